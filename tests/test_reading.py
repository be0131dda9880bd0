"""Reading: rows, bytes, files, folders and standard input to articles, and one clear line for whatever is none."""

import io
import json
import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.reading import Columns, article_from_item, read_items, read_paths
from extractor.reading.decoding import DOCUMENT_LIMIT, decode
from extractor.reading.rows import article_from_row
from extractor.records import Article, Rejection

CASES = Path(__file__).parent / "cases"
ROWS = [json.loads(line) for line in (CASES / "reading_rows.jsonl").read_text(encoding="utf-8").splitlines()]
BYTES = [json.loads(line) for line in (CASES / "reading_bytes.jsonl").read_text(encoding="utf-8").splitlines()]


def read(*paths: Path | str, stdin: bytes = b"", columns: Columns | None = None) -> list[Article | Rejection]:
    return list(read_paths([str(path) for path in paths], io.BytesIO(stdin), columns))


def check_rejection(found: Article | Rejection, case: dict) -> None:
    assert isinstance(found, Rejection)
    assert found.reason == case["reason"]
    assert "\n" not in found.message
    assert [words for words in case["says"] if words not in found.message] == []


@pytest.mark.parametrize("case", ROWS, ids=lambda case: case["name"])
def test_a_row_is_an_article_or_says_why_not(case):
    found = article_from_row(case["row"], "x.jsonl:7", Columns())
    if "reason" in case:
        check_rejection(found, case)
        assert found.id == "x.jsonl:7"
    else:
        assert {column: getattr(found, column) for column in case["expected"]} == case["expected"]


@pytest.mark.parametrize("case", BYTES, ids=lambda case: case["name"])
def test_bytes_are_text_or_say_why_not(case, tmp_path):
    data = bytes.fromhex(case["bytes"])
    path = tmp_path / "berita.txt"
    path.write_bytes(data)
    for found in (*read(path), *read("-", stdin=data)):
        if "reason" in case:
            check_rejection(found, case)
        else:
            assert found.text == case["text"]


def test_a_file_is_named_by_its_path_and_standard_input_by_a_dash(tmp_path):
    path = tmp_path / "berita"
    path.write_text("Harga naik.", encoding="utf-8")
    assert [article.id for article in read(path, "-", stdin=b"Harga turun.")] == [str(path), "-"]


def test_a_missing_file_says_so_and_the_others_go_on(tmp_path):
    path = tmp_path / "berita.txt"
    path.write_text("Harga naik.", encoding="utf-8")
    missing, article = read(tmp_path / "tiada.txt", path)
    check_rejection(missing, {"reason": "missing", "says": ["no such file", "-"]})
    assert isinstance(article, Article)


def test_a_format_that_is_not_read_says_which_are(tmp_path):
    path = tmp_path / "berita.docx"
    path.write_bytes(b"PK")
    check_rejection(read(path)[0], {"reason": "unsupported", "says": [".docx", ".txt, .md, .jsonl"]})


def test_a_path_that_cannot_be_read_says_why(tmp_path):
    path = tmp_path / "berita.txt"
    path.symlink_to(tmp_path / "tiada.txt")
    check_rejection(read(path)[0], {"reason": "unreadable", "says": ["No such file"]})


def test_a_document_above_the_limit_is_too_large(tmp_path):
    path = tmp_path / "berita.txt"
    path.write_bytes(b"a" * (DOCUMENT_LIMIT + 1))
    check_rejection(read(path)[0], {"reason": "too_large", "says": ["10 MiB"]})
    assert isinstance(decode(b"a" * DOCUMENT_LIMIT, "a"), str)


