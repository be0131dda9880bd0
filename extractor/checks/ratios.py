"""A part of a whole in percent, and an average of a total."""

from fractions import Fraction

from extractor.checks.operands import Operands
from extractor.checks.printed import UndecidedError
from extractor.checks.recomputation import Checker, Recomputation, Way
from extractor.records import AverageClaim, ShareClaim


def ask_share(claim: ShareClaim, operands: Operands) -> list[Checker]:
    """100 × part / whole = percent.

    Raises:
        UndecidedError: a figure is missing or vague, or the units differ.
    """
    operands.require((claim.part, claim.whole, claim.percent))
    operands.align(claim.whole, claim.part)
    if operands.figures[claim.percent].kind != "percentage":
        raise UndecidedError("units_differ")
    way = Way("{part} ÷ {whole}", lambda env: (env[claim.part] / env[claim.whole]).scale(Fraction(100)))
    return [Recomputation("share", claim.percent, (way,), max(2, operands.digits(claim.percent)))]


def ask_average(claim: AverageClaim, operands: Operands) -> list[Checker]:
    """The average is total / count; an average per another unit than that of the count is converted.

    Raises:
        UndecidedError: a figure is missing or vague, or the units differ.
    """
    operands.require((claim.total, claim.count, claim.average))
    operands.align(claim.average, claim.total)
    operands.convert_for(claim.average, claim.count)
    way = Way("{total} ÷ {count}", lambda env: env[claim.total] / env[claim.count])
    return [Recomputation("average", claim.average, (way,), operands.digits(claim.average) + 1)]
