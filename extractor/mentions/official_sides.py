"""The name that goes with a title, to its left or to its right."""

from dataclasses import dataclass

from extractor.mentions.official_inside import ALONE, name_of
from extractor.mentions.official_titles import AFTER_NAMES, Title, another_title
from extractor.mentions.people_names import Name, NameReader
from extractor.mentions.people_naming import Sort
from extractor.mentions.people_pieces import BEGINNING, Link, Piece
from extractor.mentions.people_spans import Span, written
from extractor.mentions.people_split import split_run
from extractor.mentions.tokens import SIGN, WORD

_BESIDE = frozenset(",(-–—")
_LISTED = frozenset(":-–")
_PASSED = BEGINNING | {Sort.PLACE, Sort.EITHER, Sort.ACRONYM, Sort.PART}
_PASSED_MOST = 3
"""So many organisations or places between commas stand before a name."""
_SURELY = 2
"""So many known parts make a name sure that nothing parts from the title."""


@dataclass(frozen=True, slots=True)
class Sides:
    """Looks for names around a title in one sentence."""

    names: NameReader
    sentence: Span
    headline: bool

    def left(self, title: Title) -> tuple[Name | None, bool]:
        """(the name before the title, whether a word like `selaku` links it)."""
        tokens, floor = self.names.runs.tokens, self.sentence[0]
        end, linked = self._link_start(title.first)
        if linked and any(tokens.capital(index) for index in range(end, title.first)):
            return None, False
        beside = end - 1 > floor and tokens.kinds[end - 1] == SIGN and tokens.lows[end - 1] in _BESIDE
        after = title.pieces[-1].last if title.pieces else title.last
        enclosed = beside and tokens.lows[end - 1] == "(" and tokens.lows[after : after + 1] == [")"]
        small = not title.pieces and not tokens.capital(title.first)
        bare = small and not enclosed and title.word.kind not in ALONE
        adjacent = bool(title.pieces) and title.word.kind in AFTER_NAMES and tokens.capital(title.first) and not self.headline
        if bare or not (linked or beside or adjacent):
            return None, False
        name = self.names.before(end - 1 if beside else end, floor)
        if name is None or (self.headline and name.known < name.parts) or (linked and self._quoted(name)):
            return None, False
        open_ended = tokens.lows[end - 1] == "," and tokens.kinds[after : after + 1] == [WORD]
        if open_ended and not (linked or name.known) and (name.parts == 1 or name.first > floor):
            return None, False
        if not (linked or beside) and name.known < _SURELY:
            return None, False
        name = self._fuller(name)
        lone = name.parts == 1 and not name.known
        if lone and (tokens.lows[end - 1] == "(" or (name.first == floor and not title.pieces)):
            return None, False
        return name, linked

    def _fuller(self, name: Name) -> Name:
        """The name before `alias`, where `name` is the one after it."""
        alias = self.names.runs.words.cues["alias"].before(self.names.runs.tokens.lows, name.first)
        return (alias and self.names.before(name.first - alias[1], self.sentence[0])) or name

    def right(self, title: Title, body: list[Piece], end: int) -> tuple[Name | None, Span | None]:
        """(the name behind title and organisation, an organisation or place between commas before it)."""
        tokens = self.names.runs.tokens
        listing = tokens.lows[end : end + 1] == [":"]
        if listing and title.word.kind == "role":
            return None, None
        if (self.headline and not listing) or not (body or tokens.capital(title.first) or title.last - title.first > 1):
            return None, None
        bracketed = self._bracketed(title)
        return (bracketed, None) if bracketed else self._behind(title, body, end)

    def _bracketed(self, title: Title) -> Name | None:
        """A name in brackets: `Menteri Keuangan (Rina Dewi)`."""
        last = title.pieces[-1] if title.pieces and title.pieces[-1].sort == Link.BRACKET else None
        name = self.names.after(last.first + 1, last.last - 1) if last else None
        known = name and name.known == name.parts > 1
        return name if name and known and not written(self.names.runs.tokens, (name.first, name.last)).isupper() else None

    def _behind(self, title: Title, body: list[Piece], end: int) -> tuple[Name | None, Span | None]:
        """As `right`, from a comma, dash or `yakni` on."""
        passed: Span | None = None
        runs = self.names.runs
        for _ in range(_PASSED_MOST):
            begin, listed = self._parted(end)
            if begin is None or (title.word.kind == "head" and another_title(runs, begin)):
                break
            if runs.words.marks["degree"].at(runs.tokens.lows, begin):
                break
            name = self.names.after(begin, self.sentence[1], (Link.TITLE,) if listed else ())
            if name:
                scant = any(piece.sort == Link.LOCATE for piece in body) or (not body and title.last - title.first == 1)
                return (name if self._plain(name, listed, bool(passed or scant)) else None), passed
            pieces = runs.read(begin, self.sentence[1])
            if len(pieces) > 1 and pieces[0].sort == Link.BRACKET:
                pieces.pop(0)
            if not pieces or pieces[0].sort not in _PASSED:
                break
            split = split_run(pieces, "head")
            if split.name and split.sure and not self.headline:
                return name_of(pieces[split.name :]), passed or (pieces[0].first, pieces[split.name - 1].last)
            if any(piece.sort != Sort.PART for piece in pieces):
                passed = passed or (pieces[0].first, pieces[-1].last)
            end = pieces[-1].last
        return None, None

    def _parted(self, end: int) -> tuple[int | None, bool]:
        """(where a name may begin after what parts it from the words before, whether that is a colon or dash)."""
        tokens, namely = self.names.runs.tokens, self.names.runs.words.cues["namely"]
        while tokens.lows[end : end + 2] == [",", ","]:
            end += 1
        if end + 1 >= self.sentence[1]:
            return None, False
        sign = tokens.lows[end]
        parted = (sign == "," or sign in _LISTED) and not tokens.glued(end + 1)
        begin = end + 1 if parted else end
        cue = namely.at(tokens.lows, begin)
        return (begin + (cue[1] if cue else 0) if parted or cue else None), sign in _LISTED

    def _plain(self, name: Name, listed: bool, far: bool) -> bool:
        """Whether enough speaks for a name behind the title; `far`: little connects the two."""
        if name.parts == 1 and not name.known and self.names.runs.naming.doubts(name.first, name.last):
            return False
        if not name.known and (listed or (far and name.parts == 1)):
            return False
        return name.known == name.parts or not self.headline

    def _link_start(self, end: int) -> tuple[int, bool]:
        """(where the words that link a name to a title begin: `yang kini menjabat sebagai`, whether there are any)."""
        lows, cues, linked = self.names.runs.tokens.lows, self.names.runs.words.cues, False
        while end > self.sentence[0]:
            link = cues["link"].before(lows, end) or (cues["between"].before(lows, end) if linked else None)
            if link is None:
                break
            end, linked = end - link[1], True
        return end, linked

    def _quoted(self, name: Name) -> bool:
        """The name is that of an inserted speaker: `Beliau, kata Budi, merupakan …`."""
        lows, before = self.names.runs.tokens.lows, name.first - 2
        say = self.names.runs.words.cues["say"].before(lows, name.first)
        return say is not None and before > self.sentence[0] and lows[before] == ","
