"""What linking hands to claims: the figures as records, beside the tokens that they were read from."""

from dataclasses import dataclass

from extractor.mentions.tokens import Tokens
from extractor.records import Figure


@dataclass(frozen=True, slots=True)
class Linked:
    """Figures in reading order with their token ranges.

    Offsets of `figures` point into `tokens.text` (the cleaned text); `places[n]` is the half-open token range of
    `figures[n]`; `sentences` are half-open token ranges, in order, and `figures[n].sentence` indexes them;
    `headline` is the half-open character range of the headline in `tokens.text` (empty where there is none).
    """

    tokens: Tokens
    sentences: tuple[tuple[int, int], ...]
    figures: tuple[Figure, ...]
    places: tuple[tuple[int, int], ...]
    headline: tuple[int, int]
    published: str | None
