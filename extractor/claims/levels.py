"""The levels of a change that stand before its word, or in the sentences beside it."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import islice

from extractor.claims.change import Change
from extractor.claims.comparing import LEVELS, can_differ_by, same_scale
from extractor.claims.frames import Frame
from extractor.claims.pairs import find_pair, is_before
from extractor.claims.slots import CHANGES, FIGURE, Line, Slot
from extractor.claims.subjects import find_subject, level_before, own_words
from extractor.claims.view import View
from extractor.records import Figure

_BASES = frozenset({"from", "compare"})
_MOST = 20
"""How many levels of a sentence are looked at."""


def find_levels(view: View, line: Line, frame: Frame, change: Change) -> None:
    """Fills in the levels that stand before the word of change, or in the sentences beside it."""
    roles = change.roles
    slot, how = find_subject(view, line.slots, frame.at)
    if slot is not None:
        _seat(view, line.slots, slot, how, frame, change)
    elif "new" not in roles and (how == "start" or {"delta", "percent"} <= roles.keys()):
        _settle(roles, "new", _antecedents(view, line, change, told=how == "start"))
    if not frame.new and "old" not in roles and change.fits_backwards():
        roles["old"] = roles.pop("new")
    if "new" in roles and "old" not in roles and frame.measured:
        _settle(roles, "old", _bases(view, line, change))
    elif "old" in roles and "new" not in roles and _is_sharp(change):
        _settle(roles, "new", _reached(view, line, change, roles["old"]))
    refers = how == "start" and any(one.cue == "pointer" for one in line.slots[: frame.at])
    if not refers and not {"old", "new"} & roles.keys() and (pair := find_pair(view, line, change)) is not None:
        roles["old"], roles["new"] = pair


def _settle(roles: dict[str, int], role: str, found: list[int]) -> None:
    """Fills a role where one figure alone can take it."""
    if len(found) == 1:
        roles[role] = found[0]


def _seat(view: View, slots: list[Slot], at: int, how: str, frame: Frame, change: Change) -> None:
    """Gives the level at slot `at`, which stands before the word of change, its role."""
    level, roles = slots[at].figure, change.roles
    cue = view.introduced(slots, at)
    old, new = roles.get("old"), roles.get("new")
    earlier = cue in _BASES or view.time_of(level) == "then"
    if earlier and old is None and new is None:
        roles["old"] = level
        _settle(roles, "new", level_before(view, slots, at, over=cue not in _BASES))
    elif new is None:
        if how == "direct" and old is not None and (change.than or not frame.measured) and change.fits(old, level) is False:
            return  # `Rp 300 miliar lebih mahal dari Rp 4 triliun`: the figure before may be the difference
        roles["new"] = level
        if cue == "to" and old is None and not frame.based:
            _settle(roles, "old", level_before(view, slots, at))
    elif old is None and not frame.based and how != "after":
        # `dari A naik ke B`, `dari A lalu dipangkas menjadi B`, but in `naik ke B dari A, lalu turun ke C` it is B
        told = how == "direct" or cue not in _BASES or not any(slot.cue in CHANGES for slot in slots[:at])
        reached = [level] if told else level_before(view, slots, at)
        if frame.measured or own_words(slots, frame.at) <= 1:
            _settle(roles, "old", [one for one in reached if _precedes(change, one, new)])


def _precedes(change: Change, old: int, new: int) -> bool:
    """The first level may be what the second one was before; an amount that is given must bear it out."""
    figures = change.view.figures
    return same_scale(figures[old], figures[new]) and (not any(change.amounts) or change.fits(old, new) is True)


def _antecedents(view: View, line: Line, change: Change, *, told: bool) -> list[int]:
    """The levels that a change may speak of.

    With a reference (`Angka ini naik …`): the level of the sentence before; of several the one that fits. Without one
    (`Mata uang itu melemah 35 poin atau 0,24 persen`) only a level that the difference and the percentage fit.
    """
    found = [index for index in _levels(view, view.before(line)) if _suits(change, view.figures[index])]
    if told and len(found) == 1:
        return found
    base = change.roles.get("old")
    return [index for index in found if (change.fits_alone(index) if base is None else change.fits(base, index))]


def _suits(change: Change, level: Figure) -> bool:
    """The level can be the new one, by the scale of what is known of the change."""
    old, delta = change.figure("old"), change.figure("delta")
    if old is not None:
        return same_scale(level, old)
    return can_differ_by(level, delta) if delta is not None else level.kind != "percentage"


def _bases(view: View, line: Line, change: Change) -> list[int]:
    """The levels of other sentences that a change may have started from.

    The next sentence may say so (`Pada periode yang sama tahun lalu …`), and so may a level's time (`Kemarin … Hari ini …`).
    Where the claim cannot be checked without one, a level beside it that fits a sharp amount will do, a little further off
    if it is a close.
    """
    new, later = change.roles["new"], view.after(line)
    beside = [[index for index in _levels(view, one) if _is_like(view, index, new)] for one in (view.before(line), later)]
    told = later is not None and any(slot.cue == "prior" for slot in later.slots[:4])
    if later is not None and told and len(beside[1]) == 1 and not any(slot.cue in CHANGES for slot in later.slots):
        return beside[1]
    here = [slot.figure for slot in line.slots if slot.cue == FIGURE and slot.figure < new and _is_like(view, slot.figure, new)]
    dated = [index for index in (*here, *beside[0]) if is_before(view, index, new) and change.fits(index, new)]
    if len({view.figures[index].value for index in dated}) == 1:
        return dated[-1:]
    if {"delta", "percent"} <= change.roles.keys() or not _is_sharp(change):
        return []
    fitting = [index for one in beside for index in one if view.figures[index].qualifier == "exact" and change.fits(index, new)]
    return [index for index in fitting if not _changes_itself(view, index)] or _closes(view, line, change, new)


def _changes_itself(view: View, index: int) -> bool:
    """A word of change of its own follows the level, as in a list of prices."""
    slots = view.line_of(index).slots
    place = next(place for place, slot in enumerate(slots) if slot.figure == index)
    return next((slot.cue for slot in slots[place + 1 :] if slot.cue != "comma"), "") in CHANGES


def _closes(view: View, line: Line, change: Change, new: int) -> list[int]:
    """The levels of the sentences around that are marked as those of before and fit."""
    lines = [view.lines.get(line.sentence + step) for step in (-3, -2, -1, 1, 2, 3)]
    near = [index for one in lines for index in _levels(view, one) if _is_like(view, index, new)]
    return [index for index in near if {"then", "close"} & set(view.marks(index)) and change.fits(index, new)]


def _is_like(view: View, index: int, level: int) -> bool:
    return same_scale(view.figures[index], view.figures[level])


def _is_sharp(change: Change) -> bool:
    """The amount is such that hardly another level fits it by chance."""
    percent = change.figure("percent")
    return any(change.amounts) and (percent is None or "." in (percent.value or "") or "delta" in change.roles)


def _reached(view: View, line: Line, change: Change, old: int) -> list[int]:
    """The nearest level of the sentences before that can have come from the old one; of several values the finest printed."""
    lines = [view.lines.get(line.sentence - back) for back in (1, 2, 3)]
    near = [index for one in lines for index in _levels(view, one)]
    like = view.figures[old]
    found = [index for index in near if same_scale(view.figures[index], like) and index != old and change.fits(old, index)]
    steps = [Decimal(view.figures[index].precision or 0) for index in found]
    finest = [index for index, step in zip(found, steps, strict=True) if step == min(steps)]
    return finest[:1] if len({view.figures[index].value for index in finest}) == 1 else []


def _levels(view: View, line: Line | None) -> Iterator[int]:
    """The first levels of a line that are no base of a comparison."""
    slots = line.slots if line is not None else []
    levels = (
        slot.figure
        for index, slot in enumerate(slots)
        if slot.cue == FIGURE and view.figures[slot.figure].kind in LEVELS and view.introduced(slots, index) not in _BASES
    )
    return islice(levels, _MOST)
