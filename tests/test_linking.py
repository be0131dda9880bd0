"""Every row of `cases/linking.jsonl` gives its figures what the row says, and linking keeps its promises on any text."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.language.analysis import Analysis, Named
from extractor.lexicon import load_lexicon
from extractor.linking import Linked, link
from extractor.mentions.entities import NO_ENTITIES, Entities, align
from extractor.mentions.figures import find_figures
from extractor.mentions.mention import Mention
from extractor.mentions.sentences import split_sentences
from extractor.mentions.tokens import Tokens, tokenize
from extractor.records import read_figure
from tests.growth import grows_linearly

CASES = [
    json.loads(line)
    for line in Path(__file__).with_name("cases").joinpath("linking.jsonl").read_text(encoding="utf-8").splitlines()
]
LEXICON = load_lexicon()
CUES = sorted(LEXICON.linking.roles)
PIECES = [
    *("Rp 5 juta", "7 persen", "12", "Mei 2024", "(8/5)", "kuartal II", "2023", "3 tahun", "40 ton", "Bank Arga", "(BRGA)"),
    *("PT", "IHSG", "laba bersih", "harga", "masing-masing", "A dan B", "angka itu", ".", ",", "(", ")", ":", "-", "\n", '"'),
]
TEXTS = st.lists(st.one_of(st.sampled_from(PIECES), st.sampled_from(CUES)), max_size=40).map(" ".join)


def marked(tokens: Tokens, figures: list[list]) -> list[Mention]:
    """The figures of a row as if they had been found: each at its next occurrence in the text."""
    found, end = [], 0
    for surface, kind, value, unit, _ in figures:
        start = tokens.text.index(surface, end)
        end = start + len(surface)
        first, last = tokens.starts.index(start), tokens.ends.index(end) + 1
        low, _, high = (value or "").partition("/")
        found.append(Mention(kind, first, last, value, "case", low or None, high or low or None, unit=unit))
    return found


def named(tokens: Tokens, names: list[list[str]] | None) -> Entities:
    """The names of a row as if a model had read the whole text: each at its next occurrence."""
    if names is None:
        return NO_ENTITIES
    found, end = [], 0
    for surface, label in names:
        start = tokens.text.index(surface, end)
        end = start + len(surface)
        found.append(Named(start, end, label))
    return align(tokens, Analysis(tuple(found)), [(0, len(tokens))])


def linked(
    text: str,
    published: str | None = "2024-05-09",
    headline: int = 0,
    figures: list[list] | None = None,
    names: list[list[str]] | None = None,
) -> Linked:
    tokens = tokenize(text)
    mentions = find_figures(tokens, LEXICON) if figures is None else marked(tokens, figures)
    sentences = split_sentences(tokens, LEXICON.abbreviations)
    return link(tokens, sentences, mentions, (0, headline), published, LEXICON, named(tokens, names))


@pytest.mark.parametrize("row", CASES, ids=lambda row: row["about"])
def test_case(row):
    found = linked(row["text"], row.get("published"), row.get("headline", 0), row["figures"], row.get("names"))
    for figure, (surface, *_, expected) in zip(found.figures, row["figures"], strict=True):
        assert {name: getattr(figure, name) for name in expected} == expected, surface


def test_no_two_cases_are_called_alike():
    assert len({row["about"] for row in CASES}) == len(CASES)


def test_every_qualifier_and_status_has_a_case():
    said = [expected for row in CASES for *_, expected in row["figures"]]
    assert {one.get("qualifier") for one in said} >= {"exact", "approx", "over", "under", "min", "max"}
    assert {one.get("status") for one in said} >= {"actual", "target", "forecast"}


@given(TEXTS, st.integers(0, 60))
def test_figures_are_slices_in_order_with_ids_in_order(text, headline):
    found = linked(text, headline=headline)
    assert [figure.id for figure in found.figures] == [f"f{number}" for number in range(1, len(found.figures) + 1)]
    for figure, (first, last) in zip(found.figures, found.places, strict=True):
        begin, end = found.sentences[figure.sentence]
        assert text[figure.start : figure.end] == figure.text
        assert begin <= first < last <= end
        assert (figure.start, figure.end) == (found.tokens.starts[first], found.tokens.ends[last - 1])


@given(TEXTS)
def test_what_is_linked_stands_in_the_text(text):
    for figure in linked(text).figures:
        if figure.kind == "count" and figure.unit:
            assert figure.unit in text
        if figure.entity:
            assert figure.entity in text


@given(TEXTS, st.lists(st.tuples(st.integers(0, 40), st.sampled_from(["PER", "ORG", "LOC"])), max_size=5))
def test_names_of_a_model_add_no_words(text, picks):
    tokens = tokenize(text)
    spans = [Named(tokens.starts[at], tokens.ends[at], label) for at, label in sorted(dict(picks).items()) if at < len(tokens)]
    entities = align(tokens, Analysis(tuple(spans)), [(0, len(tokens))])
    sentences = split_sentences(tokens, LEXICON.abbreviations)
    for figure in link(tokens, sentences, find_figures(tokens, LEXICON), (0, 0), None, LEXICON, entities).figures:
        assert figure.entity is None or figure.entity in text


@given(TEXTS)
def test_records_survive_their_own_json(text):
    for figure in linked(text).figures:
        assert read_figure(figure.model_dump()) == figure


@given(TEXTS)
def test_the_same_text_gives_the_same_records(text):
    assert linked(text).figures == linked(text).figures


@given(TEXTS)
def test_a_date_has_no_links(text):
    for figure in linked(text).figures:
        if figure.kind == "date":
            assert (figure.qualifier, figure.status, figure.measure, figure.entity, figure.period) == (
                "exact",
                "actual",
                None,
                None,
                None,
            )
        else:
            assert figure.resolved is None


@given(st.text(max_size=200), st.one_of(st.none(), st.text(max_size=12)), st.integers(0, 200))
def test_no_text_raises(text, published, headline):
    linked(text, published, headline)


@pytest.mark.parametrize(
    "piece",
    [
        *("Laba Maju (MAJU) 5 persen ", "A dan B masing-masing 5 persen ", "Mei 2024 dari 5 ton ", "5 dan ", "sekitar "),
        *("pada 2024 ", "dari 2020 hingga 2023 naik 5 persen ", "berusia 5 tahun "),
    ],
)
def test_time_grows_with_the_text(piece):
    def spent(times: int) -> float:
        tokens = tokenize("Pada 2023 harga naik. Warga, " + piece * times)
        sentences, mentions = split_sentences(tokens, LEXICON.abbreviations), find_figures(tokens, LEXICON)
        begin = time.process_time()
        link(tokens, sentences, mentions, (0, 0), "2024-05-09", LEXICON)
        return time.process_time() - begin

    assert grows_linearly(spent, 300, 10)
