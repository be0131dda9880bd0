"""Days and months: `26 Februari 2024`, `1-3 Juni 2025`, `28 Agustus - 4/9`, `Januari-Mei 2025`, without their weekdays."""

from extractor.lexicon.figures import FigureWords
from extractor.mentions.days_in_digits import Read, century, day_in_digits
from extractor.mentions.tokens import NUMBER, SIGN, WORD, Tokens
from extractor.values.calendar import day_value, month_value


def read_day(tokens: Tokens, first: int, words: FigureWords, *, yearless_slash: bool) -> Read | None:
    """A day, or a range of days, that begins at token `first`; `26/2`, `5/6/24` only where `yearless_slash` allows them.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.mentions.tokens import tokenize
    >>> read_day(tokenize("1-3 Juni 2025"), 0, load_lexicon().figures, yearless_slash=False).value
    '2025-06-01/2025-06-03'
    """
    start = _one_day(tokens, first, words, yearless_slash=yearless_slash)
    if start is None or "/" in start.value:
        return start
    joined = join_end(tokens, start.last, words)
    end = _one_day(tokens, joined, words, yearless_slash=yearless_slash) if joined else None
    return day_range(start, end) if end and "/" not in end.value else start


def _one_day(tokens: Tokens, first: int, words: FigureWords, *, yearless_slash: bool) -> Read | None:
    """A day, or several of one month (`1-3 Juni`)."""
    if first >= len(tokens) or tokens.kinds[first] != NUMBER:
        return None
    return day_in_digits(tokens, first, yearless_slash=yearless_slash) or _worded(tokens, first, words)


def day_range(start: Read, end: Read) -> Read:
    """The range from one day to another; a year that is printed only at its end holds for both.

    >>> day_range(Read("--08-28", 2, "day"), Read("2020-09-04", 6, "day")).value
    '2020-08-28/2020-09-04'
    """
    first = start.value
    if first.startswith("--") and not end.value.startswith("--"):
        first = end.value[:4] + first[1:]
    return Read(f"{first}/{end.value}", end.last, "range of days")


def year_at(tokens: Tokens, index: int) -> int | None:
    """The year that the four digits at `index` name; None where none stands there."""
    if index >= len(tokens) or tokens.kinds[index] != NUMBER:
        return None
    low = tokens.lows[index]
    return int(low) if len(low) == 4 and low.isdigit() and "1000" <= low <= "2199" else None


def year_after(tokens: Tokens, index: int, words: FigureWords) -> tuple[int | None, int]:
    """(year, next index) of `2023`, `/2023`, `-2023`, `tahun 2023`, `'23`, `23 10:15` at `index`; (None, `index`) where none."""
    mark = tokens.lows[index] if index < len(tokens) else ""
    at = index + (mark in ("/", "-", "'", ",") or mark in words.cues["year"])
    year, short = year_at(tokens, at), _day_number(tokens, at)
    timed = mark in (",", tokens.lows[at]) and tokens.lows[at + 2 : at + 3] == [":"] if short else False
    if short and (timed or (mark == "'" and tokens.glued(at))):
        year = century(short)
    return (year, at + 1) if year is not None and (mark != "," or timed) else (None, index)


def _worded(tokens: Tokens, first: int, words: FigureWords) -> Read | None:
    """`26 Februari 2024`, `1-3 Juni`, `28 Agustus - 4 September 2024`."""
    start = _day_number(tokens, first)
    if start is None:
        return None
    marked = tokens.lows[first + 1 : first + 2] in (["/"], ["-"]) and tokens.glued(first + 1)
    at, end = first + 1 + marked, None  # `8-Mei-2011`
    month = _month_at(tokens, at, words)
    if month is None:
        both = first + 1 < len(tokens) and tokens.lows[first + 1] in words.cues["and"]  # `15 dan 16 Agustus`
        joined = first + 2 if both else join_end(tokens, first + 1, words)
        end = _day_number(tokens, joined) if joined else None
        month = _month_at(tokens, joined + 1, words) if joined and end else None
        if month is None or joined is None:
            return None
        at = joined + 1
    year, last = year_after(tokens, at + 1, words)
    if end is not None:
        return Read(f"{day_value(year, month, start)}/{day_value(year, month, end)}", last, "range of days")
    return Read(day_value(year, month, start), last, "day")


def read_month(tokens: Tokens, first: int, words: FigureWords) -> Read | None:
    """A month or a range of months that begins at token `first`.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.mentions.tokens import tokenize
    >>> read_month(tokenize("Januari-Mei 2025"), 0, load_lexicon().figures).value
    '2025-01/2025-05'
    """
    month = _month_at(tokens, first, words)
    if month is None:
        return None
    year, last = year_after(tokens, first + 1, words)
    joined = join_end(tokens, last, words)
    end = _month_at(tokens, joined, words) if joined else None
    if joined and end:
        end_year, last = year_after(tokens, joined + 1, words)
        value = f"{month_value(year or end_year, month)}/{month_value(end_year or year, end)}"
        return Read(value, last, "range of months")
    if year is None and not _month_alone(tokens, first, words):
        return None
    return Read(month_value(year, month), last, "month")


def _month_alone(tokens: Tokens, index: int, words: FigureWords) -> bool:
    """A month without a year: capitalised, in full, and no part of a person's name."""
    low = tokens.lows[index]
    if not tokens.capital(index) or (len(low) < 5 and low not in words.cues["monthname"]):
        return False
    before = tokens.lows[index - 1] if index > 0 else ""
    if before in words.cues["monthbefore"] or (low not in words.cues["monthname"] and before not in words.numbers):
        return True
    named = (index > 0 and tokens.capital(index - 1)) or (index + 1 < len(tokens) and tokens.capital(index + 1))
    return not named and index > 0 and tokens.kinds[index - 1] in (WORD, SIGN)


def _month_at(tokens: Tokens, index: int, words: FigureWords) -> int | None:
    if index >= len(tokens) or tokens.kinds[index] != WORD:
        return None
    return words.months.get(tokens.lows[index])


def _day_number(tokens: Tokens, index: int) -> int | None:
    low = tokens.lows[index] if index < len(tokens) else ""
    return int(low) if tokens.kinds[index : index + 1] == [NUMBER] and len(low) <= 2 and low.isdigit() else None


def join_end(tokens: Tokens, index: int, words: FigureWords) -> int | None:
    """The index after a range's `-`, `hingga`, `sampai`, `s/d`; None where no such word stands at `index`."""
    if index >= len(tokens):
        return None
    phrase = words.phrases["join"].at(tokens.lows, index)
    if phrase:
        return index + phrase[1]
    return index + 1 if tokens.lows[index] in words.cues["join"] else None
