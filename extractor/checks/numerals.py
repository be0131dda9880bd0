"""Exact numbers written out: rounded, as decimal strings of the record, and as a newspaper prints them."""

from fractions import Fraction
from typing import Literal, NamedTuple

from extractor.lexicon.messages import Language, Wording

SCALES = (12, 9, 6)
"""Powers of ten that have a word of their own in print (`scale.12` in the table); thousands are written out."""

MOST_DECIMALS = 3
"""No more decimals are printed before a scale word."""

_MARKS: dict[Language, tuple[str, str]] = {"id": (".", ","), "en": (",", ".")}


class Numeral(NamedTuple):
    """A decimal, `units` × 10^-`digits`; its number of decimals is negative where it stops at tens or thousands."""

    units: int
    digits: int

    def __str__(self) -> str:
        """As the record writes it.

        >>> str(Numeral(1562, 2)), str(Numeral(56, -5)), str(Numeral(-5, 1))
        ('15.62', '5600000', '-0.5')
        """
        if self.digits <= 0:
            return str(self.units * 10**-self.digits)
        text = str(abs(self.units)).rjust(self.digits + 1, "0")
        return f"{'-' if self.units < 0 else ''}{text[: -self.digits]}.{text[-self.digits :]}"

    @property
    def value(self) -> Fraction:
        """The number itself.

        >>> Numeral(1562, 2).value
        Fraction(781, 50)
        """
        return Fraction(self.units, 10**self.digits) if self.digits > 0 else Fraction(self.units * 10**-self.digits)


def rounded(value: Fraction, digits: int, way: Literal["near", "down", "up"] = "near") -> Numeral:
    """The value with at most so many decimals, without final zeros.

    >>> str(rounded(Fraction(2, 3), 2)), str(rounded(Fraction(2, 3), 2, "down")), str(rounded(Fraction(12), 3))
    ('0.67', '0.66', '12')
    """
    number = as_printed(value, digits, way)
    units, digits = number.units, number.digits
    while units and units % 10 == 0:
        units, digits = units // 10, digits - 1
    return Numeral(units, digits if units else 0)


def as_printed(value: Fraction, digits: int, way: Literal["near", "down", "up"] = "near") -> Numeral:
    """The value with exactly so many decimals; a half is rounded away from zero.

    >>> str(as_printed(Fraction(28, 5), 2)), str(as_printed(Fraction(-5, 2), 0))
    ('5.60', '-3')
    """
    top, bottom = value.numerator, value.denominator
    if digits >= 0:
        top *= 10**digits
    else:
        bottom *= 10**-digits
    if way == "near":
        return Numeral((2 * abs(top) + bottom) // (2 * bottom) * (1 if top >= 0 else -1), digits)
    return Numeral(top // bottom if way == "down" else -(-top // bottom), digits)


def plain_digits(value: Fraction, digits: int) -> int:
    """The decimals to round to, so that a rounded number does not look exact: none are cut where no scale word is printed.

    >>> plain_digits(Fraction(600714), -4), plain_digits(Fraction(44_817_651_704), -4), plain_digits(Fraction(44_817_651_704), -6)
    (0, 0, -6)
    """
    power = _power(len(str(abs(int(value)))))
    return digits if digits >= 0 or (power and power + digits <= MOST_DECIMALS) else 0


def _power(length: int) -> int:
    """The power of ten whose word is printed with a number of so many digits before the decimals; 0 for none."""
    for power in SCALES:
        if length > power:
            return power
    return 0


def spell(number: Numeral, language: Language, wording: Wording) -> str:
    """The number as a newspaper of that language prints it, with a true minus sign.

    >>> from extractor.lexicon import load_lexicon
    >>> wording = load_lexicon().explanations
    >>> spell(Numeral(4146, -4), "id", wording["id"]), spell(Numeral(4146, -4), "en", wording["en"])
    ('41,46 juta', '41.46 million')
    >>> spell(Numeral(2527203, 0), "id", wording["id"]), spell(Numeral(-127, 2), "id", wording["id"])
    ('2.527.203', '−1,27')
    """
    units, digits, word = abs(number.units), number.digits, ""
    power = _power(len(str(units)) - digits)
    if power and power + digits <= MOST_DECIMALS:
        digits, word = power + digits, f" {wording[f'scale.{power}']}"
    group, mark = _MARKS[language]
    if digits <= 0:
        text = f"{units * 10**-digits:,}".replace(",", group)
    else:
        whole, rest = divmod(units, 10**digits)
        text = f"{whole:,}".replace(",", group) + mark + str(rest).rjust(digits, "0")
    return f"{'−' if number.units < 0 else ''}{text}{word}"
