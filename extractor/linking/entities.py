"""Whose figure it is: the name beside the figure."""

from bisect import bisect_left

from extractor.lexicon.linking import Role
from extractor.linking.names import Names
from extractor.linking.runs import Run
from extractor.linking.scene import Scene, Spot
from extractor.mentions.tokens import WORD

NOT, WEAK, OWNER = 0, 1, 2
"""A name that owns no figure where it stands, one that does where no other is near, one that does."""
_SAID = Role.SOURCE | Role.SAY | Role.TELL
_NEAR = 5


def find_entity(scene: Scene, names: Names, spot: Spot, measure: tuple[int, int] | None, last: str | None) -> str | None:
    """The owner that the clause names; None where it names none.

    It is the name after `di` right behind the figure, or the nearest before it from `spot.bound` on.
    A place (`di Bali`) that is neither beside the figure nor beside its measure gives way to a name before it. `perseroan`
    stands for `last`, the entity of the figure before, or for the article's main name.
    """
    mention, bound, first, close, _ = spot
    runs, flags = names.runs, scene.flags
    at = bisect_left(runs, (mention.first,))
    if at < len(runs) and runs[at].first == close + 1 and flags[close] & Role.PLACE and not flags[close + 1] & Role.ASIDE:
        return names.show(scene, runs[at])
    holder = next((k for k in range(first - 1, bound - 1, -1) if flags[k] & Role.HOLDER and scene.parts[k]), -1)
    weak: Run | None = None
    while at and runs[at - 1].first >= bound:
        at -= 1
        if holder >= runs[at].last:
            break
        apposed = at and runs[at - 1].last == runs[at].first - 1 > bound and scene.tokens.lows[runs[at].first - 1] == ","
        standing = NOT if apposed else _standing(scene, spot, runs[at], measure)
        if standing == OWNER:
            return names.show(scene, runs[at])
        if standing == WEAK:
            weak = weak or runs[at]
    if weak is not None:
        return names.show(scene, weak)
    return last or names.main if holder >= 0 else None


def _standing(scene: Scene, spot: Spot, run: Run, measure: tuple[int, int] | None) -> int:
    """Whether a name before a figure owns it, by the word before the name."""
    flags, before = scene.flags, run.first - 1
    if before < spot.bound or scene.tokens.kinds[before] != WORD:
        return OWNER
    if flags[before] & Role.AVERSE and not (flags[before] & Role.FROM and flags[before - 1] & Role.VERB):
        return NOT
    if flags[before] & Role.PLACE:
        if any(flags[index] & _SAID for index in range(max(spot.bound, before - _NEAR), before)):
            return NOT
        if before > spot.bound and not (measure and measure[1] == before) and run.last < spot.first - 1:
            return WEAK
    return OWNER
