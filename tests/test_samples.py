"""Every sample is read as its expected record says; what that record says is sound by itself."""

import pytest

from tests.transform.arithmetic import verdict_of
from tests.transform.checking import check
from tests.transform.differences import differences
from tests.transform.rewriting import free_lines
from tests.transform.sample import SAMPLES, read_sample, sample_names
from tests.transform.written import written

NAMES = sample_names()
GAPS = [
    pytest.param(name, fact, marks=pytest.mark.xfail(reason=reason), id=f"{name}: {fact}")
    for name in NAMES
    for fact, reason in read_sample(name).gaps.items()
]


@pytest.mark.parametrize("name", NAMES)
def test_the_facts_of_a_sample_are_found(name):
    sample = read_sample(name)
    found = [str(one) for one in differences(sample, check(sample)) if one.fact not in sample.gaps]
    assert not found, "\n" + "\n".join(found)


if GAPS:  # an empty list would be shown as a skipped test

    @pytest.mark.parametrize(("name", "fact"), GAPS)
    def test_a_known_gap(name, fact):
        sample = read_sample(name)
        assert fact not in {one.fact for one in differences(sample, check(sample))}


def test_every_article_has_its_record_and_there_are_enough():
    assert [path.stem for path in sorted(SAMPLES.glob("*.txt"))] == NAMES
    assert len(NAMES) >= 6


@pytest.mark.parametrize("name", NAMES)
def test_verdicts_written_by_hand_follow_from_the_printed_numbers(name):
    sample = read_sample(name)
    assert [(claim, verdict_of(claim, sample.figures)) for claim in sample.expected.claims] == [
        (claim, claim.verdict) for claim in sample.expected.claims
    ]


@pytest.mark.parametrize("name", NAMES)
def test_record_speaks_of_what_the_article_holds(name):
    sample = read_sample(name)
    for one, (start, end) in sample.spans.items():
        assert sample.text[start:end] == sample.figures[one].text
    for person in sample.expected.officials:
        assert all(part in sample.text for part in (person.name, person.title, person.organization or ""))
    for known in sample.expected.names:
        assert known.name in sample.text
        assert (known.short or "") in sample.text
    assert all(len(group) > 1 for group in free_lines(sample))


@pytest.mark.parametrize("name", NAMES)
def test_record_is_laid_out_as_rewriting_lays_it_out(name):
    expected = read_sample(name).expected
    assert written(expected) == (SAMPLES / f"{name}.expected.json").read_text(encoding="utf-8")


def test_samples_show_every_verdict_and_an_article_without_fault():
    verdicts = {name: {claim.verdict for claim in read_sample(name).expected.claims} for name in NAMES}
    assert set().union(*verdicts.values()) == {"consistent", "loose", "inconsistent"}
    assert {"consistent"} in verdicts.values()
