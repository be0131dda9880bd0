"""Weekdays: a date that is printed with its weekday, and whose year is printed or certain."""

from collections.abc import Iterator

from extractor.claims.candidates import UNNUMBERED, Candidate
from extractor.claims.view import View
from extractor.records import WeekdayClaim


def find_weekdays(view: View) -> Iterator[Candidate]:
    """One claim for each date that names a weekday and can be looked up in a calendar."""
    lows, days = view.linked.tokens.lows, view.words.weekdays
    for figure, (first, last) in zip(view.figures, view.linked.places, strict=True):
        if figure.kind != "date" or figure.value is None or (figure.value.startswith("--") and figure.resolved is None):
            continue
        if any(days.at(lows, token) for token in range(first, last) if lows[token] in days.first):
            yield Candidate(WeekdayClaim(id=UNNUMBERED, start=figure.start, end=figure.end, date=figure.id))
