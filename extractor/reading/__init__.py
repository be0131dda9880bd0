"""Bytes and items to articles; whatever cannot be read becomes a rejection, and the others go on."""

from extractor.reading.columns import Columns
from extractor.reading.items import article_from_item, read_items
from extractor.reading.paths import read_paths

__all__ = ["Columns", "article_from_item", "read_items", "read_paths"]
