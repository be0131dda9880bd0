"""Plain text: the whole stream is one article."""

from collections.abc import Iterator
from typing import BinaryIO

from extractor.reading.columns import Columns
from extractor.reading.decoding import DOCUMENT_LIMIT, decode
from extractor.reading.repeated import Placed
from extractor.records import Article


def read_text(stream: BinaryIO, place: str, _columns: Columns) -> Iterator[Placed]:
    """Yield the one article of a text file, whose id is its place.

    >>> from io import BytesIO
    >>> [article.text for _, article in read_text(BytesIO(b"Harga naik."), "a.txt", Columns())]
    ['Harga naik.']
    """
    text = decode(stream.read(DOCUMENT_LIMIT + 1), place)
    yield place, Article(id=place, text=text) if isinstance(text, str) else text
