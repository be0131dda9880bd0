"""Where, in the run after a title, the title ends, the organisation stands and the name begins."""

from dataclasses import dataclass

from extractor.mentions.people_naming import Sort
from extractor.mentions.people_pieces import BEGINNING, PERSONAL, Link, Piece

_NEVER = -99
Weights = tuple[int, int, int]
# How well a piece fits a title, an organisation, a name.
_WEIGHTS: dict[Sort | Link, Weights] = {
    Sort.GIVEN: (-6, -2, 4),
    Sort.HEARD: (-6, -3, 6),
    Sort.NAMELIKE: (-5, -1, 2),
    Sort.INITIAL: (-5, -1, 1),
    Sort.UNKNOWN: (-4, 0, 0),
    Sort.NOUN: (2, 1, -5),
    Sort.EITHER: (-4, 2, 1),
    Sort.PLACE: (-3, 4, -12),
    Sort.ACRONYM: (-1, 4, -9),
    Sort.ROMAN: (3, 2, -1),
    Sort.FIELD: (4, 1, -9),
    Sort.START: (-40, 6, _NEVER),
    Sort.EPONYM: (-40, 6, _NEVER),
    Sort.PART: (-3, 4, -9),
    Sort.WHOLE: (-3, 6, -12),
    Sort.WEAK: (-3, 1, 0),
    Link.TITLE: (4, 1, -12),
    Link.MARK: (_NEVER, _NEVER, _NEVER),
    Link.JOIN: (0, 0, _NEVER),
    Link.LOCATE: (_NEVER, 1, _NEVER),
    Link.PARTICLE: (_NEVER, 0, 0),
    Link.NUMBER: (0, 1, _NEVER),
    Link.BRACKET: (0, 0, _NEVER),
    Link.CUT: (0, 0, _NEVER),
}
_LENGTHS = (_NEVER, 0, 3, 3, 2, 1, -1)
_SEPARATE = frozenset((Link.JOIN, Link.BRACKET, Link.CUT, Link.MARK))
_OPEN_NAMES = frozenset((Sort.UNKNOWN, Sort.NAMELIKE, Sort.WEAK))
_CLOSED = frozenset((Sort.ACRONYM, Sort.WHOLE, Sort.PART))
_ENDING = frozenset((Sort.FIELD, Sort.NOUN))
_MARKED = frozenset((Sort.FIELD, Sort.NOUN, Sort.PLACE))
_OF_PLACES = frozenset(("region", "state", "minister", "embassy"))


@dataclass(frozen=True, slots=True)
class Split:
    """Piece indices: the title ends before `title`, the organisation before `organization`, the name is `name` to the end.

    `name` is None where the run holds no name; `sure` says that something beside its place speaks for the name.
    """

    title: int
    organization: int
    name: int | None
    sure: bool


def split_run(pieces: list[Piece], kind: str) -> Split:
    """The best reading of a run after a title of this kind (a `kind` of the table of titles)."""
    weights = _weigh(pieces, kind)
    heads = _heads(pieces, weights)
    count = len(pieces)
    best_score, title = heads[count]
    best = Split(title, count, None, False)
    marked = [index for index, piece in enumerate(pieces) if piece.sort == Link.MARK]
    floor = max(
        (index + 1 for index, piece in enumerate(pieces) if piece.sort in _SEPARATE and piece.sort != Link.JOIN), default=0
    )
    total = size = 0
    for first in range(count - 1, floor - 1, -1):
        total += weights[first][2]
        size += pieces[first].sort != Link.PARTICLE
        if total <= _NEVER or size >= len(_LENGTHS):
            break
        if first > floor and (marked or pieces[first - 1].sort == Link.JOIN or pieces[first].sort in (Link.PARTICLE, Sort.ROMAN)):
            continue
        score, title = heads[first]
        if total + _LENGTHS[size] + score > best_score:
            best_score = total + _LENGTHS[size] + score
            best = Split(
                title,
                first,
                first,
                _sure(pieces, title, first) or (first > title and size > 1 and _placed(pieces[first - 1], kind)),
            )
    return best


