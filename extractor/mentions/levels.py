"""Bare numbers that say where something stands: index points, scores, exchange rates."""

from extractor.lexicon.figures import FigureWords
from extractor.mentions.sides import Side
from extractor.mentions.tokens import BREAK, WORD, Tokens

FAR = 14
"""How many tokens back the index or the currency of a bare level may stand."""
NEAR = 4
"""How many tokens back `level` and the like may stand."""


def is_level(tokens: Tokens, side: Side, words: FigureWords) -> bool:
    """A bare number after `level`, `indeks`, `posisi`: no noun follows that it could count."""
    lows, last = tokens.lows, side.last
    follows = tokens.form(last) if last < len(tokens) else ""
    counted = follows.isalpha() and follows.islower() and follows not in words.cues["stop"]
    near = lows[max(0, side.first - NEAR) : side.first]
    if "." in near or side.number.digits is None:
        return False
    return not counted and (any(low in words.cues["level"] for low in near) or _index_level(tokens, side, words))


def _index_level(tokens: Tokens, side: Side, words: FigureWords) -> bool:
    """`IHSG ditutup melemah 0,65% ke 6.342`: where an index of the same line arrives."""
    follows = side.last < len(tokens) and tokens.kinds[side.last] == WORD and not tokens.capital(side.last)
    return not follows and side.before(tokens) in words.cues["arrive"] and _on_line(tokens, side.first, words.cues["index"])


def _on_line(tokens: Tokens, first: int, cue: frozenset[str]) -> bool:
    """One of the words stands before `first`, in the same line, sentence and bracket, at most `FAR` tokens away."""
    for at in range(first - 1, max(-1, first - FAR), -1):
        if tokens.kinds[at] == BREAK or tokens.lows[at] == ".":
            return False
        if tokens.lows[at] in cue:
            return True
    return False


def is_rate(tokens: Tokens, side: Side, words: FigureWords) -> bool:
    """`rupiah menguat di 14.203`: thousands of rupiah per dollar, on the same line as the word."""
    digits = side.number.digits
    if digits is None or digits.other is None or side.number.scaled or not 1000 <= digits.value < 100000:
        return False
    if side.before(tokens) not in words.cues["arrive"] | words.cues["level"]:
        return False
    return _on_line(tokens, side.first, words.cues["rate"])
