"""The pieces of a run of capitalised words: words, and what may stand between them."""

from dataclasses import dataclass
from enum import Enum

from extractor.mentions.people_naming import Sort


class Link(Enum):
    """What a piece is that is no word of an organisation or a name.

    `TITLE`: another title. `MARK`: a rank or courtesy before a name. `JOIN`: `dan`, `of`, a comma in a list of fields.
    `LOCATE`: `di`, `dari` before an organisation. `PARTICLE`: `bin`, `van` in a name. `CUT`: `nonaktif`, `bidang …`, words
    that end title and organisation without being part of them.
    """

    TITLE = "title"
    MARK = "mark"
    JOIN = "join"
    LOCATE = "locate"
    PARTICLE = "particle"
    NUMBER = "number"
    BRACKET = "bracket"
    CUT = "cut"

    __hash__ = object.__hash__  # as in `Sort`


TITULAR = frozenset((Sort.FIELD, Sort.ROMAN, Link.TITLE, Link.JOIN))
"""What a title may consist of."""
PERSONAL = frozenset((Sort.GIVEN, Sort.HEARD, Sort.SEEN, Sort.NAMELIKE))
"""What speaks for a person."""
BEGINNING = frozenset((Sort.START, Sort.EPONYM))
"""What begins the name of an organisation."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Tokens `first` to `last` (half-open) and what they are."""

    first: int
    last: int
    sort: Sort | Link


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a run: the token, the end of the sentence, the pieces before; `titular` while these are all of a title."""

    index: int
    limit: int
    before: list[Piece]
    titular: bool
