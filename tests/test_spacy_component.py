"""The extractor in spaCy: reports and spans on documents that are built by hand."""

import pytest
import spacy
from spacy.tokens import Doc, Span

import extractor
from extractor.records import Rejection

TEXT = (
    "Laba PT Tirta Lestari naik 50 persen menjadi Rp48 miliar pada 2023, dari Rp40 miliar pada 2022, "
    "kata Direktur Utama PT Tirta Lestari, Wulan Saraswati."
)


@pytest.fixture(scope="module")
def nlp():
    pipeline = spacy.blank("xx")
    pipeline.add_pipe("cekangka")
    return pipeline


def test_the_report_is_that_of_the_rules(nlp):
    report = nlp(TEXT)._.cekangka
    plain = extractor.check(TEXT, engine="rules")
    assert report.model_copy(update={"id": plain.id}) == plain
    assert [claim.verdict for claim in report.claims] == ["inconsistent"]


def test_every_figure_is_a_span_widened_to_token_edges(nlp):
    words = ["Laba", "naik50", "persen", "menjadi", "Rp48", "miliar", "pada", "2023", "."]
    spaces = [True, True, True, True, True, True, True, False, False]
    doc = nlp(Doc(nlp.vocab, words=words, spaces=spaces))
    spans = doc.spans["figures"]
    figures = doc._.cekangka.figures
    assert [span.id_ for span in spans] == [figure.id for figure in figures]
    for span, figure in zip(spans, figures, strict=True):
        assert span.label_ == figure.kind
        assert span.start_char <= figure.start
        assert figure.end <= span.end_char
        assert doc.text[figure.start : figure.end] == figure.text


def test_the_entities_of_a_document_are_used(nlp):
    doc = nlp.make_doc(TEXT)
    start = TEXT.index("Wulan")
    doc.set_ents([doc.char_span(start, len(TEXT) - 1, "PER")])
    assert isinstance(doc.ents[0], Span)
    report = nlp(doc)._.cekangka
    assert (report.tool.engine, report.tool.pipeline) == ("news", f"xx_pipeline {nlp.meta['version']}")
    assert [(one.name, one.organization) for one in report.officials] == [("Wulan Saraswati", "PT Tirta Lestari")]


def test_the_publication_date_is_taken_from_the_document(nlp):
    doc = nlp.make_doc("Harga gula naik menjadi Rp17.000 per kilogram pada Selasa (6/2).")
    doc.user_data["published"] = "2024-02-07"
    assert [figure.resolved for figure in nlp(doc)._.cekangka.figures] == [None, "2024-02-06"]


@pytest.mark.parametrize("text", ["", "   ", "The price of rice went up in May, the ministry said, and it will stay there."])
def test_an_unusable_text_is_a_rejection(nlp, text):
    doc = nlp(text)
    assert isinstance(doc._.cekangka, Rejection)
    assert len(doc.spans["figures"]) == 0


def test_a_pipeline_with_it_is_saved_and_loaded(nlp, tmp_path):
    nlp.to_disk(tmp_path)
    assert spacy.load(tmp_path)(TEXT)._.cekangka == nlp(TEXT)._.cekangka


def test_its_settings_are_checked():
    with pytest.raises(ValueError, match="lexikon"):
        spacy.blank("xx").add_pipe("cekangka", config={"lexikon": "x"})


def test_many_documents(nlp):
    reports = [doc._.cekangka for doc in nlp.pipe([TEXT, "Harga gula naik menjadi Rp17.000 per kilogram."])]
    assert [len(report.claims) for report in reports] == [1, 0]


def test_a_document_is_written_to_bytes_with_its_report(nlp):
    doc = nlp(TEXT)
    assert Doc(nlp.vocab).from_bytes(doc.to_bytes())._.cekangka == doc._.cekangka
    assert nlp.make_doc(TEXT)._.cekangka is None


@pytest.mark.parametrize("published", ["kemarin", 5])
def test_a_publication_date_that_is_none_is_a_rejection(nlp, published):
    doc = nlp.make_doc(TEXT)
    doc.user_data["published"] = published
    outcome = nlp(doc)._.cekangka
    assert isinstance(outcome, Rejection)
    assert "published" in outcome.message


def test_a_lexicon_that_is_not_there_is_an_error():
    with pytest.raises(ValueError, match="tidak-ada"):
        spacy.blank("xx").add_pipe("cekangka", config={"lexicon": "tidak-ada"})
