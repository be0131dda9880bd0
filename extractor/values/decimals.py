"""Digits with points and commas, as numbers: Indonesian `1.234,5` and English `1,234.5`, told apart by the digits alone."""

import re
from dataclasses import dataclass
from decimal import Decimal

LONGEST = 18
"""A longer run of digits is a code, not a quantity."""

_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:[.,][0-9]{3})+")


@dataclass(frozen=True, slots=True)
class Digits:
    """A number in digits: its value, how many decimals are printed, and the other value it may have, if any.

    `other` is set where the digits fit both conventions (`118,066`, `1.234`): then `value` is the Indonesian reading.
    `english` says that the digits can only be English (`26,754.12`, `475.8`).
    """

    value: Decimal
    decimals: int
    english: bool = False
    other: Decimal | None = None

    @property
    def separated(self) -> bool:
        """A point or a comma is printed in the number."""
        return self.decimals > 0 or self.value >= 1000

    @property
    def step(self) -> Decimal:
        """The size of the last printed digit."""
        return Decimal(1).scaleb(-self.decimals)


def read_digits(raw: str) -> Digits | None:
    """The number that a run of digits, points and commas stands for; None where it is no single number.

    >>> read_digits("1.234.567,89").value
    Decimal('1234567.89')
    >>> read_digits("26,754.12").value, read_digits("118,066").other
    (Decimal('26754.12'), Decimal('118066'))
    >>> read_digits("2.502.28").value, read_digits("8,148,65").value, read_digits("1,5e6").value
    (Decimal('2502.28'), Decimal('8148.65'), Decimal('1.5E+6'))
    >>> [read_digits(raw) for raw in ("1.51.31", "0812345", "32.3000")]
    [None, None, None]
    """
    if len(raw) > LONGEST + LONGEST // 3 + 1:
        return None
    raw, _, exponent = raw.partition("e")
    if exponent:
        return _shifted(read_digits(raw), int(exponent))
    points, commas = raw.count("."), raw.count(",")
    if not points and not commas:
        return None if len(raw) > LONGEST or (raw[0] == "0" and len(raw) > 1) else Digits(Decimal(raw), 0)
    mark = "," if raw.rfind(",") > raw.rfind(".") else "."
    whole, _, decimals = raw.rpartition(mark)
    if points and commas:
        return _decimal(whole, decimals, english=mark == ".") if _GROUPED.fullmatch(whole) and mark not in whole else None
    if points + commas > 1:
        if _GROUPED.fullmatch(raw):
            return Digits(_plain(raw), 0, english=mark == ",")
        return _decimal(whole, decimals, english=False) if len(decimals) == 2 and _GROUPED.fullmatch(whole) else None
    if len(decimals) != 3 or not _GROUPED.fullmatch(raw):
        broken = mark == "." and len(decimals) > 3 and len(whole) > 1  # `32.3000`: a group with a digit too many
        return None if broken else _decimal(whole, decimals, english=mark == ".")
    joined, split = _plain(raw), Decimal(f"{whole}.{decimals}")
    return Digits(joined, 0, other=split) if mark == "." else Digits(split, 3, other=joined)


def _shifted(digits: Digits | None, exponent: int) -> Digits | None:
    """`1,5e6`: the decimal point moved; three digits after a comma are then decimals."""
    return digits and Digits(digits.value.scaleb(exponent), digits.decimals - exponent, digits.english)


def _plain(grouped: str) -> Decimal:
    return Decimal(grouped.replace(".", "").replace(",", ""))


def _decimal(whole: str, decimals: str, *, english: bool) -> Digits | None:
    digits = whole.replace(".", "").replace(",", "")
    if len(digits) > 1 and digits[0] == "0":
        return None
    return Digits(Decimal(f"{digits}.{decimals}"), len(decimals), english)


def plain_string(value: Decimal) -> str:
    """A decimal as the record writes it: no exponent, no grouping, printed decimals kept unless a scale word used them up.

    >>> plain_string(Decimal("4.146E+7")), plain_string(Decimal("2.30")), plain_string(Decimal("4500000.0"))
    ('41460000', '2.30', '4500000')
    """
    if abs(value) >= 1000 and value == value.to_integral_value():
        value = value.to_integral_value()
    return format(value, "f")
