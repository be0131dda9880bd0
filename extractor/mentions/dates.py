"""Dates at their own grain: days with their weekday, months, quarters, half-years, years, decades."""

from extractor.lexicon.figures import FigureWords
from extractor.mentions.days import day_range, join_end, read_day, read_month
from extractor.mentions.days_in_digits import Read
from extractor.mentions.mention import Mention
from extractor.mentions.quarters import read_part, read_short_part
from extractor.mentions.tokens import BREAK, NUMBER, Tokens
from extractor.mentions.years import read_named_year, read_short_decade, read_year
from extractor.values.calendar import days_of

FILLERS = 2
"""How many words (`malam`, `kemarin`) may stand between a weekday and its date."""


def read_date(tokens: Tokens, first: int, words: FigureWords) -> Mention | None:
    """The date that begins at token `first`; None where none does.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.mentions.tokens import tokenize
    >>> read_date(tokenize("Senin (26/2/2024)"), 0, load_lexicon().figures).value
    '2024-02-26'
    >>> read_date(tokenize("kuartal II-2025"), 0, load_lexicon().figures).value
    '2025-Q2'
    """
    low = tokens.lows[first]
    if low in words.weekdays.first:
        read = _weekday(tokens, first, words)
    elif tokens.kinds[first] == NUMBER:
        bracket = first > 0 and (tokens.lows[first - 1] == "(" or tokens.lows[first - 1] in words.cues["on day"])
        read = read_day(tokens, first, words, yearless_slash=bracket or _alone(tokens, first)) or read_short_part(tokens, first)
        read = read or read_year(tokens, first, words) or read_short_decade(tokens, first, words)
    elif low in words.months:
        read = read_month(tokens, first, words)
    elif low in words.periods:
        read = read_part(tokens, first, words)
    elif low in words.cues["year"]:
        read = read_named_year(tokens, first, words)
    else:
        return None
    if read is None:
        return None
    days = days_of(read.value)
    ends = (days[0].isoformat(), days[1].isoformat()) if days else (None, None)
    return Mention("date", first, read.last, read.value, read.rule, *ends)


def _alone(tokens: Tokens, first: int) -> bool:
    """`26/2`, `5/6/24` with nothing else on its line, as in a table."""
    ends = [first + length for length in (3, 5) if first + length >= len(tokens) or tokens.kinds[first + length] == BREAK]
    return bool(ends) and (first == 0 or tokens.kinds[first - 1] == BREAK)


def _weekday(tokens: Tokens, first: int, words: FigureWords) -> Read | None:
    """`Senin (26/2/2024)`, `Sabtu-Minggu, 2-3 Mei 2026`, `Rabu (15/4) hingga Jumat (17/4)`: weekdays belong to the date."""
    start = _weekday_start(tokens, first, words)
    joined = join_end(tokens, start.last, words) if start and "/" not in start.value else None
    end = _weekday_start(tokens, joined, words) if joined else None
    return day_range(start, end) if start and end and "/" not in end.value else start


def _weekday_start(tokens: Tokens, first: int, words: FigureWords) -> Read | None:
    """A day with its weekday, or a range of days with both (`Sabtu kemarin (5/9/2020)`, `Sabtu-Minggu (2-3/5)`)."""
    named = words.weekdays.at(tokens.lows, first)
    if named is None:
        return None
    joined = join_end(tokens, first + named[1], words)
    other = words.weekdays.at(tokens.lows, joined) if joined else None
    index, fillers = joined + other[1] if joined and other else first + named[1], 0
    while fillers < FILLERS and index < len(tokens) and tokens.lows[index] in words.cues["daypart"] | words.cues["clock"]:
        index, fillers = index + 1, fillers + 1
    opened = tokens.lows[index : index + 1] == ["("]
    if opened or tokens.lows[index : index + 1] == [","]:
        index += 1
    if index < len(tokens) and tokens.lows[index] in words.cues["on day"]:
        index += 1
    read = read_day(tokens, index, words, yearless_slash=True)
    if read is None:
        return None
    if other is not None and "/" not in read.value:
        return None  # `Sabtu-Minggu (3/5)`
    closed = opened and tokens.lows[read.last : read.last + 1] == [")"]
    return Read(read.value, read.last + closed, f"weekday and {read.rule}")
