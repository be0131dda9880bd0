"""The names that a model found, by token."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import NamedTuple

from extractor.language.analysis import Analysis, Label, Range
from extractor.mentions.tokens import Tokens

_LONGEST = 400
"""A sentence of more tokens is read in pieces, so that a text without a full stop takes no more memory than others."""


class Entity(NamedTuple):
    """A name as a token range with what it names."""

    first: int
    last: int
    label: Label


@dataclass(frozen=True, slots=True)
class Entities:
    """What a model says of an article's tokens.

    `marks`: a token's name, for every token in one; `passages`: the token ranges that the model has read, in order: a token in
    one of them and in no name is no name to the model.
    """

    marks: dict[int, Entity]
    passages: tuple[Range, ...]

    def read(self, index: int) -> bool:
        """Whether the model has read the token."""
        place = bisect_right(self.passages, index, key=itemgetter(0)) - 1
        return place >= 0 and index < self.passages[place][1]


NO_ENTITIES = Entities({}, ())


def align(tokens: Tokens, analysis: Analysis, passages: Sequence[Range]) -> Entities:
    """An analysis by token; `passages` are the token ranges that were read. A name takes every token that it touches.

    >>> from extractor.language.analysis import Named
    >>> from extractor.mentions.tokens import tokenize
    >>> tokens = tokenize("Bupati Sukamaju Rina Dewi hadir")
    >>> align(tokens, Analysis((Named(16, 25, "PER"),)), [(0, 5)]).marks
    {2: Entity(first=2, last=4, label='PER'), 3: Entity(first=2, last=4, label='PER')}
    """
    marks: dict[int, Entity] = {}
    for name in analysis.names:
        first, last = bisect_right(tokens.ends, name.start), bisect_right(tokens.starts, name.end - 1)
        if first < last and first not in marks:
            entity = Entity(first, last, name.label)
            marks.update((index, entity) for index in range(first, last))
    return Entities(marks, tuple(passages))


def passages_of(sentences: Sequence[Range], tokens: Iterable[int]) -> tuple[Range, ...]:
    """The sentences, as token ranges, that hold one of `tokens`; very long ones in pieces.

    >>> passages_of([(0, 4), (4, 9), (9, 12)], [10, 1, 2])
    ((0, 4), (9, 12))
    """
    begins = [begin for begin, _ in sentences]
    places = sorted({bisect_right(begins, index) - 1 for index in tokens})
    return tuple(
        (first, min(first + _LONGEST, sentences[place][1])) for place in places for first in range(*sentences[place], _LONGEST)
    )
