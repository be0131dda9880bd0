"""Ranges: two quantities that share a scale, a unit or a currency at either end."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from extractor.lexicon.figures import FigureWords, Unit
from extractor.mentions.days import read_day, year_at
from extractor.mentions.levels import is_level
from extractor.mentions.mention import Mention
from extractor.mentions.naming import is_time_of_day
from extractor.mentions.sides import HOME, Side, read_side
from extractor.mentions.tokens import Tokens


def read_range(tokens: Tokens, low: Side, index: int, words: FigureWords) -> tuple[Mention, Side] | None:
    """The range that begins with `low` and has its joining word at `index`, with its upper end; None where none is written.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.mentions.tokens import tokenize
    >>> words, tokens = load_lexicon().figures, tokenize("Rp 950 - Rp 1 juta")
    >>> read_range(tokens, read_side(tokens, 0, words), 2, words)[0].value
    '950000/1000000'
    """
    high = _other_end(tokens, low, index, words)
    return (_range(tokens, low, high, words), high) if high else None


def _other_end(tokens: Tokens, low: Side, index: int, words: FigureWords) -> Side | None:
    """The upper end of a range that begins with `low`; None where no range is written."""
    join = words.phrases["join"].at(tokens.lows, index)
    word = tokens.lows[index] if index < len(tokens) else ""
    between = low.before(tokens) in words.cues["between"] and word in words.cues["and"]
    width = join[1] if join else int(between or word in words.cues["join"])
    if not width or index + width >= len(tokens):
        return None
    if read_day(tokens, index + width, words, yearless_slash=False):
        return None  # `Rp 52 triliun hingga 30 April`
    high = read_side(tokens, index + width, words)
    if high is None or high.number.value is None or low.number.value is None:
        return None
    if (
        low.bare
        and high.bare
        and (is_time_of_day(tokens, low, words) or (tokens.lows[index] == "-" and not _counted(tokens, low, high, words)))
    ):
        return None
    if high.bare and not low.bare and (low.currency is None or year_at(tokens, high.last - 1) is not None):
        return None  # `33 persen hingga 2030`
    same = low.bare or high.bare or _alike(low, high)
    return high if same else None


def read_plus_minus(tokens: Tokens, middle: Side, words: FigureWords) -> Mention | None:
    """`2,5 plus minus 1 persen`, `2,5±1 persen`: a middle and how far the range reaches to either side."""
    sign = words.phrases["plusminus"].at(tokens.lows, middle.last)
    width = sign[1] if sign else int(tokens.lows[middle.last : middle.last + 1] == ["±"])
    reach = read_side(tokens, middle.last + width, words) if width and middle.last + width < len(tokens) else None
    if reach is None or reach.unit is None or reach.value is None or middle.number.value is None:
        return None
    low, high = middle.number.value - reach.value, middle.number.value + reach.value
    place = (middle.first, reach.last)
    return Mention.of(reach.unit.kind, place, (low, high), reach.number.step, rule="plus minus", unit=reach.unit.symbol)


def _counted(tokens: Tokens, low: Side, high: Side, words: FigureWords) -> bool:
    """Two bare numbers around a dash are a range where they rise and a counted noun follows; else a score or a code."""
    rises = low.number.value is not None and high.number.value is not None and 0 < low.number.value < high.number.value
    after = tokens.form(high.last) if high.last < len(tokens) else ""
    follows = after.isalpha() and after.islower() and after not in words.cues["stop"]
    scaled = high.number.scaled or any(s.number.digits is not None and s.number.digits.separated for s in (low, high))
    quoted = low.before(tokens) in words.cues["quote"]
    return rises and (scaled or follows or quoted)


def _alike(low: Side, high: Side) -> bool:
    """Both ends name the same currency or the same physical dimension."""
    if low.currency or high.currency:
        return low.currency == high.currency
    a, b = low.unit, high.unit
    if a is None or b is None:
        return False
    return (a.symbol == b.symbol and a.kind == b.kind) or bool(a.size and b.size and a.dimension == b.dimension)


def _range(tokens: Tokens, low: Side, high: Side, words: FigureWords) -> Mention:
    """Both ends in the first one's unit; a scale or currency at one end counts for both."""
    unit = low.unit or high.unit
    bottom, top = low.value or Decimal(0), high.value or Decimal(0)
    if high.bare and low.number.scaled and not high.number.scaled and top < bottom:
        top *= low.number.scale
    steps = [s.number.step for s in (low, high) if s.number.step is not None]
    if low.bare and unit is not None:
        bottom *= unit.factor
    times = _left_out_scale(low, high, bottom, top, words)
    if not low.bare and not high.bare and low.unit and high.unit and low.unit.symbol != high.unit.symbol:
        top *= _ratio(high.unit, low.unit)
    currency = low.currency or high.currency
    bottom *= times
    if low.negative and not high.negative and tokens.lows[low.first] not in ("-", "+"):
        bottom, top = sorted((bottom, -top))  # `minus 0,6 persen hingga 1,7 persen`
    if low.bare and high.bare and low.before(tokens) in words.cues["quote"]:
        currency = HOME  # a broker's `Buy 2770-2820`
    kind, symbol = ("money", currency) if currency else (unit.kind, unit.symbol) if unit else ("count", None)
    step = max([*steps, *([low.number.step * times] if low.number.step else [])], default=None)
    if kind == "count" and (bottom != bottom.to_integral_value() or is_level(tokens, replace(low, last=high.last), words)):
        kind = "number"
    return Mention.of(kind, (low.first, high.last), (bottom, top), step, rule="range", unit=symbol or None)


def _left_out_scale(low: Side, high: Side, bottom: Decimal, top: Decimal, words: FigureWords) -> Decimal:
    """The scale that the lower end leaves out: `4,5-5 triliun` triliun, `950 - 1 juta` ribu."""
    if low.number.scaled or not high.number.scaled or abs(bottom) >= 1000:
        return Decimal(1)
    scales = [s for s in words.scales.values() if s == high.number.scale or 1000 <= s <= high.number.scale]
    fitting = [s for s in scales if abs(bottom) * s < abs(top)]
    return max(fitting, default=Decimal(1))


def _ratio(unit: Unit, other: Unit) -> Decimal:
    """How many `other` one `unit` is, of the same dimension."""
    ratio = (unit.size or Fraction(1)) / (other.size or Fraction(1))
    return Decimal(ratio.numerator) / Decimal(ratio.denominator)
