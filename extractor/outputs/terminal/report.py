"""One report for a person: what does not add up first, then who is named, then every figure."""

from rich.console import Console
from rich.rule import Rule
from rich.text import Text

from extractor.lexicon.messages import Language, Wording
from extractor.outputs.terminal.claims import MARKS, print_claims
from extractor.outputs.terminal.tables import print_figures, print_notes, print_officials
from extractor.outputs.terminal.wording import printable
from extractor.records import Report


def print_report(console: Console, report: Report, text: str, wording: Wording, language: Language) -> None:
    """Print a report; `text` is the article as given, which the report itself may leave out."""
    console.print(Text(printable(report.title or report.id), "bold"))
    for line in _facts(report, wording):
        console.print(Text(line, "dim"))
    console.print()
    if report.claims:
        _heading(console, wording["heading.claims"])
        print_claims(console, report, text, wording, language)
    else:
        console.print(Text(wording["line.no_claims"]))
        console.print()
    if report.notes:
        _heading(console, wording["heading.notes"])
        print_notes(console, report.notes, wording, language)
        console.print()
    if report.officials:
        _heading(console, wording["heading.officials"])
        print_officials(console, report.officials, report.figures, wording)
        console.print()
    if report.figures:
        _heading(console, wording["heading.figures"])
        print_figures(console, report.figures, wording, language)
        console.print()


def _heading(console: Console, heading: str) -> None:
    console.print(Rule(Text(heading, "bold"), align="left", style="dim"))


def _facts(report: Report, wording: Wording) -> list[str]:
    """The lines of the head, from what was found to what holds.

    Id (where a title stands above it), day and counts; how many notes do not hold, as these end with the same exit status as
    claims; the verdicts, worst first, and what they cover.
    """
    counts = {"figures": len(report.figures), "officials": len(report.officials), "claims": len(report.claims)}
    lines = [[printable(report.id) if report.title else "", report.published or "", wording["line.counts"].format(**counts)]]
    wrong = sum(note.verdict == "inconsistent" for note in report.notes)
    if wrong:
        lines.append([wording["line.notes"].format(notes=wrong)])
    if report.claims:
        verdicts = [claim.verdict for claim in report.claims]
        lines.append([f"{verdicts.count(verdict)} {wording[f'verdict.{verdict}']}" for verdict in MARKS if verdict in verdicts])
        lines[-1].append(wording["line.coverage"].format(covered=report.coverage.in_claims, figures=report.coverage.figures))
    return [" · ".join(filter(None, line)) for line in lines]
