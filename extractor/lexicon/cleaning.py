"""The words around an article: links, notices, credits, outlets, and what tells its language and its headlines."""

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from extractor.lexicon.tables import read_table


@dataclass(frozen=True, slots=True)
class Skip:
    """What a phrase sets aside (`scope`) and why (`reason`).

    Scopes: `phrase` itself; `line`, where it is the whole line; `notice`, its line or its sentence; `related`, itself and
    the title that follows; `video`, likewise, but inside a line only before a colon; `list`, a heading and the titles below;
    `tags`, a label and the short lines below; `counter`, a line of numbers and such words; `cell`, a table row it begins.
    """

    form: str
    scope: str
    reason: str


@dataclass(frozen=True, slots=True)
class CleaningWords:
    """Lookups by lower-cased form.

    `phrases` are looked for anywhere, `lines` and `counters` in whole lines, `cells` at the beginning of table rows; `labels`
    are what stands before a name or a date, by role; `small` words are written small in headlines, `openers` and `offices`
    begin sentences and hardly ever stand inside a headline.
    """

    phrases: tuple[Skip, ...]
    lines: dict[str, Skip]
    counters: frozenset[str]
    cells: frozenset[str]
    labels: dict[str, str]
    outlets: frozenset[str]
    small: frozenset[str]
    openers: frozenset[str]
    offices: frozenset[str]
    months: dict[str, int]
    weekdays: frozenset[str]
    indonesian: frozenset[str]
    english: frozenset[str]


_WHOLE_LINES = ("line", "list", "tags")


def load_cleaning_words(folder: Path | None = None) -> CleaningWords:
    """All tables of cleaning.

    >>> load_cleaning_words().labels["editor"]
    'editor'
    """
    skips = [
        Skip(row["form"], row["scope"], row["reason"]) for row in read_table("skips.csv", ("form", "scope", "reason"), folder)
    ]
    headline = _groups("headline_words.csv", "role", folder)
    languages = _groups("language_words.csv", "language", folder)
    return CleaningWords(
        phrases=tuple(skip for skip in skips if skip.scope not in (*_WHOLE_LINES, "counter", "cell")),
        lines={skip.form: skip for skip in skips if skip.scope in _WHOLE_LINES},
        counters=frozenset(skip.form for skip in skips if skip.scope == "counter"),
        cells=frozenset(skip.form for skip in skips if skip.scope == "cell"),
        labels={row["form"]: row["role"] for row in read_table("credits.csv", ("form", "role"), folder)},
        outlets=frozenset(row["form"] for row in read_table("outlets.csv", ("form",), folder)),
        small=headline["small"],
        openers=headline["opener"],
        offices=headline["office"],
        months={row["form"]: int(row["month"]) for row in read_table("months.csv", ("form", "month"), folder)},
        weekdays=frozenset(row["form"] for row in read_table("weekdays.csv", ("form", "day"), folder)),
        indonesian=languages["id"],
        english=languages["en"],
    )


def _groups(name: str, column: str, folder: Path | None) -> dict[str, frozenset[str]]:
    """The forms of a table by what stands in a column."""
    groups: defaultdict[str, set[str]] = defaultdict(set)
    for row in read_table(name, ("form", column), folder):
        groups[row[column]].add(row["form"])
    return {key: frozenset(forms) for key, forms in groups.items()}
