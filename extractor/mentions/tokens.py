"""Tokens: numbers, words, signs and line breaks with their offsets, found in one pass over the characters."""

import re
from dataclasses import dataclass

NUMBER, WORD, SIGN, BREAK = 1, 2, 3, 4
_JOINED_PRICE = r"(?:(?<=Rp)|(?<=Rp ))[0-9]{1,3}(?:\.[0-9]{3})*\.000(?=,[1-9][0-9]*\s+[^\W\d_])"
"""A round price and, run together with it by the scrape, the next item of a list: `Rp 401.000,1 gram`."""
_EXPONENT = r"(?:[eE][+-]?[0-9]{1,2}(?![^\W_]))?"
_TOKEN = re.compile(rf"({_JOINED_PRICE}|[0-9]+(?:[.,][0-9]+)*{_EXPONENT})|([^\W\d_]+)|([^\w\s]|_)|\n\s*()")


@dataclass(frozen=True, slots=True)
class Tokens:
    """Parallel lists over the tokens of a text: `kinds`, `starts`, `ends`, and `lows`, the lower-cased form.

    A number keeps its inner points and commas, and an exponent (`1,5e6`); a hyphen is a sign of its own; a run of white
    space with a line break in it is one BREAK token, so that no grammar reads across lines by chance.
    """

    text: str
    kinds: list[int]
    starts: list[int]
    ends: list[int]
    lows: list[str]

    def __len__(self) -> int:
        return len(self.kinds)

    def glued(self, index: int) -> bool:
        """No space between token `index` and the one before it."""
        return index > 0 and self.ends[index - 1] == self.starts[index]

    def form(self, index: int) -> str:
        """The token as written."""
        return self.text[self.starts[index] : self.ends[index]]

    def capital(self, index: int) -> bool:
        """The token is a word that begins with a capital letter."""
        return self.kinds[index] == WORD and self.text[self.starts[index]].isupper()


def tokenize(text: str) -> Tokens:
    """The tokens of a text, in time linear in its length.

    >>> tokenize("Rp 53,86 juta.").lows
    ['rp', '53,86', 'juta', '.']
    """
    kinds: list[int] = []
    starts: list[int] = []
    ends: list[int] = []
    lows: list[str] = []
    low = text.lower()
    same = len(low) == len(text)
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        kind = match.lastindex or BREAK
        kinds.append(kind)
        starts.append(start)
        ends.append(end)
        lows.append("\n" if kind == BREAK else low[start:end] if same else text[start:end].lower())
    return Tokens(text, kinds, starts, ends, lows)
