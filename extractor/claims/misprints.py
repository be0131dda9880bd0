"""Misprints: numbers that differ as a typing error would make them."""

from collections.abc import Iterator
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from extractor.claims.comparing import same_scale
from extractor.records import Figure

SHARP = frozenset({"money", "percentage"})
"""The kinds of which an article seldom prints two that differ by a slip in the same words."""
PLAIN = frozenset({"exact", "approx", "max"})
"""The hedges that may be left out where a number is said again."""
_FEW = 3
"""How many units of its last digit a number may be off."""


def is_slip(one: Figure, other: Figure, *, least: int = 2, rounded: int = 3) -> bool:
    """Numbers of `least` printed digits or more that differ in one digit, in two swapped, or by a few of their last unit.

    A coarse number of `rounded` digits or more may be a misprint of a finer one, rounded or cut off. Signs are passed over.
    """
    if one.value is None or other.value is None or "/" in one.value + other.value:
        return False
    if not same_scale(one, other) or one.precision is None or other.precision is None:
        return False
    if one.precision == other.precision and _are_unlike(one.value.lstrip("-"), other.value.lstrip("-")):
        return False
    coarse, fine = sorted((one, other), key=lambda figure: Decimal(figure.precision or 0), reverse=True)
    step = Decimal(coarse.precision or 1)
    digits = _digits(Decimal(coarse.value or 0) / step)
    if coarse.precision != fine.precision and len(digits) < 3 and digits.endswith("0"):
        return False
    if len(digits) < (least if coarse.precision == fine.precision else max(least, rounded)):
        return False
    return any(_is_misprint(digits, _digits(number)) for number in _at_step(fine, step))


def _are_unlike(one: str, other: str) -> bool:
    """By a quick look, numbers of the same print are no misprints: of another length, or unlike in the first digit and beyond."""
    if len(one) != len(other):
        return True
    first, second = one[:1], other[:1]
    return first != second and one[1:] != other[1:] and one[:2] != other[1::-1] and abs(ord(first) - ord(second)) > 1


def differ_by_slip(one: Decimal, other: Decimal, step: Decimal) -> bool:
    """Whether two numbers, both of whole steps, are misprints of each other.

    >>> differ_by_slip(Decimal("96.336"), Decimal("96.330"), Decimal("0.001"))
    True
    """
    return _is_misprint(_digits(one / step), _digits(other / step))


def _at_step(fine: Figure, step: Decimal) -> Iterator[Decimal]:
    """The finer number in whole steps of the coarser one, rounded and cut off."""
    count = Decimal(fine.value or 0) / step
    for how in (ROUND_HALF_UP, ROUND_DOWN):
        yield count.quantize(Decimal(1), how)


def _digits(count: Decimal) -> str:
    return format(abs(count).to_integral_value(), "f")


def _is_misprint(one: str, other: str) -> bool:
    if len(one) != len(other):
        return False
    zeros = min(len(number) - len(number.rstrip("0")) for number in (one, other))
    if 0 < abs(int(one) - int(other)) <= _FEW * 10**zeros:
        return True
    wrong = [place for place, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(wrong) == 2 and wrong[1] == wrong[0] + 1:
        return one[wrong[0]] == other[wrong[1]] and one[wrong[1]] == other[wrong[0]]
    return len(wrong) == 1
