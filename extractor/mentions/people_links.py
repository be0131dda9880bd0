"""What stands between the capitalised words of a run: words in small letters, signs, brackets."""

from dataclasses import dataclass

from extractor.lexicon.people import PeopleWords
from extractor.mentions.people_naming import Naming, Sort
from extractor.mentions.people_pieces import BEGINNING, PERSONAL, TITULAR, Link, Piece, Spot
from extractor.mentions.tokens import Tokens

_BEFORE_LOCATE = TITULAR | {Sort.ACRONYM}
_BRACKET_MOST = 8
_LIST_MOST = 5


@dataclass(frozen=True, slots=True)
class LinkReader:
    """Reads what is no capitalised word; every method gives None where the run ends or another one is to be asked."""

    tokens: Tokens
    words: PeopleWords
    naming: Naming

    def small(self, spot: Spot) -> Piece | None:
        """A word in small letters that belongs to the run."""
        return self._particle(spot) or self._of_title(spot) or self._located(spot) or self._cut(spot) or self._join(spot)

    def sign(self, spot: Spot) -> Piece | None:
        """A sign inside a run: `(…)`, `&`, `/`, a comma in a list of fields."""
        low, after = self.tokens.lows[spot.index], spot.index + 1
        if low == "(":
            last = self.bracket_end(spot.index, spot.limit)
            return Piece(spot.index, last, Link.BRACKET) if last else None
        if after >= spot.limit or not spot.before:
            return None
        if self.tokens.capital(after) and (low == "&" or (low == "/" and self.tokens.glued(after))):
            return Piece(spot.index, after, Link.JOIN)
        listed = low == "," and spot.titular and spot.before[-1].sort == Sort.FIELD
        return self._next_field(spot.index, spot.limit) if listed else None

    def bracket_end(self, index: int, limit: int) -> int | None:
        """Index after the bracket that opens at `index`, if it closes soon."""
        last = min(index + _BRACKET_MOST, limit)
        return next((close + 1 for close in range(index + 1, last) if self.tokens.lows[close] == ")"), None)

    def _before_capital(self, spot: Spot) -> bool:
        return spot.index + 1 < spot.limit and self.tokens.capital(spot.index + 1)

    def _particle(self, spot: Spot) -> Piece | None:
        """`bin`, `van`, `al-` inside a name."""
        index, lows = spot.index, self.tokens.lows
        if not spot.before or not self.words.cues["particle"].at(lows, index):
            return None
        if index + 2 < spot.limit and lows[index + 1] == "-" and self.tokens.capital(index + 2):
            return Piece(index, index + 2, Link.PARTICLE)
        return Piece(index, index + 1, Link.PARTICLE) if self._before_capital(spot) else None

    def _of_title(self, spot: Spot) -> Piece | None:
        """Another title, or a field of work, before an organisation has begun."""
        if not spot.titular:
            return None
        title = self.words.titles.at(self.tokens.lows, spot.index)
        if title:
            return Piece(spot.index, spot.index + title[1], Link.TITLE)
        known = self.words.classes.at(self.tokens.lows, spot.index)
        return Piece(spot.index, spot.index + known[1], Sort.FIELD) if known and known[0] == "field" else None

    def _located(self, spot: Spot) -> Piece | None:
        """`di`, `dari` before an organisation, and `fraksi`, `bank` in small letters after them."""
        index, lows, classes = spot.index, self.tokens.lows, self.words.classes
        capital = self._before_capital(spot)
        known = classes.at(lows, index)
        if known and capital and spot.before and spot.before[-1].sort == Link.LOCATE:
            return Piece(index, index + known[1], Sort.START)
        if not self.words.cues["locate"].at(lows, index) or not (capital or classes.at(lows, index + 1)):
            return None
        return Piece(index, index + 1, Link.LOCATE) if all(piece.sort in _BEFORE_LOCATE for piece in spot.before) else None

    def _cut(self, spot: Spot) -> Piece | None:
        """`nonaktif`, `untuk Malaysia`, `bidang Hukum`; `atau` and `alias` before an acronym count as a bracket."""
        index, lows, cues = spot.index, self.tokens.lows, self.words.cues
        place = self.words.classes.at(lows, index + 1) if cues["charge"].at(lows, index) else None
        if place and place[0] == "place" and index + 1 + place[1] <= spot.limit:
            return Piece(index, index + 1 + place[1], Link.CUT)
        if spot.before and cues["alias"].at(lows, index) and self._before_capital(spot) and self.tokens.form(index + 1).isupper():
            return Piece(index, index + 2, Link.BRACKET)
        after = cues["after"].at(lows, index)
        if after:
            return Piece(index, index + after[1], Link.CUT)
        return Piece(index, self._fields_end(index + 1, spot.limit), Link.CUT) if cues["sector"].at(lows, index) else None

    def _fields_end(self, index: int, limit: int) -> int:
        """Index after the fields that stand together from `index` on."""
        while index < limit:
            field = self.words.classes.at(self.tokens.lows, index)
            if field and field[0] == "field":
                index += field[1]
            elif self.words.cues["join"].at(self.tokens.lows, index):
                index += 1
            else:
                break
        return index

    def _join(self, spot: Spot) -> Piece | None:
        """`dan`, `of`, `sekaligus`, where a title or an organisation goes on after it."""
        index, lows, cues = spot.index, self.tokens.lows, self.words.cues
        if index + 1 >= spot.limit or not (cues["join"].at(lows, index) or cues["both"].at(lows, index)):
            return None
        return Piece(index, index + 1, Link.JOIN) if self._goes_on(spot) else None

    def _goes_on(self, spot: Spot) -> bool:
        after, lows, words = spot.index + 1, self.tokens.lows, self.words
        if words.cues["join"].at(lows, after):
            return True
        title = words.titles.at(lows, after)
        if words.cues["both"].at(lows, spot.index) or (title and spot.titular):
            return title is not None and spot.titular
        known = words.classes.at(lows, after)
        if known and known[0] != "place" and (spot.titular or self.tokens.capital(after)):
            return True
        if spot.titular:
            return bool(spot.before) and self.tokens.form(after).isupper()
        if title or not self.tokens.capital(after) or spot.before[-1].sort in PERSONAL:
            return False
        within = any(piece.sort in BEGINNING for piece in spot.before)
        return within and self.naming.at(self.tokens, after, spot.limit)[0] not in PERSONAL

    def _next_field(self, comma: int, limit: int) -> Piece | None:
        """From a comma to the next field in a list of them, over one unknown word at most: `, Riset, dan Teknologi`."""
        lows, words = self.tokens.lows, self.words
        after, joined, passed = comma + 1, True, False
        while after < min(comma + _LIST_MOST, limit):
            field = words.classes.at(lows, after)
            if words.cues["join"].at(lows, after) or lows[after] == ",":
                after, joined = after + 1, True
            elif not joined or not self.tokens.capital(after):
                return None
            elif field and field[0] == "field":
                return Piece(comma, after, Link.JOIN)
            elif passed or self.naming.at(self.tokens, after, limit)[0] in PERSONAL:
                return None
            else:
                after, joined, passed = after + 1, False, True
        return None
