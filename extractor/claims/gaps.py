"""Gaps: a deficit, a surplus or a difference, and the two amounts that it lies between (`pendapatan A, belanja B, defisit D`)."""

from collections.abc import Iterator
from decimal import Decimal

from extractor.claims.comparing import LEVELS, is_plain
from extractor.claims.view import View
from extractor.records import Figure

_KINDS = LEVELS - {"percentage", "duration"}
_MARKS, _PAIR = frozenset({"gap", "net"}), 2
_ROW = 20
"""How many figures before the gap the two amounts are looked for among."""
_SENTENCES = 6
_NEAR = 3
"""How many words may stand between `defisit` and its number."""
_SHARP = 4
"""What part of the gap all prints together may leave open at most."""


def find_gaps(view: View) -> Iterator[tuple[list[int], int]]:
    """(parts, total): the smaller amount and the gap, and the larger amount, where one pair of values alone fits.

    A net amount (`transaksi bersih D, jual A, beli B`) has its two amounts right after it, whether they fit or not.
    """
    for gap, figure in enumerate(view.figures):
        mark = _mark(view, gap) if figure.kind in _KINDS and is_plain(figure) else ""
        if mark == "net" and (net := _net(view, gap)) is not None:
            yield net
        elif mark == "gap":
            found = {
                (view.figures[less].value, view.figures[more].value): (less, more)
                for less in _before(view, gap)
                for more in _before(view, gap)
                if _lies_between(figure, view.figures[less], view.figures[more])
            }
            if len(found) == 1:
                ((less, more),) = found.values()
                yield [less, gap], more


def _mark(view: View, index: int) -> str:
    """`gap` or `net` where `defisit` or `transaksi bersih` stands right before the figure, `mencapai` and the like aside."""
    place = view.linked.places[index][0]
    begin = max(view.linked.sentences[view.figures[index].sentence][0], place - _NEAR)
    return next((mark for mark in view.marks_in(begin, place) if mark in _MARKS), "")


def _net(view: View, net: int) -> tuple[list[int], int] | None:
    figure, row = view.figures[net], [index for index in (net + 1, net + 2) if index < len(view.figures)]
    if len(row) < _PAIR or not all(is_plain(view.figures[index]) and _goes_with(view.figures[index], figure) for index in row):
        return None
    less, more = sorted(row, key=lambda index: Decimal(view.figures[index].value or 0))
    return ([net, more], less) if (figure.value or "").startswith("-") else ([net, less], more)


def _goes_with(one: Figure, other: Figure) -> bool:
    return (one.kind, one.unit, one.sentence) == (other.kind, other.unit, other.sentence)


def _before(view: View, gap: int) -> Iterator[int]:
    """The amounts before a gap on its scale, the farthest first."""
    figure = view.figures[gap]
    for index in range(max(gap - _ROW, 0), gap):
        other = view.figures[index]
        if (other.kind, other.unit) == (figure.kind, figure.unit) and is_plain(other) and view.apart(index, gap) <= _SENTENCES:
            yield index


def _lies_between(gap: Figure, less: Figure, more: Figure) -> bool:
    size, low, high = (abs(Decimal(figure.value or 0)) for figure in (gap, less, more))
    width = sum(Decimal(figure.precision or 0) for figure in (gap, less, more))
    return size < high > low and abs(high - low - size) * 2 <= width and width * _SHARP <= size and gap is not less
