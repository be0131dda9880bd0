"""How long finding claims and judging them takes beside finding the figures that they are made of, in the same run.

Usage: python benchmarks/claims_against_figures.py [ARTICLES.jsonl[.gz]]    (default: the samples, a hundred times over)

CPU time of one thread, the least of three passes of each after a first one, reading, cleaning and splitting excluded. A title,
where a line has one, is put above the text. What this program keeps of the articles is left out of garbage collection. Prints the
ratio to finding and linking the figures, and to finding them alone.
"""

import gc
import gzip
import json
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from extractor.checks.judge import judge
from extractor.checks.suspects import weigh_suspects
from extractor.claims import find_claims
from extractor.cleaning import clean
from extractor.lexicon import Lexicon, load_lexicon
from extractor.linking import link
from extractor.linking.linked import Linked
from extractor.mentions.figures import find_figures
from extractor.mentions.sentences import split_sentences
from extractor.mentions.tokens import tokenize
from extractor.records import Article, Rejection

T = TypeVar("T")
PASSES = 3
SAMPLES = Path(__file__).parent.parent / "samples"


def articles(arguments: list[str]) -> Iterator[Article]:
    """Every line of a JSON-lines file, or the samples."""
    if not arguments:
        for path in sorted(SAMPLES.glob("*.txt")) * 100:
            yield Article(id=path.stem, text=path.read_text(encoding="utf-8"))
        return
    path = Path(arguments[0])
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            text = "\n".join(part for part in (row.get("title"), row["text"]) if part)
            yield Article(id=str(row["id"]), text=text, published=row.get("published"))


def seconds(job: Callable[[T], object], over: list[T]) -> float:
    """CPU seconds of a pass: the least of `PASSES`, after one that warms up."""
    spent: list[float] = []
    for _ in range(1 + PASSES):
        begin = time.process_time()
        for one in over:
            job(one)
        spent.append(time.process_time() - begin)
    return min(spent[1:])


def claims_of(linked: Linked, lexicon: Lexicon) -> object:
    """The judged claims of one article."""
    figures = {figure.id: figure for figure in linked.figures}
    return weigh_suspects([judge(candidate, figures, lexicon) for candidate in find_claims(linked, lexicon)])


def main() -> None:
    """Print the times and the two ratios."""
    lexicon = load_lexicon()
    cleaned = (clean(article, lexicon) for article in articles(sys.argv[1:]))
    read = [one for one in cleaned if not isinstance(one, Rejection)]
    split = [(one, tokens := tokenize(one.text), split_sentences(tokens, lexicon.abbreviations)) for one in read]
    found = [(one, tokens, spans, find_figures(tokens, lexicon)) for one, tokens, spans in split]
    linked = [link(tokens, spans, marks, one.headline, one.published, lexicon) for one, tokens, spans, marks in found]
    gc.freeze()

    finding = seconds(lambda row: find_figures(row[1], lexicon), split)
    linking = seconds(lambda row: link(row[1], row[2], row[3], row[0].headline, row[0].published, lexicon), found)
    claims = seconds(lambda one: claims_of(one, lexicon), linked)
    print(f"{len(read)} articles: figures {finding:.2f} s, linking {linking:.2f} s, claims and checks {claims:.2f} s")
    print(f"claims and checks against figures and linking {claims / (finding + linking):.2f}, alone {claims / finding:.2f}")


if __name__ == "__main__":
    main()
