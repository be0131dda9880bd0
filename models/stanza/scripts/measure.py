"""Score the packaged models on the test parts and print the table of `scores.md`.

Usage: measure.py DATA [dev]

Entities are exact spans with their label; `id_news` is measured by the same rules.
"""

import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import id_stanza
import stanza
from marked_text import MarkedSentence, read_iob
from score import TREEBANKS, prf
from treebank_corpus import read_treebank


def pipeline(**settings: Any) -> stanza.Pipeline:
    """The packaged models, opened as a stranger would."""
    return stanza.Pipeline(
        "id", dir=str(id_stanza.MODELS), download_method=None, processors="tokenize,ner", verbose=False, device="cpu", **settings
    )


def on_gold_tokens(sentences: list[MarkedSentence]) -> dict[str, tuple[float, float, float]]:
    """Scores by label and together, the corpus's own tokens given to the tagger."""
    read = pipeline(tokenize_pretokenized=True)([list(sentence.words) for sentence in sentences])
    found = [{(s.tokens[0].id[0] - 1, s.tokens[-1].id[0], s.type) for s in sentence.ents} for sentence in read.sentences]
    gold = [set(sentence.entities) for sentence in sentences]
    by_label = {
        label: prf(({e for e in f if e[2] == label}, {e for e in g if e[2] == label}) for f, g in zip(found, gold, strict=True))
        for label in ("PER", "ORG", "LOC")
    }
    return {"all": prf(zip(found, gold, strict=True))} | by_label


def boundaries(words: list[str], text: str) -> set[tuple[int, int]]:
    """The character spans of words in their text."""
    end, found = 0, set()
    for word in words:
        start = text.index(word, end)
        end = start + len(word)
        found.add((start, end))
    return found


def token_f(read: stanza.Pipeline, path: Path) -> float:
    """F of the tokens' character spans against the treebank's words, clitics merged, each sentence read by itself."""
    gold = [(text, boundaries(words, text)) for text, words, _ in read_treebank(path)]
    documents = read.bulk_process([text for text, _ in gold], processors="tokenize")
    found = [{(token.start_char, token.end_char) for s in document.sentences for token in s.tokens} for document in documents]
    return prf(zip(found, (spans for _, spans in gold), strict=True))[2]


def sentence_f(read: stanza.Pipeline, path: Path) -> float:
    """F of the sentences' character spans, the treebank's sentences joined by spaces, ten at a time."""
    texts = [text for text, _, _ in read_treebank(path)]
    groups = [texts[start : start + 10] for start in range(0, len(texts), 10)]
    documents = read.bulk_process([" ".join(group) for group in groups], processors="tokenize")
    found = [{(s.tokens[0].start_char, s.tokens[-1].end_char) for s in document.sentences} for document in documents]
    return prf(zip(found, (boundaries(group, " ".join(group)) for group in groups), strict=True))[2]


def load_seconds() -> tuple[float, float]:
    """Seconds to import Stanza and then to load the models, the best of three fresh processes."""
    code = "import time; a=time.perf_counter(); import stanza, id_stanza; b=time.perf_counter(); stanza.Pipeline('id', dir="
    code += "str(id_stanza.MODELS), download_method=None, processors='tokenize,ner', verbose=False); c=time.perf_counter(); "
    code += "print(b-a, c-b)"
    runs = [subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True) for _ in range(3)]
    times = [tuple(map(float, run.stdout.split())) for run in runs]
    return min(run[0] for run in times), min(run[1] for run in times)


def main(data: Path, part: str = "test") -> None:
    """Print every figure of the table."""
    sentences = list(read_iob(data / f"idner-news-2k.{part}.txt"))
    for name, (precision, recall, f) in on_gold_tokens(sentences).items():
        print(f"| entities, idner-news-2k.{part}, gold tokens: {name} | P / R / F | {precision:.2f} / {recall:.2f} / {f:.2f} |")
    read = pipeline()
    for treebank in TREEBANKS[part]:
        path = data / f"{treebank}.conllu"
        print(f"| tokens, {treebank} | F | {token_f(read, path):.2f} |")
        print(f"| sentences, {treebank}, ten joined by spaces | F | {sentence_f(read, path):.2f} |")
    imported, loaded = load_seconds()
    print(f"| loading, after importing Stanza ({imported:.2f} s) | seconds | {loaded:.2f} |")
    texts = [" ".join(sentence.words) for sentence in sentences]
    start = time.perf_counter()
    tokens = sum(document.num_tokens for document in read.bulk_process(texts))
    print(f"| speed, one thread, all sentences at once | tokens a second | {tokens / (time.perf_counter() - start):,.0f} |")
    size = sum(file.stat().st_size for file in id_stanza.MODELS.rglob("*") if file.is_file())
    print(f"| weights on disk | MB | {size / 1e6:.1f} |")


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
