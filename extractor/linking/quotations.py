"""Quotations: what stands between quotation marks, also over several sentences and paragraphs."""

from extractor.mentions.tokens import BREAK, NUMBER, SIGN, WORD, Tokens

DOUBLE, SINGLE = frozenset('"“”'), frozenset("'‘’")
MARKS = DOUBLE | SINGLE
_LANDMARKS = MARKS | {"\n"}
_OPENING = frozenset("“‘")
_CLOSERS = frozenset(".,!?…)]%")
_MOST_BREAKS = 2
_BLANK = frozenset((SIGN, BREAK))


def find_quotations(tokens: Tokens) -> list[tuple[int, int]]:
    """The half-open token ranges inside the marks, in order; a mark that has no other one begins or ends nothing.

    A quotation that each paragraph opens again gives one range a paragraph. Inside double marks single ones count as words.

    >>> from extractor.mentions.tokens import tokenize
    >>> find_quotations(tokenize('"Naik 5%," katanya. Ia "yakin'))
    [(1, 5)]
    """
    found: list[tuple[int, int]] = []
    parts: list[tuple[int, int]] = []
    opened, breaks = -1, 0
    lows, kinds = tokens.lows, tokens.kinds
    for index in [index for index, low in enumerate(lows) if low in _LANDMARKS]:
        if kinds[index] == BREAK:
            breaks += 1
            continue
        if opened >= 0 and (lows[index] in SINGLE) != (lows[opened] in SINGLE):
            if lows[index] in SINGLE:
                continue
            opened = -1
        begins, ends = _sides(tokens, index)
        if begins:
            again = opened >= 0 and kinds[index - 1] == BREAK
            if not again:
                parts = []
            else:
                parts.append((opened + 1, index - 1))
            opened, breaks = index, 0
        elif opened >= 0 and (ends or lows[index] in DOUBLE):
            found += [*parts, (opened + 1, index)] if breaks <= _MOST_BREAKS else []
            opened, parts = -1, []
        elif lows[index] in DOUBLE and not ends:
            opened, breaks, parts = index, 0, []
    return found


def _sides(tokens: Tokens, index: int) -> tuple[bool, bool]:
    """(whether a mark surely begins a quotation, whether it surely ends one), by what it is joined to."""
    before = tokens.glued(index) and (tokens.kinds[index - 1] in (WORD, NUMBER) or tokens.lows[index - 1] in _CLOSERS)
    after = index + 1 < len(tokens) and tokens.glued(index + 1) and tokens.kinds[index + 1] in (WORD, NUMBER)
    opening = tokens.lows[index] in _OPENING
    return opening or (after and not before), not opening and before and not after


def skip_signs(tokens: Tokens, index: int, limit: int) -> int:
    """The first token from `index` on that is a word or a number; `limit` where none is.

    >>> from extractor.mentions.tokens import tokenize
    >>> skip_signs(tokenize('," kata'), 0, 3)
    2
    """
    while index < limit and tokens.kinds[index] in _BLANK:
        index += 1
    return index


def before_signs(tokens: Tokens, index: int, begin: int) -> int:
    """The last token before `index` that is a word, a number or a quotation mark; `begin - 1` where none is.

    >>> from extractor.mentions.tokens import tokenize
    >>> before_signs(tokenize('naik", kata'), 3, 0)
    1
    """
    index -= 1
    while index >= begin and tokens.kinds[index] in _BLANK and tokens.lows[index] not in MARKS:
        index -= 1
    return index
