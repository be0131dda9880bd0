"""The engine `stanza`: what Stanza finds, as spaCy documents that keep every character of the text.

A token is a stretch of the text between spaces, so that a multiword token (`rumahnya`) is one.
"""

import json
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import id_stanza
from spacy.language import BaseDefaults
from spacy.parts_of_speech import IDS as PARTS  # type: ignore[import-not-found]  # compiled, without stubs
from spacy.tokens import Doc
from spacy.vocab import Vocab, create_vocab

from extractor.language.documents import PassageReader

OFFICIAL = ("tokenize", "mwt", "pos")
"""What is used of Stanza's own models; there is no tagger of names among them, and no stage reads lemmas or trees."""
_BATCH = 100  # texts at a time
_OVERLONG = re.compile(r"\S{300,}")  # no word: Stanza's pattern for addresses is quadratic in its length


class ModelsError(ValueError):
    """A folder without the models it should have: the message names it in one line."""


class Surface(NamedTuple):
    """A token or a name where it stands: half-open, in code points, with a part of speech, a label or nothing."""

    start: int
    end: int
    tag: str = ""


def load_stanza(models: Path | None = None) -> PassageReader:
    """Stanza, ready to read, with our models or with a folder of its own, which ours for the names are added to.

    Args:
        models: the folder that `stanza.download("id", model_dir=...)` filled; None for our models, which have no parts of
            speech.

    Raises:
        ModuleNotFoundError: Stanza is not installed.
        ModelsError: there are no models for Indonesian in `models`.
    """
    own = id_stanza.MODELS
    names = {"ner_model_path": str(own / "id/ner/news.pt"), "ner_pretrain_path": str(own / "id/pretrain/news.pt")}
    processors = _official(models) if models else {"tokenize": "news"}
    # A module found by name, as Stanza has no types and the extractor is checked without it too.
    pipeline = import_module("stanza").Pipeline(
        "id", dir=str(models or own), package=None, processors=processors, download_method=None, verbose=False, **names
    )
    vocab = create_vocab("id", BaseDefaults)

    def documents(texts: Sequence[str]) -> Iterator[Doc]:
        read = pipeline.stream((_OVERLONG.sub(_blank, text) for text in texts if _has_words(text)), batch_size=_BATCH)
        for text in texts:
            yield document(vocab, text, *(found_by(next(read)) if _has_words(text) else ((), ())))

    ours = f"id_stanza {id_stanza.__version__}"
    return PassageReader(f"stanza id {processors['tokenize']}, {ours}" if models else ours, documents, vocab.memory_zone)


def document(vocab: Vocab, text: str, sentences: Sequence[Sequence[Surface]], names: Iterable[Surface]) -> Doc:
    """A spaCy document of the text as given, with the tokens, sentences and names found in it.

    What no token covers is a token of its own; a token with a space in it is several, the first with its part of speech.

    >>> found = [[Surface(1, 5, "PROPN"), Surface(7, 11, "NOUN")]]
    >>> doc = document(Vocab(), "(Rini  guru)", found, [Surface(1, 5, "PER")])
    >>> [token.text_with_ws for token in doc], doc.ents
    (['(', 'Rini ', ' ', 'guru', ')'], (Rini,))
    """
    tokens = {token.start: token for sentence in sentences for token in sentence}
    begins = {sentence[0].start for sentence in sentences[1:]}
    words: list[str] = []
    spaces: list[bool] = []
    parts: list[str] = []
    starts: list[bool | int | None] = []
    for start, end in _pieces(text, sorted({*tokens, *(token.end for token in tokens.values())})):
        word = text[start:end]
        if word[0] == " " and words:
            spaces[-1] = True
            word = word[1:]
        if word:
            tag = tokens[start].tag if start in tokens else ""
            words.append(word)
            spaces.append(False)
            parts.append(tag if tag in PARTS else "")
            starts.append(start in begins or not starts)
    doc = Doc(vocab, words=words, spaces=spaces, pos=parts if any(parts) else None, sent_starts=starts)
    spans = (doc.char_span(name.start, name.end, name.tag, alignment_mode="contract") for name in names)
    doc.ents = tuple(span for span in spans if span is not None)
    return doc


def _pieces(text: str, edges: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The stretches of spaces, whole, and those between them, cut at every edge."""
    for run in re.finditer(r"\s+|\S+", text):
        start, end = run.span()
        cuts = () if text[start].isspace() else edges[bisect_right(edges, start) : bisect_left(edges, end)]
        for cut in (*cuts, end):
            yield start, cut
            start = cut


def _has_words(text: str) -> bool:
    """Whether there is something to read; Stanza is not asked about a text without a letter or a digit."""
    return any(map(str.isalnum, text))


def _blank(overlong: re.Match[str]) -> str:
    """Line ends in its place: the offsets stay, and no name reaches across."""
    return "\n" * len(overlong[0])


def found_by(read: Any) -> tuple[list[list[Surface]], list[Surface]]:
    """The sentences and names of a Stanza document; a multiword token has the part of speech of its first word.

    In the Indonesian treebanks that is the word the others hang on in 96 of 100 (`rumah` `nya`).
    """
    sentences = [
        [Surface(token.start_char, token.end_char, token.words[0].upos or "") for token in s.tokens] for s in read.sentences
    ]
    return sentences, [Surface(span.start_char, span.end_char, span.type) for span in read.ents]


def _official(models: Path) -> dict[str, str]:
    """Stanza's processors whose default models lie in the folder, each with its package.

    Raises:
        ModelsError: there is none that splits a text.
    """
    listing = models / "resources.json"
    known = json.loads(listing.read_text(encoding="utf-8")) if listing.is_file() else {}
    default = known.get("id", {}).get("packages", {}).get("default", {})
    held = {name: default[name] for name in OFFICIAL if (models / "id" / name / f"{default.get(name)}.pt").is_file()}
    if "tokenize" not in held:
        remedy = f"stanza.download('id', model_dir='{models}') puts them there"
        raise ModelsError(f"{models}: no default Stanza models for Indonesian; {remedy}")
    return held
