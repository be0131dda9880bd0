"""Lines that were broken to fit a width change nothing of what an article says."""

from pathlib import Path
from textwrap import wrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

import extractor
from extractor.cleaning.wrapping import unwrapped

SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*.txt"))


def folded(text: str, width: int) -> str:
    """The text with every paragraph broken to fit a width, and an empty line between paragraphs."""
    paragraphs = (wrap(line, width, break_long_words=False, break_on_hyphens=False) for line in text.splitlines())
    return "\n\n".join("\n".join(lines) for lines in paragraphs if lines)


@pytest.mark.parametrize("width", [60, 72, 100])
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_a_folded_article_says_the_same(sample, width):
    text = sample.read_text(encoding="utf-8")
    as_given, as_folded = (extractor.check(one, engine="rules") for one in (text, folded(text, width)))
    assert [figure.value for figure in as_folded.figures] == [figure.value for figure in as_given.figures]
    assert [(claim.type, claim.verdict) for claim in as_folded.claims] == [
        (claim.type, claim.verdict) for claim in as_given.claims
    ]
    assert [official.name for official in as_folded.officials] == [official.name for official in as_given.officials]


@given(st.text(alphabet="ab A.\n", max_size=400))
def test_only_line_breaks_become_spaces(text):
    after = unwrapped(text)
    assert len(after) == len(text)
    assert all(new == old or (old, new) == ("\n", " ") for old, new in zip(text, after, strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "Harga Beras Naik\nWarga Mengeluh\nPemerintah Diam\nPasar Sepi",
        "Daftar harga di pasar induk Sukalaras pada hari ini:\na. beras Rp 15.000\nb. gula Rp 17.000",
        "Produksi padi di kabupaten itu naik lima persen pada tahun lalu.\nnamun warga tetap mengeluh",
    ],
)
def test_lines_of_their_own_stay(text):
    assert unwrapped(text) == text
