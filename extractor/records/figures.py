"""Figures: every number that an article prints, one type a kind."""

from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from extractor.records.base import DecimalString, Offset, Qualifier, Record, Status

DATE_END = r"(\d{4}(-(\d\d(-\d\d)?|Q[1-4]|H[12]))?|--\d\d(-\d\d)?|---\d\d|\d{3}X|--Q[1-4]|--H[12])"
NumberValue = Annotated[str, Field(pattern=r"^-?\d+(\.\d+)?(/-?\d+(\.\d+)?)?$")]
"""A decimal, or the two ends of a range: `5`, `5/6`."""
DateValue = Annotated[str, Field(pattern=rf"^{DATE_END}(/{DATE_END})?$")]
"""A date at its own grain: `2024-02-26`, `2024-02`, `2024`, `2023-Q2`, `2023-H1`, `--02-26`, `199X`, `2022/2024`."""
CurrencyCode = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
TimeUnit = Literal["year", "month", "week", "day", "hour", "minute", "second"]


class BaseFigure(Record):
    """What a figure of any kind carries. `text` is `article[start:end]`, exactly.

    `low` and `high` are the ends as printed (equal for a single number; of a date its first and last day);
    `precision` is the size of the last printed digit in units of the value; `readings` are the values that a number
    with two readings may have, and `value` is then null.
    """

    id: str
    text: str
    start: Offset
    end: Offset
    sentence: int
    low: str | None = None
    high: str | None = None
    precision: DecimalString | None = None
    resolved: DateValue | None = None
    per: str | None = None
    qualifier: Qualifier = "exact"
    status: Status = "actual"
    measure: str | None = None
    entity: str | None = None
    period: DateValue | None = None
    speaker: str | None = None
    rule: str
    readings: tuple[str, ...] = ()


class CountFigure(BaseFigure):
    """People or things; `unit` is the counted noun phrase as written."""

    kind: Literal["count"] = "count"
    value: NumberValue | None
    unit: str | None = None


class MoneyFigure(BaseFigure):
    """An amount of money; `unit` is its ISO 4217 code."""

    kind: Literal["money"] = "money"
    value: NumberValue | None
    unit: CurrencyCode


class PercentageFigure(BaseFigure):
    """A percentage (`%`), percentage points (`pp`), basis points (`bps`) or a per mille (`‰`)."""

    kind: Literal["percentage"] = "percentage"
    value: NumberValue | None
    unit: Literal["%", "pp", "bps", "‰"] = "%"


class DateFigure(BaseFigure):
    """A day, month, year, quarter, half-year, decade or a range of them, as much as the text writes."""

    kind: Literal["date"] = "date"
    value: DateValue | None
    unit: None = None


class DurationFigure(BaseFigure):
    """A length of time, an age too."""

    kind: Literal["duration"] = "duration"
    value: NumberValue | None
    unit: TimeUnit


class MeasureFigure(BaseFigure):
    """A physical quantity; `unit` is an SI or customary symbol."""

    kind: Literal["measure"] = "measure"
    value: NumberValue | None
    unit: str


class MultipleFigure(BaseFigure):
    """A factor: `dua kali lipat`."""

    kind: Literal["multiple"] = "multiple"
    value: NumberValue | None
    unit: None = None


class NumberFigure(BaseFigure):
    """A bare level: index points, an index, a score; `unit` is `poin` where the text prints it."""

    kind: Literal["number"] = "number"
    value: NumberValue | None
    unit: str | None = None


Figure = Annotated[
    CountFigure | MoneyFigure | PercentageFigure | DateFigure | DurationFigure | MeasureFigure | MultipleFigure | NumberFigure,
    Field(discriminator="kind"),
]
"""Any figure; the field `kind` says which."""

FIGURE_TYPES: dict[str, type[BaseFigure]] = {
    "count": CountFigure,
    "money": MoneyFigure,
    "percentage": PercentageFigure,
    "date": DateFigure,
    "duration": DurationFigure,
    "measure": MeasureFigure,
    "multiple": MultipleFigure,
    "number": NumberFigure,
}

_ADAPTER: TypeAdapter[Figure] = TypeAdapter(Figure)


def read_figure(data: object) -> Figure:
    """A figure from plain data.

    >>> read_figure({"id": "f1", "kind": "percentage", "text": "5%", "start": 0, "end": 2, "sentence": 0,
    ...              "value": "5", "unit": "%", "rule": "percent"}).kind
    'percentage'
    """
    return _ADAPTER.validate_python(data)
