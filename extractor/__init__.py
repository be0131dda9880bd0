"""CekAngka reads Indonesian news, extracts every figure and official, and checks the arithmetic.

>>> report = check("Laba perusahaan itu naik dari Rp 40 miliar pada 2022 menjadi Rp 50 miliar pada 2023.")
>>> [figure.text for figure in report.figures]
['Rp 40 miliar', '2022', 'Rp 50 miliar', '2023']
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extractor.records import Engine, Rejection, Report

__version__ = "0.1.0"
__all__ = ["UnusableTextError", "check", "check_many"]


class UnusableTextError(ValueError):
    """A text that no report can be made of; `rejection` holds the reason."""

    def __init__(self, rejection: "Rejection") -> None:
        super().__init__(rejection.message)
        self.rejection = rejection


def check(text: str, published: str | None = None, engine: "Engine" = "news") -> "Report":
    """The report of one article.

    Args:
        text: the article as given; all offsets of the report are code points in it.
        published: its day, `2024-02-26`, where known; else what the text itself says.
        engine: `news` reads names with our own pipeline, `stanza` with another, `rules` with none.

    Raises:
        UnusableTextError: the text is empty, no string or not Indonesian, or `published` is no date.
        ValueError: what the engine needs is not installed.

    >>> check("The price of rice went up by five percent in May, the ministry said, and it is expected to stay there.")
    Traceback (most recent call last):
    ...
    extractor.UnusableTextError: is not in Indonesian; it must be an Indonesian article
    """
    from extractor.records import Rejection

    outcome = next(check_many([{"text": text, "published": published}], engine))
    if isinstance(outcome, Rejection):
        raise UnusableTextError(outcome)
    return outcome


def check_many(articles: Iterable[str | Mapping[str, object]], engine: "Engine" = "news") -> "Iterator[Report | Rejection]":
    """Yield for each article, lazily and in order, its report, or a rejection where it is unusable.

    Args:
        articles: strings, or mappings with `text` and, where known, `id`, `title`, `published`, `outlet`, `url`.
        engine: as for `check`.

    Raises:
        ValueError: what the engine needs is not installed.

    >>> outcomes = check_many(["", {"id": "b", "text": "Harga gula naik menjadi Rp 17.000 per kilogram."}])
    >>> [type(outcome).__name__ for outcome in outcomes]
    ['Rejection', 'Report']
    """
    from extractor.pipeline.batch import read_articles
    from extractor.pipeline.engines import require_engine
    from extractor.reading import read_items

    require_engine(engine)
    return read_articles(read_items(articles), engine)
