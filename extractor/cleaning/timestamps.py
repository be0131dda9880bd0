"""When the article was published, where its head says so: `Senin, 26 Februari 2024 | 10:15 WIB`."""

import re
from datetime import date
from typing import NamedTuple

from extractor.cleaning.page import Aside, Page
from extractor.lexicon.cleaning import CleaningWords

_DATE = re.compile(r"(?<!\d)(?:(\d{1,2})[\s/.-]{1,3}(\d{1,2}|[a-z]{3,9})[\s/.,-]{1,3}(\d{4})|(\d{4})-(\d\d)-(\d\d))(?!\d)")
_TIME = re.compile(r"(?<!\d)\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?!\d)")
_WORD = re.compile(r"[a-z][\w.']*")
_HEAD_LINES, _WIDEST, _PARAGRAPH = 8, 120, 250


class Timestamp(NamedTuple):
    """An ISO date and the line that gives it."""

    day: str
    aside: Aside


def find_timestamp(page: Page, words: CleaningWords) -> Timestamp | None:
    r"""The first of the head's lines that holds a date and nothing but what goes with one: weekday, time, zone, outlet, label.

    A date on its own line without time, outlet or label, with its weekday or without, is a heading of the article's own.

    >>> from extractor.cleaning.page import page_of
    >>> from extractor.lexicon import load_lexicon
    >>> find_timestamp(page_of("Harga Naik\nSenin, 26 Feb 2024 10:15 WIB"), load_lexicon().cleaning).day
    '2024-02-26'
    """
    for start, end in page.lines[:_HEAD_LINES]:
        if end - start > _PARAGRAPH:
            break
        line = page.low[start:end]
        found = _DATE.search(line) if end - start <= _WIDEST else None
        day = _day(found, words) if found else None
        if day and _nothing_else(_DATE.sub(" ", line), words):
            return Timestamp(day, Aside(start, end, "timestamp"))
    return None


def _day(found: re.Match[str], words: CleaningWords) -> str | None:
    """The date in ISO form, the day before the month as everywhere in Indonesia; None where there is no such date."""
    day, month, year = found[1] or found[6], found[2] or found[5], found[3] or found[4]
    number = int(month) if month.isdigit() else words.months.get(month, 0)
    try:
        return date(int(year), number, int(day)).isoformat()
    except ValueError:
        return None


def _nothing_else(rest: str, words: CleaningWords) -> bool:
    """Whether the rest of the line holds a time, an outlet or a label, and nothing else but a weekday, a zone and counters."""
    names = [name.removesuffix(".com").removesuffix(".co.id") for name in _WORD.findall(rest)]
    roles = {name: "date" if name in words.outlets else words.labels.get(name, "") for name in names}
    known = all(role in ("date", "zone") or name in words.weekdays or name in words.counters for name, role in roles.items())
    counted = words.counters.isdisjoint(names) and any(sign.isdigit() for sign in _TIME.sub("", rest))
    return known and not counted and (_TIME.search(rest) is not None or "date" in roles.values())
