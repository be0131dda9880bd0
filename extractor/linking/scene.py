"""An article's tokens with what linking has to know of each: its roles, its part in a noun phrase, the figure it belongs to."""

from dataclasses import dataclass, field
from typing import NamedTuple

from extractor.lexicon.linking import LinkingWords
from extractor.mentions.entities import NO_ENTITIES, Entities
from extractor.mentions.mention import Mention
from extractor.mentions.tokens import Tokens

NONE, COMMON, NAME = 0, 1, 2
"""A token's part in a noun phrase: none, a common word, a name (a word with a capital inside a sentence)."""


class Spot(NamedTuple):
    """A figure in its sentence.

    The words before `bound` belong to figures before it, those from `first` (a hedge) to `close` (a counted noun) to itself;
    `rank` is the number of sentences with words before its own.
    """

    mention: Mention
    bound: int
    first: int
    close: int
    rank: int


@dataclass(frozen=True, slots=True)
class Scene:
    """What is known of the tokens before any figure is linked; made by `set_scene`.

    Parallel to the tokens: `flags` (bits of `Role`), `parts`, `owners` (index in `mentions`, or -1). `sentences` are token
    ranges, `headline` is the number of tokens in the headline, `entities` are the names that a model has found, `openers` are
    the first words of sentences. Of the sentences that bear on a figure: `marks` are the tokens at which a name, `times` those
    at which a relative time may begin, `cues` those at which one of a target or a forecast may, `haves` the verbs of having;
    `plain` are the words that stand somewhere as common ones.
    """

    tokens: Tokens
    words: LinkingWords
    sentences: tuple[tuple[int, int], ...]
    mentions: list[Mention]
    flags: list[int]
    parts: list[int]
    owners: list[int]
    headline: int
    entities: Entities = NO_ENTITIES
    openers: set[int] = field(default_factory=set)
    plain: set[str] = field(default_factory=set)
    marks: list[int] = field(default_factory=list)
    times: list[int] = field(default_factory=list)
    cues: list[int] = field(default_factory=list)
    haves: list[int] = field(default_factory=list)

    def phrase(self, place: tuple[int, int]) -> str:
        """The text of a token range."""
        return self.tokens.text[self.tokens.starts[place[0]] : self.tokens.ends[place[1] - 1]]

    def left(self, index: int, bound: int) -> int:
        """First token, not before `bound`, of the noun phrase that holds `index`."""
        parts = self.parts
        while index > bound and parts[index - 1]:
            index -= 1
        return index
