"""Accounts: lines of a financial report of which two make up a third (`aset` are `liabilitas` and `ekuitas`)."""

from collections.abc import Iterator
from decimal import Decimal

from extractor.claims.misprints import differ_by_slip
from extractor.claims.view import View
from extractor.records import Figure

_BEFORE = 20
"""How many words before an amount its account is looked for."""
_LEAST = 10
"""How many steps of its last digit an amount must have."""


def find_accounts(view: View, bases: set[str]) -> Iterator[tuple[list[int], int]]:
    """(parts, total) where all three accounts are printed with one amount each, and add up or miss it by one slip.

    `bases`: ids of figures that stand for an earlier time, and are passed over.
    """
    amounts: dict[str, list[int]] = {}
    money = [index for index, figure in enumerate(view.figures) if figure.id not in bases and _is_amount(figure)]
    for index in money if len(money) > 2 else ():
        if account := _account(view, index):
            amounts.setdefault(account, []).append(index)
    for names in view.words.balances:
        found = [amounts.get(name, []) for name in names]
        if all(len({view.figures[index].value for index in row}) == 1 for row in found):
            total, *parts = (row[0] for row in found)
            if _comes_near(*(view.figures[index] for index in (total, *parts))):
                yield parts, total


def _is_amount(figure: Figure) -> bool:
    return (
        (figure.kind, figure.qualifier) == ("money", "exact")
        and figure.precision is not None
        and "/" not in (figure.value or "/")
        and Decimal(figure.value or 0) >= _LEAST * Decimal(figure.precision)
    )


def _account(view: View, index: int) -> str:
    """The account named last before an amount of today, with no other amount between; empty where there is none."""
    linked, place = view.linked, view.linked.places[index][0]
    begin = max(linked.sentences[view.figures[index].sentence][0], place - _BEFORE)
    if index and view.figures[index - 1].kind == "money":
        begin = max(begin, linked.places[index - 1][1])
    named, token, accounts, lows = "", begin, view.words.accounts, linked.tokens.lows
    while token < place:
        found = accounts.at(lows, token) if lows[token] in accounts.first else None
        named, token = (found[0], token + found[1]) if found is not None else (named, token + 1)
    return named if named and view.time_of(index) != "then" else ""


def _comes_near(total: Figure, one: Figure, other: Figure) -> bool:
    """The parts add up to the total within their rounding, or would do so but for one digit of one of the three."""
    if len({figure.unit for figure in (total, one, other)}) > 1:
        return False
    whole, first, second = (Decimal(figure.value or 0) for figure in (total, one, other))
    width = sum(Decimal(figure.precision or 0) for figure in (total, one, other))
    if abs(first + second - whole) * 2 <= width:
        return True
    due = ((first + second, whole, total), (whole - second, first, one), (whole - first, second, other))
    return any(_is_slip(expected, said, Decimal(figure.precision or 1)) for expected, said, figure in due)


def _is_slip(expected: Decimal, said: Decimal, step: Decimal) -> bool:
    """Whether a number as it ought to be, give or take a step, is misprinted by one digit."""
    return expected > 0 and any(differ_by_slip(expected + step * more, said, step) for more in (0, -1, 1))
