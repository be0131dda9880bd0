"""Sentences with named entities: read from IOB files, written as spaCy documents."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]  # compiled, without stubs
from spacy.tokens import Doc, DocBin, Span
from spacy.vocab import Vocab

BRACKETS = {"(": ")", '"': '"', "“": "”"}


@dataclass(frozen=True)
class MarkedSentence:
    """Tokens and their entities, each ``(first token, one past the last, label)``."""

    words: tuple[str, ...]
    entities: tuple[tuple[int, int, str], ...]

    def doc(self, vocab: Vocab) -> Doc:
        """The sentence as a document with gold entities."""
        document = Doc(vocab, words=list(self.words))
        document.ents = tuple(Span(document, *entity) for entity in self.entities)
        return document

    def retokenised(self, tokenizer: Tokenizer) -> "MarkedSentence":
        """The sentence as ``tokenizer`` cuts it, an entity's outer punctuation left out: ``(Jokowi)`` gives ``Jokowi``."""
        offsets, text = [], ""
        for word in self.words:
            offsets.append((len(text), len(text) + len(word)))
            text += word + " "
        document = tokenizer(text.rstrip())
        entities = []
        for first, last, label in self.entities:
            span = document.char_span(offsets[first][0], offsets[last - 1][1], alignment_mode="expand")
            while len(span) > 1 and (span[-1].text in ",.;?!" or BRACKETS.get(span[0].text) == span[-1].text):
                span = span[:-1] if span[-1].text in ",.;?!" else span[1:-1]
            while len(span) > 1 and span[0].text in BRACKETS and BRACKETS[span[0].text] not in span.text[1:]:
                span = span[1:]
            while len(span) > 1 and span[-1].text == ")" and "(" not in span.text:
                span = span[:-1]
            entities.append((span.start, span.end, label))
        return MarkedSentence(tuple(token.text for token in document), tuple(entities))


def read_iob(path: Path) -> Iterator[MarkedSentence]:
    """Yield the sentences of a file with a token, its part of speech and its IOB tag on each line."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        rows = [line.rsplit(maxsplit=2) for line in block.splitlines() if line.strip()]
        if rows:
            yield MarkedSentence(tuple(row[0] for row in rows), tuple(spans([row[-1] for row in rows])))


def spans(tags: list[str]) -> Iterator[tuple[int, int, str]]:
    """Yield the entities of a sequence of IOB tags.

    Example:
        >>> list(spans(["B-ORG", "I-ORG", "B-PER", "O"]))
        [(0, 2, 'ORG'), (2, 3, 'PER')]
    """
    start, label = 0, ""
    for index, tag in enumerate([*tags, "O"]):
        if label and tag != f"I-{label}":
            yield start, index, label
            label = ""
        if tag != "O" and not label:
            start, label = index, tag[2:]


def write(sentences: Iterable[MarkedSentence], path: Path) -> int:
    """Write the sentences as a spaCy corpus; return how many."""
    vocab = Vocab()
    corpus = DocBin(docs=[sentence.doc(vocab) for sentence in sentences])
    corpus.to_disk(path)
    return len(corpus)
