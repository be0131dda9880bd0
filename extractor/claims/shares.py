"""Shares: a part of a whole, and the percentage that it is said to be."""

from collections.abc import Iterator

from extractor.claims.agreement import is_share, reach
from extractor.claims.candidates import UNNUMBERED, Candidate, extent
from extractor.claims.comparing import siblings
from extractor.claims.context import Context
from extractor.claims.slots import CHANGES, FIGURE, Line, Slot, backwards
from extractor.claims.view import View
from extractor.records import Figure, ShareClaim
from extractor.values.intervals import Interval

_OF = frozenset({"of", "from"})
_TIES = frozenset({"or", "open"})
_PHRASE = frozenset({"join", "quantity", "whole", "target", "pointer", "prior", "close", "at", "open"})
_TIED = frozenset({"join", "comma", "close", "pointer", "quantity"})
_FARTHEST = 10
_PAIRED = 8
"""Among how many figures before a percentage a part and its whole are looked for."""
_NOUN = 3
"""How many words the noun of a part may have before `dari`."""
_NEAR = 20
"""How many figures away a whole without a word of its own is looked for."""


def find_shares(context: Context) -> Iterator[Candidate]:
    """Every percentage of a printed whole with its printed part."""
    view, taken = context.view, set[int]()
    for line in view.lines.values():
        for at, slot in enumerate(line.slots):
            if slot.cue == FIGURE and _is_percent(view.figures[slot.figure]):
                found = _reading(context, line, at)
                if found is not None and _plausible(view, *found, slot.figure):
                    taken.add(slot.figure)
                    yield _candidate(view, *found, slot.figure)
    for line in view.lines.values():
        yield from _ratios(view, line, taken)


def _is_percent(figure: Figure) -> bool:
    return figure.kind == "percentage" and figure.unit == "%"


def _plausible(view: View, part: int, whole: int, percent: int) -> bool:
    """A part above its whole is a share only where the percentage says so."""
    figures = view.figures
    mine, theirs = reach(figures[part]), reach(figures[whole])
    if mine is None or theirs is None:
        return False
    return Interval(None, theirs.high).meets(mine) or is_share(figures[part], figures[whole], figures[percent])


def _candidate(view: View, part: int, whole: int, percent: int) -> Candidate:
    mine, theirs, share = (view.figures[index] for index in (part, whole, percent))
    start, end = extent((mine, theirs, share))
    return Candidate(ShareClaim(id=UNNUMBERED, start=start, end=end, part=mine.id, whole=theirs.id, percent=share.id))


def _reading(context: Context, line: Line, at: int) -> tuple[int, int] | None:
    """(part, whole) of the percentage at slot `at`."""
    view, slots = context.view, line.slots
    if view.introduced(slots, at) in CHANGES:
        return None
    part = _part_before(view, line, at)
    after = at + 1 if at + 1 == len(slots) or slots[at + 1].cue != "close" else at + 2
    if after < len(slots) and slots[after].cue in _OF and slots[after].gap <= 1:
        whole = _whole_after(view, slots, after)
        if whole is None:
            percent = slots[at].figure
            part = _part_beyond(view, slots, after) if part is None else part
            return _fitting_pair(context, percent) if part is None else _fitting_whole(view, part, percent)
        tied = [part, *_parts_before(view, slots, at), _part_after(slots, whole)]
        parts = [one for one in tied if one is not None and _divides(view, one, slots[whole].figure)]
        return (parts[0], slots[whole].figure) if parts else None
    if part is None:
        return None
    return _whole_before(view, slots, at, part) or _own_part(view, slots, at, part) or _among(view, line, at, part)


def _part_before(view: View, line: Line, at: int) -> int | None:
    """The part before a percentage: `P atau X persen`, `P (X persen)`, or the sentence before (`Angka ini setara X persen`)."""
    slots = line.slots
    if not at or slots[at - 1].cue not in _TIES or slots[at].gap > 1:
        return None
    gap = slots[at - 1].gap
    for _, slot in backwards(slots, at - 1):
        if _is_amount(view, slot):
            return slot.figure
        gap += slot.gap
        if gap > _FARTHEST or (slot.cue != FIGURE and slot.cue not in _TIED):
            return None
    before = view.before(line)
    if before is None or not any(slot.cue == "pointer" for _, slot in backwards(slots, at)):
        return None
    found = [slot.figure for slot in before.slots if _is_amount(view, slot)]
    return found[0] if len(found) == 1 else None


def _parts_before(view: View, slots: list[Slot], at: int) -> list[int]:
    """The amounts tied to a percentage from before it, nearest first: one part in two currencies (`A atau B, setara X%`)."""
    if not at or slots[at - 1].cue not in _TIES:
        return []
    found, gap = [], 0
    for _, slot in backwards(slots, at - 1):
        gap += slot.gap
        if slot.cue not in _TIED | _TIES | {FIGURE} or gap > _FARTHEST:
            break
        if _is_amount(view, slot):
            found.append(slot.figure)
    return found


def _own_part(view: View, slots: list[Slot], at: int, whole: int) -> tuple[int, int] | None:
    """The part right before `dari` and its whole, the percentage after them (`P dari pagu W atau X persen`)."""
    place = next(place for place, slot in backwards(slots, at) if slot.figure == whole)
    for index, slot in backwards(slots, place):
        if slot.cue in _OF:
            before = slots[index - 1] if index and slot.gap <= _NOUN else None
            part = before.figure if before is not None and _is_amount(view, before) else None
            return (part, whole) if part is not None and _divides(view, part, whole) else None
        if slot.cue not in _PHRASE:
            break
    return None


