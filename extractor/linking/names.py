"""The names of an article: which may own a figure, how each is shown, and the one that stands out."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from extractor.language.analysis import Label
from extractor.lexicon.linking import Role
from extractor.linking.runs import Run, barred, find_runs, label_names, plain, titled
from extractor.linking.scene import COMMON, Scene

_NAMING = Role.LEAD | Role.FORM | Role.REGION | Role.HOLDER
"""Roles that a word of a name in a headline may have."""
_LEADING = Role.SEGMENT | Role.ACTOR
_AREAS = Role.REGION | Role.SEGMENT | Role.AREA
_LONGEST_NAME = 4
_LONGEST_MEASURE = 8
_LONGEST_HEADLINE = 60


@dataclass(frozen=True, slots=True)
class Names:
    """The names of an article.

    `runs`: those that may own a figure, in order; `forms`: a key's form to show where that is not the form as written; `main`:
    the name that stands out, as shown, None where none does; `person`: that is a person's, to the model; `places`: the names of
    places, as shown.
    """

    runs: list[Run]
    forms: dict[str, str]
    main: str | None
    person: bool
    places: frozenset[str]

    @property
    def thing(self) -> str | None:
        """The name that stands out, where it is no place's."""
        return None if self.main in self.places else self.main

    def show(self, scene: Scene, run: Run) -> str:
        """The form to show for a name."""
        return _shown(scene, run, self.forms)


def collect_names(scene: Scene) -> Names:
    """All names of an article but those of sources; a short form in brackets stands for the name before it, or for none.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.linking.setting import set_scene
    >>> from extractor.mentions.tokens import tokenize
    >>> tokens = tokenize("Laba PT Maju Jaya (MAJU) naik.")
    >>> [run.key for run in collect_names(set_scene(tokens, ((0, len(tokens)),), [], (0, 0), load_lexicon().linking)).runs]
    ['maju jaya']
    """
    lows = scene.tokens.lows
    runs, persons = find_runs(scene)
    forms, groups = _headline_forms(scene, {run.key for run in runs})
    dead: set[str] = set()
    parts: set[str] = set()
    kept: list[Run] = []
    for run in _without_sources(scene, runs):
        before = run.first - 1
        last = kept[-1] if kept and before - 1 <= kept[-1].last <= before else None
        if before >= 0 and lows[before] == "(" and lows[run.last : run.last + 1] == [")"]:
            if last is not None:
                groups.setdefault(run.key, last.key)
            elif scene.parts[before - 1] == COMMON:
                dead.add(run.key)
        elif plain(scene, run):
            dead.add(run.key)
        elif titled(scene, run):
            parts.add(run.key)
        elif not barred(scene, run, persons):
            if last is not None and scene.flags[before] & Role.ALIAS:
                groups.setdefault(last.key, run.key)
            kept.append(run)
    dead |= parts - {run.key for run in kept}
    if dead:
        _unname(scene, runs, dead)
        kept = [run for run in kept if run.key not in dead]
    main = _main(scene, kept, forms, groups)
    labels = label_names(scene, kept)
    person = any(labels.get(run.key) == "PER" and _shown(scene, run, forms) == main for run in kept)
    return Names(kept, forms, main, person, frozenset(_places(scene, kept, forms, labels)))


def _shown(scene: Scene, run: Run, forms: dict[str, str]) -> str:
    return forms.get(run.key) or scene.phrase((run.first, run.last))


def _places(scene: Scene, kept: list[Run], forms: dict[str, str], labels: dict[str, Label]) -> Iterator[str]:
    """The names of places: to the model, where it has read the name, or else by their words."""
    for run in kept:
        label = labels.get(run.key)
        begins = scene.flags[run.first]
        worded = run.held & _AREAS and (begins & _AREAS or not begins & (Role.LEAD | Role.FORM))
        if label == "LOC" or (label is None and worded):
            yield _shown(scene, run, forms)


def _without_sources(scene: Scene, runs: list[Run]) -> Iterator[Run]:
    """Leaves out names after `menurut`, with the short forms and names that go on right behind them."""
    source = -1
    for run in runs:
        before = run.first - 1
        bracketed = before >= 0 and scene.tokens.lows[before] == "("
        if source >= run.first - bracketed or (before >= 0 and scene.flags[before] & Role.SOURCE):
            source = max(source, run.last + bracketed)
            while source < len(scene.flags) and scene.tokens.capital(source):
                source += 1
        else:
            yield run


def _unname(scene: Scene, runs: list[Run], dead: set[str]) -> None:
    """Short forms of what is no name (`NIM`) are common words."""
    for run in runs:
        if run.key in dead:
            scene.parts[run.first : run.last] = [COMMON] * (run.last - run.first)


def _headline_forms(scene: Scene, known: set[str]) -> tuple[dict[str, str], dict[str, str]]:
    """(form to show, full name) by key, of `Maju Jaya (MAJU)` in the headline; `known` are the names of the text."""
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


def _main(scene: Scene, kept: list[Run], forms: dict[str, str], groups: dict[str, str]) -> str | None:
    """The name of the headline (or first sentence) that is named most, or the region that measures are said of; fills `forms`."""
    opening = scene.headline or (scene.sentences[0][1] if scene.sentences else 0)
    headline = f" {' '.join(scene.tokens.lows[: min(opening, _LONGEST_HEADLINE)])} "
    written: dict[str, str] = {}
    counts: Counter[str] = Counter()
    titles: set[str] = set()
    regions: Counter[str] = Counter()
    bare: dict[str, str] = {}
    for run in kept:
        full = bare.get(run.key)
        if full is None:
            full = bare[run.key] = groups.get(run.key) or _bare(scene, run)
            written[run.key] = scene.phrase((run.first, run.last))
            if run.key not in groups:
                written.setdefault(full, written[run.key])
            nameless = scene.flags[run.first] & Role.ACTOR and full == run.key
            if not nameless and (f" {run.key} " in headline or f" {full} " in headline):
                titles.add(full)
        counts[full] += 1
        if scene.flags[run.first] & Role.REGION and _owns(scene, run):
            regions[full] += 1
    for short, full in groups.items():
        in_title = [key for key in (full, short) if f" {key} " in headline and key in written]
        if full not in forms and len(in_title) == 1:
            forms[full] = written[in_title[0]]
        if full in forms:
            forms[short] = forms[full]
    titles = {key for key in titles if not any(f" {key} " in f" {other} " for other in titles - {key})}
    best = _first({full: counts[full] for full in titles}) or _first(regions)
    if best is None:
        return None
    shown = forms.get(best) or written.get(best)
    shown = shown or next((written[short] for short, full in groups.items() if full == best and short in written), None)
    return shown if counts[best] > 1 or (shown and scene.tokens.text.count(shown) > 1) else None


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
