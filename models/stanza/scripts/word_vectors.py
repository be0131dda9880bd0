"""Write the vectors of the commonest words of the unlabelled news in Stanza's format, in half precision.

Usage: word_vectors.py unlabelled.txt.gz vectors.pt

The vectors are the floret vectors that `id_news` ships; Stanza knows only a fixed list of words, so the list is made here.
Words keep their capitals, which tell a name from a word.
"""

import sys
from collections import Counter
from pathlib import Path

import id_news
import numpy as np
import torch
from news_text import sentences
from stanza.models.common.pretrain import PretrainedWordVocab
from stanza.models.common.vocab import VOCAB_PREFIX

WORDS = 20_000


def common_words(source: Path) -> list[str]:
    """The commonest words, those of the same count in alphabetical order."""
    counts = Counter(word for sentence in sentences(source) for word in sentence)
    return sorted(counts, key=lambda word: (-counts[word], word))[:WORDS]


def write(source: Path, target: Path) -> None:
    """Write the table, the vectors scaled to a mean length of one."""
    words = common_words(source)
    vocab = id_news.load(exclude=["ner", "morphologizer"]).vocab
    rows = np.stack([vocab[word].vector for word in words])
    rows /= np.linalg.norm(rows, axis=1).mean()
    table = np.concatenate([np.zeros((len(VOCAB_PREFIX), rows.shape[1])), rows])
    torch.save({"vocab": PretrainedWordVocab(words).state_dict(), "emb": torch.from_numpy(table).half()}, target)
    print(f"{len(words)} words of {rows.shape[1]}: {target.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(sys.argv[2]))
