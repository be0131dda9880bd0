"""Text on the terminal: numbers in the reader's notation, nothing that a terminal would obey."""

from decimal import Decimal
from unicodedata import category

from extractor.lexicon.messages import Language

_INDONESIAN = str.maketrans(",.", ".,")


def printable(text: str) -> str:
    r"""The text without control characters, which become spaces, and without invisible ones, which are dropped.

    >>> printable("Rp\u00a05\u200b ribu\x1b[31m")
    'Rp 5 ribu [31m'
    """
    return "".join(one if one.isprintable() else "" if category(one) == "Cf" else " " for one in text)


def number(decimal: str, language: Language) -> str:
    """A decimal string, or the two ends of a range, with the grouping and the decimal sign of the language.

    >>> number("-41460000.5", "id"), number("5/6.25", "en")
    ('-41.460.000,5', '5–6.25')
    """
    grouped = "–".join(f"{Decimal(end):,f}" for end in decimal.split("/"))
    return grouped if language == "en" else grouped.translate(_INDONESIAN)
