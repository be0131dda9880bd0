"""Repeats: one quantity that the article states more than once."""

from collections.abc import Iterator
from decimal import Decimal

from extractor.claims.candidates import UNNUMBERED, Candidate
from extractor.claims.comparing import same_scale, share_noun
from extractor.claims.context import Context
from extractor.claims.view import View
from extractor.records import Figure, RepeatClaim

_ALIKE = 3
"""How many words a headline and a sentence must share at least for a number of the one to be the other's misprint."""
_MOST = 40
"""How many figures of one value are compared with each other."""


def find_repeats(context: Context) -> Iterator[Candidate]:
    """Figures of one value in several sentences that speak of one thing.

    A headline's figure that no figure of the body equals goes with the one that it rounds, or that it misprints by a digit.
    """
    view = context.view
    groups = [group for members in _same_values(view) for group in _meeting(context, members[:_MOST])]
    _join_headline(context, groups)
    for group in groups:
        if len(group) > 1:
            held = [view.figures[index] for index in sorted(group)]
            ids = tuple(figure.id for figure in held)
            yield Candidate(RepeatClaim(id=UNNUMBERED, start=held[0].start, end=held[-1].end, figures=ids))


def _same_values(view: View) -> list[list[int]]:
    """Indices of figures by kind, unit and value."""
    found: dict[tuple[str, str | None, str], list[int]] = {}
    for index, figure in enumerate(view.figures):
        if figure.value is None or figure.kind == "date" or (figure.kind == "duration" and figure.value == "1"):
            continue
        bare = figure.kind in ("count", "number")
        key = "level" if bare else figure.kind, None if bare else figure.unit, _plain(figure.value)
        found.setdefault(key, []).append(index)
    return list(found.values())


def _plain(value: str) -> str:
    """The value without the final zeros of its decimals, in which two prints of one number may differ."""
    return "/".join(end.rstrip("0").rstrip(".") if "." in end else end for end in value.split("/"))


def _meeting(context: Context, members: list[int]) -> list[list[int]]:
    """Groups of figures, each in another sentence than the others, chained by what they have in common."""
    groups: list[list[int]] = []
    for index in members:
        group = next((group for group in groups if _joins(context, index, group)), None)
        if group is None:
            groups.append([index])
        else:
            group.append(index)
    return groups


def _joins(context: Context, index: int, group: list[int]) -> bool:
    figures = context.view.figures
    if any(figures[other].sentence == figures[index].sentence for other in group):
        return False
    return any(_speak_of_one(context, index, other) for other in group)


def _speak_of_one(context: Context, one: int, other: int) -> bool:
    """Whether two figures of one value are of one thing: the fewer digits they print, the more words they must share."""
    first, second = context.view.figures[one], context.view.figures[other]
    if context.parted(one, other):
        return False
    shared = context.shared(one, other) + (first.kind not in ("count", "number") or share_noun(first, second))
    digits = len((first.value or "").replace(".", "").strip("0"))
    if context.in_headline(one) or context.in_headline(other):
        return digits > 2 or context.shared(one, other) > 0
    if digits < 2 and first.kind in ("count", "number"):
        return share_noun(first, second) and shared > 2
    if "/" in (first.value or "") and first.kind != "percentage":
        return False  # a range of money is a class more often than a quantity: `pengeluaran Rp 1-2 juta`
    return shared >= (3 if digits < 2 or first.kind == "number" else 2 if digits < 4 else 1)


def _join_headline(context: Context, groups: list[list[int]]) -> None:
    """Joins a lone figure of the headline with the body's first that it rounds, else with the only one that it misprints."""
    figures = context.view.figures
    order = sorted(groups)
    for lone in groups:
        if len(lone) != 1 or not context.in_headline(lone[0]):
            continue
        headline = figures[lone[0]]
        body = [group for group in order if group and group is not lone and same_scale(headline, figures[group[0]])]
        body = [group for group in body if not context.parted(lone[0], group[0]) and context.sentence_shares(lone[0], group[0])]
        rounded = [group for group in body if _rounds(headline, figures[group[0]])]
        misprinted = _likest(context, lone[0], [group for group in body if _one_digit_off(headline, figures[group[0]])])
        if rounded or misprinted:
            (rounded or misprinted)[0].append(lone.pop())


def _likest(context: Context, headline: int, groups: list[list[int]]) -> list[list[int]]:
    """The group whose sentence shares most words with the headline, more than a few and more than any other."""
    ranked = sorted(((context.sentence_shares(headline, group[0]), group) for group in groups), reverse=True)
    if not ranked or ranked[0][0] < _ALIKE or (len(ranked) > 1 and ranked[0][0] == ranked[1][0]):
        return []
    return [ranked[0][1]]


def _rounds(coarse: Figure, fine: Figure) -> bool:
    """The first number is the second one, rounded or cut off."""
    if coarse.precision is None or fine.precision is None or "/" in f"{coarse.value}{fine.value}":
        return False
    step = Decimal(coarse.precision)
    return Decimal(fine.precision) < step and abs(Decimal(fine.value or 0) - Decimal(coarse.value or 0)) <= step


def _one_digit_off(one: Figure, other: Figure) -> bool:
    """Numbers of three printed digits or more, printed alike, that differ in one digit."""
    first, second = one.value or "", other.value or ""
    if one.precision != other.precision or len(first) != len(second) or one.qualifier != other.qualifier:
        return False
    return sum(sign.isdigit() for sign in one.text) > 2 and sum(a != b for a, b in zip(first, second, strict=True)) == 1
