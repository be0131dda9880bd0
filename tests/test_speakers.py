"""Who says a figure: the case corpus, every row of the table of speaking, and laws over all texts."""

import json
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.lexicon import LexiconError, load_lexicon
from extractor.lexicon.speaking import AROUND, VERBS, load_speaking_words
from extractor.lexicon.tables import read_table
from extractor.linking import link
from extractor.linking.linked import Linked
from extractor.linking.quotations import find_quotations
from extractor.linking.speakers import assign_speakers
from extractor.mentions.figures import find_figures
from extractor.mentions.officials import find_officials
from extractor.mentions.sentences import split_sentences
from extractor.mentions.tokens import tokenize
from extractor.records import Official
from tests.growth import grows_linearly

CASES = [json.loads(line) for line in (Path(__file__).parent / "cases" / "speakers.jsonl").read_text("utf-8").splitlines()]
BUPATI = "Bupati Lembah Hijau Sinta Dewi"
SPEAKING = read_table("speaking.csv", ("form", "role"))
SENTENCES = {
    "say": '"Ada 12 jembatan," {} Bupati Lembah Hijau Sinta Dewi.',
    "tell": "Bupati Lembah Hijau Sinta Dewi {} ada 12 jembatan.",
    "source": "{} Bupati Lembah Hijau Sinta Dewi, ada 12 jembatan.",
    "passive": '"Ada 12 jembatan." Hal itu {} Bupati Lembah Hijau Sinta Dewi.',
    "colon": 'Bupati Lembah Hijau Sinta Dewi{} "Ada 12 jembatan yang rusak karena banjir."',
    "pronoun": "Bupati Lembah Hijau Sinta Dewi datang. {} menyebut ada 12 jembatan.",
    "adverb": "Bupati Lembah Hijau Sinta Dewi {} menyebut ada 12 jembatan.",
    "point": '"Ada 12 jembatan." {} disampaikan Bupati Lembah Hijau Sinta Dewi.',
    "by": '"Ada 12 jembatan." Hal itu disampaikan {} Bupati Lembah Hijau Sinta Dewi.',
}
"""A sentence for each role in which Sinta Dewi says the figure 12, with a gap for the word."""
WORDS = [
    *("Bupati", "Lembah", "Hijau", "Sinta", "Dewi", "Gubernur", "Hendra", "Wijaya", "Menteri", "Keuangan", "itu", "Hal", "oleh"),
    *("mengatakan", "menyebut", "kata", "ujarnya", "menurut", "menurutnya", "disampaikan", "dia", "Ia", "juga", "bahwa", "saat"),
    *("12 jembatan", "7 persen", "Rp 5 miliar", "Jumat (3/5/2024)", "warga", "dan", "yang", "Kata", "Seorang", "politikus"),
    *('"', '"', "“", "”", "'", ",", ",", ".", ".", ":", "(", ")", "\n", "\n\n", '."', ',"'),
]
SHUFFLED = st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join)


def read(text: str, headline: int = 0) -> tuple[Linked, tuple[Official, ...]]:
    lexicon, tokens = load_lexicon(), tokenize(text)
    sentences = split_sentences(tokens, lexicon.abbreviations)
    officials = find_officials(tokens, sentences, lexicon).officials
    linked = link(tokens, sentences, find_figures(tokens, lexicon), (0, headline), None, lexicon)
    return linked, officials


def said(text: str, headline: int = 0) -> list[list[str | None]]:
    """Each figure as written, with the name of its speaker."""
    linked, officials = read(text, headline)
    names = {official.id: official.name for official in officials}
    figures = assign_speakers(linked, officials, load_lexicon()).figures
    return [[figure.text, figure.speaker and names[figure.speaker]] for figure in figures]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:60])
def test_case(case):
    assert said(case["text"], case.get("headline", 0)) == case["speakers"]


def forms(role: str) -> list[str]:
    return [row["form"] for row in SPEAKING if row["role"] == role]


@pytest.mark.parametrize("row", [row for row in SPEAKING if row["role"] in SENTENCES], ids=lambda row: row["form"])
def test_every_word_names_the_speaker(row):
    form = row["form"].capitalize() if row["role"] in {"source", "pronoun", "point"} else row["form"]
    assert ["12", "Sinta Dewi"] in said(SENTENCES[row["role"]].format(form))


