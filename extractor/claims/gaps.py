"""Gaps: a deficit, a surplus or a difference, and the two amounts that it lies between (`pendapatan A, belanja B, defisit D`)."""

from collections.abc import Iterator
from decimal import Decimal

from extractor.claims.comparing import LEVELS
from extractor.claims.view import View
from extractor.records import Figure

_KINDS = LEVELS - {"percentage", "duration"}
_ROW = 20
"""How many figures before the gap the two amounts are looked for among."""
_SENTENCES = 6
_NEAR = 3
"""How many words may stand between `defisit` and its number."""
_SHARP = 4
"""What part of the gap all prints together may leave open at most."""


def find_gaps(view: View) -> Iterator[tuple[list[int], int]]:
    """(parts, total): the smaller amount and the gap, and the larger amount, where one pair of values alone fits."""
    for gap, figure in enumerate(view.figures):
        if figure.kind in _KINDS and _is_plain(figure) and _named(view, gap):
            found = {
                (view.figures[less].value, view.figures[more].value): (less, more)
                for less in _before(view, gap)
                for more in _before(view, gap)
                if _lies_between(figure, view.figures[less], view.figures[more])
            }
            if len(found) == 1:
                ((less, more),) = found.values()
                yield [less, gap], more


def _named(view: View, index: int) -> bool:
    """`defisit` or `selisih` stands right before the figure, `mencapai` and the like aside."""
    place = view.linked.places[index][0]
    begin = max(view.linked.sentences[view.figures[index].sentence][0], place - _NEAR)
    return any(view.mark(token) == "gap" for token in range(begin, place))


def _before(view: View, gap: int) -> Iterator[int]:
    """The amounts before a gap on its scale, the farthest first."""
    figure = view.figures[gap]
    for index in range(max(gap - _ROW, 0), gap):
        other = view.figures[index]
        if (other.kind, other.unit) == (figure.kind, figure.unit) and _is_plain(other) and view.apart(index, gap) <= _SENTENCES:
            yield index


def _is_plain(figure: Figure) -> bool:
    return figure.qualifier == "exact" and figure.precision is not None and figure.value is not None and "/" not in figure.value


def _lies_between(gap: Figure, less: Figure, more: Figure) -> bool:
    size, low, high = (abs(Decimal(figure.value or 0)) for figure in (gap, less, more))
    width = sum(Decimal(figure.precision or 0) for figure in (gap, less, more))
    return size < high > low and abs(high - low - size) * 2 <= width and width * _SHARP <= size and gap is not less
