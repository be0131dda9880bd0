"""Prices of a unit: a price, how many units it buys, and the price of one."""

from collections.abc import Iterator

from extractor.claims.candidates import UNNUMBERED, Candidate, extent
from extractor.claims.slots import FIGURE, Slot, backwards
from extractor.claims.view import View
from extractor.records import AverageClaim, Figure, ProductClaim

_QUANTITIES = frozenset({"count", "measure", "duration"})
_FARTHEST = 8


def find_unit_prices(view: View) -> Iterator[Candidate]:
    """Prices said of several units and, after `atau`, of one.

    `Rp 38.000 untuk dua liter atau Rp 19.000 per liter` is an average, `100 gram dijual Rp 90 juta atau Rp 900.000 per gram`
    a product.
    """
    for line in view.lines.values():
        for figure, at in line.places.items():
            if view.figures[figure].kind == "money" and view.figures[figure].per is not None:
                found = _told(view, line.slots, at)
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


def _product(one: Figure, other: Figure, product: Figure) -> Candidate:
    start, end = extent((one, other, product))
    factors = one.id, other.id
    return Candidate(ProductClaim(id=UNNUMBERED, start=start, end=end, factors=factors, product=product.id))
