"""Sums: a total and the parts that it is said to consist of."""

from collections.abc import Iterator
from decimal import Decimal

from extractor.claims.candidates import UNNUMBERED, Candidate, extent
from extractor.claims.comparing import share_noun, siblings
from extractor.claims.rests import KINDS, find_rest, siblings_before, siblings_in, single_value
from extractor.claims.slots import CHANGES, FIGURE, Line, Slot
from extractor.claims.totals import fitting, nearly, no_chance
from extractor.claims.view import View
from extractor.records import SumClaim

Sum = tuple[list[int], int]
"""The parts and the total, as indices of figures."""
_WHOLE = frozenset({"parts", "details"})
_LISTS = _WHOLE | {"including"}
_TOTALS = frozenset({"of", "whole", "from"})
_SUMMED = _LISTS | _TOTALS | {"rest"}
_COUNTED, _CLOSE = 3, 20
"""How many counts make a row that sums up, and what part of their sum they may miss their total by."""
_FOLLOWING = 6
"""In how many sentences more a list may go on."""
_ROW = 6
"""Among how many slots a reference to the sentence before is looked for."""


def find_sums(view: View) -> Iterator[Candidate]:
    """Every total with the list of its parts, before it or after it."""
    for line in view.lines.values():
        if _SUMMED.isdisjoint([slot.cue for slot in line.slots]):
            continue
        for at, slot in enumerate(line.slots):
            found = None
            if slot.cue in _LISTS:
                found = _listed(view, line, at)
            elif slot.cue == "rest":
                found = find_rest(view, line, at)
            elif slot.cue == FIGURE and view.introduced(line.slots, at) in _TOTALS:
                found = _counted_up(view, line, at)
            if found is not None:
                yield sum_candidate(view, *found)


def sum_candidate(view: View, parts: list[int], total: int) -> Candidate:
    """The claim that the parts add up to the total."""
    held = [view.figures[index] for index in (*parts, total)]
    start, end = extent(held)
    ids = [figure.id for figure in held]
    return Candidate(SumClaim(id=UNNUMBERED, start=start, end=end, parts=tuple(ids[:-1]), total=ids[-1]))


def _listed(view: View, line: Line, at: int) -> Sum | None:
    """The list that a cue such as `terdiri dari` opens, and the total before it.

    The list may go on in the sentences that follow (`Kemudian …`). One that does not add up is a claim only after a cue that
    promises the whole, in one sentence, and where it comes near its total: else parts are missing, or of other things.
    """
    parts = _namely(view, line.slots[at + 1 :])
    if not parts:
        return None
    here = siblings_before(view, line.slots, at, parts[0])[:1]
    totals = here or _above(view, line, parts[0])
    sure = line.slots[at].cue in _WHOLE
    for total in totals:
        if found := fitting(view, parts, total, sure=sure):
            return found, total
    told = here or _referred(view, line, at, parts[0])
    if sure and len(told) == 1 and (found := nearly(view, parts, told[0])):
        return found, told[0]
    return _going_on(view, line, parts, totals, told=here if sure else [])


def _going_on(view: View, line: Line, parts: list[int], totals: list[int], told: list[int]) -> Sum | None:
    """A list that goes on in the sentences that follow; a lone part of a `told` total needs the next ones, even in vain."""
    row = parts
    for number in range(line.sentence + 1, line.sentence + 1 + _FOLLOWING):
        more = view.lines.get(number)
        if more is None or not any(slot.cue in ("then", "and") for slot in more.slots[:2]):
            break
        row = row + _parts(view, more.slots, parts[0])
        for total in totals:
            if found := fitting(view, row, total, sure=bool(told)):
                return found, total
    missed = nearly(view, row, told[0]) if told and len(parts) == 1 < len(row) else []
    return (missed, told[0]) if missed else None


def _namely(view: View, slots: list[Slot]) -> list[int]:
    """The parts of a list; those after `yakni` where their number comes first (`terdiri dari dua pos, yakni A dan B`)."""
    parts = _parts(view, slots, None)
    after = [slot for slot in slots if slot.figure > parts[0]] if len(parts) == 1 else []
    return _parts(view, after, None) if after and "namely" in view.marks(after[0].figure) else parts


def _parts(view: View, slots: list[Slot], like: int | None) -> list[int]:
    """The figures of one scale up to a word of change or another list."""
    parts: list[int] = []
    for slot in slots:
        if slot.cue in CHANGES or slot.cue == "compare" or slot.cue in _LISTS:
            break
        if slot.cue == FIGURE and view.figures[slot.figure].kind in KINDS:
            like = slot.figure if like is None else like
            if siblings(view.figures[like], view.figures[slot.figure]):
                parts.append(slot.figure)
    return parts


def _above(view: View, line: Line, like: int) -> list[int]:
    """The figures of the sentences before that the list may add up to, nearest first."""
    lines = [view.lines.get(line.sentence - back) for back in (1, 2, 3)]
    return [index for near in lines for index in siblings_in(view, near, like)]


def _referred(view: View, line: Line, at: int, like: int) -> list[int]:
    """The figures of the sentence before, ahead of a list of its own, that `Jumlah tersebut terdiri dari …` can mean.

    Sentences that go on with the list of the one before them (`Kemudian …`) are passed over.
    """
    before = view.before(line)
    while before is not None and before.slots[0].cue == "then" and _LISTS.isdisjoint(slot.cue for slot in before.slots):
        before = view.before(before)
    opens = all(slot.cue == "comma" for slot in line.slots[:at])
    if before is None or not (opens or any(slot.cue in ("pointer", "details") for slot in line.slots[: at + 1][:_ROW])):
        return []
    listed = next((place for place, slot in enumerate(before.slots) if slot.cue in _LISTS), len(before.slots))
    return siblings_before(view, before.slots, listed, like)


def _counted_up(view: View, line: Line, at: int) -> Sum | None:
    """The run of figures before a total (`147 naik, 173 turun, dan 307 tetap dari 627 saham`) that adds up to it."""
    total = line.slots[at].figure
    if view.figures[total].kind not in KINDS:
        return None
    before = siblings_before(view, line.slots, at, total)
    found = fitting(view, before, total, sure=False) or _counted_wrong(view, line, before, total)
    return (found[::-1], total) if found else None


def _counted_wrong(view: View, line: Line, before: list[int], total: int) -> list[int]:
    """Three counts or more in a row, all of the total's own noun, that miss it by little."""
    row = [index for index in before if share_noun(view.figures[index], view.figures[total])]
    slots = [slot for slot in line.slots if slot.cue == FIGURE and slot.figure < total]
    if len(row) < _COUNTED or len(row) != len(before) or len(slots) != len(row) or not no_chance(view.figures[total]):
        return []
    found, whole = nearly(view, row, total), single_value(view.figures[total]) or Decimal(0)
    made = sum((single_value(view.figures[index]) or Decimal(0) for index in found), Decimal(0))
    return found if abs(made - whole) * _CLOSE <= made else []
