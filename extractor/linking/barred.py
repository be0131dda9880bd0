"""Names that own no figure: persons, sources, venues, products, common words with a capital."""

from extractor.lexicon.linking import Role
from extractor.linking.runs import Run
from extractor.linking.scene import COMMON, NAME, Scene
from extractor.mentions.tokens import NUMBER

_SPEAKER = Role.SAY | Role.TELL | Role.PERSON
_WORDY = Role.QUALITY | Role.NOUN
_BARRING = Role.SAY | Role.ASIDE | Role.CURRENCY | Role.INDEX
_NO_OWNER = Role.PERSON | Role.AGENCY
_ROMAN = frozenset("ivx")
_TITLED_LENGTH = 4
"""From this length on, the last two words of a name that begins with a title are a person's."""


def plain(scene: Scene, run: Run) -> bool:
    """The text has the words without capitals too: `Cabai Merah`.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.linking.setting import set_scene
    >>> from extractor.mentions.tokens import tokenize
    >>> tokens = tokenize("Harga Cabai Merah naik karena cabai merah langka")
    >>> scene = set_scene(tokens, ((0, len(tokens)),), [], (0, 0), load_lexicon().linking)
    >>> plain(scene, Run(1, 3, "cabai merah", 0))
    True
    """
    return not run.held & ~_WORDY and scene.plain.issuperset(scene.tokens.lows[run.first : run.last])


def titled(scene: Scene, run: Run) -> bool:
    """The words go on a measure's own title: `Dana Pihak Ketiga`.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.linking.setting import set_scene
    >>> from extractor.mentions.tokens import tokenize
    >>> tokens = tokenize("Nilai itu naik dan Dana Pihak turun")
    >>> scene = set_scene(tokens, ((0, len(tokens)),), [], (0, 0), load_lexicon().linking)
    >>> titled(scene, Run(5, 6, "pihak", 0))
    True
    """
    last = run.first - 1
    return (
        last >= 0
        and scene.flags[last] & Role.HEAD != 0
        and scene.tokens.capital(last)
        and not scene.tokens.form(last).isupper()
        and last not in scene.openers
    )


def barred(scene: Scene, run: Run, persons: set[str]) -> bool:
    """The name can own no figure where it stands: a person with an office, a source, a venue, a product, part of a measure.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.linking.setting import set_scene
    >>> from extractor.mentions.tokens import tokenize
    >>> tokens = tokenize("Laba naik, kata Arga, seperti laba Bima")
    >>> scene = set_scene(tokens, ((0, len(tokens)),), [], (0, 0), load_lexicon().linking)
    >>> from extractor.linking.runs import find_runs
    >>> [(run.key, barred(scene, run, set())) for run in find_runs(scene)]
    [('arga', True), ('bima', False)]
    """
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
    """The name is whose something is: `Arga memiliki`, `Arga juga memiliki`.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.linking.setting import set_scene
    >>> from extractor.mentions.tokens import tokenize
    >>> tokens = tokenize("Kemarin Arga memiliki 5 kapal")
    >>> scene = set_scene(tokens, ((0, len(tokens)),), [], (0, 0), load_lexicon().linking)
    >>> having(scene, Run(1, 2, "arga", 0))
    True
    """
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


def persons_of(scene: Scene, runs: list[Run]) -> set[str]:
    """The words of those who say something or have a title.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.linking.setting import set_scene
    >>> from extractor.mentions.tokens import tokenize
    >>> tokens = tokenize("Laba naik, kata Sinta Dewi, seperti laba Bima")
    >>> scene = set_scene(tokens, ((0, len(tokens)),), [], (0, 0), load_lexicon().linking)
    >>> from extractor.linking.runs import find_runs
    >>> sorted(persons_of(scene, find_runs(scene)))
    ['dewi', 'sinta']
    """
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
