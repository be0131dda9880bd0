"""The extractor as a spaCy component: `nlp.add_pipe("cekangka")`."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from spacy.language import Language
from spacy.tokens import Doc

if TYPE_CHECKING:
    from pydantic import TypeAdapter

    from extractor.records import Rejection, Report

NAME = "cekangka"
_UNNAMED = "document"


@Language.factory(
    NAME,
    assigns=["doc._.cekangka", "doc.spans"],
    default_config={"lexicon": None, "published": "published"},
)
def make_component(nlp: Language, name: str, lexicon: str | None, published: str) -> "CekAngka":
    """The component; spaCy calls this where a pipeline adds it.

    Args:
        nlp: the pipeline; where it finds entities before this component, officials are read with them.
        name: the component's name in the pipeline.
        lexicon: a folder with more rows for the tables, or None.
        published: the key of `doc.user_data` under which the publication date stands, `2024-02-26`, where it is known.

    Raises:
        LexiconError: the folder `lexicon` cannot be used.
    """
    from extractor.lexicon import load_lexicon

    folder = Path(lexicon).resolve() if lexicon else None
    load_lexicon(folder)
    if not Doc.has_extension(NAME):
        Doc.set_extension(NAME, getter=_outcome)
    return CekAngka(f"{nlp.meta['lang']}_{nlp.meta['name']} {nlp.meta['version']}", name, folder, published)


class CekAngka:
    """Gives `doc._.cekangka`: the `Report` of the text, or the `Rejection` that says why it has none.

    It is kept as JSON in `doc.user_data`, so that a document is written to bytes and sent to other processes like any other.

    `doc.spans["figures"]` holds the figures, widened to token edges, labelled with their kind, `span_id` their id in the report.

    >>> import spacy
    >>> nlp = spacy.blank("xx")
    >>> _ = nlp.add_pipe("cekangka")
    >>> doc = nlp("Laba bank itu naik 12,5% menjadi Rp 90 miliar pada 2023.")
    >>> [span.text for span in doc.spans["figures"]], [figure.text for figure in doc._.cekangka.figures][0]
    (['12,5%', 'Rp 90 miliar', '2023'], '12,5%')
    """

    def __init__(self, pipeline: str, name: str, folder: Path | None, published: str) -> None:
        self.name = name
        self._pipeline = pipeline
        self._folder = folder
        self._published = published

    def __call__(self, document: Doc) -> Doc:
        """Read the document; it is changed in place.

        Raises:
            LexiconError: a table of the lexicon cannot be used.
        """
        from extractor.language.documents import WholeDocument
        from extractor.lexicon import load_lexicon
        from extractor.pipeline.article import read_article
        from extractor.reading.items import article_from_item
        from extractor.records import Article, Report

        published = document.user_data.get(self._published)
        article = article_from_item({"id": _UNNAMED, "text": document.text, "published": published}, 1)
        named = document.has_annotation("ENT_IOB")
        linguist = WholeDocument(self._pipeline, document) if named else None
        outcome = (
            read_article(article, load_lexicon(self._folder), "news" if named else "rules", linguist=linguist)
            if isinstance(article, Article)
            else article
        )
        document.user_data[NAME] = outcome.model_dump_json()
        figures = outcome.figures if isinstance(outcome, Report) else ()
        spans = (
            document.char_span(figure.start, figure.end, label=figure.kind, span_id=figure.id, alignment_mode="expand")
            for figure in figures
        )
        document.spans["figures"] = [span for span in spans if span is not None]
        return document


def _outcome(document: Doc) -> "Report | Rejection | None":
    """What the component found in a document; None where it has not read it."""
    said = document.user_data.get(NAME)
    return _outcomes().validate_json(said) if said else None


@cache
def _outcomes() -> "TypeAdapter[Report | Rejection]":
    """What reads an outcome from JSON, made once."""
    from pydantic import TypeAdapter

    from extractor.records import Rejection, Report

    return TypeAdapter(Report | Rejection)
