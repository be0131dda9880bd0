"""How exact a figure is said to be: `sekitar`, `lebih dari`, `hingga`, `… lebih`."""

from extractor.lexicon.linking import Role
from extractor.linking.scene import Scene
from extractor.mentions.mention import Mention

_REACHED = Role.LANDING | Role.LEVEL | Role.AGE
_STEPS = 2
_REACH = 7
"""So many tokens before `hingga` the other end of its range may stand."""


def qualifier(scene: Scene, mention: Mention) -> tuple[str, int]:
    """(qualifier of a figure, where its hedge or else itself begins); its own qualifier wins, a date has none.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.linking.setting import set_scene
    >>> from extractor.mentions.tokens import tokenize
    >>> found = [Mention("count", 2, 3, "40", "digits")]
    >>> qualifier(set_scene(tokenize("lebih dari 40 kapal"), ((0, 4),), found, (0, 0), load_lexicon().linking), found[0])
    ('over', 0)
    """
    lows, flags, before = scene.tokens.lows, scene.flags, scene.words.before
    if mention.kind == "date":
        return "exact", mention.first
    index = mention.first
    found = before.before(lows, index)
    while found is None and index > max(0, mention.first - _STEPS) and flags[index - 1] & _REACHED:
        index -= 1
        found = before.before(lows, index)
    first = mention.first if found is None else index - found[1]
    if found is None and mention.first > 1 and lows[mention.first - 1] == "(" and scene.owners[mention.first - 2] >= 0:
        index = scene.mentions[scene.owners[mention.first - 2]].first
        found = before.before(lows, index)
    if mention.qualifier != "exact":
        return mention.qualifier, first
    if found is None:
        return _after(scene, mention.last), first
    (said, of_range), length = found
    if flags[index - 1] & Role.UNTIL and length == 1 and _ends_range(scene, mention, index - 1):
        return "exact", first
    return of_range if mention.value is not None and "/" in mention.value else said, first


def _after(scene: Scene, index: int) -> str:
    """The hedge after a figure, or after the one word that it counts."""
    lows, words = scene.tokens.lows, scene.words
    for place in (index, index + 1):
        found = words.after.at(lows, place)
        if found is not None:
            return found[0][0]
        found = words.closing.at(lows, place)
        if found is not None:
            end = place + found[1]
            if end == len(lows) or not (scene.parts[end] or scene.flags[end] & (Role.GLOSS | Role.FROM)):
                return found[0][0]
        if place < len(lows) and not scene.parts[place]:
            break
    return "exact"


def _ends_range(scene: Scene, mention: Mention, index: int) -> bool:
    """Whether `hingga` at `index` closes a range that another figure of the same kind opens."""
    for place in range(index - 1, max(index - _REACH, -1), -1):
        owner = scene.owners[place]
        if owner >= 0 and (scene.mentions[owner].kind, scene.mentions[owner].unit) == (mention.kind, mention.unit):
            return True
    return False
