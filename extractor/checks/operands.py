"""The figures of one claim as operands: what each print stands for, in comparable units, and how it is written out."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from functools import cached_property

from extractor.checks.numerals import Numeral, spell
from extractor.checks.printed import Level, Printed, Reason, UndecidedError, printed_intervals
from extractor.lexicon import Lexicon
from extractor.lexicon.messages import Language
from extractor.records import Claim, Figure
from extractor.values.intervals import Interval

Env = Mapping[str, Interval]
"""Figure id to what it stands for."""

COUNTED = {"count", "number"}
"""Kinds of bare numbers: the counted noun is often left out."""

_JOINERS = {"parts": " + ", "factors": " × ", "figures": ", "}


class Operands:
    """The figures of `claim`. `printed` holds those that stand for an interval, `unread` the others with the reason."""

    def __init__(self, claim: Claim, figures: Mapping[str, Figure], lexicon: Lexicon) -> None:
        self.claim = claim
        self.lexicon = lexicon
        self.roles = claim.arguments()
        self.figures = {one: figures[one] for ids in self.roles.values() for one in ids if one in figures}
        self.printed: dict[str, Printed] = {}
        self.unread: dict[str, Reason] = {one: "missing" for ids in self.roles.values() for one in ids if one not in figures}
        self.factors: dict[str, Fraction] = {}
        self._fields: dict[Language, dict[str, str]] = {}
        for one, figure in self.figures.items():
            try:
                self.printed[one] = printed_intervals(figure)
            except UndecidedError as undecided:
                self.unread[one] = undecided.reason

    def of(self, claim: Claim) -> "Operands":
        """The operands of another claim over figures of this one."""
        return Operands(claim, self.figures, self.lexicon)

    def require(self, ids: Iterable[str]) -> None:
        """Every one of the figures stands for an interval.

        Raises:
            UndecidedError: one does not.
        """
        for one in ids:
            if one in self.unread:
                raise UndecidedError(self.unread[one])

    def align(self, first: str, *others: str, bare: bool = False) -> None:
        """Makes figures comparable, in the unit of the first; `bare`: a bare number may stand beside any kind.

        Raises:
            UndecidedError: their kinds or units differ and no fixed factor leads from one to the other.
        """
        base = self.figures[first]
        for one in others:
            other = self.figures[one]
            if base.kind != other.kind:
                if not {base.kind, other.kind} <= COUNTED and not (bare and "number" in (base.kind, other.kind)):
                    raise UndecidedError("units_differ")
            elif base.kind in ("money", "measure", "duration") and base.unit != other.unit:
                self.factors[one] = self.ratio(other.unit, base.unit)

    def ratio(self, unit: str | None, base: str | None) -> Fraction:
        """How many of `base` a `unit` is.

        Raises:
            UndecidedError: they have no fixed ratio.
        """
        sizes = self.lexicon.unit_sizes
        (size, kind), (other, other_kind) = sizes.get(unit or "", (0, "")), sizes.get(base or "", (0, ""))
        if not size or not other or kind != other_kind:
            raise UndecidedError("units_differ")
        return Fraction(size) / other

    def convert_for(self, rate: str, other: str) -> None:
        """Makes `other` a number of the units that `rate` is per: `Rp 15.000 per kilogram` and `2 ton`.

        Raises:
            UndecidedError: the two units measure different things.
        """
        figure = self.figures[other]
        if figure.kind in ("measure", "duration") and (self.figures[rate].per or "").lower() in self.lexicon.unit_sizes:
            self.factors[other] = self.ratio(figure.unit, (self.figures[rate].per or "").lower())

    def interval(self, one: str, printed: Printed, level: Level) -> Interval:
        """What a print of the figure `one` stands for, in the unit that it is compared in."""
        interval = printed.interval(level)
        return interval.scale(self.factors[one]) if one in self.factors else interval

    @cached_property
    def nearest(self) -> Env:
        """Every number rounded to the nearest step."""
        return {one: self.interval(one, printed, "nearest") for one, printed in self.printed.items()}

    @cached_property
    def cut(self) -> Env:
        """Every number rounded or cut off."""
        return {one: self.interval(one, printed, "cut") for one, printed in self.printed.items()}

    @cached_property
    def loose(self) -> Env:
        """Every number rounded, cut off or round."""
        return {one: self.interval(one, printed, "loose") for one, printed in self.printed.items()}

    @cached_property
    def points(self) -> Env:
        """Every number as printed."""
        return {
            one: printed.point().scale(self.factors[one]) if one in self.factors else printed.point()
            for one, printed in self.printed.items()
        }

    @cached_property
    def numerals(self) -> dict[str, tuple[Numeral, ...]]:
        """Every number as it is written out, in its own unit; of a range its two ends."""
        return {one: printed.numerals() for one, printed in self.printed.items()}

    def digits(self, *ids: str) -> int:
        """The decimals of the finest print among them, in the unit that they are compared in."""
        return max(
            self.printed[one].digits + (len(str(self.factors[one].denominator)) - 1 if one in self.factors else 0) for one in ids
        )

    def style(self, one: str, text: str, language: Language) -> str:
        """A number in words with the currency, the sign or the unit of the figure `one`."""
        figure, wording = self.figures[one], self.lexicon.explanations[language]
        template = wording.get(f"{figure.kind}.{figure.unit}") or wording.get(figure.kind, "{n}")
        return template.format(n=text, unit=figure.unit)

    def write(self, one: str, language: Language) -> str:
        """The figure as printed, in that language; a date by its text."""
        if one not in self.printed:
            return self.figures[one].text
        return self.style(one, "–".join([self.spell(end, language) for end in self.numerals[one]]), language)

    def hedged(self, one: str, language: Language) -> str:
        """The figure as printed, with its hedge."""
        template = self.lexicon.explanations[language].get(f"hedge.{self.figures[one].qualifier}", "{n}")
        return template.format(n=self.write(one, language))

    def fields(self, language: Language) -> dict[str, str]:
        """Role to its figures as a formula writes them."""
        if language not in self._fields:
            self._fields[language] = {
                role: _JOINERS.get(role, "").join(self._in_formula(one, language) for one in ids if one in self.figures)
                for role, ids in self.roles.items()
            }
        return self._fields[language]

    def _in_formula(self, one: str, language: Language) -> str:
        """A number below zero is in brackets, unless it stands in a list."""
        text = self.write(one, language)
        bracketed = self.claim.type != "repeat" and one in self.printed and self.printed[one].low.numerator < 0
        return f"({text})" if bracketed else text

    def spell(self, number: Numeral, language: Language) -> str:
        """The number alone."""
        return spell(number, language, self.lexicon.explanations[language])

    def value(self, one: str, number: Numeral, language: Language) -> str:
        """A computed number, written in the way of the figure `one`."""
        return self.style(one, self.spell(number, language), language)
