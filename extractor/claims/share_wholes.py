"""The whole of a share: after `dari`, before its part, in the sentence before, or the one near it that the numbers fit."""

from collections.abc import Iterator

from extractor.claims.agreement import is_roughly, is_share
from extractor.claims.context import Context
from extractor.claims.share_parts import FARTHEST, PHRASE, divides, is_amount
from extractor.claims.slots import CHANGES, FIGURE, Line, Slot, backwards
from extractor.claims.view import View
from extractor.mentions.tokens import WORD

_ABOVE, _NAMED = 2, 4
"""How many sentences above a whole may be named, and how many words `total investasi` may stand before its number."""
_NEAR = 20
"""How many figures away a whole without a word of its own is looked for."""


def whole_after(view: View, slots: list[Slot], at: int) -> int | None:
    """The slot of the whole after `dari`: the next figure that is no date, with nothing but its noun phrase between."""
    gap = 0
    for index in range(at + 1, len(slots)):
        slot = slots[index]
        gap += slot.gap
        if gap > FARTHEST:
            break
        if slot.cue == FIGURE and not view.is_date(slot):
            return index if is_amount(view, slot) else None
        if slot.cue != FIGURE and slot.cue not in PHRASE:
            break
    return None


def whole_before(view: View, slots: list[Slot], at: int, part: int) -> tuple[int, int] | None:
    """The whole before its part: `dari total W, sebanyak P atau X persen`."""
    for index, slot in backwards(slots, at):
        if slot.cue in CHANGES:
            break
        if slot.cue == FIGURE and divides(view, part, slot.figure):
            return (part, slot.figure) if _opened(slots, index) else None
    return None


def _opened(slots: list[Slot], at: int) -> bool:
    """The figure at slot `at` is the whole that `dari total …` (or `Dari …` at the begin) opens, with its noun phrase between."""
    gap = slots[at].gap
    for index, slot in backwards(slots, at):
        if gap > FARTHEST or slot.cue not in ("quantity", "join", "whole"):
            return gap <= FARTHEST and (slot.cue == "of" or (slot.cue == "from" and index == 0))
        gap += slot.gap
    return False


def whole_among(view: View, line: Line, at: int, part: int) -> tuple[int, int] | None:
    """The only whole in the sentence before of a part that is `X persen di antaranya`."""
    place = view.linked.places[line.slots[at].figure][1]
    before = view.before(line) if "namely" in view.marks_in(place, place + 2) else None
    slots = before.slots if before is not None else []
    wholes = [slot.figure for slot in slots if slot.cue == FIGURE and divides(view, part, slot.figure)]
    return (part, wholes[0]) if len(wholes) == 1 else None


def unnumbered_whole(context: Context, line: Line, at: int, part: int, percent: int) -> tuple[int, int] | None:
    """The part and the whole that stands elsewhere than after `dari total …`: named there, fitting, or told with its word."""
    named = _named_whole(context.view, line.slots, at, part)
    if named is not None:
        return part, named
    spoken = _spoken_whole(context, line, at, part, percent)
    return _fitting_whole(context.view, part, percent) or ((part, spoken) if spoken is not None else None)


def _named_whole(view: View, slots: list[Slot], at: int, part: int) -> int | None:
    """The whole above that the word after `dari total` names: the one value that stands right behind `total` and that word."""
    lows, after = view.linked.tokens.lows, _name(view, slots, at)
    if after is None:
        return None
    wholes = [index for index in near_figures(view, part, _ABOVE) if index < part and divides(view, part, index)]
    named = [index for index in wholes if _is_called(view, index, lows[after])]
    named = [index for index in named if view.apart(index, part) == 0] or named
    return named[-1] if len({view.figures[index].value for index in named}) == 1 else None


def _spoken_whole(context: Context, line: Line, at: int, part: int, percent: int) -> int | None:
    """The whole above that the word after `dari total` stands near: the one value of which the part is roughly so much."""
    view, token = context.view, _name(context.view, line.slots, at)
    if token is None or line.slots[at].cue != "of":
        return None
    name, share = view.linked.tokens.lows[token], view.figures[percent]
    above = (index for index in range(max(part - _NEAR, 0), part) if divides(view, part, index) and view.apart(index, part))
    rough = (index for index in above if is_roughly(view.figures[part], view.figures[index], share))
    named = [index for index in rough if name in context.lead(index)]
    return named[-1] if len({view.figures[index].value for index in named}) == 1 else None


def _name(view: View, slots: list[Slot], at: int) -> int | None:
    """The word after the cue at slot `at`."""
    found = view.words.cues.at(view.linked.tokens.lows, slots[at].token)
    after = slots[at].token + (found[1] if found is not None else 1)
    return after if after < len(view.linked.tokens) and view.linked.tokens.kinds[after] == WORD else None


def _is_called(view: View, index: int, name: str) -> bool:
    """`total` and the word stand right before the figure, with little between."""
    cues, lows, place = view.words.cues, view.linked.tokens.lows, view.linked.places[index][0]
    near = range(max(place - _NAMED, 1), place)
    return any(
        lows[token] == name and (cue := cues.at(lows, token - 1)) is not None and cue[0] in ("whole", "of") for token in near
    )


def _fitting_whole(view: View, part: int, percent: int) -> tuple[int, int] | None:
    """The one value nearby that the percentage fits, at its nearest place: the sentence names the whole without a number."""
    figures = view.figures
    wholes = (
        index for index in near_figures(view, percent, 3) if divides(view, part, index) and figures[index].qualifier == "exact"
    )
    found = [index for index in wholes if is_share(figures[part], figures[index], figures[percent])]
    if len({figures[index].value for index in found}) != 1:
        return None
    return part, min(found, key=lambda index: abs(index - percent))


def near_figures(view: View, index: int, sentences: int) -> Iterator[int]:
    """The figures around a figure, no more than so many sentences away."""
    for other in range(max(index - _NEAR, 0), min(index + _NEAR, len(view.figures))):
        if view.apart(index, other) <= sentences:
            yield other
