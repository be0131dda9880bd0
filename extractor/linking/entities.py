"""Whose figure it is: the name beside the figure."""

from bisect import bisect_left

from extractor.lexicon.linking import Role
from extractor.linking.barred import having
from extractor.linking.names import Names
from extractor.linking.runs import Run
from extractor.linking.scene import COMMON, NAME, Scene, Spot
from extractor.mentions.tokens import WORD

NOT, WEAK, OWNER = 0, 1, 2
"""A name that owns no figure where it stands, one that does where no other is near, one that does."""
_SAID = Role.SOURCE | Role.SAY | Role.TELL
_KNOWN = Role.LEAD | Role.FORM | Role.REGION | Role.SEGMENT | Role.AREA | Role.BRANCH | Role.ACTOR
"""Roles of words that make a name an owner's, though the model takes it for none."""
_OWNED = Role.HEAD | Role.HOLDER | Role.CURRENCY | Role.ACTOR
"""Roles of words that an owner's name follows: `laba Arga`; after others it tells a kind: `layar Retina`."""
_NO_THING = Role.HEAD | Role.ANAPHOR | Role.SEGMENT | Role.AREA | Role.PERSON
_NO_HAVER = Role.HEAD | Role.HOLDER | Role.ANAPHOR | Role.ACTOR
_BORDER = Role.CLAUSE | Role.CONJ | Role.SAY | Role.TELL
_NEAR = 5
_ADVERBS = 2


def find_entity(
    scene: Scene, names: Names, spot: Spot, measure: tuple[int, int] | None, last: str | None, public: bool
) -> str | None:
    """The owner that the clause names; None where it names none.

    It is the name after `di` right behind the figure, or the nearest before it from `spot.bound` on; of a `public` measure, the
    nearest of a place. A place (`di Bali`) that is neither beside the figure nor beside its measure gives way to a name before
    it; so does a name that only says of which kind another thing is (`layar Retina`), and to the thing that the article is
    about. `perangkat ini` stands for that thing, `perseroan` for `last`, the entity of the figure before, or for the article's
    main name.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.linking.names import collect_names
    >>> from extractor.linking.setting import set_scene
    >>> from extractor.mentions.mention import Mention
    >>> from extractor.mentions.tokens import tokenize
    >>> tokens = tokenize("Laba Arga mencapai Rp 5 miliar")
    >>> mention = Mention("money", 3, 6, "5000000000", "case", unit="IDR")
    >>> scene = set_scene(tokens, ((0, 6),), [mention], (0, 0), load_lexicon().linking)
    >>> find_entity(scene, collect_names(scene), Spot(mention, 0, 3, 6, 0), (0, 1), None, public=False)
    'Arga'
    """
    mention, bound, first, close, _ = spot
    runs, flags = names.runs, scene.flags
    at = bisect_left(runs, (mention.first,))
    if at < len(runs) and runs[at].first == close + 1 and flags[close] & Role.PLACE and not flags[close + 1] & Role.ASIDE:
        return names.show(scene, runs[at])
    common = _haver(scene, spot)
    if common:
        return common
    holder = next((k for k in range(first - 1, bound - 1, -1) if flags[k] & Role.HOLDER and scene.parts[k]), -1)
    pointed = _pointing(scene, spot) if holder < 0 and names.thing else -1
    weak: Run | None = None
    while at and runs[at - 1].first >= bound:
        at -= 1
        run = runs[at]
        if max(holder, pointed) >= run.last:
            break
        if _apposed(scene, runs, at, bound) or (public and names.show(scene, run) not in names.places):
            continue
        standing = _standing(scene, spot, run, measure)
        if standing == OWNER:
            return names.show(scene, run)
        if standing == WEAK:
            weak = weak or run
    if weak is not None:
        return names.thing if names.thing and not _placed(scene, weak, bound) else names.show(scene, weak)
    if pointed >= 0:
        return names.thing
    return last or names.main if holder >= 0 else None


def _haver(scene: Scene, spot: Spot) -> str | None:
    """The common words before a verb of having, `setiap warga menerima`, where they begin a clause: whose the figure is."""
    flags, parts, tokens = scene.flags, scene.parts, scene.tokens
    at = bisect_left(scene.haves, spot.first) - 1
    end = verb = scene.haves[at] if at >= 0 else 0
    if verb <= spot.bound or any(parts[k] == NAME or tokens.lows[k] == "," for k in range(verb + 1, spot.first)):
        return None
    while end > spot.bound and flags[end - 1] & Role.STOP and not flags[end - 1] & Role.DEICTIC and verb - end < _ADVERBS:
        end -= 1
    first = scene.left(end, spot.bound)
    if not 0 < end - first <= _NEAR or tokens.lows[end - 1].endswith(scene.words.affixes.owned):
        return None
    if any(parts[k] == NAME or flags[k] & _NO_HAVER for k in range(first, end)):
        return None
    if first > spot.bound and flags[first - 1] & Role.EACH:
        return scene.phrase((first - 1, end))
    begins = first == spot.bound or tokens.kinds[first - 1] != WORD or flags[first - 1] & _BORDER
    return scene.phrase((first, end)) if begins else None


def _pointing(scene: Scene, spot: Spot) -> int:
    """`Perangkat ini …` at the beginning of a clause points back: the first token of it, or -1."""
    flags, parts = scene.flags, scene.parts
    first = spot.bound
    while first < spot.first and not parts[first] and scene.owners[first] < 0:
        first += 1
    end = first
    while end < spot.first and parts[end] == COMMON and not flags[end] & _NO_THING:
        end += 1
    return first if first < end < spot.first and flags[end] & Role.DEICTIC else -1


def _placed(scene: Scene, run: Run, bound: int) -> bool:
    """`di` and the like stand before the name."""
    return run.first > bound and scene.flags[run.first - 1] & Role.PLACE != 0


def _apposed(scene: Scene, runs: list[Run], at: int, bound: int) -> bool:
    """The name says who or where the one before the comma is; not so what follows a place: `Di Bali, Arga mencatat …`."""
    run, before = runs[at], runs[at - 1]
    if not at or not before.last == run.first - 1 > bound or scene.tokens.lows[run.first - 1] != ",":
        return False
    if before.first > bound and scene.flags[before.first - 1] & Role.AVERSE:
        return False
    place = (before.held & Role.AREA) | (run.held & Role.REGION) or scene.tokens.lows[run.last] == ","
    return bool(place) or not _placed(scene, before, bound)


def _standing(scene: Scene, spot: Spot, run: Run, measure: tuple[int, int] | None) -> int:
    """Whether a name before a figure owns it, by the words before the name."""
    flags, before = scene.flags, run.first - 1
    if having(scene, run):
        return OWNER
    if before >= spot.bound and scene.parts[before] == COMMON and not flags[run.last] & Role.WHICH:
        unknown = scene.entities.read(run.first) and run.first not in scene.entities.marks and not run.held & _KNOWN
        if unknown or not any(flag & _OWNED for flag in flags[scene.left(before, spot.bound) : run.first]):
            return WEAK
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
