"""One level that several changes start from, printed once for all of them (`Kemarin 96,3. … naik 0,1 poin ke 96,4`)."""

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from extractor.claims.change import Change
from extractor.claims.comparing import LEVELS, is_plain, same_scale
from extractor.claims.misprints import differ_by_slip
from extractor.claims.view import View
from extractor.records import Figure

_KINDS = LEVELS - {"percentage", "duration"}
_MOST = 40
"""How many changes of an article are compared with each other."""
_LONG = 4
"""How many digits a level must print: two changes hardly start from one such number by chance."""

_PAIR = 2
"""More changes than these must start from one number where it is printed with a slip."""


class _Start(NamedTuple):
    """A change and the level that it started from by its own numbers."""

    change: Change
    value: Decimal


def share_bases(view: View, changes: Iterable[Change]) -> None:
    """Gives changes without an old level the one that they have in common.

    Two or more of them, with new levels of their own, must start from one number by their differences. That number, or one
    that a slip tells from it, must be printed once or more as a level; a further change that misses it by a slip has it too.
    """
    starts = [start for change in changes if (start := _start(change)) is not None][:_MOST]
    for start in starts:
        news = {_new(view, other).value for other in starts if _same(view, start, other)}
        found = _printed(view, start, news) if len(news) > 1 else None
        if found is not None:
            for other in starts:
                free = "old" not in other.change.roles and found != other.change.roles["new"]
                if free and (_same(view, start, other) or _misses(view, start, other)):
                    other.change.roles["old"] = found


def _start(change: Change) -> _Start | None:
    new, delta, old = change.figure("new"), change.figure("delta"), change.figure("old")
    if new is None or delta is None or new.kind not in _KINDS or not (is_plain(new) and is_plain(delta)):
        return None
    if old is not None:
        return _Start(change, Decimal(old.value or 0)) if is_plain(old) else None
    size = abs(Decimal(delta.value or 0))
    return _Start(change, Decimal(new.value or 0) + (-size if change.rises(new) else size))


def _new(view: View, start: _Start) -> Figure:
    return view.figures[start.change.roles["new"]]


def _same(view: View, one: _Start, other: _Start) -> bool:
    return one.value == other.value and same_scale(_new(view, one), _new(view, other))


def _misses(view: View, one: _Start, other: _Start) -> bool:
    """The second change starts from where the first one does, but for a slip in its new level or in its difference."""
    new, delta, step = _new(view, other), other.change.figure("delta"), _step(view, one)
    if delta is None or not same_scale(_new(view, one), new) or Decimal(new.precision or 0) != step:
        return False
    if any(same_scale(figure, new) and is_plain(figure) and Decimal(figure.value or 0) == other.value for figure in view.figures):
        return False  # it has a base of its own
    level, size, sign = Decimal(new.value or 0), abs(Decimal(delta.value or 0)), 1 if other.change.rises(new) else -1
    gone = (level - one.value) * sign
    return differ_by_slip(one.value + size * sign, level, step) or (gone > 0 and differ_by_slip(gone, size, step))


def _step(view: View, start: _Start) -> Decimal:
    return Decimal(_new(view, start).precision or 1)


def _printed(view: View, start: _Start, news: set[str | None]) -> int | None:
    """The level that is the common base, else the only one that a slip tells from it: marked so, or of three changes or more."""
    new, step = _new(view, start), _step(view, start)
    if len(str(abs(start.value / step).to_integral_value())) < _LONG:
        return None
    like = [
        index
        for index, figure in enumerate(view.figures)
        if is_plain(figure) and same_scale(figure, new) and Decimal(figure.precision or 0) == step
    ]
    equal = [index for index in like if Decimal(view.figures[index].value or 0) == start.value]
    slips = [index for index in like if differ_by_slip(Decimal(view.figures[index].value or 0), start.value, step)]
    free = [index for index in slips if view.figures[index].value not in news]
    found = equal or [index for index in free if len(news) > _PAIR or {"then", "close"} & set(view.marks(index))]
    return found[0] if len({view.figures[index].value for index in found}) == 1 else None
