"""What all records share: frozen, JSON round trip, decimal strings, half-open offsets in code points."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

SCHEMA_VERSION: Literal["1"] = "1"

DecimalString = Annotated[str, Field(pattern=r"^-?\d+(\.\d+)?$")]
"""A plain decimal without grouping or exponent: `41460000`, `-1.7`."""

Offset = Annotated[int, Field(ge=0)]
"""A position in the article's text as given, in code points."""

Qualifier = Literal["exact", "approx", "over", "under", "min", "max", "vague"]
Status = Literal["actual", "target", "forecast"]
Verdict = Literal["consistent", "loose", "inconsistent", "undetermined"]
Engine = Literal["rules", "news", "stanza"]


class Record(BaseModel):
    """Base of every record. Unknown fields are ignored, so that an older program reads a newer record."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Bilingual(Record):
    """One message in the two languages that a person may read it in.

    >>> Bilingual(id="cocok", en="consistent").en
    'consistent'
    """

    id: str
    en: str


class Skipped(Record):
    """A passage of the text that is not the article's own content, and why it was set aside.

    >>> Skipped(start=0, end=9, reason="related_link").reason
    'related_link'
    """

    start: Offset
    end: Offset
    reason: str
