"""Datelines: `JAKARTA, KOMPAS.com -`, `Bisnis.com, JAKARTA -`, `Jakarta (ANTARA) -`, or a place and a dash on their own lines."""

import re

from extractor.cleaning.page import Aside, Page
from extractor.lexicon.cleaning import CleaningWords

_DASH = re.compile(r"\s+-{1,3}(?=[\s\"'A-Z])|(?<=[A-Za-z)*])-{1,3}(?=\s)|\s*-{2,3}(?=\s)")
_SEPARATORS = re.compile(r"[\s,.*]*-[-\s,*]*(?!\d)")
_BROKEN = re.compile(r"[^\s(,]\s*\n\s*[^\s),(]")
_CITY = re.compile(r"\s*[A-Z][A-Z ,/]{2,30}\s?\.(?=\s)")
_TOKEN = re.compile(r"[^\s,()*/|]+")
_DOMAIN = re.compile(r"[\w-]+\.(?:com|co\.id|id|co|net|tv|news)", re.IGNORECASE)
_AGENCY = re.compile(r"\(\s*([A-Za-z.]{3,20})(?:/[\w ]{1,20})?\s*\)\s*-{1,3}(?=\s)")
_PLACE = re.compile(r"(?:[A-Z][\w.]*[ ,/]+){1,3}\Z")
_WIDEST, _MOST_TOKENS, _HEAD, _HEAD_LINES = 90, 6, 700, 6


def find_dateline(page: Page, begin: int, words: CleaningWords) -> Aside | None:
    """The dateline of the article's first paragraph, which is looked for from `begin` on; None where there is none.

    With an outlet's name it may stand before any of the first paragraphs; a place alone only before the very first.

    >>> from extractor.cleaning.page import page_of
    >>> from extractor.lexicon import load_lexicon
    >>> page = page_of("BOGOR, KOMPAS.com - Harga naik.")
    >>> page.text[find_dateline(page, 0, load_lexicon().cleaning).end :]
    ' Harga naik.'
    """
    starts = [start for start, end in page.lines if end > begin][:_HEAD_LINES]
    for number, start in enumerate(starts):
        end = _dateline_end(page.text, max(start, begin), words, outlet_needed=number > 0)
        if end is not None:
            return Aside(max(start, begin), end, "dateline")
    agency = _AGENCY.search(page.text, begin, begin + _HEAD)
    if agency is None or agency[1].lower() not in words.outlets:
        return None
    place = _PLACE.search(page.text, max(begin, agency.start() - _WIDEST), agency.start())
    return Aside(place.start() if place else agency.start(), agency.end(), "dateline")


def names_outlet(page: Page, start: int, words: CleaningWords) -> bool:
    """Whether a dateline with an outlet's name begins at `start`, so that no headline does.

    >>> from extractor.cleaning.page import page_of
    >>> from extractor.lexicon import load_lexicon
    >>> names_outlet(page_of("BOGOR, KOMPAS.com - Harga naik."), 0, load_lexicon().cleaning)
    True
    """
    return _dateline_end(page.text, start, words, outlet_needed=True) is not None


def _dateline_end(text: str, start: int, words: CleaningWords, *, outlet_needed: bool) -> int | None:
    limit = start + _WIDEST
    if not outlet_needed and (leading := _SEPARATORS.match(text, start, limit)):
        return leading.end()
    dash = _DASH.search(text, start, limit)
    if dash is None or _BROKEN.search(text, start, dash.start()):
        return None
    tokens = _TOKEN.findall(text, start, dash.start())
    outlet = any(_DOMAIN.fullmatch(token) for token in tokens) or any(
        " ".join(tokens[first : first + size]).lower() in words.outlets for size in (1, 2, 3) for first in range(len(tokens))
    )
    proper = 0 < len(tokens) <= _MOST_TOKENS and all(token[0].isupper() or _DOMAIN.fullmatch(token) for token in tokens)
    if not proper or not (outlet or (not outlet_needed and _is_place(tokens))):
        return None
    city = _CITY.match(text, dash.end()) if outlet else None
    return city.end() if city else dash.end()


def _is_place(tokens: list[str]) -> bool:
    return len(tokens) <= 3 and all(token.isalpha() for token in tokens)
