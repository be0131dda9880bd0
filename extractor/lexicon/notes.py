"""The words of the notes: what makes a list closed, a share exclusive, a date that of a birth, and what forbids it."""

from pathlib import Path

from extractor.lexicon.phrases import Phrases
from extractor.lexicon.tables import read_table

NoteWords = dict[str, Phrases[str]]
"""Role (`list`, `of`, `born`, …) to its phrases."""


def load_note_words(folder: Path | None) -> NoteWords:
    """The cues of `note_cues.csv` by role; a phrase may play several.

    >>> load_note_words(None)["of"].at(["dari", "total", "24"], 0)
    ('dari total', 2)
    """
    rows: dict[str, list[tuple[str, str]]] = {}
    for row in read_table("note_cues.csv", ("role", "form"), folder):
        rows.setdefault(row["role"], []).append((row["form"], row["form"]))
    return {role: Phrases(forms) for role, forms in rows.items()}
