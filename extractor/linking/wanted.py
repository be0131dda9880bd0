"""Which sentences linking wants a model to read: those where a name that no table knows may tell of what kind a thing is."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from extractor.lexicon.linking import Role
from extractor.mentions.mention import Mention
from extractor.mentions.tokens import WORD, Tokens

_OWNERLESS = frozenset(("date", "duration"))
_KNOWN = (
    Role.LEAD | Role.FORM | Role.REGION | Role.SEGMENT | Role.AREA | Role.BRANCH | Role.ACTOR
    | Role.PERSON | Role.DATE | Role.CURRENCY | Role.AGENCY
)  # fmt: skip
"""Roles of words that a model need not be asked about."""
_PARTING = Role.STOP | Role.VERB | Role.CLAUSE | Role.PLACE | Role.AVERSE | Role.CHANGE | Role.LEVEL | Role.SAY | Role.TELL
"""Roles of words that are of no phrase with the name after them."""


def wanted_places(
    tokens: Tokens, sentences: Sequence[tuple[int, int]], mentions: Sequence[Mention], roles: Mapping[str, int]
) -> Iterator[int]:
    """The first token of a figure in each sentence where, before a figure, an unknown name stands behind a common word.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.mentions.tokens import tokenize
    >>> tokens, roles = tokenize("Ia punya layar Retina 13 inci. Ia punya 2 layar."), load_lexicon().linking.roles
    >>> found = [Mention("measure", 4, 6, "13", "number", unit="inci"), Mention("count", 9, 10, "2", "number")]
    >>> list(wanted_places(tokens, ((0, 7), (7, 12)), found, roles))
    [4]
    """
    begins = [begin for begin, _ in sentences]
    done = -1
    for mention in mentions:
        begin = max(begins[bisect_right(begins, mention.first) - 1], done)
        if mention.kind in _OWNERLESS:
            continue
        done = mention.first
        if any(_asks(tokens, index, roles) for index in range(begin + 1, mention.first)):
            yield mention.first


def _asks(tokens: Tokens, index: int, roles: Mapping[str, int]) -> bool:
    """A word with a capital that no table knows, behind a small word that may be of its phrase."""
    before = index - 1
    if tokens.kinds[before] != WORD or tokens.capital(before) or not tokens.capital(index):
        return False
    return not roles.get(tokens.lows[index], 0) & _KNOWN and not roles.get(tokens.lows[before], 0) & _PARTING
