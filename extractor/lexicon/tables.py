"""CSV tables: rows of words with their source, packaged, and a user's own rows after them."""

import csv
import hashlib
import re
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

NAMES = resources.files("extractor.lexicon") / "tables"


_ANYTHING = re.compile(r".*")
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?"), "a number"
_WHOLE = re.compile(r"-?[0-9]+"), "a whole number"
CELLS: dict[str, tuple[re.Pattern[str], str]] = {
    "form": (re.compile(r"\S(.*\S)?"), "a word or phrase without spaces around it"),
    "value": _NUMBER,
    "factor": _NUMBER,
    "day": _WHOLE,
    "month": _WHOLE,
    "by": _WHOLE,
    "base": (re.compile(r"([0-9]+(/[1-9][0-9]*)? \S+)?"), "empty, or a number or fraction and the base unit, like `1/1000 kg`"),
    "code": (re.compile(r"[A-Z]{3}"), "an ISO 4217 code"),
    "where": (re.compile(r"any|money"), "any or money"),
    "qualifier": (re.compile(r"approx|over|under|min|max|vague"), "approx, over, under, min, max or vague"),
    "currencies.csv side": (re.compile(r"before|after|both"), "before, after or both"),
    "units.csv kind": (re.compile(r"percentage|number|multiple|duration|measure"), "a kind of figure"),
}
"""What the cells of a column hold, in every table that has it or in one table; a user's own rows are held to it too."""


class LexiconError(ValueError):
    """A table that cannot be used: the message names file and line, `titles.csv:41: …`."""


def check_names(folder: Path | None) -> None:
    """Pass where every table of a user's folder adds to one of ours, and there is one.

    Raises:
        LexiconError: a table has another name, or the folder holds none.
    """
    if folder is None:
        return
    known = {entry.name for entry in NAMES.iterdir()}
    names = sorted(entry.name for entry in folder.glob("*.csv")) if folder.is_dir() else []
    if not names:
        raise LexiconError(f"{folder}: holds no table; it must be a folder with tables like `titles.csv`")
    for name in names:
        if name not in known:
            raise LexiconError(f"{folder / name}: no table has this name; there are {', '.join(sorted(known))}")


def table_texts(name: str, folder: Path | None) -> Iterator[tuple[str, str]]:
    """(place, text) of the packaged table and of the user's table of the same name, in this order."""
    yield name, (NAMES / name).read_text(encoding="utf-8")
    if folder is not None and (folder / name).is_file():
        try:
            yield str(folder / name), (folder / name).read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            raise LexiconError(f"{folder / name}: is not UTF-8 (byte {error.start}); save it as UTF-8") from error


def read_table(name: str, columns: tuple[str, ...], folder: Path | None = None) -> list[dict[str, str]]:
    """All rows of a table; every row has exactly `columns` and a `source`.

    >>> read_table("weekdays.csv", ("form", "day"))[0]["form"]
    'senin'

    Raises:
        LexiconError: a table is not UTF-8, a column is missing, a cell is absent or holds what its column does not.
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
            for column, cell in row.items():
                pattern, said = CELLS.get(f"{name} {column}") or CELLS.get(column, (_ANYTHING, ""))
                if not pattern.fullmatch(cell):
                    raise LexiconError(f"{place}:{line}: `{column}` is {cell!r}; it must be {said}")
            rows.append(row)
    return rows


def fingerprint(folder: Path | None = None) -> str:
    """`sha256:` and the digest of all tables, so that a record says which words it was made with."""
    digest = hashlib.sha256()
    for name in sorted(entry.name for entry in NAMES.iterdir() if entry.name.endswith(".csv")):
        for _, text in table_texts(name, folder):
            digest.update(name.encode() + b"\0" + text.encode() + b"\0")
    return f"sha256:{digest.hexdigest()}"
