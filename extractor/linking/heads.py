"""The noun phrase that begins with a measure word: `rasio utang terhadap modal`, `indeks harga konsumen (IHK)`."""

from extractor.lexicon.linking import Role
from extractor.linking.scene import COMMON, NAME, Scene, Spot
from extractor.mentions.tokens import WORD

_FOLLOWING = 4

ECHO, HEADLESS = -1, -2
"""What stands in place of a measure word: a phrase that points back (`angka ini`, `level tertinggi`), or none."""


def measure_word(scene: Scene, first: int, end: int) -> int:
    """The measure word that a noun phrase begins with, ECHO or HEADLESS."""
    flags, lows = scene.flags, scene.tokens.lows
    if flags[first] & Role.LANDING and first and flags[first - 1] & (Role.LEVEL | Role.CHANGE | Role.FROM | Role.GLOSS):
        return ECHO
    if flags[first] & Role.ANAPHOR and flags[first] & Role.CURRENCY:
        return ECHO
    head, empty = HEADLESS, True
    for index in range(first, end):
        flag = flags[index]
        if flag & Role.HEAD and head < 0:
            head = index
        if not flag & (Role.QUALITY | Role.ANAPHOR) and (flag or not lows[index].endswith(scene.words.affixes.owned)):
            empty = False
    return ECHO if empty or (head == end - 1 and flags[head] & Role.ANAPHOR) else head


def whole_phrase(scene: Scene, begin: int, head: int, spot: Spot) -> tuple[int, int]:
    """The phrase around its measure word: `rasio … terhadap` before it, a short form in brackets after it."""
    flags, parts = scene.flags, scene.parts
    first = begin
    while first - 2 >= spot.bound and flags[first - 1] & Role.JOIN and parts[first - 2]:
        start = measure_word(scene, scene.left(first - 2, spot.bound), first - 1)
        if start < 0:
            break
        first = start
    if first == begin:
        first = head
        while first > max(begin, scene.headline) and (parts[first - 1] == COMMON or scene.tokens.form(first - 1).isupper()):
            first -= 1
    return first, _extended(scene, head, spot.first)


def described(scene: Scene, place: tuple[int, int], spot: Spot) -> tuple[int, int]:
    """In `indeks X yang mengukur kekuatan Y naik …` it is the index that rises."""
    flags, parts = scene.flags, scene.parts
    verb = place[0] - 1
    if verb - 2 >= spot.bound and flags[verb - 1] & Role.WHICH and not parts[verb] and not flags[verb] and parts[verb - 2]:
        first = scene.left(verb - 2, spot.bound)
        head = measure_word(scene, first, verb - 1)
        if head >= 0 and any(flags[index] & Role.CHANGE for index in range(place[1], spot.first)):
            return whole_phrase(scene, first, head, spot)
    return place


def _extended(scene: Scene, head: int, limit: int) -> int:
    """End of the phrase that begins at `head`: up to a name, over `terhadap …` and a short form in brackets."""
    parts, flags, tokens = scene.parts, scene.flags, scene.tokens
    titled = (tokens.capital(head) and head not in scene.openers) or flags[head] & Role.INDEX
    index = head + 1
    while index < limit:
        if parts[index] == NAME and not titled and tokens.kinds[index] == WORD:
            short = index == head + 1 and tokens.form(index).isupper() and not flags[index] & Role.FORM
            if not short:
                break
        if parts[index]:
            index += 1
        elif tokens.lows[index] == "(" and index + 2 < limit and tokens.lows[index + 2] == ")" and parts[index + 1]:
            index += 3
        elif (
            flags[index] & (Role.JOIN | Role.EXTEND)
            and index + 1 < limit
            and parts[index + 1] == COMMON
            and not flags[index + 1] & Role.LEAD
        ):
            index += 2
        else:
            break
    return index


def following_measure(scene: Scene, close: int) -> tuple[int, int] | None:
    """The headed phrase right behind a share: `70 persen [kebutuhan listrik]`; None where there is none."""
    end = close
    while end < len(scene.parts) and scene.parts[end] == COMMON and end - close < _FOLLOWING:
        end += 1
    head = measure_word(scene, close, end) if end > close else HEADLESS
    return (close, end) if head >= 0 else None
