"""The engine `stanza` with the real library and the models in `models/stanza`; `make test-engines` runs it."""

import csv
import shutil
import socket
from pathlib import Path

import pytest

stanza = pytest.importorskip("stanza", reason="Stanza is not installed: pip install 'cekangka[stanza]'")

import id_stanza  # noqa: E402 -- after the check that Stanza is there
from hypothesis import given, settings  # noqa: E402 -- likewise
from hypothesis import strategies as st  # noqa: E402 -- likewise
from spacy.tokens import Doc  # noqa: E402 -- likewise
from spacy.vocab import Vocab  # noqa: E402 -- likewise

from extractor.language.documents import PassageReader  # noqa: E402 -- likewise
from extractor.language.stanza_documents import document, found_by, load_stanza  # noqa: E402 -- likewise

MEGABYTES = 6
LICENCES = {"tokenize": "Attribution-ShareAlike", "ner": "MIT License", "pretrain": "Attribution 4.0"}


def rows(name: str) -> list[dict[str, str]]:
    with (Path(__file__).parent / name).open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table))


SENTENCES = rows("entities.csv")


@pytest.fixture(scope="module")
def reader() -> PassageReader:
    return load_stanza()


@pytest.fixture
def _no_network(monkeypatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked for")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def names(doc: Doc) -> set[str]:
    return {f"{span.label_} {span.text}" for span in doc.ents}


@pytest.mark.parametrize("case", SENTENCES, ids=lambda case: case["text"])
def test_names(reader, case):
    (doc,) = reader.documents([case["text"]])
    assert names(doc) == set(filter(None, case["entities"].split("; ")))


@pytest.mark.parametrize("case", rows("tokens.csv"), ids=lambda case: case["text"])
def test_tokens(reader, case):
    (doc,) = reader.documents([case["text"]])
    assert [token.text for token in doc] == case["tokens"].split()


def test_a_text_reads_the_same_alone_and_among_others(reader):
    texts = [case["text"] for case in SENTENCES]
    alone = [next(reader.documents([text])) for text in texts]
    assert [names(doc) for doc in reader.documents(texts)] == [names(doc) for doc in alone]


SPACES = (" ", "  ", "\n\n", "\t", "\u00a0", "\x85", "\x1c", "\u200b")
PIECES = ("Bupati Rini Sutanto", "Rp1,5", "rumahnya", "é", ".", "(", "”", "😀", *SPACES)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.lists(st.sampled_from(PIECES), max_size=12).map("".join), min_size=1, max_size=6))
def test_every_character_is_kept(reader, texts):
    docs = list(reader.documents(texts))
    assert [doc.text for doc in docs] == texts
    for doc in docs:
        edges = {token.idx for token in doc} | {token.idx + len(token) for token in doc}
        assert all({span.start_char, span.end_char} <= edges for span in doc.ents)


def test_a_hundred_thousand_letters_without_a_space_are_no_trap(reader):
    text = "Ia tinggal di Ambon. " + "a" * 100_000
    (doc,) = reader.documents([text])
    assert (doc.text, names(doc)) == (text, {"LOC Ambon"})


def test_sentences_are_told_apart(reader):
    first, second = "Harga cabai naik lagi pekan lalu.", "Pedagang mengeluh karena pembelinya berkurang."
    (doc,) = reader.documents([f"{first} {second}"])
    assert [sentence.text for sentence in doc.sents] == [first, second]


@pytest.mark.usefixtures("_no_network")
def test_nothing_is_fetched():
    (doc,) = load_stanza().documents(["Rini Sutanto tinggal di Ambon."])
    assert names(doc) == {"PER Rini Sutanto", "LOC Ambon"}


@pytest.mark.usefixtures("_no_network")
def test_the_package_opens_without_our_extractor():
    nlp = stanza.Pipeline("id", dir=str(id_stanza.MODELS), download_method=None, processors="tokenize,ner", verbose=False)
    assert [(span.text, span.type) for span in nlp("Rini Sutanto tinggal di Ambon.").ents] == [
        ("Rini Sutanto", "PER"),
        ("Ambon", "LOC"),
    ]


def test_names_are_ours_where_the_tokenizer_is_the_users(tmp_path):
    own = id_stanza.MODELS
    for processor in ("tokenize", "ner"):
        shutil.copytree(own / "id" / processor, tmp_path / "id" / processor)
    shutil.copy(own / "resources.json", tmp_path)
    users = load_stanza(tmp_path)
    (doc,) = users.documents(["Rini Sutanto tinggal di Ambon."])
    assert names(doc) == {"PER Rini Sutanto", "LOC Ambon"}
    assert users.pipeline.startswith("stanza id news, id_stanza ")


def test_a_multiword_token_is_one_token_where_it_stands():
    text = "Kata  dia, rumahnya terjual."
    words = [
        *(("Kata", "NOUN"), ("dia", "PRON"), (",", "PUNCT"), ("rumah", "NOUN"), ("nya", "PRON")),
        *(("terjual", "VERB"), (".", "PUNCT")),
    ]
    entries = []
    for number, (word, part) in enumerate(words, 1):
        entry = {"id": (number,), "text": word, "upos": part}
        if word == "rumah":
            start = text.index("rumahnya")
            entries.append({"id": (number, number + 1), "text": "rumahnya", "start_char": start, "end_char": start + 8})
        elif word != "nya":
            entry |= {"start_char": text.index(word), "end_char": text.index(word) + len(word)}
        entries.append(entry)
    doc = document(Vocab(), text, *found_by(stanza.Document([entries], text=text)))
    assert doc.text == text
    assert [(token.text, token.pos_) for token in doc if not token.text.isspace()] == [
        *(("Kata", "NOUN"), ("dia", "PRON"), (",", "PUNCT")),
        *(("rumahnya", "NOUN"), ("terjual", "VERB"), (".", "PUNCT")),
    ]


@pytest.mark.parametrize(("model", "licence"), LICENCES.items())
def test_each_model_names_its_licence(model, licence):
    assert licence in (id_stanza.MODELS / "id" / model / "LICENSE").read_text(encoding="utf-8")


def test_the_weights_stay_small():
    assert sum(file.stat().st_size for file in id_stanza.MODELS.rglob("*") if file.is_file()) < MEGABYTES * 1_000_000
