"""The one name that an article is about."""

from collections import Counter
from dataclasses import dataclass, field

from extractor.lexicon.linking import Role
from extractor.linking.runs import Run
from extractor.linking.scene import COMMON, Scene

_NAMING = Role.LEAD | Role.FORM | Role.REGION | Role.HOLDER
"""Roles that a word of a name in a headline may have."""
_LEADING = Role.SEGMENT | Role.ACTOR
_LONGEST_NAME = 4
_LONGEST_MEASURE = 8
_LONGEST_HEADLINE = 60


def headline_forms(scene: Scene, known: set[str]) -> tuple[dict[str, str], dict[str, str]]:
    r"""(form to show, full name) by key, of `Maju Jaya (MAJU)` in the headline; `known` are the names of the text.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.linking.setting import set_scene
    >>> from extractor.mentions.tokens import tokenize
    >>> tokens = tokenize("Laba Maju Jaya (MAJU) Naik\nLaba Maju Jaya naik.")
    >>> scene = set_scene(tokens, ((0, 8), (8, 13)), [], (0, 26), load_lexicon().linking)
    >>> headline_forms(scene, {"maju jaya"})
    ({'maju jaya': 'Maju Jaya (MAJU)'}, {'maju': 'maju jaya'})
    """
    tokens, flags = scene.tokens, scene.flags
    forms: dict[str, str] = {}
    groups: dict[str, str] = {}
    for index in range(1, scene.headline - 2):
        if tokens.lows[index] == "(" and tokens.lows[index + 2] == ")" and tokens.form(index + 1).isupper():
            first = index
            while first and index - first < _LONGEST_NAME and tokens.capital(first - 1) and not flags[first - 1] & ~_NAMING:
                first -= 1
            firsts = [k for k in range(max(0, index - _LONGEST_NAME), index) if " ".join(tokens.lows[k:index]) in known]
            first = firsts[0] if firsts else first
            if first < index:
                full = " ".join(tokens.lows[first:index])
                groups[tokens.lows[index + 1]] = full
                forms[full] = scene.phrase((first, index + 3))
    return forms, groups


def main_name(scene: Scene, kept: list[Run], forms: dict[str, str], groups: dict[str, str]) -> str | None:
    """The name of the headline (or first sentence) that is named most, or the region that measures are said of; fills `forms`.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.linking.setting import set_scene
    >>> from extractor.mentions.tokens import tokenize
    >>> tokens = tokenize("Laba Arga naik, sedangkan rugi Arga turun.")
    >>> scene = set_scene(tokens, ((0, len(tokens)),), [], (0, 0), load_lexicon().linking)
    >>> from extractor.linking.runs import find_runs
    >>> main_name(scene, find_runs(scene), {}, {})
    'Arga'
    """
    opening = scene.headline or (scene.sentences[0][1] if scene.sentences else 0)
    headline = f" {' '.join(scene.tokens.lows[: min(opening, _LONGEST_HEADLINE)])} "
    count = _count(scene, kept, groups, headline)
    written = count.written
    for short, full in groups.items():
        in_title = [key for key in (full, short) if f" {key} " in headline and key in written]
        if full not in forms and len(in_title) == 1:
            forms[full] = written[in_title[0]]
        if full in forms:
            forms[short] = forms[full]
    longest = {key for key in count.titles if not any(f" {key} " in f" {other} " for other in count.titles - {key})}
    best = _first({full: count.named[full] for full in longest}) or _first(count.regions)
    if best is None:
        return None
    shown = forms.get(best) or written.get(best)
    shown = shown or next((written[short] for short, full in groups.items() if full == best and short in written), None)
    return shown if count.named[best] > 1 or (shown and scene.tokens.text.count(shown) > 1) else None


@dataclass(frozen=True, slots=True)
class _Count:
    """The names by their full form: as first `written`, how often `named`, `titles` of the headline, `regions` with a measure."""

    written: dict[str, str] = field(default_factory=dict)
    named: Counter[str] = field(default_factory=Counter)
    titles: set[str] = field(default_factory=set)
    regions: Counter[str] = field(default_factory=Counter)


def _count(scene: Scene, kept: list[Run], groups: dict[str, str], headline: str) -> _Count:
    """Counts the names, short forms with the full ones."""
    found = _Count()
    fulls: dict[str, str] = {}
    for run in kept:
        full = fulls.get(run.key)
        if full is None:
            full = fulls[run.key] = groups.get(run.key) or _bare(scene, run)
            found.written[run.key] = scene.phrase((run.first, run.last))
            if run.key not in groups:
                found.written.setdefault(full, found.written[run.key])
            nameless = scene.flags[run.first] & Role.ACTOR and full == run.key
            if not nameless and (f" {run.key} " in headline or f" {full} " in headline):
                found.titles.add(full)
        found.named[full] += 1
        if scene.flags[run.first] & Role.REGION and _owns(scene, run):
            found.regions[full] += 1
    return found


def _bare(scene: Scene, run: Run) -> str:
    """A name without what leads it: `muara landai` of `Kabupaten Muara Landai`."""
    words = [scene.tokens.lows[index] for index in range(run.first, run.last) if not scene.flags[index] & _LEADING]
    return " ".join(words) if len(words) < run.last - run.first else run.key


def _first(counts: dict[str, int]) -> str | None:
    """The key with the highest count, the longer one where one holds the other; None where two others tie."""
    ranked = sorted(((count, len(key), key) for key, count in counts.items()), reverse=True)
    if not ranked or (len(ranked) > 1 and ranked[1][0] == ranked[0][0] and ranked[1][2] not in ranked[0][2]):
        return None
    return ranked[0][2]


def _owns(scene: Scene, run: Run) -> bool:
    """A measure stands before the name: `inflasi Indonesia`, `harga beras di Bali`."""
    flags = scene.flags
    last = run.first - 1
    if last > 0 and flags[last] & Role.PLACE:
        last -= 1
    if last < 0 or scene.parts[last] != COMMON:
        return False
    held = 0
    for index in range(scene.left(last, max(0, last - _LONGEST_MEASURE)), last + 1):
        held |= flags[index]
    return held & (Role.HEAD | Role.CURRENCY) == Role.HEAD
