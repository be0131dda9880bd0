"""Articles that a Python program hands over: strings or mappings, in order."""

from collections.abc import Iterable, Iterator, Mapping

from extractor.reading.columns import Columns
from extractor.reading.repeated import reject_repeated
from extractor.reading.rows import article_from_row
from extractor.records import Article, Rejection


def article_from_item(item: object, position: int) -> Article | Rejection:
    """The article of one item, a string or a mapping with the columns of `Columns`; without an id of its own it is `item:N`.

    >>> article_from_item("Harga beras naik 5 persen.", 3).id
    'item:3'
    >>> print(article_from_item(17, 4))
    item:4: is no article; it must be a string or a mapping with a `text`
    """
    place = f"item:{position}"
    if isinstance(item, str):
        return article_from_row({"text": item}, place, Columns())
    if isinstance(item, Mapping):
        return article_from_row(item, place, Columns())
    return Rejection(id=place, reason="no_text", message="is no article; it must be a string or a mapping with a `text`")


def read_items(items: Iterable[object]) -> Iterator[Article | Rejection]:
    """Yield for each item, lazily and in order, its article or why it has none; positions count from 1.

    >>> [document.id for document in read_items(["Harga naik.", {"id": "b", "text": "Harga turun."}])]
    ['item:1', 'b']
    """
    return reject_repeated((f"item:{position}", article_from_item(item, position)) for position, item in enumerate(items, 1))
