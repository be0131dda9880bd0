"""Officials: the case corpora, every row of the table of titles, and laws over all texts."""

import json
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.language.analysis import Analysis, Named
from extractor.lexicon import LexiconError, load_lexicon
from extractor.lexicon.people import TITLE_KINDS, load_people
from extractor.lexicon.tables import read_table
from extractor.mentions.entities import align
from extractor.mentions.officials import People, find_officials
from extractor.mentions.sentences import split_sentences
from extractor.mentions.tokens import tokenize
from tests.growth import grows_linearly

CASES = Path(__file__).parent / "cases"
TITLES = read_table("titles.csv", ("form", "kind", "expands"))
WORDS = [
    *("Ketua", "Direktur", "Utama", "Menteri", "Bupati", "Wakil", "Plt.", "mantan", "analis", "Presiden", "ke-6", "Kapolres"),
    *("PT", "Bank", "KPK", "Dinas", "Universitas", "Indonesia", "Pati", "Keuangan", "Hukum", "Tbk", "II", "(DEN)", "(", ")"),
    *("Budi", "Santoso", "Sinta", "Dewi", "H.", "Dr.", "AKBP", "bin", "al-", "Duck-soo", "X", "Zzyx", "S.E.", "M"),
    *(",", ".", ":", "-", "dan", "selaku", "sebagai", "yang", "juga", "kata", "di", "dari", "untuk", "para", "yakni", "\n"),
    *("sekaligus", "nonaktif", "alias", "bidang", "istri", "Jalan", "2024", "&", "/", "'", "bank", "İ"),
]
SHUFFLED = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)


def rows(name: str) -> list[dict[str, list]]:
    return [json.loads(line) for line in (CASES / name).read_text(encoding="utf-8").splitlines()]


def found(text: str) -> People:
    tokens, lexicon = tokenize(text), load_lexicon()
    return find_officials(tokens, split_sentences(tokens, lexicon.abbreviations), lexicon)


def seen(text: str, names: list[list[str]]) -> People:
    """What is found where a model has read the whole text and marked `names` (text, label), in order."""
    tokens, lexicon, at, marks = tokenize(text), load_lexicon(), 0, []
    for name, label in names:
        at = text.index(name, at)
        marks.append(Named(at, at + len(name), label))
        at += len(name)
    entities = align(tokens, Analysis(tuple(marks)), [(0, len(tokens))])
    return find_officials(tokens, split_sentences(tokens, lexicon.abbreviations), lexicon, entities)


def listed(people: People) -> list[list[str | None]]:
    return [[official.name, official.title, official.organization] for official in people.officials]


def named(text: str) -> list[list[str | None]]:
    return listed(found(text))


@pytest.mark.parametrize("case", rows("officials.jsonl"), ids=lambda case: case["text"][:50])
def test_case(case):
    assert sorted(named(case["text"])) == sorted(case["officials"])


@pytest.mark.parametrize("case", rows("officials_model.jsonl"), ids=lambda case: case["text"][:50])
def test_names_of_a_model(case):
    assert sorted(listed(seen(case["text"], case["names"]))) == sorted(case["officials"])


@pytest.mark.parametrize("case", rows("officials_mentions.jsonl"), ids=lambda case: case["text"][:50])
def test_mentions(case):
    said = [[case["text"][place.start : place.end] for place in official.mentions] for official in found(case["text"]).officials]
    assert said == case["mentions"]


@pytest.mark.parametrize("case", rows("officials_notes.jsonl"), ids=lambda case: case["text"][:50])
def test_notes(case):
    notes = found(case["text"]).notes
    assert len(notes) == len(case["titles"])
    for note, (first, later, name) in zip(notes, case["titles"], strict=True):
        assert note.kind == "title_differs"
        assert note.message.id == f"{name} mula-mula disebut {first}, kemudian {later}."
        assert f"first called {first}, later {later}" in note.message.en
        assert note.start == case["text"].rindex(name)
        assert case["text"][note.start : note.end] == name


def test_every_kind_of_title_has_a_case():
    titles = load_people().titles
    met = set()
    for case in rows("officials.jsonl"):
        lows = tokenize(case["text"]).lows
        met |= {hit[0].kind for index in range(len(lows)) if (hit := titles.at(lows, index))}
    assert met == TITLE_KINDS


