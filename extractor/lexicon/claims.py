"""The words of arithmetic statements: rises and falls, and what tells the roles of the figures around them."""

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from extractor.lexicon.phrases import Phrases
from extractor.lexicon.tables import read_table
from extractor.lexicon.weekdays import weekday_phrases


@dataclass(frozen=True, slots=True)
class ClaimWords:
    """What the readers of claims look up.

    `cues`: a phrase to the name of its cue (`up`, `down`, `to`, `from`, …); `marks`: what a phrase before a figure says of it
    without being a cue (`kemarin` then, `kini` now, `yakni` namely, …); `weekdays`: a weekday's name to its number;
    `currencies`: a currency's name to `home` or `foreign`, since a rupiah that strengthens is fewer rupiah a dollar;
    `dimensions`: the symbol of a physical unit to its size and the unit that it is converted to (`km` to 1000 and `m`);
    `accounts`: a line of a financial report to its account; `balances`: an account and the two that make it up.
    """

    cues: Phrases[str]
    marks: Phrases[str]
    weekdays: Phrases[int]
    currencies: dict[str, str]
    dimensions: dict[str, tuple[Fraction, str]]
    accounts: Phrases[str]
    balances: tuple[tuple[str, str, str], ...]


def load_claim_words(folder: Path | None) -> ClaimWords:
    """All tables of claims, as one lookup, so that the longest phrase wins.

    >>> load_claim_words(None).cues.at(["lebih", "rendah", "dari"], 0)
    ('lower', 2)
    """
    cues = [(row["form"], row["change"]) for row in read_table("changes.csv", ("form", "change"), folder)]
    cues += [(row["form"], row["role"]) for row in read_table("roles.csv", ("form", "role"), folder)]
    marks = [(row["form"], row["mark"]) for row in read_table("marks.csv", ("form", "mark"), folder)]
    days = weekday_phrases(folder)
    sides = {row["form"]: row["side"] for row in read_table("exchange.csv", ("form", "side"), folder)}
    units = read_table("units.csv", ("form", "kind", "symbol", "factor", "base"), folder)
    bases = ((row["symbol"], row["base"].split()) for row in units if row["base"])
    dimensions = {symbol: (Fraction(size), base) for symbol, (size, base) in bases}
    accounts = [(row["form"], row["account"]) for row in read_table("accounts.csv", ("form", "account"), folder)]
    sums = read_table("balances.csv", ("total", "first", "second"), folder)
    balances = tuple((row["total"], row["first"], row["second"]) for row in sums)
    return ClaimWords(Phrases(cues), Phrases(marks), Phrases(days), sides, dimensions, Phrases(accounts), balances)
