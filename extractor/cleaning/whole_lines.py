"""Lines that are not the article's own: headings of lists of other articles, tags, counters, teasers."""

import re
from collections.abc import Iterator

from extractor.cleaning.page import Aside, Page
from extractor.cleaning.titles import is_title_line
from extractor.lexicon.cleaning import CleaningWords, Skip

_WORD = re.compile(r"[^\W\d_]+")
_SIGNS = " \t:*#_-|"
_TAG_LENGTH = 60
_LONG = 40


def find_lines(page: Page, words: CleaningWords) -> Iterator[Aside]:
    r"""Yield whole lines that are not the article's own, by what they say or how they stand.

    >>> from extractor.cleaning.page import page_of
    >>> from extractor.lexicon import load_lexicon
    >>> list(find_lines(page_of("Harga naik.\n12 Komentar\nTags:\nberas"), load_lexicon().cleaning))
    [Aside(start=12, end=23, reason='counter'), Aside(start=24, end=35, reason='tag_list')]
    """
    index = 0
    while index < len(page.lines):
        start, end = page.lines[index]
        skip = _heading(page.low[start:end], words)
        reached = index + 1
        if skip is not None:
            reached = _below(page, index + 1, skip.scope, words)
            yield Aside(start, page.lines[reached - 1][1], skip.reason)
        elif end - start <= _LONG and _counts(page.low[start:end], words):
            yield Aside(start, end, "counter")
        elif page.text[start] == "|" and " ".join(_WORD.findall(page.low[start:end].split("|")[1])) in words.cells:
            yield Aside(start, end, "metadata")
        elif _teases(page, index):
            yield Aside(start, end, "related_link")
        elif index > 1 and _repeats(page, index) and is_title_line(page.text[start:end], words):
            yield Aside(page.lines[index - 1][0], end, "related_link")
        index = reached


def _heading(low: str, words: CleaningWords) -> Skip | None:
    """What the line is, or, of tags, the part before its colon."""
    if len(low) <= _LONG and (skip := words.lines.get(low.strip(_SIGNS))):
        return skip
    label, colon, _ = low[:_LONG].partition(":")
    skip = words.lines.get(label.strip(_SIGNS)) if colon else None
    return skip if skip and skip.scope == "tags" else None


def _below(page: Page, index: int, scope: str, words: CleaningWords) -> int:
    """How far the lines reach that a heading stands above: titles for a list, short lines for tags."""
    while index < len(page.lines) and scope != "line":
        start, end = page.lines[index]
        line = page.text[start:end]
        if not (is_title_line(line, words) if scope == "list" else end - start <= _TAG_LENGTH and line[-1] not in '.?!"'):
            break
        index += 1
    return index


def _counts(low: str, words: CleaningWords) -> bool:
    """Nothing but numbers and words such as `komentar`."""
    found = _WORD.findall(low)
    return bool(found) and words.counters.issuperset(found)


def _teases(page: Page, index: int) -> bool:
    """A cell of a table of teasers: its rule, or a title before an empty cell with a picture."""
    start, end = page.lines[index]
    line = page.text[start:end]
    return (
        line.endswith("|")
        and line[0] != "|"
        and (
            line.startswith(("![", "---"))
            or (index + 1 < len(page.lines) and page.text.startswith("![", page.lines[index + 1][0]))
        )
    )


def _repeats(page: Page, index: int) -> bool:
    """A line printed twice, as the titles of videos are."""
    (first, last), (start, end) = page.lines[index - 1 : index + 1]
    return page.text[start:end] == page.text[first:last]
