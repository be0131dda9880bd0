"""Date values as arithmetic: shift, last day, the year so far. Values are the record's: `2024`, `2024-Q1`, `2024-05/2024-08`."""

from calendar import monthrange
from datetime import date, timedelta

_MONTHS = {"Q": 3, "H": 6}
_DAYS = {"day": 1, "week": 7}
_FROM_THE_START = frozenset(("01", "Q1", "H1"))


def shift(value: str, unit: str, by: int) -> str | None:
    """`value` moved by whole years, halves, quarters, months, weeks or days; None where its grain does not allow it.

    >>> shift("2024-01/2024-03", "year", -1), shift("2024-Q1", "quarter", -1), shift("2024", "month", -1)
    ('2023-01/2023-03', '2023-Q4', None)
    """
    moved = [_shifted(end, unit, by) for end in value.split("/")]
    return "/".join(end for end in moved if end) if all(moved) else None


def _shifted(end: str, unit: str, by: int) -> str | None:
    if not end[:4].isdigit():
        return None
    year, part = int(end[:4]), end[5:]
    found = None
    if unit == "year":
        found = f"{year + by:04d}{end[4:]}"
    elif unit in _DAYS and len(end) == 10:
        day = _day(end, by * _DAYS[unit])
        found = day.isoformat() if day else None
    elif unit == "month" and part[:2].isdigit():
        month = year * 12 + int(part[:2]) - 1 + by
        found = f"{month // 12:04d}-{month % 12 + 1:02d}"
    elif unit == "quarter" and part[:1] == "Q":
        quarter = year * 4 + int(part[1]) - 1 + by
        found = f"{quarter // 4:04d}-Q{quarter % 4 + 1}"
    elif unit == "half" and part[:1] == "H":
        half = year * 2 + int(part[1]) - 1 + by
        found = f"{half // 2:04d}-H{half % 2 + 1}"
    return found if found and "0001" <= found[:4] <= "9999" and found[4:5] in ("", "-") else None


def _day(end: str, by: int) -> date | None:
    try:
        return date.fromisoformat(end) + timedelta(by)
    except (ValueError, OverflowError):
        return None


def last_month(value: str) -> int:
    """The last month of a year, half-year, quarter or month.

    >>> last_month("2024-Q2"), last_month("2024")
    (6, 12)
    """
    part = value[5:]
    if not part:
        return 12
    return int(part[1]) * _MONTHS[part[0]] if part[0] in _MONTHS else int(part[:2])


def first_day(value: str) -> str:
    """The first day of a year, half-year, quarter, month or span; other grains as they are.

    >>> first_day("2023"), first_day("2024-Q2"), first_day("2024-05-03/2024-05-07")
    ('2023-01-01', '2024-04-01', '2024-05-03')
    """
    start = value.partition("/")[0]
    if len(start) not in (4, 7):
        return start
    month = last_month(start) - _MONTHS.get(start[5:6], 1) + 1 if start[5:] else 1
    return f"{start[:4]}-{month:02d}-01"


def so_far(value: str) -> str:
    """From the first month of the year to the end of `value`, which is a quarter, half-year or month; other grains as they are.

    >>> so_far("2024-Q3"), so_far("2024-Q1"), so_far("2024")
    ('2024-01/2024-09', '2024-Q1', '2024')
    """
    if len(value) != 7 or not value[:4].isdigit() or value[5:] in _FROM_THE_START:
        return value
    return f"{value[:4]}-01/{value[:4]}-{last_month(value):02d}"


def last_day(value: str) -> str:
    """The last day of a year, half-year, quarter or month; other grains as they are.

    >>> last_day("2023"), last_day("2024-02")
    ('2023-12-31', '2024-02-29')
    """
    month = last_month(value) if len(value) in (4, 7) and value[:4].isdigit() and value > "0001" else 0
    if not 1 <= month <= 12:
        return value
    return f"{value[:4]}-{month:02d}-{monthrange(int(value[:4]), month)[1]:02d}"


def relative(published: str, unit: str, by: int) -> str | None:
    """A day, trading week, month or year counted from the day of publication (an ISO date); None for another unit or no date.

    >>> relative("2024-03-15", "year", -1), relative("2024-03-15", "week", -1)
    ('2023', '2024-03-04/2024-03-08')
    """
    day = _day(published[:10], 0)
    if day is None:
        return None
    if unit == "day":
        return shift(day.isoformat(), "day", by)
    if unit == "week":
        monday = day - timedelta(day.weekday())
        return shift(f"{monday.isoformat()}/{(monday + timedelta(4)).isoformat()}", "week", by)
    value = {"year": published[:4], "month": published[:7]}.get(unit)
    return shift(value, unit, by) if value else None
