"""Sums told by their order: a total and then all its parts (`50 korban, yakni 12 …, 8 …`), or the parts and then `total …`."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import islice

from extractor.claims.comparing import siblings
from extractor.claims.slots import CHANGES, FIGURE, Line
from extractor.claims.view import View
from extractor.records import Figure

Run = tuple[list[int], int]
"""The parts and the total, as indices of figures."""
_KINDS = frozenset({"count", "money", "measure"})
_SMALL = 20
"""Below it, three numbers add up by chance."""
_JOINS = frozenset({"comma", "and", "or", "quantity", "join", "open", "close", "of", "whole", "pointer"})


def find_runs(view: View) -> Iterator[Run]:
    """Totals with the run of figures after them, or before them in the sentence above, that makes them up to the last unit."""
    for line in view.lines.values():
        row = [index for index in _amounts(view, line) if view.figures[index].kind in _KINDS]
        for place, total in enumerate(row):
            parts = list(_following(view, line, total, row[place + 1 :]))
            if _makes_up(view, parts, total) and (len(parts) > 2 or "namely" in view.marks(parts[0]) or _names(view, parts[0])):
                yield parts, total
        if (found := _summed_up(view, line, row)) is not None:
            yield found


def _amounts(view: View, line: Line) -> Iterator[int]:
    return (slot.figure for slot in line.slots if slot.cue == FIGURE and not view.is_date(slot))


def _following(view: View, line: Line, total: int, row: list[int]) -> Iterator[int]:
    """The figures after a total that may be its parts, up to one of another kind or a word that begins something else."""
    places = {slot.figure: place for place, slot in enumerate(line.slots) if slot.cue == FIGURE}
    last = places[total]
    for index in row:
        between = line.slots[last + 1 : places[index]]
        if any(slot.cue not in _JOINS for slot in between) or not siblings(view.figures[total], view.figures[index]):
            return
        yield index
        last = places[index]


def _names(view: View, index: int) -> bool:
    """`di antaranya` right behind a part says as much as `yakni` before it."""
    marks, lows, place = view.words.marks, view.linked.tokens.lows, view.linked.places[index][1]
    near = (marks.at(lows, token) for token in range(place, min(place + 3, len(lows))))
    return any(mark is not None and mark[0] == "namely" for mark in near)


def _summed_up(view: View, line: Line, row: list[int]) -> Run | None:
    """All amounts of the sentence above, where this one opens with `total` and a number that they make up."""
    opened = any(slot.cue == "whole" for slot in islice(line.slots, 2))
    above = view.lines.get(line.sentence - 1)
    if not opened or above is None or not row or any(slot.cue in CHANGES for slot in above.slots):
        return None
    parts = list(_amounts(view, above))
    alike = all(siblings(view.figures[row[0]], view.figures[index]) for index in parts)
    return (parts, row[0]) if alike and _makes_up(view, parts, row[0]) else None


def _makes_up(view: View, parts: list[int], total: int) -> bool:
    whole, values = _value(view.figures[total]), [_value(view.figures[index]) for index in parts]
    if whole is None or len(values) < 2 or whole < _SMALL:
        return False
    return None not in values and sum(value for value in values if value is not None) == whole


def _value(figure: Figure) -> Decimal | None:
    return Decimal(figure.value) if figure.value is not None and "/" not in figure.value and figure.qualifier == "exact" else None
