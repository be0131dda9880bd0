"""Conversions: one quantity in two units, or in two currencies with the rate between them."""

from collections.abc import Iterator

from extractor.claims.candidates import UNNUMBERED, Candidate, extent
from extractor.claims.slots import FIGURE, Slot
from extractor.claims.view import View
from extractor.records import ConversionClaim, Figure

_TIES = frozenset({"or", "open"})


def find_conversions(view: View) -> Iterator[Candidate]:
    """`80 kilometer (50 mil)`; `US$ 2 juta atau Rp 30 miliar (kurs Rp 15.000)`. No rate is lent from another sentence."""
    for line in view.lines.values():
        slots = line.slots
        for at in range(1, len(slots) - 1):
            before, tie, after = slots[at - 1 : at + 2]
            if tie.cue not in _TIES or before.cue != FIGURE or after.cue != FIGURE or tie.gap + after.gap > 2:
                continue
            one, other = view.figures[before.figure], view.figures[after.figure]
            if _same_dimension(view, one, other) and not tie.gap and not _compound(view, slots, at - 1):
                yield _candidate(one, None, other)
            elif one.kind == other.kind == "money" and (one.unit == "IDR") != (other.unit == "IDR"):
                rate = _rate(view, slots, at + 2)
                if rate is not None:
                    yield _candidate(other, rate, one) if one.unit == "IDR" else _candidate(one, rate, other)


def _same_dimension(view: View, one: Figure, other: Figure) -> bool:
    """Two measures in different units of one dimension."""
    if one.kind != "measure" or other.kind != "measure" or one.unit == other.unit:
        return False
    dimensions = view.words.dimensions
    return one.unit in dimensions and dimensions[one.unit] == dimensions.get(other.unit)


def _compound(view: View, slots: list[Slot], at: int) -> bool:
    """The measure at slot `at` is the smaller part of one in two units (`6 kaki 3 inci`)."""
    before = [slot for slot in slots[max(at - 2, 0) : at] if slot.cue != "comma"][-1:]
    return not slots[at].gap and any(slot.cue == FIGURE and view.figures[slot.figure].kind == "measure" for slot in before)


def _rate(view: View, slots: list[Slot], begin: int) -> Figure | None:
    """The exchange rate that follows, introduced as one (`kurs Rp 15.000`)."""
    for before, slot in zip(slots[begin:], slots[begin + 1 :], strict=False):
        if before.cue == "rate" and slot.cue == FIGURE and slot.gap <= 3 and view.figures[slot.figure].unit == "IDR":
            return view.figures[slot.figure]
        if before.cue == FIGURE:
            break
    return None


def _candidate(amount: Figure, rate: Figure | None, converted: Figure) -> Candidate:
    start, end = extent(figure for figure in (amount, rate, converted) if figure is not None)
    told = None if rate is None else rate.id
    return Candidate(ConversionClaim(id=UNNUMBERED, start=start, end=end, amount=amount.id, rate=told, converted=converted.id))
