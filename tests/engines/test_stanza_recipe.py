"""The steps of the recipe of `id_stanza` that are ours: corpora in Stanza's formats, and the packed weights."""

import doctest
import importlib
import json
import random
import sys
from pathlib import Path
from types import ModuleType

import pytest

torch = pytest.importorskip("torch", reason="torch is not installed: pip install 'cekangka[stanza]'")

MODELS = Path(__file__).parent.parent.parent / "models"
PATHS = [MODELS / "stanza" / "scripts", MODELS / "id_news" / "scripts"]


@pytest.fixture(autouse=True)
def _import_path(monkeypatch):
    monkeypatch.setattr(sys, "path", [*map(str, PATHS), *sys.path])


def step(name: str) -> ModuleType:
    return importlib.import_module(name)


@pytest.mark.parametrize("name", ["tokenizer_corpus", "marked_json"])
def test_the_examples_in_the_docstrings_run(name):
    result = doctest.testmod(step(name))
    assert (result.failed, result.attempted > 0) == (0, True)


def test_passages_keep_every_sentence_and_a_digit_for_every_character():
    sentences = [(f"Harga ke-{number} naik.", ["Harga", f"ke-{number}", "naik", "."]) for number in range(40)]
    draw = random.Random(1)  # noqa: S311 -- drawing lengths is no cryptography
    passages = list(step("tokenizer_corpus").passages(sentences, draw))
    assert " ".join(text for text, _ in passages) == " ".join(text for text, _ in sentences)
    assert all(len(text) == len(digits) for text, digits in passages)
    assert sum(digits.count("1") for _, digits in passages) == 3 * len(sentences)
    assert sum(digits.count("2") for _, digits in passages) == len(sentences)


def test_tags_come_back_as_the_entities_they_were(tmp_path):
    marked = step("marked_text")
    sentence = marked.MarkedSentence(("Rini", "Sutanto", "ke", "Ambon"), ((0, 2, "PER"), (3, 4, "LOC")))
    step("marked_json").write([sentence], tmp_path / "dev.json")
    ((first, *others),) = json.loads((tmp_path / "dev.json").read_text(encoding="utf-8"))
    assert (first, len(others)) == ({"text": "Rini", "ner": "B-PER"}, 3)
    assert tuple(marked.spans([first["ner"], *(word["ner"] for word in others)])) == sentence.entities


def test_packed_weights_are_halved_and_name_no_path():
    model = {
        "model": {"w": torch.ones(2), "n": torch.ones(2, dtype=torch.long)},
        "config": {"train_file": "/a/b", "seed": 7},
        "vocab": {},
    }
    slim = step("pack").slim(model)
    assert (slim["model"]["w"].dtype, slim["model"]["n"].dtype) == (torch.float16, torch.long)
    assert (slim["config"], slim["vocab"]) == ({"train_file": None, "seed": 7}, {})
