"""Prices of a unit: a price, how many units it buys, and the price of one."""

from collections.abc import Iterator

from extractor.claims.agreement import is_product
from extractor.claims.candidates import UNNUMBERED, Candidate, extent
from extractor.claims.slots import FIGURE, Line, Slot, backwards
from extractor.claims.view import View
from extractor.records import AverageClaim, Figure, ProductClaim

_QUANTITIES = frozenset({"count", "measure", "duration"})
_FARTHEST = 8


def find_unit_prices(view: View) -> Iterator[Candidate]:
    """Prices said of one unit and of several.

    `Rp 38.000 untuk dua liter atau Rp 19.000 per liter` is an average; `100 gram dijual Rp 90 juta atau Rp 900.000 per gram`
    and, where the numbers bear it out, `1,5 juta saham … Rp 200 per saham … Rp 300 juta` are products.
    """
    for line in view.lines.values():
        for at, slot in enumerate(line.slots):
            if slot.cue == FIGURE and view.figures[slot.figure].kind == "money" and view.figures[slot.figure].per is not None:
                found = _told(view, line.slots, at) or _borne_out(view, line, at)
                if found is not None:
                    yield found


def _told(view: View, slots: list[Slot], at: int) -> Candidate | None:
    """The price and the quantity right before `atau` and the price of one."""
    if at < 3 or slots[at - 1].cue != "or":
        return None
    gap, found, price = slots[at - 1].gap, list[Figure](), view.figures[slots[at].figure]
    for _, slot in backwards(slots, at - 1):
        if slot.cue == FIGURE:
            found.append(view.figures[slot.figure])
        gap += slot.gap
        if len(found) == 2 or gap > _FARTHEST or slot.cue not in (FIGURE, "at", "join"):
            break
    if len(found) < 2:
        return None
    second, first = found
    if first.kind == "money" and second.kind in _QUANTITIES:
        start, end = extent((first, price))
        average = AverageClaim(id=UNNUMBERED, start=start, end=end, total=first.id, count=second.id, average=price.id)
        return Candidate(average)
    return _product(price, first, second) if second.kind == "money" and first.kind in _QUANTITIES else None


def _borne_out(view: View, line: Line, at: int) -> Candidate | None:
    """A count of what the price is for, before it, and an amount after it that is their product."""
    price = view.figures[line.slots[at].figure]
    nouns = set((price.per or "").lower().split())
    before = view.before(line)
    above = backwards(before.slots, len(before.slots)) if before is not None else ()
    earlier = [view.figures[slot.figure] for _, slot in (*backwards(line.slots, at), *above) if slot.cue == FIGURE]
    counts = [one for one in earlier if one.kind == "count" and not nouns.isdisjoint((one.unit or "").lower().split())]
    later = [view.figures[slot.figure] for slot in line.slots[at + 1 : at + 1 + _FARTHEST] if slot.cue == FIGURE]
    for count in counts[:2]:
        for total in later:
            if total.unit == price.unit and total.per is None and is_product(count, price, total):
                return _product(count, price, total)
    return None


def _product(one: Figure, other: Figure, product: Figure) -> Candidate:
    start, end = extent((one, other, product))
    factors = one.id, other.id
    return Candidate(ProductClaim(id=UNNUMBERED, start=start, end=end, factors=factors, product=product.id))
