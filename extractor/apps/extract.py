"""`cekangka extract`: many articles, as records."""

import os
import sys
from contextlib import nullcontext
from pathlib import Path
from typing import Annotated, Any

import typer

from extractor.apps.failures import Status, UnusableError, complain
from extractor.apps.options import (
    DebugOption,
    EngineOption,
    LanguageOption,
    LexiconOption,
    ModelsOption,
    NoTextOption,
    VerboseOption,
    WorkersOption,
)
from extractor.pipeline.engines import DEFAULT_ENGINE

InputsArgument = Annotated[
    list[str], typer.Argument(metavar="INPUT", help="Files (.txt, .jsonl), folders, globs; `-` is standard input.")
]
OutputOption = Annotated[
    Path | None, typer.Option("-o", "--output", metavar="OUT", help="A .jsonl file; without it, standard output.")
]


def _column(name: str) -> Any:
    return typer.Option(f"--{name}-column", metavar="NAME", help=f"The column that holds the {name}.")


def extract(
    inputs: InputsArgument,
    output: OutputOption = None,
    text_column: Annotated[str, _column("text")] = "text",
    id_column: Annotated[str, _column("id")] = "id",
    title_column: Annotated[str, _column("title")] = "title",
    published_column: Annotated[str, _column("published")] = "published",
    outlet_column: Annotated[str, _column("outlet")] = "outlet",
    url_column: Annotated[str, _column("url")] = "url",
    lang: LanguageOption = "id",  # noqa: ARG001 - accepted everywhere; a record is in no language
    engine: EngineOption = DEFAULT_ENGINE,
    models: ModelsOption = None,
    lexicon: LexiconOption = None,
    workers: WorkersOption = 1,
    no_text: NoTextOption = False,
    verbose: VerboseOption = False,
    _debug: DebugOption = False,
) -> int:
    """Write one record an article, as JSON lines.

    Exit status: 0 done, 2 no input was usable, 3 done but some documents were rejected, each with its reason.

    Example: cekangka extract articles.jsonl -o records.jsonl --text-column isi
    """
    from extractor.apps.progress import announce
    from extractor.outputs.jsonl import report_line
    from extractor.outputs.whole_file import whole_file
    from extractor.pipeline.batch import read_articles
    from extractor.reading import Columns, read_paths
    from extractor.records import Rejection

    _require_writable(output, inputs)
    columns = Columns(text_column, id_column, title_column, published_column, outlet_column, url_column)
    documents = read_paths(inputs, sys.stdin.buffer, columns)
    written = rejected = 0
    with nullcontext(sys.stdout) if output is None else whole_file(output) as sink:
        for outcome in read_articles(documents, engine, folder=lexicon, models=models, keep_text=not no_text, workers=workers):
            if isinstance(outcome, Rejection):
                complain(outcome)
                rejected += 1
                continue
            sink.write(report_line(outcome))
            written += 1
            if verbose:
                announce(outcome)
    if rejected:
        complain(f"{rejected} of {written + rejected} documents rejected")
    return (Status.PARTLY_REJECTED if written else Status.UNUSABLE) if rejected else Status.DONE


def _require_writable(output: Path | None, inputs: list[str]) -> None:
    """Pass where the output can be written and is none of the inputs."""
    if output is None:
        return
    if output.suffix != ".jsonl":
        raise UnusableError(f"{output}: this output is not supported yet; -o takes a file that ends in .jsonl")
    if output.is_dir():
        raise UnusableError(f"{output}: is a folder; -o takes a file that ends in .jsonl")
    if not output.parent.is_dir():
        raise UnusableError(f"{output}: the folder {output.parent} does not exist")
    if not os.access(output.parent, os.W_OK):
        raise UnusableError(f"{output}: the folder {output.parent} may not be written to")
    if any(output.resolve() == Path(one).resolve() for one in inputs):
        raise UnusableError(f"{output}: is also an input; -o takes another file")
