"""Signatures without a label: initials at the end, a name in capitals, a name before its outlet."""

import re
from collections.abc import Iterator

from extractor.cleaning.page import Aside, Page
from extractor.lexicon.cleaning import CleaningWords

_INITIALS = re.compile(r"\(\s*([A-Za-z]{2,5}|\*)\s*(?:[/-]\s*([A-Za-z]{2,5}|\*)\s*){0,2}\)|\([\w.]{0,30}/?\*\)")
_CAPITALS = re.compile(r"(?<=[.!?\"'])[\s,]*([A-Z]{2,}(?: [A-Z][A-Z.']*){1,3})[\s,]*\Z")
_WIDEST, _HEAD_LINES = 40, 8


def find_signatures(page: Page, words: CleaningWords) -> Iterator[tuple[Aside, str | None, str | None]]:
    """Yield each signature with the author and the editor it names, as written.

    >>> from extractor.cleaning.page import page_of
    >>> from extractor.lexicon import load_lexicon
    >>> [found[1:] for found in find_signatures(page_of("Harga naik. (abc/def)"), load_lexicon().cleaning)]
    [('abc', 'def')]
    """
    text = page.text
    for number, (start, end) in enumerate(page.lines):
        if text[end - 1] == ")" and (opening := text.rfind("(", max(start, end - _WIDEST), end)) >= 0:
            match = _INITIALS.fullmatch(text, opening, end)
            closes = match and (opening == start or text[start:opening].rstrip()[-1] in ".!?\"'")
            if match and closes and (not match[1] or match[2] or number + 1 == len(page.lines)):
                yield Aside(opening, end, "byline"), *(match.groups() if match[2] else (None, None))
        if number < _HEAD_LINES and end - start <= _WIDEST * 2 and (name := _before_outlet(text[start:end], words)) is not None:
            yield Aside(start, end, "byline"), name or None, None
    if match := _CAPITALS.search(text, max(0, len(text) - _WIDEST * 2)):
        yield Aside(*match.span(1), "byline"), match[1], None


def _before_outlet(line: str, words: CleaningWords) -> str | None:
    """The name in `Name - detikX`; empty for a line with the outlet alone, None for any other."""
    name, _, outlet = line.rpartition(" - ")
    if outlet.lower() not in words.outlets:
        return None
    parts = name.split()
    named = 2 <= len(parts) <= 4 and all(part[0].isupper() and part.isalpha() for part in parts)
    return name if named else "" if not name else None
