"""Quarters and half-years: `kuartal III/2023`, `semester pertama`, `1Q25`, and ranges of them."""

from extractor.lexicon.figures import FigureWords
from extractor.mentions.days import join_end, year_after
from extractor.mentions.days_in_digits import Read
from extractor.mentions.tokens import NUMBER, WORD, Tokens
from extractor.values.calendar import part_value


def read_part(tokens: Tokens, first: int, words: FigureWords) -> Read | None:
    """`kuartal III/2023`, `semester pertama`, `triwulan II tahun 2024`, `Q1 2025`; None where none begins at `first`.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.mentions.tokens import tokenize
    >>> read_part(tokenize("kuartal I-III 2024"), 0, load_lexicon().figures).value
    '2024-Q1/2024-Q3'
    """
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


def read_short_part(tokens: Tokens, first: int) -> Read | None:
    """`1Q25`, `2H2024`; None where none begins at `first`.

    >>> from extractor.mentions.tokens import tokenize
    >>> read_short_part(tokenize("1Q25"), 0).value
    '2025-Q1'
    """
    if first + 2 >= len(tokens) or not (tokens.glued(first + 1) and tokens.glued(first + 2)) or tokens.kinds[first + 2] != NUMBER:
        return None
    part, number, year = tokens.form(first + 1), tokens.lows[first], tokens.lows[first + 2]
    if part not in ("Q", "H") or not number.isdigit() or len(number) > 1 or not 1 <= int(number) <= (4 if part == "Q" else 2):
        return None
    if not year.isdigit() or len(year) not in (2, 4):
        return None
    return Read(part_value(int(year) if len(year) == 4 else 2000 + int(year), part, int(number)), first + 3, "quarter")
