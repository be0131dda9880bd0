"""The unlabelled news as sentences: repairs the joints between its paragraphs, then tokenises."""

import gzip
import re
from collections.abc import Iterator
from pathlib import Path

import spacy
from id_news.tokenizer import make_tokenizer

# Paragraphs were joined by commas (`kata dia.,"Kami`), and commas alone stand where a link was lost.
JOINT = re.compile(r"(?<=[.!?\"”)]),+(?=\S)|,{2,}|\s,\s*,")
SENTENCE_END = re.compile(r"(?<=[^A-Z\s][.!?])[\"”]?\s+(?=[A-Z\"“])")


def articles(path: Path) -> Iterator[list[str]]:
    """Yield the paragraphs of each article of a gzipped file with one article a line."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            text = line.strip().removeprefix(",").removeprefix(" -").removeprefix("-")
            yield [paragraph.strip() for paragraph in JOINT.split(text) if len(paragraph.split()) >= 4]


def sentences(path: Path) -> Iterator[list[str]]:
    """Yield the sentences of all articles, each a list of tokens as ``id_news`` makes them."""
    tokenize = make_tokenizer()(spacy.blank("xx"))
    for paragraphs in articles(path):
        for paragraph in paragraphs:
            for sentence in SENTENCE_END.split(paragraph):
                yield [token.text for token in tokenize(sentence) if not token.is_space]
