"""Paths to articles: files, folders, glob patterns and standard input, one thin adapter for each format."""

import glob
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from extractor.reading.columns import Columns
from extractor.reading.json_lines import read_json_lines
from extractor.reading.repeated import Placed, reject_repeated
from extractor.reading.text_file import read_text
from extractor.records import Article, Rejection

STANDARD_INPUT = "-"

_ADAPTERS: dict[str, Callable[[BinaryIO, str, Columns], Iterator[Placed]]] = {
    ".txt": read_text,
    ".md": read_text,
    ".jsonl": read_json_lines,
}
"""The adapter for each ending of a file name; a file named outright may also have none, and is text."""

_KNOWN = ", ".join(_ADAPTERS)


def read_paths(paths: Sequence[str], stdin: BinaryIO, columns: Columns | None = None) -> Iterator[Article | Rejection]:
    """Yield the articles of all paths, lazily and in order, and a rejection for whatever cannot be read.

    A path is a file, a folder (its files and those below it, sorted, of the formats known), a glob pattern (`**` too), or
    `-`: plain text from `stdin`. An article without an id is named by its place: `berita.txt`, `berita.jsonl:17`, `-`.

    >>> from io import BytesIO
    >>> [document.id for document in read_paths(["-"], BytesIO(b"Harga naik."))]
    ['-']
    """
    return reject_repeated(_read_all(paths, stdin, columns or Columns()))


def _read_all(paths: Sequence[str], stdin: BinaryIO, columns: Columns) -> Iterator[Placed]:
    for path in paths:
        if path == STANDARD_INPUT:
            yield from read_text(stdin, path, columns)
        elif os.path.lexists(path):
            yield from _read_path(path, columns)
        elif glob.has_magic(path) and (matches := sorted(glob.glob(path, recursive=True))):
            for match in matches:
                yield from _read_path(match, columns)
        else:
            yield _rejected(path, "missing", "no such file or folder; give a file, a folder, a pattern or `-`")


def _read_path(path: str, columns: Columns) -> Iterator[Placed]:
    """The articles of a file, or of all files of a folder."""
    try:
        if os.path.isdir(path):
            yield from _read_folder(path, columns)
        else:
            yield from _read_file(path, columns)
    except OSError as error:
        yield _rejected(path, "unreadable", f"cannot be read ({error.strerror}); it must be a readable file or folder")


def _read_folder(path: str, columns: Columns) -> Iterator[Placed]:
    """The files of known endings, by name; hidden entries and links to folders are passed over."""
    empty = True
    for entry in sorted(os.scandir(path), key=lambda entry: entry.name):
        wanted = entry.is_dir(follow_symlinks=False) or (not entry.is_dir() and Path(entry.name).suffix.lower() in _ADAPTERS)
        if wanted and not entry.name.startswith("."):
            empty = False
            yield from _read_path(entry.path, columns)
    if empty:
        yield _rejected(path, "missing", f"the folder holds no file that can be read; it must hold files of {_KNOWN}")


def _read_file(path: str, columns: Columns) -> Iterator[Placed]:
    ending = Path(path).suffix.lower()
    adapter = _ADAPTERS.get(ending) if ending else read_text
    if adapter is None:
        yield _rejected(path, "unsupported", f"files of {ending} are not read; it must be one of {_KNOWN}")
        return
    with open(path, "rb") as stream:
        yield from adapter(stream, path, columns)


def _rejected(place: str, reason: str, message: str) -> Placed:
    return place, Rejection(id=place, reason=reason, message=message)
