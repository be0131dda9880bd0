"""Build the corpora of the named entities: the gold sentences in both tokenisations, and the generated ones.

Usage: entity_corpus.py DATA FOLDER [all]

Settings are chosen with the dev part held out. The shipped weights come from `all`: the dev part is trained on too, for a
number of steps fixed beforehand, and the last step is kept.
"""

import sys
from pathlib import Path

import spacy
from generate_sentences import Generator
from id_news.tokenizer import make_tokenizer
from marked_text import MarkedSentence, read_iob, write

GENERATED, SEED = 800, 7


def build(data: Path, target: Path, *, everything: bool) -> None:
    """Write ``train.spacy`` and ``dev.spacy`` to ``target``; with ``everything``, the dev part is trained on too.

    The corpus leaves some punctuation on its words (`(PKB)`). Such a sentence is trained on as it is and again as
    our tokenizer cuts it, so that the pipeline is at home in both.
    """
    tokenizer = make_tokenizer()(spacy.blank("xx"))
    parts = ["train", "dev"] if everything else ["train"]
    gold = [sentence for part in parts for sentence in read_iob(data / f"idner-news-2k.{part}.txt")]
    recut: list[MarkedSentence] = [sentence.retokenised(tokenizer) for sentence in gold]
    both = gold + [new for old, new in zip(gold, recut, strict=True) if new.words != old.words]
    made = list(Generator(SEED).sentences(GENERATED))
    print(f"{len(gold)} gold, {len(both) - len(gold)} of them cut anew, {len(made)} generated")
    write(both + made, target / "train.spacy")
    write(read_iob(data / "idner-news-2k.dev.txt"), target / "dev.spacy")


if __name__ == "__main__":
    build(Path(sys.argv[1]), Path(sys.argv[2]), everything="all" in sys.argv[3:])
