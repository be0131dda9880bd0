"""The name at the end of the run after a title: `Bupati Sukamaju Rina Dewi`."""

from extractor.mentions.official_titles import Title, another_title
from extractor.mentions.people_names import Name, NameReader
from extractor.mentions.people_naming import Sort
from extractor.mentions.people_pieces import Link, Piece
from extractor.mentions.people_runs import RunReader
from extractor.mentions.people_split import Split

ALONE = frozenset(("state", "whole", "region"))
"""Titles that say who is meant without an organisation after them."""
_DIRECT = frozenset(("state", "minister", "whole"))
"""Titles that a name may follow at once."""
_KNOWN: frozenset[Sort | Link] = frozenset((Sort.GIVEN, Sort.HEARD))
_LETTERS = frozenset((Sort.INITIAL, Sort.ROMAN))
_GUESSED = frozenset((Sort.UNKNOWN, Sort.NOUN))


def name_inside(names: NameReader, headline: bool, title: Title, body: list[Piece], split: Split) -> Name | None:
    """The name at the end of the run, where enough speaks for it: `Bupati Pati …`.

    >>> from extractor.lexicon.people import load_people
    >>> from extractor.mentions.official_titles import read_title
    >>> from extractor.mentions.people_split import split_run
    >>> from extractor.mentions.people_runs import run_reader
    >>> from extractor.mentions.tokens import tokenize
    >>> names = NameReader(run_reader(tokenize("Bupati Muara Jati Rina Dewi hadir."), load_people()))
    >>> title = read_title(names.runs, 0, (0, 7), headline=False)
    >>> name_inside(names, False, title, title.pieces, split_run(title.pieces, "region"))
    Name(first=3, last=5, parts=2, known=2)
    """
    kind = title.word.kind
    nested = kind == "carrier" and any(piece.sort == Link.TITLE for piece in body[: split.title])
    if split.name is None:
        return None
    direct = kind in _DIRECT and all(piece.sort != Link.LOCATE for piece in body[: split.name])
    pieces = body[split.name :]
    if not (split.sure or nested or direct or (len(pieces) > 1 and _in_roster(names.runs, pieces[-1].last))):
        return None
    known = sum(piece.sort in _KNOWN for piece in pieces)
    if all(piece.sort in _LETTERS for piece in pieces):
        return None
    if headline and (known < len(pieces) or any(piece.sort in _GUESSED for piece in body[: split.name])):
        return None
    small = not names.runs.tokens.capital(title.first)
    if not split.name and (kind == "member" or (small and kind == "minister")):
        return None
    if len(pieces) == 1 and _dubious(names.runs, title, body, split, pieces[0]):
        return None
    if not known and names.runs.words.cues["this"].at(names.runs.tokens.lows, pieces[-1].last):
        return None
    return name_of(pieces, _KNOWN | {Sort.SEEN} if split.name > split.title else _KNOWN)


def name_of(pieces: list[Piece], known: frozenset[Sort | Link] = _KNOWN) -> Name:
    """The pieces as one name, its parts of the sorts `known` counted as such.

    >>> name_of([Piece(3, 4, Sort.GIVEN), Piece(4, 5, Sort.UNKNOWN)])
    Name(first=3, last=5, parts=2, known=1)
    """
    return Name(pieces[0].first, pieces[-1].last, len(pieces), sum(piece.sort in known for piece in pieces))


def _in_roster(runs: RunReader, end: int) -> bool:
    """Another title follows a comma: `Direktur Keuangan …, Direktur Produksi …`."""
    lows = runs.tokens.lows
    return lows[end : end + 1] == [","] and another_title(runs, end + 1)


def _dubious(runs: RunReader, title: Title, body: list[Piece], split: Split, piece: Piece) -> bool:
    """One word that a model sees no person in and the tables do not know, or after a small word like `bos`."""
    direct = not split.name and title.word.kind not in _DIRECT | ALONE
    if piece.sort == Sort.SEEN and direct:
        return True
    placed = title.word.kind == "region" or (split.name and body[split.name - 1].sort == Sort.PLACE)
    if piece.sort != Sort.GIVEN and not placed and runs.naming.doubts(piece.first, piece.last):
        return True
    return title.word.kind == "role" and not split.name and not runs.tokens.capital(title.first)
