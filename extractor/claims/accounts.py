"""Accounts: lines of a financial report of which two make up a third (`aset` are `liabilitas` and `ekuitas`)."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import product

from extractor.claims.comparing import is_plain
from extractor.claims.misprints import differ_by_slip
from extractor.claims.view import View
from extractor.records import Figure

_BEFORE = 20
"""How many words before an amount its account is looked for."""
_FEWEST, _MOST = 3, 3
"""How many amounts an article needs, and how many amounts of one account are looked at."""
_LEAST = 10
"""How many steps of its last digit an amount must have."""


def find_accounts(view: View, bases: dict[str, str]) -> Iterator[tuple[list[int], int]]:
    """(parts, total) where all three accounts are printed for one time, and one choice of amounts adds up but for a slip.

    `bases`: id of each figure that stands for an earlier time, to the id of what became of it; they are accounts of their own.
    """
    money = [index for index, figure in enumerate(view.figures) if _is_amount(figure)]
    if len(money) < _FEWEST:
        return
    named = {view.figures[index].id: _account(view, index) for index in money}
    now, then = dict[str, list[int]](), dict[str, list[int]]()
    for index in money:
        name = view.figures[index].id
        account = named.get(bases.get(name, name), "")
        if account and (name in bases or view.time_of(index) != "then"):
            (then if name in bases else now).setdefault(account, []).append(index)
    for amounts, names in product((now, then), view.words.balances):
        rows = [_distinct(view, amounts.get(name, [])) for name in names]
        found = [row for row in product(*rows) if _comes_near(*(view.figures[index] for index in row))]
        if len(found) == 1:
            total, *parts = found[0]
            yield parts, total


def _distinct(view: View, row: list[int]) -> list[int]:
    """The first figure of each value, few of them."""
    return list({view.figures[index].value: index for index in reversed(row)}.values())[-_MOST:]


def _is_amount(figure: Figure) -> bool:
    plain = figure.kind == "money" and is_plain(figure)
    return plain and Decimal(figure.value or 0) >= _LEAST * Decimal(figure.precision or 0)


def _account(view: View, index: int) -> str:
    """The account named last before an amount of today, with no other amount between; empty where there is none."""
    linked, place = view.linked, view.linked.places[index][0]
    begin = max(linked.sentences[view.figures[index].sentence][0], place - _BEFORE)
    if index and view.figures[index - 1].kind == "money":
        begin = max(begin, linked.places[index - 1][1])
    named, after, accounts, lows = "", begin, view.words.accounts, linked.tokens.lows
    for token in [token for token, low in enumerate(lows[begin:place], begin) if low in accounts.first]:
        if token >= after and (found := accounts.at(lows, token)) is not None:
            named, after = found[0], token + found[1]
    return named


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
