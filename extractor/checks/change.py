"""A change from an old level to a new one: difference, percentage, multiple and worded direction."""

from fractions import Fraction

from extractor.checks.bounds import size
from extractor.checks.direction import Direction
from extractor.checks.operands import Env, Operands
from extractor.checks.printed import UndecidedError
from extractor.checks.recomputation import Checker, Recomputation, Way
from extractor.checks.together import Together
from extractor.checks.undecided import Undecided
from extractor.records import ChangeClaim
from extractor.values.intervals import ZERO, Interval

ONE, HUNDRED = Fraction(1), Fraction(100)
POSITIVE = Interval(ZERO, None, low_open=True)
UP_DOWN = ("up", "down")


def ask_change(claim: ChangeClaim, operands: Operands) -> list[Checker]:
    """What can be checked of a change; what its figures leave open is there as undecided.

    Raises:
        UndecidedError: the two levels cannot be compared, or nothing is there to check.
    """
    checkers: list[Checker] = [
        Undecided(role, operands.unread[one]) for role, (one,) in operands.roles.items() if one in operands.unread
    ]
    old, new, delta, percent = (
        one if one in operands.printed else None for one in (claim.old, claim.new, claim.delta, claim.percent)
    )
    level = new or old
    if old and new:
        operands.align(new, old)
    if delta and level:
        try:
            operands.align(level, delta, bare=True)
        except UndecidedError as undecided:
            checkers.append(Undecided("delta", undecided.reason))
            delta = None
    if old and new:
        checkers += _between(claim, operands, old, new, delta)
    elif delta and percent and level and operands.figures[percent].unit == "%":
        senses = (claim.direction,) if claim.direction and operands.printed[level].high >= 0 else UP_DOWN
        ways = (_of_old(level, delta),) if old else tuple(_of_new(level, delta, sense) for sense in senses)
        checkers.append(Recomputation("percent", percent, ways, max(2, operands.digits(percent)), sized=True))
    if not checkers:
        raise UndecidedError("missing")
    return checkers


def _between(claim: ChangeClaim, operands: Operands, old: str, new: str, delta: str | None) -> list[Checker]:
    """Both levels are printed, and whatever else is said of the change."""
    before, after = operands.printed[old].high, operands.printed[new].high
    negative = before < 0 or after < 0
    senses: tuple[str, ...] = UP_DOWN if after >= before else UP_DOWN[::-1]
    checkers: list[Checker] = []
    if claim.direction and not negative:
        direction = Direction(old, new, claim.direction)
        checkers.append(direction)
        senses = (claim.direction,) if direction.holds(operands.nearest) or direction.holds(operands.loose) else senses
    amounts: list[Checker] = []
    if delta:
        differences = tuple(_difference(old, new, sense) for sense in senses)
        amounts.append(Recomputation("delta", delta, differences, operands.digits(old, new, delta), sized=True))
    if claim.percent in operands.printed and claim.percent:
        amounts.append(_percent(operands, old, new, claim.percent, senses))
    both = tuple(amount for amount in amounts if isinstance(amount, Recomputation))
    if len(both) == 2 and not negative:
        amounts.append(Together(old, new, both))
    if claim.multiple in operands.printed and claim.multiple:
        amounts.append(_multiple(operands, old, new, claim.multiple, claim.direction))
    return checkers + amounts


def _percent(operands: Operands, old: str, new: str, percent: str, senses: tuple[str, ...]) -> Checker:
    """The percentage against the levels: relative, and of percentages in points too, whichever the writer meant."""
    points = operands.figures[old].kind == "percentage"
    ways: list[Way] = []
    if operands.figures[percent].unit in ("%", "‰"):
        if (operands.printed[old].high < 0) == (operands.printed[new].high < 0):
            ways += [_relative(old, new, sense) for sense in senses]
        elif not points:
            return Undecided("percent", "loss_to_profit")
    elif not points:
        return Undecided("percent", "units_differ")
    if points:
        ways += [_difference(old, new, sense) for sense in senses]
    return Recomputation("percent", percent, tuple(ways), max(2, operands.digits(percent)), sized=True)


def _multiple(operands: Operands, old: str, new: str, multiple: str, direction: str | None) -> Checker:
    """`naik N kali lipat`: the new level is N times the old one, or N times more; on the way down the other way round too."""
    if (operands.printed[old].high < 0) != (operands.printed[new].high < 0):
        return Undecided("multiple", "loss_to_profit")
    times, more = _times(old, new, "{new} ÷ {old}")
    ways: tuple[Way, ...] = (times, more)
    if direction == "down":
        ways = (*_times(new, old, "{old} ÷ {new}"), times)
    return Recomputation("multiple", multiple, ways, operands.digits(multiple) + 1)


def _times(base: str, level: str, formula: str) -> tuple[Way, Way]:
    """The level as so many times the base, and as so many times more."""
    return (
        Way(formula, lambda env: env[level] / _base(env[base])),
        Way(f"{formula} − 1", lambda env: (env[level] / _base(env[base])).shift(-ONE)),
    )


def _difference(old: str, new: str, sense: str) -> Way:
    if sense == "up":
        return Way("{new} − {old}", lambda env: env[new] - env[old], sides=lambda said: (said, Interval.point(ONE)))
    return Way("{old} − {new}", lambda env: env[old] - env[new], sides=lambda said: (-said, Interval.point(ONE)))


def _relative(old: str, new: str, sense: str) -> Way:
    """100 × (new ÷ old − 1): each level stands once, so that the bounds are tight."""
    if sense == "up":
        return Way(
            "({new} − {old}) ÷ {old}",
            lambda env: (env[new] / _base(env[old])).shift(-ONE).scale(HUNDRED),
            sides=lambda said: (Interval.point(ZERO), said.scale(1 / HUNDRED).shift(ONE)),
        )
    return Way(
        "({old} − {new}) ÷ {old}",
        lambda env: -(env[new] / _base(env[old])).shift(-ONE).scale(HUNDRED),
        sides=lambda said: (Interval.point(ZERO), (-said).scale(1 / HUNDRED).shift(ONE)),
    )


def _of_old(old: str, delta: str) -> Way:
    return Way("{delta} ÷ {old}", lambda env: (size(env[delta]) / _base(size(env[old]))).scale(HUNDRED))


def _of_new(new: str, delta: str, sense: str) -> Way:
    """The base is new − delta after a rise, new + delta after a fall; as old ÷ new = 1 ∓ delta ÷ new each figure stands once."""

    def up(env: Env) -> Interval | None:
        base = (-(size(env[delta]) / _base(size(env[new])))).shift(ONE).intersect(POSITIVE)
        return base and base.reciprocal().shift(-ONE).scale(HUNDRED)

    def down(env: Env) -> Interval | None:
        base = (size(env[delta]) / _base(size(env[new]))).shift(ONE).intersect(POSITIVE)
        return base and -base.reciprocal().shift(-ONE).scale(HUNDRED)

    return Way("{delta} ÷ ({new} − {delta})", up) if sense == "up" else Way("{delta} ÷ ({new} + {delta})", down)


def _base(interval: Interval) -> Interval:
    """What may be divided by: a level that a hedge leaves open below is still above zero."""
    return (
        Interval(ZERO, interval.high, True, interval.high_open)
        if interval.low is None and (interval.high or ZERO) > 0
        else interval
    )
