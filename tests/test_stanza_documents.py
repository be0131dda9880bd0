"""Stanza's tokens and names as spaCy documents, from plain data: neither Stanza nor its models are needed."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

spacy = pytest.importorskip("spacy", reason="spaCy is not installed")

import id_stanza  # noqa: E402 -- it lies beside id_news
from spacy.vocab import Vocab  # noqa: E402 -- after the check that spaCy is there

from extractor.language import stanza_documents  # noqa: E402 -- likewise
from extractor.language.stanza_documents import ModelsError, Surface, document, load_stanza  # noqa: E402 -- likewise

VOCAB = Vocab()
TEXTS = st.text(st.sampled_from("aB9.,( \t\n\r\u00a0\u200b\x85é"), max_size=30)


@st.composite
def found(draw: st.DrawFn) -> tuple[str, list[list[Surface]], list[Surface]]:
    """A text, with tokens and names anywhere in it, as bad as they come: overlapping tokens, empty ones, ones made of spaces."""
    text = draw(TEXTS)
    offsets = st.integers(0, len(text))
    spans = st.tuples(offsets, offsets).map(lambda pair: Surface(min(pair), max(pair), "NOUN"))
    sentences = draw(st.lists(st.lists(spans, min_size=1, max_size=5), max_size=3))
    ends = sorted(draw(st.sets(offsets, max_size=4)))
    names = [Surface(start, end, "PER") for start, end in zip(ends[::2], ends[1::2], strict=False)]
    return text, sentences, names


@given(found())
def test_no_character_is_lost_and_names_stand_on_tokens(case):
    text, sentences, names = case
    doc = document(VOCAB, text, sentences, names)
    assert doc.text == text
    edges = {token.idx for token in doc} | {token.idx + len(token) for token in doc}
    assert all({span.start_char, span.end_char} <= edges for span in doc.ents)


@given(TEXTS)
def test_a_token_is_all_space_or_has_none_at_its_ends(text):
    for token in document(VOCAB, text, [], []):
        assert token.text.isspace() or token.text == token.text.strip()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        (" ", [" "]),
        ("dua  kata", ["dua ", " ", "kata"]),
        ("dua\n\nkata ", ["dua", "\n\n", "kata "]),
        ("\tdua \n kata", ["\t", "dua ", "\n ", "kata"]),
    ],
)
def test_spaces_are_as_in_spacy(text, words):
    assert [token.text_with_ws for token in document(VOCAB, text, [], [])] == words
    assert [token.text_with_ws for token in spacy.blank("xx")(text)] == words


def test_a_token_keeps_its_place_its_part_of_speech_and_its_sentence():
    text = "Harganya  naik. Kata Rini."
    sentences = [
        [Surface(0, 8, "NOUN"), Surface(10, 14, "VERB"), Surface(14, 15, "PUNCT")],
        [Surface(16, 20, "NOUN"), Surface(21, 25, "PROPN"), Surface(25, 26, "<UNK>")],
    ]
    doc = document(VOCAB, text, sentences, [Surface(21, 25, "PER")])
    assert [(token.text, token.idx, token.pos_) for token in doc if not token.is_space and token.text.strip()] == [
        ("Harganya", 0, "NOUN"),
        ("naik", 10, "VERB"),
        (".", 14, "PUNCT"),
        ("Kata", 16, "NOUN"),
        ("Rini", 21, "PROPN"),
        (".", 25, ""),
    ]
    assert [sentence.start_char for sentence in doc.sents] == [0, 16]
    assert [(span.text, span.label_) for span in doc.ents] == [("Rini", "PER")]


def test_without_parts_of_speech_none_are_claimed():
    assert not document(VOCAB, "Harga naik", [[Surface(0, 5), Surface(6, 10)]], []).has_annotation("POS")


class Pipeline:
    """Stands in for Stanza's: every word is a token of two parts, and the last one a place."""

    def __init__(self, lang: str, **settings: Any) -> None:
        self.lang, self.settings, self.read = lang, settings, []

    def stream(self, texts: Iterator[str], **_: int) -> Iterator[SimpleNamespace]:
        """One document for each text."""
        for text in texts:
            self.read.append(text)
            spans = [{"start_char": word.start(), "end_char": word.end()} for word in re.finditer(r"\w+", text)]
            parts = [SimpleNamespace(upos="NOUN"), SimpleNamespace(upos="PRON")]
            tokens = [SimpleNamespace(**span, words=parts) for span in spans]
            yield SimpleNamespace(sentences=[SimpleNamespace(tokens=tokens)], ents=[SimpleNamespace(**spans[-1], type="LOC")])


