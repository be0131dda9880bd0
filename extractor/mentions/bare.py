"""Numbers without currency or unit: counts, levels, multiples, ages in brackets, or no figure at all."""

from decimal import Decimal

from extractor.lexicon.figures import FigureWords
from extractor.mentions.days import year_at
from extractor.mentions.levels import is_level, is_rate
from extractor.mentions.mention import Mention
from extractor.mentions.naming import names_something
from extractor.mentions.rates import read_per
from extractor.mentions.sides import HOME, Side
from extractor.mentions.tokens import NUMBER, WORD, Tokens
from extractor.values.decimals import plain_string

OLDEST = 120
"""No person in the news is older; a larger number in brackets is no age."""
INITIALS = 2
"""A longer word in capitals is an organisation, not a person's initials: `J (35)`."""
LARGEST = 100
"""A larger number before `kali` counts how often; a multiple is smaller."""
BILLION = Decimal(10) ** 9
"""Tens or hundreds of these, without a noun, are rupiah."""
TRILLION = Decimal(10) ** 12
"""Nothing else in an Indonesian paper comes in trillions than rupiah."""
CHEAPEST = 50
"""No share is quoted lower; `Buy 1 get 1` counts."""
NEAR = 4
"""How many words may stand between a counted number and `per`."""


def read_bare(tokens: Tokens, side: Side, words: FigureWords) -> Mention | None:
    """What a number without currency or unit is, by the words around it; None where it is no figure.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.mentions.sides import read_side
    >>> from extractor.mentions.tokens import tokenize
    >>> words, tokens = load_lexicon().figures, tokenize("5,54 juta kali")
    >>> read_bare(tokens, read_side(tokens, 0, words), words).value
    '5540000'
    """
    if side.number.value is None:
        return _vague(tokens, side, words)
    cued = _cued(tokens, side, side.number.value, words)
    if cued is not None:
        return cued
    if side.number.rule == "number" and (names_something(tokens, side, words) or _bare_year(tokens, side, words)):
        return None
    if _half_way(tokens, side, words):
        return None
    if side.last < len(tokens) and tokens.lows[side.last] in words.cues["times"]:
        return _times(tokens, side, words)
    return _amount(tokens, side, side.number.value, words) or _count_or_level(tokens, side, side.number.value, words)


def _half_way(tokens: Tokens, side: Side, words: FigureWords) -> bool:
    """`setengah tiang`, `setengah jadi`: a half without a scale or unit says how; `setengah dari stok` says how much."""
    half = side.last == side.first + 1 and words.numbers.get(tokens.lows[side.first], ("",))[0] == "half"
    return half and (side.last == len(tokens) or tokens.lows[side.last] not in words.cues["half of"])


def _vague(tokens: Tokens, side: Side, words: FigureWords) -> Mention:
    """`puluhan`, `ratusan triliun`: a size without a value."""
    money = side.last - side.first > 1 and words.scales.get(tokens.lows[side.last - 1], Decimal(0)) >= BILLION
    kind, unit = ("money", HOME) if money else ("count", None)
    return Mention(kind, side.first, side.last, None, side.number.rule, unit=unit, qualifier="vague")


def _cued(tokens: Tokens, side: Side, value: Decimal, words: FigureWords) -> Mention | None:
    """A kind that the word or bracket right before the number gives: `Budi (35)`, `magnitudo 5,2`, `Buy 2.770`."""
    before = side.before(tokens)
    if side.bracketed(tokens) and _age(tokens, side):
        return _build("duration", side, value, "age in brackets", "year")
    decimal = side.number.digits is not None and side.number.digits.decimals == 1
    if before in words.cues["magnitude"] or (
        decimal and before in words.cues["magnitude sign"] and tokens.capital(side.first - 1)
    ):
        return _build("measure", side, value, "magnitude", "M")
    if before in words.cues["quote"] and value >= CHEAPEST:
        return _build("money", side, value, "share price", HOME)
    return None


