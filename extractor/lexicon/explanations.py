"""What an explanation of a verdict says, in both languages, as rows of a table."""

from pathlib import Path

from extractor.lexicon.messages import Language, Wording
from extractor.lexicon.tables import read_table


def load_explanations(folder: Path | None = None) -> dict[Language, Wording]:
    """The words and sentences of explanations, by language and key.

    >>> load_explanations()["en"]["weekday.1"]
    'Monday'
    """
    rows = read_table("explanations.csv", ("key", "id", "en"), folder)
    return {"id": {row["key"]: row["id"] for row in rows}, "en": {row["key"]: row["en"] for row in rows}}
