"""How each figure of a phrase comes to its value: the rule, the parts, the record, the interval."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from extractor.checks.printed import UndecidedError, printed_intervals
from extractor.lexicon import Lexicon
from extractor.lexicon.figures import FigureWords
from extractor.linking import link
from extractor.mentions.figures import find_figures
from extractor.mentions.sentences import split_sentences
from extractor.mentions.tokens import NUMBER, Tokens, tokenize
from extractor.records import Figure
from extractor.values.decimals import plain_string, read_digits


@dataclass(frozen=True, slots=True)
class Derivation:
    """One figure, the parts that it was read from, and what it stands for.

    A part is a form as written and its meaning (`juta`, `1000000`). `interval` holds the ends of the numbers that round to
    the figure (decimal strings; None where a hedge leaves an end open), of a date its first and last day; None where the
    figure has no value.
    """

    figure: Figure
    parts: tuple[tuple[str, str], ...]
    interval: tuple[str | None, str | None] | None


def derive(text: str, lexicon: Lexicon) -> tuple[Derivation, ...]:
    """The figures of a phrase in reading order, each with its parts and its interval.

    >>> from extractor.lexicon import load_lexicon
    >>> profit = derive("laba Rp 2,5 juta", load_lexicon())[0]
    >>> profit.parts
    (('Rp', 'IDR'), ('2,5', '2.5'), ('juta', '1000000'))
    >>> profit.interval
    ('2450000', '2550000')
    """
    tokens = tokenize(text)
    sentences = split_sentences(tokens, lexicon.abbreviations)
    linked = link(tokens, sentences, find_figures(tokens, lexicon), (0, 0), None, lexicon)
    return tuple(
        Derivation(figure, _parts(tokens, first, last, lexicon.figures), _interval(figure))
        for figure, (first, last) in zip(linked.figures, linked.places, strict=True)
    )


def _parts(tokens: Tokens, first: int, last: int, words: FigureWords) -> tuple[tuple[str, str], ...]:
    parts: list[tuple[str, str]] = []
    while first < last:
        meaning, width = _meaning(tokens, first, words)
        after = min(first + width, last)
        parts.append((tokens.text[tokens.starts[first] : tokens.ends[after - 1]], meaning))
        first = after
    return tuple(parts)


def _meaning(tokens: Tokens, index: int, words: FigureWords) -> tuple[str, int]:
    """(what the part at `index` stands for, its number of tokens); the part itself where it only joins others."""
    low = tokens.lows[index]
    if tokens.kinds[index] == NUMBER:
        digits = read_digits(low)
        return (plain_string(digits.value) if digits else low), 1
    for phrases in (words.before, words.after):
        currency = phrases.at(tokens.lows, index)
        if currency:
            return currency
    unit = words.units.at(tokens.lows, index)
    if unit:
        return unit[0].symbol or low, unit[1]
    if low in words.numbers:
        return plain_string(words.numbers[low][1]), 1
    number = words.money_scales.get(low) or words.months.get(low)
    return str(number or low), 1


def _interval(figure: Figure) -> tuple[str | None, str | None] | None:
    if figure.kind == "date":
        return (figure.low, figure.high) if figure.low else None
    try:
        found = printed_intervals(figure).interval("nearest")
    except UndecidedError:
        return None
    return _plain(found.low), _plain(found.high)


def _plain(end: Fraction | None) -> str | None:
    return None if end is None else plain_string(Decimal(end.numerator) / Decimal(end.denominator))
