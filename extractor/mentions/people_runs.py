"""A run of capitalised words after a title, read as a list of pieces."""

from dataclasses import dataclass

from extractor.lexicon.people import PeopleWords
from extractor.mentions.people_joins import JoinReader
from extractor.mentions.people_links import LinkReader
from extractor.mentions.people_naming import Naming, Sort
from extractor.mentions.people_pieces import PERSONAL, TITULAR, Link, Piece, Spot
from extractor.mentions.tokens import NUMBER, SIGN, WORD, Tokens

_MOST, _TITLES_MOST = 24, 4
_LETTERS = 3
_COMPLETE = frozenset((Sort.WHOLE, Sort.PART, Sort.PLACE))
_DEGREES = frozenset((Sort.ACRONYM, Sort.INITIAL))
_JOINTS = frozenset("-'‘’`")
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

    def read(self, start: int, limit: int) -> list[Piece]:
        """The pieces from `start` up to what ends a run: another sign, a verb, a weekday, `limit`.

        >>> from extractor.lexicon.people import load_people
        >>> from extractor.mentions.people_evidence import NO_EVIDENCE
        >>> from extractor.mentions.people_naming import TableNaming
        >>> from extractor.mentions.tokens import tokenize
        >>> words = load_people()
        >>> tokens = tokenize("Direktur Keuangan PT Lembah Hijau (LH) Sinta Dewi berkata")
        >>> reader = run_reader(tokens, words, TableNaming(words, NO_EVIDENCE))
        >>> [piece.sort.value for piece in reader.read(1, len(tokens))]
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
            return self._capital(spot) if self.tokens.capital(index) else self.links.small(spot) or self._mark(index, spot.limit)
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
        if tokens.lows[index] == "ke" and tokens.kinds[index + 2] == NUMBER:
            return Piece(index, index + 3, Sort.FIELD if spot.titular else Link.CUT)
        return Piece(index, index + 3, Sort.PLACE) if tokens.lows[index] == "se" and tokens.capital(index + 2) else None

    def _capital(self, spot: Spot) -> Piece | None:
        """A capitalised word or set phrase."""
        index, lows, words = spot.index, self.tokens.lows, self.words
        dated = words.cues["month"].at(lows, index) and not (index + 1 < spot.limit and self.tokens.capital(index + 1))
        if dated or words.cues["stop"].at(lows, index):
            return None
        if spot.before and (cut := words.cues["after"].at(lows, index)):
            return Piece(index, index + cut[1], Link.CUT)
        eponym = spot.before and spot.before[-1].sort == Sort.EPONYM
        mark = None if eponym else self._mark(index, spot.limit)
        if mark and not (self._initial(mark) and spot.before and spot.before[-1].sort in _NAMEABLE):
            return mark
        if mark is None and not eponym and self._stray(spot):
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

    def _stray(self, spot: Spot) -> bool:
        """A rank or courtesy that no name follows, and that is no last word of a name itself."""
        lows, words = self.tokens.lows, self.words
        if (
            len(lows[spot.index]) == 1
            or self._joined(spot.index + 1, spot.limit)
            or (spot.before and spot.before[-1].sort in PERSONAL)
        ):
            return False
        if words.titles.at(lows, spot.index) or words.classes.at(lows, spot.index):
            return False
        if spot.before and spot.before[-1].sort == Sort.UNKNOWN and lows[spot.index + 1 : spot.index + 2] == [","]:
            return False
        return any(words.marks[role].at(lows, spot.index) for role in ("rank", "courtesy"))

    def _joined(self, index: int, limit: int) -> bool:
        """A sign at `index` joins two parts of one word: `Mas'ud`."""
        tokens = self.tokens
        return index + 1 < limit and tokens.lows[index] in _JOINTS and tokens.glued(index) and tokens.glued(index + 1)

    def _initial(self, mark: Piece) -> bool:
        """A lone letter, with its point or without, which inside a name is no `H` for haji."""
        after = mark.first + 1
        pointed = mark.last == after + 1 and self.tokens.lows[after] == "."
        return (pointed or mark.last == after) and len(self.tokens.lows[mark.first]) == 1

    def _mark(self, index: int, limit: int) -> Piece | None:
        """A rank or courtesy before a name, with its point or bracket: `Dr.`, `AKBP`, `Letjen TNI (Purn)`."""
        lows, marks = self.tokens.lows, self.words.marks
        mark = marks["rank"].at(lows, index) or marks["courtesy"].at(lows, index)
        known = self.words.classes.at(lows, index) if mark else None
        if mark is None or (known and known[1] > mark[1]):
            return None
        last = index + mark[1]
        if self._joined(last, limit):
            return None
        while last < limit and (lows[last] == "." or marks["branch"].at(lows, last)):
            last += 1
        if last < limit and lows[last] == "(":
            last = self.links.bracket_end(last, limit) or last
        return Piece(index, last, Link.MARK) if last < limit and self._nameable(index, last, limit) else None

    def _nameable(self, mark: int, index: int, limit: int) -> bool:
        """Whether a name can stand at `index`, after the mark; one that is a title too (`Komisaris`) needs a known name."""
        if self.words.titles.at(self.tokens.lows, mark):
            return self._known(index, limit)
        return self.tokens.capital(index) or self.words.marks["courtesy"].at(self.tokens.lows, index) is not None

    def _known(self, index: int, limit: int) -> bool:
        """A name begins at `index` that is known by its first part, or by the second after an unknown one."""
        while index < limit and self.tokens.capital(index):
            sort, last = self.naming.at(self.tokens, index, limit)
            if sort in PERSONAL or sort != Sort.UNKNOWN:
                return sort in PERSONAL
            index, limit = last, min(limit, last + 1)
        return False


def run_reader(tokens: Tokens, words: PeopleWords, naming: Naming) -> RunReader:
    """A reader of the runs of a text."""
    return RunReader(tokens, words, naming, LinkReader(tokens, words, JoinReader(tokens, words, naming)))