def _bare_year(tokens: Tokens, side: Side, words: FigureWords) -> bool:
    """A year in a name, `Pilkada 2024`: no date, and nothing is counted."""
    counted = side.last < len(tokens) and tokens.lows[side.last] in words.cues["counter"]
    return year_at(tokens, side.last - 1) is not None and not counted


def _amount(tokens: Tokens, side: Side, value: Decimal, words: FigureWords) -> Mention | None:
    """Money whose currency goes without saying: trillions, `senilai 2 miliar`, the rupiah's rate."""
    uncounted = side.last >= len(tokens) or tokens.kinds[side.last] != WORD
    worth = side.number.scale >= TRILLION or side.before(tokens) in words.cues["worth"]
    if side.number.scaled and uncounted and worth:
        return _build("money", side, value, "money without its currency", HOME)
    return _build("money", side, value, "exchange rate", HOME) if is_rate(tokens, side, words) else None


def _count_or_level(tokens: Tokens, side: Side, value: Decimal, words: FigureWords) -> Mention:
    """People and things come whole: `118,066 orang` is English grouping; what is no whole number is a level."""
    counter = side.last < len(tokens) and tokens.lows[side.last] in words.cues["counter"]
    whole = value == value.to_integral_value()
    grouped = side.number.digits.other if side.number.digits is not None and not side.number.scaled else None
    if grouped is not None and not whole and counter:
        value = grouped
    if side.number.scaled or counter or (whole and not is_level(tokens, side, words)):
        return _with_per(tokens, _build("count", side, value, side.number.rule, None), words)
    return _build("number", side, value, "level", None)


def _build(kind: str, side: Side, value: Decimal, rule: str, unit: str | None) -> Mention:
    text = plain_string(-value if side.negative else value)
    step = None if side.number.step is None else plain_string(side.number.step)
    if side.number.digits is not None and value == side.number.digits.other:
        step = "1"
    return Mention(kind, side.first, side.last, text, rule, text, text, step, unit, qualifier=side.number.qualifier)


def _times(tokens: Tokens, side: Side, words: FigureWords) -> Mention:
    """`naik tiga kali`, `3,2 kali lebih besar`: a multiple; `1.337 kali`: a count."""
    value, last = side.number.value or Decimal(0), side.last + 1
    after = tokens.lows[last] if last < len(tokens) else ""
    before = tokens.lows[max(0, side.first - 2) : side.first]
    grows = any(low in words.cues["growth"] for low in before)
    other = side.number.digits.other if side.number.digits is not None else None
    if after in words.cues["larger"] or (value < LARGEST and other is None and (grows or value != value.to_integral_value())):
        mention = _build("multiple", side, value, "multiple", None)
        mention.last = last
        return mention
    whole = value == value.to_integral_value() or other is None
    return _build("count", side, value if whole else other or value, side.number.rule, None)


def _age(tokens: Tokens, side: Side) -> bool:
    """`Budi (35)`: whole, of a person's size, after a capitalised word."""
    value, named = side.number.value or Decimal(0), tokens.capital(side.first - 2)
    upper = tokens.form(side.first - 2).isupper() and len(tokens.form(side.first - 2)) > INITIALS
    return (
        named and not upper and value == value.to_integral_value() and 0 < value < OLDEST and tokens.kinds[side.first] == NUMBER
    )


def _with_per(tokens: Tokens, mention: Mention, words: FigureWords) -> Mention:
    """`35.276 kasus per hari`: the rate stands after the counted noun."""
    index = mention.last
    rate = words.cues["rate word"]
    while index < len(tokens) and index - mention.last < NEAR and tokens.kinds[index] == WORD and tokens.lows[index] not in rate:
        index += 1
    per = read_per(tokens, index, words) if index > mention.last else None
    if per and (tokens.lows[index] in rate or words.units.at(tokens.lows, per[0])):
        mention.per = tokens.text[tokens.starts[per[0]] : tokens.ends[per[1] - 1]]
    return mention
