"""What a person reads on the terminal, in both languages, as rows of a table."""

from pathlib import Path
from typing import Literal

from extractor.lexicon.tables import read_table

Language = Literal["id", "en"]
Wording = dict[str, str]
"""Message key to text in one language; some texts have `{names}` to be filled in."""


def load_messages(folder: Path | None = None) -> dict[Language, Wording]:
    """The wording of each language.

    >>> load_messages()["id"]["verdict.inconsistent"]
    'tidak cocok'
    """
    rows = read_table("messages.csv", ("key", "id", "en"), folder)
    return {"id": {row["key"]: row["id"] for row in rows}, "en": {row["key"]: row["en"] for row in rows}}
