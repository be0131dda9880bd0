"""Spans: two dates and the time between them (`dari 2014 hingga 2024 atau selama 10 tahun`)."""

from collections.abc import Iterator

from extractor.claims.candidates import UNNUMBERED, Candidate, extent
from extractor.claims.slots import Slot
from extractor.claims.view import View
from extractor.mentions.tokens import WORD
from extractor.records import SpanClaim

_OPENERS = frozenset({"from", "since"})
_LINKS = frozenset({"until", "to"})
_UNITS = {"day": 10, "week": 10, "month": 7, "year": 4}
"""The units of a span and how many characters a date needs at least to be counted in them."""
_BESIDE = 4
"""How many words may stand between the dates and their duration."""


def find_spans(view: View) -> Iterator[Candidate]:
    """Every pair of dates that is told as a stretch of time, with the duration right before or after it."""
    for line in view.lines.values():
        for at in line.places.values():
            dates = _stretch(view, line.slots, at)
            if dates is not None and (length := _duration(view, *dates)) is not None:
                held = [view.figures[index] for index in (*dates, length)]
                start, end = extent(held)
                since, until, duration = (figure.id for figure in held)
                yield Candidate(SpanClaim(id=UNNUMBERED, start=start, end=end, since=since, until=until, duration=duration))


def _stretch(view: View, slots: list[Slot], at: int) -> tuple[int, int] | None:
    """Two dates from slot `at` on, joined by `hingga`, `ke` or a dash, the first opened by `dari`, `sejak` or `mulai`."""
    if not view.is_date(slots[at]) or at + 1 == len(slots):
        return None
    after = slots[at + 1]
    other = slots[at + 2] if after.cue in _LINKS and after.gap == 0 and at + 2 < len(slots) else after
    first, last = (view.figures[slot.figure].value or "" for slot in (slots[at], other)) if view.is_date(other) else ("", "")
    if not first or other.gap or "/" in first + last or len(first) != len(last):
        return None
    opened = at > 0 and slots[at - 1].cue in _OPENERS and slots[at].gap <= 1
    return (slots[at].figure, other.figure) if opened and first < last else None


def _duration(view: View, since: int, until: int) -> int | None:
    """The only duration beside two dates that can be theirs by its unit."""
    size = min(len(view.figures[index].resolved or view.figures[index].value or "") for index in (since, until))
    found = [
        index
        for index in (since - 1, until + 1)
        if 0 <= index < len(view.figures)
        and _UNITS.get(view.figures[index].unit or "", size + 1) <= size
        and view.figures[index].kind == "duration"
        and _words_between(view, min(index, since), max(index, until), index) <= _BESIDE
    ]
    return found[0] if len(found) == 1 else None


def _words_between(view: View, first: int, last: int, duration: int) -> int:
    """How many words stand between a duration and the nearer date."""
    near = first + 1 if duration == first else last - 1
    places, tokens = view.linked.places, view.linked.tokens
    low, high = sorted((places[duration], places[near]))
    return sum(tokens.kinds[token] == WORD for token in range(low[1], high[0]))
