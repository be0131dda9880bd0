"""Numbers as newspapers print them: how one is printed, and how another is printed the same way."""

import csv
import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path

CASES = Path(__file__).parents[1] / "cases" / "transform"
DIGITS = re.compile(r"\d[\d.,]*\d|\d")
WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Print:
    """One printed number: where it stands in its text, its decimals, its final zeros and what one unit of it is worth.

    `zeros` are the zeros that end an integer; `word` marks a number word, which is exact.
    """

    start: int
    end: int
    decimals: int
    zeros: int
    scale: Fraction
    word: bool = False

    @property
    def step(self) -> Fraction:
        """The size of the last printed digit, in units of the value."""
        return self.scale * Fraction(1, 10**self.decimals)

    @property
    def rounded(self) -> Fraction:
        """The size of the last digit that is no final zero, in units of the value."""
        return self.scale * 10**self.zeros if self.zeros else self.step

    def nearest(self, value: Fraction, step: Fraction | None = None) -> Fraction:
        """The value that this print shows for `value`, halves away from zero."""
        unit = step or self.step
        return int(abs(value) / unit + Fraction(1, 2)) * unit * (-1 if value < 0 else 1)

    def cut(self, value: Fraction) -> Fraction:
        """The value that this print shows if further digits are just left out."""
        return int(abs(value) / self.step) * self.step * (-1 if value < 0 else 1)

    def digits(self, value: Fraction) -> str:
        """A value that the print can show, written as this print writes.

        >>> Print(0, 5, 2, 0, Fraction(10**6)).digits(Fraction(1234560000))
        '1.234,56'
        """
        if self.word:
            return number_words()[int(value / self.scale)]
        whole, rest = divmod(int(abs(value) / self.step), 10**self.decimals)
        return f"{whole:,}".replace(",", ".") + (f",{rest:0{self.decimals}}" if self.decimals else "")


@cache
def number_words() -> dict[int, str]:
    """Small numbers in words, from the table of cases."""
    with (CASES / "small_numbers.csv").open(encoding="utf-8", newline="") as lines:
        return {int(row["value"]): row["word"] for row in csv.DictReader(lines)}


def ends_of(value: str) -> list[Fraction]:
    """The value, or the two ends of a range."""
    return [Fraction(end) for end in value.split("/")]


def read_prints(text: str, value: str) -> list[Print]:
    """The prints in a figure's text, one for each end of its value.

    >>> [(p.decimals, p.zeros, int(p.scale)) for p in read_prints("Rp 4,05 triliun", "4050000000000")]
    [(2, 0, 1000000000000)]
    >>> [p.zeros for p in read_prints("15-64 tahun", "15/64")]
    [0, 0]

    Raises:
        ValueError: The text does not print the value's ends.
    """
    ends = ends_of(value)
    found = list(DIGITS.finditer(text))
    if not found:
        spelled = {word: number for number, word in number_words().items()}
        found = [word for word in WORD.finditer(text) if word.group().lower() in spelled]
        prints = [Print(*word.span(), 0, 0, Fraction(end) / spelled[word.group().lower()], word=True)
                  for word, end in zip(found, ends, strict=False)]  # fmt: skip
    else:
        prints = []
        for digits, end in zip(found, ends, strict=False):
            whole, _, decimals = digits.group().replace(".", "").partition(",")
            zeros = 0 if decimals else len(whole) - len(whole.rstrip("0"))
            prints.append(Print(*digits.span(), len(decimals), zeros, abs(end) / Fraction(f"{whole}.{decimals or 0}")))
    if len(prints) != len(ends):
        message = f"{text!r} does not print {value}"
        raise ValueError(message)
    return prints


def decimal_string(value: Fraction) -> str:
    """A value with a finite decimal expansion, as records write it.

    >>> decimal_string(Fraction(-1234, 100)), decimal_string(Fraction(10**6))
    ('-12.34', '1000000')
    """
    scaled, places = abs(value), 0
    while scaled.denominator != 1:
        scaled, places = scaled * 10, places + 1
    digits = str(int(scaled)).zfill(places + 1)
    return ("-" if value < 0 else "") + (f"{digits[:-places]}.{digits[-places:]}" if places else digits)


def reprint(text: str, prints: list[Print], ends: list[Fraction]) -> str:
    """A figure's text with other numbers in the same places.

    >>> reprint("Rp 4,05 triliun", read_prints("Rp 4,05 triliun", "4050000000000"), [Fraction(3120000000000)])
    'Rp 3,12 triliun'
    """
    for one, end in reversed(list(zip(prints, ends, strict=True))):
        text = text[: one.start] + one.digits(end) + text[one.end :]
    return text
