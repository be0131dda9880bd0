"""One change while its roles are being settled."""

from decimal import Decimal

from extractor.claims.agreement import Amounts, differs_by, is_share, regrouped, stands_alone
from extractor.claims.candidates import UNNUMBERED, Candidate, extent
from extractor.claims.comparing import can_differ_by, same_scale, same_things
from extractor.claims.exchange import is_rate, spoken_of
from extractor.claims.slots import RISES, Slot
from extractor.claims.view import View
from extractor.records import ChangeClaim, Figure

_DATA, _WHOLE = "B", "IDR"
"""The unit of sizes of storage, which name models, and the currency that has no smaller coins."""
ROLES = ("old", "new", "delta", "percent", "multiple")


class Change:
    """Roles to indices of figures, and the word of change.

    `up` is the way that the word says, `than` whether it compares (`lebih tinggi`).
    """

    def __init__(self, view: View, word: Slot, roles: dict[str, int]) -> None:
        self.view, self.word, self.roles = view, word, roles
        self.up, self.than = word.cue in RISES, word.cue in ("higher", "lower")

    def figure(self, role: str) -> Figure | None:
        """The figure in a role."""
        return self.view.figures[self.roles[role]] if role in self.roles else None

    @property
    def amounts(self) -> Amounts:
        """What is given besides the levels."""
        return Amounts(self.figure("delta"), self.figure("percent"), self.figure("multiple"))

    def rises(self, level: Figure) -> bool:
        """Whether the number went up: the other way about for a rupiah that strengthens."""
        rate = is_rate(level, self.figure("delta"), self.view.words.currencies)
        return self.up != (rate and spoken_of(self.view, self.word.token) == "home")

    def fits(self, old: int, new: int) -> bool | None:
        """Whether the amounts and the direction agree with these levels; None where a range leaves it open."""
        before, after = self.view.figures[old], self.view.figures[new]
        return differs_by(before, after, self.amounts, up=self.rises(after))

    def fits_alone(self, new: int) -> bool:
        """The difference and the percentage agree on a level that was before."""
        after, delta, percent = self.view.figures[new], self.figure("delta"), self.figure("percent")
        return delta is not None and percent is not None and stands_alone(after, delta, percent, up=self.rises(after))

    def fits_backwards(self) -> bool:
        """What was taken for the new level can only be the old one (`Tahun lalu 800. Kini ada kenaikan 80 atau 10 persen`)."""
        level, delta, percent = self.figure("new"), self.figure("delta"), self.figure("percent")
        if level is None or delta is None or percent is None or self.fits_alone(self.roles["new"]):
            return False
        return is_share(delta, level, percent)

    def is_checkable(self) -> bool:
        """The roles suffice to check the change, and go together."""
        held = self._held()
        level = held.get("new") or held.get("old")
        return (
            level is not None and len({figure.id for figure in held.values()}) == len(held) and self._goes_together(held, level)
        )

    def _held(self) -> dict[str, Figure]:
        return {role: figure for role in ROLES if (figure := self.figure(role)) is not None}

    def candidate(self) -> Candidate | None:
        """The claim, where the change can be checked, and its other fair readings."""
        held = self._held()
        level = held.get("new") or held.get("old")
        if level is None or not self.is_checkable():
            return None
        start, end = extent(held.values())
        direction = "up" if self.rises(level) else "down"
        ids = {role: figure.id for role, figure in held.items()}
        claim = ChangeClaim.model_validate({"id": UNNUMBERED, "start": start, "end": end, "direction": direction, **ids})
        others = []
        if level.kind == "percentage" and "percent" in held and "delta" not in held:
            others.append(claim.model_copy(update={"percent": None, "delta": claim.percent}))
        rate = is_rate(level, self.figure("delta"), self.view.words.currencies)
        if level.unit == "IDR" and not rate and spoken_of(self.view, self.word.token) is not None:
            others.append(claim.model_copy(update={"direction": "down" if direction == "up" else "up"}))
        return Candidate(claim, tuple(others))

    def _goes_together(self, held: dict[str, Figure], level: Figure) -> bool:
        old, new, delta = held.get("old"), held.get("new"), held.get("delta")
        if old is None or new is None:
            if delta is None or "percent" not in held:
                return False
        elif (
            not same_scale(old, new)
            or (len(held) == 2 and not same_things(old, new))
            or self._against_target(old, new)
            or self._is_misread(old, new)
        ):
            return False
        if delta is None or can_differ_by(level, delta):
            return True
        return old is None and delta.kind == "money" and level.kind in ("number", "count")

    def _is_misread(self, old: Figure, new: Figure) -> bool:
        """The levels' print is not to be trusted, or they are none.

        The amounts fit only where a level's `1.234` is 1,234; a scale word is left out (`Rp 7.238,803`); sizes of two models.
        """
        if not any(self.amounts):
            return self.view.words.dimensions.get(new.unit or "", (0, ""))[1] == _DATA
        rises = self.rises(new)
        pairs = [(old, new), *((one, new) for one in regrouped(old)), *((old, one) for one in regrouped(new))]
        fitting = (differs_by(before, after, self.amounts, up=rises) for before, after in pairs)
        if len(pairs) > 1 and next(fitting) is False and any(fitting):
            return True
        steps = [Decimal(one.precision or 1) for one in (old, new)]
        return old.unit == _WHOLE and min(steps) < 1 < max(steps)

    def _against_target(self, old: Figure, new: Figure) -> bool:
        return self.than and old.status == "target" and new.status == "actual"
