"""Runs of tokens that may be the name of an owner, and those that are not: persons, sources, products."""

from collections import Counter
from typing import NamedTuple

from extractor.language.analysis import Label
from extractor.lexicon.linking import Role
from extractor.linking.scene import COMMON, NAME, Scene
from extractor.mentions.tokens import NUMBER, WORD

_SPEAKER = Role.SAY | Role.TELL | Role.PERSON
_WORDY = Role.QUALITY | Role.NOUN
_BARRING = Role.SAY | Role.ASIDE | Role.CURRENCY | Role.INDEX
_NO_OWNER = Role.PERSON | Role.AGENCY
_ANOTHER = Role.LEAD | Role.FORM | Role.REGION | Role.PERSON
"""Roles of words that begin another name after `dan`."""
_ROMAN = frozenset("ivx")
_LONGEST = 5
_TITLED_LENGTH = 4
"""From this length on, the last two words of a name that begins with a title are a person's."""


class Run(NamedTuple):
    """Tokens `first` to `last` (half-open); `key`: the name in lower case without its legal form; `held`: all their roles."""

    first: int
    last: int
    key: str
    held: int


def find_runs(scene: Scene) -> tuple[list[Run], set[str]]:
    """(all names in reading order, the words that are names of persons)."""
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
    return runs, _persons(scene, runs)


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
    """What most of a name's mentions are to the model, by key; without those on which it is of two minds."""
    marks = scene.entities.marks
    counts: dict[str, Counter[Label]] = {}
    for run in runs:
        if run.first in marks:
            counts.setdefault(run.key, Counter())[marks[run.first].label] += 1
    return {key: label for key, count in counts.items() for label, times in count.items() if 2 * times > count.total()}


def plain(scene: Scene, run: Run) -> bool:
    """The text has the words without capitals too: `Cabai Merah`."""
    return not run.held & ~_WORDY and scene.plain.issuperset(scene.tokens.lows[run.first : run.last])


def titled(scene: Scene, run: Run) -> bool:
    """The words go on a measure's own title: `Dana Pihak Ketiga`."""
    last = run.first - 1
    return (
        last >= 0
        and scene.flags[last] & Role.HEAD != 0
        and scene.tokens.capital(last)
        and not scene.tokens.form(last).isupper()
        and last not in scene.openers
    )


def barred(scene: Scene, run: Run, persons: set[str]) -> bool:
    """The name can own no figure where it stands: a person with an office, a source, a venue, a product, part of a measure."""
    flags, parts = scene.flags, scene.parts
    first, last, _, held = run
    begins = flags[first]
    before = flags[first - 1] if first else 0
    further = flags[first - 2] if first > 1 else 0
    after = flags[last] if last < len(flags) else 0
    if (
        before & _BARRING
        or further & Role.CURRENCY
        or held & _NO_OWNER
        or begins & (Role.ASIDE | Role.CURRENCY)
        or after & Role.SAY
    ):
        return True
    if before & Role.PERSON and not begins & Role.FORM and not having(scene, run):
        return True
    if after & Role.HEAD and not after & Role.TERM and parts[last] and not begins & Role.SEGMENT:
        return True
    return _numbered(scene, first, last) or _no_name(scene, run) or (_personal(scene, run, persons) and not having(scene, run))


def having(scene: Scene, run: Run) -> bool:
    """The name is whose something is: `Arga memiliki`, `Arga juga memiliki`."""
    flags, last = scene.flags, run.last
    if last + 1 >= len(flags):
        return False
    return flags[last] & Role.HAVE != 0 or (not scene.parts[last] and flags[last + 1] & Role.HAVE != 0)


def _numbered(scene: Scene, first: int, last: int) -> bool:
    """A number belongs to the name that does not make it a product's: `No 12`, `B40`, `12 Mei`."""
    tokens, owners = scene.tokens, scene.owners
    kinds = tokens.kinds
    if kinds[last - 1] == NUMBER and tokens.glued(last - 1) and (last - first == 2 or scene.parts[last - 3] != NAME):
        return True
    if first and kinds[first - 1] == NUMBER and owners[first - 1] < 0:
        return True
    number = last + (tokens.lows[last : last + 1] == ["-"])
    return number < len(kinds) and kinds[number] == NUMBER and (tokens.glued(number) or owners[number] < 0)


def _no_name(scene: Scene, run: Run) -> bool:
    """A Roman number, the place of a dateline."""
    words = scene.tokens.lows[run.first : run.last]
    dateline = run.held & Role.REGION and len(words) == 1 and len(words[0]) > 3 and scene.tokens.form(run.first).isupper()
    return bool(dateline) or _ROMAN.issuperset(words[0])


def _personal(scene: Scene, run: Run, persons: set[str]) -> bool:
    """The words of a person, of whom no measure is said: not so in `kekayaan bersih Arga`."""
    if not persons.issuperset(scene.tokens.lows[run.first : run.last]):
        return False
    index = run.first
    while index and scene.parts[index - 1] == COMMON:
        index -= 1
        if scene.flags[index] & Role.HEAD:
            return False
    return True


def _persons(scene: Scene, runs: list[Run]) -> set[str]:
    """The words of those who say something or have a title."""
    flags, lows = scene.flags, scene.tokens.lows
    places = Role.REGION | Role.LEAD | Role.FORM
    found: set[str] = set()
    office = -2
    for first, last, _, held in runs:
        before = flags[first - 1] if first else 0
        after = flags[last] if last < len(flags) else 0
        comma = lows[last : last + 1] == [","]
        if comma and last + 1 < len(flags):
            after = flags[last + 1] & _SPEAKER
        if (before | held) & Role.PERSON:
            office = last
            if last - first >= _TITLED_LENGTH and not comma and not (flags[last - 2] | flags[last - 1]) & places:
                found.update(lows[index] for index in (last - 2, last - 1) if not scene.tokens.form(index).isupper())
        elif not held & places and (before & Role.SAY or after & _SPEAKER or (office == first - 1 and lows[first - 1] == ",")):
            found.update([] if scene.tokens.form(first).isupper() else lows[first:last])
    return found
