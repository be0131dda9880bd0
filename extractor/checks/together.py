"""Whether one pair of levels meets all that is said of a change at once, and not only each part of it."""

from dataclasses import dataclass
from fractions import Fraction
from itertools import product

from extractor.checks.explaining import in_both, sentence
from extractor.checks.operands import Env, Operands
from extractor.checks.recomputation import Recomputation, Sides, cut_or_round
from extractor.records import Check, Verdict
from extractor.values.intervals import ZERO, Interval

Line = tuple[Fraction, Fraction, bool]
"""offset + slope × old as a bound of the new level, and whether it is open."""


@dataclass(frozen=True, slots=True)
class Together:
    """The difference and the percentage of a change share its levels, which are above zero."""

    old: str
    new: str
    amounts: tuple[Recomputation, ...]

    def holds(self, env: Env) -> bool:
        """An old and a new level exist that every amount allows, by one way or another."""
        try:
            choices = [[way.sides(amount.said(env)) for way in amount.ways if way.sides] for amount in self.amounts]
        except ZeroDivisionError:
            return True
        return any(feasible(env[self.old], env[self.new], sides) for sides in product(*choices))

    def _only_apart(self, env: Env) -> bool:
        """Each amount holds, but not all at once."""
        return all(amount.holds(env) for amount in self.amounts) and not self.holds(env)

    def check(self, operands: Operands) -> Check | None:
        """The verdict; None where it adds nothing to those of the amounts.

        An amount that follows from the levels as printed may have been computed from them, not from the true ones: then
        it need not agree with the other amount any closer.
        """
        if self.holds(operands.nearest) or any(_follows(amount, operands) for amount in self.amounts):
            return None
        verdict: Verdict
        if self._only_apart(operands.loose):
            verdict = "inconsistent"
        elif self._only_apart(operands.nearest):
            verdict = "loose"
        else:
            return None
        reason = "outside_rounding" if verdict == "inconsistent" else cut_or_round(self, operands)
        return Check(
            name="together",
            stated=None,
            computed=None,
            possible=None,
            verdict=verdict,
            strength="strong",
            reason=reason,
            explanation=in_both(
                lambda language: sentence(operands.lexicon, language, "together", reason, operands.fields(language))
            ),
        )


def _follows(amount: Recomputation, operands: Operands) -> bool:
    """The levels as printed give the amount."""
    said = amount.said(operands.nearest)
    results = (way.compute(operands.points) for way in amount.ways)
    return any(result is not None and result.meets(said) for result in results)


def feasible(old: Interval, new: Interval, sides: tuple[Sides, ...]) -> bool:
    """A level in `old` above zero and one in `new` lie as every side says.

    Every lower bound of the new level must lie under every upper bound, which bounds the old level (Fourier and Motzkin).

    >>> tenth = (Interval.point(ZERO), Interval.point(Fraction(11, 10)))
    >>> feasible(Interval.point(Fraction(50)), Interval(Fraction(54), Fraction(56)), (tenth,))
    True
    """
    lows: list[Line] = [] if new.low is None else [(new.low, ZERO, new.low_open)]
    highs: list[Line] = [] if new.high is None else [(new.high, ZERO, new.high_open)]
    for offset, slope in sides:
        if offset.low is not None and slope.low is not None:
            lows.append((offset.low, slope.low, offset.low_open or slope.low_open))
        if offset.high is not None and slope.high is not None:
            highs.append((offset.high, slope.high, offset.high_open or slope.high_open))
    left = old.intersect(Interval(ZERO, None, low_open=True))
    for (base, slope_low, low_open), (top, slope_high, high_open) in product(lows, highs):
        steep, room, strict = slope_low - slope_high, top - base, low_open or high_open
        if not steep:
            if room < 0 or (strict and not room):
                return False
            continue
        if left is None:
            return False
        bound = room / steep
        left = left.intersect(Interval(None, bound, high_open=strict) if steep > 0 else Interval(bound, None, low_open=strict))
    return left is not None
