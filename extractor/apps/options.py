"""The options that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

from extractor.lexicon.messages import Language
from extractor.pipeline.engines import EngineError, require_engine
from extractor.records import Engine


def _usable(engine: Engine) -> Engine:
    try:
        return require_engine(engine)
    except EngineError as error:
        raise typer.BadParameter(str(error)) from error


LanguageOption = Annotated[
    Language, typer.Option("--lang", help="What a person reads, Indonesian or English; never changes a record.")
]
EngineOption = Annotated[
    Engine,
    typer.Option(
        "--engine",
        callback=_usable,
        help="Who tells names: our pipeline, Stanza (an extra), or tables alone.",
    ),
]
ModelsOption = Annotated[
    Path | None,
    typer.Option(
        "--models",
        metavar="FOLDER",
        exists=True,
        file_okay=False,
        help="Stanza's official Indonesian models, in place of ours.",
    ),
]
LexiconOption = Annotated[
    Path | None,
    typer.Option(
        "--lexicon",
        metavar="FOLDER",
        exists=True,
        file_okay=False,
        resolve_path=True,
        help="A folder with more rows for the tables, as CSV of the same name.",
    ),
]
WorkersOption = Annotated[
    int, typer.Option("--workers", metavar="N", min=1, help="Read articles on N processes; the order is kept.")
]
NoTextOption = Annotated[bool, typer.Option("--no-text", help="Leave the article's text out of the records.")]
VerboseOption = Annotated[bool, typer.Option("-v", "--verbose", help="Say on standard error what was found in each article.")]
DebugOption = Annotated[bool, typer.Option("--debug", help="Show tracebacks of the program itself.")]
