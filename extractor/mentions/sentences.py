"""Sentences: half-open token ranges that cover all tokens of a text."""

from extractor.mentions.tokens import BREAK, NUMBER, SIGN, WORD, Tokens

_CLOSERS = frozenset("\"')]”’»")
_ENDS = frozenset(".!?…")


def split_sentences(tokens: Tokens, abbreviations: frozenset[str]) -> tuple[tuple[int, int], ...]:
    """Token ranges of the sentences; a line break always ends one, an abbreviation's point (`PT.`, `Tbk.`) never does.

    >>> from extractor.mentions.tokens import tokenize
    >>> split_sentences(tokenize("Harga naik. PT. Maju rugi."), frozenset({"pt"}))
    ((0, 3), (3, 8))
    """
    found: list[tuple[int, int]] = []
    begin, index, count = 0, 0, len(tokens)
    kinds, lows = tokens.kinds, tokens.lows
    while index < count:
        ends = kinds[index] == BREAK
        if not ends and kinds[index] == SIGN and lows[index] in _ENDS:
            after = index + 1
            while (
                after < count
                and kinds[after] == SIGN
                and (lows[after] in _CLOSERS or lows[after] in _ENDS)
                and tokens.glued(after)
            ):
                after += 1
            ends = after == count or _begins(tokens, index, after, abbreviations)
            index = after - 1 if ends else index
        index += 1
        if ends:
            found.append((begin, index))
            begin = index
    if begin < count:
        found.append((begin, count))
    return tuple(found)


def _begins(tokens: Tokens, point: int, after: int, abbreviations: frozenset[str]) -> bool:
    """Whether a sentence may begin at `after`, given the end sign at `point`."""
    before = point - 1
    if tokens.lows[point] == "." and before >= 0 and tokens.kinds[before] == WORD and tokens.glued(point):
        scale = before > 0 and tokens.kinds[before - 1] == NUMBER  # `Rp 3,36 T. Alhasil`
        short = tokens.ends[before] - tokens.starts[before] == 1 and not scale
        if (short and tokens.capital(before)) or tokens.lows[before] in abbreviations:
            return False
    if tokens.kinds[after] == BREAK:
        return True
    opened = after
    while opened < len(tokens) and tokens.kinds[opened] == SIGN:
        opened += 1
    starts = opened < len(tokens) and (tokens.kinds[opened] == NUMBER or tokens.capital(opened))
    if not tokens.glued(after):
        return starts
    long = tokens.ends[before] - tokens.starts[before] >= 3 if before >= 0 and tokens.kinds[before] == WORD else before >= 0
    return long and opened < len(tokens) and tokens.capital(opened) and tokens.ends[opened] - tokens.starts[opened] >= 2
