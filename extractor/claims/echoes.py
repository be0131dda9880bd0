"""Echoes: a passage said again, in which one number differs from the first time by a digit.

Likeness of words is not enough: two numbers of the body are one only where the numbers around them come again too, in their
order, or where the second is the quotation that bears out the first.
"""

from collections.abc import Iterator
from itertools import combinations

from extractor.claims.comparing import BARE, same_scale, share_noun
from extractor.claims.context import Context
from extractor.claims.misprints import SHARP
from extractor.claims.restating import printed_digits
from extractor.records import Figure

_KINDS = SHARP | BARE
_MOST = 40
"""How many figures that differ by one digit are compared with each other."""
_LONGEST = 20
"""How many digits a number has at most that is compared digit by digit."""
_ALIKE, _QUOTED = 3, 2
"""How many words two numbers share in a passage that comes again, and in a sentence and its quotation."""
_AROUND, _LIST = 2, 3
"""How many equal numbers must stand around two numbers of a passage that comes again; around single digits it is one more."""
_MANY = 3
"""How many digits a number must print that pairs off two others."""
_OVERLAP = 4
"""All but what part of the words around a number of the headline must stand around the count that misprints it."""


def join_echoes(context: Context, groups: list[list[int]]) -> None:
    """Joins a figure that is stated nowhere else with the one (and its group) that it misprints."""
    group_of = {index: group for group in groups for index in group}
    found: list[tuple[int, int, int]] = []
    for one, other in _twins(context.view.figures):
        kept, lone = _by_length(group_of[one], group_of[other])
        if len(lone) == 1 and not _meet(context, kept, lone) and _is_said_again(context, one, other, kept):
            found.append((-context.shared(one, other), one, other))
    for _, one, other in sorted(found):
        kept, lone = _by_length(group_of[one], group_of[other])
        if len(lone) == 1 and not _meet(context, kept, lone):
            kept.extend(lone)
            group_of[lone[0]] = kept
            lone.clear()


def _by_length(one: list[int], other: list[int]) -> tuple[list[int], list[int]]:
    """The longer group and the shorter one."""
    return (one, other) if len(one) >= len(other) else (other, one)


def _twins(figures: tuple[Figure, ...]) -> Iterator[tuple[int, int]]:
    """Pairs of figures on one scale, printed alike but for one digit."""
    rows: dict[tuple[str, int], list[int]] = {}
    for index, figure in enumerate(figures):
        if figure.kind in _KINDS and "/" not in (figure.value or "/"):
            kind = "bare" if figure.kind in BARE else figure.kind
            rows.setdefault((kind, len((figure.value or "").lstrip("-"))), []).append(index)
    for (_, length), row in rows.items():
        alike: dict[str, list[int]] = {}
        for index in row if len(row) > 1 and length <= _LONGEST else ():
            digits = (figures[index].value or "").lstrip("-")
            for place in range(len(digits.rstrip("0")) + 1):
                if digits[place : place + 1].isdigit():
                    alike.setdefault(f"{digits[:place]}*{digits[place + 1 :]}", []).append(index)
        for one, other in (pair for same in alike.values() for pair in combinations(same[:_MOST], 2)):
            first, second = figures[one], figures[other]
            apart = first.sentence != second.sentence and first.value != second.value
            if apart and first.precision == second.precision and same_scale(first, second):
                yield one, other


def _meet(context: Context, group: list[int], lone: list[int]) -> bool:
    sentences = {context.view.figures[index].sentence for index in group}
    return any(context.view.figures[index].sentence in sentences for index in lone)


def _is_said_again(context: Context, one: int, other: int, group: list[int]) -> bool:
    first, second = context.view.figures[one], context.view.figures[other]
    around = _around(context.view.figures, one, other)
    headed = len(group) > 1 and share_noun(first, second) and any(context.in_headline(index) for index in group)
    quoted = not len(group) > 1 and first.kind in SHARP and context.quotes(one, other)
    paired = _pairs_off(context, one, other)
    if not (around or headed or quoted or paired) or context.parted(one, other):
        return False
    shared, digits = context.shared(one, other), max(printed_digits(first), printed_digits(second))
    telling = digits > 1 or first.kind in SHARP
    if paired or (around >= (_AROUND if telling else _LIST) and shared >= _ALIKE):
        return True
    if around and telling and shared >= (1 if digits > 1 else _QUOTED) and context.is_quoted(one) != context.is_quoted(other):
        return True
    fewer = min(len(context.words(one)), len(context.words(other)))
    if headed and digits > 1 and shared >= _ALIKE and (fewer - shared) * _OVERLAP <= fewer:
        return True
    return quoted and shared >= _QUOTED and _is_alone(context, one) and _is_alone(context, other) and not context.goes_on(other)


def _is_alone(context: Context, index: int) -> bool:
    """No other figure of its kind stands in the figure's sentence."""
    here, figures = context.view.figures[index], context.view.figures
    return not any(figures[near].kind == here.kind for near in _next_to(figures, index))


def _pairs_off(context: Context, one: int, other: int) -> bool:
    """An equal figure of another kind and many digits stands beside both, before or after, with words in common to all four."""
    figures = context.view.figures
    for first in _next_to(figures, one):
        for second in _next_to(figures, other):
            partner = figures[first]
            sharp = partner.kind != figures[one].kind and printed_digits(partner) >= _MANY
            if sharp and _are_equal(partner, figures[second]) and not context.clash(one, other):
                words = (context.words(one) | context.words(first)) & (context.words(other) | context.words(second))
                return len(words) >= _QUOTED
    return False


def _next_to(figures: tuple[Figure, ...], index: int) -> list[int]:
    sides = (_beside(figures, index, step) for step in (-1, 1))
    return [near for near in sides if near is not None and figures[near].sentence == figures[index].sentence]


def _around(figures: tuple[Figure, ...], one: int, other: int) -> int:
    """How many equal figures stand right before and right after both, in the same order, dates aside: few are counted."""
    found = 0
    for step in (-1, 1):
        first, second = _beside(figures, one, step), _beside(figures, other, step)
        while first is not None and second is not None and first < other and second > one and found < _LIST:
            if not _are_equal(figures[first], figures[second]):
                break
            found += 1
            first, second = _beside(figures, first, step), _beside(figures, second, step)
    return found


def _beside(figures: tuple[Figure, ...], index: int, step: int) -> int | None:
    """The next figure of the same sentence or the one beside it that is no date."""
    other = index + step
    while 0 <= other < len(figures) and figures[other].kind == "date":
        other += step
    near = 0 <= other < len(figures) and abs(figures[other].sentence - figures[index].sentence) < 2
    return other if near else None


def _are_equal(one: Figure, other: Figure) -> bool:
    if one.value is None or other.value is None or one.value == "1":
        return False
    return (one.kind, one.unit, one.value.lstrip("-")) == (other.kind, other.unit, other.value.lstrip("-"))
