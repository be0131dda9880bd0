"""The program fits no article: other names, numbers, dates and words in a sample, and the same facts and verdicts follow."""

import pytest

from tests.transform.checking import check
from tests.transform.differences import differences
from tests.transform.rewriting import rewrite
from tests.transform.sample import read_sample, sample_names

SEEDS = range(6)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("name", sample_names())
def test_facts_follow_the_article(name, seed):
    sample = read_sample(name)
    other = rewrite(sample, seed)
    found = [str(one) for one in differences(other, check(other)) if one.fact not in sample.gaps]
    assert not found, "\n" + "\n".join(found)
