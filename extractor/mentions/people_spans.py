"""Ranges of tokens, and what the text writes there."""

from extractor.mentions.tokens import WORD, Tokens

Span = tuple[int, int]
"""A half-open range of tokens."""


def written(tokens: Tokens, span: Span) -> str:
    """The tokens of a range as the text writes them.

    >>> from extractor.mentions.tokens import tokenize
    >>> written(tokenize("kata Han Duck-soo."), (1, 5))
    'Han Duck-soo'
    """
    return tokens.text[tokens.starts[span[0]] : tokens.ends[span[1] - 1]]


def name_words(tokens: Tokens, span: Span) -> tuple[str, ...]:
    """The words of a name, lower-cased.

    >>> from extractor.mentions.tokens import tokenize
    >>> name_words(tokenize("kata Han Duck-soo."), (1, 5))
    ('han', 'duck', 'soo')
    """
    return tuple(tokens.lows[index] for index in range(*span) if tokens.kinds[index] == WORD)
