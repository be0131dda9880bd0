"""Years and decades: `tahun 2023`, `2019-2022`, `90-an`; not the years of events and names."""

from extractor.lexicon.figures import FigureWords
from extractor.mentions.days import year_at
from extractor.mentions.days_in_digits import Read
from extractor.mentions.labels import label_end
from extractor.mentions.naming import name_before
from extractor.mentions.numbers import suffix_end
from extractor.mentions.tokens import NUMBER, Tokens

AROUND = 6
"""How many tokens of a name before a year may hold the word that makes it an event's."""


def read_named_year(tokens: Tokens, first: int, words: FigureWords) -> Read | None:
    """`tahun 2023`, `TA. 2019`, `tahun 2019-2022`, `tahun 90-an`; `first` is the word before the digits.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.mentions.tokens import tokenize
    >>> read_named_year(tokenize("tahun 90-an"), 0, load_lexicon().figures).value
    '199X'
    """
    index = first + 1
    if tokens.lows[index : index + 1] == ["."]:
        index += 1
    if index >= len(tokens) or tokens.kinds[index] != NUMBER:
        return None
    return _decade(tokens, index, words) or (_years(tokens, index, words) if year_at(tokens, index) is not None else None)


def read_short_decade(tokens: Tokens, first: int, words: FigureWords) -> Read | None:
    """`era 90-an`, `era '90-an`."""
    before = first - 1 - (tokens.lows[first - 1 : first] == ["'"])
    return _decade(tokens, first, words) if before >= 0 and tokens.lows[before] in words.cues["era"] else None


def _decade(tokens: Tokens, index: int, words: FigureWords) -> Read | None:
    """`90-an`, `90an`: of the last century, up to `20-an` of this one."""
    low, last = tokens.lows[index], suffix_end(tokens, index + 1, words)
    if len(low) != 2 or not low.isdigit() or low[1] != "0" or last is None:
        return None
    return Read(f"19{low[0]}X" if low[0] > "2" else f"20{low[0]}X", last, "decade")


def read_year(tokens: Tokens, first: int, words: FigureWords) -> Read | None:
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
