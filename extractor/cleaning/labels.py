"""Labels of credits: `Penulis:`, `Editor:`, `Laporan Wartawan …`."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from extractor.cleaning.page import Page
from extractor.lexicon.cleaning import CleaningWords

_BEFORE = re.compile(r"(?<!\w)([^\W\d_]+ )?([^\W\d_]+)\s*\Z")
_SPACES = re.compile(r"[ \t]*")
_AGENCY = re.compile(r"[ \t]*(?:[^,\n]{1,40},|\S{1,40}\.\S{1,10})?[ \t]*")
_HEAD, _CELL, _WIDEST = 600, 6, 40
"""How far into the article a reporter may be named without a colon, how far from a bar a cell may begin, how wide a label is."""

_CREDITS = frozenset({"author", "editor", "other"})


class Label(NamedTuple):
    """A label and whose name follows: `end` is where the name may begin, `begins` whether the label begins a line."""

    start: int
    end: int
    role: str
    begins: bool


def find_labels(page: Page, words: CleaningWords) -> list[Label]:
    """All labels in order, none inside another.

    A label stands before a colon, or in a cell, and begins a line or has a capital; `Laporan Wartawan` before an outlet.

    >>> from extractor.cleaning.page import page_of
    >>> from extractor.lexicon import load_lexicon
    >>> [label.role for label in find_labels(page_of("Pewarta: Sari Dewi Editor: Bima"), load_lexicon().cleaning)]
    ['author', 'editor']
    """
    found = [_label(page, place, words) for place in _places(page.text)]
    found += [_report(page, form) for form, role in words.labels.items() if role == "report"]
    return sorted(label for label in found if label)


def _places(text: str) -> Iterator[int]:
    """Yield where colons and bars stand."""
    for sign in ":|":
        place = text.find(sign)
        while place >= 0:
            yield place
            place = text.find(sign, place + 1)


def _label(page: Page, place: int, words: CleaningWords) -> Label | None:
    """The label whose colon, or the bar behind whose cell, stands at `place`."""
    match = _BEFORE.search(page.low, max(0, place - _WIDEST), place)
    if match is None:
        return None
    start, role = match.start(), words.labels.get(match.group().rstrip(), "")
    if not role and match[1]:
        start, role = match.start(2), words.labels.get(match[2], "")
    cell = page.text[place] == "|"
    if role not in _CREDITS or (cell and "|" not in page.text[max(0, start - _CELL) : start]):
        return None
    begins = page.line_start(start)
    behind = _SPACES.match(page.text, place + 1)
    end = behind.end() if behind else place + 1
    return Label(start, end, role, begins) if begins or (page.text[start].isupper() and role != "other") else None


def _report(page: Page, form: str) -> Label | None:
    """The words before a reporter's outlet and name, at the beginning of the article."""
    start = page.low.find(form, 0, _HEAD)
    agency = _AGENCY.match(page.text, start + len(form)) if start >= 0 and page.text[start].isupper() else None
    return Label(start, agency.end(), "author", False) if agency else None
