"""A length of time against the dates that it runs between."""

import datetime
from fractions import Fraction

from extractor.checks.operands import Operands
from extractor.checks.printed import UndecidedError
from extractor.checks.recomputation import Checker, Recomputation, Way
from extractor.records import SpanClaim
from extractor.values.calendar import days_of
from extractor.values.intervals import Interval

LENGTHS = {"day": (1, 1), "week": (7, 7), "month": (28, 31), "year": (365, 366)}
"""The fewest and the most days of a unit."""

MEANS = {"day": Fraction(1), "week": Fraction(7), "month": Fraction(146097, 4800), "year": Fraction(146097, 400)}
"""Days of a unit in the mean of the calendar's 400 years."""


def ask_span(claim: SpanClaim, operands: Operands) -> list[Checker]:
    """The duration is until − since, counted with or without the first day; of a month or a year any day may be meant.

    Raises:
        UndecidedError: a figure is missing, the duration is vague or in hours, or a year is not given.
    """
    operands.require((claim.duration,))
    since, until = _days(operands, claim.since), _days(operands, claim.until)
    unit = operands.figures[claim.duration].unit
    if unit not in LENGTHS:
        raise UndecidedError("units_differ")
    short, long = LENGTHS[unit]
    fewest, most = (until[0] - since[1]).days, (until[1] - since[0]).days + 1
    possible = Interval(min(Fraction(fewest, long), Fraction(fewest, short)), max(Fraction(most, long), Fraction(most, short)))
    way = Way("{since} – {until}", lambda _env: possible, point=(until[0] - since[0]).days / MEANS[unit])
    return [Recomputation("span", claim.duration, (way,), max(1, operands.digits(claim.duration)))]


def _days(operands: Operands, one: str) -> tuple[datetime.date, datetime.date]:
    """First and last day of a date."""
    figure = operands.figures.get(one)
    if figure is None:
        raise UndecidedError("missing")
    if figure.kind != "date":
        raise UndecidedError("units_differ")
    days = days_of(figure.resolved or figure.value or "-")
    if days is None:
        raise UndecidedError("no_year")
    return days
