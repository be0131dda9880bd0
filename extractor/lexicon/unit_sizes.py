"""How large a unit is, so that figures in different units of one kind can be compared."""

from fractions import Fraction
from pathlib import Path

from extractor.lexicon.tables import read_table

UnitSize = tuple[Fraction, str]
"""How many of a base unit, and the base unit: `(1000, kg)`."""

TIMES: dict[str, UnitSize] = {
    "second": (Fraction(1), "second"),
    "minute": (Fraction(60), "second"),
    "hour": (Fraction(3600), "second"),
    "day": (Fraction(86400), "second"),
    "week": (Fraction(604800), "second"),
    "month": (Fraction(1), "month"),
    "year": (Fraction(12), "month"),
}
"""Units of time with a fixed ratio; a month has no fixed number of days."""


def load_unit_sizes(folder: Path | None = None) -> dict[str, UnitSize]:
    """Size by unit, under its symbol and under each of its forms; units without a fixed size are left out.

    >>> sizes = load_unit_sizes()
    >>> sizes["kuintal"], sizes["bulan"]
    ((Fraction(100, 1), 'kg'), (Fraction(1, 1), 'month'))
    """
    sizes: dict[str, UnitSize] = dict(TIMES)
    for row in read_table("units.csv", ("form", "kind", "symbol", "factor", "base"), folder):
        if row["base"]:
            number, _, base = row["base"].partition(" ")
            sizes.setdefault(row["symbol"], (Fraction(number), base))
        if row["symbol"] in sizes:
            size, base = sizes[row["symbol"]]
            sizes.setdefault(row["form"], (size * Fraction(row["factor"]), base))
    return sizes
