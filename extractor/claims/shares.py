"""Shares: a part of a whole, and the percentage that it is said to be."""

from collections.abc import Iterator

from extractor.claims.agreement import is_roughly, is_share, reach
from extractor.claims.candidates import UNNUMBERED, Candidate, extent
from extractor.claims.context import Context
from extractor.claims.share_parts import OF, divides, is_amount, own_part, part_after, part_before, part_beyond, parts_before
from extractor.claims.share_wholes import near_figures, unnumbered_whole, whole_after, whole_among, whole_before
from extractor.claims.slots import CHANGES, FIGURE, Line, Slot
from extractor.claims.view import View
from extractor.records import Figure, ShareClaim
from extractor.values.intervals import Interval

_PAIRED = 8
"""Among how many figures before a percentage a part and its whole are looked for."""


def find_shares(context: Context) -> Iterator[Candidate]:
    """Every percentage of a printed whole with its printed part."""
    view, taken = context.view, set[int]()
    percents = [index for index, figure in enumerate(view.figures) if _is_percent(figure)]
    for percent in percents:
        found = _reading(context, percent)
        if found is not None and _plausible(view, *found, percent):
            taken.add(percent)
            yield _candidate(view, *found, percent)
    for line in view.lines.values() if percents else ():
        yield from _ratios(view, line, taken)


def _is_percent(figure: Figure) -> bool:
    """A percentage that may be a share; one with a sign (`+0,42 persen`) is a change."""
    return figure.kind == "percentage" and figure.unit == "%" and figure.text[0] not in "+-"


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


def _reading(context: Context, percent: int) -> tuple[int, int] | None:
    """(part, whole) of a percentage."""
    view, line = context.view, context.view.line_of(percent)
    slots, at = line.slots, line.places.get(percent)
    if at is None or view.introduced(slots, at) in CHANGES:
        return None
    part = part_before(view, line, at)
    after = at + 1 if at + 1 == len(slots) or slots[at + 1].cue != "close" else at + 2
    if after < len(slots) and slots[after].cue in OF and slots[after].gap <= 1:
        whole = whole_after(view, slots, after)
        if whole is None:
            part = part_beyond(view, slots, after) if part is None else part
            if part is None:
                return _fitting_pair(context, percent)
            return unnumbered_whole(context, line, after, part, percent)
        tied = [part, *parts_before(view, slots, at), part_after(slots, whole)]
        parts = [one for one in tied if one is not None and divides(view, one, slots[whole].figure)]
        return (parts[0], slots[whole].figure) if parts else None
    if part is None:
        return None
    return whole_before(view, slots, at, part) or _own(view, slots, at, part) or whole_among(view, line, at, part)


def _own(view: View, slots: list[Slot], at: int, whole: int) -> tuple[int, int] | None:
    """`P dari W atau X persen`: the part right before its whole, unless X is far from it and so says what W is."""
    found = own_part(view, slots, at, whole)
    if found is None:
        return None
    mine, theirs, percent = (view.figures[index] for index in (*found, slots[at].figure))
    return found if is_roughly(mine, theirs, percent) else None


def _fitting_pair(context: Context, percent: int) -> tuple[int, int] | None:
    """The one pair of values just before that a sharp percentage fits, if its part is spoken of in the percentage's words."""
    view, share = context.view, context.view.figures[percent]
    near = [index for index in near_figures(view, percent, 2) if index < percent][-_PAIRED:] if "." in (share.value or "") else []
    parts = [index for index in near if view.figures[index].kind in ("count", "money", "measure")]
    found = {
        (view.figures[part].value, view.figures[whole].value): (part, whole)
        for part in parts
        if context.shared(part, percent) > 1
        for whole in parts
        if divides(view, part, whole) and is_share(view.figures[part], view.figures[whole], share)
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _ratios(view: View, line: Line, taken: set[int]) -> Iterator[Candidate]:
    """A part of a whole without its percentage (`P dari total W`), and the one sharp percentage close by that fits it."""
    slots, figures = line.slots, view.figures
    for at in range(1, len(slots)):
        before = slots[at - 1]
        if slots[at].cue != "of" or slots[at].gap > 3 or not is_amount(view, before):
            continue
        place = whole_after(view, slots, at)
        if place is None or not divides(view, before.figure, slots[place].figure):
            continue
        part, whole = before.figure, slots[place].figure
        near = (
            index for index in near_figures(view, part, 1) if _is_percent(figures[index]) and "." in (figures[index].value or "")
        )
        free = [index for index in near if index not in taken]
        found = [index for index in free if is_share(figures[part], figures[whole], figures[index])] or _concluded(
            view, line, free
        )
        if len(found) == 1:
            yield _candidate(view, part, whole, found[0])


def _concluded(view: View, line: Line, free: list[int]) -> list[int]:
    """The one percentage of a sentence right below that draws a conclusion (`Dengan demikian, …`) and has no other figure."""
    below = view.lines.get(line.sentence + 1)
    slots = below.slots if below is not None else []
    shown = [slot.figure for slot in slots if slot.cue == FIGURE and not view.is_date(slot)]
    return shown if slots and slots[0].cue == "hence" and len(shown) == 1 and shown[0] in free else []
