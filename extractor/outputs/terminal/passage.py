"""The sentences that a claim stands in, with its figures marked."""

from collections.abc import Iterable, Sequence

from rich.text import Text

from extractor.outputs.terminal.wording import printable
from extractor.records import Figure, Report

MARK = "bold underline"


def passage(report: Report, text: str, figures: Sequence[Figure], *, styled: bool) -> Text:
    """The sentences that hold the figures, in order, ` … ` where some are left out between, ` / ` where a line ends.

    Figures are underlined; where the terminal has no styles they stand in brackets.
    """
    found = Text()
    last = None
    for sentence in sorted({figure.sentence for figure in figures}):
        if last is not None:
            between = text[report.sentences[last][1] : report.sentences[sentence][0]]
            found.append(" … " if sentence > last + 1 else " / " if "\n" in between else " ")
        inside = [(figure.start, figure.end) for figure in figures if figure.sentence == sentence]
        found.append_text(_marked(text, *report.sentences[sentence], inside, styled=styled))
        last = sentence
    return found


def _marked(text: str, start: int, end: int, places: Iterable[tuple[int, int]], *, styled: bool) -> Text:
    found = Text()
    for begin, stop in sorted(set(places)):
        figure = printable(text[begin:stop])
        found.append(printable(text[start:begin]))
        found.append(figure if styled else f"[{figure}]", MARK)
        start = stop
    found.append(printable(text[start:end]))
    return found
