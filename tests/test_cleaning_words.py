"""Every row of the tables of cleaning does what its column says."""

import pytest

from extractor.cleaning import clean
from extractor.lexicon import load_lexicon
from extractor.lexicon.tables import read_table
from extractor.records import Article

ABOVE = "Harga beras di Pasar Melati naik menjadi Rp 15.250 per kilogram."
BELOW = "Menurut pedagang, pasokan dari petani berkurang sejak awal bulan ini."
TITLE = "Bulog Siapkan 12 Gudang Baru"

SKIPS = read_table("skips.csv", ("form", "scope", "reason"))
CREDITS = read_table("credits.csv", ("form", "role"))
OUTLETS = read_table("outlets.csv", ("form",))
HEADLINE_WORDS = read_table("headline_words.csv", ("form", "role"))

ON_A_LINE = {
    "phrase": "{form}",
    "line": "{form}",
    "notice": "{form} dan seterusnya.",
    "related": "{form}: " + TITLE,
    "video": "{form}: " + TITLE,
    "list": "{form}\n" + TITLE,
    "tags": "{form}:\nharga beras",
    "counter": "12 {form}",
    "cell": "| {form} | " + TITLE + " |",
}


def skipped(text: str) -> list[list[str]]:
    found = clean(Article(id="a", text=text), load_lexicon())
    return [[skip.reason, text[skip.start : skip.end]] for skip in found.skipped]


def called(form: str) -> str:
    return form[0].upper() + form[1:]


@pytest.mark.parametrize("row", SKIPS, ids=lambda row: row["form"])
def test_a_skip_sets_its_lines_aside(row):
    passage = ON_A_LINE[row["scope"]].format(form=called(row["form"]))
    assert skipped(f"{ABOVE}\n{passage}\n{BELOW}") == [[row["reason"], passage]]


@pytest.mark.parametrize("row", [row for row in SKIPS if row["scope"] in ("related", "video")], ids=lambda row: row["form"])
def test_a_link_inside_a_paragraph_ends_with_its_title(row):
    link = f"{called(row['form'])}: {TITLE}"
    assert skipped(f"{ABOVE} {link} {BELOW}") == [[row["reason"], link]]


@pytest.mark.parametrize("row", [row for row in CREDITS if row["role"] in ("author", "editor")], ids=lambda row: row["form"])
def test_a_label_names_who_stands_behind_it(row):
    found = clean(Article(id="a", text=f"{ABOVE}\n{called(row['form'])}: Sari Dewi"), load_lexicon())
    assert {"author": found.authors, "editor": found.editors}[row["role"]] == ("Sari Dewi",)


@pytest.mark.parametrize("row", [row for row in CREDITS if row["role"] == "report"], ids=lambda row: row["form"])
def test_a_report_names_its_reporter(row):
    found = clean(Article(id="a", text=f"{called(row['form'])} Tribun Melati, Sari Dewi\n{ABOVE}"), load_lexicon())
    assert found.authors == ("Sari Dewi",)


@pytest.mark.parametrize("row", [row for row in CREDITS if row["role"] == "other"], ids=lambda row: row["form"])
def test_a_label_of_others_is_set_aside(row):
    credit = f"{called(row['form'])}: Sari Dewi"
    assert skipped(f"{ABOVE}\n{credit}") == [["byline", credit]]


@pytest.mark.parametrize("row", [row for row in CREDITS if row["role"] in ("date", "zone")], ids=lambda row: row["form"])
def test_a_label_or_zone_goes_with_a_date_of_publication(row):
    line = {"date": f"{called(row['form'])}: 26/02/2029", "zone": f"26/02/2029 10:15 {row['form'].upper()}"}[row["role"]]
    assert skipped(f"Harga Beras Naik Lagi\n{line}\n{ABOVE}") == [["timestamp", line]]


@pytest.mark.parametrize("row", OUTLETS, ids=lambda row: row["form"])
def test_an_outlet_makes_a_dateline_below_the_first_paragraph(row):
    dateline = f"Bogor, {row['form'].title()} -"
    assert skipped(f"{BELOW}\n{dateline} {ABOVE}") == [["dateline", dateline]]


@pytest.mark.parametrize("row", HEADLINE_WORDS, ids=lambda row: f"{row['form']} {row['role']}")
def test_a_word_of_headlines_continues_or_ends_a_title(row):
    link, sentence = {
        "small": (f"Baca juga: Harga Beras Naik {row['form']} Gula Turun", "Ia mengatakan stok cukup."),
        "opener": ("Baca juga: Bulog siapkan gudang baru", f"{called(row['form'])} itu, stok cukup."),
        "office": ("Baca juga: Bulog Siapkan Gudang Baru", f"{called(row['form'])} Sari Dewi Lestari mengatakan stok cukup."),
    }[row["role"]]
    assert skipped(f"{ABOVE} {link} {sentence}") == [["related_link", link]]
