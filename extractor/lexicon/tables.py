"""CSV tables: rows of words with their source, packaged, and a user's own rows after them."""

import csv
import hashlib
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

NAMES = resources.files("extractor.lexicon") / "tables"


class LexiconError(ValueError):
    """A table that cannot be used: the message names file and line, `titles.csv:41: …`."""


def table_texts(name: str, folder: Path | None) -> Iterator[tuple[str, str]]:
    """(place, text) of the packaged table and of the user's table of the same name, in this order."""
    yield name, (NAMES / name).read_text(encoding="utf-8")
    if folder is not None and (folder / name).is_file():
        yield str(folder / name), (folder / name).read_text(encoding="utf-8")


def read_table(name: str, columns: tuple[str, ...], folder: Path | None = None) -> list[dict[str, str]]:
    """All rows of a table; every row has exactly `columns` and a `source`.

    >>> read_table("weekdays.csv", ("form", "day"))[0]["form"]
    'senin'

    Raises:
        LexiconError: a column is missing or a cell of it is absent.
    """
    wanted = (*columns, "source")
    rows: list[dict[str, str]] = []
    for place, text in table_texts(name, folder):
        reader = csv.DictReader(text.splitlines())
        if tuple(reader.fieldnames or ()) != wanted:
            raise LexiconError(f"{place}:1: the columns must be {','.join(wanted)}")
        for line, row in enumerate(reader, 2):
            if None in row or None in row.values():
                raise LexiconError(f"{place}:{line}: needs {len(wanted)} cells ({','.join(wanted)})")
            rows.append(row)
    return rows


def fingerprint(folder: Path | None = None) -> str:
    """`sha256:` and the digest of all tables, so that a record says which words it was made with."""
    digest = hashlib.sha256()
    for name in sorted(entry.name for entry in NAMES.iterdir() if entry.name.endswith(".csv")):
        for _, text in table_texts(name, folder):
            digest.update(name.encode() + b"\0" + text.encode() + b"\0")
    return f"sha256:{digest.hexdigest()}"
