"""What holds of every report, whatever the article."""

import json
from itertools import cycle
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

import extractor
from extractor.pipeline.batch import read_articles
from extractor.pipeline.engines import load_linguist
from extractor.records import Article, Engine, Rejection, Report

CASES = Path(__file__).parent / "cases"
SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*.txt"))
TEXTS = [path.read_text(encoding="utf-8") for path in SAMPLES]
INVISIBLE = "\u200b\u200c\ufeff\u00ad"
ROWS = st.dictionaries(st.sampled_from(["id", "text", "published"]), st.text())
WORDS = json.loads((CASES / "pipeline" / "words.json").read_text(encoding="utf-8"))


def lawful(report: Report, text: str) -> None:
    """All that a report promises about the text that it was made of."""
    for figure in report.figures:
        assert text[figure.start : figure.end] == figure.text
        first, last = report.sentences[figure.sentence]
        assert first <= figure.start < figure.end <= last
    places = [(figure.start, figure.end) for figure in report.figures]
    assert places == sorted(places)
    assert all(end <= start for (_, end), (start, _) in zip(report.sentences, report.sentences[1:], strict=False))
    for kind in (report.figures, report.officials, report.claims):
        ids = [one.id for one in kind]
        assert ids == [f"{ids[0][0]}{number}" for number in range(1, len(ids) + 1)] if ids else True
    known = {figure.id for figure in report.figures}
    used = {figure for claim in report.claims for ids in claim.arguments().values() for figure in ids}
    assert used <= known
    assert {suspect for claim in report.claims for suspect in claim.suspects} <= used
    assert {one.figure for one in report.coverage.not_checked} == known - used
    assert (report.coverage.figures, report.coverage.in_claims) == (len(known), len(used))
    for claim in report.claims:
        assert claim.checks
        assert 0 <= claim.start < claim.end <= len(text)
    for official in report.officials:
        mentions = [text[place.start : place.end].translate(dict.fromkeys(map(ord, INVISIBLE))) for place in official.mentions]
        assert any(official.name.split()[-1] in mention for mention in mentions)
    for passage in report.skipped:
        assert not any(passage.start < end and start < passage.end for start, end in places)
    assert Report.model_validate_json(report.model_dump_json()) == report


@pytest.mark.parametrize("text", TEXTS, ids=[path.stem for path in SAMPLES])
def test_report_of_a_sample_is_lawful(text):
    lawful(extractor.check(text), text)


@given(st.sampled_from(TEXTS), st.lists(st.tuples(st.integers(0, 5000), st.sampled_from(INVISIBLE)), max_size=12))
def test_invisible_characters_shift_no_offset(text, additions):
    plain = extractor.check(text)
    for place, invisible in additions:
        text = text[: place % len(text)] + invisible + text[place % len(text) :]
    report = extractor.check(text)
    lawful(report, text)
    assert [figure.value for figure in report.figures] == [figure.value for figure in plain.figures]
    assert [claim.verdict for claim in report.claims] == [claim.verdict for claim in plain.claims]


@given(st.lists(st.sampled_from(WORDS) | st.text(max_size=8), max_size=60).map("".join))
def test_no_text_raises(text):
    (outcome,) = extractor.check_many([text])
    if isinstance(outcome, Report):
        lawful(outcome, text)


@given(st.lists(st.none() | st.integers() | st.sampled_from(TEXTS) | ROWS, max_size=4))
def test_every_item_gives_one_outcome(items):
    outcomes = list(extractor.check_many(items))
    assert len(outcomes) == len(items)
    assert all(isinstance(outcome, (Report, Rejection)) for outcome in outcomes)


def test_many_is_lazy_and_in_order():
    endless = extractor.check_many(cycle(TEXTS))
    assert [next(endless).text for _ in TEXTS] == TEXTS


def test_processes_give_the_same_in_the_same_order():
    articles = [Article(id=str(number), text=text) for number, text in enumerate(TEXTS * 4)]
    assert list(read_articles(articles, workers=2)) == list(read_articles(articles))


def test_text_can_be_left_out_and_nothing_else_changes():
    article = Article(id="a", text=TEXTS[0])
    ((whole,), (bare,)) = (list(read_articles([article], keep_text=kept)) for kept in (True, False))
    assert bare == whole.model_copy(update={"text": None})


@pytest.mark.parametrize("engine", sorted({*get_args(Engine), "spacy"} - {"rules"}))
def test_missing_engine_is_an_error_of_one_line(engine, monkeypatch):
    monkeypatch.setattr("extractor.pipeline.engines.find_spec", lambda _: None)
    with pytest.raises(ValueError, match=f"`{engine}`.*`rules`|`--engine rules`") as caught:
        extractor.check(TEXTS[0], engine=engine)
    assert len(str(caught.value).splitlines()) == 1


def test_the_record_names_the_pipeline():
    named, bare = (extractor.check(TEXTS[0], engine=engine).tool for engine in ("news", "rules"))
    assert (named.engine, named.pipeline) == ("news", "id_news 1.0.0")
    assert (bare.engine, bare.pipeline) == ("rules", None)


def test_a_model_is_loaded_once():
    assert load_linguist("news") is load_linguist("news")


@pytest.mark.parametrize("text", TEXTS)
def test_figures_and_their_values_need_no_model(text):
    named, bare = (extractor.check(text, engine=engine).figures for engine in ("news", "rules"))
    assert [(figure.start, figure.end, figure.value) for figure in named] == [(f.start, f.end, f.value) for f in bare]


@pytest.mark.parametrize("row", json.loads((CASES / "pipeline" / "unusable.json").read_text(encoding="utf-8")))
def test_unusable_text_is_a_typed_error(row):
    with pytest.raises(extractor.UnusableTextError, match=row["message"]) as caught:
        extractor.check(row["text"], published=row.get("published"))
    assert caught.value.rejection.reason == row["reason"]
