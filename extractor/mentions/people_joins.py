"""What joins the words of a run: `dan`, `of`, `sekaligus`, a comma in a list of fields of work."""

from dataclasses import dataclass

from extractor.lexicon.people import PeopleWords
from extractor.mentions.people_naming import Naming, Sort
from extractor.mentions.people_pieces import BEGINNING, PERSONAL, Link, Piece, Spot
from extractor.mentions.tokens import Tokens

_LIST_MOST = 5
_FIELDS = frozenset((Sort.FIELD, Sort.NOUN))


@dataclass(frozen=True, slots=True)
class JoinReader:
    """Tells whether a run goes on after a joining word or a comma."""

    tokens: Tokens
    words: PeopleWords
    naming: Naming

    def word(self, spot: Spot) -> Piece | None:
        """`dan`, `of`, `sekaligus`, where a title or an organisation goes on after it."""
        index, lows, cues = spot.index, self.tokens.lows, self.words.cues
        if index + 1 >= spot.limit or not (cues["join"].at(lows, index) or cues["both"].at(lows, index)):
            return None
        return Piece(index, index + 1, Link.JOIN) if self._goes_on(spot) else None

    def _goes_on(self, spot: Spot) -> bool:
        after, lows, words = spot.index + 1, self.tokens.lows, self.words
        again = words.cues["join"].at(lows, after) or words.cues["both"].at(lows, after)
        if (
            again
            or (spot.titular and words.cues["ordinal"].at(lows, after))
            or (words.cues["of"].at(lows, spot.index) and self.tokens.capital(after))
        ):
            return True
        title = words.titles.at(lows, after)
        if title or words.cues["both"].at(lows, spot.index):
            return title is not None and spot.titular
        if spot.before and spot.before[-1].sort in PERSONAL:
            return False
        known = words.classes.at(lows, after)
        if known and known[0] != "place" and (spot.titular or self.tokens.capital(after)):
            return True
        if spot.before and spot.before[-1].sort in _FIELDS and self.field(after, spot.limit):
            return True
        if spot.titular:
            return bool(spot.before) and self.tokens.form(after).isupper()
        if not self.tokens.capital(after):
            return False
        within = any(piece.sort in BEGINNING | {Sort.PART} for piece in spot.before)
        return within and self.naming.at(self.tokens, after, spot.limit)[0] not in PERSONAL

    def word_between(self, index: int) -> bool:
        """`dan` or `&`."""
        return self.words.cues["join"].at(self.tokens.lows, index) is not None or self.tokens.lows[index] == "&"

    def field(self, index: int, limit: int) -> bool:
        """A capitalised word that is a field of work, or a noun that may be one."""
        return self.tokens.capital(index) and self.naming.at(self.tokens, index, limit)[0] in _FIELDS

    def _listed(self, index: int, limit: int) -> bool:
        """A noun of no table in a list: `, Pemanfaatan, dan Pembinaan`."""
        lows, join = self.tokens.lows, self.words.cues["join"]
        beside = join.before(lows, index) or (index + 1 < limit and (lows[index + 1] == "," or join.at(lows, index + 1)))
        return bool(beside) and self.naming.at(self.tokens, index, limit)[0] == Sort.NOUN

    def comma(self, spot: Spot) -> Piece | None:
        """From a comma to the next field in a list of them, over one unknown word at most: `, Riset, dan Teknologi`.

        The first word of a body may be unknown: `Badan Meteorolgi, Klimatologi dan …`.
        """
        comma, limit = spot.index, spot.limit
        begun = any(piece.sort in BEGINNING for piece in spot.before)
        misspelt = len(spot.before) > 1 and spot.before[-1].sort == Sort.UNKNOWN and spot.before[-2].sort == Sort.START
        if not (misspelt or (spot.before[-1].sort in _FIELDS and (spot.titular or begun))):
            return None
        lows, words = self.tokens.lows, self.words
        after, joined, passed = comma + 1, True, False
        while after < min(comma + _LIST_MOST, limit):
            field = words.classes.at(lows, after)
            if words.cues["join"].at(lows, after) or lows[after] == ",":
                after, joined = after + 1, True
            elif not joined or not self.tokens.capital(after):
                return None
            elif (field and field[0] == "field") or self._listed(after, limit):
                return Piece(comma, after, Link.JOIN)
            elif passed or self.naming.at(self.tokens, after, limit)[0] in PERSONAL:
                return None
            else:
                after, joined, passed = after + 1, False, True
        return None
