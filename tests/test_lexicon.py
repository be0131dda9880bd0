"""Tables of words: a user's own rows are read after the packaged ones, and a row that cannot be used says where and why."""

import csv
from pathlib import Path

import pytest

from extractor.lexicon import Lexicon, LexiconError
from extractor.lexicon.tables import NAMES
from extractor.mentions.figures import find_figures
from extractor.mentions.tokens import tokenize

CASES = Path(__file__).parent / "cases" / "broken_tables.csv"


def broken_tables() -> list[dict[str, str]]:
    with CASES.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("row", broken_tables(), ids=lambda row: row["message"])
def test_broken_row_is_named(row, tmp_path):
    (tmp_path / row["table"]).write_text(row["text"].replace("|", "\n") + "\n", encoding="utf-8")
    with pytest.raises(LexiconError) as caught:
        Lexicon(tmp_path).figures  # noqa: B018 - loading is what is tried
    assert str(caught.value) == f"{tmp_path}/{row['message']}"


def test_table_that_is_no_text_is_named(tmp_path):
    (tmp_path / "scales.csv").write_bytes(b"\xff\xfe")
    with pytest.raises(LexiconError, match=r"scales\.csv: is not UTF-8 \(byte 0\); save it as UTF-8"):
        Lexicon(tmp_path).figures  # noqa: B018 - loading is what is tried


def test_own_row_is_read_and_changes_the_fingerprint(tmp_path):
    (tmp_path / "scales.csv").write_text("form,value,where,source\nlaksa,10000,any,kamus sendiri\n", encoding="utf-8")
    own, packaged = Lexicon(tmp_path), Lexicon()
    tokens = tokenize("Ada 5 laksa orang.")
    assert [mention.value for mention in find_figures(tokens, own)] == ["50000"]
    assert [mention.value for mention in find_figures(tokens, packaged)] == ["5"]
    assert own.fingerprint != packaged.fingerprint


@pytest.mark.parametrize("name", sorted(entry.name for entry in NAMES.iterdir()))
def test_every_packaged_row_has_a_source_and_stands_once(name):
    with (NAMES / name).open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert all(row["source"] for row in rows)
    keys = [tuple(value for column, value in row.items() if column != "source") for row in rows]
    assert len(set(keys)) == len(keys)
