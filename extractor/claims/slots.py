"""A sentence as its figures and the cue words between them, which is all that the readers of claims look at."""

from collections.abc import Iterator
from typing import NamedTuple

from extractor.lexicon.claims import ClaimWords
from extractor.linking.linked import Linked
from extractor.mentions.tokens import BREAK, NUMBER, WORD

FIGURE = "figure"
RISES = frozenset({"up", "higher"})
FALLS = frozenset({"down", "lower"})
CHANGES = RISES | FALLS
_SIGNS = {"(": "open", ")": "close", ",": "comma", ";": "break"}
_WORDS = frozenset({NUMBER, WORD})
_NEAR = 30
_COMPARED = frozenset({"comma", "pointer"})
_BESIDE = {"above": "higher", "below": "lower"}
"""What `di atas` and `di bawah` are where they compare (`di bawah capaian tahun lalu`): right before a number they hedge it."""


class Slot(NamedTuple):
    """A figure or a cue.

    `gap` says how many words stand between the slot before (or the sentence's begin) and this one that are neither cue nor
    filler: at 0, nothing of substance stands between the two. `figure` is an index into the figures, -1 for a cue.
    """

    cue: str
    gap: int
    token: int
    figure: int = -1


class Line(NamedTuple):
    """The slots of one sentence that holds a figure.

    `sentence` is its place in the order of sentences; `places` gives for each of its figures the place of its slot, in order.
    """

    sentence: int
    slots: list[Slot]
    places: dict[int, int]


def read_lines(linked: Linked, words: ClaimWords, order: list[int]) -> dict[int, Line]:
    """Place in the order of sentences to slots, for the sentences that hold a figure."""
    lines: dict[int, Line] = {}
    index, places = 0, linked.places
    for number, (begin, end) in enumerate(linked.sentences):
        starts: dict[int, int] = {}
        while index < len(places) and places[index][0] < end:
            starts[places[index][0]] = index
            index += 1
        if starts:
            lines[order[number]] = line = Line(order[number], [], {})
            _fill(line, linked, words, (begin, end), starts)
    return lines


def sentence_order(linked: Linked) -> list[int]:
    """For each sentence how many come before it, those that are nothing but a line break not counted."""
    order, count, kinds = [], 0, linked.tokens.kinds
    for begin, end in linked.sentences:
        order.append(count)
        count += end - begin > 1 or kinds[begin] != BREAK
    return order


def _fill(line: Line, linked: Linked, words: ClaimWords, span: tuple[int, int], figures: dict[int, int]) -> None:
    """Puts the figures and cues of a sentence into its line; `figures`: first token of each to its index."""
    kinds, lows, starts, slots = linked.tokens.kinds, linked.tokens.lows, words.cues.first, line.slots
    (after, end), gap = span, 0
    for token, low in enumerate(lows[after:end], after):
        if token < after:
            continue  # within the figure or the phrase before
        cue, figure = "filler", figures.get(token, -1)
        if figure >= 0:
            cue, after = FIGURE, linked.places[figure][1]
            if _falls(linked, figure, slots):
                slots.append(Slot("down", gap, token))
                gap = 0
            line.places[figure] = len(slots)
        elif low in starts and (found := words.cues.at(lows, token)) is not None:
            cue, after = found[0], token + found[1]
            if cue in _BESIDE:
                cue, gap = _beside(slots, Slot(_BESIDE[cue], gap, token), hedges=after in figures)
        elif kinds[token] in _WORDS:
            gap += 1
        else:
            cue = _SIGNS.get(low, "filler")
        if cue == "close" and slots and slots[-1].cue == "open":
            gap = slots.pop().gap  # `(yoy)`, `(WNI)`: nothing in the brackets
        elif cue != "filler":
            slots.append(Slot(cue, gap, token, figure))
            gap = 0


def _beside(slots: list[Slot], word: Slot, *, hedges: bool) -> tuple[str, int]:
    """Cue and gap of `di atas`: a comparison and its base after a comma or a reference, nothing before a number or of a place."""
    if hedges or not slots or slots[-1].cue not in _COMPARED:
        return "filler", word.gap
    slots.append(word)
    return "compare", 0


def _falls(linked: Linked, figure: int, slots: list[Slot]) -> bool:
    """Points with a minus say of themselves that they are a loss, where no word does (`7.100 atau minus 71 poin`)."""
    one = linked.figures[figure]
    return one.unit == "poin" and (one.value or "").startswith("-") and not (slots and slots[-1].cue in CHANGES)


def backwards(slots: list[Slot], at: int) -> Iterator[tuple[int, Slot]]:
    """(index, slot) of the slots before `at`, nearest first, no further than a statement may reach."""
    for index in range(at - 1, max(at - 1 - _NEAR, -1), -1):
        yield index, slots[index]
