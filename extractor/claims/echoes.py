"""Echoes: a sentence said again, in which one number differs from the first time by a slip."""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

from extractor.claims.comparing import share_noun
from extractor.claims.context import Context
from extractor.claims.misprints import PLAIN, SHARP, is_slip

_ALIKE, _OVERLAP = 3, Fraction(3, 5)
"""How many words, and what part of them, stand around both a count stated twice and the one that differs from it."""
_LONG, _UNMISTAKABLE = 3, 4
"""How many digits a number has that tells something, and one that `sekitar` makes no difference to."""
_FAR, _ECHO, _ALL_BUT = 4, Fraction(2, 5), 50
"""How many sentences away a quantity is said again, in what part of its words, and what part of it the two may differ by."""
_LIST = 3
"""How many figures of one kind make a sentence a list."""
_QUOTED = 2
"""How many words stand around both a number and the one that its quotation prints."""


def is_odd_one(context: Context, group: list[int], lone: int) -> bool:
    """Whether a count stands where one that the article states twice or more belongs: in its very words, but for one slip."""
    figures = context.view.figures
    one, other = figures[group[0]], figures[lone]
    alike = one.qualifier == other.qualifier or len((one.value or "").strip("0")) >= _UNMISTAKABLE
    if not share_noun(one, other) or not alike or not is_slip(one, other):
        return False
    if any(figures[index].sentence == other.sentence for index in group):
        return False
    return any(
        context.shared(index, lone) >= _ALIKE and context.overlap(index, lone) >= _OVERLAP and not context.parted(index, lone)
        for index in group
    )


def is_misquoted(context: Context, one: int, other: int, equal: Callable[[int, int], int]) -> bool:
    """Whether two numbers that differ by a slip, and stand nowhere else, are one: its sentence is said again.

    That is in the quotation right after it, or in a sentence with other numbers of the first one (`equal` counts them) or in
    much the same words.
    """
    first, second = context.view.figures[one], context.view.figures[other]
    if first.kind != second.kind or not is_slip(first, second, least=1):
        return False
    if not (first.qualifier == second.qualifier or {first.qualifier, second.qualifier} <= PLAIN) or context.parted(one, other):
        return False
    shared = context.shared(one, other)
    if not is_slip(first, second) or (first.kind not in SHARP and len(first.value or "") < _LONG):
        return share_noun(first, second) and shared >= _QUOTED and equal(one, other) >= _ALIKE
    if first.kind in SHARP:
        quoted = context.quotes(one, other) and not (_in_list(context, one) or _in_list(context, other))
        return (shared > 0 and quoted) or (shared >= _QUOTED and (equal(one, other) > 0 or _is_far_echo(context, one, other)))
    same = equal(one, other)
    return shared >= _QUOTED and (same > 1 or (context.quotes(one, other) and shared + same > _QUOTED))


def _is_far_echo(context: Context, one: int, other: int) -> bool:
    """Two all but equal levels of three digits in much the same words, further apart than the lines of a list are."""
    first, second = context.view.figures[one], context.view.figures[other]
    if first.kind not in SHARP or first.precision != second.precision or len(first.value or "") <= _LONG:
        return False
    if first.kind == "percentage" and (context.is_amount(one) or context.is_amount(other)):
        return False
    size, gap = abs(Decimal(first.value or 0)), abs(Decimal(first.value or 0) - Decimal(second.value or 0))
    return gap * _ALL_BUT <= size and context.view.apart(one, other) >= _FAR and context.overlap(one, other) >= _ECHO


def _in_list(context: Context, index: int) -> bool:
    """The figure's sentence prints several of its kind."""
    one = context.view.figures[index]
    near = context.view.figures[max(index - _LIST, 0) : index + _LIST + 1]
    return sum(figure.kind == one.kind and figure.sentence == one.sentence for figure in near) >= _LIST
