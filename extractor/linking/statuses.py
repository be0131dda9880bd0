"""Whether a figure is a target or a forecast, by cues in its clause."""

from bisect import bisect_left

from extractor.lexicon.linking import Role
from extractor.linking.scene import Scene
from extractor.mentions.mention import Mention
from extractor.mentions.tokens import BREAK, WORD

_ENDS = Role.COMPARE | Role.CLAUSE
_MOVES = Role.CHANGE | Role.LEVEL
_BREAKS = frozenset(";|")
_FAR = 25
"""A cue reaches over so many tokens."""
_BASE = Role.PRIOR | Role.FROM


def status(scene: Scene, mention: Mention, bound: int, before: str) -> str:
    """`target`, `forecast` or `actual`, by the nearest cue in [bound, mention.first).

    A cue with the scope `clause` (`ditargetkan`) reaches over its clause, but not into a `yang …`; one with `phrase` (`target`)
    as far as the next comma; one with `verb` (`akan`) only where a word of rise or level follows. Where no cue is found and
    neither a verb, a comma nor a `dari` parts the figure from the one before it in the sentence, or only names and signs or a
    word of rise do (`…, naik 5 persen`), that one's status `before` holds.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.linking.setting import set_scene
    >>> from extractor.mentions.tokens import tokenize
    >>> found = [Mention("percentage", 2, 4, "5", "percent")]
    >>> scene = set_scene(tokenize("Pertumbuhan diproyeksikan 5 persen"), ((0, 4),), found, (0, 0), load_lexicon().linking)
    >>> status(scene, found[0], 0, "actual")
    'forecast'
    """
    lows, flags, kinds = scene.tokens.lows, scene.flags, scene.tokens.kinds
    if before == "actual" and bisect_left(scene.cues, bound) == bisect_left(scene.cues, mention.first):
        return before
    if mention.kind == "duration" and before == "target":
        before = "actual"
    based = described = False
    listed = moved = True
    comma, later = -1, ""
    for index in range(mention.first - 1, max(bound, mention.first - _FAR) - 1, -1):
        low, flag = lows[index], flags[index]
        found = scene.words.statuses.at(lows, index) if flag & Role.CUE else None
        if found is not None:
            end = index + found[1]
            (said, scope), _ = scene.words.statuses.before(lows, end) or found
            parted = comma > end + 1
            lasts = mention.kind == "duration" and said == "target" and scope == "phrase"
            holds = not lasts and _holds(scope, flags[min(end, mention.first)], parted, described)
            if holds and said in (later or said, "target"):
                if said != "forecast" or scope == "clause":
                    return said
                later = said  # `menargetkan … akan mencapai 5 juta`: what is to come may still be what is aimed at
        if kinds[index] == BREAK or low in _BREAKS or flag & _ENDS:
            return later or "actual"
        word = kinds[index] == WORD and not scene.parts[index]
        if low == ",":
            comma = index if comma < 0 else len(flags)
        listed = listed and (not word or flag & Role.CONJ != 0)
        moved = moved and (not word or flag & (Role.CHANGE | Role.GLOSS) != 0)
        described = described or flag & Role.WHICH != 0
        based = based or flag & _BASE != 0 or (word and not flag and scene.owners[index] < 0)
    if later:
        return later
    return "actual" if based or (comma >= 0 and not listed and not moved) else before


def _holds(scope: str, after: int, parted: bool, described: bool) -> bool:
    """Whether a cue reaches the figure; `after` are the roles of the word behind it."""
    if scope == "clause":
        return not described or after & Role.WHICH != 0
    return not parted and (scope == "phrase" or (after & _MOVES != 0 and not after & Role.TO))
