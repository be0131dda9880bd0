"""Which figures can be compared: levels of one kind and unit, and the amounts by which such levels change."""

from extractor.records import Figure

LEVELS = frozenset({"count", "money", "measure", "number", "percentage", "duration"})
"""The kinds that can be a level: no dates, no multiples."""
BARE = frozenset({"count", "number"})
"""The kinds that a second mention may change: it often drops the noun."""


def is_plain(figure: Figure) -> bool:
    """One number with a last digit, and no hedge."""
    return figure.qualifier == "exact" and figure.precision is not None and "/" not in (figure.value or "/")


def same_scale(one: Figure, other: Figure) -> bool:
    """Two levels of which one may be the other at another time: same kind, same unit.

    Counted nouns are compared loosely, since the second mention often drops them (`505.350 unit … 406.691`).
    """
    if one.kind in BARE and other.kind in BARE:
        return one.unit is None or other.unit is None or _meet(one.unit, other.unit)
    return one.kind == other.kind and one.unit == other.unit and one.kind in LEVELS


def same_things(one: Figure, other: Figure) -> bool:
    """Two levels on one scale that nothing but their words ties together: counts must share their noun, or be large."""
    if one.kind not in BARE or (one.unit is not None and other.unit is not None):
        return True
    return one.unit == other.unit or min(len(one.value or ""), len(other.value or "")) > 3


def siblings(one: Figure, other: Figure) -> bool:
    """Two figures that may be parts of one total: counts of whatever, or the same kind and unit."""
    return one.kind == other.kind and (one.kind == "count" or one.unit == other.unit)


def share_noun(one: Figure, other: Figure) -> bool:
    """Both print a counted noun, and the nouns share a word."""
    return one.unit is not None and other.unit is not None and one.kind == other.kind == "count" and _meet(one.unit, other.unit)


def can_differ_by(level: Figure, amount: Figure) -> bool:
    """Whether `amount` can be a difference of levels like `level`."""
    if amount.unit in ("pp", "bps"):
        return level.kind == "percentage"
    if amount.unit == "poin":
        return level.kind in ("money", "number") or (level.kind == "count" and level.unit is None and len(level.value or "") > 2)
    return level.kind == amount.kind == "count" or same_scale(level, amount)


def _meet(one: str, other: str) -> bool:
    return not set(one.lower().split()).isdisjoint(other.lower().split())
