"""The levels that a change may have started from or reached, in its own sentence and in those beside it."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import islice

from extractor.claims.change import Change
from extractor.claims.comparing import LEVELS, same_scale
from extractor.claims.pairs import is_before
from extractor.claims.slots import CHANGES, FIGURE, Line, Slot
from extractor.claims.view import View

BASES = frozenset({"from", "compare"})
"""The cues that the level left follows."""
_OPENINGS = frozenset({"comma", "then", "join"})
_BESIDE, _YEAR = 5, 4
_MOST = 20
"""How many levels of a sentence are looked at."""


def find_bases(view: View, line: Line, change: Change) -> list[int]:
    """The levels of other sentences that a change may have started from.

    The next sentence may say so (`Pada periode yang sama tahun lalu …`), and so may a level's time (`Kemarin … Hari ini …`).
    Where the claim cannot be checked without one, a level beside it that fits a sharp amount will do, a little further off
    if it is a close.
    """
    new, later = change.roles["new"], view.after(line)
    if not any(change.amounts):
        return _last_dated(view, line, new)
    beside = [[index for index in levels_of(view, one) if _is_like(view, index, new)] for one in (view.before(line), later)]
    told = later is not None and any(slot.cue == "prior" or _is_year_before(view, slot, new) for slot in later.slots[:4])
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


def _is_year_before(view: View, slot: Slot, new: int) -> bool:
    """The slot is a date of the year before that of the new level."""
    date, period = view.figures[slot.figure].value or "" if view.is_date(slot) else "", view.figures[new].period or ""
    years = date[:_YEAR], period[:_YEAR]
    return all(year.isdecimal() and len(year) == _YEAR for year in years) and int(years[0]) + 1 == int(years[1])


def _last_dated(view: View, line: Line, new: int) -> list[int]:
    """The level of the sentence before, where both sentences open with their date and have one level (`Pada Mei … menjadi B`)."""
    before = view.lines.get(line.sentence - 1)
    if before is None or not (_opens_dated(view, before) and _opens_dated(view, line)):
        return []
    levels = [[slot.figure for slot in one.slots if slot.cue == FIGURE and not view.is_date(slot)] for one in (before, line)]
    alike = [len(row) for row in levels] == [1, 1] and _is_like(view, levels[0][0], new)
    return levels[0] if alike and view.figures[levels[0][0]].per == view.figures[new].per else []


def _opens_dated(view: View, line: Line) -> bool:
    first = next((slot for slot in line.slots if slot.cue not in _OPENINGS), line.slots[0])
    return view.is_date(first) and first.gap <= 1


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
    if line is None:
        return iter(())
    levels = (
        index
        for index, at in line.places.items()
        if view.figures[index].kind in LEVELS and view.introduced(line.slots, at) not in BASES
    )
    return islice(levels, _MOST)
