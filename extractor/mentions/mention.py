"""A figure as found in the text, before anything is known of what it measures."""

from dataclasses import dataclass


@dataclass(slots=True)
class Mention:
    """Tokens `first` to `last` (half-open) read as one figure.

    `value`, `low`, `high`, `precision`, `unit` are as in the record (decimal strings, date notation); `unit` of a count is
    None: the counted noun is found by linking. `qualifier` holds only what the number itself says (`230-an` approx,
    `puluhan` vague); hedges around it are linking's. `per` is what a rate is per. `rule` names the grammar rule.
    """

    kind: str
    first: int
    last: int
    value: str | None
    rule: str
    low: str | None = None
    high: str | None = None
    precision: str | None = None
    unit: str | None = None
    per: str | None = None
    qualifier: str = "exact"
    readings: tuple[str, ...] = ()
