"""The engine `news`: the pipeline `id_news` that lies in `models/`."""

from collections.abc import Iterator, Sequence

import id_news
from spacy.tokens import Doc
from thinc.api import use_ops
from threadpoolctl import ThreadpoolController  # type: ignore[import-untyped]  # it has no types

from extractor.language.documents import PassageReader


def load_news(exclude: Sequence[str] = ("morphologizer",)) -> PassageReader:
    """The pipeline, ready to read; by default without parts of speech, which the stages do without.

    >>> load_news().pipeline
    'id_news 1.0.0'
    """
    with use_ops("numpy", use_blis=False):  # numpy's own products of matrices are more than twice as fast on one thread
        nlp = id_news.load(exclude=list(exclude))
    threads = ThreadpoolController()

    def documents(texts: Sequence[str]) -> Iterator[Doc]:
        with threads.limit(limits=1, user_api="blas"):  # on products this small more threads only wait for each other
            yield from nlp.pipe(texts)

    return PassageReader(f"{nlp.meta['lang']}_{nlp.meta['name']} {nlp.meta['version']}", documents, nlp.memory_zone)