def _weigh(pieces: list[Piece], kind: str) -> list[Weights]:
    """The weights of the pieces, moved by what stands before each."""
    weights = [_WEIGHTS[piece.sort] for piece in pieces]
    for index in range(1, len(pieces)):
        moved = _move(pieces, index, kind)
        if moved:
            weights[index] = (weights[index][0], moved[0], moved[1])
    first = pieces[0].sort if pieces else None
    if kind in ("minister", "portfolio") and first in (Sort.ACRONYM, Sort.NOUN):
        weights[0] = _WEIGHTS[Sort.FIELD]
    if len(pieces) > 1 and first == Sort.INITIAL and pieces[1].sort in _CLOSED | BEGINNING:
        weights[0] = _WEIGHTS[Sort.ROMAN]
    if kind == "region":
        weights = [(-2, weight[1] + 1, weight[2]) if weight[0] > 0 else weight for weight in weights]
        if len(pieces) > 1 and first in _OPEN_NAMES:
            weights[0] = (-4, 4, 0)
    return weights


def _move(pieces: list[Piece], index: int, kind: str) -> tuple[int, int] | None:
    """How well a piece fits an organisation and a name after the piece before it, where this changes its weights."""
    sort, before = pieces[index].sort, pieces[index - 1].sort
    _, organization, name = _WEIGHTS[sort]
    if sort in _OPEN_NAMES:
        if before in BEGINNING or before == Sort.ROMAN:
            return organization + 3, name
        if before == Link.BRACKET:
            return organization - 1, name + 3
        if before in _CLOSED or (before == Sort.PLACE and (index > 1 or kind in _OF_PLACES)):
            return organization, name + 2
    if before == Link.MARK and sort in _MARKED:
        return organization, 2
    if sort in PERSONAL and before == Sort.EPONYM:
        return 5, -5
    if sort in PERSONAL and before in PERSONAL and index > 1 and pieces[index - 2].sort == Sort.EPONYM:
        return 3, 0
    return (organization, -1) if sort == Sort.FIELD and before in PERSONAL and index == len(pieces) - 1 else None


def _heads(pieces: list[Piece], weights: list[Weights]) -> list[tuple[int, int]]:
    """For each length: (score, end of the title) of the best title and organisation that fill so many pieces."""
    found = [(0, 0)]
    title = organization = 0
    opened: tuple[int, int] | None = None  # of all places where the organisation may begin: what the title scores more, the place
    for index, piece in enumerate(pieces):
        if piece.sort not in _SEPARATE and not (index and pieces[index - 1].sort == Link.JOIN):
            gain = title - organization - ((2 if index else 1) if piece.sort in _OPEN_NAMES else 0)
            if opened is None or gain > opened[0]:
                opened = (gain, index)
        if piece.sort != Link.MARK:
            title += weights[index][0]
            organization += weights[index][1]
        best = (title, index + 1)
        whole = -6 if piece.sort in BEGINNING else 0
        if opened is not None and opened[0] + organization + whole >= title:
            best = (opened[0] + organization + whole, opened[1])
        found.append(best)
    return found


def _placed(before: Piece, kind: str) -> bool:
    """What stands before two or more unknown words leaves no doubt that they are a name: `Kementerian Keuangan Luki Alfir`."""
    return kind == "region" or before.sort in _ENDING


def _sure(pieces: list[Piece], title: int, first: int) -> bool:
    """Something speaks for the name: a known or heard part, its shape, a rank or an organisation before it."""
    if any(piece.sort in PERSONAL for piece in pieces[first:]):
        return True
    if any(piece.sort in (Link.MARK, Link.CUT) for piece in pieces[:first]) or (first and pieces[first - 1].sort == Link.BRACKET):
        return True
    return any(piece.sort in _CLOSED or piece.sort in (Sort.EITHER, Sort.PLACE) for piece in pieces[title:first])