@pytest.fixture
def opened(monkeypatch) -> list[Pipeline]:
    """The pipelines opened, in place of Stanza's."""
    pipelines: list[Pipeline] = []

    def build(*arguments: str, **settings: Any) -> Pipeline:
        pipelines.append(Pipeline(*arguments, **settings))
        return pipelines[-1]

    monkeypatch.setattr(stanza_documents, "import_module", lambda _: SimpleNamespace(Pipeline=build))
    return pipelines


def test_our_own_models_are_opened_without_a_network(opened):
    assert load_stanza().pipeline == f"id_stanza {id_stanza.__version__}"
    settings = opened[0].settings
    assert (settings["download_method"], settings["dir"]) == (None, str(id_stanza.MODELS))
    assert all(Path(settings[key]).is_file() for key in ("ner_model_path", "ner_pretrain_path"))


def test_texts_come_back_in_order_and_those_without_words_are_not_read(opened):
    texts = ["rumahnya di Ambon", "", " \n", "...", "ke Palu"]
    docs = list(load_stanza().documents(texts))
    assert [doc.text for doc in docs] == texts
    assert opened[0].read == ["rumahnya di Ambon", "ke Palu"]
    assert [[(span.text, span.label_) for span in doc.ents] for doc in docs] == [
        [("Ambon", "LOC")],
        [],
        [],
        [],
        [("Palu", "LOC")],
    ]
    assert [token.pos_ for token in docs[0]] == ["NOUN"] * 3


def test_a_word_without_end_is_kept_from_stanza(opened):
    text = "di " + "a" * 100_000 + " Ambon"
    (doc,) = load_stanza().documents([text])
    assert (doc.text, [span.text for span in doc.ents]) == (text, ["Ambon"])
    assert opened[0].read[0].split() == ["di", "Ambon"]


def official(folder: Path, *processors: str) -> Path:
    """A folder as Stanza fills it, its models empty files."""
    default = {"tokenize": "gsd", "mwt": "gsd", "pos": "gsd_charlm", "lemma": "gsd", "depparse": "gsd_charlm"}
    (folder / "resources.json").write_text(json.dumps({"id": {"packages": {"default": default}}}), encoding="utf-8")
    for processor in processors:
        (folder / "id" / processor).mkdir(parents=True)
        (folder / "id" / processor / f"{default[processor]}.pt").touch()
    return folder


def test_official_models_are_used_as_far_as_they_are_there_and_our_names_with_them(opened, tmp_path):
    reader = load_stanza(official(tmp_path, "tokenize", "mwt", "pos", "depparse"))
    assert reader.pipeline == f"stanza id gsd, id_stanza {id_stanza.__version__}"
    settings = opened[0].settings
    assert settings["processors"] == {"tokenize": "gsd", "mwt": "gsd", "pos": "gsd_charlm"}
    assert settings["dir"] == str(tmp_path)
    assert settings["ner_model_path"].startswith(str(id_stanza.MODELS))


@pytest.mark.parametrize("processors", [(), ("pos",)])
def test_a_folder_that_cannot_split_a_text_is_named(opened, tmp_path, processors):
    with pytest.raises(ModelsError, match="no default Stanza models for Indonesian") as error:
        load_stanza(official(tmp_path, *processors))
    assert str(error.value).startswith(f"{tmp_path}: ")
    assert "\n" not in str(error.value)
    assert not opened


def test_a_folder_without_a_list_of_models_is_named(opened, tmp_path):
    with pytest.raises(ModelsError, match=re.escape(str(tmp_path))):
        load_stanza(tmp_path)
    assert not opened
