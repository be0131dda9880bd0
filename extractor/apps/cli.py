"""The command `cekangka`: its subcommands, and the one place where a failure becomes a line and an exit status."""

import os
import sys
import traceback
from collections.abc import Sequence
from io import TextIOWrapper
from typing import Annotated, NoReturn

import typer
from typer.main import get_command

from extractor import __version__
from extractor.apps.check import check
from extractor.apps.explain import explain
from extractor.apps.extract import extract
from extractor.apps.failures import Status, UnusableError, complain
from extractor.apps.schema import schema
from extractor.lexicon import LexiconError
from extractor.pipeline.engines import EngineError

app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
for command in (check, extract, explain, schema):
    app.command()(command)


@app.callback(invoke_without_command=True)
def cekangka(
    context: typer.Context, version: Annotated[bool, typer.Option("--version", help="Print the version and leave.")] = False
) -> None:
    """Read Indonesian news, extract its figures and officials, and say which numbers do not add up.

    Example: cekangka check article.txt
    """
    if version:
        print(f"cekangka {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        print(context.get_help())


def main() -> NoReturn:
    """Run the command line and leave with its exit status."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run one command; nothing but an exit status comes out."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        with get_command(app).make_context("cekangka", list(arguments)) as context:
            status = context.command.invoke(context)
        sys.stdout.flush()
    except typer.Exit as done:
        return done.exit_code
    except OSError as error:
        return _lost(error)
    except Exception as failure:
        return _failed(failure, debug="--debug" in arguments)
    except KeyboardInterrupt:
        return Status.INTERRUPTED
    return int(status or Status.DONE)


def _failed(failure: Exception, *, debug: bool) -> Status:
    """Say in one line what cannot be used, or that the program itself failed."""
    if isinstance(failure, typer.TyperException):
        context = getattr(failure, "ctx", None)
        complain(f"{failure.format_message()} (see `{context.command_path if context else 'cekangka'} --help`)")
        return Status.UNUSABLE
    if isinstance(failure, (UnusableError, LexiconError, EngineError)):
        complain(failure)
        return Status.UNUSABLE
    if debug:
        traceback.print_exception(failure)
    said = f"{type(failure).__name__}: {failure}"
    complain(f"internal error ({said}); please report it as CONTRIBUTING.md says, with what `--debug` adds to this line")
    return Status.FAULT


def _lost(error: OSError) -> Status:
    """Say what could not be read or written; a reader that left early had all it wanted."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is still buffered can be written nowhere
    if isinstance(error, BrokenPipeError):
        return Status.DONE
    complain(f"{error.filename or 'standard output'}: cannot be used ({error.strerror}); it must be a place to read or write")
    return Status.UNUSABLE
