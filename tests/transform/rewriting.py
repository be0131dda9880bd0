"""A sample and a seed make another article, with the facts that must be found in it."""

from random import Random
from typing import TypeVar

from tests.transform.drawing import draw
from tests.transform.edits import Edit, edited, reordered
from tests.transform.naming import Renaming, rename
from tests.transform.sample import Expected, ExpectedFigure, ExpectedOfficial, Sample
from tests.transform.shifting import Shift, shift_figure, weekly_days
from tests.transform.wording import respell, reword

Fact = TypeVar("Fact", ExpectedFigure, ExpectedOfficial)
YEARS = (-4, -3, -2, -1, 1, 2, 3, 4)


def rewrite(sample: Sample, seed: int) -> Sample:
    """Another article: other names, numbers, dates and words, independent paragraphs in another order."""
    chance = Random(f"{sample.name}-{seed}")  # noqa: S311  # the same each time
    shift, weekly = Shift(chance.choice(YEARS)), weekly_days(sample.expected.figures)
    names = rename(sample.expected.names, chance)
    figures = {
        one: _named_anew(respell(shift_figure(figure, shift, weekly), chance), names)
        for one, figure in draw(sample, chance).items()
    }
    edits = [Edit(sample.spans[one], figure.text) for one, figure in figures.items()] + names.edits(sample.text)
    edits += reword(sample, [edit.span for edit in edits], chance)
    text, moved = edited(sample.text, edits)
    spans = {one: moved[span] for one, span in sample.spans.items()}
    text, spans = reordered(text, _order(sample, chance), spans)
    expected = Expected(
        published=shift.day(sample.expected.published),
        figures=tuple(figures[one] for one in sorted(spans, key=spans.__getitem__)),
        officials=tuple(_named_anew(official, names) for official in sample.expected.officials),
        claims=sample.expected.claims,
        notes=sample.expected.notes,
        names=(),
        independent=(),
    )
    return Sample(f"{sample.name}-{seed}", text, expected, spans)


def _named_anew(fact: Fact, names: Renaming) -> Fact:
    fields = ("unit", "measure", "entity") if isinstance(fact, ExpectedFigure) else ("name", "title", "organization")
    return fact.model_copy(update={name: names.renamed(getattr(fact, name)) for name in fields})


def free_lines(sample: Sample) -> list[list[int]]:
    """The groups of lines whose order is free.

    Raises:
        ValueError: First words that begin no line, or several.
    """
    lines, groups = sample.text.split("\n"), []
    for group in sample.expected.independent:
        numbers = []
        for words in group:
            fitting = [number for number, line in enumerate(lines) if line.startswith(words)]
            if len(fitting) != 1:
                message = f"{sample.name}: {len(fitting)} lines begin with {words!r}"
                raise ValueError(message)
            numbers += fitting
        groups.append(numbers)
    return groups


def _order(sample: Sample, chance: Random) -> list[int]:
    """All lines, the free ones among them in another order."""
    order = list(range(sample.text.count("\n") + 1))
    for group in free_lines(sample):
        for place, line in zip(sorted(group), chance.sample(group, len(group)), strict=True):
            order[place] = line
    return order
