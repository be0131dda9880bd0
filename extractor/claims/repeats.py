"""Repeats: one quantity that the article states more than once."""

from collections.abc import Iterator
from decimal import Decimal

from extractor.claims.candidates import UNNUMBERED, Candidate
from extractor.claims.comparing import BARE, same_scale
from extractor.claims.context import Context
from extractor.claims.echoes import join_echoes
from extractor.claims.misjoined import join_misprints
from extractor.claims.restating import restates, rounds
from extractor.claims.view import View
from extractor.records import Figure, RepeatClaim

_MOST = 40
"""How many figures of one value are compared with each other, and how many groups with each other."""


def find_repeats(context: Context) -> Iterator[Candidate]:
    """Figures of several sentences that speak of one thing: of one value, rounded, or misprinted by a slip."""
    view = context.view
    groups = [group for members in _same_values(view) for group in _meeting(context, members[:_MOST])]
    _join_rounded(context, groups)
    join_misprints(context, groups)
    join_echoes(context, groups)
    for group in groups:
        if len(group) > 1:
            held = [view.figures[index] for index in sorted(group)]
            ids = tuple(figure.id for figure in held)
            yield Candidate(RepeatClaim(id=UNNUMBERED, start=held[0].start, end=held[-1].end, figures=ids))


def _same_values(view: View) -> list[list[int]]:
    """Indices of figures by kind, unit and size: a verb may carry the sign (`deflasi 0,2 persen`, `minus 0,2 persen`)."""
    found: dict[tuple[str, str | None, str], list[int]] = {}
    for index, figure in enumerate(view.figures):
        if figure.value is None or figure.kind == "date" or (figure.kind == "duration" and figure.value == "1"):
            continue
        found.setdefault((*_scale(figure), _plain(figure.value.lstrip("-"))), []).append(index)
    return list(found.values())


def _scale(figure: Figure) -> tuple[str, str | None]:
    """Kind and unit, counts and levels as one."""
    return ("level", None) if figure.kind in BARE else (figure.kind, figure.unit)


def _plain(value: str) -> str:
    """The value without the final zeros of its decimals, in which two prints of one number may differ."""
    if "." not in value:
        return value
    return "/".join(end.rstrip("0").rstrip(".") if "." in end else end for end in value.split("/"))


def _meeting(context: Context, members: list[int]) -> list[list[int]]:
    """Groups of figures, each in another sentence than the others, chained by what they have in common."""
    groups = [members[:1]]
    for index in members[1:]:
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
    return any(restates(context, other, index) for other in group)


def _join_rounded(context: Context, groups: list[list[int]]) -> None:
    """Joins each group with the first that states its number more finely."""
    figures, scales = context.view.figures, dict[tuple[str, str | None], list[list[int]]]()
    for group in groups:
        if "/" not in (figures[group[0]].value or "/"):
            scales.setdefault(_scale(figures[group[0]]), []).append(group)
    for row in scales.values():
        sized = [(*_reach(figures, group), group) for group in row] if len(row) > 1 else []
        for low, size, high, coarse in sized:
            for _, other, _, fine in sized[:_MOST]:
                if low <= other <= high and other != size and _is_rounding(context, coarse, fine):
                    fine.extend(coarse)
                    coarse.clear()


def _reach(figures: tuple[Figure, ...], group: list[int]) -> tuple[Decimal, Decimal, Decimal]:
    """A group's number, between the least and the greatest that it may round: a step of its print off, or a tenth."""
    size = abs(Decimal(figures[group[0]].value or 0))
    off = max(size / 10, *(Decimal(figures[index].precision or 0) for index in group))
    return size - off, size, size + off


def _is_rounding(context: Context, coarse: list[int], fine: list[int]) -> bool:
    figures = context.view.figures
    if not coarse or not fine or not same_scale(figures[coarse[0]], figures[fine[0]]):
        return False
    if not any(rounds(context, one, other, alone=len(coarse) == 1) for one in coarse for other in fine):
        return False
    return {figures[index].sentence for index in coarse}.isdisjoint(figures[index].sentence for index in fine)
