"""From documents to plain data: every name keeps its place, whichever way the text was read; documents are built by hand."""

from contextlib import contextmanager
from itertools import pairwise

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc, Span

from extractor.cleaning import clean
from extractor.language.analysis import Analysis, Named
from extractor.language.documents import PassageReader, WholeDocument
from extractor.language.news import load_news
from extractor.lexicon import load_lexicon
from extractor.mentions.entities import NO_ENTITIES, align, passages_of
from extractor.mentions.tokens import tokenize
from extractor.records import Article

NLP = spacy.blank("xx")
TEXT = "Bupati Muara Landai, Rina Dewi, menemui pengurus PT Tirta Lestari di Jakarta."
NAMES = {"Rina Dewi": "PER", "PT Tirta Lestari": "ORG", "Jakarta": "LOC"}


def annotated(text: str, names: dict[str, str], *, tagged: bool = False) -> Doc:
    """A document with the given names as its entities, each at its first place."""
    doc = NLP.make_doc(text)
    spans = [
        doc.char_span(text.index(name), text.index(name) + len(name), label) for name, label in names.items() if name in text
    ]
    doc.set_ents([span for span in spans if isinstance(span, Span)])
    if tagged:
        for token in doc:
            token.pos_ = "X"
    return doc


def reader(texts):
    return (annotated(text, NAMES) for text in texts)


def cleaned(text):
    return clean(Article(id="a", text=text), load_lexicon())


def written(text, analysis):
    return {text[name.start : name.end]: name.label for name in analysis.names}


def test_names_of_passages_keep_their_place():
    article = cleaned(f"Harga gula pasir itu naik menjadi Rp 17.000 per kilogram.\n{TEXT}")
    start = article.text.index(TEXT)
    analysis = PassageReader("hand 1", reader).read(article, [(0, start), (start, len(article.text))])
    assert written(article.text, analysis) == NAMES


def test_names_of_a_whole_document_are_those_in_the_passages():
    article = cleaned(TEXT)
    split, inside, last = TEXT.index("menemui"), TEXT.index("Tirta"), TEXT.index("di J")
    whole = WholeDocument("hand 1", annotated(TEXT, NAMES))
    assert written(TEXT, whole.read(article, [(0, len(TEXT))])) == NAMES
    assert written(TEXT, whole.read(article, [(0, split)])) == {"Rina Dewi": "PER"}
    assert written(TEXT, whole.read(article, [(split, inside), (last, len(TEXT))])) == {"Jakarta": "LOC"}
    assert whole.read(article, []).names == ()


@given(st.lists(st.integers(min_value=0, max_value=len(TEXT)), max_size=6))
def test_invisible_characters_move_no_name(places):
    text = TEXT
    for place in sorted(places, reverse=True):
        text = text[:place] + "\u200b" + text[place:]
    article = cleaned(text)
    doc = NLP.make_doc(text)
    doc.set_ents([Span(doc, 0, len(doc), "ORG")])
    (name,) = WholeDocument("hand 1", doc).read(article, [(0, len(article.text))]).names
    assert article.text[name.start : name.end] == article.text.strip("\u200b")


def test_parts_of_speech_only_where_the_document_has_them():
    article = cleaned(TEXT)
    assert WholeDocument("hand 1", annotated(TEXT, NAMES)).read(article, [(0, len(TEXT))]).parts == {}
    parts = WholeDocument("hand 1", annotated(TEXT, NAMES, tagged=True)).read(article, [(0, len(TEXT))]).parts
    assert parts[TEXT.index("Bupati")] == "X"


def test_what_documents_leave_behind_is_freed_after_each_article():
    happened = []

    @contextmanager
    def zone():
        happened.append("in")
        yield
        happened.append("out")

    def documents(texts):
        for text in texts:
            happened.append("read")
            yield annotated(text, NAMES)

    passages = PassageReader("hand 1", documents, zone)
    for _ in range(2):
        passages.read(cleaned(TEXT), [(0, len(TEXT))])
    assert happened == ["in", "read", "out"] * 2


def test_the_shipped_pipeline_keeps_no_words():
    reader = load_news()
    strings = reader.zone.__self__.vocab.strings
    reader.read(cleaned(TEXT), [(0, len(TEXT))])
    before = len(strings)
    for number in range(30):
        article = cleaned(f"Direktur Utama PT Tirta Lestari, Wulan Saraswati, menyebut kata{number}lain di Jakarta.")
        reader.read(article, [(0, len(article.text))])
    assert len(strings) == before


@pytest.mark.parametrize(("label", "expected"), [("PERSON", "PER"), ("GPE", "LOC"), ("FAC", "LOC"), ("MONEY", None)])
def test_labels_of_other_pipelines(label, expected):
    names = WholeDocument("hand 1", annotated(TEXT, {"Jakarta": label})).read(cleaned(TEXT), [(0, len(TEXT))]).names
    assert [name.label for name in names] == ([expected] if expected else [])


@given(st.lists(st.tuples(st.integers(0, 90), st.integers(1, 20)), max_size=5))
def test_an_aligned_name_touches_its_characters(ranges):
    tokens = tokenize(TEXT)
    names = tuple(Named(start, min(start + length, len(TEXT)), "ORG") for start, length in ranges if start < len(TEXT))
    entities = align(tokens, Analysis(names), [(0, len(tokens))])
    for index, entity in entities.marks.items():
        assert entity.first <= index < entity.last
        assert any(tokens.starts[index] < name.end and name.start < tokens.ends[index] for name in names)
    assert all(entities.read(index) for index in range(len(tokens)))
    assert not NO_ENTITIES.read(0)


@given(st.integers(1, 3000), st.integers(0, 2999))
def test_passages_cover_the_sentence_of_each_token(count, index):
    sentences = [(0, count), (count, count + 7)]
    passages = passages_of(sentences, [min(index, count - 1)])
    assert passages[0][0] == 0
    assert passages[-1][1] == count
    assert all(one[1] == other[0] for one, other in pairwise(passages))
    assert max(last - first for first, last in passages) <= 400


def test_the_shipped_pipeline_reads():
    article = cleaned("Direktur Utama PT Tirta Lestari, Wulan Saraswati, berkantor di Jakarta.")
    assert written(article.text, load_news().read(article, [(0, len(article.text))])).get("Wulan Saraswati") == "PER"
