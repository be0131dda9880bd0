"""The arithmetic of a claim by the contract's rounding model, in exact fractions: the yardstick of the transformation.

It knows the claim types that the samples hold, reads no text but a figure's own, and shares nothing with the program.
"""

import datetime
from dataclasses import dataclass
from fractions import Fraction

from extractor.records import Verdict
from tests.transform.printing import read_prints
from tests.transform.sample import ExpectedClaim, ExpectedFigure

WEEKDAYS = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")
HUGE = Fraction(10) ** 30  # stands for an open end: no newspaper prints more


@dataclass(frozen=True, slots=True)
class Between:
    """All values from `low` to `high`."""

    low: Fraction
    high: Fraction

    def __add__(self, other: "Between") -> "Between":
        return Between(self.low + other.low, self.high + other.high)

    def __neg__(self) -> "Between":
        return Between(-self.high, -self.low)

    def __sub__(self, other: "Between") -> "Between":
        return self + -other

    def over(self, other: "Between") -> "Between":
        """The quotient; both are above zero."""
        return Between(self.low / other.high, self.high / other.low)

    def times(self, factor: int) -> "Between":
        """Every value multiplied by a factor above zero."""
        return Between(self.low * factor, self.high * factor)

    def meets(self, other: "Between") -> bool:
        """Whether some value is in both."""
        return self.low <= other.high and other.low <= self.high


def reading(figure: ExpectedFigure, *, loose: bool) -> Between:
    """What a printed number stands for: rounded to the nearest, or (loose) cut off or taken as round besides."""
    one, value = read_prints(figure.text, figure.value or "")[0], Fraction(figure.value or 0)
    below = above = Fraction(0) if one.word else one.step / 2
    if loose and not one.word:
        half_round = one.rounded / 2 if one.zeros >= 2 else Fraction(0)
        below, above = max(below, half_round), max(one.step, half_round)
    if figure.qualifier == "approx":
        below, above = max(below, value / 10), max(above, value / 10)
    low, high = value - below, value + above
    return Between(-HUGE if figure.qualifier in {"under", "max"} else low, HUGE if figure.qualifier in {"over", "min"} else high)


def _change_holds(claim: ExpectedClaim, read: dict[str, Between]) -> bool:
    up = claim.direction != "down"
    delta, percent = read.get("delta"), read.get("percent")
    new = read["new"]
    if "old" not in read:
        if delta is None or percent is None:
            raise ValueError(claim)
        first, last = (new.high - delta.low, new.low - delta.high) if up else (new.high + delta.low, new.low + delta.high)
        return Between(100 * delta.low / first, 100 * delta.high / last).meets(percent)
    old = read["old"]
    way = new - old if up else old - new
    ratio = new.over(old).times(100) - Between(Fraction(100), Fraction(100))
    return (
        way.high >= 0
        and (delta is None or way.meets(delta))
        and (percent is None or (ratio if up else -ratio).meets(percent))
    )  # fmt: skip


def _holds(claim: ExpectedClaim, figures: dict[str, ExpectedFigure], *, loose: bool) -> bool:
    many = {role: [reading(figures[one], loose=loose) for one in claim.ids(role)] for role in claim.roles}
    match claim.type:
        case "repeat":
            return all(a.meets(b) for a in many["figures"] for b in many["figures"])
        case "sum":
            return sum(many["parts"][1:], many["parts"][0]).meets(many["total"][0])
        case "share":
            return many["part"][0].over(many["whole"][0]).times(100).meets(many["percent"][0])
        case "change":
            return _change_holds(claim, {role: read[0] for role, read in many.items()})
    raise ValueError(claim.type)


def verdict_of(claim: ExpectedClaim, figures: dict[str, ExpectedFigure]) -> Verdict:
    """The verdict that follows from the printed values.

    Raises:
        ValueError: A claim of a type or form that this yardstick does not know.
    """
    if claim.type == "weekday":
        figure = figures[claim.ids("date")[0]]
        day = datetime.date.fromisoformat(figure.resolved or figure.value or "")
        return "consistent" if figure.text.lower().startswith(WEEKDAYS[day.weekday()]) else "inconsistent"
    if _holds(claim, figures, loose=False):
        return "consistent"
    return "loose" if _holds(claim, figures, loose=True) else "inconsistent"
