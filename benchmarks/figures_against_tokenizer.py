"""How long finding figures takes beside spaCy's blank Indonesian tokenizer, on the same texts in the same run.

Usage: python benchmarks/figures_against_tokenizer.py [ARTICLES.jsonl[.gz]]    (default: the samples, a hundred times over)

CPU time of one thread, the second pass of each, building excluded. Prints the ratio, and how the time grows when normal and
pathological texts become ten times as long. Needs spaCy (`pip install spacy`); nothing of the program does.
"""

import gzip
import json
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import spacy

from extractor.lexicon import load_lexicon
from extractor.mentions.figures import find_figures
from extractor.mentions.tokens import tokenize

SAMPLES = Path(__file__).parent.parent / "samples"
PASSES = 5
"""Short texts are timed so often, and the fastest pass counts: what disturbs a machine only ever adds."""
PATHOLOGICAL = {
    "digits": "7" * 10_000,
    "points": "1." * 5_000,
    "number words": "satu " * 2_000,
    "currencies": "Rp " * 3_000,
    "scales": "5 juta " * 1_500,
    "brackets": "(" * 10_000,
    "spaces": " " * 10_000,
    "ranges": "5 - 6 hingga 7 " * 700,
    "signs": "-" * 10_000,
}


def texts(arguments: list[str]) -> list[str]:
    """The `text` of every line of a JSON-lines file, or the samples."""
    if not arguments:
        return [path.read_text(encoding="utf-8") for path in sorted(SAMPLES.glob("*.txt"))] * 100
    path = Path(arguments[0])
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line in lines]


def seconds(job: Callable[[str], object], over: Iterable[str], passes: int = 1) -> float:
    """CPU seconds of the fastest pass after a first one that is not counted."""
    documents, taken = list(over), []
    for counted in range(passes + 1):
        begin = time.process_time()
        for text in documents:
            job(text)
        taken += [time.process_time() - begin] if counted else []
    return min(taken)


def main() -> None:
    """Print the ratio and the growth."""
    lexicon = load_lexicon()
    nlp = spacy.blank("id")

    def figures(text: str) -> object:
        return find_figures(tokenize(text), lexicon)

    documents = texts(sys.argv[1:])
    ours, theirs = seconds(figures, documents), seconds(nlp.make_doc, documents)
    print(f"{len(documents)} texts: figures {ours:.2f} s, tokenizer {theirs:.2f} s, ratio {ours / theirs:.2f}")
    growth = {"normal": " ".join(documents[:20])[:100_000], **PATHOLOGICAL}
    for name, text in growth.items():
        once, tenfold = seconds(figures, [text] * 3, PASSES), seconds(figures, [text * 10] * 3, PASSES)
        print(
            f"{name:14} ten times the text takes {tenfold / once if once else 0:5.1f} times as long ({tenfold / 3 * 1000:.0f} ms)"
        )


if __name__ == "__main__":
    main()
