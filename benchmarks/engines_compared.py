"""What the engines say of the same articles: how much each finds, and how often two of them differ.

Usage: python benchmarks/engines_compared.py ARTICLES.jsonl[.gz] [NUMBER] [ENGINE…]    (default: 100 articles; rules news stanza)
"""

import sys
from collections.abc import Callable
from itertools import combinations
from typing import get_args

from figures_against_tokenizer import texts

from extractor.pipeline.batch import read_articles
from extractor.records import Article, Engine, Figure, Report

Facts = dict[str, set[object]]


def told(report: Report, field: Callable[[Figure], object]) -> set[object]:
    """What a report says in one field of its figures; what it leaves open is no fact."""
    return {(report.id, figure.id, field(figure)) for figure in report.figures if field(figure) is not None}


def facts(reports: list[Report]) -> Facts:
    """Everything that may differ, as sets to compare."""
    kinds: dict[str, Callable[[Report], set[object]]] = {
        "figures": lambda report: told(report, lambda figure: (figure.start, figure.end, figure.value)),
        "figures: unit": lambda report: told(report, lambda figure: figure.unit),
        "figures: measure": lambda report: told(report, lambda figure: figure.measure),
        "figures: entity": lambda report: told(report, lambda figure: figure.entity),
        "figures: period": lambda report: told(report, lambda figure: figure.period),
        "figures: speaker": lambda report: told(report, lambda figure: figure.speaker),
        "officials": lambda report: {(report.id, one.name, one.title) for one in report.officials},
        "officials: organization": lambda report: {
            (report.id, one.name, one.organization) for one in report.officials if one.organization
        },
        "claims": lambda report: {(report.id, claim.type, claim.start, claim.end) for claim in report.claims},
        "claims: inconsistent": lambda report: {
            (report.id, claim.type, claim.start, claim.end) for claim in report.claims if claim.verdict == "inconsistent"
        },
    }
    return {name: set().union(*(kind(report) for report in reports)) for name, kind in kinds.items()}


def main() -> None:
    """Print the table: what each engine found, and for each pair what only one of them did."""
    engines: list[Engine] = [name for name in get_args(Engine) if name in sys.argv[2:]] or list(get_args(Engine))
    number = next((int(word) for word in sys.argv[2:] if word.isdigit()), 100)
    articles = [Article(id=str(place), text=text) for place, text in enumerate(texts(sys.argv[1:2])[:number])]
    found = {
        engine: facts([report for report in read_articles(articles, engine) if isinstance(report, Report)]) for engine in engines
    }
    pairs = list(combinations(engines, 2))
    print(f"| {len(articles)} articles | " + " | ".join([*engines, *(f"only {a} / only {b}" for a, b in pairs)]) + " |")
    print("| --- |" + " ---: |" * (len(engines) + len(pairs)))
    for name in found[engines[0]]:
        counts = [str(len(found[engine][name])) for engine in engines]
        differing = [f"{len(found[a][name] - found[b][name])} / {len(found[b][name] - found[a][name])}" for a, b in pairs]
        print(f"| {name} | " + " | ".join([*counts, *differing]) + " |")


if __name__ == "__main__":
    main()
