"""Every row of `cases/claims.jsonl` gives the claims that it says and no others, and claims keep their promises on any text."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.claims import Candidate, find_claims
from extractor.lexicon import load_lexicon
from extractor.lexicon.tables import read_table
from tests.marked_articles import read_marked

CASES = [
    json.loads(line)
    for line in Path(__file__).with_name("cases").joinpath("claims.jsonl").read_text(encoding="utf-8").splitlines()
]
WORDS = list(read_table("changes.csv", ("form", "change")))
MARKS = list(read_table("marks.csv", ("form", "mark")))
FORM_OF = {row["account"]: row["form"] for row in read_table("accounts.csv", ("form", "account"))}
FORMS = sorted(row["form"] for row in (*WORDS, *MARKS, *read_table("roles.csv", ("form", "role"))))


def written(candidate: Candidate) -> str:
    """A claim on one line: its type, its roles with the numbers of their figures, its direction."""
    claim = candidate.claim
    roles = (f"{role}={','.join(name[1:] for name in held)}" for role, held in claim.arguments().items())
    return " ".join((claim.type, *roles, *([claim.direction] if claim.type == "change" and claim.direction else [])))


def found(marked: str) -> list[str]:
    return sorted(written(candidate) for candidate in find_claims(read_marked(marked), load_lexicon()))


@pytest.mark.parametrize("row", CASES, ids=lambda row: row["about"])
def test_case(row):
    assert found(row["text"]) == sorted(row["claims"])


@pytest.mark.parametrize("row", [row for row in CASES if "#" not in row["text"]], ids=lambda row: row["about"])
def test_a_sentence_before_and_after_changes_nothing(row):
    assert found(f"Rapat itu tertutup. {row['text']} Rapat berikutnya belum dijadwalkan.") == sorted(row["claims"])


@pytest.mark.parametrize("row", WORDS, ids=lambda row: row["form"])
def test_every_word_of_change_says_its_direction(row):
    a, b = "[Rp 20.000|money 20000 IDR]", "[Rp 25.000|money 25000 IDR]"
    text = f"Tarifnya {row['form']} dari {a} menjadi {b}." if " " not in row["form"] else f"Tarifnya {b}, {row['form']} dari {a}."
    old, new = ("1", "2") if text.index(a) < text.index(b) else ("2", "1")
    direction = "up" if row["change"] in ("up", "higher") else "down"
    assert found(text) == [f"change old={old} new={new} {direction}"]


@pytest.mark.parametrize("row", [row for row in MARKS if row["mark"] == "then"], ids=lambda row: row["form"])
def test_every_word_of_before_marks_the_old_level(row):
    a, b = "[Rp 20.000|money 20000 IDR]", "[Rp 25.000|money 25000 IDR]"
    text = f"{row['form'].capitalize()} tarifnya {a}, kini {b} atau naik [Rp 5.000|money 5000 IDR]."
    assert found(text) == ["change old=1 new=2 delta=3 up"]


@pytest.mark.parametrize("row", [row for row in MARKS if row["mark"] == "gap"], ids=lambda row: row["form"])
def test_every_word_of_a_gap_takes_one_amount_from_another(row):
    amounts = "[Rp 384 miliar|money 384e9 IDR] dan [Rp 405 miliar|money 405e9 IDR]"
    text = f"Kas mencatat {amounts}. Rapat ditunda. Ada {row['form']} [Rp 21 miliar|money 21e9 IDR]."
    assert found(text) == ["sum parts=1,3 total=2"]


@pytest.mark.parametrize("row", read_table("accounts.csv", ("form", "account")), ids=lambda row: row["form"])
def test_every_line_of_a_report_takes_its_place_in_a_balance(row):
    names = next(names for names in load_lexicon().claims.balances if row["account"] in names)
    forms = [row["form"] if name == row["account"] else FORM_OF[name] for name in names]
    total, first, second = (f"{form} [Rp {n} juta|money {n}e6 IDR]." for form, n in zip(forms, (512, 301, 271), strict=True))
    assert found(f"Koperasi mencatat {total} Koperasi mencatat {first} Koperasi mencatat {second}") == ["sum parts=2,3 total=1"]


FIGURES = (
    *("[5 persen|percentage 5 %]", "[Rp 5.000|money 5000 IDR]", "[41,46 juta|count 41.46e6 orang]", "[7|count 7]"),
    *("[Mei 2024|date 2024-05]", "[Senin (6/5/2024)|date 2024-05-06]", "[dua kali|multiple 2]", "[ratusan|count -]"),
    *("[3 km|measure 3 km]", "[2 mil|measure 2 mil]", "[5-6 persen|percentage 5/6 %]", "[50 poin|number 50 poin]"),
)
SIGNS = ("(", ")", ",", ";", ". ", "\n", "harga")
PIECES = st.lists(st.sampled_from(FIGURES) | st.sampled_from(FORMS) | st.sampled_from(SIGNS), max_size=40)


@given(PIECES)
def test_any_text_gives_claims_of_its_own_figures_in_order(pieces):
    linked = read_marked(" ".join(pieces))
    by_id = {figure.id: figure for figure in linked.figures}
    candidates = find_claims(linked, load_lexicon())
    assert [one.claim.id for one in candidates] == [f"c{n}" for n in range(1, len(candidates) + 1)]
    assert [one.claim.start for one in candidates] == sorted(one.claim.start for one in candidates)
    for candidate in candidates:
        for claim in (candidate.claim, *candidate.others):
            ids = [name for names in claim.arguments().values() for name in names]
            assert len(ids) == len(set(ids)) > 0
            held = [by_id[name] for name in ids]
            assert (claim.start, claim.end) == (min(one.start for one in held), max(one.end for one in held))
            assert claim.verdict == "undetermined"


@given(PIECES)
def test_old_and_new_are_of_one_kind(pieces):
    linked = read_marked(" ".join(pieces))
    by_id = {figure.id: figure for figure in linked.figures}
    for candidate in find_claims(linked, load_lexicon()):
        claim = candidate.claim
        if claim.type == "change" and claim.old and claim.new:
            old, new = by_id[claim.old], by_id[claim.new]
            assert old.kind == new.kind or {old.kind, new.kind} == {"count", "number"}
            assert old.kind in ("count", "number") or old.unit == new.unit


RATES = (
    ("naik [10 poin|number 10 poin] ke [Rp 14.110|money 14110 IDR] dari [Rp 14.100|money 14100 IDR]", 0),
    ("melemah ke [Rp 14.110|money 14110 IDR] dari [Rp 14.100|money 14100 IDR]", 1),
    ("melemah ke [Rp 14.110|money 14110 IDR per=dolar_AS] dari [Rp 14.100|money 14100 IDR per=dolar_AS]", 0),
)


@pytest.mark.parametrize(("said", "others"), RATES)
def test_only_an_amount_that_may_be_no_rate_may_go_either_way(said, others):
    [candidate] = find_claims(read_marked(f"Kurs rupiah {said}."), load_lexicon())
    assert len(candidate.others) == others


@pytest.mark.parametrize("row", [row for row in MARKS if row["mark"] == "net"], ids=lambda row: row["form"])
def test_every_word_of_a_net_amount_has_its_two_amounts_after_it(row):
    amounts = "[Rp 405 miliar|money 405e9 IDR] masuk dan [Rp 384 miliar|money 384e9 IDR] keluar"
    assert found(f"Pemodal mencatat {row['form']} [Rp 27 miliar|money 27e9 IDR] dengan {amounts}.") == ["sum parts=1,3 total=2"]
