"""What stands between the capitalised words of a run: words in small letters, signs, brackets."""

from dataclasses import dataclass

from extractor.lexicon.people import PeopleWords
from extractor.mentions.people_joins import JoinReader
from extractor.mentions.people_naming import Sort
from extractor.mentions.people_pieces import BEGINNING, PERSONAL, TITULAR, Link, Piece, Spot
from extractor.mentions.tokens import WORD, Tokens

_BEFORE_LOCATE = TITULAR | BEGINNING | {Sort.ACRONYM, Sort.WHOLE, Sort.PLACE, Link.BRACKET, Link.CUT}
_CLOSED = frozenset((Sort.ACRONYM, Sort.WHOLE))
_BRACKET_MOST = 8
_NARROWING_MOST = 3
_GLUED = frozenset("/@")
_STARTS = frozenset(("start", "eponym"))
_NAMED = _STARTS | {"whole"}
_BODIES = frozenset((Sort.ACRONYM, Sort.PART))


@dataclass(frozen=True, slots=True)
class LinkReader:
    """Reads what is no capitalised word; every method gives None where the run ends or another one is to be asked."""

    tokens: Tokens
    words: PeopleWords
    joins: JoinReader

    def small(self, spot: Spot) -> Piece | None:
        """A word in small letters that belongs to the run."""
        readers = (self._brand, self._particle, self._of_title, self._located, self._cut, self.joins.word, self._narrowing)
        return next((piece for reader in readers if (piece := reader(spot))), None)

    def sign(self, spot: Spot) -> Piece | None:
        """A sign inside a run: `(…)`, `&`, `/`, `@`, a comma in a list of fields."""
        low, after = self.tokens.lows[spot.index], spot.index + 1
        if low == "(":
            last = self.bracket_end(spot.index, spot.limit)
            return Piece(spot.index, last, Link.PARTICLE if self._of_name(spot) else Link.BRACKET) if last else None
        if not spot.before and low == "&" and self.words.titles.at(self.tokens.lows, after):
            return Piece(spot.index, after, Link.JOIN)
        if after >= spot.limit or not spot.before:
            return None
        if self.tokens.capital(after) and (low == "&" or (low in _GLUED and self.tokens.glued(after))):
            return Piece(spot.index, after, Link.JOIN)
        return self.joins.comma(spot) if low == "," else None

    def _of_name(self, spot: Spot) -> bool:
        """The initials of the names before it, with a name behind: `Budi Karta (BK) Wijaya`."""
        letters, after = self.tokens.lows[spot.index + 1], spot.index + 3
        names = spot.before[-len(letters) :]
        known = after < spot.limit and self.tokens.capital(after) and self.tokens.lows[after] in self.words.names
        initials = "".join(self.tokens.lows[piece.first][0] for piece in names if piece.sort in PERSONAL)
        return known and self.tokens.lows[after - 1] == ")" and initials == letters

    def bracket_end(self, index: int, limit: int) -> int | None:
        """Index after the bracket that opens at `index`, if it closes soon."""
        last = min(index + _BRACKET_MOST, limit)
        return next((close + 1 for close in range(index + 1, last) if self.tokens.lows[close] == ")"), None)

    def _before_capital(self, spot: Spot) -> bool:
        after = spot.index + 1
        return after < spot.limit and (self.tokens.capital(after) or self._inner_capital(after))

    def _inner_capital(self, index: int) -> bool:
        return self.tokens.form(index) != self.tokens.lows[index]

    def _brand(self, spot: Spot) -> Piece | None:
        """A company that is written with a small letter first: `eFishery`."""
        return Piece(spot.index, spot.index + 1, Sort.ACRONYM) if self._inner_capital(spot.index) else None

    def _particle(self, spot: Spot) -> Piece | None:
        """`bin`, `van`, `al-` inside a name."""
        index, lows = spot.index, self.tokens.lows
        if not spot.before or not self.words.cues["particle"].at(lows, index):
            return None
        if index + 2 < spot.limit and lows[index + 1] == "-" and self.tokens.capital(index + 2):
            return Piece(index, index + 2, Link.PARTICLE)
        double = index + 2 < spot.limit and self.words.cues["particle"].at(lows, index + 1) and self.tokens.capital(index + 2)
        return Piece(index, index + 1, Link.PARTICLE) if double or self._before_capital(spot) else None

    def _of_title(self, spot: Spot) -> Piece | None:
        """Another title, or a field of work, before an organisation has begun."""
        if not spot.titular:
            return None
        title = self.words.titles.at(self.tokens.lows, spot.index)
        if title:
            return Piece(spot.index, spot.index + title[1], Link.TITLE)
        known = self.words.classes.at(self.tokens.lows, spot.index)
        return Piece(spot.index, spot.index + known[1], Sort.FIELD) if known and known[0] == "field" else None

    def _narrowing(self, spot: Spot) -> Piece | None:
        """Words of no table that narrow a title down, before an organisation or a comma: `profesor hidrologi di …`."""
        tokens, last = self.tokens, spot.index
        while last < min(spot.index + _NARROWING_MOST, spot.limit) and self._narrows(last):
            last += 1
        if not spot.titular or last == spot.index or last + 1 >= spot.limit:
            return None
        known = self.words.classes.at(tokens.lows, last)
        body = (known and known[0] in _NAMED) or self.joins.naming.at(tokens, last, spot.limit)[0] in _BODIES
        named = body and tokens.capital(last)
        begun = tokens.capital(last + 1) or self.words.marks["courtesy"].at(tokens.lows, last + 1)
        titled = spot.before and self.words.marks["courtesy"].at(tokens.lows, last) and tokens.capital(last + 1)
        parted = begun and (tokens.lows[last] == "," or self.words.cues["locate"].at(tokens.lows, last))
        return Piece(spot.index, last, Sort.FIELD) if named or parted or titled else None

    def _narrows(self, index: int) -> bool:
        """A word in small letters with no part in the grammar of names and titles."""
        low, words = self.tokens.lows[index], self.words
        known = low in words.titles.first or low in words.grammar
        return self.tokens.kinds[index] == WORD and not (known or self.tokens.capital(index))

    def _located(self, spot: Spot) -> Piece | None:
        """`di`, `dari` before an organisation, and a small `fraksi`, `bank`, `kepolisian` after them or after the title."""
        index, lows, classes = spot.index, self.tokens.lows, self.words.classes
        known = classes.at(lows, index)
        located = bool(spot.before) and spot.before[-1].sort == Link.LOCATE
        if known and (located or (spot.titular and known[0] in _STARTS)):
            last = index + known[1]
            return Piece(index, last, Sort.START) if last < spot.limit and self.tokens.capital(last) else None
        if known and spot.titular and known[0] == "whole":
            return Piece(index, index + known[1], Sort.WHOLE)
        if not self.words.cues["locate"].at(lows, index) or not (self._before_capital(spot) or classes.at(lows, index + 1)):
            return None
        parted = spot.before and spot.before[-1].sort == Link.CUT
        follows = not parted and all(piece.sort in _BEFORE_LOCATE for piece in spot.before)
        return Piece(index, index + 1, Link.LOCATE) if follows else None

    def _cut(self, spot: Spot) -> Piece | None:
        """`nonaktif`, `untuk Malaysia`, `bidang Hukum`; `atau` and `alias` before an acronym count as a bracket."""
        index, lows, cues = spot.index, self.tokens.lows, self.words.cues
        place = self.words.classes.at(lows, index + 1) if cues["charge"].at(lows, index) else None
        if place and place[0] == "place" and index + 1 + place[1] <= spot.limit:
            return Piece(index, index + 1 + place[1], Link.CUT)
        charged = self._charge_end(index + 1, spot.limit) if spot.before and cues["charge"].at(lows, index) else None
        if charged:
            return Piece(index, charged, Link.CUT)
        other = spot.before and cues["alias"].at(lows, index) and self._before_capital(spot)
        if other and (self.tokens.form(index + 1).isupper() or lows[index + 2 : index + 3] == [","]):
            return Piece(index, index + 2, Link.BRACKET)
        after = cues["after"].at(lows, index)
        if after:
            return Piece(index, index + after[1], Link.CUT)
        return Piece(index, self._fields_end(index + 1, spot.limit), Link.CUT) if cues["sector"].at(lows, index) else None

    def _charge_end(self, index: int, limit: int) -> int | None:
        """Index after a few capitalised words that a comma ends: `untuk Produk Wardah, …`."""
        last = index
        while last < min(index + _NARROWING_MOST, limit) and self.tokens.capital(last):
            last += 1
        return last if last > index and self.tokens.lows[last : last + 1] == [","] else None

    def sector(self, spot: Spot) -> Piece | None:
        """`Bidang …` after the name of a body, which it does not belong to: `Wakil Ketua KADIN Bidang Pangan …`."""
        if (
            not spot.before
            or spot.before[-1].sort not in _CLOSED
            or not self.words.cues["sector"].at(self.tokens.lows, spot.index)
        ):
            return None
        return Piece(spot.index, self._fields_end(spot.index + 1, spot.limit), Link.CUT)

    def _fields_end(self, index: int, limit: int) -> int:
        """Index after the fields that stand together from `index` on."""
        while index < limit:
            field = self.words.classes.at(self.tokens.lows, index)
            if field and field[0] == "field":
                index += field[1]
            elif self.joins.word_between(index) or self.joins.field(index, limit):
                index += 1
            else:
                break
        return index
