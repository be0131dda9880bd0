"""Write the sentences with named entities that `id_news` is trained on as Stanza's tagger reads them.

Usage: marked_json.py DATA FOLDER
"""

import json
import sys
from collections.abc import Iterable
from pathlib import Path

import spacy
from entity_corpus import GENERATED, SEED
from generate_sentences import Generator
from id_news.tokenizer import make_tokenizer
from marked_text import MarkedSentence, read_iob


def tags(sentence: MarkedSentence) -> list[str]:
    """The IOB tags of a sentence.

    Example:
        >>> tags(MarkedSentence(("Badan", "Garam", "diam"), ((0, 2, "ORG"),)))
        ['B-ORG', 'I-ORG', 'O']
    """
    found = ["O"] * len(sentence.words)
    for start, end, label in sentence.entities:
        found[start:end] = [f"B-{label}", *[f"I-{label}"] * (end - start - 1)]
    return found


def write(sentences: Iterable[MarkedSentence], path: Path) -> None:
    """Write a list of sentences, each a list of words with their tags."""
    rows = [[{"text": word, "ner": tag} for word, tag in zip(s.words, tags(s), strict=True)] for s in sentences]
    path.write_text(json.dumps(rows), encoding="utf-8")
    print(f"{path.name}: {len(rows)} sentences")


def build(data: Path, target: Path) -> None:
    """Write ``train.json`` (gold in both tokenisations, and generated sentences) and ``dev.json``, which chooses the step."""
    tokenizer = make_tokenizer()(spacy.blank("xx"))
    gold = list(read_iob(data / "idner-news-2k.train.txt"))
    recut = [sentence.retokenised(tokenizer) for sentence in gold]
    both = gold + [new for old, new in zip(gold, recut, strict=True) if new.words != old.words]
    write([*both, *Generator(SEED).sentences(GENERATED)], target / "train.json")
    write(read_iob(data / "idner-news-2k.dev.txt"), target / "dev.json")


if __name__ == "__main__":
    build(Path(sys.argv[1]), Path(sys.argv[2]))
