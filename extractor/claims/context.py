"""What surrounds a figure, by which two figures of one value are known to be the same quantity."""

from collections.abc import Iterable

from extractor.claims.candidates import Candidate, argument_ids
from extractor.claims.slots import CHANGES
from extractor.claims.view import View
from extractor.mentions.tokens import BREAK, NUMBER, WORD

_BEFORE, _AFTER = 12, 8
_DATES, _LONGEST, _CLASS, _QUOTED = 4, 60, 5, 2
_LEAD = 20
_MARKS = frozenset("\"“”'‘")
_SUBSTANCE = CHANGES | {"quantity"}
_ONWARD = frozenset({"and", "then", "break"})


class Context:
    """The words around each figure, gathered when first asked for, and the changes that it takes part in."""

    def __init__(self, view: View, changes: list[Candidate]) -> None:
        self.view = view
        begin, end = view.linked.headline
        self.headlined = frozenset(index for index, figure in enumerate(view.figures) if begin <= figure.start < end)
        self._words: dict[int, frozenset[str]] = {}
        self._within: frozenset[int] | None = None
        self._partners: dict[str, set[str | None]] = {}
        values = {figure.id: figure.value for figure in view.figures}
        for one in changes:
            ids = argument_ids(one)
            for name in ids:
                self._partners.setdefault(name, set()).update(values[other] for other in ids if other != name)

    def in_headline(self, index: int) -> bool:
        """The figure stands in the headline."""
        return index in self.headlined

    def parted(self, one: int, other: int) -> bool:
        """Two figures that are not the same quantity: of one sentence, of different changes, or of different periods.

        A quotation speaks of the period of what it bears out.
        """
        first, second = self.view.figures[one], self.view.figures[other]
        if first.sentence == second.sentence or (_exclude(first.period, second.period) and not self.quotes(one, other)):
            return True
        mine, theirs = self._partners.get(first.id), self._partners.get(second.id)
        return mine is not None and theirs is not None and mine.isdisjoint(theirs)

    def clash(self, one: int, other: int) -> bool:
        """Two figures of changes with numbers of their own each, as two sources tell of one day."""
        mine, theirs = (self._partners.get(self.view.figures[index].id) for index in (one, other))
        return mine is not None and theirs is not None and not (mine <= theirs or theirs <= mine)

    def opens_sentence(self, index: int) -> bool:
        """The figure is the first word of its sentence."""
        linked = self.view.linked
        begin, place = linked.sentences[linked.figures[index].sentence][0], linked.places[index][0]
        return all(linked.tokens.kinds[token] not in (WORD, NUMBER) for token in range(begin, place))

    def quotes(self, one: int, other: int) -> bool:
        """The second figure's sentence, right after the first one's, opens the quotation of what that one reports."""
        first, second = (self.view.figures[index].sentence for index in (one, other))
        return 0 < self.view.apart(one, other) <= _QUOTED and self._opens_quotation(second) and not self._opens_quotation(first)

    def _opens_quotation(self, number: int) -> bool:
        tokens, begin = self.view.linked.tokens, self.view.linked.sentences[number][0]
        return tokens.lows[begin] in _MARKS

    def is_quoted(self, index: int) -> bool:
        """The figure's sentence opens a quotation, or stands within one that an earlier sentence opened."""
        if self._within is None:
            self._within = self._quotations()
        return self.view.figures[index].sentence in self._within

    def _quotations(self) -> frozenset[int]:
        found, inside, tokens = set[int](), False, self.view.linked.tokens
        for number, (begin, end) in enumerate(self.view.linked.sentences):
            inside = inside and tokens.kinds[begin] != BREAK
            if inside or tokens.lows[begin] in _MARKS:
                found.add(number)
            inside ^= sum(low in _MARKS for low in tokens.lows[begin:end]) % 2 == 1
        return frozenset(found)

    def goes_on(self, index: int) -> bool:
        """The figure's sentence goes on with a list (`Dan …`, `Kemudian …`)."""
        return any(slot.cue in _ONWARD for slot in self.view.line_of(index).slots[:1])

    def names_class(self, index: int) -> bool:
        """The figure names a class of things (`tenor 10 tahun`, `kelompok di atas Rp 5 juta`), as a model's number does."""
        tokens, place = self.view.linked.tokens, self.view.linked.places[index][0]
        cues = self.view.words.cues
        near = range(max(place - _CLASS, self.view.linked.sentences[self.view.figures[index].sentence][0]), place)
        return any((cue := cues.at(tokens.lows, token)) is not None and cue[0] == "class" for token in near)

    def shared(self, one: int, other: int) -> int:
        """How many words of substance stand around both figures."""
        return len(self.words(one) & self.words(other))

    def sentence_shares(self, one: int, other: int) -> int:
        """How many words of substance the sentences of two figures share."""
        first, second = (self._sentence(self.view.figures[index].sentence) for index in (one, other))
        return len(first & second)

    def words(self, index: int) -> frozenset[str]:
        """The words of substance around a figure, within its sentence and up to the next figure on either side, dates aside."""
        if index not in self._words:
            linked, places = self.view.linked, self.view.linked.places
            first, last = places[index]
            begin, end = linked.sentences[linked.figures[index].sentence]
            before, after = self._beside(index, -1), self._beside(index, 1)
            begin = max(begin, first - _BEFORE, places[before][1] if before is not None else 0)
            end = min(end, last + _AFTER, places[after][0] if after is not None else end)
            self._words[index] = self._among((*range(begin, first), *range(last, end)))
        return self._words[index]

    def lead(self, index: int) -> list[str]:
        """The words before a figure, within its sentence and back to the figure before, dates aside."""
        linked, before, place = self.view.linked, self._beside(index, -1), self.view.linked.places[index][0]
        begin = max(linked.sentences[linked.figures[index].sentence][0], place - _LEAD)
        return linked.tokens.lows[max(begin, linked.places[before][1] if before is not None else 0) : place]

    def _sentence(self, number: int) -> frozenset[str]:
        begin, end = self.view.linked.sentences[number]
        return self._among(range(begin, min(end, begin + _LONGEST)))

    def _among(self, tokens: Iterable[int]) -> frozenset[str]:
        """The words of three letters or more that are no cue but one of substance."""
        kinds, lows, cues = self.view.linked.tokens.kinds, self.view.linked.tokens.lows, self.view.words.cues
        words = [token for token in tokens if kinds[token] == WORD and len(lows[token]) > 2]
        return frozenset(
            lows[token]
            for token in words
            if lows[token] not in cues.first or (cue := cues.at(lows, token)) is None or cue[0] in _SUBSTANCE
        )

    def _beside(self, index: int, step: int) -> int | None:
        """The next figure on one side that is no date."""
        figures = self.view.figures
        other = index + step
        while 0 <= other < len(figures) and figures[other].kind == "date" and abs(other - index) < _DATES:
            other += step
        return other if 0 <= other < len(figures) else None


def _exclude(one: str | None, other: str | None) -> bool:
    """Two periods of which neither is within the other, as far as their print says (`2024`, `2024-Q2`, `2023/2025`)."""
    return one is not None and other is not None and not (_holds(one, other) or _holds(other, one))


def _holds(period: str, other: str) -> bool:
    first, _, last = period.partition("/")
    return other.startswith(period) or (last != "" and "/" not in other and first <= other[: len(first)] <= last)
