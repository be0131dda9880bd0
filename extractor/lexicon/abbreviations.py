"""Abbreviations whose point ends no sentence."""

from pathlib import Path

from extractor.lexicon.tables import read_table


def load_abbreviations(folder: Path | None = None) -> frozenset[str]:
    """The lower-cased forms, without the point.

    >>> "tbk" in load_abbreviations()
    True
    """
    return frozenset(row["form"].lower() for row in read_table("abbreviations.csv", ("form",), folder))
