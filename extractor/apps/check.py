"""`cekangka check`: one or a few articles, for a person to read."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from extractor.apps.failures import Status, complain
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
from extractor.lexicon.messages import Language
from extractor.pipeline.engines import DEFAULT_ENGINE

if TYPE_CHECKING:
    from extractor.records import Report

FilesArgument = Annotated[list[str] | None, typer.Argument(metavar="FILE", help="Articles; `-` or none is standard input.")]
FormatOption = Annotated[Literal["text", "json"], typer.Option("--format", help="`json`: JSON lines, one record an article.")]


def check(
    files: FilesArgument = None,
    form: FormatOption = "text",
    lang: LanguageOption = "id",
    engine: EngineOption = DEFAULT_ENGINE,
    models: ModelsOption = None,
    lexicon: LexiconOption = None,
    workers: WorkersOption = 1,
    no_text: NoTextOption = False,
    verbose: VerboseOption = False,
    _debug: DebugOption = False,
) -> int:
    """Check the arithmetic of one or a few articles.

    Prints every claim with its arithmetic and verdict, worst first, then the officials and the figures.

    Exit status: 0 nothing is inconsistent, 1 something is, 2 an input is unusable.

    Example: cekangka check samples/jamsos.txt
    """
    from extractor.apps.progress import announce
    from extractor.pipeline.batch import read_articles
    from extractor.reading import read_paths
    from extractor.records import Rejection

    show = _print_record if form == "json" else _page_printer(lang, lexicon)
    keep_text = form == "text" or not no_text
    status = Status.DONE
    documents = read_paths(files or ["-"], sys.stdin.buffer)
    for outcome in read_articles(documents, engine, folder=lexicon, models=models, keep_text=keep_text, workers=workers):
        if isinstance(outcome, Rejection):
            complain(outcome)
            status = Status.UNUSABLE
            continue
        if verbose:
            announce(outcome)
        show(outcome)
        if any(found.verdict == "inconsistent" for found in (*outcome.claims, *outcome.notes)):
            status = max(status, Status.INCONSISTENT)
    return status


def _print_record(report: "Report") -> None:
    from extractor.outputs.jsonl import report_line

    print(report_line(report), end="")


def _page_printer(lang: Language, folder: Path | None) -> "Callable[[Report], None]":
    from extractor.lexicon import load_lexicon
    from extractor.outputs.terminal.page import Page
    from extractor.outputs.terminal.report import print_report

    console = Page()
    wording = load_lexicon(folder).messages[lang]
    return lambda report: print_report(console, report, report.text or "", wording, lang)
