"""Date values at their own grain: `2024-02-26`, `2024-02`, `2024`, `2023-Q2`, `2023-H1`, `--02-26`, `199X`, and ranges."""

import calendar
import datetime

_PARTS = {"Q": 3, "H": 6}


def day_value(year: int | None, month: int, day: int) -> str:
    """A day, without its year where the text has none; an impossible one is kept as written.

    >>> day_value(None, 2, 26), day_value(2025, 62, 3)
    ('--02-26', '2025-62-03')
    """
    return f"--{month:02}-{day:02}" if year is None else f"{year:04}-{month:02}-{day:02}"


def month_value(year: int | None, month: int) -> str:
    """A month, without its year where the text has none."""
    return f"--{month:02}" if year is None else f"{year:04}-{month:02}"


def part_value(year: int | None, part: str, number: int) -> str:
    """A quarter (`Q`) or half-year (`H`)."""
    return f"--{part}{number}" if year is None else f"{year:04}-{part}{number}"


def days_of(value: str) -> tuple[datetime.date, datetime.date] | None:
    """First and last day of a date value or of a range; None where the year is not said or no such day exists.

    >>> days_of("2023-Q2")
    (datetime.date(2023, 4, 1), datetime.date(2023, 6, 30))
    >>> days_of("2023/2024")[1], days_of("--02-26"), days_of("2025-02-30")
    (datetime.date(2024, 12, 31), None, None)
    """
    low, _, high = value.partition("/")
    first, last = _days_of_one(low), _days_of_one(high or low)
    return (first[0], last[1]) if first and last else None


def _days_of_one(value: str) -> tuple[datetime.date, datetime.date] | None:
    if value.startswith("-"):
        return None
    if value.endswith("X"):
        year = int(value[:3]) * 10
        return datetime.date(year, 1, 1), datetime.date(year + 9, 12, 31)
    year, rest = int(value[:4]), value[5:]
    if not 1 <= year <= datetime.MAXYEAR:
        return None
    if rest[:1] in _PARTS:
        length, number = _PARTS[rest[0]], int(rest[1])
        months = (length * (number - 1) + 1, length * number)
    elif len(rest) == 5:
        try:
            day = datetime.date.fromisoformat(value)
        except ValueError:
            return None
        return day, day
    else:
        months = (int(rest), int(rest)) if rest else (1, 12)
    if not 1 <= months[0] <= months[1] <= 12:
        return None
    return datetime.date(year, months[0], 1), datetime.date(year, months[1], calendar.monthrange(year, months[1])[1])
