"""Figures: the case corpus, what is no figure, and laws over all numbers and all texts."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.lexicon import load_lexicon
from extractor.mentions.figures import find_figures
from extractor.mentions.tokens import tokenize
from tests.figure_cases import cases, found, rows

SCALES = {"ribu": 10**3, "juta": 10**6, "miliar": 10**9, "triliun": 10**12}
SIZES = (10, 12, 20, 100, 200, 1000, 2000, 10**5, 10**6, 10**9, 10**12, 10**15)
BOUNDARIES = [size + by for size in SIZES for by in (-1, 0, 1) if size + by < 10**15]
ONES = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"]
WORDS = [
    *(
        "Rp",
        "5",
        "juta",
        "persen",
        "satu",
        "setengah",
        "koma",
        "-",
        "hingga",
        "26/2",
        "2024",
        "Senin",
        "(",
        ")",
        "per",
        "kuartal",
    ),
    *("II", "1.1.1", "minus", "tahun", "ke", "antara", "dan", "Mei", "%", "ribu", "ratus", "puluhan", "US$", "an", "x", "Budi"),
    *("±", "'", "1,5", "WIB", "\n", "Q", "1", "jam", "s/d", "+"),
    *("kali sepuluh pangkat", "1e5", "'18", "beberapa", "lusin", "28-Feb", "Sabtu-Minggu", "0.0.00,0", "m", "satu-satu"),
]
SHUFFLED = st.lists(st.sampled_from(WORDS), max_size=30)


def spelled(number: int) -> str:
    """A number in words, by a formatter of our own."""
    if number < 10:
        return ONES[number]
    if number < 12:
        return "sepuluh" if number == 10 else "sebelas"
    if number < 20:
        return f"{ONES[number - 10]} belas"
    for word, size in (*reversed(SCALES.items()), ("ratus", 100), ("puluh", 10)):
        if number >= size:
            head, rest = divmod(number, size)
            first = f"se{word}" if head == 1 and word in ("ratus", "ribu") else f"{spelled(head)} {word}"
            return first if not rest else f"{first} {spelled(rest)}"
    raise AssertionError(number)


@pytest.mark.parametrize("row", cases())
def test_case(row):
    mentions = dict(found(row["text"]))
    assert row["surface"] in mentions, f"found {list(mentions)}"
    mention = mentions[row["surface"]]
    read = (mention.kind, mention.value or "", mention.unit or "", mention.per or "")
    assert read == (row["kind"], row["value"], row["unit"], row["per"])


@pytest.mark.parametrize("row", cases(free=True))
def test_case_needs_no_context(row):
    assert [(surface, m.kind, m.value or "") for surface, m in found(row["surface"])] == [
        (row["surface"], row["kind"], row["value"])
    ]


@pytest.mark.parametrize("row", rows("no_figures.csv"), ids=lambda row: row["text"])
def test_no_figure(row):
    assert [surface for surface, _ in found(row["text"])] == []


@given(st.one_of(st.sampled_from(BOUNDARIES), st.integers(min_value=0, max_value=10**15 - 1)))
def test_a_number_spelled_is_read_back(number):
    ((surface, mention),) = found(f"{spelled(number)} orang")
    assert (surface, Decimal(mention.value)) == (spelled(number), number)


@given(st.integers(min_value=1000, max_value=10**15), st.booleans())
def test_a_grouped_number_is_read_back(number, money):
    printed = f"{number:,}".replace(",", ".")
    ((surface, mention),) = found(f"Rp {printed}" if money else f"{printed} orang")
    assert Decimal(mention.value) == number
    assert surface.endswith(printed)


@given(st.decimals(min_value=0, max_value=999, places=2), st.sampled_from(sorted(SCALES)))
def test_a_scaled_number_is_read_back(number, scale):
    ((_, mention),) = found(f"Rp {number:f} {scale}".replace(".", ","))
    assert Decimal(mention.value) == number * SCALES[scale]
    assert Decimal(mention.precision) == Decimal("0.01") * SCALES[scale]


@given(st.one_of(st.text(max_size=80), SHUFFLED.map(" ".join), SHUFFLED.map("".join)))
def test_any_text_is_read_without_failing_and_figures_are_apart(text):
    tokens, end = tokenize(text), 0
    for mention in find_figures(tokens, load_lexicon()):
        assert end <= mention.first < mention.last <= len(tokens)
        end = mention.last
        assert mention.value is None or mention.kind == "date" or [Decimal(part) for part in mention.value.split("/")]
