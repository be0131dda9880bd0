"""Changes of a date that would make its weekday right: another weekday, month, year or day."""

import datetime
import re
from collections.abc import Iterator

from extractor.checks.repairs import one_digit
from extractor.checks.weekdays import weekdays_in
from extractor.lexicon import Lexicon
from extractor.records import Figure, Repair

_NUMBER = re.compile(r"\d+")
_DAY_MONTH = re.compile(r"(\d{1,2})([/.-])(\d{1,2})(?!\d)")


def weekday_repairs(figure: Figure, lexicon: Lexicon) -> tuple[Repair, ...]:
    """The repairs of a single day's print, most likely first; none of a range or of a day whose year is not known.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.records import DateFigure
    >>> figure = DateFigure(id="f1", text="Rabu (6/5/2024)", start=0, end=15, sentence=0, value="2024-05-06", rule="")
    >>> [(repair.kind, repair.text) for repair in weekday_repairs(figure, load_lexicon())[:3]]
    [('weekday', 'Senin (6/5/2024)'), ('day_month', 'Rabu (5/6/2024)'), ('digit', 'Rabu (6/3/2024)')]
    """
    named = weekdays_in(figure.text, lexicon)
    said = (figure.resolved or figure.value or "").split("-")
    if len(named) != 1 or len(said) != 3 or not all(part.isdigit() for part in said):
        return ()
    word, weekday = named[0]
    year, month, day = (int(part) for part in said)
    found: list[Repair] = []
    real = _date(year, month, day)
    if real:
        right = lexicon.explanations["id"][f"weekday.{real.isoweekday()}"]
        right = right.upper() if word.isupper() else right.lower() if word.islower() else right
        found.append(Repair(figure=figure.id, text=figure.text.replace(word, right, 1), kind="weekday"))
    for kind, text, changed in _other_dates(figure.text, year, month, day):
        if changed and changed.isoweekday() == weekday:
            found.append(Repair(figure=figure.id, text=text, kind=kind))
    return tuple(found)


def _other_dates(text: str, year: int, month: int, day: int) -> Iterator[tuple[str, str, datetime.date | None]]:
    """Kind of the change, the text with it, and the date that it then says; None where there is no such day."""
    numbers = list(_NUMBER.finditer(text))
    if not numbers or int(numbers[0].group()) != day:
        return

    def with_number(index: int, changed: str) -> str:
        return text[: numbers[index].start()] + changed + text[numbers[index].end() :]

    day_month = _DAY_MONTH.search(text)
    if day_month and int(day_month[3]) == month:
        turned = f"{day_month[3]}{day_month[2]}{day_month[1]}"
        yield "day_month", text[: day_month.start()] + turned + text[day_month.end() :], _date(year, day, month)
        for changed in one_digit(day_month[3]):
            yield "digit", with_number(1, changed), _date(year, int(changed), day)
    if int(numbers[-1].group()) == year:
        for other in (year - 1, year + 1):
            yield "digit", with_number(-1, str(other)), _date(other, month, day)
    for changed in one_digit(numbers[0].group()):
        yield "digit", with_number(0, changed), _date(year, month, int(changed))


def _date(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None
