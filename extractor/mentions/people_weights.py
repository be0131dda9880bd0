"""How well each piece of a run after a title fits the title, an organisation, a person's name."""

from itertools import pairwise

from extractor.mentions.people_naming import Sort
from extractor.mentions.people_pieces import BEGINNING, PERSONAL, Link, Piece

NEVER = -99
Weights = tuple[int, int, int]
# How well a piece fits a title, an organisation, a name.
_WEIGHTS: dict[Sort | Link, Weights] = {
    Sort.GIVEN: (-6, -2, 4),
    Sort.HEARD: (-6, -3, 6),
    Sort.SEEN: (-5, -2, 4),
    Sort.NAMELIKE: (-5, -1, 2),
    Sort.INITIAL: (-5, -1, 1),
    Sort.UNKNOWN: (-4, 0, 0),
    Sort.NOUN: (2, 1, -5),
    Sort.EITHER: (-4, 2, 1),
    Sort.PLACE: (-3, 4, -12),
    Sort.ACRONYM: (-1, 4, -9),
    Sort.ROMAN: (3, 2, -1),
    Sort.FIELD: (4, 1, -9),
    Sort.START: (-40, 6, NEVER),
    Sort.EPONYM: (-40, 6, NEVER),
    Sort.PART: (-3, 4, -14),
    Sort.WHOLE: (-3, 6, -12),
    Sort.WEAK: (-3, 1, 0),
    Link.TITLE: (4, 1, -12),
    Link.MARK: (NEVER, NEVER, NEVER),
    Link.JOIN: (0, 0, NEVER),
    Link.LOCATE: (NEVER, 1, NEVER),
    Link.PARTICLE: (NEVER, 0, 0),
    Link.NUMBER: (2, 1, NEVER),
    Link.BRACKET: (0, 0, NEVER),
    Link.CUT: (0, 0, NEVER),
}
OPEN_NAMES = frozenset((Sort.UNKNOWN, Sort.NAMELIKE, Sort.WEAK))
CLOSED = frozenset((Sort.ACRONYM, Sort.WHOLE, Sort.PART))
_MARKED = frozenset((Sort.FIELD, Sort.NOUN, Sort.PLACE))
_LISTED = frozenset((Sort.FIELD, Link.JOIN))
_OF_PLACES = frozenset(("region", "state", "minister", "embassy"))


def weigh(pieces: list[Piece], kind: str) -> list[Weights]:
    """The weights of the pieces, moved by what stands before each.

    >>> weigh([Piece(1, 2, Sort.PLACE), Piece(2, 3, Sort.UNKNOWN)], "region")
    [(-3, 4, -12), (-4, 0, 2)]
    """
    weights = [_WEIGHTS[piece.sort] for piece in pieces]
    for index in range(1, len(pieces)):
        moved = _move(pieces, index, kind)
        if moved:
            weights[index] = (weights[index][0], moved[0], moved[1])
    first = pieces[0].sort if pieces else None
    if kind in ("minister", "portfolio") and first in (Sort.ACRONYM, Sort.NOUN):
        weights[0] = _WEIGHTS[Sort.FIELD]
    _narrow(pieces, weights)
    if kind == "region":
        weights = [
            (-2, weight[1] + 1, weight[2]) if weight[0] > 0 and piece.sort != Link.NUMBER else weight
            for piece, weight in zip(pieces, weights, strict=True)
        ]
        if len(pieces) > 1 and first in OPEN_NAMES:
            weights[0] = (-4, 4, 0)
    return weights


def _narrow(pieces: list[Piece], weights: list[Weights]) -> None:
    """A letter that is a number, `Pemasaran I Kemenpar`; `International` among fields; unknown words before these."""
    for index, (piece, after) in enumerate(pairwise(pieces)):
        numbered = piece.sort == Sort.INITIAL and (not index or pieces[index - 1].sort == Sort.FIELD)
        if numbered and after.sort in CLOSED | BEGINNING:
            weights[index] = _WEIGHTS[Sort.ROMAN]
    _spread(pieces, weights)
    for index in range(2, len(pieces)):
        if pieces[index].sort in BEGINNING and pieces[index - 1].sort == Sort.FIELD:
            for before in range(index - 1):
                if pieces[before].sort == Sort.UNKNOWN:
                    weights[before] = (1, 0, 0)


def _spread(pieces: list[Piece], weights: list[Weights]) -> None:
    """In a list of fields right after the title, `Healthcare` and `International` are fields too."""
    for index, (piece, after) in enumerate(pairwise(pieces), 1):
        if piece.sort not in _LISTED and weights[index - 1] != _WEIGHTS[Sort.FIELD]:
            break
        following = pieces[index + 1].sort if index + 1 < len(pieces) else None
        joined = piece.sort == Link.JOIN and index > 1
        part = after.sort == Sort.PART and (joined or following in _LISTED)
        if part or (after.sort == Sort.UNKNOWN and joined and following == Link.JOIN):
            weights[index] = _WEIGHTS[Sort.FIELD]


def _move(pieces: list[Piece], index: int, kind: str) -> tuple[int, int] | None:
    """How well a piece fits an organisation and a name after the piece before it, where this changes its weights."""
    sort, before = pieces[index].sort, pieces[index - 1].sort
    _, organization, name = _WEIGHTS[sort]
    if sort in OPEN_NAMES:
        if before in BEGINNING or before == Sort.ROMAN:
            return organization + 3, name
        if before in (Link.BRACKET, Link.CUT):
            return organization - 1, name + 3
        if before in CLOSED or (before == Sort.PLACE and (index > 1 or kind in _OF_PLACES)):
            return organization, name + 2
    if before == Link.MARK and sort in _MARKED:
        return organization, 2
    if sort == Sort.PLACE and index == len(pieces) - 1 and any(piece.sort == Link.MARK for piece in pieces):
        return organization, 1
    if sort in PERSONAL and before == Sort.EPONYM:
        return 5, -5
    if sort in PERSONAL and before in PERSONAL and index > 1 and pieces[index - 2].sort == Sort.EPONYM:
        return 3, 0
    return (organization, -1) if sort == Sort.FIELD and before in PERSONAL and index == len(pieces) - 1 else None
