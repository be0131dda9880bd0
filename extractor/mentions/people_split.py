"""Where, in the run after a title, the title ends, the organisation stands and the name begins."""

from dataclasses import dataclass

from extractor.mentions.people_naming import Sort
from extractor.mentions.people_pieces import BEGINNING, PERSONAL, Link, Piece
from extractor.mentions.people_weights import CLOSED, NEVER, OPEN_NAMES, Weights, weigh

_LENGTHS = (NEVER, 0, 3, 3, 2, 1, -1)
_SEPARATE = frozenset((Link.JOIN, Link.BRACKET, Link.CUT, Link.MARK))
_ENDING = frozenset((Sort.FIELD, Sort.NOUN))
_LEADING = frozenset((Link.JOIN, Link.LOCATE))


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
    """The best reading of a run after a title of this kind (a `kind` of the table of titles).

    >>> from extractor.lexicon.people import load_people
    >>> from extractor.mentions.people_runs import run_reader
    >>> from extractor.mentions.tokens import tokenize
    >>> runs = run_reader(tokenize("Direktur Keuangan PT Lembah Hijau Sinta Dewi"), load_people())
    >>> split_run(runs.read(1, 7), "head")
    Split(title=1, organization=4, name=4, sure=True)
    """
    weights = weigh(pieces, kind)
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
        if total <= NEVER or size >= len(_LENGTHS):
            break
        if first > floor and (marked or pieces[first - 1].sort in _LEADING or pieces[first].sort in (Link.PARTICLE, Sort.ROMAN)):
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


def _heads(pieces: list[Piece], weights: list[Weights]) -> list[tuple[int, int]]:
    """For each length: (score, end of the title) of the best title and organisation that fill so many pieces."""
    found = [(0, 0)]
    title = organization = 0
    opened: tuple[int, int] | None = None  # of all places where the organisation may begin: what the title scores more, the place
    for index, piece in enumerate(pieces):
        if piece.sort not in _SEPARATE and not (index and pieces[index - 1].sort == Link.JOIN):
            gain = title - organization - ((2 if index else 1) if piece.sort in OPEN_NAMES else 0)
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
    return any(piece.sort in CLOSED or piece.sort in (Sort.EITHER, Sort.PLACE) for piece in pieces[title:first])
