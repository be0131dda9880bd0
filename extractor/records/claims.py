"""Claims: statements whose arithmetic can be recomputed from figures of the same article. Roles hold figure ids."""

from typing import Annotated, Literal

from pydantic import Field

from extractor.records.base import Bilingual, DecimalString, Offset, Record, Verdict

Direction = Literal["up", "down"]


class Possible(Record):
    """The values that the printed numbers allow; an end is null where a hedge leaves it open."""

    min: DecimalString | None
    max: DecimalString | None


class Check(Record):
    """One recomputation of a claim: what is stated, what comes out, what the rounding allows.

    `strength` is `weak` where the check could hardly have failed. `reason` is null only for a consistent check.
    """

    name: str
    stated: str | None
    computed: str | None
    possible: Possible | None
    verdict: Verdict
    strength: Literal["strong", "weak"]
    reason: str | None
    explanation: Bilingual


class Repair(Record):
    """A change of one figure that would make every check of the claim hold: a hint, never the truth."""

    figure: str
    text: str
    kind: str


class BaseClaim(Record):
    """What a claim of any type carries. Undetermined until it is judged."""

    id: str
    start: Offset
    end: Offset
    verdict: Verdict = "undetermined"
    suspects: tuple[str, ...] = ()
    repairs: tuple[Repair, ...] = ()
    checks: tuple[Check, ...] = ()

    def arguments(self) -> dict[str, tuple[str, ...]]:
        """Role to figure ids, in the order of the roles; absent roles are left out.

        >>> ShareClaim(id="c1", start=0, end=9, part="f1", whole="f2", percent="f3").arguments()
        {'part': ('f1',), 'whole': ('f2',), 'percent': ('f3',)}
        """
        found: dict[str, tuple[str, ...]] = {}
        for role in ROLES[self.type]:  # type: ignore[attr-defined]  # every type of the union has its own literal
            said = getattr(self, role)
            if said:
                found[role] = said if isinstance(said, tuple) else (said,)
        return found


class ChangeClaim(BaseClaim):
    """new − old = delta; (new − old) / old = percent; new / old = multiple; the wording's direction is the numbers'."""

    type: Literal["change"] = "change"
    old: str | None = None
    new: str | None = None
    delta: str | None = None
    percent: str | None = None
    multiple: str | None = None
    direction: Direction | None = None


class SumClaim(BaseClaim):
    """The parts add up to the total."""

    type: Literal["sum"] = "sum"
    parts: tuple[str, ...]
    total: str


class ShareClaim(BaseClaim):
    """part / whole = percent."""

    type: Literal["share"] = "share"
    part: str
    whole: str
    percent: str


class ProductClaim(BaseClaim):
    """The two factors multiplied."""

    type: Literal["product"] = "product"
    factors: tuple[str, ...]
    product: str


class AverageClaim(BaseClaim):
    """total / count = average."""

    type: Literal["average"] = "average"
    total: str
    count: str
    average: str


class ConversionClaim(BaseClaim):
    """amount × rate = converted; without a rate a change of units with a fixed factor."""

    type: Literal["conversion"] = "conversion"
    amount: str
    rate: str | None = None
    converted: str


class WeekdayClaim(BaseClaim):
    """The named weekday is the date's."""

    type: Literal["weekday"] = "weekday"
    date: str


class SpanClaim(BaseClaim):
    """until − since = duration."""

    type: Literal["span"] = "span"
    since: str
    until: str
    duration: str


class RepeatClaim(BaseClaim):
    """The same quantity, stated more than once with values that agree."""

    type: Literal["repeat"] = "repeat"
    figures: tuple[str, ...]


Claim = Annotated[
    ChangeClaim | SumClaim | ShareClaim | ProductClaim | AverageClaim | ConversionClaim | WeekdayClaim | SpanClaim | RepeatClaim,
    Field(discriminator="type"),
]
"""Any claim; the field `type` says which."""

ROLES: dict[str, tuple[str, ...]] = {
    "change": ("old", "new", "delta", "percent", "multiple"),
    "sum": ("parts", "total"),
    "share": ("part", "whole", "percent"),
    "product": ("factors", "product"),
    "average": ("total", "count", "average"),
    "conversion": ("amount", "rate", "converted"),
    "weekday": ("date",),
    "span": ("since", "until", "duration"),
    "repeat": ("figures",),
}
"""The roles of each claim type, in the order in which they are read."""
