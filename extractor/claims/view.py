"""What every reader of claims works on: the figures, the lines of slots, and the words."""

from collections.abc import Container
from dataclasses import dataclass

from extractor.claims.slots import FIGURE, Line, Slot, backwards, read_lines, sentence_order
from extractor.lexicon.claims import ClaimWords
from extractor.linking.linked import Linked
from extractor.records import Figure

_PASSED = frozenset({"prior", "join", "pointer"})
_FARTHEST = 9
_MARKED, _DATED = 12, 60
"""Within how many words before a figure its marks are looked for, and over how many words of dates."""
_TIMES = frozenset({"then", "now"})


@dataclass(frozen=True, slots=True)
class View:
    """An article for the readers of claims.

    `figures` are those of `linked`; `lines` the sentences that hold one, by their place in the order of sentences; `order` the
    places of all sentences.
    """

    linked: Linked
    words: ClaimWords
    figures: tuple[Figure, ...]
    lines: dict[int, Line]
    order: list[int]

    def before(self, line: Line) -> Line | None:
        """The line of the sentence before, or of the one before that where it holds no figure."""
        return self.lines.get(line.sentence - 1) or self.lines.get(line.sentence - 2)

    def after(self, line: Line) -> Line | None:
        """The line of the sentence after, or of the one after that where it holds no figure."""
        return self.lines.get(line.sentence + 1) or self.lines.get(line.sentence + 2)

    def line_of(self, index: int) -> Line:
        """The line of a figure."""
        return self.lines[self.order[self.figures[index].sentence]]

    def apart(self, one: int, other: int) -> int:
        """How many sentences lie between two figures, the last one counted."""
        return abs(self.order[self.figures[one].sentence] - self.order[self.figures[other].sentence])

    def is_date(self, slot: Slot) -> bool:
        """The slot is a date."""
        return slot.cue == FIGURE and self.figures[slot.figure].kind == "date"

    def marks(self, index: int) -> list[str]:
        """The marks (`then`, `now`, `namely`, …) between the figure before, dates aside, and this one, in their order."""
        linked, before, dates = self.linked, index - 1, set[int]()
        while before >= 0 and self.figures[before].kind == "date" and len(dates) < _DATED:
            dates.update(range(*linked.places[before]))
            before -= 1
        place = linked.places[index][0]
        begin = max(linked.sentences[self.figures[index].sentence][0], place - _MARKED - len(dates))
        begin = max(begin, linked.places[before][1]) if before >= 0 else begin
        return self.marks_in(begin, place, dates)

    def marks_in(self, begin: int, end: int, but: Container[int] = ()) -> list[str]:
        """The marks that begin at tokens from `begin` to before `end`, some tokens passed over, in their order."""
        lows, marks = self.linked.tokens.lows, self.words.marks
        near = [token for token, low in enumerate(lows[begin:end], begin) if low in marks.first and token not in but]
        return [found[0] for token in near if (found := marks.at(lows, token)) is not None]

    def time_of(self, index: int) -> str:
        """Whether a level is marked as one of before (`then`) or of today (`now`); empty where it is not."""
        return next((mark for mark in reversed(self.marks(index)) if mark in _TIMES), "")

    def introduced(self, slots: list[Slot], at: int) -> str:
        """The cue that introduces the figure at slot `at` (`from`, `to`, `up`, …), over dates and references to a period."""
        gap = slots[at].gap
        for index, slot in backwards(slots, at):
            passed = slot.cue in _PASSED or self.is_date(slot) or (slot.cue == "comma" and slots[index + 1].cue != FIGURE)
            if gap > _FARTHEST or not passed:
                return slot.cue if gap <= _FARTHEST else ""
            gap += slot.gap
        return ""


def view_of(linked: Linked, words: ClaimWords) -> View:
    """The view of an article."""
    order = sentence_order(linked)
    return View(linked, words, linked.figures, read_lines(linked, words, order), order)
