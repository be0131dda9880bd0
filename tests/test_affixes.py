"""Every row of `affixes.csv` makes of an invented word what it says."""

import pytest

from extractor.lexicon import load_lexicon
from extractor.lexicon.affixes import KINDS
from extractor.lexicon.linking import Role
from extractor.lexicon.tables import read_table
from extractor.linking.scene import COMMON, NONE
from extractor.linking.setting import set_scene
from extractor.mentions.people_evidence import gather_evidence
from extractor.mentions.people_naming import Sort, TableNaming
from extractor.mentions.tokens import tokenize

ROWS = read_table("affixes.csv", ("begin", "end", "makes"))
SORTS = {"noun": Sort.NOUN, "person": Sort.NAMELIKE, "company": Sort.PART}


def sort(word: str) -> Sort:
    """What a word is to the reader of names."""
    tokens, words = tokenize(word), load_lexicon().people
    return TableNaming(words, gather_evidence(tokens, words)).at(tokens, 0, len(tokens))[0]


def part(word: str) -> int:
    """The part that a small word has in a noun phrase."""
    return set_scene(tokenize(f"Kini {word} itu"), ((0, 3),), [], (0, 0), load_lexicon().linking).parts[1]


def rows(*kinds: str) -> list[dict[str, str]]:
    return [row for row in ROWS if row["makes"] in kinds]


def test_every_kind_has_a_row():
    assert {row["makes"] for row in ROWS} == KINDS


@pytest.mark.parametrize("row", rows(*SORTS), ids=lambda row: f"{row['begin']}-{row['end']} {row['makes']}")
def test_shape_of_a_word_with_a_capital(row):
    assert sort(f"{row['begin']}qoqoq{row['end']}".capitalize()) is SORTS[row["makes"]]
    assert sort(f"qoqoq{row['end'][::-1]}qoq".capitalize()) is Sort.UNKNOWN


@pytest.mark.parametrize("row", rows("inner"), ids=lambda row: row["begin"])
def test_capital_inside_a_surname(row):
    assert sort(f"{row['begin'].capitalize()}Qoqoq") is Sort.UNKNOWN
    assert sort(f"Qo{row['begin']}Qoqoq") is Sort.ACRONYM


@pytest.mark.parametrize("row", rows("verb"), ids=lambda row: row["begin"])
def test_a_verb_is_no_noun(row):
    assert part(f"{row['begin']}qoqoq") == NONE
    assert part(f"qo{row['begin']}qoqoq") == COMMON


@pytest.mark.parametrize("row", rows("owned"), ids=lambda row: row["end"])
def test_a_measure_that_is_somebodys(row):
    scene = set_scene(tokenize(f"Kini laba{row['end']} naik"), ((0, 3),), [], (0, 0), load_lexicon().linking)
    assert scene.flags[1] & Role.HEAD
    assert load_lexicon().speaking.verbs[f"ujar{row['end']}"] == ("say", True)
