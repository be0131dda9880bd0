"""Whether two figures of one value, or of values that one print may stand for, state the same quantity."""

from decimal import Decimal

from extractor.claims.comparing import BARE, same_scale, share_noun
from extractor.claims.context import Context
from extractor.records import Figure

_NEAR = 4
"""How many sentences below the headline a percentage of its value is taken for it without a word in common."""
_CLOSE = 3
"""How many sentences apart a rounded level and the level itself may stand."""
_RANGE = 4
"""How many words two equal ranges must share: most are classes, not quantities."""


def restates(context: Context, one: int, other: int) -> bool:
    """Whether two figures of one value are of one thing: the fewer digits they print, the more words they must share."""
    if context.parted(one, other):
        return False
    return _alike(context, one, other) and not (context.names_class(one) or context.names_class(other))


def _alike(context: Context, one: int, other: int) -> bool:
    figures = context.view.figures
    first, second = figures[one], figures[other]
    if context.in_headline(one) or context.in_headline(other):
        return _of_headline(context, one, other)
    if "/" in (first.value or ""):
        return context.shared(one, other) >= (1 if first.kind == "percentage" else _RANGE)
    if first.kind == "money" and second.kind == "money":
        return printed_digits(first) > 1 or context.shared(one, other) > 0 or context.sentence_shares(one, other) > 0
    if context.quotes(one, other) and first.value != "1":
        return True
    if first.kind in BARE:
        return _same_count(context, one, other)
    digits = printed_digits(first)
    return digits > 3 or context.shared(one, other) >= (2 if digits < 2 else 1)


def _of_headline(context: Context, one: int, other: int) -> bool:
    """The headline's numbers are those of the article: little more is asked than that they be no small counts."""
    first = context.view.figures[one]
    if printed_digits(first) > 2 or first.kind == "money" or context.shared(one, other):
        return True
    if first.kind == "percentage":
        return context.view.apart(one, other) <= _NEAR
    return share_noun(first, context.view.figures[other])


def _same_count(context: Context, one: int, other: int) -> bool:
    """Counts and levels: a small number is taken up again right after (`dua mobil … Dua mobil itu`), or in the same words."""
    first, second = context.view.figures[one], context.view.figures[other]
    noun, digits = share_noun(first, second), printed_digits(first)
    if digits < 2 and len(first.value or "") < 3:
        after = context.view.apart(one, other) == 1 and first.value != "1"
        return (after and (noun or context.opens_sentence(other))) or (noun and context.shared(one, other) > 2)
    return context.shared(one, other) + noun >= (3 if digits < 2 or first.kind == "number" else 2 if digits < 4 else 1)


def rounds(context: Context, coarse: int, fine: int, *, alone: bool) -> bool:
    """Whether the first figure is the second one, rounded or cut off, and both state one quantity.

    `alone`: no other figure has its value, as in a headline that rounds a number of the article.
    """
    figures = context.view.figures
    first, second = figures[coarse], figures[fine]
    if first.precision == second.precision and not (alone and (first.value or "").endswith("00")):
        return False
    ends = _ends(first, second) if same_scale(first, second) else None
    if ends is None:
        return False
    cuts = _cuts(*ends)
    if not cuts and not (alone and first.kind != "percentage" and _tops(*ends[:3])):
        return False
    if context.parted(coarse, fine) or context.names_class(coarse) or context.names_class(fine):
        return False
    shared, close = context.shared(coarse, fine), context.view.apart(coarse, fine) <= _CLOSE
    if alone and context.in_headline(coarse):
        return shared + context.sentence_shares(coarse, fine) > 0 or (close and first.kind in ("money", "number"))
    if alone and close and first.qualifier == "approx":
        return shared > 0
    return cuts and shared > 0 and printed_digits(first) > 2


def _ends(coarse: Figure, fine: Figure) -> tuple[Decimal, Decimal, Decimal, Decimal] | None:
    """The sizes of two numbers and the steps of their print; None for ranges and vague numbers."""
    if coarse.precision is None or fine.precision is None or "/" in f"{coarse.value}{fine.value}":
        return None
    sizes = abs(Decimal(coarse.value or 0)), abs(Decimal(fine.value or 0))
    return *sizes, Decimal(coarse.precision), Decimal(fine.precision)


def _cuts(value: Decimal, other: Decimal, step: Decimal, finer: Decimal) -> bool:
    """The first number is the second one, rounded or cut off at its last digit."""
    return finer < step and (abs(value - other) * 2 <= step or 0 < other - value < step)


def _tops(value: Decimal, other: Decimal, step: Decimal) -> bool:
    """The first number is the second one, rounded to the two or more zeros that end it."""
    zeros = _zeros(value / step)
    return zeros > 1 and value != other and abs(value - other) * 2 <= min(step.scaleb(zeros), value / 10)


def _zeros(printed: Decimal) -> int:
    digits = format(printed.to_integral_value(), "f")
    return len(digits) - len(digits.rstrip("0"))


def printed_digits(figure: Figure) -> int:
    """How many digits a value has between its first and its last that is no zero."""
    return len((figure.value or "").lstrip("-").replace(".", "").strip("0"))
