"""Single days among date values, and which of them are in no calendar."""

import re
from datetime import date

_DAY = re.compile(r"(\d{4}-|--)(\d\d-|-)(\d\d)")
_LEAP_YEAR, _LONG_MONTH = "2024-", "01-"


def is_day(value: str) -> bool:
    """The value is one day of a month, with or without its year, or without its month too.

    >>> is_day("2024-02-26"), is_day("--02-26"), is_day("---26"), is_day("2024-02")
    (True, True, True, False)
    """
    return _DAY.fullmatch(value) is not None


def day_of(value: str) -> date | None:
    """The day that a value of year, month and day says; None where there is none.

    >>> day_of("2024-02-29"), day_of("2023-02-29"), day_of("--02-28")
    (datetime.date(2024, 2, 29), None, None)
    """
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def in_no_calendar(value: str) -> bool:
    """The value is a day that does not exist; without its year, or its month too, in none of any.

    >>> in_no_calendar("2024-04-31"), in_no_calendar("--02-29"), in_no_calendar("---31"), in_no_calendar("2024-13")
    (True, False, False, False)
    """
    said = _DAY.fullmatch(value)
    if said is None:
        return False
    year, month, day = said.groups()
    return day_of(f"{_LEAP_YEAR if year == '--' else year}{_LONG_MONTH if month == '-' else month}{day}") is None
