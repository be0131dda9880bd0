"""Changes of one figure that would make a claim hold: one digit, two neighbouring digits, a scale word, points for percent."""

import re
from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import pairwise

from extractor.checks.digits import digits_of, first_number
from extractor.checks.operands import Operands
from extractor.checks.printed import Printed
from extractor.checks.recomputation import Ask, Checker
from extractor.lexicon import Lexicon
from extractor.records import Figure, Repair

MOST = 5
"""No more repairs are listed."""

KINDS = ("unit", "scale", "swap", "digit")
"""The likeliest first: the fewer changes of a kind there are, the less it is by chance that one of them fits."""

_WORD = re.compile(r"[^\W\d_]+")


Holds = Callable[[Printed], bool]
"""Whether every checker holds, to the nearest, with this print in the place of the figure's own."""


def find_repairs(operands: Operands, checkers: list[Checker], suspects: tuple[str, ...], ask: Ask) -> tuple[Repair, ...]:
    """The changes of one figure, among the suspects if there are any, with which every checker holds to the nearest."""
    found = list(_as_percent(operands, ask))
    for one in suspects or tuple(operands.printed):

        def holds(printed: Printed, one: str = one) -> bool:
            env = {**operands.nearest, one: operands.interval(one, printed, "nearest")}
            return all(checker.holds(env) for checker in checkers)

        for kind, text in changes(operands.figures[one], operands.printed[one], operands.lexicon, holds):
            found.append(Repair(figure=one, text=text, kind=kind))
    order = {one: place for place, one in enumerate(suspects)}
    found.sort(key=lambda repair: (order.get(repair.figure, 0), KINDS.index(repair.kind)))
    return tuple(found)


def changes(figure: Figure, printed: Printed, lexicon: Lexicon, holds: Holds) -> Iterator[tuple[str, str]]:
    """Kind and text of every change of the scale word, of two neighbouring digits or of one digit that holds.

    >>> from extractor.checks.printed import printed_intervals
    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.records import CountFigure
    >>> figure = CountFigure(id="f1", text="1,5 juta", start=0, end=8, sentence=0, value="1500000", precision="100000", rule="")
    >>> list(changes(figure, printed_intervals(figure), load_lexicon(), lambda other: other.high > 6_500_000))
    [('scale', '1,5 miliar'), ('scale', '1,5 triliun'), ('digit', '7,5 juta'), ('digit', '8,5 juta'), ('digit', '9,5 juta')]
    """
    yield from (("scale", text) for text, scaled in _scales(figure, printed, lexicon) if holds(scaled))
    number = first_number(figure.text)
    at = figure.text.find(number)
    digits = digits_of(number)
    step = -printed.step if printed.low < 0 else printed.step
    if not number or printed.low != printed.high or int(digits) * step != printed.low:
        return
    others = dict.fromkeys(swapped_digits(digits), "swap") | dict.fromkeys(one_digit(digits), "digit")
    real = (changed for changed in others if int(changed) and (changed[0] != "0" or not number[1:2].isdigit()))
    fit = set(_holding(sorted(real, key=int), lambda low, high: holds(printed.between(int(low) * step, int(high) * step))))
    for changed, kind in others.items():
        if changed in fit:
            yield kind, figure.text[:at] + _with_marks(number, changed) + figure.text[at + len(number) :]


def _holding(tried: list[str], between: Callable[[str, str], bool]) -> list[str]:
    """Those of the numbers, in ascending order, that hold; none of a range can hold where the whole range does not."""
    if not tried or not between(tried[0], tried[-1]):
        return []
    half = len(tried) // 2
    return _holding(tried[:half], between) + _holding(tried[half:], between) if half else tried


def one_digit(digits: str) -> Iterator[str]:
    """The number with one digit changed.

    >>> list(one_digit("26"))[7:11]
    ['86', '96', '20', '21']
    """
    for place, old in enumerate(digits):
        for new in "0123456789":
            if new != old:
                yield digits[:place] + new + digits[place + 1 :]


def swapped_digits(digits: str) -> Iterator[str]:
    """The number with two neighbouring digits swapped.

    >>> list(swapped_digits("266"))
    ['626']
    """
    for place, (one, two) in enumerate(pairwise(digits)):
        if one != two:
            yield digits[:place] + two + one + digits[place + 2 :]


def _with_marks(number: str, digits: str) -> str:
    """The digits with the points and commas of the number."""
    left = iter(digits)
    return "".join(next(left) if sign.isdigit() else sign for sign in number)


def _scales(figure: Figure, printed: Printed, lexicon: Lexicon) -> Iterator[tuple[str, Printed]]:
    """The print with another scale word."""
    known = lexicon.figures.money_scales if figure.kind == "money" else lexicon.figures.scales
    for match in _WORD.finditer(figure.text):
        size = known.get(match.group().lower())
        if size is not None:
            for power in (3, 6, 9, 12):
                by = Fraction(10**power) / Fraction(size)
                if by != 1:
                    word = lexicon.explanations["id"][f"scale.{power}"]
                    yield figure.text[: match.start()] + word + figure.text[match.end() :], printed.times(by)
            return


def _as_percent(operands: Operands, ask: Ask) -> Iterator[Repair]:
    """Points of a percentage that fit as a percentage; the other way round is a fair reading already."""
    for one, figure in operands.figures.items():
        if figure.kind == "percentage" and figure.unit in ("pp", "bps"):
            text = operands.lexicon.explanations["id"]["percentage.%"].format(n=first_number(figure.text))
            changed = figure.model_copy(update={"unit": "%", "text": text})
            other = Operands(operands.claim, {**operands.figures, one: changed}, operands.lexicon)
            if all(checker.holds(other.nearest) for checker in ask(other.claim, other)):
                yield Repair(figure=one, text=text, kind="unit")
