"""What a figure measures: the noun phrase before it, `laba bersih`, `rasio utang terhadap modal`."""

from dataclasses import dataclass

from extractor.lexicon.linking import Role
from extractor.linking.scene import COMMON, NAME, POSSESSIVE, Scene, Spot
from extractor.mentions.tokens import BREAK, NUMBER, WORD

_BRIDGES = frozenset("(:)\"'-=,/")
_CUES = Role.LEVEL | Role.CHANGE | Role.COMPARE | Role.PRIOR | Role.FROM | Role.OR | Role.ALIAS
_TIES = Role.LEVEL | Role.CHANGE | Role.DEICTIC | Role.GLOSS | Role.DEGREE | Role.HOPE
_HARMLESS = _TIES | Role.STOP | Role.COMPARE | Role.DATE
_PREPOSITIONS = Role.JOIN | Role.EXTEND | Role.COMPLEMENT | Role.AVERSE
_PASSED = _TIES | _PREPOSITIONS | Role.BIND
_BEGINS = frozenset(",.:;-*|(")
_BRACKET = 12
_OPENING = 30
_FOLLOWING = 4

ECHO, HEADLESS = -1, -2
"""What stands in place of a measure word: a phrase that points back (`angka ini`, `level tertinggi`), or none."""


@dataclass(slots=True)
class Found:
    """What the clause before a figure says of its measure.

    `place`: the tokens of the nearest phrase that may be it, None where there is none; `headed`: it begins with a known measure
    word; `tied`: no verb of another kind lies between it and the figure; `compared`: it stands after `dibandingkan`;
    `cued`: a word like `naik`, `sebesar` or `angka ini` says that the figure is a level or a change; `bare`: nothing but names
    and signs stands before the figure; `named`: a name does; `open`: so far nothing but cues was met; `verb`: a verb of
    another kind was; `blocked`: one stands after the next comma.
    """

    place: tuple[int, int] | None = None
    headed: bool = False
    tied: bool = True
    compared: bool = False
    cued: bool = False
    bare: bool = True
    named: bool = False
    open: bool = True
    verb: bool = False
    blocked: bool = False


def find_measure(scene: Scene, spot: Spot) -> Found:
    """The measure between `spot.bound` and the figure, nearest first.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.linking.scene import set_scene
    >>> from extractor.mentions.mention import Mention
    >>> from extractor.mentions.tokens import tokenize
    >>> found = [Mention("percentage", 4, 6, "7", "percent")]
    >>> scene = set_scene(tokenize("Laba bersih naik tajam 7 persen"), ((0, 6),), found, (0, 0), load_lexicon().linking)
    >>> find_measure(scene, Spot(found[0], 0, 4, 6, 0)).place
    (0, 2)
    """
    parts, owners, kinds = scene.parts, scene.owners, scene.tokens.kinds
    found = Found()
    index = spot.first - 1
    while index >= spot.bound:
        end = index + 1
        if index > spot.bound and parts[index - 1] and kinds[index] == NUMBER and owners[index] < 0:
            index -= 1
        if parts[index]:
            index = scene.left(index, spot.bound)
            if _take(scene, found, (index, end), spot):
                break
        elif owners[index] >= 0:
            pass
        elif scene.tokens.kinds[index] == WORD:
            _pass(scene, found, index)
        elif _ends(scene, found, index):
            break
        elif scene.tokens.lows[index] == ")":
            index = _opened(scene, index, spot.bound)
        index -= 1
    found.tied = found.tied and found.place is not None
    if found.place and not found.headed and found.place[1] == spot.first and scene.parts[found.place[0]] == COMMON and _begins(scene, found.place[0], spot.bound):
        found.cued = True
    return found


def _pass(scene: Scene, found: Found, index: int) -> None:
    """Takes what a word that is no part of a noun phrase says of the way from the measure to the figure."""
    flag = scene.flags[index]
    found.cued = found.cued or (found.open and flag & _CUES != 0)
    if not flag & _PASSED:
        found.open = found.open and flag & Role.WHICH != 0 and scene.flags[index + 1] & (_TIES | Role.SPREAD) != 0
    if not flag & _HARMLESS:
        found.verb = found.blocked = True
    if found.verb or flag & Role.WHICH:
        found.tied = found.bare = False


def _ends(scene: Scene, found: Found, index: int) -> bool:
    """Whether a sign ends the clause; a comma does so only before a verb, unless that is in a `yang …` of its own."""
    low = scene.tokens.lows[index]
    if scene.tokens.kinds[index] == BREAK or low == ";":
        return True
    if low == "," and found.blocked:
        found.blocked = scene.flags[index + 1] & Role.WHICH == 0
        return found.blocked
    if low not in _BRIDGES:
        found.open = False
    elif low == "(":
        found.cued = found.cued or found.open
    return False


