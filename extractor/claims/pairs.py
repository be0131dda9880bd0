"""Two levels that a change is said of afterwards, without naming them again (`Harga normal A, kini B. Pembeli hemat D`)."""

from collections.abc import Iterator
from decimal import Decimal

from extractor.claims.change import Change
from extractor.claims.comparing import LEVELS, can_differ_by, same_scale
from extractor.claims.slots import FIGURE, Line
from extractor.claims.view import View
from extractor.records import Figure

_KINDS = LEVELS - {"percentage", "duration"}
_PLAIN = frozenset({"exact", "min"})
_BACK = 3
"""In how many sentences before the word of change the levels are looked for."""
_MOST = 8
"""How many of them are compared with each other."""
_SHARP = 100


def find_pair(view: View, line: Line, change: Change) -> tuple[int, int] | None:
    """(old, new) of a change with a difference: the only two values near it that differ by so much, the new one if known."""
    near = list(_levels_near(view, line, change))[-_MOST:] if _is_sharp(change.figure("delta")) else []
    reached = [change.roles["new"]] if "new" in change.roles else near
    pairs = [(old, new) for old in near for new in reached if same_scale(view.figures[old], view.figures[new])]
    fitting = [pair for pair in pairs if _values(view, pair)[0] != _values(view, pair)[1] and change.fits(*pair)]
    return fitting[-1] if len({_values(view, pair) for pair in fitting}) == 1 else None


def _is_sharp(delta: Figure | None) -> bool:
    """The difference has three digits or more: hardly two other numbers differ by so much by chance."""
    if delta is None or delta.value is None or delta.precision is None or "/" in delta.value:
        return False
    return delta.kind == "money" or abs(Decimal(delta.value)) >= _SHARP * Decimal(delta.precision)


def _values(view: View, pair: tuple[int, int]) -> tuple[str | None, ...]:
    return tuple(view.figures[index].value for index in pair)


def _levels_near(view: View, line: Line, change: Change) -> Iterator[int]:
    """The levels up to the word of change that can differ by its difference."""
    for number in range(line.sentence - _BACK, line.sentence + 1):
        near = view.lines.get(number)
        for slot in near.slots if near is not None else ():
            if number == line.sentence and slot.token >= change.word.token:
                break
            if slot.cue == FIGURE and slot.figure not in change.roles.values() and _can_change(view, slot.figure, change):
                yield slot.figure


def _can_change(view: View, index: int, change: Change) -> bool:
    level, delta = view.figures[index], change.figure("delta")
    return level.kind in _KINDS and level.qualifier in _PLAIN and delta is not None and can_differ_by(level, delta)


def is_before(view: View, one: int, other: int) -> bool:
    """The first level is said to be of an earlier time than the second one, by a word or by its period."""
    first, second = view.figures[one], view.figures[other]
    if view.time_of(one) == "then" and view.time_of(other) != "then":
        return True
    if first.period is None or second.period is None or len(first.period) != len(second.period) or "/" in first.period:
        return False
    return first.period < second.period
