"""How each figure of a phrase is read, for a person."""

from collections.abc import Iterable, Iterator

from rich.console import Console
from rich.table import Table
from rich.text import Text

from extractor.lexicon.messages import Language, Wording
from extractor.outputs.terminal.wording import number, printable
from extractor.pipeline.derivation import Derivation


def print_derivations(console: Console, derivations: Iterable[Derivation], wording: Wording, language: Language) -> None:
    """Print for each figure its rule, its parts, its value, its interval and what is said of it."""
    none = True
    for derivation in derivations:
        none = False
        console.print(Text(printable(derivation.figure.text), "bold"))
        table = Table(box=None, show_header=False, padding=(0, 2, 0, 2))
        table.add_column(style="dim", no_wrap=True)
        table.add_column(overflow="fold")
        for field, said in _fields(derivation, wording, language):
            table.add_row(wording[f"field.{field}"], Text(printable(said)))
        console.print(table)
    if none:
        console.print(Text(wording["line.no_figures"]))


def _fields(derivation: Derivation, wording: Wording, language: Language) -> Iterator[tuple[str, str]]:
    """(field, text) of all that is known of a figure; what is not known is left out."""
    figure = derivation.figure
    dated = figure.kind == "date"
    yield "kind", wording[f"kind.{figure.kind}"]
    yield "rule", figure.rule
    yield "parts", ", ".join(form if form.lower() == meaning else f"{form} = {meaning}" for form, meaning in derivation.parts)
    if figure.value is not None:
        yield "value", figure.value if dated else number(figure.value, language)
    if figure.readings:
        yield "readings", ", ".join(number(reading, language) for reading in figure.readings)
    if derivation.interval:
        low, high = (end if end is None or dated else number(end, language) for end in derivation.interval)
        shape = "until" if low is None else "from" if high is None else "point" if low == high else "between"
        yield "interval", wording[f"line.{shape}"].format(low=low, high=high)
    if figure.unit:
        yield "unit", figure.unit
    if figure.per:
        yield "per", figure.per
    if not dated:
        yield "qualifier", wording[f"qualifier.{figure.qualifier}"]
        yield "status", wording[f"status.{figure.status}"]
