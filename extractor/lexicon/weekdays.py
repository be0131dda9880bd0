"""The names of weekdays, as they stand before a date."""

from pathlib import Path

from extractor.lexicon.tables import read_table


def load_weekdays(folder: Path | None = None) -> dict[str, int]:
    """Form to ISO number of the weekday.

    >>> load_weekdays()["ahad"]
    7
    """
    return {row["form"]: int(row["day"]) for row in read_table("weekdays.csv", ("form", "day"), folder)}


def weekday_phrases(folder: Path | None = None) -> list[tuple[str, int]]:
    """The same as phrases of tokens: an apostrophe is a token of its own.

    >>> ("jum ' at", 5) in weekday_phrases()
    True
    """
    return [(form.replace("'", " ' "), day) for form, day in load_weekdays(folder).items()]
