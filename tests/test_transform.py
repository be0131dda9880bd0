"""The transformation of the samples: another article, whose facts are known without the program."""

from random import Random

import pytest

from tests.transform.arithmetic import verdict_of
from tests.transform.drawing import UnfitDrawError, draw
from tests.transform.naming import other_names
from tests.transform.rewriting import rewrite
from tests.transform.sample import Sample, locate, read_sample, sample_names
from tests.transform.wording import respell, reword, synonyms

SEEDS = range(8)
ARTICLES = [(name, seed) for name in sample_names() for seed in SEEDS]


@pytest.mark.parametrize(("name", "seed"), ARTICLES)
def test_the_same_relations_hold_and_fail(name, seed):
    sample = read_sample(name)
    other = rewrite(sample, seed)
    assert other.expected.claims == sample.expected.claims
    for claim in other.expected.claims:
        assert verdict_of(claim, other.figures) == claim.verdict


@pytest.mark.parametrize(("name", "seed"), ARTICLES)
def test_everything_is_changed_and_stands_where_it_is_said_to(name, seed):
    sample = read_sample(name)
    other = rewrite(sample, seed)
    assert locate(other.text, other.expected.figures) == other.spans
    for one, figure in sample.figures.items():
        assert figure.keep or other.figures[one].value != figure.value or figure.kind == "date"
    dated = [figure for figure in sample.expected.figures if figure.kind == "date"]
    assert all(other.figures[one.id].resolved or other.figures[one.id].value != one.value for one in dated)
    for known in sample.expected.names:
        assert known.name.lower() not in other.text.lower()
    for person in other.expected.officials:
        assert person.name in other.text
    assert other.expected.published != sample.expected.published
    assert other.text.count("\n") == sample.text.count("\n")


@pytest.mark.parametrize("name", sample_names())
def test_a_seed_makes_one_article_and_seeds_make_many(name):
    sample = read_sample(name)
    texts = [rewrite(sample, seed).text for seed in SEEDS]
    assert texts == [rewrite(read_sample(name), seed).text for seed in SEEDS]
    assert len({*texts, sample.text}) == len(texts) + 1


@pytest.mark.parametrize("name", sample_names())
def test_independent_paragraphs_change_places(name):
    sample = read_sample(name)
    orders = {tuple(figure.id for figure in rewrite(sample, seed).expected.figures) for seed in SEEDS}
    assert len(orders) > 1


def test_every_synonym_has_a_case():
    swapped = set()
    for name, seed in ARTICLES:
        sample, chance = read_sample(name), Random(seed)  # noqa: S311  # the same each time
        for edit in reword(sample, list(sample.spans.values()), chance):
            swapped.add((sample.text[slice(*edit.span)].lower(), edit.text.lower()))
        for figure in sample.expected.figures:
            text = respell(figure, chance).text
            swapped |= {
                (one.word, one.other) for one in synonyms() if one.word in figure.text and one.other in text != figure.text
            }
    assert {(one.word, one.other) for one in synonyms()} <= swapped


def test_new_names_are_not_those_of_the_samples():
    old = {known.name for name in sample_names() for known in read_sample(name).expected.names}
    assert old.isdisjoint(known.name for known in other_names())


def test_numbers_that_cannot_tell_the_story_are_given_up():
    sample = read_sample("apbd")
    claims = tuple(claim.model_copy(update={"slip": None}) for claim in sample.expected.claims)  # nothing makes the sum fail
    impossible = Sample(sample.name, sample.text, sample.expected.model_copy(update={"claims": claims}), sample.spans)
    with pytest.raises(UnfitDrawError):
        draw(impossible, Random(0))  # noqa: S311  # the same each time
