"""From spaCy documents, whoever made them, to plain data."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from itertools import starmap

from spacy.tokens import Doc

from extractor.cleaning.cleaned import Cleaned
from extractor.language.analysis import Analysis, Label, Named, Range

DocReader = Callable[[Sequence[str]], Iterator[Doc]]
"""Texts to one document each, in order; each document's text is the text as given."""
_LABELS: dict[str, Label] = {
    "PER": "PER",
    "PERSON": "PER",
    "ORG": "ORG",
    "NORP": "ORG",
    "LOC": "LOC",
    "GPE": "LOC",
    "FAC": "LOC",
}
"""The labels of the pipelines in `models/`, and those of OntoNotes that other pipelines use."""


@dataclass(frozen=True, slots=True)
class PassageReader:
    """A linguist that has every passage read as a document of its own.

    `zone` frees what a document leaves behind (its words), so that memory does not grow with the number of articles.
    """

    pipeline: str
    documents: DocReader
    zone: Callable[[], AbstractContextManager[object]] = nullcontext

    def read(self, cleaned: Cleaned, passages: Sequence[Range]) -> Analysis:
        """As `Linguist.read`."""
        texts = [cleaned.text[start:end] for start, end in passages]
        with self.zone():
            return _joined(starmap(_analyse, zip(self.documents(texts), (start for start, _ in passages), strict=True)))


@dataclass(frozen=True, slots=True)
class WholeDocument:
    """A linguist for a text that has been read already: its document, over the article as given."""

    pipeline: str
    document: Doc

    def read(self, cleaned: Cleaned, passages: Sequence[Range]) -> Analysis:
        """As `Linguist.read`; what lies across the edge of a passage, or in none, is left out."""
        whole = _analyse(self.document, 0)
        origins = cleaned.origins
        place = (lambda offset: offset) if origins is None else (lambda offset: bisect_left(origins, offset))
        within = _Within(passages)
        names = (Named(place(name.start), place(name.end), name.label) for name in whole.names)
        parts = {place(start): part for start, part in whole.parts.items()}
        return Analysis(
            tuple(name for name in names if name.start < name.end and within(name.start, name.end)),
            {start: part for start, part in parts.items() if within(start, start + 1)},
        )


class _Within:
    """Whether a range lies in one of some ranges that are in order."""

    def __init__(self, ranges: Sequence[Range]) -> None:
        self._ranges = ranges
        self._ends = [end for _, end in ranges]

    def __call__(self, start: int, end: int) -> bool:
        place = bisect_left(self._ends, end)
        return place < len(self._ranges) and self._ranges[place][0] <= start


def _analyse(document: Doc, start: int) -> Analysis:
    """The names and parts of speech of a document whose first character stands at `start`."""
    names = (
        Named(start + span.start_char, start + span.end_char, label)
        for span in document.ents
        if (label := _LABELS.get(span.label_)) is not None
    )
    tagged = document.has_annotation("POS")
    return Analysis(tuple(names), {start + token.idx: token.pos_ for token in document} if tagged else {})


def _joined(analyses: Iterator[Analysis]) -> Analysis:
    """Several analyses of one text as one."""
    names: list[Named] = []
    parts: dict[int, str] = {}
    for analysis in analyses:
        names += analysis.names
        parts |= analysis.parts
    return Analysis(tuple(names), parts)
