"""Groups of figures that state one quantity, joined with the one of the headline that states it with a slip.

Two numbers of the body that differ by a slip are left apart by it, however alike their sentences are: of eight such pairs found
in 17,000 articles one was a slip (`docs/alarms.md`); the others were two sources, two models, two groups of people. More than
likeness speaks for those in `echoes`.
"""

from extractor.claims.context import Context
from extractor.claims.headline_slips import is_misled, likest_in_body
from extractor.claims.misprints import SHARP

_MOST = 40
"""How many groups are compared with each other."""


def join_misprints(context: Context, groups: list[list[int]]) -> None:
    """Joins a lone number of the headline with the one of the body that it misprints, and one of the first sentence with it."""
    if not context.headlined:
        return
    lone = [group for group in groups if len(group) == 1]
    for headline, group in _lone_headlines(context, groups):
        others = [other for other in groups if other and other is not group and not _parted(context, headline, other)]
        if (found := likest_in_body(context, headline, others)) is not None:
            found.extend(group)
            group.clear()
    _join_misled(context, _Shared(context, groups), groups, lone[:_MOST])


class _Shared:
    """How many other numbers the sentences of two figures have in common."""

    def __init__(self, context: Context, groups: list[list[int]]) -> None:
        self.figures = context.view.figures
        self.groups = [{self.figures[index].sentence for index in group} for group in groups if len(group) > 1]
        self.values: dict[int, set[tuple[str, str | None]]] = {}
        for figure in self.figures:
            if figure.kind in SHARP:
                self.values.setdefault(figure.sentence, set()).add((figure.kind, figure.value))

    def between(self, one: int, other: int) -> int:
        """Quantities stated in both sentences, or amounts and percentages of one value."""
        first, second = (self.figures[index].sentence for index in (one, other))
        values = self.values.get(first, set()) & self.values.get(second, set())
        return max(sum({first, second} <= held for held in self.groups), len(values))


def _join_misled(context: Context, shared: _Shared, groups: list[list[int]], lone: list[list[int]]) -> None:
    """Joins a lone number of the first sentence with the headline's that it misprints."""
    for group in groups:
        for headline in [index for index in group if context.in_headline(index)]:
            for other in lone:
                misled = len(other) == 1 and is_misled(context, headline, other[0], shared.between)
                if misled and all(context.view.apart(index, other[0]) for index in group):
                    group.append(other.pop())


def _lone_headlines(context: Context, groups: list[list[int]]) -> list[tuple[int, list[int]]]:
    """The headline's numbers that no sentence prints again, at most rounded, each with its group."""
    values = [(figure.value or "").lstrip("-") for figure in context.view.figures]
    found = [(index, group) for group in groups for index in group if context.in_headline(index)]
    return [(index, group) for index, group in found if sum(values[other] == values[index] for other in group) == 1][:_MOST]


def _parted(context: Context, headline: int, group: list[int]) -> bool:
    return all(context.parted(headline, index) for index in group)
