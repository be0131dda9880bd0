"""A figure as found in the text, before anything is known of what it measures."""

from dataclasses import dataclass
from decimal import Decimal

from extractor.values.decimals import plain_string


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

    @classmethod
    def of(
        cls,
        kind: str,
        place: tuple[int, int],
        ends: tuple[Decimal | None, Decimal | None],
        step: Decimal | None,
        *,
        rule: str,
        unit: str | None,
    ) -> "Mention":
        """A mention of one value or of a range; `place` is its half-open token range, `ends` its numbers, equal for one.

        >>> Mention.of("money", (0, 2), (Decimal(5), Decimal(6)), Decimal(1), rule="range", unit="IDR").value
        '5/6'
        """
        low, high = (None if end is None else plain_string(end) for end in ends)
        precision = None if step is None else plain_string(step)
        return cls(kind, *place, low if low == high else f"{low}/{high}", rule, low, high, precision, unit)
