"""The tables of figures: every row has a source and a case that needs it, and every case needs a row."""

import re
from collections import Counter

import pytest

from extractor.lexicon import figures, weekdays
from extractor.lexicon.tables import read_table
from extractor.mentions.tokens import tokenize
from tests.figure_cases import found, rows

TABLES = {
    "numbers.csv": ("form", "role", "value"),
    "scales.csv": ("form", "value", "where"),
    "currencies.csv": ("form", "code", "side"),
    "units.csv": ("form", "kind", "symbol", "factor", "base"),
    "moments.csv": ("form", "unit", "value"),
    "months.csv": ("form", "month"),
    "weekdays.csv": ("form", "day"),
    "periods.csv": ("form", "part"),
    "ordinals.csv": ("form", "value"),
    "figure_cues.csv": ("cue", "form"),
}
COUNTED = re.compile(r"(arsip|korpus|messy|gold|UD|idner):[1-9][0-9]*( \(.+\))?")
NAMED = ("CLDR 47", "ISO 4217", "pint ", "GUIDE", "issue", "Lingua::ID::Words2Nums")
PAGE = re.compile(r"[a-z0-9.-]+\.(com|id|sch\.id)/\S+")


@pytest.mark.parametrize("table", TABLES)
def test_every_row_has_a_source_and_stands_once(table):
    table_rows = read_table(table, TABLES[table])
    named = [row for row in table_rows if not row["source"].startswith(NAMED)]
    unsourced = [row for row in named if not (COUNTED.fullmatch(row["source"]) or PAGE.fullmatch(row["source"]))]
    assert not unsourced, unsourced
    times = Counter((row.get("cue"), row["form"]) for row in table_rows)
    assert not [row for row, count in times.items() if count > 1]


@pytest.mark.parametrize("table", TABLES)
def test_every_form_is_written_as_it_is_split(table):
    forms = [row["form"] for row in read_table(table, TABLES[table])]
    assert not [form for form in forms if tokenize(form).lows != form.replace("'", " ' ").split()]


def reading(text, words):
    """What is read in a text; None where a rule misses its last row."""
    try:
        return [(surface, m.kind, m.value, m.unit, m.per, m.qualifier, m.readings) for surface, m in found(text, words)]
    except KeyError:
        return None


@pytest.fixture(scope="module")
def needed():
    """(rows that no case needs, texts of the cases that need a row): a row is needed where a case reads otherwise without it."""
    tables = {table: read_table(table, columns) for table, columns in TABLES.items()}
    left_out: dict[str, str] = {}

    def all_but_one(table, _columns, _folder):
        return [row for row in tables[table] if row is not left_out]

    with pytest.MonkeyPatch.context() as patch:
        for reader in (figures, weekdays):
            patch.setattr(reader, "read_table", all_but_one)
        words = figures.load_figure_words(None)
        texts = [row["text"] for name in ("figures.csv", "figures_in_digits.csv", "no_figures.csv") for row in rows(name)]
        full = {text: (reading(text, words), set(tokenize(text).lows)) for text in texts}
        idle, busy = [], set()
        for table, table_rows in tables.items():
            for left_out in table_rows:
                less = figures.load_figure_words(None)
                parts = set(tokenize(left_out["form"]).lows)
                needing = {text for text, (read, lows) in full.items() if parts <= lows and reading(text, less) != read}
                busy |= needing
                if not needing:
                    idle.append((table, left_out["form"]))
    return idle, busy


def test_every_row_has_a_case(needed):
    idle, _ = needed
    assert not idle, f"rows without a case: {idle}"


def test_every_case_has_a_row(needed):
    _, busy = needed
    idle = [row["text"] for row in rows("figures.csv") if not row["gap"] and row["text"] not in busy]
    assert not idle, f"cases without a row: {idle}"


def test_a_case_in_digits_needs_no_row(needed):
    _, busy = needed
    assert not [row["text"] for row in rows("figures_in_digits.csv") if row["text"] in busy]


def test_no_two_cases_differ_only_in_the_number():
    texts = [row["text"] for name in ("figures.csv", "figures_in_digits.csv", "no_figures.csv") for row in rows(name)]
    shapes = Counter(re.sub(r"[0-9]+", "0", text) for text in texts)
    assert not [shape for shape, count in shapes.items() if count > 1]
