"""A sample: an article of our own writing, and the facts that a reader finds in it, written down by hand."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict

from extractor.records import Qualifier, Status, Verdict
from tests.transform.edits import Span

SAMPLES = Path(__file__).parents[2] / "samples"

Role = str | tuple[str, ...]


class Written(BaseModel):
    """Base of what stands in an expected file: a misspelt field is an error. `gap` says why the program misses a fact."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    gap: str | None = None


class ExpectedFigure(Written):
    """A figure; `period`, `measure` and `entity` are only compared where they are given. `keep`: other words count it."""

    id: str
    text: str
    kind: str
    value: str | None
    unit: str | None = None
    per: str | None = None
    qualifier: Qualifier = "exact"
    status: Status = "actual"
    resolved: str | None = None
    period: str | None = None
    measure: str | None = None
    entity: str | None = None
    keep: bool = False


class ExpectedOfficial(Written):
    """A person with an office."""

    name: str
    title: str
    organization: str | None = None


class Slip(BaseModel):
    """How a printed number came to be wrong: which one, and what was done to the right one.

    `off`: so many steps of its last digit (final zeros are no digits) too high; `swapped`: the digits at `place` and
    before it, counted from the right from nought, changed places; `cut_off`: not rounded.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    figure: str
    kind: Literal["off", "swapped", "cut_off"]
    steps: int = 0
    place: int = 0


class ExpectedClaim(Written):
    """A claim; roles hold figure ids. `suspects` are only compared where they are given."""

    type: str
    roles: dict[str, Role]
    direction: Literal["up", "down"] | None = None
    verdict: Verdict
    suspects: tuple[str, ...] = ()
    slip: Slip | None = None

    def ids(self, role: str) -> tuple[str, ...]:
        """The figures of a role, none where it is absent."""
        said = self.roles.get(role, ())
        return (said,) if isinstance(said, str) else said

    def arguments(self) -> tuple[str, ...]:
        """All figures of the claim."""
        return tuple(one for role in self.roles for one in self.ids(role))


class Name(BaseModel):
    """A name in the article that may become another one of its kind, with its short form (a first name, an acronym)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["person", "place", "agency", "company", "broker"]
    name: str
    short: str | None = None


class Expected(BaseModel):
    """All that is written down of one article. `independent`: paragraphs, by their first words, whose order is free."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    published: str
    figures: tuple[ExpectedFigure, ...]
    officials: tuple[ExpectedOfficial, ...]
    claims: tuple[ExpectedClaim, ...]
    notes: tuple[str, ...]
    names: tuple[Name, ...]
    independent: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Sample:
    """An article with its facts; `spans[id]` is where the figure stands in `text`."""

    name: str
    text: str
    expected: Expected
    spans: dict[str, Span]

    @cached_property
    def figures(self) -> dict[str, ExpectedFigure]:
        """The figures by id."""
        return {figure.id: figure for figure in self.expected.figures}

    @cached_property
    def gaps(self) -> dict[str, str]:
        """The facts that the program is known to miss, named as a difference names them, and why."""
        facts: list[tuple[str, Written]] = [(f"figure {figure.id}", figure) for figure in self.expected.figures]
        facts += [(f"official {number}", official) for number, official in enumerate(self.expected.officials, 1)]
        facts += [(f"claim {number}", claim) for number, claim in enumerate(self.expected.claims, 1)]
        return {fact: written.gap for fact, written in facts if written.gap}


def locate(text: str, figures: Iterable[ExpectedFigure]) -> dict[str, Span]:
    """Where the figures stand, looked for one after the other in reading order.

    Raises:
        ValueError: A figure's text does not follow the one before it.
    """
    spans: dict[str, Span] = {}
    position = 0
    for figure in figures:
        found = re.compile(rf"(?<![\w/.,-]){re.escape(figure.text)}(?![\w/]|[.,]\d)").search(text, position)
        if not found:
            message = f"{figure.id} {figure.text!r} is not in the text after {text[max(0, position - 30) : position]!r}"
            raise ValueError(message)
        spans[figure.id] = found.span()
        position = found.end()
    return spans


def sample_names() -> list[str]:
    """The samples that have expected facts."""
    return sorted(path.name.removesuffix(".expected.json") for path in SAMPLES.glob("*.expected.json"))


def read_sample(name: str, folder: Path = SAMPLES) -> Sample:
    """The sample NAME.txt with NAME.expected.json."""
    text = (folder / f"{name}.txt").read_text(encoding="utf-8")
    expected = Expected.model_validate_json((folder / f"{name}.expected.json").read_text(encoding="utf-8"))
    return Sample(name, text, expected, locate(text, expected.figures))
