"""The digits of a print: its number as it stands in the text, and how round that is."""

import re
from fractions import Fraction

from extractor.values.intervals import ZERO

_NUMBER = re.compile(r"\d[\d.,]*")


def first_number(text: str) -> str:
    """The first run of digits, points and commas in a print; empty where the number is in words.

    >>> first_number("Rp 41,46 juta.")
    '41,46'
    """
    match = _NUMBER.search(text)
    return match.group().rstrip(".,") if match else ""


def digits_of(number: str) -> str:
    """The digits of a run of them, without its points and commas.

    >>> digits_of("1.234,5")
    '12345'
    """
    return number.replace(".", "").replace(",", "")


def round_step(text: str, step: Fraction) -> Fraction:
    """The size of the last digit before the final zeros, if an integer is printed with two or more of them; else zero.

    >>> round_step("Rp 6.000", Fraction(1)), round_step("50 persen", Fraction(1)), round_step("12,00 persen", Fraction(1, 100))
    (Fraction(1000, 1), Fraction(0, 1), Fraction(0, 1))
    """
    number = first_number(text)
    digits = digits_of(number)
    zeros = len(digits) - len(digits.rstrip("0"))
    return step * 10**zeros if 2 <= zeros < len(digits) and not _decimals(number, step) else ZERO


def _decimals(number: str, step: Fraction) -> int:
    """How many decimals a run of digits shows; a lone mark before three digits is read as the step says."""
    at = max(number.rfind("."), number.rfind(","))
    if at < 0:
        return 0
    mark, tail = number[at], len(number) - at - 1
    if number.count(mark) > 1:
        return 0
    if tail == 3 and number.count(".") + number.count(",") == 1 and not (step < 1 or (mark == "," and step > 1)):
        return 0
    return tail
