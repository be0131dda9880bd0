"""Sums told by their order: a total and then all its parts (`50 korban, yakni 12 …, 8 …`), or the parts and then `total …`."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from extractor.claims.comparing import siblings
from extractor.claims.slots import CHANGES, Line
from extractor.claims.view import View
from extractor.records import Figure

Run = tuple[list[int], int]
"""The parts and the total, as indices of figures."""
_KINDS = frozenset({"count", "money", "measure"})
_LISTED, _LONGEST = 3, 20
_SMALL = 20
"""Below it, three numbers add up by chance."""
_OPENERS = frozenset({"from", "of"})
"""After these a whole is told, of which the parts may rise and fall (`dari 590 saham, 227 naik, 187 turun`)."""
_JOINS = frozenset({"comma", "and", "or", "quantity", "join", "open", "close", "of", "whole", "pointer"})


def find_runs(view: View) -> Iterator[Run]:
    """Totals with the run of figures after them, or before them in the sentence above, that makes them up to the last unit."""
    for line in view.lines.values():
        row = [index for index in line.places if view.figures[index].kind in _KINDS]
        for place, total in enumerate(row[:-2]):
            parts = list(_following(view, line, row[place : place + 1 + _LONGEST]))
            if 1 < len(parts) < _LONGEST and _makes_up(view, parts, total) and (len(parts) > 2 or _is_named(view, parts[0])):
                yield parts, total
        for found in (_summed_up(view, line, row), _broken_down(view, line, row)) if row else ():
            if found is not None:
                yield found


def _amounts(view: View, line: Line) -> list[int]:
    return [index for index in line.places if view.figures[index].kind != "date"]


def _following(view: View, line: Line, row: list[int]) -> Iterator[int]:
    """The figures after a total that may be its parts, up to one of another kind or a word that begins something else."""
    for last, index in pairwise(row):
        if not siblings(view.figures[row[0]], view.figures[index]):
            return
        between = {slot.cue for slot in line.slots[line.places[last] + 1 : line.places[index]]} - _JOINS
        if between and not (between <= CHANGES and view.introduced(line.slots, line.places[row[0]]) in _OPENERS):
            return
        yield index


def _is_named(view: View, index: int) -> bool:
    """`yakni` stands before the first part, or `di antaranya`, which says as much, right behind it."""
    place = view.linked.places[index][1]
    return "namely" in view.marks(index) or "namely" in view.marks_in(place, place + 3)


def _summed_up(view: View, line: Line, row: list[int]) -> Run | None:
    """All amounts of the sentence above, where this one opens with `total` and a number that they make up."""
    above = view.lines.get(line.sentence - 1)
    if above is None or "whole" not in [slot.cue for slot in line.slots[:2]] or any(slot.cue in CHANGES for slot in above.slots):
        return None
    parts = _amounts(view, above)
    alike = all(siblings(view.figures[row[0]], view.figures[index]) for index in parts)
    return (parts, row[0]) if alike and _makes_up(view, parts, row[0]) else None


def _broken_down(view: View, line: Line, row: list[int]) -> Run | None:
    """All amounts of a sentence, three or more, that make up the one of their scale in the sentence above."""
    above = view.lines.get(line.sentence - 1)
    if len(row) < _LISTED or above is None or any(slot.cue in CHANGES for slot in line.slots):
        return None
    if not all(siblings(view.figures[row[0]], view.figures[index]) for index in row):
        return None
    totals = [index for index in _amounts(view, above) if siblings(view.figures[row[0]], view.figures[index])]
    return (row, totals[0]) if len(totals) == 1 and _makes_up(view, row, totals[0], loose=True) else None


def _makes_up(view: View, parts: list[int], total: int, *, loose: bool = False) -> bool:
    """The parts add up to the total: to the last unit or, where `loose`, as far as their rounding allows; ranges end by end."""
    whole, rows = _ends(view.figures[total]), [_ends(view.figures[index]) for index in parts]
    if whole is None or len(rows) < 2 or whole[0] < _SMALL:
        return False
    known = [row for row in rows if row is not None]
    width = sum(Decimal(view.figures[index].precision or 0) for index in (*parts, total)) if loose else Decimal(0)
    sums = [sum(row[end] for row in known) for end in (0, 1)]
    return len(known) == len(rows) and all(abs(found - end) * 2 <= width for found, end in zip(sums, whole, strict=True))


def _ends(figure: Figure) -> tuple[Decimal, Decimal] | None:
    """The ends of a figure's value, equal for one number."""
    if figure.value is None or (figure.qualifier != "exact" and "/" not in figure.value):
        return None
    low, _, high = figure.value.partition("/")
    return Decimal(low), Decimal(high or low)
