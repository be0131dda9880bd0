"""What holds for every cleaned text, whatever the text is."""

import json
import re
from itertools import pairwise
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.cleaning import Cleaned, clean
from extractor.cleaning.plain import plain_text
from extractor.lexicon import load_lexicon
from extractor.records import Article

FRAGMENTS = [json.loads(line) for line in (Path(__file__).parent / "cases" / "cleaning_fragments.jsonl").read_text().splitlines()]
PIECES = st.lists(st.sampled_from(FRAGMENTS), max_size=40)
TEXTS = st.one_of(st.text(), PIECES.map("".join), PIECES.map(" ".join))


def cleaned(text: str) -> Cleaned | None:
    found = clean(Article(id="a", text=text), load_lexicon())
    return found if isinstance(found, Cleaned) else None


@given(TEXTS)
def test_blanks_what_is_skipped_and_nothing_else(text):
    found = cleaned(text)
    if found is None:
        return
    plain, origins = plain_text(text)
    places = range(len(text)) if origins is None else origins
    assert len(found.text) == len(plain) == len(places)
    aside = {place for skip in found.skipped for place in range(skip.start, skip.end)}
    expected = [
        character if place not in aside or character == "\n" else " " for character, place in zip(plain, places, strict=True)
    ]
    assert found.text == "".join(expected)


@given(TEXTS)
def test_skips_are_in_order_and_within_the_text(text):
    found = cleaned(text)
    ends = [0] if found is None else [0, *(place for skip in found.skipped for place in (skip.start, skip.end)), len(text)]
    assert ends == sorted(ends)
    assert found is None or all(skip.start < skip.end for skip in found.skipped)


@given(TEXTS)
def test_every_letter_and_digit_leads_back_to_itself(text):
    found = cleaned(text)
    for match in re.finditer(r"\w+", found.text if found else ""):
        start, end = found.given(*match.span())
        assert [sign for sign in plain_text(text[start:end])[0] if sign.isalnum() or sign == "_"] == list(match.group())


@given(TEXTS)
def test_headline_stands_before_the_body_in_the_text(text):
    found = cleaned(text)
    assert found is None or 0 <= found.headline[0] <= found.headline[1] <= found.body[0] <= found.body[1] <= len(found.text)


@given(st.text())
def test_plain_text_keeps_every_character_in_its_place(text):
    plain, origins = plain_text(text)
    assert origins is None or all(before < after for before, after in pairwise(origins))
    for character, place in zip(plain, range(len(text)) if origins is None else origins, strict=True):
        assert character == text[place] or character in " \n-\"'"


@pytest.mark.parametrize(
    "unit",
    [
        " ",
        "\n",
        "Baca juga: ",
        "Baca juga ",
        "Baca juga:\n",
        "Editor: ",
        "| ",
        ":",
        ".",
        "- ",
        "<a ",
        "(function(",
        "http://",
        "![](",
        "(abc/",
        '"',
        "Tags:\n",
    ],
)
def test_no_text_makes_it_run_away(unit):
    text = "Harga beras di pasar itu naik dan akan terus naik.\n" + unit * (100_000 // len(unit))
    begin = perf_counter()
    cleaned(text)
    assert perf_counter() - begin < 5
