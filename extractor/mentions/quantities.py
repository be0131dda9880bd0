"""Quantities: numbers with a currency or a unit, alone or as the two ends of a range."""

from extractor.lexicon.figures import FigureWords
from extractor.mentions.bare import read_bare
from extractor.mentions.conventions import mark_readings
from extractor.mentions.mention import Mention
from extractor.mentions.ranges import read_plus_minus, read_range
from extractor.mentions.rates import read_per
from extractor.mentions.sides import Side, read_side
from extractor.mentions.tokens import NUMBER, Tokens


def read_quantity(tokens: Tokens, first: int, words: FigureWords) -> Mention | None:
    """The figure, no date, that begins at token `first`; None where none does.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.mentions.tokens import tokenize
    >>> read_quantity(tokenize("Rp 4,5-5 triliun"), 0, load_lexicon().figures).value
    '4500000000000/5000000000000'
    """
    if tokens.lows[first] in words.moments:
        if tokens.lows[first + 1 : first + 2] == ["-"] and tokens.glued(first + 1):
            return None  # `sehari-hari`
        unit, value = words.moments[tokens.lows[first]]
        half = first + 1 < len(tokens) and words.numbers.get(tokens.lows[first + 1], ("",))[0] == "half"
        value = value * 3 / 2 if half else value  # `setahun setengah`
        return Mention.of("duration", (first, first + 1 + half), (value, value), None, rule="one unit of time", unit=unit)
    low = read_side(tokens, first, words)
    if low is None:
        return None
    per = None if low.bare else read_per(tokens, low.last, words)
    if _race_time(tokens, low, words):
        return None
    found = read_range(tokens, low, per[1] if per else low.last, words)
    if found is None:
        return read_plus_minus(tokens, low, words) or _single(tokens, low, per, words)
    mention, high = found
    mention.per = _text(tokens, (None if high.bare else read_per(tokens, high.last, words)) or per)
    return mention


def _race_time(tokens: Tokens, side: Side, words: FigureWords) -> bool:
    """`1 menit 36,277 detik` is one time on a clock: neither part is a figure."""
    if side.unit is None or side.unit.symbol not in ("minute", "second"):
        return False
    lows, fraction = tokens.lows, side.number.digits is not None and side.number.digits.decimals == 3
    if side.unit.symbol == "minute":
        return tokens.kinds[side.last : side.last + 1] == [NUMBER] and "," in lows[side.last]
    timed = bool(words.cues["race time"] & set(lows[max(0, side.first - 2) : side.first]))
    if timed and side.number.digits is not None and side.number.digits.decimals >= 2:
        return True
    unit = words.units.before(lows, side.first)
    return fraction and unit is not None and unit[0].symbol == "minute"


def _single(tokens: Tokens, side: Side, per: tuple[int, int] | None, words: FigureWords) -> Mention | None:
    """A quantity of one number."""
    if side.bare:
        bare = read_bare(tokens, side, words)
        if bare is not None and bare.last == side.last:
            bare.last = _restated(tokens, side, words)
        return bare and mark_readings(bare, side)
    if side.currency:
        kind, unit = "money", side.currency
    elif side.unit is not None:
        kind, unit = side.unit.kind, side.unit.symbol
    value = side.value
    step = side.number.step
    if step is not None:
        step *= side.factor
    mention = Mention.of(
        kind, (side.first, side.last), (value, value), step, rule=f"{kind}: {side.number.rule}", unit=unit or None
    )
    mention.per, mention.qualifier = _text(tokens, per), side.number.qualifier
    mention.last = _restated(tokens, side, words)
    return mark_readings(mention, side)


def _restated(tokens: Tokens, side: Side, words: FigureWords) -> int:
    """The end of `6 (enam)`: a number in digits said again in words in brackets is one figure."""
    if side.number.digits is None or tokens.lows[side.last : side.last + 1] != ["("] or side.last + 1 >= len(tokens):
        return side.last
    again = read_side(tokens, side.last + 1, words)
    same = again is not None and again.number.digits is None and again.value == side.value
    return again.last + 1 if same and again and tokens.lows[again.last : again.last + 1] == [")"] else side.last


def _text(tokens: Tokens, places: tuple[int, int] | None) -> str | None:
    return None if places is None else tokens.text[tokens.starts[places[0]] : tokens.ends[places[1] - 1]]
