"""One row, a mapping of columns to values, to an article; strict, because a slip here would pass unseen later."""

import math
from collections.abc import Mapping
from datetime import date, datetime

from extractor.reading.columns import Columns
from extractor.records import Article, Rejection

_TYPE_NAMES = {
    type(None): "nothing",
    bool: "a truth value",
    int: "a number",
    float: "a number",
    str: "a string",
    list: "a list",
    dict: "an object",
}


class _UnusableColumnError(Exception):
    """A column that holds something else than it must: the reason and the message of the rejection."""


def article_from_row(row: Mapping[str, object], place: str, columns: Columns) -> Article | Rejection:
    """The article of a row that stands at `place`; its id is the row's own, else the place.

    `published` is an ISO date or date and time, of which the date is kept. Anything else there rejects the article rather
    than being dropped: with a wrong date or none, a correct weekday or year could later be called wrong.

    >>> article_from_row({"text": "Harga naik.", "published": "2024-05-02 10:15"}, "a.jsonl:1", Columns()).published
    '2024-05-02'
    >>> print(article_from_row({"isi": "Harga naik."}, "a.jsonl:2", Columns()))
    a.jsonl:2: lacks the column `text`, which must hold the article (its columns: 'isi')
    """
    try:
        return Article(
            id=_identifier(row.get(columns.id), columns.id) or place,
            text=_text(row, columns.text),
            title=_string(row.get(columns.title), columns.title),
            published=_day(row.get(columns.published), columns.published),
            outlet=_string(row.get(columns.outlet), columns.outlet),
            url=_string(row.get(columns.url), columns.url),
        )
    except _UnusableColumnError as error:
        reason, message = error.args
        return Rejection(id=place, reason=reason, message=message)


def _text(row: Mapping[str, object], column: str) -> str:
    if column not in row:
        names = ", ".join(repr(name) for name in list(row)[:8]) or "none"
        raise _UnusableColumnError("no_text", f"lacks the column `{column}`, which must hold the article (its columns: {names})")
    text = row[column]
    if not isinstance(text, str):
        raise _UnusableColumnError("no_text", _wrong_type(column, text))
    if not text.strip():
        raise _UnusableColumnError("empty", f"the column `{column}` is empty; it must hold the article")
    return _encodable(text, column)


def _string(value: object, column: str) -> str | None:
    if value is None or value == "" or (isinstance(value, float) and math.isnan(value)):
        return None
    if not isinstance(value, str):
        raise _UnusableColumnError("bad_column", _wrong_type(column, value))
    return _encodable(value, column)


def _identifier(value: object, column: str) -> str | None:
    return str(value) if type(value) is int else _string(value, column)


def _day(value: object, column: str) -> str | None:
    if isinstance(value, date):
        return value.isoformat()[:10]
    said = _string(value, column)
    if said is None:
        return None
    try:
        return datetime.fromisoformat(said.strip()).date().isoformat()
    except ValueError:
        message = f"the column `{column}` holds {said[:40]!r}; it must be a date like 2024-02-26, or be left out"
        raise _UnusableColumnError("bad_published", message) from None


def _encodable(text: str, column: str) -> str:
    """The text, unless it holds half of a surrogate pair, which no encoding can write."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        message = f"the column `{column}` has half a surrogate pair at character {error.start}; it must be Unicode text"
        raise _UnusableColumnError("encoding", message) from None
    return text


def _wrong_type(column: str, value: object) -> str:
    return f"the column `{column}` holds {_TYPE_NAMES.get(type(value), 'something else')}; it must be a string"
