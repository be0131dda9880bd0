"""Whether numbers could agree within their print: used only to choose between readings that the wording leaves open."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from extractor.records import Figure
from extractor.values.intervals import ZERO, Interval

_GROUPED = re.compile(r"(?<![0-9.,])[0-9]{1,3}[.,][0-9]{3}(?![0-9]|[.,][0-9])")
_THOUSANDS = (Decimal(1000), Decimal("0.001"))
_EXACT = frozenset({"count", "money"})


class Amounts(NamedTuple):
    """What a text says of a change besides the two levels."""

    delta: Figure | None = None
    percent: Figure | None = None
    multiple: Figure | None = None


def reach(figure: Figure) -> Interval | None:
    """The values that a printed number may stand for; None for ranges, vague numbers and dates.

    A step of its last digit to either side, half a step of a coarse one, a tenth where it is `sekitar`. Counts and amounts
    printed to the last unit are exact. A bound (`hingga 31 persen`) stands for what it prints.
    """
    if figure.value is None or figure.kind == "date" or "/" in figure.value:
        return None
    number, digit = Decimal(figure.value), Decimal(figure.precision or 0)
    exact = digit == 1 and figure.kind in _EXACT
    value, step = Fraction(number), Fraction(0 if exact else digit / 2 if digit * 20 > number.copy_abs() else digit)
    if figure.qualifier == "approx":
        step = max(step, abs(value) / 10)
    return Interval(value - step, value + step) if step else Interval.point(value)


def _above_zero(figure: Figure) -> Interval | None:
    ends = reach(figure)
    return ends if ends is not None and ends.low is not None and ends.low > 0 else None


def regrouped(figure: Figure) -> tuple[Figure, ...]:
    """The figure with its only point or comma, before three digits, taken the other way about; empty where it has no such."""
    if figure.value is None or figure.precision is None or not _GROUPED.search(figure.text) or "/" in figure.value:
        return ()
    value, step = Decimal(figure.value), Decimal(figure.precision)
    return tuple(figure.model_copy(update={"value": str(value * by), "precision": str(step * by)}) for by in _THOUSANDS)


def is_share(part: Figure, whole: Figure, percent: Figure) -> bool:
    """Whether part / whole can be the percentage."""
    mine, theirs, share = _above_zero(part), _above_zero(whole), reach(percent)
    return mine is not None and theirs is not None and share is not None and (mine / theirs).scale(Fraction(100)).meets(share)


def is_roughly(part: Figure, whole: Figure, percent: Figure) -> bool:
    """Whether part / whole comes within half of the percentage, or the percentage within half of it."""
    mine, theirs, share = _above_zero(part), _above_zero(whole), _above_zero(percent)
    if mine is None or theirs is None or share is None:
        return False
    made = (mine / theirs).scale(Fraction(100))
    return Interval((share.low or ZERO) * 2 / 3, (share.high or ZERO) * 3 / 2).meets(made)


def is_product(one: Figure, other: Figure, product: Figure) -> bool:
    """Whether two numbers can multiply to a third."""
    first, second, whole = reach(one), reach(other), reach(product)
    return first is not None and second is not None and whole is not None and (first * second).meets(whole)


def adding_up(parts: Iterable[Figure], total: Figure) -> int:
    """How many of the parts, from the first on and at least two, can add up to the total; 0 where none do."""
    whole, reached = reach(total), Interval.point(ZERO)
    for count, part in enumerate(parts, 1):
        ends = reach(part)
        if whole is None or ends is None:
            break
        reached += ends
        if count > 1 and reached.meets(whole):
            return count
    return 0


def differs_by(old: Figure, new: Figure, amounts: Amounts, *, up: bool) -> bool | None:
    """Whether the amounts can be what lies between the two levels, in the given direction; None where a level is open."""
    before, after = reach(old), reach(new)
    divided = amounts.percent is not None or amounts.multiple is not None
    if before is None or after is None or (divided and (before.low is None or before.low <= 0)):
        return None
    if not Interval(ZERO, None).meets(after - before if up else before - after):
        return False
    return all(said is not None and computed.meets(said) for computed, said in _told(before, after, amounts, up=up))


def _told(before: Interval, after: Interval, amounts: Amounts, *, up: bool) -> Iterator[tuple[Interval, Interval | None]]:
    """What lies between two levels, as computed and as said, for each amount that is given."""
    if amounts.delta is not None:
        yield after - before if up else before - after, _size(amounts.delta)
    if amounts.percent is not None:
        gain = (after / before).shift(Fraction(-1))
        yield (gain if up else -gain).scale(Fraction(100)), _size(amounts.percent)
    if amounts.multiple is not None:
        yield after / before, reach(amounts.multiple)


def stands_alone(new: Figure, delta: Figure, percent: Figure, *, up: bool) -> bool:
    """Whether a difference and a percentage can be those of a change that ends at this level."""
    after, amount, share = reach(new), _size(delta), _size(percent)
    if after is None or amount is None or share is None:
        return False
    before = after - amount if up else after + amount
    return before.low is not None and before.low > 0 and (amount / before).scale(Fraction(100)).meets(share)


def _size(figure: Figure) -> Interval | None:
    """The reach of an amount without its sign, basis points as percentage points."""
    ends = reach(figure)
    if ends is None:
        return None
    size = -ends if ends.high is not None and ends.high <= 0 else ends
    return size.scale(Fraction(1, 100)) if figure.unit == "bps" else size
