"""What a rate is per: `per kilogram`, `/kg`, `per dolar AS`, `per kapita per bulan`."""

from extractor.lexicon.figures import FigureWords
from extractor.mentions.tokens import NUMBER, WORD, Tokens


def read_per(tokens: Tokens, index: int, words: FigureWords) -> tuple[int, int] | None:
    """Token range of the unit after `per` or `/` at `index`, without that word; None where no rate follows.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.mentions.tokens import tokenize
    >>> read_per(tokenize("per dolar AS"), 0, load_lexicon().figures)
    (1, 3)
    """
    last = _unit_end(tokens, index, words)
    if last is None:
        return None
    while (longer := _unit_end(tokens, last, words)) is not None:
        last = longer
    return index + 1, last


def _unit_end(tokens: Tokens, index: int, words: FigureWords) -> int | None:
    """The end of `per UNIT` at `index`; None where the word after it cannot be a unit."""
    if index + 1 >= len(tokens) or not (tokens.lows[index] == "/" or tokens.lows[index] in words.cues["rate word"]):
        return None
    first = index + 1
    phrase = words.phrases["rateunit"].at(tokens.lows, first)
    if phrase:
        return first + phrase[1]
    low = tokens.lows[first]
    dated = low in words.months or low in words.cues["notrate"] or words.weekdays.at(tokens.lows, first) is not None
    if dated or words.phrases["notrate"].at(tokens.lows, first) or tokens.kinds[first] != WORD:
        return None
    if first + 1 < len(tokens) and tokens.kinds[first + 1] == NUMBER and tokens.glued(first + 1):
        return None
    return first + 1
