"""Parts and their total."""

from extractor.checks.operands import Env, Operands
from extractor.checks.recomputation import Checker, Recomputation, Way
from extractor.records import SumClaim
from extractor.values.intervals import ZERO, Interval


def ask_sum(claim: SumClaim, operands: Operands) -> list[Checker]:
    """Σ parts = total.

    Raises:
        UndecidedError: a figure is missing or vague, or the units differ.
    """
    operands.require((*claim.parts, claim.total))
    operands.align(claim.total, *claim.parts)

    def add(env: Env) -> Interval:
        return sum((env[part] for part in claim.parts), Interval.point(ZERO))

    return [Recomputation("total", claim.total, (Way("{parts}", add),), operands.digits(*claim.parts, claim.total))]
