"""Intervals of exact rationals with open or closed ends and half-lines, and the tight arithmetic on them."""

from dataclasses import dataclass
from fractions import Fraction

ZERO = Fraction(0)

End = tuple[int, Fraction, bool]
"""An end to compare by: minus or plus one where it is infinite and else zero, its number, whether it is open."""


@dataclass(frozen=True, slots=True)
class Interval:
    """All numbers from `low` to `high`, which is not below it; an end that is None is infinite, and whether open says nothing.

    The results of the arithmetic are tight as long as every operand stands for a variable of its own: each bound is
    reached (closed) or approached (open) by numbers of the operands.

    >>> one, half_line = Interval(Fraction(2), Fraction(3)), Interval(Fraction(10), None)
    >>> str(one + half_line), str(one * one), str(-one)
    ('[12, ∞)', '[4, 9]', '[-3, -2]')
    """

    low: Fraction | None
    high: Fraction | None
    low_open: bool = False
    high_open: bool = False

    @classmethod
    def point(cls, value: Fraction) -> "Interval":
        """The one number.

        >>> Interval.point(Fraction(5)).contains(Fraction(5))
        True
        """
        return cls(value, value)

    def __str__(self) -> str:
        low = "(-∞" if self.low is None else f"{'(' if self.low_open else '['}{self.low}"
        return f"{low}, ∞)" if self.high is None else f"{low}, {self.high}{')' if self.high_open else ']'}"

    def contains(self, value: Fraction) -> bool:
        """The number lies in it."""
        above = self.low is None or (self.low < value if self.low_open else self.low <= value)
        return above and (self.high is None or (value < self.high if self.high_open else value <= self.high))

    def meets(self, other: "Interval") -> bool:
        """The two have a number in common.

        >>> Interval(Fraction(1), Fraction(2), high_open=True).meets(Interval(Fraction(2), Fraction(3)))
        False
        """
        return _reaches(self, other) and _reaches(other, self)

    def intersect(self, other: "Interval") -> "Interval | None":
        """The numbers that the two have in common; None where there is none.

        >>> str(Interval(Fraction(1), Fraction(4)).intersect(Interval(Fraction(2), None, low_open=True)))
        '(2, 4]'
        """
        if not self.meets(other):
            return None
        lows = [(one.low, one.low_open) for one in (self, other) if one.low is not None]
        highs = [(one.high, not one.high_open) for one in (self, other) if one.high is not None]
        low, low_open = max(lows, default=(None, True))
        high, high_shut = min(highs, default=(None, False))
        return Interval(low, high, low_open, not high_shut)

    def __neg__(self) -> "Interval":
        low, high = None if self.high is None else -self.high, None if self.low is None else -self.low
        return Interval(low, high, self.high_open, self.low_open)

    def __add__(self, other: "Interval") -> "Interval":
        low = None if self.low is None or other.low is None else self.low + other.low
        high = None if self.high is None or other.high is None else self.high + other.high
        return Interval(low, high, self.low_open or other.low_open, self.high_open or other.high_open)

    def __sub__(self, other: "Interval") -> "Interval":
        return self + -other

    def shift(self, by: Fraction) -> "Interval":
        """Every number plus `by`."""
        low, high = None if self.low is None else self.low + by, None if self.high is None else self.high + by
        return Interval(low, high, self.low_open, self.high_open)

    def scale(self, by: Fraction) -> "Interval":
        """Every number times `by`, which is above zero."""
        low, high = None if self.low is None else self.low * by, None if self.high is None else self.high * by
        return Interval(low, high, self.low_open, self.high_open)

    def __mul__(self, other: "Interval") -> "Interval":
        if self.low is not None and self.low.numerator >= 0 and other.low is not None and other.low.numerator >= 0:
            least, most = _product(_low(self), _low(other)), _product(_high(self), _high(other))
        else:
            corners = [_product(a, b) for a in (_low(self), _high(self)) for b in (_low(other), _high(other))]
            least, most = min(corners), max(corners, key=lambda end: (end[0], end[1], not end[2]))
        return Interval(None if least[0] else least[1], None if most[0] else most[1], least[2], most[2])

    def reciprocal(self) -> "Interval":
        """One divided by every number.

        >>> str(Interval(Fraction(0), Fraction(4), low_open=True).reciprocal())
        '[1/4, ∞)'

        Raises:
            ZeroDivisionError: zero is one of the numbers or lies among them.
        """
        if self.low is None or self.low.numerator < 0:
            return -(-self).reciprocal() if self.high is not None and self.high.numerator <= 0 else _holds_zero(self)
        if not self.low and not self.low_open:
            return _holds_zero(self)
        low, high = ZERO if self.high is None else 1 / self.high, 1 / self.low if self.low else None
        return Interval(low, high, self.high_open or self.high is None, self.low_open)

    def __truediv__(self, other: "Interval") -> "Interval":
        return self * other.reciprocal()


def _reaches(one: Interval, other: Interval) -> bool:
    """The low end of the one lies under the high end of the other."""
    if one.low is None or other.high is None:
        return True
    return one.low < other.high if one.low_open or other.high_open else one.low <= other.high


def _low(interval: Interval) -> End:
    return (-1, ZERO, True) if interval.low is None else (0, interval.low, interval.low_open)


def _high(interval: Interval) -> End:
    return (1, ZERO, True) if interval.high is None else (0, interval.high, interval.high_open)


def _product(one: End, other: End) -> End:
    zeros = [is_open for sign, value, is_open in (one, other) if not sign and not value]
    if zeros:  # a zero that is reached makes the product zero, whatever stands beside it
        return 0, ZERO, all(zeros)
    if one[0] or other[0]:
        same = (one[0] or one[1]) * (other[0] or other[1]) > 0
        return (1 if same else -1), ZERO, True
    return 0, one[1] * other[1], one[2] or other[2]


def _holds_zero(interval: Interval) -> Interval:
    raise ZeroDivisionError(f"{interval} holds zero")
