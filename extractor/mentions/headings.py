"""Amounts of a table under a heading such as `(dalam juta rupiah)`: its scale and currency hold for the rows below."""

from decimal import Decimal
from itertools import pairwise

from extractor.lexicon.figures import FigureWords
from extractor.mentions.mention import Mention
from extractor.mentions.tokens import BREAK, Tokens
from extractor.values.decimals import plain_string

LONGEST_ROW = 16
"""A line with more tokens is prose again, and ends the table."""


def scale_tables(mentions: list[Mention], tokens: Tokens, words: FigureWords) -> None:
    r"""Scale the bare numbers of the rows below each heading, and give them its currency.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.mentions.tokens import tokenize
    >>> tokens = tokenize("Neraca (dalam juta rupiah)\nAset 1.250")
    >>> mention = Mention("count", 7, 8, "1250", "number", "1250", "1250", "1")
    >>> scale_tables([mention], tokens, load_lexicon().figures)
    >>> mention.kind, mention.value, mention.unit
    ('money', '1250000000', 'IDR')
    """
    for index, low in enumerate(tokens.lows):
        if low not in words.cues["heading"]:
            continue
        heading = _heading(tokens, index, words)
        if heading is None:
            continue
        scale, currency, end = heading
        last = _table_end(tokens, end)
        for mention in mentions:
            if end <= mention.first < last and mention.kind in ("count", "number") and mention.unit is None and mention.value:
                _scale(mention, scale, currency)


def _heading(tokens: Tokens, index: int, words: FigureWords) -> tuple[Decimal, str, int] | None:
    """(scale, currency, next index) of `dalam juta rupiah` at `index`."""
    scale = words.scales.get(tokens.lows[index + 1]) if index + 1 < len(tokens) else None
    after = words.after.at(tokens.lows, index + 2) if scale and index + 2 < len(tokens) else None
    before = words.before.at(tokens.lows, index + 2) if scale and index + 2 < len(tokens) else None
    currency = after or before
    return (scale, currency[0], index + 2 + currency[1]) if scale and currency else None


def _table_end(tokens: Tokens, index: int) -> int:
    """Where the rows end: before the first line that is prose."""
    breaks = [at for at in range(index, len(tokens)) if tokens.kinds[at] == BREAK] + [len(tokens)]
    for row, (start, end) in enumerate(pairwise(breaks)):
        if end - start > LONGEST_ROW:
            return breaks[row]
    return len(tokens) if len(breaks) > 1 else index


def _scale(mention: Mention, scale: Decimal, currency: str) -> None:
    low, high, step = (
        None if said is None else plain_string(Decimal(said) * scale) for said in (mention.low, mention.high, mention.precision)
    )
    mention.kind, mention.unit, mention.rule = "money", currency, "amount under a heading"
    mention.low, mention.high, mention.precision = low, high, step
    mention.value = low if low == high else f"{low}/{high}"
    mention.readings = ()
