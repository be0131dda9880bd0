"""What a printed number stands for: the interval of true values that a careful, or a less careful, writer prints like that.

The model is the contract's, as in XBRL Calculations 1.1: see `docs/method.md`.
"""

from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from extractor.checks.digits import round_step
from extractor.checks.numerals import Numeral, as_printed
from extractor.records import Figure
from extractor.values.intervals import ZERO, Interval

Level = Literal["nearest", "cut", "loose"]
"""How a number may have been rounded: to the nearest step; or cut off besides; or taken as a round number besides."""

Reason = Literal[
    "missing", "vague", "two_readings", "units_differ", "no_year", "zero_base", "loss_to_profit", "no_factor", "several_days"
]
"""Why something is not decided."""

HALF = Fraction(1, 2)
_PERCENT = {"bps": Fraction(1, 100), "‰": Fraction(1, 10)}


class UndecidedError(Exception):
    """A check that cannot be made, and why."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason: Reason = reason


@dataclass(frozen=True, slots=True)
class Printed:
    """A number as printed: its ends (equal for a single number), the step of its last digit (0: exact), and its hedge.

    Percentages, whatever their unit, are in percent. `digits` are the decimals that the print shows (negative: it stops at
    tens, thousands, …); `text` is the print itself.
    """

    low: Fraction
    high: Fraction
    step: Fraction
    digits: int
    qualifier: str
    text: str

    def interval(self, level: Level) -> Interval:
        """The true values that the print may stand for.

        >>> str(Printed(Fraction(5), Fraction(5), Fraction(1), 0, "exact", "5").interval("nearest"))
        '[9/2, 11/2]'
        """
        low, high = self.low, self.high
        down = up = self.step * HALF
        if level != "nearest":
            wide = round_step(self.text, self.step) * HALF if level == "loose" and low == high else ZERO
            # cut off means printed nearer to zero than it is: what was cut lies further out
            down = max(down, wide, self.step if low <= 0 else ZERO)
            up = max(up, wide, self.step if high >= 0 else ZERO)
        if self.qualifier == "approx":
            down, up = max(down, abs(low) / 10), max(up, abs(high) / 10)
        return Interval(
            None if self.qualifier in ("under", "max") else low - down, None if self.qualifier in ("over", "min") else high + up
        )

    def between(self, low: Fraction, high: Fraction) -> "Printed":
        """Other numbers in a print of the same shape."""
        return replace(self, low=min(low, high), high=max(low, high))

    def times(self, by: Fraction) -> "Printed":
        """The same digits with another scale word, `by` times as much: a power of ten."""
        digits = self.digits - (len(str(by.numerator)) - len(str(by.denominator)))
        return replace(self, low=self.low * by, high=self.high * by, step=self.step * by, digits=digits)

    def numerals(self) -> tuple[Numeral, ...]:
        """The number with the decimals that the print shows; of a range its two ends.

        >>> Printed(Fraction(5), Fraction(6), Fraction(1), 0, "exact", "5-6").numerals()
        (Numeral(units=5, digits=0), Numeral(units=6, digits=0))
        """
        low = as_printed(self.low, self.digits)
        return (low,) if self.low == self.high else (low, as_printed(self.high, self.digits))

    def point(self) -> Interval:
        """The number as printed; of a range its two ends."""
        return Interval(self.low, self.high)


def printed_intervals(figure: Figure) -> Printed:
    """What the figure's print stands for; ask its `interval` for the nearest or the loose reading.

    >>> from extractor.records import CountFigure
    >>> figure = CountFigure(id="f1", text="53,86 juta", start=0, end=10, sentence=0, value="53860000",
    ...                      precision="10000", rule="")
    >>> str(printed_intervals(figure).interval("nearest")), str(printed_intervals(figure).interval("loose"))
    ('[53855000, 53865000]', '[53855000, 53870000]')

    Raises:
        UndecidedError: the figure is vague, can be read two ways, or is a date.
    """
    if figure.readings:
        raise UndecidedError("two_readings")
    if figure.value is None or figure.qualifier == "vague" or figure.kind == "date":
        raise UndecidedError("vague")
    first, _, second = figure.value.partition("/")
    low = high = fraction(first)
    if second:
        low, high = sorted((low, fraction(second)))
    step = ZERO if figure.precision is None else fraction(figure.precision)
    digits = -int(Decimal(figure.precision or first).normalize().as_tuple().exponent)
    if figure.unit in _PERCENT and figure.kind == "percentage":
        by = _PERCENT[figure.unit]
        low, high, step, digits = low * by, high * by, step * by, digits + len(str(by.denominator)) - 1
    return Printed(low, high, step, digits, figure.qualifier, figure.text)


def fraction(said: str) -> Fraction:
    """A decimal string as an exact fraction.

    >>> fraction("-1.75")
    Fraction(-7, 4)
    """
    whole, _, decimals = said.partition(".")
    return Fraction(int(whole + decimals), 10 ** len(decimals)) if decimals else Fraction(int(whole))
