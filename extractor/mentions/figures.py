"""All figures of a text, in reading order, found in one walk over its tokens."""

from extractor.lexicon import Lexicon
from extractor.lexicon.figures import FigureWords
from extractor.mentions.conventions import settle
from extractor.mentions.dates import read_date
from extractor.mentions.headings import scale_tables
from extractor.mentions.labels import label_end
from extractor.mentions.lists import list_numbers
from extractor.mentions.mention import Mention
from extractor.mentions.quantities import read_quantity
from extractor.mentions.tokens import NUMBER, Tokens


def find_figures(tokens: Tokens, lexicon: Lexicon) -> list[Mention]:
    """Every figure of the text as the guide counts them, without what it measures.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.mentions.tokens import tokenize
    >>> [m.value for m in find_figures(tokenize("Pasal 5: denda Rp 2 juta sejak 2019"), load_lexicon())]
    ['2000000', '2019']
    """
    words = lexicon.figures
    kinds, lows, starters = tokens.kinds, tokens.lows, words.starters
    found: list[Mention] = []
    items = list_numbers(tokens)
    index, count = 0, len(tokens)
    while index < count:
        if (kinds[index] != NUMBER and lows[index] not in starters) or index in items:
            index += 1
            continue
        mention = read_date(tokens, index, words)
        if mention is None:
            end = label_end(tokens, index, words)
            if end is not None:
                index = end
                continue
            mention = read_quantity(tokens, index, words)
        if mention is None:
            index += 1
            continue
        if found and mention.per is not None and _paired(tokens, found[-1], mention, words):
            found[-1].per = mention.per
        found.append(mention)
        index = mention.last
    settle(found, tokens)
    scale_tables(found, tokens, words)
    return found


def _paired(tokens: Tokens, first: Mention, second: Mention, words: FigureWords) -> bool:
    """`Rp 30.800 dan Rp 5.075/saham`: what the second is per holds for the first too."""
    same = first.per is None and (first.kind, first.unit) == (second.kind, second.unit)
    return same and second.first == first.last + 1 and tokens.lows[first.last] in words.cues["and"]
