"""What a language model says of a text, as plain data: the later stages know no model and no library."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, Protocol

from extractor.cleaning.cleaned import Cleaned

Label = Literal["PER", "ORG", "LOC"]
Range = tuple[int, int]


class Named(NamedTuple):
    """A person, an organisation or a place: half-open, in code points, into the cleaned text."""

    start: int
    end: int
    label: Label


@dataclass(frozen=True, slots=True)
class Analysis:
    """The names in the passages that were read, in order, and universal parts of speech by the word's first character.

    `parts` is empty where the model was not asked for them or has none.
    """

    names: tuple[Named, ...] = ()
    parts: Mapping[int, str] = field(default_factory=dict)


class Linguist(Protocol):
    """A model that reads passages of a cleaned text."""

    @property
    def pipeline(self) -> str:
        """Name and version, as the record gives them: `id_news 1.0.0`."""

    def read(self, cleaned: Cleaned, passages: Sequence[Range]) -> Analysis:
        """The names and parts of speech in `passages`: character ranges of `cleaned.text` that do not overlap, in order."""