def _among(view: View, line: Line, at: int, part: int) -> tuple[int, int] | None:
    """The only whole in the sentence before of a part that is `X persen di antaranya`."""
    place, lows = view.linked.places[line.slots[at].figure][1], view.linked.tokens.lows
    marks = [view.words.marks.at(lows, token) for token in range(place, min(place + 2, len(lows)))]
    before = view.before(line) if any(mark is not None and mark[0] == "namely" for mark in marks) else None
    slots = before.slots if before is not None else []
    wholes = [slot.figure for slot in slots if slot.cue == FIGURE and _divides(view, part, slot.figure)]
    return (part, wholes[0]) if len(wholes) == 1 else None


def _is_amount(view: View, slot: Slot) -> bool:
    return slot.cue == FIGURE and view.figures[slot.figure].kind not in ("date", "percentage")


def _whole_after(view: View, slots: list[Slot], at: int) -> int | None:
    """The slot of the whole after `dari`: the next figure that is no date, with nothing but its noun phrase between."""
    gap = 0
    for index in range(at + 1, len(slots)):
        slot = slots[index]
        gap += slot.gap
        if gap > _FARTHEST:
            break
        if slot.cue == FIGURE and not view.is_date(slot):
            return index if _is_amount(view, slot) else None
        if slot.cue != FIGURE and slot.cue not in _PHRASE:
            break
    return None


def _part_beyond(view: View, slots: list[Slot], at: int) -> int | None:
    """The part after a whole without a number: `X persen dari seluruh simpanan, atau setara P`."""
    gap = 0
    for tie, slot in zip(slots[at + 1 :], slots[at + 2 :], strict=False):
        gap += tie.gap
        if gap > _FARTHEST or tie.cue not in _PHRASE | _TIES | {"comma"}:
            break
        if tie.cue in _TIES and _is_amount(view, slot):
            return slot.figure
    return None


def _part_after(slots: list[Slot], whole: int) -> int | None:
    """The part after its whole: `X persen dari W atau P`."""
    for tie, slot in zip(slots[whole + 1 : whole + 4], slots[whole + 2 : whole + 5], strict=False):
        if slot.cue == FIGURE:
            return slot.figure if tie.cue in _TIES else None
    return None


def _whole_before(view: View, slots: list[Slot], at: int, part: int) -> tuple[int, int] | None:
    """The whole before its part: `dari total W, sebanyak P atau X persen`."""
    for index, slot in backwards(slots, at):
        if slot.cue in CHANGES:
            break
        if slot.cue == FIGURE and _divides(view, part, slot.figure):
            return (part, slot.figure) if _opened(slots, index) else None
    return None


def _opened(slots: list[Slot], at: int) -> bool:
    """The figure at slot `at` is the whole that `dari total …` (or `Dari …` at the begin) opens, with its noun phrase between."""
    gap = slots[at].gap
    for index, slot in backwards(slots, at):
        if gap > _FARTHEST or slot.cue not in ("quantity", "join", "whole"):
            return gap <= _FARTHEST and (slot.cue == "of" or (slot.cue == "from" and index == 0))
        gap += slot.gap
    return False


def _divides(view: View, part: int, whole: int) -> bool:
    return part != whole and siblings(view.figures[part], view.figures[whole])


def _fitting_whole(view: View, part: int, percent: int) -> tuple[int, int] | None:
    """The one value nearby that the percentage fits, at its nearest place: the sentence names the whole without a number."""
    figures = view.figures
    wholes = (index for index in _near(view, percent, 3) if _divides(view, part, index) and figures[index].qualifier == "exact")
    found = [index for index in wholes if is_share(figures[part], figures[index], figures[percent])]
    if len({figures[index].value for index in found}) != 1:
        return None
    return part, min(found, key=lambda index: abs(index - percent))


def _fitting_pair(context: Context, percent: int) -> tuple[int, int] | None:
    """The one pair of values just before that a sharp percentage fits, if its part is spoken of in the percentage's words."""
    view, share = context.view, context.view.figures[percent]
    near = [index for index in _near(view, percent, 2) if index < percent][-_PAIRED:] if "." in (share.value or "") else []
    parts = [index for index in near if view.figures[index].kind in ("count", "money", "measure")]
    found = {
        (view.figures[part].value, view.figures[whole].value): (part, whole)
        for part in parts
        if context.shared(part, percent) > 1
        for whole in parts
        if _divides(view, part, whole) and is_share(view.figures[part], view.figures[whole], share)
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _ratios(view: View, line: Line, taken: set[int]) -> Iterator[Candidate]:
    """A part of a whole without its percentage (`P dari total W`), and the one sharp percentage close by that fits it."""
    slots, figures = line.slots, view.figures
    for at in range(1, len(slots)):
        before = slots[at - 1]
        if slots[at].cue != "of" or slots[at].gap > 3 or not _is_amount(view, before):
            continue
        place = _whole_after(view, slots, at)
        if place is None or not _divides(view, before.figure, slots[place].figure):
            continue
        part, whole = before.figure, slots[place].figure
        near = (index for index in _near(view, part, 1) if _is_percent(figures[index]) and "." in (figures[index].value or ""))
        found = [index for index in near if index not in taken and is_share(figures[part], figures[whole], figures[index])]
        if len(found) == 1:
            yield _candidate(view, part, whole, found[0])


def _near(view: View, index: int, sentences: int) -> Iterator[int]:
    """The figures around a figure, no more than so many sentences away."""
    for other in range(max(index - _NEAR, 0), min(index + _NEAR, len(view.figures))):
        if view.apart(index, other) <= sentences:
            yield other
