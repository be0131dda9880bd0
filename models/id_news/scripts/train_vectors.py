"""Train floret vectors on the unlabelled news: hashed subwords, so that every word has a vector in a small table.

Usage: train_vectors.py unlabelled.txt.gz vectors.floret
"""

import sys
import tempfile
from pathlib import Path

import floret  # type: ignore[import-untyped]  # compiled, without stubs
from news_text import sentences

ROWS, WIDTH = 20_000, 64


def train(source: Path, target: Path) -> None:
    """Train and write ``target`` in the text format that ``spacy init vectors --mode floret`` reads.

    One thread, so that a second run gives the same table: floret seeds each thread with its number.
    """
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".txt") as text:
        for words in sentences(source):
            text.write(" ".join(words) + "\n")
        text.flush()
        model = floret.train_unsupervised(
            text.name, model="cbow", mode="floret", hashCount=2, bucket=ROWS, dim=WIDTH,
            minCount=5, minn=3, maxn=5, epoch=8, neg=5, lr=0.05, thread=1,
        )  # fmt: skip
    model.save_floret_vectors(str(target))


if __name__ == "__main__":
    train(Path(sys.argv[1]), Path(sys.argv[2]))
