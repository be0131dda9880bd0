"""The counted noun phrase after a count: `tujuh [negara mitra] di Asia`."""

from extractor.lexicon.linking import Role
from extractor.linking.scene import Scene

_LONGEST = 4
"""A counted noun has at most so many words."""
_NEAR = 2
_HOPS = 3


def counted_noun(scene: Scene, number: int) -> tuple[int, int] | None:
    """Token range of the noun phrase that a count counts; None where none is named.

    In `dua dari tujuh orang`, `dua atau tiga orang` the first number shares the noun of the second.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.linking.setting import set_scene
    >>> from extractor.mentions.mention import Mention
    >>> from extractor.mentions.tokens import tokenize
    >>> found = [Mention("count", 0, 1, "7", "digits")]
    >>> counted_noun(set_scene(tokenize("7 negara mitra di Asia"), ((0, 5),), found, (0, 0), load_lexicon().linking), 0)
    (1, 3)
    """
    mentions, parts, lows = scene.mentions, scene.parts, scene.tokens.lows
    for hop in range(_HOPS):
        mention = mentions[number + hop]
        first = end = mention.last
        words = 0
        while end < len(parts) and parts[end] and words < _LONGEST:
            words += lows[end].isalnum()
            end += 1
        if end > first:
            return first, end
        if number + hop + 1 == len(mentions) or first == len(parts):
            break
        other = mentions[number + hop + 1]
        shared = scene.flags[first] & (Role.FROM | Role.CONJ | Role.UNTIL) or lows[first] == "-"
        if not shared or other.kind != "count" or other.first - first > _NEAR:
            break
    return None
