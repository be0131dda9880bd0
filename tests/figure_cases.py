"""The cases of figures as the tests read them: rows of `tests/cases`, and what is found in a text."""

import csv
from pathlib import Path
from typing import Any

import pytest

from extractor.lexicon import load_lexicon
from extractor.lexicon.figures import FigureWords
from extractor.mentions.figures import find_figures
from extractor.mentions.mention import Mention
from extractor.mentions.tokens import tokenize

CASES = Path(__file__).parent / "cases"


class Words:
    """A lexicon that knows the words of figures only."""

    def __init__(self, figures: FigureWords) -> None:
        self.figures = figures


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a case file."""
    with (CASES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def cases(*, free: bool = False) -> list[Any]:
    """One parameter a case; a known gap must fail, for the reason that its row gives."""
    chosen = [row for name in ("figures.csv", "figures_in_digits.csv") for row in rows(name)]
    return [
        pytest.param(row, id=row["surface"], marks=[pytest.mark.xfail(strict=True, reason=row["gap"])] if row["gap"] else [])
        for row in chosen
        if row["context"] == "free" or not free
    ]


def found(text: str, words: FigureWords | None = None) -> list[tuple[str, Mention]]:
    """Surface and mention of each figure of a text."""
    tokens = tokenize(text)
    mentions = find_figures(tokens, Words(words) if words else load_lexicon())  # type: ignore[arg-type]
    return [(text[tokens.starts[m.first] : tokens.ends[m.last - 1]], m) for m in mentions]
