"""Score a pipeline on the test parts and print the table of `scores.md`.

Usage: score.py DATA PIPELINE [dev]

Entities are exact spans with their label. "Gold tokens": the corpus's own tokens are given to the pipeline. "Raw text":
the tokens joined by spaces are, and spans are compared by their characters, an outer bracket left out on both sides.
"""

import subprocess
import sys
import time
from collections.abc import Iterable, Set
from pathlib import Path

import id_news.tokenizer  # noqa: F401 -- registers what the pipeline names
import spacy
from marked_text import MarkedSentence, read_iob
from spacy.language import Language
from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]  # compiled, without stubs
from spacy.tokens import Doc
from treebank_corpus import read_treebank

TREEBANKS = {"dev": ("id_csui-ud-train", "id_gsd-ud-dev"), "test": ("id_csui-ud-test", "id_gsd-ud-test")}


def prf(pairs: Iterable[tuple[Set[object], Set[object]]]) -> tuple[float, float, float]:
    """Precision, recall and F in percent of pairs of sets (found, gold)."""
    right = found = gold = 0
    for ours, theirs in pairs:
        right, found, gold = right + len(ours & theirs), found + len(ours), gold + len(theirs)
    precision, recall = right / max(found, 1), right / max(gold, 1)
    return 100 * precision, 100 * recall, 200 * precision * recall / max(precision + recall, 1e-9)


def entities(nlp: Language, sentences: list[MarkedSentence]) -> dict[str, tuple[float, float, float]]:
    """Scores of the named entities: by label and together on gold tokens, and on raw text."""
    found = [{(s.start, s.end, s.label_) for s in nlp(Doc(nlp.vocab, words=list(sentence.words))).ents} for sentence in sentences]
    gold = [set(sentence.entities) for sentence in sentences]
    scores = {
        label: prf(({e for e in f if e[2] == label}, {e for e in g if e[2] == label}) for f, g in zip(found, gold, strict=True))
        for label in ("PER", "ORG", "LOC")
    }
    scores["all, gold tokens"] = prf(zip(found, gold, strict=True))
    recut = [sentence.retokenised(nlp.tokenizer) for sentence in sentences]
    raw = [{(s.start, s.end, s.label_) for s in nlp(" ".join(sentence.words)).ents} for sentence in sentences]
    scores["all, raw text"] = prf(zip(raw, (set(sentence.entities) for sentence in recut), strict=True))
    return scores


def parts_of_speech(nlp: Language, path: Path) -> float:
    """Percent of the treebank's words, clitics merged, with the right universal part of speech."""
    right = total = 0
    for _, words, tags in read_treebank(path):
        doc = nlp(Doc(nlp.vocab, words=words))
        right += sum(token.pos_ == tag for token, tag in zip(doc, tags, strict=True))
        total += len(tags)
    return 100 * right / total


def token_f(tokenizer: Tokenizer, path: Path) -> float:
    """F of the tokens' character spans against the treebank's words, clitics merged."""
    pairs = []
    for text, words, _ in read_treebank(path):
        end, gold = 0, set()
        for word in words:
            start = text.index(word, end)
            end = start + len(word)
            gold.add((start, end))
        pairs.append(({(t.idx, t.idx + len(t)) for t in tokenizer(text) if not t.is_space}, gold))
    return prf(pairs)[2]


def load_seconds(path: str) -> tuple[float, float]:
    """Seconds to import spaCy and then to load the pipeline, the best of three fresh processes."""
    code = "import time; a=time.perf_counter(); import spacy, spacy.lang.id, id_news.tokenizer; b=time.perf_counter(); "
    code += f"spacy.load({path!r}); print(b-a, time.perf_counter()-b)"
    runs = [subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True) for _ in range(3)]
    times = [tuple(map(float, run.stdout.split())) for run in runs]
    return min(run[0] for run in times), min(run[1] for run in times)


def main(data: Path, path: str, part: str = "test") -> None:
    """Print every figure of the table, those for components the pipeline lacks left out."""
    nlp = spacy.load(path)
    if "ner" in nlp.pipe_names:
        for name, (precision, recall, f) in entities(nlp, list(read_iob(data / f"idner-news-2k.{part}.txt"))).items():
            print(f"| entities, idner-news-2k.{part} | {name} | P {precision:.2f} R {recall:.2f} F {f:.2f} |")
    own, theirs = nlp.tokenizer, spacy.blank("id").tokenizer
    for treebank in TREEBANKS[part]:
        source = data / f"{treebank}.conllu"
        if "morphologizer" in nlp.pipe_names:
            print(f"| parts of speech, {treebank} | accuracy | {parts_of_speech(nlp, source):.2f} |")
        print(f"| tokens, {treebank} | F, id_news / spaCy's `id` | {token_f(own, source):.2f} / {token_f(theirs, source):.2f} |")
    imported, loaded = load_seconds(path)
    start = time.perf_counter()
    words = sum(len(nlp(" ".join(sentence.words))) for sentence in read_iob(data / f"idner-news-2k.{part}.txt"))
    print(f"| speed, one thread | tokens a second, sentence by sentence | {words / (time.perf_counter() - start):,.0f} |")
    print(f"| loading | import / load | {imported:.2f} s / {loaded:.2f} s |")


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
