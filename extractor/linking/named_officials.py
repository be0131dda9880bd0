"""Which official a name or an office at a place of the text means."""

from bisect import bisect_left
from collections.abc import Container, Sequence
from dataclasses import dataclass, field

from extractor.lexicon.people import PeopleWords
from extractor.linking.quotations import MARKS
from extractor.mentions.official_persons import within
from extractor.mentions.tokens import WORD, Tokens, tokenize
from extractor.records import Official

_LINKS = ("locate", "join", "sector", "charge", "of")
"""Roles of small words inside an office: `Kepala Dinas di …`."""
_SMALL_MOST = 2
"""So many other small words may stand between an office and its bearer."""
_PREFIXES = ("courtesy", "rank", "prefix", "degree")
"""Roles of what stands before a name or title."""
_PREFIX_MOST, _OFFICE_MOST, _APPOSITION_MOST, _BRACKET_MOST = 8, 8, 25, 8
"""So many prefixes before a name; so many tokens of an office, of `, Direktur Utama …,` after a name, of a bracket."""
Named = tuple[str | None, int]


@dataclass(slots=True)
class NamedOfficials:
    """The officials of an article by the places of their names and by their offices."""

    tokens: Tokens
    officials: Sequence[Official]
    words: PeopleWords
    spans: list[tuple[int, int, str]] = field(init=False)
    ends_at: dict[int, int] = field(init=False)
    parts: dict[str, str | None] = field(init=False)
    offices: dict[str, list[str]] = field(init=False)
    heads: set[str] = field(init=False)

    def __post_init__(self) -> None:
        starts = self.tokens.starts
        self.spans = sorted(
            (bisect_left(starts, place.start), bisect_left(starts, place.end), official.id)
            for official in self.officials
            for place in official.mentions
        )
        self.ends_at = {last: number for number, (_, last, _) in enumerate(self.spans)}
        self.parts = {}
        for first, last, speaker in self.spans:
            for low in self.tokens.lows[first:last]:
                self.parts[low] = speaker if self.parts.get(low, speaker) == speaker else None
        self.offices, self.heads = {}, set()
        for official in self.officials:
            title = tokenize(f"{official.title} {official.organization or ''}").lows
            self.offices[official.id] = self._words(title, 0, len(title))
            self.heads.add(title[0])

    def begins(self, index: int, limit: int) -> Named | None:
        """(the official, the token after the name) named from `index` on, by name or by office.

        The official is None where the office is somebody else's; the result is None where neither name nor office begins here.
        """
        place = index
        for _ in range(_PREFIX_MOST):
            marks = (self.words.marks[mark].at(self.tokens.lows, place) for mark in _PREFIXES)
            hit = next((hit for hit in marks if hit), None)
            if not hit or self._at(place):
                break
            place += hit[1] + (self.tokens.lows[place + hit[1] : place + hit[1] + 1] == ["."])
        span = self._at(place)
        if span and span[1] <= limit:
            return span[2], span[1]
        if self._lone(place, limit):
            return self.parts[self.tokens.lows[place]], place + 1
        if place < limit and self._titled(place):
            return self._by_title(place, limit)
        return None

    def ends(self, last: int, begin: int) -> Named | None:
        """(the official, the first token of the name) whose name, office or apposition ends before token `last`."""
        lows = self.tokens.lows
        if lows[last - 1] == ")":
            last = next((index for index in range(last - 1, max(begin, last - _BRACKET_MOST), -1) if lows[index] == "("), begin)
            if last == begin or lows[last - 1] == ")":
                return None
        comma = lows[last - 1] == ","
        number = self.ends_at.get(last - comma)
        if number is not None and self.spans[number][0] >= begin:
            first, _, speaker = self.spans[number]
            return (None if self._anothers(first, begin, speaker) else speaker), first
        return self._apposition(last, begin) if comma else self._by_office(last, begin)

    def between(self, first: int, last: int) -> set[str]:
        """The officials whose names begin in a range of tokens."""
        return {span[2] for span in self._named(first, last)}

    def _named(self, first: int, last: int) -> list[tuple[int, int, str]]:
        return self.spans[bisect_left(self.spans, (first, 0, "")) : bisect_left(self.spans, (last, 0, ""))]

    def _at(self, index: int) -> tuple[int, int, str] | None:
        """The mention that begins at a token."""
        number = bisect_left(self.spans, (index, 0, ""))
        return self.spans[number] if number < len(self.spans) and self.spans[number][0] == index else None

    def _lone(self, index: int, limit: int) -> bool:
        """A word that stands alone and is in the name of one official."""
        alone = index < limit and self.tokens.capital(index) and not (index + 1 < limit and self.tokens.capital(index + 1))
        return alone and self.parts.get(self.tokens.lows[index]) is not None

    def _titled(self, index: int) -> bool:
        """A title begins at a token, in the words of the table or of one of the officials."""
        lows = self.tokens.lows
        own = lows[index] in self.heads and self.tokens.capital(index)
        return own or bool(self.words.titles.at(lows, index) or self.words.marks["vice"].at(lows, index))

    def _by_title(self, index: int, limit: int) -> Named:
        """Who bears the title at `index`: the official named after it, or the only one with such an office."""
        head = self._words(self.tokens.lows, index, index + 1)[0]
        named = self._named(index, limit)
        fitting = [span for span in named if self.offices[span[2]][0] == head and self._small(index, span[0]) <= _SMALL_MOST]
        if len({span[2] for span in fitting}) == 1:
            return fitting[0][2], fitting[0][1]
        alone = len({span[2] for span in named}) == 1 and not self._small(index, named[0][0])
        if alone and not self._modifies(named[0], index):
            return named[0][2], named[0][1]
        return (None, index + 1) if fitting or alone else self._bearer(index, limit)

    def _small(self, index: int, last: int) -> int:
        """How many words in small letters stand between a title and a name that belong to no title and no organisation."""
        lows, words = self.tokens.lows, self.words
        known: list[Container[str]] = [words.titles.first, words.classes.first, *(words.cues[cue].first for cue in _LINKS)]
        small = (
            lows[place] for place in range(index, last) if self.tokens.kinds[place] == WORD and not self.tokens.capital(place)
        )
        return sum(not any(low in first for first in known) for low in small)

    def _modifies(self, span: tuple[int, int, str], index: int) -> bool:
        """`Juru Bicara Presiden Budi`: the name goes with a title inside another one."""
        hit = self.words.titles.before(self.tokens.lows, span[0])
        return hit is not None and span[0] - hit[1] > index and hit[0].words[0] == self.offices[span[2]][0]

    def _bearer(self, index: int, limit: int) -> Named:
        """The only official with the office that is written from `index` on."""
        last = index
        while last < min(limit, index + _OFFICE_MOST) and (self.tokens.capital(last) or self._titled(last)):
            hit = self.words.titles.at(self.tokens.lows, last)
            last += hit[1] if hit else 1
        words = self._words(self.tokens.lows, index, last)
        found = [speaker for speaker, office in self.offices.items() if office[0] == words[0] and within(words, office)]
        return (found[0] if len(found) == 1 else None), last

    def _words(self, lows: Sequence[str], index: int, limit: int) -> list[str]:
        """The words of an office, with short titles in full."""
        words: list[str] = []
        while index < limit:
            hit = self.words.titles.at(lows, index)
            words += hit[0].words if hit else (lows[index],)
            index += hit[1] if hit else 1
        return words

    def _anothers(self, first: int, begin: int, speaker: str) -> bool:
        """The name only tells who another person is, `Juru Bicara Presiden Budi`, `istri Budi`, or a second name goes with it."""
        lows = self.tokens.lows
        hit = self.words.titles.before(lows, first)
        title = first - hit[1] if hit else first
        if title <= begin:
            return False
        outer = self.words.titles.before(lows, title)
        return bool(self.words.cues["kin"].before(lows, title)) or (
            outer is not None and outer[0].words[0] != self.offices[speaker][0]
        )

    def _apposition(self, last: int, begin: int) -> Named | None:
        """`Budi Santoso, Direktur Utama PT Lembah Hijau,` before token `last`."""
        number = bisect_left(self.spans, (last, 0, "")) - 1
        if number < 0:
            return None
        first, end, speaker = self.spans[number]
        lows = self.tokens.lows
        near = first >= begin and last - end <= _APPOSITION_MOST and lows[end] == "," and self._titled(end + 1)
        return (speaker, first) if near and MARKS.isdisjoint(lows[end:last]) else None

    def _by_office(self, last: int, begin: int) -> Named | None:
        """An office without a name that ends before token `last`."""
        lows = self.tokens.lows
        for index in range(max(begin, last - _OFFICE_MOST), last):
            inner = index > begin and self.tokens.capital(index - 1) and not self.words.marks["prefix"].before(lows, index)
            if self._titled(index) and not inner:
                speaker, end = self._bearer(index, last)
                if end == last:
                    return speaker, index
        word = last - 1
        if self._lone(word, last) and not (word > begin and self.tokens.capital(word - 1)):
            return self.parts[lows[word]], word
        return None
