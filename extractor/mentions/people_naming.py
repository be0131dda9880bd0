"""What a capitalised word is to a reader of names: part of a person, an organisation, a place, a field of work, or unknown."""

import re
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from extractor.lexicon.people import PeopleWords
from extractor.mentions.people_evidence import Evidence
from extractor.mentions.tokens import NUMBER, SIGN, WORD, Tokens

_JOINTS = frozenset("-'‘’`")
_ROMAN = re.compile(r"[IVX]+")
_LONG = 7
_SHARED = frozenset(("place", "whole", "part"))


class Sort(Enum):
    """What one word or set phrase is.

    `SEEN` is part of a person's name to a model alone; `EITHER` is a place or organisation that may also be somebody's name;
    `START` begins an organisation's name and wants more after it, `EPONYM` one that often goes on with a person's name
    (`Universitas …`); `PART` stands inside one, `WHOLE` is one by itself, `WEAK` stands in names of persons and organisations
    alike.
    """

    GIVEN = "given"
    HEARD = "heard"
    SEEN = "seen"
    NAMELIKE = "namelike"
    INITIAL = "initial"
    UNKNOWN = "unknown"
    NOUN = "noun"
    EITHER = "either"
    PLACE = "place"
    ACRONYM = "acronym"
    ROMAN = "roman"
    FIELD = "field"
    START = "start"
    EPONYM = "eponym"
    PART = "part"
    WHOLE = "whole"
    WEAK = "weak"

    __hash__ = object.__hash__  # members are looked up very often, and the hash that Enum has is slow


class Naming(Protocol):
    """Tells what stands at a capitalised word; the grammar of officials asks nothing else about names."""

    def at(self, tokens: Tokens, index: int, limit: int) -> tuple[Sort, int]:
        """(what it is, index after it) of the word or set phrase at `index`, which ends before `limit`."""

    def person(self, tokens: Tokens, index: int, /) -> tuple[int, int] | None:
        """The token range of the person's name that a model sees at `index`."""

    def doubts(self, first: int, last: int, /) -> bool:
        """Whether a model has read the tokens and sees no person's name in them."""


@dataclass(frozen=True, slots=True)
class TableNaming:
    """Naming by the tables, by what the article itself tells, and by the shape of the word."""

    words: PeopleWords
    evidence: Evidence

    def at(self, tokens: Tokens, index: int, limit: int) -> tuple[Sort, int]:
        """As `Naming.at`: set phrases first, then names, then the shape."""
        low = tokens.lows[index]
        last = word_end(tokens, index, limit, self.words.dotted)
        phrase = self.words.classes.at(tokens.lows, index)
        settled = self.evidence.at(tokens, index, limit)
        if settled and not (phrase and phrase[1] >= settled[1]):
            phrase = settled
        if phrase and phrase[1] > 1 and index + phrase[1] <= limit:
            return Sort(phrase[0]), word_end(tokens, index + phrase[1] - 1, limit, self.words.dotted)
        single = phrase[0] if phrase and phrase[1] == 1 and (last == index + 1 or tokens.lows[index + 1] == ".") else None
        if low in self.words.names and not (single == "start" and not self._surnamed(tokens, last, limit)):
            return (Sort.EITHER if single in _SHARED else Sort.GIVEN), last
        if single is not None:
            return Sort(single), last
        if tokens.lows[last - 1] in self.words.affixes.owned:
            return Sort.NOUN, last
        return (Sort.HEARD if low in self.evidence.heard else self._shape(tokens, index, last)), last

    def person(self, _tokens: Tokens, _index: int, /) -> tuple[int, int] | None:
        """None: tables alone see no whole names."""
        return None

    def doubts(self, _first: int, _last: int, /) -> bool:
        """Never: tables alone cannot tell."""
        return False

    def _surnamed(self, tokens: Tokens, index: int, limit: int) -> bool:
        """A known name follows, so that a word like `Tim` is no team."""
        return index < limit and tokens.capital(index) and tokens.lows[index] in self.words.names

    def _shape(self, tokens: Tokens, index: int, last: int) -> Sort:
        """What the letters alone tell."""
        form = tokens.form(index)
        if len(form) == 1 and (last == index + 1 or tokens.kinds[index + 1] == SIGN):
            return Sort.INITIAL
        if form.isupper():
            return Sort.ROMAN if _ROMAN.fullmatch(form) else Sort.ACRONYM
        inner, low, affixes = form[1:], tokens.lows[index], self.words.affixes
        if not inner.islower() and not low.startswith(affixes.inner):
            return Sort.ACRONYM
        if last > index + 2 and tokens.lows[last - 2] == ".":
            return Sort.ACRONYM
        if len(low) >= _LONG and low.endswith(affixes.companies):
            return Sort.PART
        if last > index + 2 and not tokens.form(last - 1)[0].isupper():
            return Sort.NAMELIKE
        if low.endswith(affixes.persons):
            return Sort.NAMELIKE
        return Sort.NOUN if len(low) >= _LONG and affixes.noun(low) else Sort.UNKNOWN


def word_end(tokens: Tokens, index: int, limit: int, dotted: frozenset[str]) -> int:
    """Index after the word at `index` with what is joined to it: `Duck-soo`, `Ma'ruf`, `U.S.`, and `PT.` if it is `dotted`.

    >>> from extractor.mentions.tokens import tokenize
    >>> word_end(tokenize("Han Duck-soo berkata"), 1, 5, frozenset())
    4
    """
    kinds, lows = tokens.kinds, tokens.lows
    last = index + 1
    while last < limit and tokens.glued(last):
        if kinds[last] == NUMBER or (kinds[last] == WORD and kinds[last - 1] == NUMBER):
            last += 1
            continue
        short = tokens.ends[last - 1] - tokens.starts[last - 1]
        joined = last + 1 < limit and tokens.glued(last + 1) and kinds[last + 1] in (WORD, NUMBER)
        domain = joined and lows[last] == "." and not tokens.capital(last + 1)
        if domain or (joined and (lows[last] in _JOINTS or (lows[last] == "." and short == 1))):
            last += 2
        elif lows[last] == "." and ((short == 1 and kinds[last - 1] == WORD) or lows[last - 1] in dotted):
            return last + 1
        else:
            break
    return last
