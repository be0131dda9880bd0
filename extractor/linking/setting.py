"""Sets the scene: looks every token up once and finds its part in a noun phrase."""

from bisect import bisect_left, bisect_right
from itertools import compress, repeat

from extractor.lexicon.affixes import Affixes
from extractor.lexicon.linking import LinkingWords, Role
from extractor.linking.scene import COMMON, NAME, NONE, Scene
from extractor.mentions.entities import NO_ENTITIES, Entities
from extractor.mentions.mention import Mention
from extractor.mentions.tokens import WORD, Tokens

_BREAKERS = (
    Role.STOP | Role.VERB | Role.GLOSS | Role.DEGREE | Role.DEICTIC | Role.CLAUSE
    | Role.CHANGE | Role.LEVEL | Role.COMPARE | Role.SAY | Role.TELL | Role.DATE | Role.TIE
)  # fmt: skip
_NO_NAME, _NAMED = Role.HEAD | Role.HOLDER | Role.ACRONYM, Role.PERSON | Role.LEAD
"""Roles of words that are common even with a capital, unless they have one of the others besides."""
_MARKS = Role.SEGMENT | Role.BRANCH | Role.ACTOR
_RARE = Role.RELATIVE | Role.PARTICLE | Role.DEGREE | Role.CURRENCY | Role.TIE | Role.CUE | Role.HAVE | _MARKS
_TELLING = ~(Role.FUTURE | Role.SOURCE | Role.CONTRACT | Role.RELATIVE | Role.HOPE | Role.CUE | Role.HAVE)
"""Roles that tell that a word that begins like a verb is none."""
_SHORTEST_VERB = 5
_OPENING = 6
"""So many sentences of a text say what it is about."""


def set_scene(
    tokens: Tokens,
    sentences: tuple[tuple[int, int], ...],
    mentions: list[Mention],
    headline: tuple[int, int],
    words: LinkingWords,
    entities: Entities = NO_ENTITIES,
) -> Scene:
    """Looks every token up once; in a headline, where capitals say nothing, no word is a name.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.mentions.tokens import tokenize
    >>> set_scene(tokenize("Laba Maju Jaya naik"), ((0, 4),), [], (0, 0), load_lexicon().linking).parts
    [1, 2, 2, 0]
    """
    flags = list(map(words.roles.get, tokens.lows, repeat(0)))
    titled = bisect_left(tokens.starts, headline[1])
    scene = Scene(tokens, words, sentences, mentions, flags, [NONE] * len(flags), [-1] * len(flags), titled, entities)
    live = _live(sentences, mentions)
    rare = _part(scene, live)
    for number, mention in enumerate(mentions):
        for index in range(mention.first, mention.last):
            scene.owners[index] = number
            scene.parts[index] = NONE
    _name_openers(scene, live)
    _bind_rare(scene, rare)
    return scene


def _live(sentences: tuple[tuple[int, int], ...], mentions: list[Mention]) -> list[tuple[int, int]]:
    """The sentences that bear on a figure: their own and the first of the text."""
    begins = [begin for begin, _ in sentences]
    kept = set(range(min(_OPENING, len(sentences))))
    kept.update([bisect_right(begins, mention.first) - 1 for mention in mentions])
    return [sentences[place] for place in sorted(kept)]


def _part(scene: Scene, live: list[tuple[int, int]]) -> list[int]:
    """Finds the part of each token by its own form; returns the tokens of a rare role."""
    tokens, flags, parts, marks, roles = scene.tokens, scene.flags, scene.parts, scene.marks, scene.words.roles
    starts, text, kinds, lows = tokens.starts, tokens.text, tokens.kinds, tokens.lows
    affixes = scene.words.affixes
    rare: list[int] = []
    for begin, end in live:
        for index, kind, low, flag in zip(range(begin, end), kinds[begin:end], lows[begin:end], flags[begin:end], strict=True):
            if flag & _RARE:
                rare.append(index)
            if kind != WORD or flag & _BREAKERS:
                continue
            if not flag and low.endswith(affixes.owned) and (whole := roles.get(affixes.unowned(low), 0)) & Role.HEAD:
                flags[index] = whole & (Role.HEAD | Role.ANAPHOR)
                parts[index] = COMMON
            elif not text.startswith(low, starts[index]) and (not flag & _NO_NAME or flag & _NAMED):
                marks.append(index)
            elif flag & _TELLING or not _verbal(low, affixes):
                parts[index] = COMMON
    scene.plain.update(compress(lows, parts))
    for index in marks:
        parts[index] = NAME
    return rare


def _verbal(low: str, affixes: Affixes) -> bool:
    """A word that begins like a verb."""
    return low.startswith(affixes.verbs) and len(low) >= _SHORTEST_VERB


def _name_openers(scene: Scene, live: list[tuple[int, int]]) -> None:
    """A sentence's first word is a name if it is one elsewhere, is in capitals, or leads one, unknown or to the model.

    A headline's words are none.
    """
    tokens, parts, flags, openers = scene.tokens, scene.parts, scene.flags, scene.openers
    kinds, lows, affixes = tokens.kinds, tokens.lows, scene.words.affixes
    openers.update(next((index for index in range(begin, end) if kinds[index] == WORD), begin) for begin, end in live)
    names = {lows[index] for index in scene.marks if index >= scene.headline and index not in openers and parts[index] == NAME}
    for index in openers:
        named = scene.entities.marks.get(index)
        unknown = not flags[index] and not (_verbal(lows[index], affixes) or affixes.derived(lows[index]))
        leads = named is not None and named.last > index + 1
        leads = leads or (parts[index + 1 : index + 2] == [NAME] and (unknown or flags[index] & Role.LEAD != 0))
        if lows[index] in scene.plain or not (
            leads or flags[index] & Role.REGION or lows[index] in names or tokens.form(index).isupper()
        ):
            _unname(scene, index)
    for index in range(scene.headline):
        _unname(scene, index)


def _unname(scene: Scene, index: int) -> None:
    """A name is a common word instead, or none where it begins like a verb."""
    if scene.parts[index] == NAME:
        verbal = _verbal(scene.tokens.lows[index], scene.words.affixes) and not scene.flags[index] & _TELLING
        scene.parts[index] = NONE if verbal else COMMON


def _bind_rare(scene: Scene, rare: list[int]) -> None:
    """Binds the words around those of a rare role; fills `times`, `cues`, `haves` and `marks`."""
    kept = ((Role.RELATIVE, scene.times), (Role.CUE, scene.cues), (Role.HAVE, scene.haves), (_MARKS, scene.marks))
    for index in rare:
        for role, places in kept:
            if scene.flags[index] & role:
                places.append(index)
        if index + 1 < len(scene.parts) and scene.parts[index + 1]:
            _bind(scene, index)
    scene.marks.sort()


def _bind(scene: Scene, index: int) -> None:
    """Makes `rata-rata`, `S&P`, `Bank of Java` one phrase and `lebih rendah` none."""
    tokens, parts, flags = scene.tokens, scene.parts, scene.flags
    if flags[index] & Role.DEGREE:
        parts[index + 1] = NONE
        flags[index + 1] |= Role.GLOSS
    elif flags[index] & Role.CURRENCY:
        flags[index + 1] &= ~Role.HEAD
    elif index and parts[index - 1] and flags[index] & (Role.TIE | Role.PARTICLE):
        if flags[index] & Role.TIE:
            tied = tokens.glued(index) and tokens.glued(index + 1)
        else:
            tied = tokens.capital(index - 1) and tokens.capital(index + 1)
        if tied:
            parts[index] = parts[index + 1]
