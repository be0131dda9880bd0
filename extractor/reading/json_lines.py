"""JSON lines: one object a line, one article an object."""

import json
from collections.abc import Iterator
from typing import BinaryIO

from extractor.reading.columns import Columns
from extractor.reading.decoding import DOCUMENT_LIMIT, decode, too_large
from extractor.reading.repeated import Placed
from extractor.reading.rows import article_from_row
from extractor.records import Article, Rejection


def read_json_lines(stream: BinaryIO, place: str, columns: Columns) -> Iterator[Placed]:
    r"""Yield the article of each line, or why it has none; blank lines are passed over, one line is held at a time.

    >>> from io import BytesIO
    >>> for place, document in read_json_lines(BytesIO(b'{"text": "Harga naik."}\n\n{"isi": 5}'), "a.jsonl", Columns()):
    ...     print(place, document.text if isinstance(document, Article) else document.reason)
    a.jsonl:1 Harga naik.
    a.jsonl:3 no_text
    """
    for number, line in enumerate(_lines(stream), 1):
        here = f"{place}:{number}"
        if len(line) > DOCUMENT_LIMIT:
            yield here, too_large(here)
        elif line.strip():
            yield here, _article(line, here, columns)


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    """The lines of a stream, each cut to a little above the limit."""
    while line := stream.readline(DOCUMENT_LIMIT + 1):
        yield line
        while len(line) > DOCUMENT_LIMIT and not line.endswith(b"\n"):
            line = stream.readline(DOCUMENT_LIMIT + 1)


def _article(line: bytes, place: str, columns: Columns) -> Article | Rejection:
    text = decode(line.rstrip(b"\r\n"), place)
    if isinstance(text, Rejection):
        return text
    try:
        row = json.loads(text)
    except json.JSONDecodeError as error:
        return _bad_json(place, f"is broken JSON at column {error.colno} ({error.msg})")
    except (ValueError, RecursionError):
        return _bad_json(place, "is JSON with a number too long or lists too deep to be read")
    return article_from_row(row, place, columns) if isinstance(row, dict) else _bad_json(place, "is JSON, but no object")


def _bad_json(place: str, message: str) -> Rejection:
    return Rejection(id=place, reason="bad_json", message=f'{message}; each line must be one object like {{"text": "…"}}')
