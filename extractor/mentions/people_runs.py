"""A run of capitalised words after a title, read as a list of pieces."""

from dataclasses import dataclass

from extractor.lexicon.people import PeopleWords
from extractor.mentions.entities import NO_ENTITIES, Entities
from extractor.mentions.people_evidence import gather_evidence
from extractor.mentions.people_joins import JoinReader
from extractor.mentions.people_links import LinkReader
from extractor.mentions.people_marks import MarkReader
from extractor.mentions.people_model import ModelNaming
from extractor.mentions.people_naming import Naming, Sort, TableNaming
from extractor.mentions.people_pieces import PERSONAL, TITULAR, Link, Piece, Spot
from extractor.mentions.tokens import NUMBER, SIGN, WORD, Tokens

_MOST, _TITLES_MOST = 24, 4
"""So many pieces of a run, so many titles among them."""
_LETTERS = 3
_COMPLETE = frozenset((Sort.WHOLE, Sort.PART, Sort.PLACE))
_DEGREES = frozenset((Sort.ACRONYM, Sort.INITIAL))
_DASHES = frozenset("-–/")
_OPEN = frozenset((Link.JOIN, Link.LOCATE, Link.PARTICLE, Link.MARK))
_NAMEABLE = PERSONAL | {Sort.UNKNOWN, Sort.INITIAL}


@dataclass(frozen=True, slots=True)
class RunReader:
    """Reads the runs of one text."""

    tokens: Tokens
    words: PeopleWords
    naming: Naming
    links: LinkReader
    marks: MarkReader

    def read(self, start: int, limit: int) -> list[Piece]:
        """The pieces from `start` up to what ends a run: another sign, a verb, a weekday, `limit`.

        >>> from extractor.lexicon.people import load_people
        >>> from extractor.mentions.tokens import tokenize
        >>> tokens = tokenize("Direktur Keuangan PT Lembah Hijau (LH) Sinta Dewi berkata")
        >>> [piece.sort.value for piece in run_reader(tokens, load_people()).read(1, len(tokens))]
        ['field', 'eponym', 'unknown', 'unknown', 'bracket', 'given', 'given']
        """
        found: list[Piece] = []
        index, titles, titular = start, 0, True
        while index < limit and len(found) < _MOST and titles < _TITLES_MOST:
            piece = self._piece(Spot(index, limit, found, titular))
            if piece is None:
                break
            found.append(piece)
            index, titular = piece.last, titular and piece.sort in TITULAR
            titles += piece.sort == Link.TITLE
        while found and (found[-1].sort in _OPEN or self._loose(found[-1], index)):
            index = found.pop().first
        return found

    def drop_degrees(self, pieces: list[Piece]) -> None:
        """Takes away degrees that stand right after a name: `Rina Dewi S.Psi`, not `PT Samudra SE`."""
        while len(pieces) > 1 and pieces[-1].sort in _DEGREES and pieces[-2].sort not in _COMPLETE:
            if not self.words.marks["degree"].at(self.tokens.lows, pieces[-1].first):
                break
            pieces.pop()

    def _loose(self, piece: Piece, index: int) -> bool:
        """A number that ends the run and that no comma closes: `Presiden Budi 2 kali`."""
        return piece.sort == Link.NUMBER and self.tokens.lows[index : index + 1] != [","]

    def _piece(self, spot: Spot) -> Piece | None:
        """The piece at a spot; None where the run ends."""
        index, kind = spot.index, self.tokens.kinds[spot.index]
        numbered = self._numbered(spot)
        if numbered:
            return numbered
        if kind == WORD:
            return (
                self._capital(spot) if self.tokens.capital(index) else self.links.small(spot) or self.marks.at(index, spot.limit)
            )
        if kind == SIGN:
            return self.links.sign(spot)
        return Piece(index, self._number_end(index, spot.limit), Link.NUMBER) if kind == NUMBER else None

    def _number_end(self, index: int, limit: int) -> int:
        """Index after a number or a range of two: `2026-2029`."""
        ranged = index + 2 < limit and self.tokens.lows[index + 1] in _DASHES and self.tokens.kinds[index + 2] == NUMBER
        return index + 3 if ranged else index + 1

    def _numbered(self, spot: Spot) -> Piece | None:
        """`ke-6` after a title or an organisation, `se-Bogor` in one."""
        tokens, index = self.tokens, spot.index
        if index + 2 >= spot.limit or tokens.lows[index + 1] != "-" or not tokens.glued(index + 2):
            return None
        if self.words.cues["ordinal"].at(tokens.lows, index) and tokens.kinds[index + 2] == NUMBER:
            return Piece(index, index + 3, Sort.FIELD if spot.titular else Link.CUT)
        across = self.words.cues["across"].at(tokens.lows, index) and tokens.capital(index + 2)
        return Piece(index, index + 3, Sort.PLACE) if across else None

    def _capital(self, spot: Spot) -> Piece | None:
        """A capitalised word or set phrase."""
        index, lows, words = spot.index, self.tokens.lows, self.words
        dated = words.cues["month"].at(lows, index) and not (index + 1 < spot.limit and self.tokens.capital(index + 1))
        if dated or words.cues["stop"].at(lows, index):
            return None
        if spot.before and (cut := words.cues["after"].at(lows, index)):
            return Piece(index, index + cut[1], Link.CUT)
        eponym = spot.before and spot.before[-1].sort == Sort.EPONYM
        mark = None if eponym else self.marks.at(index, spot.limit)
        if mark and not (self.marks.initial(mark) and spot.before and spot.before[-1].sort in _NAMEABLE):
            return mark
        if mark is None and not eponym and self.marks.stray(spot):
            return None
        if sector := self.links.sector(spot):
            return sector
        if words.cues["born"].at(lows, index):
            return Piece(index, index + 1, Sort.GIVEN)
        sort, last = self.naming.at(self.tokens, index, spot.limit)
        title = words.titles.at(lows, index)
        board = spot.before and spot.before[-1].sort == Sort.START and title and title[1] == 1
        if title and not board and index + title[1] >= last and (title[1] > 1 or sort not in PERSONAL):
            return Piece(index, index + title[1], Link.TITLE)
        letters = sort == Sort.ACRONYM and len(lows[index]) <= _LETTERS
        if letters and spot.before and self._named(spot.before[-1], index, last, spot.limit):
            return Piece(index, last, Sort.INITIAL)
        return Piece(index, last, sort)

    def _named(self, before: Piece, index: int, last: int, limit: int) -> bool:
        """Capital letters in a name: `AKP ALP Tambunan`, `Agus AM Lubis`, `Mahfud MD`."""
        if before.sort == Link.MARK:
            return last < limit and self.tokens.capital(last)
        return before.sort in PERSONAL and len(self.tokens.lows[index]) < _LETTERS


def run_reader(tokens: Tokens, words: PeopleWords, entities: Entities = NO_ENTITIES) -> RunReader:
    """A reader of the runs of a text, which `entities`, the names that a model has found, help where the tables are in doubt.

    >>> from extractor.lexicon.people import load_people
    >>> from extractor.mentions.tokens import tokenize
    >>> [piece.sort.value for piece in run_reader(tokenize("Ketua DPR"), load_people()).read(1, 2)]
    ['whole']
    """
    tables = TableNaming(words, gather_evidence(tokens, words))
    naming: Naming = ModelNaming(tables, entities) if entities.passages else tables
    links = LinkReader(tokens, words, JoinReader(tokens, words, naming))
    return RunReader(tokens, words, naming, links, MarkReader(tokens, words, naming, links))
