"""Two factors and their product, and an amount converted by a rate or into another unit."""

from fractions import Fraction
from functools import reduce
from operator import mul

from extractor.checks.operands import Env, Operands
from extractor.checks.printed import UndecidedError
from extractor.checks.recomputation import Checker, Recomputation, Way
from extractor.records import ConversionClaim, ProductClaim
from extractor.values.intervals import Interval


def ask_product(claim: ProductClaim, operands: Operands) -> list[Checker]:
    """Π factors = product: a percentage counts as a hundredth, a price per unit is multiplied by so many of its units.

    Raises:
        UndecidedError: a figure is missing or vague, or the units do not multiply to that of the product.
    """
    operands.require((*claim.factors, claim.product))
    kinds = [operands.figures[one].kind for one in claim.factors]
    product = operands.figures[claim.product]
    like = [one for one, kind in zip(claim.factors, kinds, strict=True) if kind == product.kind != "percentage"]
    if "money" in (product.kind, *kinds) and not len(like) == kinds.count("money") == 1:
        raise UndecidedError("units_differ")
    if len(like) == 1 and product.kind in ("money", "measure", "duration"):
        operands.align(claim.product, like[0])
    for one in claim.factors:
        for other in claim.factors:
            if one != other and operands.figures[one].per:
                operands.convert_for(one, other)
    for one, kind in zip(claim.factors, kinds, strict=True):
        if kind == "percentage" and product.kind != "percentage":
            operands.factors[one] = Fraction(1, 100)

    def multiply(env: Env) -> Interval:
        return reduce(mul, (env[factor] for factor in claim.factors))

    return [Recomputation("product", claim.product, (Way("{factors}", multiply),), operands.digits(claim.product) + 1)]


def ask_conversion(claim: ConversionClaim, operands: Operands) -> list[Checker]:
    """The converted amount is amount × rate, or amount ÷ rate where the rate is in the amount's unit; else by a fixed factor.

    Raises:
        UndecidedError: a figure is missing or vague, or no factor is known.
    """
    operands.require(one for one in (claim.amount, claim.rate, claim.converted) if one)
    amount, converted, rate = claim.amount, claim.converted, claim.rate
    digits = operands.digits(converted) + 1
    if rate is None:
        if "money" in (operands.figures[amount].kind, operands.figures[converted].kind):
            raise UndecidedError("no_factor")
        operands.align(converted, amount)
        way = Way("{amount}", lambda env: env[amount])
    elif operands.figures[rate].unit == operands.figures[amount].unit != operands.figures[converted].unit:
        way = Way("{amount} ÷ {rate}", lambda env: env[amount] / env[rate])
    else:
        way = Way("{amount} × {rate}", lambda env: env[amount] * env[rate])
    return [Recomputation("converted", converted, (way,), digits)]
