"""The names of an article: which may own a figure, how each is shown, and the one that stands out."""

from collections.abc import Iterator
from dataclasses import dataclass

from extractor.language.analysis import Label
from extractor.lexicon.linking import Role
from extractor.linking.barred import barred, persons_of, plain, titled
from extractor.linking.main_name import headline_forms, main_name
from extractor.linking.runs import Run, find_runs, label_names
from extractor.linking.scene import COMMON, Scene

_AREAS = Role.REGION | Role.SEGMENT | Role.AREA


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
    runs = find_runs(scene)
    persons = persons_of(scene, runs)
    forms, groups = headline_forms(scene, {run.key for run in runs})
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
    main = main_name(scene, kept, forms, groups)
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
