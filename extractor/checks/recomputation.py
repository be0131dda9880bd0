"""One recomputation: a stated figure against what the other figures of its claim give."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Protocol

from extractor.checks.bounds import ends, hardly_fails, rounded_within, size
from extractor.checks.explaining import Result, calculation, in_both, sentence
from extractor.checks.numerals import as_printed
from extractor.checks.operands import Env, Operands
from extractor.checks.undecided import Undecided
from extractor.lexicon.messages import Language
from extractor.records import Check, Verdict
from extractor.values.intervals import ZERO, Interval

Sides = tuple[Interval, Interval]
"""(offset, slope) of what a way says of a change: the new level is offset + slope × old level."""


class Checker(Protocol):
    """What a claim is checked by."""

    def holds(self, env: Env) -> bool:
        """It can hold with every number in its interval; True where it decides nothing."""

    def check(self, operands: Operands) -> Check | None:
        """The record of it: numbers, verdict, reason, explanation; None where there is nothing to say."""


Ask = Callable[[Any, Operands], list[Checker]]
"""From a claim of one type and its operands to its checkers."""


def cut_or_round(checker: Checker, operands: Operands) -> str:
    """The reason for which a checker holds loosely: a number was cut off, or else one is taken as round."""
    return "cut_off" if checker.holds(operands.cut) else "round_number"


@dataclass(frozen=True, slots=True)
class Way:
    """One fair way to recompute: the formula in words, and the interval that it gives (None: no number fits).

    `point` is what comes out of the numbers as printed, where that is not `compute` of them; `sides` says what a stated
    interval means for the levels of a change.
    """

    formula: str
    compute: Callable[[Env], Interval | None]
    point: Fraction | None = None
    sides: Callable[[Interval], Sides] | None = None


@dataclass(frozen=True, slots=True)
class Recomputation:
    """The figure `stated` against the ways to compute it; one that holds is enough.

    `digits` are the decimals of the result; `sized`: the printed sign is left out, since a verb may carry it.
    """

    name: str
    stated: str
    ways: tuple[Way, ...]
    digits: int
    sized: bool = False

    def said(self, env: Env) -> Interval:
        """What the stated figure stands for."""
        said = env[self.stated]
        return size(said) if self.sized else said

    def meeting(self, env: Env) -> tuple[Way, Interval] | None:
        """The first way whose result meets the stated figure, and the result.

        Raises:
            ZeroDivisionError: the base may be zero.
        """
        said = self.said(env)
        for way in self.ways:
            result = way.compute(env)
            if result is not None and result.meets(said):
                return way, result
        return None

    def holds(self, env: Env) -> bool:
        """A way leads to the stated figure."""
        try:
            return self.meeting(env) is not None
        except ZeroDivisionError:
            return False

    def check(self, operands: Operands) -> Check:
        """The verdict with its numbers; undetermined where the base may be zero."""
        try:
            way, possible, verdict, reason = self._decide(operands)
            point = self._point(way, operands.points)
        except ZeroDivisionError:
            return Undecided(self.name, "zero_base").check(operands)
        said, shown = self.said(operands.nearest), self.said(operands.points)
        computed, digits = (None, self.digits) if point is None else rounded_within(possible, point, self.digits)
        printed = (as_printed(end, operands.digits(self.stated)) for end in (shown.low, shown.high) if end is not None)
        result = Result(self.stated, way.formula, computed, possible, digits)
        keys = (f"{self.name}.{verdict}", self.name)  # a sentence of its own names the figures and no calculation
        own = next((key for key in keys if f"check.{key}" in operands.lexicon.explanations["id"]), None)

        def explanation(language: Language) -> str:
            fields = operands.fields(language) if own else calculation(operands, language, result)
            key = own or ("value.possible" if fields["possible"] else "value")
            return sentence(operands.lexicon, language, key, reason, fields)

        return Check(
            name=self.name,
            stated="/".join(dict.fromkeys(map(str, printed))),
            computed=None if computed is None else str(computed),
            possible=None if possible is None else ends(possible, digits + 1),
            verdict=verdict,
            strength="weak" if possible is None or hardly_fails(possible, said, point) else "strong",
            reason=reason,
            explanation=in_both(explanation),
        )

    def _decide(self, operands: Operands) -> tuple[Way, Interval | None, Verdict, str | None]:
        """The way to show, what it makes possible, the verdict and its reason."""
        if met := self.meeting(operands.nearest):
            return *met, "consistent", None
        if met := self.meeting(operands.loose):
            return met[0], met[0].compute(operands.nearest), "loose", cut_or_round(self, operands)
        said = self.said(operands.points).low or ZERO
        points = [(way, self._point(way, operands.points)) for way in self.ways]
        way, _ = min(points, key=lambda pair: (pair[1] is None, abs((pair[1] or ZERO) - said)))
        return way, way.compute(operands.nearest), "inconsistent", "outside_rounding"

    @staticmethod
    def _point(way: Way, points: Env) -> Fraction | None:
        """What the numbers as printed give; None where they are ranges."""
        if way.point is not None:
            return way.point
        result = way.compute(points)
        return result.low if result is not None and result.low == result.high else None
