"""Ranks and courtesies before a name: `Dr.`, `AKBP`, `Letjen TNI (Purn)`."""

from dataclasses import dataclass

from extractor.lexicon.people import PeopleWords
from extractor.mentions.people_links import LinkReader
from extractor.mentions.people_naming import Naming, Sort
from extractor.mentions.people_pieces import PERSONAL, Link, Piece, Spot
from extractor.mentions.tokens import Tokens

_JOINTS = frozenset("-'‘’`")


@dataclass(frozen=True, slots=True)
class MarkReader:
    """Reads what stands before a name and belongs to no title."""

    tokens: Tokens
    words: PeopleWords
    naming: Naming
    links: LinkReader

    def _joined(self, index: int, limit: int) -> bool:
        """A sign at `index` joins two parts of one word: `Mas'ud`."""
        tokens = self.tokens
        return index + 1 < limit and tokens.lows[index] in _JOINTS and tokens.glued(index) and tokens.glued(index + 1)

    def initial(self, mark: Piece) -> bool:
        """A lone letter, with its point or without, which inside a name is no `H` for haji."""
        after = mark.first + 1
        pointed = mark.last == after + 1 and self.tokens.lows[after] == "."
        return (pointed or mark.last == after) and len(self.tokens.lows[mark.first]) == 1

    def at(self, index: int, limit: int) -> Piece | None:
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

    def stray(self, spot: Spot) -> bool:
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
