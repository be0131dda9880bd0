"""What a word of change speaks of: the level before it, or the sentence before."""

from extractor.claims.comparing import LEVELS, same_scale
from extractor.claims.slots import CHANGES, FIGURE, Slot, backwards
from extractor.claims.view import View

_LEAD = frozenset({"pointer", "quantity", "prior"})
_BOUNDARIES = frozenset({"comma", "and", "or", "then"})
_PASSED = frozenset({"open", "join", "after", "until", "at", "whole"}) | _LEAD | _BOUNDARIES
_FARTHEST = 8


def find_subject(view: View, slots: list[Slot], at: int) -> tuple[int | None, str]:
    """The slot of the level that the word of change at slot `at` speaks of, and how they are joined.

    `direct` (`Rp 5.000 naik`), `joined` (`Rp 5.000, naik`; `Rp 5.000, dan angka itu naik`), `after` (`6.200 setelah turun`),
    or no slot and `start` where the sentence begins with the word or with a reference to the sentence before (`Angka ini
    naik`). A word of change with a subject of its own (`laba naik`) has none of these.
    """
    if at and slots[at - 1].cue == FIGURE and slots[at].gap <= 3 and view.figures[slots[at - 1].figure].kind in LEVELS:
        return at - 1, "direct"
    boundary, own, refers = _lead(view, slots, at)
    if (own and not refers) or own_words(slots, at) > 2:
        return None, ""
    how, words, depth, index = "joined", 0, 0, boundary
    for index, slot in backwards(slots, boundary + 1):
        if slot.cue in ("open", "close") and (depth or slot.cue == "close"):
            depth += 1 if slot.cue == "close" else -1
        elif not depth:
            if slot.cue == FIGURE and view.figures[slot.figure].kind in LEVELS:
                return index, how
            new_phrase = slot.cue in _BOUNDARIES and words and not refers
            if new_phrase or not (slot.cue in _PASSED or view.is_date(slot)):
                return None, ""
            how = "after" if slot.cue == "after" else how
            words += slot.gap + (slot.cue == "quantity")
        if words > _FARTHEST:
            return None, ""
    return None, "start" if words <= 3 and index <= 0 else ""


def _lead(view: View, slots: list[Slot], at: int) -> tuple[int, int, bool]:
    """Of the phrase right before the word of change: the slot before it, its words, whether it refers back (`angka itu`)."""
    boundary, own = at - 1, slots[at].gap
    seen: set[str] = set()
    for index, slot in backwards(slots, at):
        if slot.cue not in _LEAD and not view.is_date(slot):
            break
        seen.add(slot.cue)
        own += slot.gap + (slot.cue == "quantity")
        boundary = index - 1
    return boundary, own, {"pointer", "quantity"} <= seen and own <= 4


def level_before(view: View, slots: list[Slot], at: int, *, over: bool = False) -> list[int]:
    """The level before the one at slot `at`, on the same scale; none where another statement comes between.

    `over`: it may be set against it (`A, sedangkan pekan lalu B`).
    """
    like, gap = view.figures[slots[at].figure], slots[at].gap
    for _, slot in backwards(slots, at):
        if slot.cue in CHANGES or (slot.cue == "break" and not over) or gap > _FARTHEST:
            break
        if slot.cue == FIGURE and same_scale(view.figures[slot.figure], like):
            return [slot.figure]
        gap += slot.gap
    return []


def own_words(slots: list[Slot], at: int) -> int:
    """How many words the subject has that follows the word of change at slot `at` (`kenaikan laba per saham menjadi …`)."""
    words = 0
    for slot in slots[at + 1 :]:
        words += slot.gap
        if slot.cue != "quantity":
            break
        words += 1
    return words
