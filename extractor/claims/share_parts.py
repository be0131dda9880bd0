"""The part of a share: before its percentage, after it, or before its whole."""

from extractor.claims.comparing import siblings
from extractor.claims.slots import FIGURE, Line, Slot, backwards
from extractor.claims.view import View

OF = frozenset({"of", "from"})
"""The cues that a whole follows."""
PHRASE = frozenset({"join", "quantity", "whole", "target", "pointer", "prior", "close", "at", "open"})
"""The cues that may stand within the noun phrase of a whole."""
FARTHEST = 10
"""How many words may stand between two figures of a share."""
_TIES = frozenset({"or", "open"})
_TIED = frozenset({"join", "comma", "close", "pointer", "quantity"})
_NOUN = 3
"""How many words the noun of a part may have before `dari`."""


def is_amount(view: View, slot: Slot) -> bool:
    """A figure that can be a part or a whole."""
    return slot.cue == FIGURE and view.figures[slot.figure].kind not in ("date", "percentage")


def divides(view: View, part: int, whole: int) -> bool:
    """The first figure can be a part of the second one, by kind and unit."""
    return part != whole and siblings(view.figures[part], view.figures[whole])


def part_before(view: View, line: Line, at: int) -> int | None:
    """The part before a percentage: `P atau X persen`, `P (X persen)`, or the sentence before (`Angka ini setara X persen`)."""
    slots = line.slots
    if not at or slots[at - 1].cue not in _TIES or slots[at].gap > 1:
        return None
    gap = slots[at - 1].gap
    for _, slot in backwards(slots, at - 1):
        if is_amount(view, slot):
            return slot.figure
        gap += slot.gap
        if gap > FARTHEST or (slot.cue != FIGURE and slot.cue not in _TIED):
            return None
    before = view.before(line)
    if before is None or not any(slot.cue == "pointer" for _, slot in backwards(slots, at)):
        return None
    found = [slot.figure for slot in before.slots if is_amount(view, slot)]
    return found[0] if len(found) == 1 else None


def parts_before(view: View, slots: list[Slot], at: int) -> list[int]:
    """The amounts tied to a percentage from before it, nearest first: one part in two currencies (`A atau B, setara X%`)."""
    if not at or slots[at - 1].cue not in _TIES:
        return []
    found, gap = [], 0
    for _, slot in backwards(slots, at - 1):
        gap += slot.gap
        if slot.cue not in _TIED | _TIES | {FIGURE, "rate"} or gap > FARTHEST:
            break
        if is_amount(view, slot):
            found.append(slot.figure)
    return found


def own_part(view: View, slots: list[Slot], at: int, whole: int) -> tuple[int, int] | None:
    """The part right before `dari` and its whole, the percentage after them (`P dari pagu W atau X persen`)."""
    place = next((place for place, slot in backwards(slots, at) if slot.figure == whole), 0)
    for index, slot in backwards(slots, place):
        if slot.cue in OF:
            before = slots[index - 1] if index and slot.gap <= _NOUN else None
            part = before.figure if before is not None and is_amount(view, before) else None
            return (part, whole) if part is not None and divides(view, part, whole) else None
        if slot.cue not in PHRASE:
            break
    return None


def part_beyond(view: View, slots: list[Slot], at: int) -> int | None:
    """The part after a whole without a number: `X persen dari seluruh simpanan, atau setara P`."""
    gap = 0
    for tie, slot in zip(slots[at + 1 :], slots[at + 2 :], strict=False):
        gap += tie.gap
        if gap > FARTHEST or tie.cue not in PHRASE | _TIES | {"comma"}:
            break
        if tie.cue in _TIES and is_amount(view, slot):
            return slot.figure
    return None


def part_after(slots: list[Slot], whole: int) -> int | None:
    """The part after its whole: `X persen dari W atau P`."""
    for tie, slot in zip(slots[whole + 1 : whole + 4], slots[whole + 2 : whole + 5], strict=False):
        if slot.cue == FIGURE:
            return slot.figure if tie.cue in _TIES else None
    return None
