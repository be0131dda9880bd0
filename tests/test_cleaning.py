"""Cleaning: what is set aside, what is read from the head and the foot of an article, and what is left alone."""

import json
from pathlib import Path

import pytest

from extractor.cleaning import Cleaned, clean
from extractor.lexicon import load_lexicon
from extractor.records import Article, Rejection

CASES = [
    json.loads(line) for line in (Path(__file__).parent / "cases" / "cleaning.jsonl").read_text(encoding="utf-8").splitlines()
]


def cleaned(case: dict) -> Cleaned | Rejection:
    article = Article(id="a", text=case["text"], title=case.get("title"), published=case.get("published"))
    return clean(article, load_lexicon())


@pytest.mark.parametrize("case", [case for case in CASES if "skipped" in case], ids=lambda case: case["name"])
def test_sets_aside_exactly_what_is_not_the_articles_own(case):
    found = cleaned(case)
    assert [[skip.reason, case["text"][skip.start : skip.end]] for skip in found.skipped] == case["skipped"]


@pytest.mark.parametrize("case", [case for case in CASES if "rejected" in case], ids=lambda case: case["name"])
def test_rejects_what_is_no_indonesian_text(case):
    assert cleaned(case).reason == case["rejected"]


@pytest.mark.parametrize(
    "case", [case for case in CASES if "authors" in case or "editors" in case], ids=lambda case: case["name"]
)
def test_reads_the_credits(case):
    found = cleaned(case)
    assert list(found.authors) == case.get("authors", list(found.authors))
    assert list(found.editors) == case.get("editors", list(found.editors))


@pytest.mark.parametrize("case", [case for case in CASES if "published_found" in case], ids=lambda case: case["name"])
def test_reads_the_date_of_publication(case):
    assert cleaned(case).published == case["published_found"]


@pytest.mark.parametrize("case", [case for case in CASES if "headline" in case], ids=lambda case: case["name"])
def test_finds_the_headline(case):
    found = cleaned(case)
    start, end = found.given(*found.headline)
    assert case["text"][start:end] == case["headline"]
    assert found.title == case.get("title_found", found.title)
