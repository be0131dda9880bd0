"""The levels that a change may have started from or reached, in its own sentence and in those beside it."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import islice

from extractor.claims.change import Change
from extractor.claims.comparing import LEVELS, same_scale
from extractor.claims.pairs import is_before
from extractor.claims.slots import CHANGES, FIGURE, Line
from extractor.claims.view import View

BASES = frozenset({"from", "compare"})
"""The cues that the level left follows."""
_BESIDE = 5
_MOST = 20
"""How many levels of a sentence are looked at."""


def find_bases(view: View, line: Line, change: Change) -> list[int]:
    """The levels of other sentences that a change may have started from.

    The next sentence may say so (`Pada periode yang sama tahun lalu …`), and so may a level's time (`Kemarin … Hari ini …`).
    Where the claim cannot be checked without one, a level beside it that fits a sharp amount will do, a little further off
    if it is a close.
    """
    new, later = change.roles["new"], view.after(line)
    beside = [[index for index in levels_of(view, one) if _is_like(view, index, new)] for one in (view.before(line), later)]
    told = later is not None and any(slot.cue == "prior" for slot in later.slots[:4])
    if later is not None and told and len(beside[1]) == 1 and not any(slot.cue in CHANGES for slot in later.slots):
        return beside[1]
    here = [one for one in range(max(new - _MOST, 0), new) if view.apart(one, new) == 0 and _is_like(view, one, new)]
    dated = [index for index in (*here, *beside[0]) if is_before(view, index, new) and change.fits(index, new)]
    if len({view.figures[index].value for index in dated}) == 1:
        return dated[-1:]
    if {"delta", "percent"} <= change.roles.keys() or not is_sharp(change):
        return []
    fitting = [index for one in beside for index in one if view.figures[index].qualifier == "exact" and change.fits(index, new)]
    return [index for index in fitting if not _changes_itself(view, index)] or _closes(view, line, change, new)


def _changes_itself(view: View, index: int) -> bool:
    """A word of change of its own follows the level, as in a list of prices."""
    place, end = view.linked.places[index][1], view.linked.sentences[view.figures[index].sentence][1]
    cues = [view.words.cues.at(view.linked.tokens.lows, token) for token in range(place, min(place + _BESIDE, end))]
    return next((cue[0] for cue in cues if cue is not None and cue[0] != "filler"), "") in CHANGES


def _closes(view: View, line: Line, change: Change, new: int) -> list[int]:
    """The levels of the sentences around that are marked as those of before and fit."""
    lines = [view.lines.get(line.sentence + step) for step in (-3, -2, -1, 1, 2, 3)]
    near = [index for one in lines for index in levels_of(view, one) if _is_like(view, index, new)]
    return [index for index in near if {"then", "close"} & set(view.marks(index)) and change.fits(index, new)]


def _is_like(view: View, index: int, level: int) -> bool:
    return same_scale(view.figures[index], view.figures[level])


def is_sharp(change: Change) -> bool:
    """The amount is such that hardly another level fits it by chance."""
    percent = change.figure("percent")
    return any(change.amounts) and (percent is None or "." in (percent.value or "") or "delta" in change.roles)


def find_reached(view: View, line: Line, change: Change, old: int) -> list[int]:
    """The nearest level of the sentences before that can have come from the old one; of several values the finest printed."""
    lines = [view.lines.get(line.sentence - back) for back in (1, 2, 3)]
    near = [index for one in lines for index in levels_of(view, one)]
    like = view.figures[old]
    found = [index for index in near if same_scale(view.figures[index], like) and index != old and change.fits(old, index)]
    steps = [Decimal(view.figures[index].precision or 0) for index in found]
    finest = [index for index, step in zip(found, steps, strict=True) if step == min(steps)]
    return finest[:1] if len({view.figures[index].value for index in finest}) == 1 else []


def levels_of(view: View, line: Line | None) -> Iterator[int]:
    """The first levels of a line that are no base of a comparison."""
    slots = line.slots if line is not None else []
    levels = (
        slot.figure
        for index, slot in enumerate(slots)
        if slot.cue == FIGURE and view.figures[slot.figure].kind in LEVELS and view.introduced(slots, index) not in BASES
    )
    return islice(levels, _MOST)
