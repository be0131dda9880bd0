"""Other words for the cues of an article: its claims in the words of another desk."""

import csv
import re
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Literal

from tests.transform.edits import Edit, Span
from tests.transform.naming import in_case_of
from tests.transform.printing import CASES
from tests.transform.sample import ExpectedFigure, Sample


@dataclass(frozen=True, slots=True)
class Synonym:
    """`other` may stand for `word`: anywhere in the text, right before a figure of a kind, or in such a figure."""

    word: str
    other: str
    where: Literal["text", "before", "figure"]
    kind: str


@cache
def synonyms() -> tuple[Synonym, ...]:
    """The rows of the table."""
    with (CASES / "synonyms.csv").open(encoding="utf-8", newline="") as lines:
        return tuple(Synonym(**row) for row in csv.DictReader(lines))  # type: ignore[arg-type]


def respell(figure: ExpectedFigure, chance: Random) -> ExpectedFigure:
    """The figure with another beginning or end now and then: `5%` for `5 persen`, `Rp5 T` for `Rp 5 triliun`."""
    text = figure.text
    for one in synonyms():
        if one.where == "figure" and one.kind == figure.kind and chance.random() < 0.3:
            text = re.sub(rf"^{re.escape(one.word)}|{re.escape(one.word)}$", one.other, text, flags=re.IGNORECASE)
    return figure.model_copy(update={"text": text})


def reword(sample: Sample, taken: list[Span], chance: Random) -> list[Edit]:
    """Edits that put other words for some of the cues, outside of what is `taken` already."""
    kinds = {sample.spans[figure.id][0]: figure.kind for figure in sample.expected.figures}
    blocked = [False] * (len(sample.text) + 1)
    for start, end in taken:
        blocked[start:end] = [True] * (end - start)
    choices: dict[Span, list[str]] = {}
    for one in synonyms():
        if one.where == "figure":
            continue
        for found in re.finditer(rf"\b{re.escape(one.word)}\b", sample.text, re.IGNORECASE):
            start, end = found.span()
            if not blocked[start] and not blocked[end - 1] and (one.where == "text" or kinds.get(end + 1) == one.kind):
                choices.setdefault((start, end), []).append(in_case_of(found.group(), one.other))
    edits: list[Edit] = []
    for span, others in sorted(choices.items()):
        if chance.random() < 0.6 and not (edits and span[0] < edits[-1].span[1]):
            edits.append(Edit(span, chance.choice(others)))
    return edits
