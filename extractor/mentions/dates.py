"""Dates at their own grain: days with their weekday, months, quarters, half-years, years, decades."""

from extractor.lexicon.figures import FigureWords
from extractor.mentions.days import day_range, join_end, read_day, read_month, year_after, year_at
from extractor.mentions.days_in_digits import Read
from extractor.mentions.labels import label_end
from extractor.mentions.mention import Mention
from extractor.mentions.naming import name_before
from extractor.mentions.numbers import suffix_end
from extractor.mentions.tokens import BREAK, NUMBER, WORD, Tokens
from extractor.values.calendar import days_of, part_value

AROUND = 6
"""How many tokens of a name before a year may hold the word that makes it an event's."""
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
        read = read_day(tokens, first, words, yearless_slash=bracket or _alone(tokens, first)) or _short_part(tokens, first)
        read = read or _year(tokens, first, words) or _short_decade(tokens, first, words)
    elif low in words.months:
        read = read_month(tokens, first, words)
    elif low in words.periods:
        read = _part(tokens, first, words)
    elif low in words.cues["year"]:
        read = _named_year(tokens, first, words)
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


def _part(tokens: Tokens, first: int, words: FigureWords) -> Read | None:
    """`kuartal III/2023`, `semester pertama`, `triwulan II tahun 2024`, `Q1 2025`."""
    part = words.periods[tokens.lows[first]]
    short = len(tokens.lows[first]) == 1
    index = first + 1
    if tokens.lows[index + 1 : index + 2] == ["-"] and tokens.lows[index] in words.cues["ordinal"]:
        index += 2
    elif tokens.lows[index : index + 1] == ["-"] and not short:
        index += 1
    number = words.ordinals.get(tokens.lows[index]) if index < len(tokens) else None
    if (
        number is None
        or number > (4 if part == "Q" else 2)
        or (short and (not tokens.glued(index) or tokens.kinds[index] != NUMBER))
    ):
        return None
    until, last = _until(tokens, index + 1, words)
    year, last = year_after(tokens, last, words)
    if short and (year is None or tokens.form(first).islower()):
        return None
    value = part_value(year, part, number)
    return Read(f"{value}/{part_value(year, part, until)}" if until else value, last, "quarter" if part == "Q" else "half-year")


def _until(tokens: Tokens, index: int, words: FigureWords) -> tuple[int | None, int]:
    """(`III`, next index) after `kuartal I-` or `kuartal I hingga kuartal`; (None, index) where no second ordinal follows."""
    joined = join_end(tokens, index, words)
    if joined is None or joined >= len(tokens):
        return None, index
    again = tokens.lows[joined] in words.periods
    at = joined + again
    if at >= len(tokens) or not (again or (tokens.lows[index] == "-" and tokens.kinds[at] == WORD)):
        return None, index
    number = words.ordinals.get(tokens.lows[at])
    return (number, at + 1) if number else (None, index)


def _short_part(tokens: Tokens, first: int) -> Read | None:
    """`1Q25`, `2H2024`."""
    if first + 2 >= len(tokens) or not (tokens.glued(first + 1) and tokens.glued(first + 2)) or tokens.kinds[first + 2] != NUMBER:
        return None
    part, number, year = tokens.form(first + 1), tokens.lows[first], tokens.lows[first + 2]
    if part not in ("Q", "H") or not number.isdigit() or len(number) > 1 or not 1 <= int(number) <= (4 if part == "Q" else 2):
        return None
    if not year.isdigit() or len(year) not in (2, 4):
        return None
    return Read(part_value(int(year) if len(year) == 4 else 2000 + int(year), part, int(number)), first + 3, "quarter")


def _named_year(tokens: Tokens, first: int, words: FigureWords) -> Read | None:
    """`tahun 2023`, `TA. 2019`, `tahun 2019-2022`, `tahun 90-an`."""
    index = first + 1
    if tokens.lows[index : index + 1] == ["."]:
        index += 1
    if index >= len(tokens) or tokens.kinds[index] != NUMBER:
        return None
    return _decade(tokens, index, words) or (_years(tokens, index, words) if year_at(tokens, index) is not None else None)


def _short_decade(tokens: Tokens, first: int, words: FigureWords) -> Read | None:
    """`era 90-an`, `era '90-an`."""
    before = first - 1 - (tokens.lows[first - 1 : first] == ["'"])
    return _decade(tokens, first, words) if before >= 0 and tokens.lows[before] in words.cues["era"] else None


def _decade(tokens: Tokens, index: int, words: FigureWords) -> Read | None:
    """`90-an`, `90an`: of the last century, up to `20-an` of this one."""
    low, last = tokens.lows[index], suffix_end(tokens, index + 1, words)
    if len(low) != 2 or not low.isdigit() or low[1] != "0" or last is None:
        return None
    return Read(f"19{low[0]}X" if low[0] > "2" else f"20{low[0]}X", last, "decade")


def _year(tokens: Tokens, first: int, words: FigureWords) -> Read | None:
    """Four digits that name a year: no label, no quantity, no part of an event's or product's name."""
    year = year_at(tokens, first)
    if year is None or year < 1900 or label_end(tokens, first, words) is not None:
        return None
    read = _years(tokens, first, words)
    after = tokens.lows[read.last] if read.last < len(tokens) else ""
    if read.rule == "year":
        counted = after in words.cues["counter"] or after in words.scales or words.after.at(tokens.lows, read.last)
        measured = words.units.at(tokens.lows, read.last) if read.last < len(tokens) and not tokens.capital(read.last) else None
        if counted or (measured and measured[0].symbol != "month"):
            return None
        if first > 0 and words.before.before(tokens.lows, first):
            return None
    if first > 0 and _event_name(tokens, first, words):
        return None
    return None if first > 0 and tokens.lows[first - 1] in words.cues["quote"] else read


def _years(tokens: Tokens, index: int, words: FigureWords) -> Read:
    """The year at `index`, or the range or decade that it begins."""
    low, last = tokens.lows[index], index + 1
    suffixed = suffix_end(tokens, last, words)
    if low[3] == "0" and suffixed:
        return Read(f"{low[:3]}X", suffixed, "decade")
    joined = last + 1 if last < len(tokens) and tokens.lows[last] in (*words.cues["join"], "/") else None
    until = year_at(tokens, joined) if joined else None
    if joined and until is not None and until > int(low):
        return Read(f"{low}/{until}", joined + 1, "range of years")
    return Read(low, last, "year")


def _event_name(tokens: Tokens, index: int, words: FigureWords) -> bool:
    """`Pilkada 2024`, `PON XXI 2024`: the year belongs to the name before it; `APBN 2025` and `Mei 2025` are dates."""
    before = index - 1
    numbered = tokens.kinds[before] == NUMBER and before > 0 and tokens.glued(before)  # `U-20 2021`
    if not tokens.capital(before) and not numbered:
        return False
    low = tokens.lows[before]
    if low in words.cues["dated"] or low in words.months:
        return False
    return _event_before(tokens, index, words) or name_before(tokens, index)


def _event_before(tokens: Tokens, index: int, words: FigureWords) -> bool:
    """`Piala Dunia U-20 2021`, `Moto3 Catalunya 2026`: the run of capitalised words before the year has an event's word in it."""
    at = index - 1
    while at >= 0 and index - at <= AROUND and (tokens.capital(at) or tokens.kinds[at] == NUMBER or tokens.lows[at] == "-"):
        if tokens.lows[at] in words.cues["event"]:
            return True
        at -= 1
    return False
