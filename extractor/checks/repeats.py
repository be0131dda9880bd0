"""One quantity that is stated more than once."""

from extractor.checks.bounds import size
from extractor.checks.operands import Env, Operands
from extractor.checks.printed import UndecidedError
from extractor.checks.recomputation import Checker, Recomputation, Way
from extractor.records import RepeatClaim
from extractor.values.intervals import Interval


def ask_repeat(claim: RepeatClaim, operands: Operands) -> list[Checker]:
    """One value fits every print; sizes are compared, since a verb may carry the sign.

    The stated figure is the one that the others disagree with, if there is one, else the last.

    Raises:
        UndecidedError: a figure is vague or a date, or the units differ.
    """
    operands.require(claim.figures)
    operands.align(claim.figures[0], *claim.figures[1:], bare=True)
    agreed = common(claim.figures, operands.nearest)
    stated = (not agreed and odd_one(claim.figures, operands.loose)) or claim.figures[-1]
    others = tuple(one for one in claim.figures if one != stated)
    if not others:
        raise UndecidedError("missing")
    finest = min(others, key=lambda one: operands.printed[one].step)
    point = size(operands.points[finest])
    way = Way("{figures}", lambda env: common(others, env), point=point.low if point.low == point.high else None)
    return [Recomputation("repeat", stated, (way,), operands.digits(*claim.figures), sized=True)]


def common(figures: tuple[str, ...], env: Env) -> Interval | None:
    """The values that fit every one of the figures.

    >>> from fractions import Fraction
    >>> str(common(("a", "b"), {"a": Interval(Fraction(1), Fraction(3)), "b": Interval(Fraction(2), None)}))
    '[2, 3]'
    """
    left: Interval | None = size(env[figures[0]])
    for one in figures[1:]:
        left = left and left.intersect(size(env[one]))
    return left


def odd_one(figures: tuple[str, ...], env: Env) -> str | None:
    """The only figure without which the others agree; None where they all agree, or any of several could be left out.

    >>> from fractions import Fraction
    >>> two, three = Interval.point(Fraction(2)), Interval.point(Fraction(3))
    >>> odd_one(("a", "b", "c"), {"a": two, "b": three, "c": two}), odd_one(("a", "b"), {"a": two, "b": three})
    ('b', None)
    """
    if len(set(figures)) < 3 or common(figures, env):
        return None
    odd = [one for one in dict.fromkeys(figures) if common(tuple(other for other in figures if other != one), env)]
    return odd[0] if len(odd) == 1 else None
