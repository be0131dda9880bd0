"""The named weekday of a date against the calendar."""

import datetime
import re
from functools import lru_cache

from extractor.checks.calendar_days import day_of, in_no_calendar, is_day
from extractor.checks.explaining import in_both, sentence
from extractor.checks.undecided import undecided_check
from extractor.lexicon import Lexicon
from extractor.lexicon.messages import Language
from extractor.records import Check, Figure, Verdict

NEAR_NEW_YEAR = 7
"""Days from the turn of the year within which a year that is not printed may be the neighbouring one."""

_WORD = re.compile(r"[^\W\d_]+(?:['’`][^\W\d_]+)*")


def check_weekday(figure: Figure, lexicon: Lexicon) -> Check:
    """The verdict on one date; of a range of days each named weekday is that of its day.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.records import DateFigure
    >>> figure = DateFigure(id="f1", text="Selasa (26/2/2024)", start=0, end=18, sentence=0, value="2024-02-26", rule="")
    >>> check_weekday(figure, load_lexicon()).explanation.en
    '26 February 2024 is a Monday; the text says Tuesday.'
    """
    named = [day for _, day in weekdays_in(figure.text, lexicon)]
    values = (figure.value or "").split("/")
    known = (figure.resolved or figure.value or "").split("/")
    if not named:
        return undecided_check("weekday", "no_weekday", lexicon)
    if not len(named) == len(values) == len(known) or not all(is_day(value) for value in values):
        return undecided_check("weekday", "several_days", lexicon)
    if any(in_no_calendar(value) for value in values):
        abroad = [_month_first(value) for value in values]
        if any(day and day.isoweekday() == name for day, name in zip(abroad, named, strict=True)):
            return undecided_check("weekday", "two_readings", lexicon)
        return _no_such_day(figure, lexicon)
    near = [_days_near(value, resolved) for value, resolved in zip(values, known, strict=True)]
    if not all(near):
        return undecided_check("weekday", "no_year", lexicon)
    for days, name in zip(near, named, strict=True):
        if name not in [day.isoweekday() for day in days]:
            return _decided(days[0], name, "inconsistent", lexicon)
    return _decided(near[0][0], named[0], "consistent", lexicon)


def weekdays_in(text: str, lexicon: Lexicon) -> list[tuple[str, int]]:
    """The weekdays that a date's text names, in order: the word as written and its ISO number.

    >>> from extractor.lexicon import load_lexicon
    >>> weekdays_in("Jum'at-Minggu (1-3/3/2024)", load_lexicon())
    [("Jum'at", 5), ('Minggu', 7)]
    """
    found = ((word, lexicon.weekdays.get(word.lower().replace("’", "'").replace("`", "'"))) for word in _WORD.findall(text))
    return [(word, day) for word, day in found if day]


def _month_first(value: str) -> datetime.date | None:
    """The day that a date means where its month is printed first, as abroad: `9/19/2019`."""
    year, _, rest = value.partition("-")
    day, _, month = rest.partition("-")
    return day_of(f"{year}-{month}-{day}")


def _days_near(value: str, resolved: str) -> list[datetime.date]:
    """The day that is meant, then those that it may be besides; empty where no year is known."""
    day = day_of(resolved)
    if day is None or not value.startswith("-"):
        return [day] if day else []
    if (1, 1 + NEAR_NEW_YEAR) < (day.month, day.day) < (12, 31 - NEAR_NEW_YEAR):
        return [day]
    return [day, *(near for year in (day.year - 1, day.year + 1) if (near := day_of(f"{year:04}{resolved[4:]}")))]


@lru_cache(maxsize=512)
def _decided(day: datetime.date, named: int, verdict: Verdict, lexicon: Lexicon) -> Check:
    """The verdict on a day; kept, since the articles of one archive speak of the same few days."""

    def explanation(language: Language) -> str:
        wording = lexicon.explanations[language]
        date = f"{day.day} {wording[f'month.{day.month}']} {day.year}"
        fields = {"date": date, "computed": wording[f"weekday.{day.isoweekday()}"], "stated": wording[f"weekday.{named}"]}
        return sentence(lexicon, language, "weekday", None, fields)

    return Check(
        name="weekday",
        stated=str(named),
        computed=str(day.isoweekday()),
        possible=None,
        verdict=verdict,
        strength="strong",
        reason=None if verdict == "consistent" else "wrong_weekday",
        explanation=in_both(explanation),
    )


def _no_such_day(figure: Figure, lexicon: Lexicon) -> Check:
    return Check(
        name="weekday",
        stated=figure.value,
        computed=None,
        possible=None,
        verdict="inconsistent",
        strength="strong",
        reason="no_such_day",
        explanation=in_both(lambda language: sentence(lexicon, language, "weekday.no_such_day", None, {"stated": figure.text})),
    )
