"""Many articles, lazily and in order, on one process or several."""

import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from functools import partial
from pathlib import Path

from extractor.lexicon import load_lexicon
from extractor.pipeline.article import read_article
from extractor.pipeline.engines import DEFAULT_ENGINE, load_linguist, require_engine
from extractor.records import Article, Engine, Rejection, Report

AHEAD = 8
"""How many articles wait for each process, so that memory stays bounded on input without end."""


def read_articles(
    articles: Iterable[Article | Rejection],
    engine: Engine = DEFAULT_ENGINE,
    *,
    folder: Path | None = None,
    models: Path | None = None,
    keep_text: bool = True,
    workers: int = 1,
) -> Iterator[Report | Rejection]:
    """Yield for each article its report or rejection, in order; a rejection of reading passes through.

    `folder` holds a user's own lexicon rows, `models` Stanza's own models; each process loads lexicon and model once.

    Raises:
        EngineError: what the engine needs is not installed.
        LexiconError: a table of the lexicon cannot be used.

    >>> lost = Rejection(id="a.txt", reason="missing", message="no such file")
    >>> list(read_articles([lost])) == [lost]
    True
    """
    require_engine(engine, models)
    read = partial(_read, folder=folder, models=models, engine=engine, keep_text=keep_text)
    if workers == 1:
        yield from map(read, articles)
        return
    pool = ProcessPoolExecutor(workers, initializer=_leave_interrupts_to_the_parent)
    waiting: deque[Future[Report | Rejection]] = deque()
    try:
        for article in articles:
            waiting.append(pool.submit(read, article))
            if len(waiting) > AHEAD * workers:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def _read(
    article: Article | Rejection, folder: Path | None, models: Path | None, engine: Engine, keep_text: bool
) -> Report | Rejection:
    if isinstance(article, Rejection):
        return article
    return read_article(article, load_lexicon(folder), engine, keep_text=keep_text, linguist=load_linguist(engine, models))


def _leave_interrupts_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
