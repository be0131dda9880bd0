"""Conversions: one quantity in two units, or in two currencies with the rate between them."""

from collections.abc import Iterator
from fractions import Fraction

from extractor.claims.agreement import regrouped
from extractor.claims.candidates import UNNUMBERED, Candidate, extent
from extractor.claims.slots import FIGURE, Slot
from extractor.claims.view import View
from extractor.records import ConversionClaim, Figure

_TIES = frozenset({"or", "open"})


def find_conversions(view: View) -> Iterator[Candidate]:
    """`80 kilometer (50 mil)`; `US$ 2 juta atau Rp 30 miliar (kurs Rp 15.000)`.

    A rate holds for all amounts in its currency, unless the article prints a second one.
    """
    rates: dict[str | None, list[Figure]] = {}
    found: list[tuple[Figure, Figure | None, Figure]] = []
    for line in view.lines.values():
        slots = line.slots
        for index, at in line.places.items():
            tie, after = slots[at + 1 : at + 3] if at + 2 < len(slots) else (None, None)
            if tie is None or after is None or tie.cue not in _TIES or after.cue != FIGURE or tie.gap + after.gap > 2:
                continue
            one, other = view.figures[index], view.figures[after.figure]
            if _same_dimension(view, one, other) and not tie.gap and not _compound(view, slots, at):
                yield _candidate(one, None, other)
            elif one.kind == other.kind == "money" and (one.unit == "IDR") != (other.unit == "IDR"):
                rate, pair = _rate(view, slots, at + 3), (other, one) if one.unit == "IDR" else (one, other)
                found.append((pair[0], rate, pair[1]))
                if rate is not None:
                    rates.setdefault(pair[0].unit, []).append(rate)
    for amount, own, converted in found:
        known = [own] if own is not None else rates.get(amount.unit, [])
        if len({rate.value for rate in known}) == 1:
            yield _candidate(amount, known[0], converted)


def _same_dimension(view: View, one: Figure, other: Figure) -> bool:
    """Two measures in different units of one dimension, but for such as only agree where `4,178` is 4178."""
    if one.kind != "measure" or other.kind != "measure" or one.unit == other.unit:
        return False
    first, second = (view.words.dimensions.get(figure.unit or "") for figure in (one, other))
    if first is None or second is None or first[1] != second[1]:
        return False
    sizes = first[0], second[0]
    again = [*((figure, other) for figure in regrouped(one)), *((one, figure) for figure in regrouped(other))]
    return _are_near(one, other, sizes) or not any(_are_near(*pair, sizes) for pair in again)


def _are_near(one: Figure, other: Figure, sizes: tuple[Fraction, Fraction]) -> bool:
    """Two measures, by the sizes of their units, differ by a tenth at most."""
    ends = [Fraction(figure.value or 0) for figure in (one, other) if "/" not in (figure.value or "/")]
    if len(ends) < len(sizes):
        return False
    first, second = (value * size for value, size in zip(ends, sizes, strict=True))
    return abs(first - second) * 10 <= max(abs(first), abs(second))


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
