"""Words that tell people, their offices and their organisations apart."""

from dataclasses import dataclass
from pathlib import Path

from extractor.lexicon.abbreviations import load_abbreviations
from extractor.lexicon.affixes import Affixes, load_affixes
from extractor.lexicon.phrases import Phrases
from extractor.lexicon.tables import LexiconError, read_table

TITLE_KINDS = frozenset(
    (
        *("carrier", "coach", "embassy", "english", "head", "judge", "member"),
        *("minister", "never", "portfolio", "region", "role", "state", "whole"),
    )
)
"""How a title goes on: with fields of work and an organisation (`head`), a region, a portfolio, another title (`carrier`)."""
ORGANIZATION_ROLES = frozenset(("start", "eponym", "part", "whole", "weak"))
"""Where a word stands in the name of an organisation; `eponym` begins one that a person's name may follow."""

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TitleWord:
    """A title: its row class in `titles.csv` and the words of its full form, joining words left out."""

    kind: str
    words: Words


@dataclass(frozen=True)
class PeopleWords:
    """Lookups over lower-cased tokens.

    `cues` and `marks` give for each role (`say`, `link`, …; `prefix`, `rank`, …) its phrases, `grammar` all the words that
    these begin with; `classes` are the words of fields of work, places and organisations, each with its class; `names` are
    parts of personal names, `affixes` how names and common nouns begin and end, `dotted` the abbreviations that a point may
    follow; `nicknames` pairs well-known short names with the full ones.
    """

    titles: Phrases[TitleWord]
    marks: dict[str, Phrases[str]]
    cues: dict[str, Phrases[str]]
    grammar: frozenset[str]
    classes: Phrases[str]
    names: frozenset[str]
    affixes: Affixes
    dotted: frozenset[str]
    nicknames: tuple[tuple[Words, Words], ...]


def load_people(folder: Path | None = None) -> PeopleWords:
    """The lookups, with a user's own rows from `folder`.

    >>> load_people().titles.at(["direktur", "utama", "pt"], 0)
    (TitleWord(kind='head', words=('direktur', 'utama')), 2)

    Raises:
        LexiconError: a table is damaged, or a row has a class that is not known.
    """
    cues, marks = _by_role("people_cues.csv", folder), _by_role("title_marks.csv", folder)
    names = read_table("nicknames.csv", ("form", "name"), folder)
    return PeopleWords(
        titles=_titles(cues["join"], folder),
        marks=marks,
        cues=cues,
        grammar=frozenset(word for phrases in (*cues.values(), *marks.values()) for word in phrases.first),
        classes=_classes(folder),
        names=frozenset(row["form"] for row in read_table("names.csv", ("form",), folder)),
        affixes=load_affixes(folder),
        dotted=load_abbreviations(folder),
        nicknames=tuple((tuple(row["form"].split()), tuple(row["name"].split())) for row in names),
    )


def _titles(joins: Phrases[str], folder: Path | None) -> Phrases[TitleWord]:
    """The titles with the words of their full forms."""
    found = []
    for row in read_table("titles.csv", ("form", "kind", "expands"), folder):
        _require("titles.csv", row["form"], row["kind"], TITLE_KINDS)
        full = (row["expands"] or row["form"]).split()
        found.append((row["form"], TitleWord(row["kind"], tuple(word for word in full if word not in joins.first))))
    return Phrases(found)


def _classes(folder: Path | None) -> Phrases[str]:
    """Places, fields of work and organisations, each phrase with its class."""
    found = [(row["form"], "place") for row in read_table("places.csv", ("form",), folder)]
    found += [(row["form"], "field") for row in read_table("title_fields.csv", ("form",), folder)]
    for row in read_table("organizations.csv", ("form", "role"), folder):
        _require("organizations.csv", row["form"], row["role"], ORGANIZATION_ROLES)
        found.append((row["form"], row["role"]))
    return Phrases(found)


def _by_role(name: str, folder: Path | None) -> dict[str, Phrases[str]]:
    """The phrases of a table by its column `role`."""
    found: dict[str, list[tuple[str, str]]] = {}
    for row in read_table(name, ("form", "role"), folder):
        found.setdefault(row["role"], []).append((row["form"], row["role"]))
    return {role: Phrases(rows) for role, rows in found.items()}


def _require(table: str, form: str, said: str, known: frozenset[str]) -> None:
    if said not in known:
        raise LexiconError(f"{table}: {form}: {said} is none of {', '.join(sorted(known))}")
