"""Notes with a verdict: the case corpus, every cue of the table, and laws against what can be counted out."""

import json
import re
from collections import Counter
from datetime import date
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import extractor
from extractor.apps.cli import run
from extractor.checks.note_ages import possible_ages
from extractor.checks.note_dates import impossible
from extractor.checks.note_granularity import fitting_nothing
from extractor.lexicon import load_lexicon
from extractor.lexicon.tables import read_table
from extractor.records import Note, Report
from extractor.values.intervals import Interval

CASES = Path(__file__).parent / "cases"


def rows(name: str) -> list[dict]:
    return [json.loads(line) for line in (CASES / name).read_text(encoding="utf-8").splitlines()]


NOTES = rows("notes.jsonl")
FRAMES = {row["role"]: row for row in rows("notes_cues.jsonl")}
CUES = read_table("note_cues.csv", ("role", "form"))
KINDS = {key.split(".")[1] for key in load_lexicon().explanations["id"] if key.startswith("note.")}
WORDS = json.loads((CASES / "notes_words.json").read_text(encoding="utf-8"))


def notes_of(text: str, published: str | None = None) -> tuple[Note, ...]:
    report = extractor.check(text, published=published)
    assert isinstance(report, Report)
    return tuple(note for note in report.notes if note.verdict)


@pytest.mark.parametrize("case", NOTES, ids=lambda case: case["text"][:50])
def test_case(case):
    notes = notes_of(case["text"], case.get("published"))
    assert [note.kind for note in notes] == case["notes"]
    for note in notes:
        assert note.verdict == ("loose" if note.kind == "percent_or_points" else "inconsistent")
        assert 0 <= note.start < note.end <= len(case["text"])
        assert re.search(r"\d|tiga|empat|dua", case["text"][note.start : note.end], re.IGNORECASE)
        assert "{" not in note.message.id + note.message.en


def test_every_kind_has_cases_for_and_against():
    assert Counter(case["about"] for case in NOTES if case["notes"]).keys() == KINDS
    for kind in KINDS:
        about = [bool(case["notes"]) for case in NOTES if case["about"] == kind]
        assert about.count(True) >= 3
        assert about.count(False) >= 3


@pytest.mark.parametrize("row", CUES, ids=lambda row: f"{row['role']} {row['form']}")
def test_every_cue_decides(row):
    frame = FRAMES[row["role"]]
    texts = {word: frame["frame"].format(form=word) for word in (row["form"], frame["other"])}
    kinds = {word: [note.kind for note in notes_of(text, "2024-05-20")] for word, text in texts.items()}
    with_note, without = (row["form"], frame["other"]) if frame["allows"] else (frame["other"], row["form"])
    assert kinds == {with_note: [frame["kind"]], without: []}


@given(st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))
def test_any_text_has_notes_within_it(words):
    text = f"Kata para pejabat itu pada hari ini: {words}."
    for note in notes_of(text, "2024-05-20"):
        assert 0 <= note.start < note.end <= len(text)


@given(st.integers(1, 200), st.data(), st.integers(1, 3), st.sampled_from([ROUND_HALF_UP, ROUND_DOWN]))
def test_a_true_percentage_of_a_few_things_is_never_noted(number, data, digits, rounding):
    part = data.draw(st.integers(0, number))
    printed = (Decimal(100 * part) / number).quantize(Decimal(1).scaleb(-digits), rounding)
    step = Fraction(1, 10**digits)
    assert fitting_nothing(Interval(Fraction(printed) - step / 2, Fraction(printed) + step), number) is None


@given(st.integers(2, 200), st.fractions(0, 100, max_denominator=100), st.fractions(0, 2, max_denominator=50))
def test_granularity_agrees_with_counting(number, low, width):
    share = Interval(low, low + width)
    counted = any(share.contains(Fraction(100 * part, number)) for part in range(3 * number))
    assert (fitting_nothing(share, number) is None) == counted


@given(st.dates(date(1900, 1, 1), date(2024, 1, 1)), st.dates(date(2024, 1, 1), date(2030, 12, 31)))
def test_the_true_age_is_among_the_possible_ones(born, day):
    years = range(born.year + 1, day.year + 1)
    birthdays = sum((year, born.month, born.day) <= (day.year, day.month, day.day) for year in years)
    for value in (born.isoformat(), born.isoformat()[:7], born.isoformat()[:4]):
        ages = possible_ages(value, day)
        assert ages is None or ages[0] <= birthdays <= ages[1]
    assert possible_ages(born.isoformat(), day) == (birthdays, birthdays)


@given(st.dates())
def test_no_day_of_the_calendar_is_impossible(day):
    assert not impossible(day.isoformat())
    assert not impossible(f"--{day.month:02}-{day.day:02}")


@pytest.mark.parametrize("month", range(1, 13))
def test_the_day_after_the_last_of_a_month_is_impossible(month):
    last = max(day for day in range(28, 32) if not impossible(f"2023-{month:02}-{day}"))
    assert last == (date(2023 + month // 12, month % 12 + 1, 1) - date(2023, month, 1)).days
    assert impossible(f"2023-{month:02}-{last + 1}")


@pytest.mark.parametrize(("place", "status"), [("Panen digelar di tiga provinsi", 1), ("Panen digelar di dua provinsi", 0)])
def test_an_inconsistent_note_is_shown_and_sets_the_exit_status(place, status, tmp_path, capsys):
    path = tmp_path / "artikel.txt"
    path.write_text(f"{place}, yakni Aceh dan Riau.", encoding="utf-8")
    assert run(["check", str(path)]) == status
    assert ("✗ tidak cocok · Disebut tiga provinsi" in capsys.readouterr().out) == bool(status)