def _take(scene: Scene, found: Found, chunk: tuple[int, int], spot: Spot) -> bool:
    """Takes what a noun phrase says of the measure; True where nothing before it matters any more."""
    flags, lows = scene.flags, scene.tokens.lows
    first, end = chunk
    head = _head(scene, first, end)
    if head == ECHO:
        back = (end < len(flags) and flags[end] & Role.DEICTIC) or (lows[end - 1].endswith(POSSESSIVE) and flags[end - 1])
        found.cued = found.cued or found.open or bool(back)
        found.bare = False
        return bool(back)
    if head >= 0 and found.place and found.cued and _begins(scene, found.place[0], spot.bound):
        return True
    if head >= 0:
        if first and (flags[first - 1] & Role.PER or lows[first - 1] == "/"):
            return False
        found.place = _described(scene, _whole(scene, first, head, spot), spot)
        found.headed = True
        before = found.place[0] - 1
        before -= before > spot.bound and flags[before] & Role.EXTEND != 0
        found.compared = before >= spot.bound and flags[before] & Role.COMPARE != 0
        return True
    if (scene.parts[first] == NAME and not flags[first] & Role.CURRENCY) or flags[first] & Role.LEAD:
        found.named = True
        return False
    found.bare = False
    if flags[first] & Role.SOURCE:
        found.open = False
        return False
    if first and (flags[first - 1] & _PREPOSITIONS or scene.owners[first - 1] >= 0):
        return False
    if found.open and found.place is None:
        found.place = first, end
    found.open = False
    return False


def _begins(scene: Scene, first: int, bound: int) -> bool:
    """A clause begins with the noun phrase at `first`."""
    before = first - 1
    if before > bound and scene.flags[before] & (Role.CONJ | Role.CLAUSE):
        before -= 1
    return before < bound or scene.tokens.lows[before] in _BEGINS or scene.tokens.kinds[before] == BREAK


def _head(scene: Scene, first: int, end: int) -> int:
    """The measure word that a noun phrase begins with, ECHO or HEADLESS."""
    flags, lows = scene.flags, scene.tokens.lows
    if flags[first] & Role.LANDING and first and flags[first - 1] & (Role.LEVEL | Role.CHANGE | Role.FROM):
        return ECHO
    if flags[first] & Role.ANAPHOR and flags[first] & Role.CURRENCY:
        return ECHO
    head, empty = HEADLESS, True
    for index in range(first, end):
        flag = flags[index]
        if flag & Role.HEAD and head < 0:
            head = index
        if not flag & (Role.QUALITY | Role.ANAPHOR) and (flag or not lows[index].endswith(POSSESSIVE)):
            empty = False
    return ECHO if empty or (head == end - 1 and flags[head] & Role.ANAPHOR) else head


def _whole(scene: Scene, begin: int, head: int, spot: Spot) -> tuple[int, int]:
    """The phrase around its measure word: `rasio … terhadap` before it, a short form in brackets after it."""
    flags, parts = scene.flags, scene.parts
    first = head
    while first - 2 >= spot.bound and flags[first - 1] & Role.JOIN and parts[first - 2]:
        start = _head(scene, scene.left(first - 2, spot.bound), first - 1)
        if start < 0:
            break
        first = start
    if first == head:
        while first > begin and (parts[first - 1] == COMMON or scene.tokens.form(first - 1).isupper()):
            first -= 1
    return first, _extended(scene, head, spot.first)


def _described(scene: Scene, place: tuple[int, int], spot: Spot) -> tuple[int, int]:
    """In `indeks X yang mengukur kekuatan Y naik …` it is the index that rises."""
    flags, parts = scene.flags, scene.parts
    verb = place[0] - 1
    if verb - 2 >= spot.bound and flags[verb - 1] & Role.WHICH and not parts[verb] and not flags[verb] and parts[verb - 2]:
        first = scene.left(verb - 2, spot.bound)
        head = _head(scene, first, verb - 1)
        if head >= 0 and any(flags[index] & Role.CHANGE for index in range(place[1], spot.first)):
            return _whole(scene, first, head, spot)
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


def _opened(scene: Scene, index: int, bound: int) -> int:
    """The bracket that `)` at `index` closes; `index` itself where none is near."""
    for place in range(index - 1, max(bound, index - _BRACKET) - 1, -1):
        if scene.tokens.lows[place] == "(":
            return place
    return index


def opening_measure(scene: Scene, begin: int, end: int) -> tuple[int, int] | None:
    """The first headed phrase of a sentence: what it is about."""
    flags = scene.flags
    for index in range(begin, min(end, begin + _OPENING)):
        if scene.parts[index] and flags[index] & Role.HEAD and not flags[index] & Role.ANAPHOR:
            return index, _extended(scene, index, end)
    return None


def following_measure(scene: Scene, close: int) -> tuple[int, int] | None:
    """The headed phrase right behind a share: `70 persen [kebutuhan listrik]`; None where there is none."""
    end = close
    while end < len(scene.parts) and scene.parts[end] == COMMON and end - close < _FOLLOWING:
        end += 1
    head = _head(scene, close, end) if end > close else HEADLESS
    return (close, end) if head >= 0 else None
