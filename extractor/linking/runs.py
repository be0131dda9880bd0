"""Runs of tokens that may be the name of an owner."""

from collections import Counter
from typing import NamedTuple

from extractor.language.analysis import Label
from extractor.lexicon.linking import Role
from extractor.linking.scene import COMMON, NAME, Scene
from extractor.mentions.tokens import NUMBER, WORD

_ANOTHER = Role.LEAD | Role.FORM | Role.REGION | Role.PERSON
"""Roles of words that begin another name after `dan`."""
_LONGEST = 5


class Run(NamedTuple):
    """Tokens `first` to `last` (half-open); `key`: the name in lower case without its legal form; `held`: all their roles."""

    first: int
    last: int
    key: str
    held: int


def find_runs(scene: Scene) -> list[Run]:
    """All names in reading order.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.linking.setting import set_scene
    >>> from extractor.mentions.tokens import tokenize
    >>> tokens = tokenize("Laba PT Arga Jaya di zona 1 naik")
    >>> [run.key for run in find_runs(set_scene(tokens, ((0, len(tokens)),), [], (0, 0), load_lexicon().linking))]
    ['arga jaya', 'zona 1']
    """
    parts, flags, lows = scene.parts, scene.flags, scene.tokens.lows
    runs: list[Run] = []
    done = 0
    for index in scene.marks:
        if index < done:
            continue
        if parts[index] == NAME:
            first = index
            while first > done and parts[first - 1] == COMMON and flags[first - 1] & (Role.LEAD | Role.SEGMENT):
                first -= 1
            done = _end(scene, index + 1, flags[first] & Role.OFFICE)
        else:
            first = index
            done = _common_end(scene, index)
        if done > first:
            held, words = 0, []
            for low, flag in zip(lows[first:done], flags[first:done], strict=True):
                held |= flag
                if not flag & Role.FORM and low.isalnum():
                    words.append(low)
            if words:
                runs.append(Run(first, done, " ".join(words), held))
    return runs


def _end(scene: Scene, index: int, office: int) -> int:
    """End of a name, over the point of `PT.`, a bracketed `(Persero)` and the `dan` of an office."""
    parts, flags, lows = scene.parts, scene.flags, scene.tokens.lows
    kinds, owners = scene.tokens.kinds, scene.owners
    while index + 1 < len(parts):
        if parts[index] == NAME:
            index += 1
        elif kinds[index] == NUMBER and owners[index] < 0 and scene.tokens.glued(index):
            index += 1 + (kinds[index + 1] == WORD and scene.tokens.glued(index + 1))
        elif parts[index + 1] == NAME and (_pointed(scene, index) or (office and _goes_on(scene, index))):
            index += 2
        elif lows[index] == "(" and flags[index + 1] & Role.FORM and lows[index + 2 : index + 3] == [")"]:
            index += 3
        else:
            break
    return index + (index + 1 == len(parts) and parts[index] == NAME)


def _pointed(scene: Scene, index: int) -> bool:
    """The point of `PT.`."""
    return scene.tokens.lows[index] == "." and scene.flags[index - 1] & Role.FORM != 0 and scene.tokens.glued(index)


def _goes_on(scene: Scene, index: int) -> bool:
    """The `dan` in the name of an office: no other name begins behind it."""
    return scene.flags[index] & Role.CONJ != 0 and not scene.flags[index + 1] & _ANOTHER


def _common_end(scene: Scene, index: int) -> int:
    """End of an owner without a name, `zona 1`, `di perkotaan`, `investor asing`; `index` where none begins."""
    parts, flags, owners = scene.parts, scene.flags, scene.owners
    flag, end = flags[index], index + 1
    if not parts[index]:
        return index
    if flag & (Role.ACTOR | Role.BRANCH):
        while end < len(parts) and end - index < _LONGEST and parts[end] and (flags[end] & Role.ACTOR or flag & Role.BRANCH):
            end += 1
        return end
    if flag & Role.SEGMENT and end < len(parts) and scene.tokens.kinds[end] == NUMBER and owners[end] < 0:
        return end + 1
    alone = flag & Role.AREA and index and flags[index - 1] & Role.PLACE and not (end < len(parts) and parts[end])
    return end if alone else index


def label_names(scene: Scene, runs: list[Run]) -> dict[str, Label]:
    """What most of a name's mentions are to the model, by key; without those on which it is of two minds.

    >>> from extractor.language.analysis import Analysis, Named
    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.linking.setting import set_scene
    >>> from extractor.mentions.entities import align
    >>> from extractor.mentions.tokens import tokenize
    >>> tokens = tokenize("Laba PT Arga Jaya naik")
    >>> entities = align(tokens, Analysis((Named(5, 17, "ORG"),)), ((0, 5),))
    >>> scene = set_scene(tokens, ((0, 5),), [], (0, 0), load_lexicon().linking, entities)
    >>> label_names(scene, find_runs(scene))
    {'arga jaya': 'ORG'}
    """
    marks = scene.entities.marks
    counts: dict[str, Counter[Label]] = {}
    for run in runs:
        if run.first in marks:
            counts.setdefault(run.key, Counter())[marks[run.first].label] += 1
    return {key: label for key, count in counts.items() for label, times in count.items() if 2 * times > count.total()}
