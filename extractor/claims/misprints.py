"""Slips: two figures that state one quantity but differ as a typing error would make them."""

from collections.abc import Iterator
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import NamedTuple

from extractor.claims.comparing import same_scale, share_noun
from extractor.claims.context import Context
from extractor.records import Figure

_LEAD, _NEAR = 2, 8
"""How many sentences below the headline its number is sought first, and on few common words."""
_FEW = 3
_ALIKE, _OVERLAP = 3, Fraction(3, 5)
"""How many words, and what part of them, stand around both a count stated twice and the one that differs from it."""
_LONG = 3
_QUOTED = 2
"""How many words stand around both a number and the one that its quotation prints."""


def is_slip(one: Figure, other: Figure) -> bool:
    """Numbers of two printed digits or more that differ in one digit, in two that are swapped, or by a few of their last unit.

    A coarse number of three digits or more may be a misprint of a finer one, rounded or cut off.
    """
    if one.value is None or other.value is None or "/" in one.value + other.value:
        return False
    if not same_scale(one, other) or one.precision is None or other.precision is None:
        return False
    if one.precision == other.precision and len(one.value) != len(other.value):
        return False
    coarse, fine = sorted((one, other), key=lambda figure: Decimal(figure.precision or 0), reverse=True)
    step = Decimal(coarse.precision or 1)
    digits = _digits(Decimal(coarse.value or 0) / step)
    if len(digits) < (2 if coarse.precision == fine.precision else 3):
        return False
    return any(_differ_by_slip(digits, _digits(number)) for number in _at_step(fine, step))


def _at_step(fine: Figure, step: Decimal) -> Iterator[Decimal]:
    """The finer number in whole steps of the coarser one, rounded and cut off."""
    count = Decimal(fine.value or 0) / step
    for how in (ROUND_HALF_UP, ROUND_DOWN):
        yield count.quantize(Decimal(1), how)


def _digits(count: Decimal) -> str:
    return format(abs(count).to_integral_value(), "f")


def _differ_by_slip(one: str, other: str) -> bool:
    if len(one) != len(other):
        return False
    zeros = min(len(number) - len(number.rstrip("0")) for number in (one, other))
    if 0 < abs(int(one) - int(other)) <= _FEW * 10**zeros:
        return True
    wrong = [place for place, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(wrong) == 2 and wrong[1] == wrong[0] + 1:
        return one[wrong[0]] == other[wrong[1]] and one[wrong[1]] == other[wrong[0]]
    return len(wrong) == 1


def likest_in_body(context: Context, headline: int, groups: list[list[int]]) -> list[int] | None:
    """The group of the body that a lone number of the headline misprints: the one spoken of in most of its words."""
    figures = context.view.figures
    alike = [group for group in groups if is_slip(figures[headline], figures[group[0]])]
    ranked = sorted(((_evidence(context, headline, group[0]), group) for group in alike), reverse=True)
    if not ranked or (len(ranked) > 1 and ranked[0][0][:3] == ranked[1][0][:3]):
        return None
    evidence, group = ranked[0]
    return group if evidence.is_enough(sum(sign.isdigit() for sign in figures[headline].text.rstrip("0"))) else None


class _Evidence(NamedTuple):
    """In the order of its weight: in the lead, words shared near the numbers, words shared by the sentences, nearness."""

    lead: bool
    shared: int
    sentence: int
    near: int

    def is_enough(self, digits: int) -> bool:
        """The fewer digits, the more words must be shared; far below the headline, near the numbers themselves."""
        if self.shared > 1 or self.near < -_NEAR:
            return self.shared > 1
        if digits < 3:
            return self.sentence > 2
        return self.shared + self.sentence > (0 if digits > 3 and self.near >= -_LEAD else 1)


def _evidence(context: Context, headline: int, index: int) -> _Evidence:
    apart = context.view.apart(headline, index)
    shared, sentence = context.shared(headline, index), context.sentence_shares(headline, index)
    return _Evidence(apart <= _LEAD and shared > 0, shared, sentence, -apart)


def is_odd_one(context: Context, group: list[int], lone: int) -> bool:
    """Whether a count stands where one that the article states twice or more belongs: in its very words, but for one slip."""
    figures = context.view.figures
    one, other = figures[group[0]], figures[lone]
    if not share_noun(one, other) or one.qualifier != other.qualifier or not is_slip(one, other):
        return False
    if any(figures[index].sentence == other.sentence for index in group):
        return False
    return any(
        context.shared(index, lone) >= _ALIKE and context.overlap(index, lone) >= _OVERLAP and not context.parted(index, lone)
        for index in group
    )


def is_misquoted(context: Context, one: int, other: int, equal: int) -> bool:
    """Whether two numbers that differ by a slip, and stand nowhere else, are one: its sentence is said again.

    That is in the quotation right after it, or in a sentence that has `equal` other numbers of the first one, two or more.
    """
    first, second = context.view.figures[one], context.view.figures[other]
    if first.qualifier != second.qualifier or context.parted(one, other):
        return False
    if first.kind not in ("money", "percentage") and len(first.value or "") < _LONG:
        return False
    shared = context.shared(one, other)
    return shared >= _QUOTED and (equal > 1 or (context.quotes(one, other) and shared + equal > _QUOTED))
