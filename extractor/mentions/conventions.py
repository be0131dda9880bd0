"""Indonesian or English digits: `118,066` is 118.066 by the one and 118066 by the other; the article's other numbers may tell."""

from decimal import Decimal

from extractor.mentions.mention import Mention
from extractor.mentions.sides import Side
from extractor.mentions.tokens import NUMBER, Tokens
from extractor.values.decimals import plain_string, read_digits

WHOLE_ONLY = frozenset({"IDR"})
"""Currencies that are printed without decimals: three digits after a comma are then a group."""


def mark_readings(mention: Mention, side: Side) -> Mention:
    """Give a mention both its readings where its own digits and words leave two; its value is then the likelier or none.

    Numbers with a scale word (`4,085 triliun`), rates (`18,186 dolar AS per ons`) and physical units take decimals. An amount
    of rupiah never does. Any other amount with three digits after a comma stays open.
    """
    digits = side.number.digits
    if digits is None or digits.other is None or side.number.scaled or mention.value is None:
        return mention
    if side.unit is not None and side.unit.kind != "number":
        return mention
    if mention.kind == "money" and digits.decimals == 3:
        if mention.unit in WHOLE_ONLY:
            return _as(mention, digits.other, Decimal(1))
        if mention.per is None:
            mention.readings = (mention.value, plain_string(digits.other))
            mention.value = mention.low = mention.high = None
            return mention
    if mention.value == plain_string(digits.value):
        mention.readings = (mention.value, plain_string(digits.other))
    return mention


def settle(mentions: list[Mention], tokens: Tokens) -> None:
    """Choose among readings by the article's unmistakable numbers: `26,754.12` is English, `1.234,5` Indonesian."""
    open_ones = [mention for mention in mentions if mention.readings]
    if not open_ones:
        return
    english, indonesian = _evidence(tokens)
    for mention in open_ones:
        second = mention.readings[1]
        grouped_by_point = "." in second
        if english and not indonesian:
            _as(mention, Decimal(second), Decimal("0.001") if grouped_by_point else Decimal(1))
        elif english and not grouped_by_point:
            mention.value = mention.low = mention.high = None
            continue
        if mention.value is not None:
            mention.readings = ()


def _as(mention: Mention, value: Decimal, step: Decimal) -> Mention:
    mention.value = mention.low = mention.high = plain_string(value)
    mention.precision = plain_string(step)
    return mention


def _evidence(tokens: Tokens) -> tuple[bool, bool]:
    """Whether numbers of the text can only be English, and whether any can only be Indonesian."""
    english = indonesian = False
    for kind, low in zip(tokens.kinds, tokens.lows, strict=True):
        if kind != NUMBER or ("," not in low and low.count(".") < 2):
            continue
        digits = read_digits(low)
        if digits is not None and digits.other is None:
            english, indonesian = english or digits.english, indonesian or not digits.english
    return english, indonesian