@pytest.mark.parametrize("row", TITLES, ids=lambda row: row["form"])
def test_every_title_finds_its_person(row):
    form = row["form"].replace(" - ", "-").title()
    people = named(f"Menurut Sinta Dewi, {form} Lembaga Lembah Hijau, harga turun.")
    assert [name for name, _, _ in people] == ([] if row["kind"] == "never" else ["Sinta Dewi"])
    if people:
        assert str(people[0][1]).startswith(form)


@given(SHUFFLED)
def test_places_fit_and_names_are_written(text):
    people = found(text)
    for number, official in enumerate(people.officials, 1):
        assert official.id == f"o{number}"
        assert {text[place.start : place.end] for place in official.mentions} >= {official.name}
        assert official.title in text
        assert official.organization is None or official.organization in text
        assert list(official.mentions) == sorted(official.mentions, key=lambda place: place.start)
    firsts = [official.mentions[0].start for official in people.officials]
    assert firsts == sorted(firsts)
    for note in people.notes:
        assert 0 <= note.start < note.end <= len(text)


@given(SHUFFLED, st.data())
def test_whatever_a_model_marks_names_are_written(text, data):
    spans = data.draw(st.lists(st.tuples(st.integers(0, len(text)), st.integers(1, 30), st.sampled_from(["PER", "ORG", "LOC"]))))
    marks = [Named(start, min(start + size, len(text)), label) for start, size, label in sorted(spans) if start < len(text)]
    tokens, lexicon = tokenize(text), load_lexicon()
    entities = align(tokens, Analysis(tuple(marks)), [(0, len(tokens))])
    for official in find_officials(tokens, split_sentences(tokens, lexicon.abbreviations), lexicon, entities).officials:
        assert official.name in text
        assert {text[place.start : place.end] for place in official.mentions} >= {official.name}


@given(st.text(max_size=200))
def test_any_text_is_read(text):
    assert all(text[place.start : place.end] for official in found(text).officials for place in official.mentions)


@given(st.sampled_from([case for case in rows("officials.jsonl") if len(case["officials"]) == 1]), st.sampled_from(("\n", " ")))
def test_what_stands_before_does_not_matter(case, gap):
    assert named(f"Harga beras naik tipis pekan ini.{gap}{case['text']}") == named(case["text"])


@pytest.mark.parametrize(
    "piece",
    [
        "Bupati Budi alias Xq{} hadir. ",
        "Bupati Budi (Xq{}) hadir. ",
        "Budi, Direktur Utama, ",
        "Budi, Direktur Utama PT Lembah. Budi, Direktur Utama, Budi, Direktur Utama, Budi, Direktur Utama. ",
        "Direktur ",
        "Wakil Ketua ",
        "Kepala Dinas sekaligus ",
    ],
)
def test_time_is_linear(piece):
    def seconds(times: int) -> float:
        letters = str.maketrans("0123456789", "abcdefghij")
        text = "".join(piece.replace("{}", str(number).translate(letters)) for number in range(times))
        begun = process_time()
        found(text)
        return process_time() - begun

    assert grows_linearly(seconds, 300)


def test_rows_of_ones_own(tmp_path):
    (tmp_path / "titles.csv").write_text("form,kind,expands,source\njuru kunci,head,,sendiri\n", encoding="utf-8")
    text = "Juru Kunci Museum Lembah Hijau, Sinta Dewi, menolak."
    tokens = tokenize(text)
    assert named(text) == []
    people = find_officials(tokens, ((0, len(tokens)),), load_lexicon(tmp_path))
    assert [official.title for official in people.officials] == ["Juru Kunci"]


@pytest.mark.parametrize(
    ("table", "row", "said"),
    [
        ("titles.csv", "form,kind,expands,source\njuru kunci,penjaga,,sendiri\n", "titles.csv: juru kunci: penjaga is none of"),
        ("organizations.csv", "form,role,source\nsanggar,awal,sendiri\n", "organizations.csv: sanggar: awal is none of"),
        ("affixes.csv", "begin,end,makes,source\n,wan,orang,sendiri\n", "affixes.csv: -wan: orang is none of"),
    ],
)
def test_an_unknown_class_is_named(tmp_path, table, row, said):
    (tmp_path / table).write_text(row, encoding="utf-8")
    with pytest.raises(LexiconError, match=said):
        load_people(tmp_path)
