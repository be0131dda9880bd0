"""What an interval says to a reader of a check: its size, its ends, a number within it, how easily it is met."""

from fractions import Fraction

from extractor.checks.numerals import Numeral, plain_digits, rounded
from extractor.records import Possible
from extractor.values.intervals import Interval


def size(interval: Interval) -> Interval:
    """The interval without the minus sign that a verb may stand for.

    >>> str(size(Interval(Fraction(-3), Fraction(-2))))
    '[2, 3]'
    """
    return -interval if interval.high is not None and interval.high.numerator <= 0 else interval


def rounded_within(possible: Interval | None, point: Fraction, digits: int) -> tuple[Numeral, int]:
    """The point with as many more decimals, up to four, as it needs to show within what is possible; and how many that are.

    >>> rounded_within(Interval(Fraction("10.8354"), Fraction("10.839")), Fraction("10.8371"), 2)
    (Numeral(units=10837, digits=3), 3)
    """
    for more in range(5):
        shown = plain_digits(point, digits + more)
        number = rounded(point, shown)
        if possible is None or possible.contains(number.value):
            break
    return number, shown


def ends(interval: Interval, digits: int) -> Possible:
    """The ends as decimal strings, rounded away from the middle, so that nothing possible is left out.

    >>> ends(Interval(Fraction(2, 3), None), 3)
    Possible(min='0.666', max=None)
    """
    low, high = interval.low, interval.high
    return Possible(
        min=None if low is None else str(rounded(low, digits, "down")),
        max=None if high is None else str(rounded(high, digits, "up")),
    )


def hardly_fails(possible: Interval, said: Interval, point: Fraction | None) -> bool:
    """The stated number could be a quarter off, or anything above or below, and would still agree.

    >>> hardly_fails(Interval(Fraction(1), Fraction(3)), Interval(Fraction(2), Fraction(2)), Fraction(2))
    True
    """
    if possible.low is None or possible.high is None or said.low is None or said.high is None:
        return True
    middle = point if point is not None else (possible.low + possible.high) / 2
    return 2 * (possible.high - possible.low + said.high - said.low) > abs(middle)
