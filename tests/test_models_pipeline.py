"""The shipped pipeline `id_news`: its tokens, and entities and parts of speech of sentences it was not trained on."""

import csv
import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "models" / "id_news" / "package"
CASES = Path(__file__).parent / "cases" / "models"
MEGABYTES = 25

spacy = pytest.importorskip("spacy", reason="spaCy is not installed: pip install 'cekangka[train]'")


def rows(name: str) -> list[dict[str, str]]:
    with (CASES / name).open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table))


@pytest.fixture(scope="module")
def package() -> ModuleType:
    sys.path.insert(0, str(PACKAGE))
    try:
        import id_news  # noqa: PLC0415 -- the package lies outside the import path of the extractor
    finally:
        sys.path.remove(str(PACKAGE))
    return id_news


@pytest.fixture(scope="module")
def nlp(package):
    return package.load()


@pytest.mark.parametrize("case", rows("tokens.csv"), ids=lambda case: case["text"])
def test_tokens(nlp, case):
    assert [token.text for token in nlp.tokenizer(case["text"])] == case["tokens"].split()


def test_the_tokenizer_keeps_every_character(nlp):
    text = "  Rp12,5\tjuta…(10%)\n\nPT. Tbk.--kata-katanya \u200b 1/2/3 “a”b. http://contoh.id/a-b "
    assert nlp.tokenizer(text).text == text


def test_the_tokenizer_on_disk_is_the_one_in_the_code(nlp, package):
    fresh = package.make_tokenizer()(spacy.blank("id"))
    for case in rows("tokens.csv"):
        assert [token.text for token in fresh(case["text"])] == [token.text for token in nlp.tokenizer(case["text"])]


@pytest.mark.parametrize("case", rows("entities.csv"), ids=lambda case: case["text"])
def test_entities(nlp, case):
    found = {f"{span.label_} {span.text}" for span in nlp(case["text"]).ents}
    assert found == set(filter(None, case["entities"].split("; ")))


@pytest.mark.parametrize("case", rows("parts_of_speech.csv"), ids=lambda case: case["text"])
def test_parts_of_speech(nlp, case):
    assert [token.pos_ for token in nlp(case["text"])] == case["tags"].split()


def test_an_empty_text_has_no_entities(nlp):
    assert nlp("").ents == ()


def test_the_components_can_be_left_out(package):
    nlp = package.load(exclude=["morphologizer"])
    assert nlp.pipe_names == ["ner"]


def test_each_component_names_its_licence():
    weights = next((PACKAGE / "id_news").glob("id_news-*"))
    for component, licence in {
        "ner": "MIT License",
        "morphologizer": "Attribution-ShareAlike",
        "vocab": "Attribution 4.0",
    }.items():
        assert licence in (weights / component / "LICENSE").read_text(encoding="utf-8")


def test_the_meta_data_name_every_source():
    meta = json.loads((PACKAGE / "id_news" / "meta.json").read_text(encoding="utf-8"))
    with (ROOT / "models" / "id_news" / "sources.csv").open(encoding="utf-8", newline="") as table:
        assert {row["repository"] for row in csv.DictReader(table)} == {source["url"] for source in meta["sources"]}


def test_the_weights_stay_small():
    size = sum(file.stat().st_size for file in PACKAGE.rglob("*") if file.is_file())
    assert size < MEGABYTES * 1_000_000
