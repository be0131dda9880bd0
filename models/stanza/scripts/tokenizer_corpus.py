"""Write the treebanks as Stanza's tokenizer learns them: a text, and for each of its characters a digit.

Usage: tokenizer_corpus.py DATA FOLDER

A digit is 0 inside a token, 1 at its last character, 2 at the last character of a sentence. Clitics stay on their words
(`rumahnya` is one token), as in `id_news`, so there are no multiword tokens. Sentences are put together to passages of
one to six, as a tokenizer that has only seen single ones cannot tell where one ends.
"""

import itertools
import random
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from treebank_corpus import HELD_OUT, TRAIN, read_treebank

LONGEST, SEED = 6, 7
Sentence = tuple[str, list[str]]


def digits(text: str, words: list[str]) -> str:
    """One digit for each character of a sentence.

    Example:
        >>> digits("Naik 10%.", ["Naik", "10", "%", "."])
        '000100112'
    """
    marks, end = ["0"] * len(text), 0
    for word in words:
        end = text.index(word, end) + len(word)
        marks[end - 1] = "1"
    marks[end - 1] = "2"
    return "".join(marks)


def passages(sentences: Iterable[Sentence], draw: random.Random) -> Iterator[tuple[str, str]]:
    """Yield passages of consecutive sentences, each a text and its digits."""
    rest = iter(sentences)
    while passage := list(itertools.islice(rest, draw.randint(1, LONGEST))):
        yield " ".join(text for text, _ in passage), "0".join(digits(text, words) for text, words in passage)


def write(pairs: Iterable[tuple[str, str]], target: Path, part: str) -> None:
    """Write ``PART.txt`` and ``PART.labels``, passages parted by an empty line."""
    texts, marks = zip(*pairs, strict=True)
    (target / f"{part}.txt").write_text("\n\n".join(texts) + "\n", encoding="utf-8")
    (target / f"{part}.labels").write_text("\n\n".join(marks) + "\n", encoding="utf-8")
    print(f"{part}: {len(texts)} passages, {sum(mark.count('2') for mark in marks)} sentences")


def build(data: Path, target: Path) -> None:
    """Write the corpora: every tenth sentence of the news treebank, in passages, chooses the step, the others are trained on."""
    draw = random.Random(SEED)
    train: list[Sentence] = []
    dev: list[Sentence] = []
    for name in TRAIN:
        for index, (text, words, _) in enumerate(read_treebank(data / f"{name}.conllu")):
            held_out = name == TRAIN[0] and index % HELD_OUT == 0
            (dev if held_out else train).append((text, words))
    write(passages(train, draw), target, "train")
    write(passages(dev, draw), target, "dev")
    (target / "multiword.json").write_text("[]\n", encoding="utf-8")  # Stanza's trainer asks for a list even where there are none


if __name__ == "__main__":
    build(Path(sys.argv[1]), Path(sys.argv[2]))