def test_a_folder_is_read_with_those_below_it_in_order(tmp_path):
    for name in ("b.txt", "a/z.md", "a/y.TXT", "c.jpg", ".diam.txt", "d/e.jsonl"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text('{"text": "Harga naik."}', encoding="utf-8")
    (tmp_path / "d" / "lagi").symlink_to(tmp_path)
    names = [article.id.removeprefix(f"{tmp_path}/") for article in read(tmp_path)]
    assert names == ["a/y.TXT", "a/z.md", "b.txt", "d/e.jsonl:1"]


def test_a_folder_without_articles_says_so(tmp_path):
    check_rejection(read(tmp_path)[0], {"reason": "missing", "says": [".txt, .md, .jsonl"]})


def test_a_pattern_is_its_files_in_order(tmp_path):
    for name in ("b.txt", "a.txt", "c.md"):
        (tmp_path / name).write_text("Harga naik.", encoding="utf-8")
    assert [Path(article.id).name for article in read(f"{tmp_path}/*.txt")] == ["a.txt", "b.txt"]
    assert read(f"{tmp_path}/*.csv")[0].reason == "missing"


def test_json_lines_are_numbered_and_a_bad_one_stops_none(tmp_path):
    path = tmp_path / "berita.jsonl"
    lines = [
        '{"text": "Harga naik."}',
        "",
        '{"text": "Harga',
        "[1]",
        '{"judul": "Harga"}',
        "[" * 100_000,
        '{"text": "Harga turun."}',
    ]
    path.write_bytes(
        "\n".join(lines).encode() + b'\n{"text": "Bel\xe9m"}\n{"text": "' + b"a" * DOCUMENT_LIMIT + b'"}\n{"text": "Akhir."}'
    )
    found = read(path)
    reasons = [document.reason if isinstance(document, Rejection) else document.text for document in found]
    assert reasons == [
        "Harga naik.",
        "bad_json",
        "bad_json",
        "no_text",
        "bad_json",
        "Harga turun.",
        "encoding",
        "too_large",
        "Akhir.",
    ]
    assert [document.id for document in found] == [f"{path}:{number}" for number in (1, 3, 4, 5, 6, 7, 8, 9, 10)]
    assert "column 10" in found[1].message


def test_columns_may_have_other_names(tmp_path):
    path = tmp_path / "berita.jsonl"
    path.write_text('{"isi": "Harga naik.", "tanggal": "2029-02-26", "id": "x"}', encoding="utf-8")
    (article,) = read(path, columns=Columns(text="isi", published="tanggal"))
    assert (article.id, article.text, article.published) == ("x", "Harga naik.", "2029-02-26")


def test_a_repeated_id_names_both_places(tmp_path):
    path = tmp_path / "berita.jsonl"
    path.write_text('{"id": "x", "text": "Harga naik."}\n' * 2, encoding="utf-8")
    check_rejection(read(path)[1], {"reason": "repeated_id", "says": ["'x'", f"{path}:1"]})


def test_a_file_given_twice_is_read_once(tmp_path):
    path = tmp_path / "berita.txt"
    path.write_text("Harga naik.", encoding="utf-8")
    assert [type(document) for document in read(path, path)] == [Article, Rejection]


def test_reading_is_lazy(tmp_path):
    path = tmp_path / "berita.txt"
    path.write_text("Harga naik.", encoding="utf-8")
    documents = read_paths([str(path), "-"], io.BytesIO())
    assert next(documents).id == str(path)
    path.unlink()
    assert next(documents).reason == "empty"


def test_items_are_strings_or_mappings():
    found = list(
        read_items(["Harga naik.", {"text": "Harga turun.", "outlet": math.nan}, None, {"id": "item:1", "text": "Lagi."}])
    )
    assert [document.id for document in found] == ["item:1", "item:2", "item:3", "item:4"]
    assert [getattr(document, "reason", None) for document in found] == [None, None, "no_text", "repeated_id"]


@given(st.one_of(st.text(), st.dictionaries(st.text(), st.text()), st.integers(), st.none(), st.binary()))
def test_an_item_of_any_kind_raises_nothing(item):
    assert isinstance(article_from_item(item, 1), Article | Rejection)


@given(st.binary())
def test_bytes_of_any_kind_raise_nothing(data):
    found = list(read_paths(["-"], io.BytesIO(data)))
    assert [document.id for document in found] == ["-"]
