"""Phrases that announce what is not the article's own: links to others, notices, ad breaks; and where each reaches to."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extractor.cleaning.page import Aside, Page
from extractor.cleaning.titles import is_title_line, title_end
from extractor.lexicon.cleaning import CleaningWords, Skip

_SENTENCE_END = re.compile(r"[.!?][\"')]*(?=,|\s+[^\sa-z]|\s*\Z)|,(?=[A-Z\",]| +,)")
_GAP = re.compile(r"[ \t]*(:?)[ \t]*")
_PARAGRAPH, _TITLE, _TITLES = 300, 200, 5
"""Characters of a line of nothing but a notice, of one of nothing but a title, and how many titles one heading stands above."""


class Mark(NamedTuple):
    """A phrase as found, half-open."""

    start: int
    end: int
    skip: Skip


def find_marks(page: Page, words: CleaningWords) -> list[Mark]:
    """All phrases in order, none inside another: at the beginning of a line, with a capital, or before a colon.

    >>> from extractor.cleaning.page import page_of
    >>> from extractor.lexicon import load_lexicon
    >>> [mark[:2] for mark in find_marks(page_of("Kami baca juga. Baca Juga: Gula Turun"), load_lexicon().cleaning)]
    [(16, 25)]
    """
    low = page.low.replace("\n", " ")
    found: list[Mark] = []
    for skip in words.phrases:
        start = low.find(skip.form)
        while start >= 0:
            end = start + len(skip.form)
            if _announces(page, start, end):
                found.append(Mark(start, end, skip))
            start = low.find(skip.form, end)
    found.sort(key=lambda mark: (mark.start, -mark.end))
    return [mark for index, mark in enumerate(found) if index == 0 or mark.start >= found[index - 1].end]


def _announces(page: Page, start: int, end: int) -> bool:
    text = page.text
    if text[start - 1 : start].isalnum() or text[end : end + 1].islower():
        return False
    return text[start].isupper() or not text[start].isalpha() or _colon(text, end)[0] or page.line_start(start)


def _colon(text: str, end: int) -> tuple[bool, int]:
    """Whether a colon follows, and where what stands behind it or behind the spaces begins."""
    match = _GAP.match(text, end)
    return (match[1] == ":", match.end()) if match else (False, end)


def find_announced(page: Page, marks: Sequence[Mark], stops: Sequence[int], words: CleaningWords) -> Iterator[Aside]:
    """Yield what the phrases set aside; nothing reaches beyond the next of `stops`, which are in order.

    >>> from extractor.cleaning.page import page_of
    >>> from extractor.lexicon import load_lexicon
    >>> page, words = page_of("Baca Juga: Harga Gula di Bogor Turun Ia mengatakan stok cukup."), load_lexicon().cleaning
    >>> [page.text[start:end] for start, end, _ in find_announced(page, find_marks(page, words), [], words)]
    ['Baca Juga: Harga Gula di Bogor Turun']
    """
    for mark in marks:
        following = bisect_right(stops, mark.start)
        limit = min(page.line_end(mark.end), stops[following] if following < len(stops) else len(page.text))
        end = _reach(page, mark, limit, words)
        if end is not None:
            yield Aside(mark.start, end, mark.skip.reason)


def _reach(page: Page, mark: Mark, limit: int, words: CleaningWords) -> int | None:
    """The place up to which the mark reaches; None where the phrase turns out to announce nothing."""
    scope = mark.skip.scope
    if scope == "phrase":
        return mark.end
    begins = page.line_start(mark.start)
    if scope == "notice":
        return limit if begins and limit - mark.start <= _PARAGRAPH else _sentence_end(page.text, mark.end, limit)
    if scope == "video" and begins and mark.start <= page.lines[0][1]:
        return None  # a headline may invite to look at a video
    colon, after = _colon(page.text, mark.end)
    if after >= limit == page.line_end(mark.end):
        return _titles_below(page, limit, colon, words)
    if begins and limit - after <= _TITLE and not page.text[after:limit].rstrip().endswith("."):
        return limit
    if colon or (scope == "related" and not page.text[after].islower()):
        return title_end(page.text, after, limit, 20 if colon else 40, words)
    return None


def _sentence_end(text: str, begin: int, limit: int) -> int:
    limit = min(limit, begin + _PARAGRAPH)
    match = _SENTENCE_END.search(text, begin, limit)
    return match.end() if match else limit


def _titles_below(page: Page, end: int, colon: bool, words: CleaningWords) -> int:
    """The end of the titles on the lines below: after a colon the next line, without one as many as look like titles."""
    first = bisect_right(page.lines, (end, end))
    below = page.lines[first : first + _TITLES]
    if colon and below and page.text[below[0][0]] not in "-*•":
        start, stop = below[0]
        line = page.text[start:stop]
        return end if line[0].islower() or len(line) > _TITLE or line.endswith((".", '."', ":")) else stop
    for start, stop in below:
        if not is_title_line(page.text[start:stop], words):
            break
        end = stop
    return end
