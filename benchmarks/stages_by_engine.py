"""How long each stage takes with each engine, on the same articles in the same run, and what the blank tokenizer takes.

Usage: python benchmarks/stages_by_engine.py [ARTICLES.jsonl[.gz]] [ENGINE…]    (default: the samples thirty times; rules news)

CPU time in milliseconds an article, loading excluded. The stages are replaced by timed ones where the pipeline calls them.
"""

import sys
import time
from collections import Counter
from collections.abc import Callable
from typing import get_args

import spacy
from figures_against_tokenizer import texts

from extractor.language.analysis import Linguist
from extractor.lexicon import load_lexicon
from extractor.pipeline import article as pipeline
from extractor.pipeline.engines import load_linguist
from extractor.records import Article, Engine

STAGES = (
    *("clean", "tokenize", "split_sentences", "find_figures", "_read_names", "find_officials", "link", "assign_speakers"),
    *("find_claims", "judge", "weigh_suspects", "find_notes"),
)


def timed(stage: Callable[..., object], spent: Counter[str], name: str) -> Callable[..., object]:
    """The stage, its CPU time added to `spent`."""

    def run(*arguments: object, **options: object) -> object:
        begin = time.process_time()
        try:
            return stage(*arguments, **options)
        finally:
            spent[name] += time.process_time() - begin

    return run


def measure(articles: list[Article], engine: Engine, linguist: Linguist | None) -> Counter[str]:
    """CPU seconds by stage; `whole` is all of the pipeline."""
    lexicon = load_lexicon()
    spent: Counter[str] = Counter()
    stages = {name: getattr(pipeline, name) for name in STAGES if hasattr(pipeline, name)}
    for article in articles[:20]:
        pipeline.read_article(article, lexicon, engine, linguist=linguist)
    try:
        for name, stage in stages.items():
            setattr(pipeline, name, timed(stage, spent, name))
        begin = time.process_time()
        for article in articles:
            pipeline.read_article(article, lexicon, engine, linguist=linguist)
        spent["whole"] = time.process_time() - begin
    finally:
        for name, stage in stages.items():
            setattr(pipeline, name, stage)
    return spent


def main() -> None:
    """Print the table."""
    arguments = sys.argv[1:]
    engines: list[Engine] = [name for name in get_args(Engine) if name in arguments] or ["rules", "news"]
    files = [name for name in arguments if name not in get_args(Engine)]
    articles = [Article(id=str(number), text=text) for number, text in enumerate(texts(files) if files else texts([])[:210])]
    nlp = spacy.blank("id")
    begin = time.process_time()
    for article in articles:
        nlp.make_doc(article.text)
    blank = time.process_time() - begin
    found = {engine: measure(articles, engine, load_linguist(engine)) for engine in engines}
    print(f"{len(articles)} articles, ms an article; spaCy's blank tokenizer {blank / len(articles) * 1000:.2f}")
    print(f"{'':16}" + "".join(f"{engine:>10}" for engine in engines))
    for name in (*STAGES, "whole"):
        if any(spent[name] for spent in found.values()):
            print(f"{name:16}" + "".join(f"{spent[name] / len(articles) * 1000:10.3f}" for spent in found.values()))
    print(f"{'times tokenizer':16}" + "".join(f"{spent['whole'] / blank:10.2f}" for spent in found.values()))


if __name__ == "__main__":
    main()
