"""The names of weekdays, as they stand before a date."""

from pathlib import Path

from extractor.lexicon.tables import read_table


def load_weekdays(folder: Path | None = None) -> dict[str, int]:
    """Form to ISO number of the weekday.

    >>> load_weekdays()["ahad"]
    7
    """
    return {row["form"]: int(row["day"]) for row in read_table("weekdays.csv", ("form", "day"), folder)}
