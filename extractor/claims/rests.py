"""Rests: what is left of a total (`sisanya`, `lainnya`), where it adds up."""

from decimal import Decimal

from extractor.claims.comparing import LEVELS, siblings
from extractor.claims.slots import FIGURE, Line, Slot, backwards
from extractor.claims.view import View
from extractor.records import Figure

KINDS = LEVELS - {"duration"}
"""The kinds that are added up."""
_ROW = 6
"""How many figures before a rest are looked at."""


def find_rest(view: View, line: Line, at: int) -> tuple[list[int], int] | None:
    """What is left of a total (`Lima dari sembilan …, empat lainnya`; `dari 50, tujuh …, sisanya 43`), where it adds up."""
    slots = line.slots
    if at and slots[at - 1].cue == FIGURE and slots[at].gap <= 2:
        left = slots[at - 1].figure
    elif at + 1 < len(slots) and slots[at + 1].cue == FIGURE and slots[at + 1].gap <= 2:
        left = slots[at + 1].figure
    else:
        return None
    above = [index for near in (view.before(line), view.lines.get(line.sentence - 2)) for index in siblings_in(view, near, left)]
    here = [index for index in siblings_before(view, slots, at, left) if index < left]
    row = list(dict.fromkeys([*reversed(above), *reversed(here)]))[-_ROW:] if view.figures[left].kind in KINDS else []
    for place, total in enumerate(row):
        for others in (row[place + 1 :], row[max(place - 1, 0) : place]):
            if others and _exactly(view, [*others, left], total):
                return [*others, left], total
    return None


def _exactly(view: View, parts: list[int], total: int) -> bool:
    whole, values = single_value(view.figures[total]), [single_value(view.figures[index]) for index in parts]
    return whole is not None and None not in values and sum(value for value in values if value is not None) == whole


def siblings_before(view: View, slots: list[Slot], at: int, like: int) -> list[int]:
    """The figures before slot `at` that can go into one sum with another, nearest first."""
    before = (slot.figure for _, slot in backwards(slots, at) if slot.cue == FIGURE)
    return [index for index in before if siblings(view.figures[like], view.figures[index])]


def siblings_in(view: View, line: Line | None, like: int) -> list[int]:
    """The figures of a line that can go into one sum with another, nearest to its end first."""
    return siblings_before(view, line.slots, len(line.slots), like) if line is not None else []


def single_value(figure: Figure) -> Decimal | None:
    """The value of a figure that is one exact number."""
    return Decimal(figure.value) if figure.value is not None and "/" not in figure.value and figure.qualifier == "exact" else None
