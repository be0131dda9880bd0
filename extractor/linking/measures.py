"""What a figure measures: the noun phrase before it, `laba bersih`, `rasio utang terhadap modal`."""

from dataclasses import dataclass

from extractor.lexicon.linking import Role
from extractor.linking.heads import ECHO, described, measure_word, whole_phrase
from extractor.linking.scene import COMMON, NAME, Scene, Spot
from extractor.mentions.tokens import BREAK, NUMBER, WORD

_BRIDGES = frozenset("(:)\"'-=,/")
_CUES = Role.LEVEL | Role.CHANGE | Role.COMPARE | Role.PRIOR | Role.FROM | Role.OR | Role.ALIAS
_TIES = Role.LEVEL | Role.CHANGE | Role.DEICTIC | Role.GLOSS | Role.DEGREE | Role.HOPE
_HARMLESS = _TIES | Role.STOP | Role.COMPARE | Role.DATE
_PREPOSITIONS = Role.JOIN | Role.EXTEND | Role.COMPLEMENT | Role.AVERSE
_PASSED = _TIES | _PREPOSITIONS | Role.BIND
_BEGINS = frozenset(",.:;-*|(")
_BRACKET = 12


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
    >>> from extractor.linking.setting import set_scene
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
        index -= index > spot.bound and parts[index - 1] and kinds[index] == NUMBER and owners[index] < 0
        if parts[index]:
            index = scene.left(index, spot.bound)
            if _take(scene, found, (index, end), spot):
                break
        elif kinds[index] == WORD and owners[index] < 0:
            _pass(scene, found, index)
        elif owners[index] < 0 and _ends(scene, found, index):
            break
        else:
            index = _opened(scene, index, spot.bound)
        index -= 1
    if found.place is None:
        found.tied = False
    elif found.place[1] == spot.first and not found.headed:
        found.cued = found.cued or _lists(scene, found.place[0], spot.bound)
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
    head = measure_word(scene, first, end)
    if head == ECHO:
        owned = lows[end - 1].endswith(scene.words.affixes.owned)
        back = (end < len(flags) and flags[end] & Role.DEICTIC) or (owned and flags[end - 1])
        found.cued = found.cued or found.open or bool(back)
        found.bare = False
        return bool(back)
    if head >= 0:
        if first and (flags[first - 1] & Role.PER or lows[first - 1] == "/"):
            return False
        found.place = described(scene, whole_phrase(scene, first, head, spot), spot)
        found.headed = True
        before = found.place[0] - 1
        before -= before > spot.bound and flags[before] & Role.EXTEND != 0
        found.compared = before >= spot.bound and flags[before] & Role.COMPARE != 0
        return True
    if (scene.parts[first] == NAME and not flags[first] & Role.CURRENCY) or flags[first] & Role.LEAD:
        found.named = True
        return False
    found.bare = False
    if first and (flags[first - 1] & _PREPOSITIONS or scene.owners[first - 1] >= 0):
        return False
    if found.open and found.place is None:
        found.place = first, end
    found.open = False
    return False


def _lists(scene: Scene, first: int, bound: int) -> bool:
    """A common noun phrase that begins its clause and ends at a figure is an item of a list: `1. Beras medium Rp 14.000`."""
    before = first - 1
    before -= before > bound and scene.flags[before] & (Role.CONJ | Role.CLAUSE) != 0
    begins = before < bound or scene.tokens.lows[before] in _BEGINS or scene.tokens.kinds[before] == BREAK
    return begins and scene.parts[first] == COMMON


def _opened(scene: Scene, index: int, bound: int) -> int:
    """The bracket that `)` at `index` closes; `index` itself where it is no `)` or none is near."""
    for place in range(index - 1, max(bound, index - _BRACKET) - 1, -1) if scene.tokens.lows[index] == ")" else ():
        if scene.tokens.lows[place] == "(":
            return place
    return index
