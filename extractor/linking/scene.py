"""An article's tokens with what linking has to know of each: its roles, its part in a noun phrase, the figure it belongs to."""

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import NamedTuple

from extractor.lexicon.linking import LinkingWords, Role
from extractor.mentions.mention import Mention
from extractor.mentions.tokens import WORD, Tokens

NONE, COMMON, NAME = 0, 1, 2
"""A token's part in a noun phrase: none, a common word, a name (a word with a capital inside a sentence)."""

_BREAKERS = (
    Role.STOP | Role.VERB | Role.GLOSS | Role.DEGREE | Role.DEICTIC | Role.CLAUSE
    | Role.CHANGE | Role.LEVEL | Role.COMPARE | Role.SAY | Role.TELL | Role.DATE | Role.TIE
)  # fmt: skip
_NO_NAME, _NAMED = Role.HEAD | Role.HOLDER | Role.ACRONYM, Role.PERSON | Role.LEAD
"""Roles of words that are common even with a capital, unless they have one of the others besides."""
_MARKS = Role.SEGMENT | Role.BRANCH | Role.ACTOR
_RARE = Role.RELATIVE | Role.PARTICLE | Role.DEGREE | Role.CURRENCY | Role.TIE | Role.CUE | _MARKS
_TELLING = ~(Role.FUTURE | Role.SOURCE | Role.CONTRACT | Role.RELATIVE | Role.HOPE | Role.CUE)
"""Roles that tell that a word that begins like a verb is none."""
_VERBAL = frozenset(("me", "di"))
_VERBAL_LONG = frozenset(("ber", "ter"))
_SHORTEST_VERB = 5
POSSESSIVE = "nya"
"""The ending that makes a noun someone's."""


class Spot(NamedTuple):
    """A figure in its sentence.

    The words before `bound` belong to figures before it, those from `first` (a hedge) to `close` (a counted noun) to itself;
    `rank` is the number of sentences with words before its own.
    """

    mention: Mention
    bound: int
    first: int
    close: int
    rank: int


@dataclass(frozen=True, slots=True)
class Scene:
    """What is known of the tokens before any figure is linked.

    Parallel to the tokens: `flags` (bits of `Role`), `parts`, `owners` (index in `mentions`, or -1). `sentences` are token
    ranges; `openers` the first words of sentences; `marks` the tokens at which a name, `times` those at which a relative time
    may begin, `cues` those at which one of a target or a forecast may; `headline` is the number of tokens in the headline.
    """

    tokens: Tokens
    words: LinkingWords
    sentences: tuple[tuple[int, int], ...]
    mentions: list[Mention]
    flags: list[int]
    parts: list[int]
    owners: list[int]
    openers: set[int]
    marks: list[int]
    headline: int
    plain: set[str] = field(default_factory=set)
    times: list[int] = field(default_factory=list)
    cues: list[int] = field(default_factory=list)

    def phrase(self, place: tuple[int, int]) -> str:
        """The text of a token range."""
        return self.tokens.text[self.tokens.starts[place[0]] : self.tokens.ends[place[1] - 1]]

    def left(self, index: int, bound: int) -> int:
        """First token, not before `bound`, of the noun phrase that holds `index`."""
        parts = self.parts
        while index > bound and parts[index - 1]:
            index -= 1
        return index


def set_scene(
    tokens: Tokens,
    sentences: tuple[tuple[int, int], ...],
    mentions: list[Mention],
    headline: tuple[int, int],
    words: LinkingWords,
) -> Scene:
    """Looks every token up once; in a headline, where capitals say nothing, no word is a name.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.mentions.tokens import tokenize
    >>> set_scene(tokenize("Laba Maju Jaya naik"), ((0, 4),), [], (0, 0), load_lexicon().linking).parts
    [1, 2, 2, 0]
    """
    flags = [words.roles.get(low, 0) for low in tokens.lows]
    parts, marks, rare = _parts(tokens, flags, words.roles)
    owners = [-1] * len(flags)
    for number, mention in enumerate(mentions):
        for index in range(mention.first, mention.last):
            owners[index] = number
            parts[index] = NONE
    titled = bisect_left(tokens.starts, headline[1])
    scene = Scene(tokens, words, sentences, mentions, flags, parts, owners, _openers(tokens, sentences), marks, titled)
    _name_openers(scene)
    _bind_rare(scene, rare)
    return scene


def _parts(tokens: Tokens, flags: list[int], roles: dict[str, int]) -> tuple[list[int], list[int], list[int]]:
    """(part of each token by its own form, tokens that are names, tokens of a rare role)."""
    starts, text = tokens.starts, tokens.text
    parts = [NONE] * len(flags)
    marks: list[int] = []
    rare: list[int] = []
    for index, (kind, low, flag) in enumerate(zip(tokens.kinds, tokens.lows, flags, strict=True)):
        if flag:
            if flag & _RARE:
                rare.append(index)
            if flag & _BREAKERS:
                continue
        elif low[-3:] == POSSESSIVE and roles.get(low[:-3], 0) & Role.HEAD:
            flags[index] = roles[low[:-3]] & (Role.HEAD | Role.ANAPHOR)
            parts[index] = COMMON
            continue
        if kind != WORD:
            continue
        if flag & _NO_NAME and not flag & _NAMED:
            parts[index] = COMMON
        elif text[starts[index]].isupper() or text[starts[index] + 1 : starts[index] + 2].isupper():
            parts[index] = NAME
            marks.append(index)
        elif flag & _TELLING or not _verbal(low):
            parts[index] = COMMON
    return parts, marks, rare


def _verbal(low: str) -> bool:
    """A word that begins like a verb."""
    return len(low) >= _SHORTEST_VERB and (low[:2] in _VERBAL or low[:3] in _VERBAL_LONG)


def _openers(tokens: Tokens, sentences: tuple[tuple[int, int], ...]) -> set[int]:
    """The first word of every sentence."""
    kinds = tokens.kinds
    found: set[int] = set()
    for begin, end in sentences:
        index = begin
        while index < end and kinds[index] != WORD:
            index += 1
        if index < end:
            found.add(index)
    return found


def _name_openers(scene: Scene) -> None:
    """A sentence's first word is a name if it is one elsewhere, is written in capitals, or leads a name; a headline's is none."""
    tokens, parts, flags = scene.tokens, scene.parts, scene.flags
    inside = [index for index in scene.marks if index >= scene.headline and index not in scene.openers]
    names = {tokens.lows[index] for index in inside if parts[index] == NAME}
    plain = {low for low, part in zip(tokens.lows, parts, strict=True) if part == COMMON}
    scene.plain.update(plain)
    for index in scene.openers:
        if parts[index] == NAME:
            low = tokens.lows[index]
            leads = (flags[index] & Role.LEAD or (not flags[index] and low not in plain)) and index + 1 < len(parts) and parts[index + 1] == NAME
            if not leads and (low in plain or not (low in names or tokens.form(index).isupper())):
                parts[index] = NONE if _verbal(low) and not flags[index] & _TELLING else COMMON
    for index in range(scene.headline):
        if parts[index] == NAME:
            parts[index] = NONE if _verbal(tokens.lows[index]) and not flags[index] & _TELLING else COMMON


def _bind_rare(scene: Scene, rare: list[int]) -> None:
    """Binds the words around those of a rare role; fills `times`, `cues` and `marks`."""
    kept = ((Role.RELATIVE, scene.times), (Role.CUE, scene.cues), (_MARKS, scene.marks))
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
