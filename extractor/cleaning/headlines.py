"""Where the headline stands in the text."""

import re

from extractor.cleaning.page import Page

_WIDEST = 180
_BROKEN = re.compile(r"[a-z]{4}\. [A-Z]")


def find_headline(page: Page, title: str | None) -> tuple[int, int]:
    r"""The range of the headline in the page; empty where the text has none.

    The headline is the line that the given title stands on, else the first line of several, if it is short, ends in no full stop
    and the line below does not run on from it.

    >>> from extractor.cleaning.page import page_of
    >>> find_headline(page_of("Harga Beras Naik\nJakarta - Harga beras naik lagi."), None)
    (0, 16)
    """
    if not page.lines:
        return 0, 0
    start, end = page.lines[0]
    start += len(page.text[start:end]) - len(page.text[start:end].lstrip("# "))
    if title:
        wanted = " ".join(title.split())
        for first, last in page.lines[:3]:
            if last - first <= _WIDEST and " ".join(page.text[first:last].split()) == wanted:
                return first, last
    closed = page.text[end - 1].isalnum() or page.text[end - 1] in "?!)'\"%"
    if len(page.lines) < 2 or end - start > _WIDEST or not closed or _BROKEN.search(page.text, start, end):
        return start, start
    below = page.text[page.lines[1][0]]
    several = len(page.text[start:end].split()) > 2
    return (start, end) if several and not below.islower() else (start, start)
