"""The record of one article, as every command writes it, and the article as it comes in."""

from typing import Literal

from extractor.records.base import SCHEMA_VERSION, Bilingual, Engine, Offset, Record, Skipped, Verdict
from extractor.records.claims import Claim
from extractor.records.figures import Figure
from extractor.records.officials import Official


class Article(Record):
    """An article as given. `published` is an ISO date where known.

    >>> Article(id="a1", text="Jakarta - …").title is None
    True
    """

    id: str
    text: str
    title: str | None = None
    published: str | None = None
    outlet: str | None = None
    url: str | None = None


class Tool(Record):
    """Which program made the record: records depend on the article, the options and these alone."""

    version: str
    engine: Engine
    pipeline: str | None = None
    lexicon: str


class Note(Record):
    """A remark that is no claim of the guide: a title that differs, a part above its whole."""

    kind: str
    message: Bilingual
    start: Offset
    end: Offset
    verdict: Verdict | None = None


class NotChecked(Record):
    """A figure that took part in no claim, and why."""

    figure: str
    reason: str


class Coverage(Record):
    """How many of the figures a claim could be made of."""

    figures: int
    in_claims: int
    not_checked: tuple[NotChecked, ...] = ()


class Report(Record):
    """All that was read out of one article and checked in it. `text` is null with `--no-text`."""

    schema_version: Literal["1"] = SCHEMA_VERSION
    tool: Tool
    id: str
    title: str | None = None
    published: str | None = None
    outlet: str | None = None
    url: str | None = None
    language: str
    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    text: str | None
    text_sha256: str
    sentences: tuple[tuple[Offset, Offset], ...] = ()
    figures: tuple[Figure, ...] = ()
    officials: tuple[Official, ...] = ()
    claims: tuple[Claim, ...] = ()
    notes: tuple[Note, ...] = ()
    coverage: Coverage
    skipped: tuple[Skipped, ...] = ()


class Rejection(Record):
    """A document that could not be read, where it stood and why; the others go on.

    >>> str(Rejection(id="a.jsonl:3", reason="no_text", message="lacks the column `text`"))
    'a.jsonl:3: lacks the column `text`'
    """

    schema_version: Literal["1"] = SCHEMA_VERSION
    id: str
    reason: str
    message: str

    def __str__(self) -> str:
        return f"{self.id}: {self.message}"
