"""Balances: neighbouring figures whose sum is a third, so sharply that it is no chance (`aset lancar`, `aset tak lancar`)."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from extractor.claims.candidates import Candidate
from extractor.claims.sums import sum_candidate
from extractor.claims.view import View
from extractor.records import Figure

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


def find_balances(view: View, bases: set[str]) -> Iterator[Candidate]:
    """Neighbouring figures on one scale and their total, told by their numbers alone: such a claim always holds.

    `bases`: ids of figures that stand for an earlier time, and are passed over.
    """
    scales: dict[tuple[str, str | None], list[_Entry]] = {}
    for index, figure in enumerate(view.figures):
        entry = _entry(index, figure) if figure.id not in bases else None
        if entry is not None:
            scales.setdefault((figure.kind, None if figure.kind == "count" else figure.unit), []).append(entry)
    for row in scales.values():
        for first in range(len(row) if len(row) > 2 else 0):
            if (found := _total_of(view, row, first)) is not None:
                yield sum_candidate(view, *found)


def _entry(index: int, figure: Figure) -> _Entry | None:
    if figure.kind not in _KINDS or figure.qualifier != "exact" or figure.precision is None or "/" in (figure.value or "/"):
        return None
    return _Entry(index, Decimal(figure.value or 0), Decimal(figure.precision))


def _total_of(view: View, row: list[_Entry], first: int) -> tuple[list[int], int] | None:
    """The shortest run of figures from `first` on that adds up to a figure near it, and that figure."""
    total, step, digits = row[first].value, row[first].step, _digits(row[first].value)
    for last in range(first + 1, min(first + _LONGEST, len(row))):
        total, step, digits = total + row[last].value, step + row[last].step, digits + _digits(row[last].value)
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


def _digits(value: Decimal) -> int:
    return len(value.normalize().as_tuple().digits)
