"""Personal names beside a title: after a comma, before a comma, before `selaku`, or in a list of several."""

from dataclasses import dataclass, replace

from extractor.mentions.people_naming import Sort
from extractor.mentions.people_pieces import PERSONAL, Link, Piece
from extractor.mentions.people_runs import RunReader
from extractor.mentions.people_split import split_run
from extractor.mentions.tokens import SIGN, WORD

_MOST_WORDS = 7
_BRACKET_MOST = 8
_FARTHEST = 40
_LETTERS = 2
_NAMING = PERSONAL | {Sort.UNKNOWN, Sort.INITIAL, Sort.EITHER, Sort.WEAK, Sort.ROMAN, Link.PARTICLE}
_JOINTS = frozenset("-'‘’`.")


@dataclass(frozen=True, slots=True)
class Name:
    """Tokens `first` to `last` (half-open) with `parts` pieces; how many of these are `known` as parts of names."""

    first: int
    last: int
    parts: int
    known: int


@dataclass(frozen=True, slots=True)
class NameReader:
    """Reads names in one text."""

    runs: RunReader

    def after(self, index: int, limit: int, ends: tuple[Link, ...] = ()) -> Name | None:
        """The name that begins at `index`; ranks and courtesies before it are left out, pieces of `ends` may follow it."""
        if index >= limit or self.runs.tokens.kinds[index] != WORD:
            return None
        pieces = self.runs.read(index, limit)
        begin = 0
        while begin < len(pieces) and pieces[begin].sort == Link.MARK:
            begin += 1
        self._settle(pieces, begin)
        self.runs.drop_degrees(pieces)
        end = begin
        while end < len(pieces) and pieces[end].sort in _NAMING:
            end += 1
        parted = end == len(pieces) or pieces[end].sort in (Link.BRACKET, Link.JOIN, Link.NUMBER, *ends)
        name = _name(pieces[begin:end]) if parted else None
        seen = self.runs.naming.person(self.runs.tokens, pieces[begin].first) if begin < len(pieces) else None
        if seen and seen[0] == pieces[begin].first and (name is None or name.last < seen[1]):
            return _seen(*seen)
        return name

    def _settle(self, pieces: list[Piece], begin: int) -> None:
        """Two letters before a name are initials, a word that is a field of work too may end one: `BJ Habibie`, `Dimas Utama`."""
        for index in range(begin + 1, len(pieces)):
            before, piece = pieces[index - 1], pieces[index]
            short = index == begin + 1 and len(self.runs.tokens.lows[before.first]) == _LETTERS
            if short and before.sort == Sort.ACRONYM and piece.sort in PERSONAL:
                pieces[index - 1] = replace(before, sort=Sort.INITIAL)
            elif index == len(pieces) - 1 and piece.sort == Sort.FIELD and self._named(pieces[begin:index]):
                pieces[index] = replace(piece, sort=Sort.UNKNOWN)

    @staticmethod
    def _named(pieces: list[Piece]) -> bool:
        """The pieces are a name, known in part."""
        return any(piece.sort in PERSONAL for piece in pieces) and all(piece.sort in _NAMING for piece in pieces)

    def before(self, end: int, floor: int) -> Name | None:
        """The name that ends just before `end`; an age or acronym in brackets and degrees after it are left out."""
        end = self._bare_end(end, floor)
        name = self._before(end, floor)
        seen = None if name else self.runs.naming.person(self.runs.tokens, end - 1)
        return _seen(*seen) if seen and seen[1] == end and floor <= seen[0] < end - 1 else name

    def _before(self, end: int, floor: int) -> Name | None:
        """The name by the pieces alone."""
        first = self._run_start(end, floor)
        if first is None:
            return None
        tokens = self.runs.tokens
        opening = first == floor or tokens.kinds[first - 1] != WORD
        if opening and self.runs.words.cues["opener"].at(tokens.lows, first):
            first += 1
        pieces = [piece for piece in self.runs.read(first, end) if piece.sort != Link.BRACKET]
        if not pieces or pieces[-1].last != end:
            return None
        while len(pieces) > 1 and (pieces[0].sort == Sort.ROMAN or (opening and pieces[0].sort == Sort.NOUN)):
            pieces.pop(0)
        self._settle(pieces, 0)
        whole = _name(pieces)
        if whole:
            return whole
        begin = split_run(pieces, "name").name
        name = _name(pieces[begin:]) if begin is not None else None
        return name if name and name.known else None

    def _bare_end(self, end: int, floor: int) -> int:
        """`end` moved before a bracket and before degrees."""
        lows = self.runs.tokens.lows
        if end - 1 > floor and lows[end - 1] == ")":
            for opening in range(end - 2, max(floor, end - _BRACKET_MOST), -1):
                if lows[opening] == "(":
                    end = opening
                    break
        while True:
            at = end - 1 if end > floor and lows[end - 1] == "." else end
            degree = self.runs.words.marks["degree"].before(lows, at)
            if not degree or at - degree[1] - 1 <= floor or lows[at - degree[1] - 1] != ",":
                return end
            end = at - degree[1] - 1

    def _run_start(self, end: int, floor: int) -> int | None:
        """Where the run of capitalised words that ends at `end` begins; None where there is none."""
        tokens, particles = self.runs.tokens, self.runs.words.cues["particle"]
        index, floor = end, max(floor, end - _FARTHEST)
        while index > floor:
            before = index - 1
            joint = tokens.kinds[before] == SIGN and tokens.lows[before] in _JOINTS and tokens.glued(before)
            joined = tokens.kinds[before] == WORD and index < end and tokens.kinds[index] == SIGN and tokens.glued(index)
            tail = tokens.kinds[before] == WORD and tokens.glued(before) and tokens.lows[before - 1] in _JOINTS
            between = index < end and before > floor and particles.at(tokens.lows, before) is not None
            between = between and (tokens.capital(before - 1) or particles.at(tokens.lows, before - 1) is not None)
            if not (tokens.capital(before) or joint or joined or tail or between):
                break
            index = before
        while index < end and not tokens.capital(index):
            index += 1
        return index if index < end else None


def _seen(first: int, last: int) -> Name:
    """A name that a model sees: all of it is known."""
    return Name(first, last, last - first, last - first)


def _name(pieces: list[Piece]) -> Name | None:
    """The pieces as one name, if they can be one."""
    if not pieces or len(pieces) >= _MOST_WORDS or any(piece.sort not in _NAMING for piece in pieces):
        return None
    if all(piece.sort in (Sort.INITIAL, Sort.ROMAN, Link.PARTICLE) for piece in pieces):
        return None
    known = sum(piece.sort in PERSONAL or (piece.sort == Sort.INITIAL and index > 0) for index, piece in enumerate(pieces))
    return Name(pieces[0].first, pieces[-1].last, len(pieces), known)
