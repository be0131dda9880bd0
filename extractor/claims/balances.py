"""Balances: neighbouring figures whose sum is a third, so sharply that it is no chance (`aset lancar`, `aset tak lancar`)."""

from collections.abc import Container, Iterator
from decimal import Decimal
from typing import NamedTuple

from extractor.claims.candidates import Candidate
from extractor.claims.comparing import is_plain
from extractor.claims.sums import sum_candidate
from extractor.claims.view import View

_KINDS = frozenset({"money", "measure", "count"})
_BEFORE, _AFTER = 6, 3
"""How many figures of the same scale away the total may stand."""
_LONGEST = 4
_BESIDE, _FAR, _FARSHARP = 2, 4, 4000
"""Over how many sentences the parts may spread: over more where their prints leave next to nothing open."""
_CHANCE, _HENCE = (6, 400), (4, 100)
"""How many digits the parts must print between them, final zeros left out, and what part of the total all prints together may
leave open: round or coarse numbers add up by chance. Less is asked for where the text draws a conclusion (`alhasil`)."""


class _Entry(NamedTuple):
    figure: int
    value: Decimal
    step: Decimal
    digits: int


def find_balances(view: View, bases: Container[str]) -> Iterator[Candidate]:
    """Neighbouring figures on one scale and their total, told by their numbers alone: such a claim always holds.

    `bases`: ids of figures that stand for an earlier time, and are passed over.
    """
    scales: dict[tuple[str, str | None], list[int]] = {}
    for index, figure in enumerate(view.figures):
        if figure.kind in _KINDS and is_plain(figure) and figure.id not in bases:
            scales.setdefault((figure.kind, None if figure.kind == "count" else figure.unit), []).append(index)
    for indices in scales.values():
        row = [_entry(view, index) for index in indices] if len(indices) > 2 else []
        for first in range(len(row)):
            if (found := _total_of(view, row, first)) is not None:
                yield sum_candidate(view, *found)


def _entry(view: View, index: int) -> _Entry:
    value = Decimal(view.figures[index].value or 0)
    return _Entry(index, value, Decimal(view.figures[index].precision or 0), len(value.normalize().as_tuple().digits))


def _total_of(view: View, row: list[_Entry], first: int) -> tuple[list[int], int] | None:
    """The shortest run of figures from `first` on that adds up to a figure near it, and that figure."""
    _, total, step, digits = row[first]
    for last in range(first + 1, min(first + _LONGEST, len(row))):
        total, step, digits = total + row[last].value, step + row[last].step, digits + row[last].digits
        sharpest = step * _FARSHARP <= total
        if view.apart(row[first].figure, row[last].figure) > (_FAR if sharpest else _BESIDE):
            break
        for one in (*reversed(row[max(first - _BEFORE, 0) : first]), *row[last + 1 : last + 1 + _AFTER]):
            width = step + one.step
            if abs(one.value - total) * 2 > width or min(entry.value for entry in row[first : last + 1]) <= width:
                continue
            least, sharp = _HENCE if any(_concludes(view, entry.figure) for entry in row[first + 1 : last + 1]) else _CHANCE
            if width * sharp <= one.value and digits >= least:
                return [entry.figure for entry in row[first : last + 1]], one.figure
    return None


def _concludes(view: View, figure: int) -> bool:
    """The figure's sentence begins with a word that draws a conclusion, or the figure is said to be taken off or added."""
    return any(slot.cue == "hence" for slot in view.line_of(figure).slots[:3]) or "balance" in view.marks(figure)
