"""Units where they stand; one of a single letter only as its symbol is written: `5 m` is meters, `5 M` and `5G` are not."""

from extractor.lexicon.figures import FigureWords, Unit
from extractor.mentions.tokens import Tokens

LITRE = "L"
"""The one symbol that may be written either way."""


def unit_at(tokens: Tokens, index: int, words: FigureWords) -> tuple[Unit, int] | None:
    """(unit, number of tokens) of the longest unit that begins at `index`; None where none does.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.mentions.tokens import tokenize
    >>> words, tokens = load_lexicon().figures, tokenize("5 m, 5 M")
    >>> unit_at(tokens, 1, words)[0].symbol, unit_at(tokens, 4, words)
    ('m', None)
    """
    unit = words.units.at(tokens.lows, index) if index < len(tokens) else None
    if unit is None or unit[1] > 1 or len(tokens.lows[index]) > 1:
        return unit
    form, glued = tokens.form(index), tokens.glued(index)
    stands = form == unit[0].symbol and (form.isupper() or not glued)
    return unit if stands or not form.isalpha() or (form == LITRE and not glued) else None
