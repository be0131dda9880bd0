"""Bare numbers that name or rank rather than count: `Liga 1`, `UFS 3.1`, `2-1`, `TV 43"`."""

from extractor.lexicon.figures import FigureWords
from extractor.mentions.levels import is_level
from extractor.mentions.sides import Side
from extractor.mentions.tokens import NUMBER, WORD, Tokens

AROUND = 10
"""How many tokens to either side tell a headline in title case from a sentence."""
NEAR = 4
"""How many tokens after a resolution `piksel` may stand."""


def names_something(tokens: Tokens, side: Side, words: FigureWords) -> bool:
    """A plain number that is a name's, a rank, a score, a version, an enumeration's."""
    lows, first, last = tokens.lows, side.first, side.last
    before, after = side.before(tokens), lows[last] if last < len(tokens) else ""
    if "x" in (before, after):  # `2340 x 1080`, but `2800 x 1260 piksel` is counted
        return not words.cues["pixel"] & set(lows[last : last + NEAR])
    if _version(tokens, side, words) or is_time_of_day(tokens, side, words):
        return True
    if not lows[last - 1].isdigit():
        return False
    if after in words.cues["model"] and tokens.capital(last):
        return True  # `realme 5 Pro`
    short = len(lows[last - 1]) <= 4 and after not in words.cues["counter"] and name_before(tokens, first)
    return short or _joined(tokens, side) or (len(lows[last - 1]) <= 3 and (side.bracketed(tokens) or _in_table(tokens, side)))


def _joined(tokens: Tokens, side: Side) -> bool:
    """`2-1`, `3/4`, `10:15`: another number stands behind a sign on either side."""
    lows, kinds, first, last = tokens.lows, tokens.kinds, side.first, side.last
    after = last + 1 < len(tokens) and lows[last] in "-/:" and kinds[last + 1] == NUMBER
    return after or (first > 1 and lows[first - 1] in "-/:" and kinds[first - 2] == NUMBER and lows[first - 2].isdigit())


def _in_table(tokens: Tokens, side: Side) -> bool:
    """`Alvaro - 58`: the points of a league table."""
    return side.before(tokens) == "-" and side.first > 1 and tokens.capital(side.first - 2)


def _version(tokens: Tokens, side: Side, words: FigureWords) -> bool:
    """`UFS 3.1`, `iOS 26.5`, `industri 4.0`, `TV 43"`; but `menjadi 72.3`, `2.5 kali`, `3.2` alone in a line say how much."""
    lows, last, digits = tokens.lows, side.last, side.number.digits
    english = digits is not None and digits.english and "," not in lows[last - 1]
    inches = lows[last : last + 1] == ['"'] and tokens.glued(last)
    if (english or inches) and side.first > 0 and tokens.capital(side.first - 1):
        return True
    counted = last < len(tokens) and (lows[last] in words.cues["times"] or lows[last] in words.cues["counter"])
    arrived = side.before(tokens) in words.cues["arrive"] or is_level(tokens, side, words)
    return english and not (counted or arrived or side.fills_line(tokens))


def is_time_of_day(tokens: Tokens, side: Side, words: FigureWords) -> bool:
    """`14.30` without a unit: hours and minutes; but `skor 22.13` is a level, and so is `14.23` alone in a line of a table."""
    hours, point, minutes = tokens.lows[side.first].partition(".")
    if not point or len(hours) > 2 or len(minutes) != 2 or not minutes.isdigit() or int(hours) > 23 or int(minutes) > 59:
        return False
    return minutes == "00" or not (side.fills_line(tokens) or is_level(tokens, side, words))


def name_before(tokens: Tokens, index: int) -> bool:
    """A capitalised word stands before `index` that is no beginning of a sentence and no word of a headline in title case."""
    before = index - 1
    if before < 1 or not tokens.capital(before) or tokens.kinds[before - 1] != WORD:
        joined = before >= 1 and tokens.capital(before) and tokens.lows[before - 1] in (",", "-", "&")
        return joined and tokens.lows[before - 2 : before - 1] != ["."]
    around = range(max(0, index - AROUND), min(len(tokens), index + AROUND))
    small = sum(tokens.kinds[at] == WORD and not tokens.capital(at) for at in around)
    return small * 3 > sum(tokens.kinds[at] == WORD for at in around)
