"""What a scraper leaves of the page's code: tags, entities, scripts, embeds, addresses."""

import re
from collections.abc import Iterator
from html.entities import html5

from extractor.cleaning.page import Aside, Page

_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9]{0,10}(?:\s+[A-Za-z-]{2,20}\s?=[^<>]{0,400})?\s?/?>")
_ENTITY = re.compile(r"&(#\d{1,6}|#x[0-9A-Fa-f]{1,6}|[A-Za-z]{2,12});")
_ADDRESS = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/|t\.me/|bit\.ly/)[^\s\"'<>|,]*[^\s\"'<>|,.;:!?)\]]")
_EMBED = re.compile(r"\[(?:Gambas|embed)\s?[:.][^\[\]\n]{0,60}\]|!\[\]\([^()\n]{0,300}\)")
_BLOCKS = (("<script", "</script>"), ("<style", "</style>"), ("<!--", "-->"), ("(function(", "));"), ("googletag.", ");"))
"""The beginning and the end of what is code throughout."""


def find_markup(page: Page) -> Iterator[Aside]:
    """Yield the remains of the page's code, each time after a cheap look whether there can be any.

    >>> from extractor.cleaning.page import page_of
    >>> [text[start:end] for text in ["Naik <b>5</b> persen"] for start, end, _ in find_markup(page_of(text))]
    ['<b>', '</b>']
    """
    text = page.text
    for opening, closing in _BLOCKS:
        yield from _blocks(page.low, opening, closing)
    if "<" in text:
        yield from (Aside(*match.span(), "markup") for match in _TAG.finditer(text))
    if "&" in text:
        yield from (Aside(*match.span(), "markup") for match in _ENTITY.finditer(text) if _known(match.group(1)))
    if "[" in text:
        yield from (Aside(*match.span(), "embed") for match in _EMBED.finditer(text))
    if "/" in text or "www." in text:
        yield from (Aside(*match.span(), "address") for match in _ADDRESS.finditer(text))


def _known(name: str) -> bool:
    return name.startswith("#") or f"{name};" in html5


def _blocks(low: str, opening: str, closing: str) -> Iterator[Aside]:
    start = low.find(opening)
    while start >= 0 and (found := low.find(closing, start)) >= 0:
        end = found + len(closing)
        yield Aside(start, end, "script")
        start = low.find(opening, end)
