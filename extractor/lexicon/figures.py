"""The words of figures: numbers, scales, currencies, units, months, and what is no figure."""

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

from extractor.lexicon.phrases import Phrases
from extractor.lexicon.tables import read_table
from extractor.lexicon.weekdays import weekday_phrases


@dataclass(frozen=True, slots=True)
class Unit:
    """What stands after a number: a kind of figure, the unit's symbol, and how many of it the form means (a decade: 10 years).

    `size` is the unit in terms of the base unit of its `dimension` (a gram: 1/1000, `kg`); None where it has none.
    """

    kind: str
    symbol: str
    factor: Decimal
    size: Fraction | None = None
    dimension: str = ""


def _unit(row: dict[str, str]) -> Unit:
    size, _, dimension = row["base"].partition(" ")
    return Unit(row["kind"], row["symbol"], Decimal(row["factor"]), Fraction(size) if size else None, dimension)


_BEGIN = ("unit", "whole", "scaled", "half", "fraction", "vague", "some", "sign")
"""The roles of number words that may begin a figure."""


@dataclass(frozen=True, slots=True)
class FigureWords:
    """Lookups by lower-cased token; phrases by token sequences."""

    numbers: dict[str, tuple[str, Decimal]]
    scales: dict[str, Decimal]
    money_scales: dict[str, Decimal]
    before: Phrases[str]
    after: Phrases[str]
    units: Phrases[Unit]
    moments: dict[str, tuple[str, Decimal]]
    months: dict[str, int]
    weekdays: Phrases[int]
    periods: dict[str, str]
    ordinals: dict[str, int]
    starters: frozenset[str]
    cues: dict[str, frozenset[str]]
    phrases: dict[str, Phrases[str]]


def load_figure_words(folder: Path | None) -> FigureWords:
    """All tables of figures.

    >>> load_figure_words(None).numbers["lima"]
    ('unit', Decimal('5'))
    """
    scales: dict[str, dict[str, Decimal]] = {"any": {}, "money": {}}
    for row in read_table("scales.csv", ("form", "value", "where"), folder):
        scales[row["where"]][row["form"]] = Decimal(row["value"])
    sides: dict[str, list[tuple[str, str]]] = {"before": [], "after": []}
    for row in read_table("currencies.csv", ("form", "code", "side"), folder):
        for side in ("before", "after") if row["side"] == "both" else (row["side"],):
            sides[side].append((row["form"], row["code"]))
    cues: defaultdict[str, set[str]] = defaultdict(set)
    phrases: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for row in read_table("figure_cues.csv", ("cue", "form"), folder):
        (phrases[row["cue"]].append((row["form"], row["cue"])) if " " in row["form"] else cues[row["cue"]].add(row["form"]))
    unit_rows = read_table("units.csv", ("form", "kind", "symbol", "factor", "base"), folder)
    number_rows = read_table("numbers.csv", ("form", "role", "value"), folder)
    before = Phrases(sides["before"])
    weekdays = Phrases(weekday_phrases(folder))
    moments = {r["form"]: (r["unit"], Decimal(r["value"])) for r in read_table("moments.csv", ("form", "unit", "value"), folder)}
    months = {r["form"]: int(r["month"]) for r in read_table("months.csv", ("form", "month"), folder)}
    periods = {r["form"]: r["part"] for r in read_table("periods.csv", ("form", "part"), folder)}
    starters = {r["form"] for r in number_rows if r["role"] in _BEGIN} | {"-", "+"} | cues["year"]
    return FigureWords(
        numbers={r["form"]: (r["role"], Decimal(r["value"])) for r in number_rows},
        scales=scales["any"],
        money_scales=scales["any"] | scales["money"],
        before=before,
        after=Phrases(sides["after"]),
        units=Phrases([(row["form"], _unit(row)) for row in unit_rows]),
        moments=moments,
        months=months,
        weekdays=weekdays,
        periods=periods,
        starters=frozenset(starters.union(before.first, weekdays.first, moments, months, periods)),
        ordinals={r["form"]: int(r["value"]) for r in read_table("ordinals.csv", ("form", "value"), folder)},
        cues={cue: frozenset(forms) for cue, forms in cues.items()},
        phrases={cue: Phrases(rows) for cue, rows in phrases.items()},
    )
