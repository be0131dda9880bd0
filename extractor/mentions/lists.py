"""List numbers: `1. Beras 2. Gula 3. Telur`, on lines of their own or run together."""

from extractor.mentions.tokens import BREAK, NUMBER, SIGN, Tokens

SHORTEST = 2
"""A list has at least so many items; one number before a point may end a sentence."""
TIED = 2
"""Ranks may skip one place after a tie (`1. … 3. …`)."""


def list_numbers(tokens: Tokens) -> frozenset[int]:
    """Indices of the numbers that count the items of lists.

    >>> from extractor.mentions.tokens import tokenize
    >>> sorted(list_numbers(tokenize("1. Beras 5 kg 2. Gula 3. Telur")))
    [0, 5, 8]
    """
    found: list[int] = []
    run: list[int] = []
    value = 0
    for index in range(len(tokens) - 2):
        if tokens.kinds[index] != NUMBER or not _marks_item(tokens, index):
            continue
        number = int(tokens.lows[index])
        if not (run and value < number <= value + TIED):
            found += run if len(run) >= SHORTEST else []
            run = []
            if number != 1 and not _opens_line(tokens, index):
                continue
        run.append(index)
        value = number
    return frozenset(found + (run if len(run) >= SHORTEST or (run and _opens_line(tokens, run[0])) else []))


def _marks_item(tokens: Tokens, index: int) -> bool:
    """A whole number below 100, a point or bracket grown to it, and then something that may begin an item."""
    low, mark, after = tokens.lows[index], index + 1, index + 2
    if len(low) > 2 or not low.isdigit() or tokens.lows[mark] not in (".", ")") or not tokens.glued(mark):
        return False
    if tokens.lows[mark] == ")" and index > 0 and tokens.lows[index - 1] == "(":
        return False
    return not tokens.glued(after) or tokens.capital(after) or tokens.kinds[after] in (SIGN, BREAK)


def _opens_line(tokens: Tokens, index: int) -> bool:
    return index == 0 or tokens.kinds[index - 1] == BREAK
