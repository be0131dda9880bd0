"""The steps of the recipe of `id_news` that are ours: generated sentences, converters, checksums, scores."""

import doctest
import importlib
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

RECIPE = Path(__file__).parent.parent / "models" / "id_news"

spacy = pytest.importorskip("spacy", reason="spaCy is not installed: pip install 'cekangka[train]'")


@pytest.fixture(autouse=True)
def _import_path(monkeypatch):
    monkeypatch.setattr(sys, "path", [str(RECIPE / "scripts"), str(RECIPE / "package"), *sys.path])


def step(name: str) -> ModuleType:
    return importlib.import_module(name)


@pytest.mark.parametrize("name", ["id_news.tokenizer", "marked_text"])
def test_the_examples_in_the_docstrings_run(name):
    result = doctest.testmod(step(name))
    assert (result.failed, result.attempted > 0) == (0, True)


def test_every_slot_of_a_frame_has_words():
    generator = step("generate_sentences").Generator(1)
    slots = {slot for frame in generator.frames for slot in re.findall(r"\{\w+\}", frame)} - {"{name}"}
    assert slots == set(generator.fillers)
    assert all(generator.fillers.values())


def test_the_same_seed_gives_the_same_sentences():
    generate = step("generate_sentences").Generator
    assert list(generate(3).sentences(40)) == list(generate(3).sentences(40)) != list(generate(4).sentences(40))


def test_generated_entities_cover_the_filled_slots():
    for sentence in step("generate_sentences").Generator(5).sentences(200):
        assert not re.search(r"[{}]", " ".join(sentence.words))
        assert all(0 <= start < end <= len(sentence.words) for start, end, _ in sentence.entities)


def test_clitics_are_put_back_on_their_words():
    rows = [
        ["1-2", "katanya", "_", "_", "_", "_", "_"],
        ["1", "kata", "kata", "VERB", "VB", "_", "0"],
        ["2", "nya", "dia", "PRON", "PR", "_", "1"],
        ["3", "pelan", "pelan", "ADV", "RB", "_", "1"],
    ]
    assert step("treebank_corpus").merged(rows) == (["katanya", "pelan"], ["VERB", "ADV"])


def test_an_entity_loses_its_outer_punctuation_when_cut_anew():
    sentence = step("marked_text").MarkedSentence(("Kata", "(Wiranegara),", "ketua"), ((1, 2, "PER"),))
    anew = sentence.retokenised(step("id_news.tokenizer").make_tokenizer()(spacy.blank("xx")))
    assert anew.words == ("Kata", "(", "Wiranegara", ")", ",", "ketua")
    assert anew.entities == ((2, 3, "PER"),)


def test_paragraphs_are_parted_where_a_comma_joins_them():
    assert step("news_text").JOINT.split('kata dia.,"Kami siap') == ["kata dia.", '"Kami siap']


def test_a_missing_and_a_changed_source_are_named(tmp_path):
    (tmp_path / "unlabelled.txt.gz").write_bytes(b"lain")
    found = step("check_sources").differences(tmp_path)
    assert any("unlabelled.txt.gz: not the file" in line for line in found)
    assert any("id_csui-ud-train.conllu: missing" in line for line in found)


def test_scores_of_two_sets():
    assert step("score").prf([({1, 2}, {2, 3}), ({4}, {4})]) == pytest.approx((200 / 3, 200 / 3, 200 / 3))
