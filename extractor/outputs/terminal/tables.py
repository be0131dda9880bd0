"""The officials, the notes and the figures of a report, one a line."""

from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from extractor.lexicon.messages import Language, Wording
from extractor.outputs.terminal.claims import MARKS
from extractor.outputs.terminal.wording import number, printable
from extractor.records import Figure, Note, Official

_INDENT = 4


def print_notes(console: Console, notes: tuple[Note, ...], wording: Wording, language: Language) -> None:
    """Print each remark on a line of its own, with its verdict where it has one."""
    for note in notes:
        text = printable(getattr(note.message, language))
        if note.verdict is None:
            console.print(Text("• " + text))
        else:
            sign, style = MARKS[note.verdict]
            console.print(Text.assemble((f"{sign} {wording[f'verdict.{note.verdict}']}", style), " · ", text))


def print_officials(console: Console, officials: tuple[Official, ...], figures: tuple[Figure, ...], wording: Wording) -> None:
    """Print each official: name, title, organization, and on a second line the figures that the official says."""
    for official in officials:
        office = ", ".join(part for part in (official.title, official.organization) if part)
        console.print(Text.assemble((printable(official.name), "bold"), " – ", printable(office)))
        said = [printable(figure.text) for figure in figures if figure.speaker == official.id]
        if said:
            console.print(Padding(Text(wording["line.said"].format(figures=" · ".join(said))), (0, 0, 0, _INDENT), expand=False))


def print_figures(console: Console, figures: tuple[Figure, ...], wording: Wording, language: Language) -> None:
    """Print the table of the figures in reading order: as written, value with hedge and unit, what it measures, when it holds."""
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    for name in ("text", "value", "measure", "entity", "period"):
        whole = name in ("value", "period")  # a number in two lines is read as two
        table.add_column(
            wording[f"column.{name}"], justify="right" if name == "value" else "left", overflow="fold", no_wrap=whole
        )
    for figure in figures:
        table.add_row(*(Text(printable(cell)) for cell in _cells(figure, wording, language)))
    console.print(table)


def _cells(figure: Figure, wording: Wording, language: Language) -> tuple[str, str, str, str, str]:
    return figure.text, figure_value(figure, wording, language), figure.measure or "", figure.entity or "", figure.period or ""


def figure_value(figure: Figure, wording: Wording, language: Language) -> str:
    """The value in the reader's notation with its hedge, unit and status: `sekitar 5.600.000 peserta aktif`."""
    said = [] if figure.qualifier == "exact" else [wording[f"qualifier.{figure.qualifier}"]]
    if figure.kind == "date":
        said.append(figure.resolved or figure.value or "")
    elif figure.value is not None:
        said.append(number(figure.value, language))
    if figure.unit:
        said.append(figure.unit)
    if figure.per:
        said.append(f"/ {figure.per}")
    if figure.status != "actual":
        said.append(f"({wording[f'status.{figure.status}']})")
    return " ".join(said)