@pytest.mark.parametrize("role", sorted(SENTENCES))
def test_another_word_names_nobody(role):
    assert ["12", "Sinta Dewi"] not in said(SENTENCES[role].format("xyzzy"))


@pytest.mark.parametrize(("form", "speaker"), [*((form, None) for form in forms("tail")), ("xyzzy", "Sinta Dewi")])
def test_tail_ends_the_name(form, speaker):
    assert said(f'{BUPATI} datang. "Ada 12 jembatan," kata politikus {form} rapat itu.') == [["12", speaker]]


@pytest.mark.parametrize(("form", "speaker"), [*((form, None) for form in forms("that")), ("xyzzy", "Sinta Dewi")])
def test_what_is_said_begins_after_that(form, speaker):
    assert said(f"{BUPATI} menyebut pada 2023 {form} ada 12 jembatan.") == [["2023", speaker], ["12", "Sinta Dewi"]]


@pytest.mark.parametrize("form", forms("anyone"))
def test_anyone_takes_the_word(form):
    assert said(f'{BUPATI} datang. {form.capitalize()} di sana mengeluh. "Ada 12 lubang," ujarnya.') == [["12", None]]


def test_every_role_has_a_sentence():
    assert set(SENTENCES) | {"anyone", "tail", "that"} == VERBS | AROUND == {row["role"] for row in SPEAKING}


@given(SHUFFLED)
def test_a_speaker_is_an_official_and_nothing_else_changes(text):
    linked, officials = read(text)
    after = assign_speakers(linked, officials, load_lexicon())
    assert {figure.speaker for figure in after.figures} <= {official.id for official in officials} | {None}
    assert [figure.model_copy(update={"speaker": None}) for figure in after.figures] == list(linked.figures)


@given(SHUFFLED)
def test_without_officials_nobody_speaks(text):
    linked, _ = read(text)
    assert assign_speakers(linked, (), load_lexicon()) == linked


@given(st.text(max_size=200))
def test_any_text_is_read(text):
    linked, officials = read(f"{BUPATI} menyebut ada 12 jembatan rusak.\n{text}")
    assert assign_speakers(linked, officials, load_lexicon()).figures[0].speaker == "o1"


@given(st.sampled_from(CASES))
def test_a_paragraph_without_names_changes_nothing(case):
    text = case["text"] + "\n\nHarga beras naik tipis 3 persen pekan ini."
    assert said(text, case.get("headline", 0)) == [*case["speakers"], ["3 persen", None]]


@given(st.text(alphabet="ab \n.,\"'“”‘’", max_size=60))
def test_quotations_stand_apart_between_marks(text):
    tokens = tokenize(text)
    ends = 0
    for first, last in find_quotations(tokens):
        assert ends < first <= last < len(tokens)
        ends = last


@pytest.mark.parametrize(
    "piece",
    [
        '"a" ',
        '"',
        "'",
        "itu disampaikan ",
        "kata ",
        "menurut Sinta ",
        ", kata Sinta",
        '"12," kata Bupati. ',
        "Ketua Sinta Dewi ",
        ": ",
        '"Naik 12\n',
    ],
)
def test_time_is_linear(piece):
    lexicon = load_lexicon()

    def seconds(times: int) -> float:
        linked, officials = read(f"{BUPATI} menyebut 12. " + piece * times)
        begun = process_time()
        assign_speakers(linked, officials, lexicon)
        return process_time() - begun

    assert grows_linearly(seconds, 500)


def test_many_brackets_after_a_name():
    linked, officials = read(f"{BUPATI} hadir. Dia {'(a)' * 2000} menyebut 12.")
    assert [figure.speaker for figure in assign_speakers(linked, officials, load_lexicon()).figures] == [None]


def test_a_role_that_is_not_known(tmp_path):
    (tmp_path / "speaking.csv").write_text("form,role,source\nberkabar,sing,sendiri\n", encoding="utf-8")
    with pytest.raises(LexiconError, match=r"speaking\.csv: berkabar: sing is none of adverb"):
        load_speaking_words(tmp_path)


def test_rows_of_ones_own(tmp_path):
    (tmp_path / "speaking.csv").write_text("form,role,source\nberkabar,tell,sendiri\n", encoding="utf-8")
    linked, officials = read(f"{BUPATI} berkabar ada 12 jembatan.")
    assert [assign_speakers(linked, officials, load_lexicon(folder)).figures[0].speaker for folder in (None, tmp_path)] == [
        None,
        "o1",
    ]
