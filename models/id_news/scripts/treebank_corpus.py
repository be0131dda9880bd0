"""Build the corpora of the parts of speech from the treebanks, clitics put back on their words.

Usage: treebank_corpus.py DATA FOLDER
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

TRAIN = ("id_csui-ud-train", "id_gsd-ud-dev", "id_pud-ud-test")
HELD_OUT = 10  # every tenth sentence of CSUI chooses the epoch; its test part is only reported


def read_treebank(path: Path) -> Iterator[tuple[str, list[str], list[str]]]:
    """Yield text, words and universal parts of speech of each sentence of a CoNLL-U file."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.splitlines()
        rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
        if rows:
            text = next(line.removeprefix("# text = ") for line in lines if line.startswith("# text = "))
            words, tags = merged(rows)
            yield text, words, tags


def merged(rows: list[list[str]]) -> tuple[list[str], list[str]]:
    """Words and tags with each multiword token as one word.

    spaCy's converter keeps the parts (`rumah`, `nya`), which no tokenizer makes. The whole (`rumahnya`) has the tag of
    the part that the others hang on.
    """
    words, tags = [], []
    parts = {row[0]: row for row in rows}
    inside: set[str] = set()
    for row in rows:
        if "-" in row[0]:
            first, last = map(int, row[0].split("-"))
            numbers = [str(number) for number in range(first, last + 1)]
            inside.update(numbers)
            words.append(row[1])
            tags.append(next(parts[number][3] for number in numbers if parts[number][6] not in numbers))
        elif row[0] not in inside and "." not in row[0]:
            words.append(row[1])
            tags.append(row[3])
    return words, tags


def build(data: Path, target: Path) -> None:
    """Write ``train.spacy`` and ``dev.spacy`` to ``target``."""
    vocab = Vocab()
    train, dev = DocBin(["POS"]), DocBin(["POS"])
    for name in TRAIN:
        for index, (_, words, tags) in enumerate(read_treebank(data / f"{name}.conllu")):
            held_out = name == TRAIN[0] and index % HELD_OUT == 0
            (dev if held_out else train).add(Doc(vocab, words=words, pos=tags))
    print(f"{len(train)} sentences to train on, {len(dev)} held out")
    train.to_disk(target / "train.spacy")
    dev.to_disk(target / "dev.spacy")


if __name__ == "__main__":
    build(Path(sys.argv[1]), Path(sys.argv[2]))
