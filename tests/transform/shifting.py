"""Other dates for an article: days by whole weeks, so that weekdays stay right or wrong; months and years by whole years."""

import datetime
import re
from dataclasses import dataclass

from tests.transform.sample import ExpectedFigure

YEAR = re.compile(r"\d{4}")
DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class Shift:
    """So many years, and for days with a weekday the whole weeks that come nearest to them."""

    years: int

    @property
    def weeks(self) -> int:
        """As many whole weeks as the years have, to the nearest."""
        return round(self.years * 365.2425 / 7)

    def day(self, day: str) -> str:
        """A day moved by whole weeks.

        >>> Shift(2).day("2024-03-18")
        '2026-03-16'

        Raises:
            ValueError: The day would come to lie in another month, and the text around it would have to change.
        """
        old = datetime.date.fromisoformat(day)
        new = old + datetime.timedelta(weeks=self.weeks)
        if (new.year, new.month) != (old.year + self.years, old.month):
            message = f"{day} moved by {self.weeks} weeks leaves its month: write the sample with a day in mid-month"
            raise ValueError(message)
        return new.isoformat()

    def period(self, period: str) -> str:
        """A date value moved by whole years.

        >>> Shift(-1).period("2024-01/2024-05"), Shift(3).period("2024-H1"), Shift(1).period("--09-12")
        ('2023-01/2023-05', '2027-H1', '--09-12')
        """
        return YEAR.sub(lambda year: f"{int(year.group()) + self.years:04}", period)


def shift_figure(figure: ExpectedFigure, shift: Shift, weekly: frozenset[str]) -> ExpectedFigure:
    """A figure in the article's new time; `weekly` are the days that move by weeks, wherever they are named."""

    def moved(value: str | None) -> str | None:
        return value and (shift.day(value) if value in weekly else shift.period(value))

    if figure.kind != "date":
        return figure.model_copy(update={"period": moved(figure.period)})
    old = figure.resolved or figure.value or ""
    new = moved(old) or ""
    text = YEAR.sub(lambda year: f"{int(year.group()) + shift.years:04}", figure.text)
    if old in weekly:
        text = re.sub(r"\d+", str(int(new[8:])), text, count=1)
    if not figure.resolved:
        return figure.model_copy(update={"text": text, "value": new})
    return figure.model_copy(update={"text": text, "value": f"-{new[4:]}", "resolved": new})


def weekly_days(figures: tuple[ExpectedFigure, ...]) -> frozenset[str]:
    """The days that are written with their weekday."""
    days = {figure.resolved or figure.value or "" for figure in figures if figure.kind == "date" and figure.text[0].isupper()}
    return frozenset(day for day in days if DAY.fullmatch(day))
