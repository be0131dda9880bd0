"""The claims of a report with their arithmetic and verdicts, worst first."""

from collections.abc import Iterator

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from extractor.lexicon.messages import Language, Wording
from extractor.outputs.terminal.passage import passage
from extractor.outputs.terminal.wording import printable
from extractor.records import Check, Claim, Figure, Report, Verdict

MARKS: dict[Verdict, tuple[str, str]] = {
    "inconsistent": ("✗", "bold red"),
    "loose": ("≈", "yellow"),
    "undetermined": ("?", "dim"),
    "consistent": ("✓", "green"),
}
"""Verdict to its sign and style, worst first."""
WEAK_SIGN = "·"
"""Stands where a check could hardly have failed: no tick for it."""


def print_claims(console: Console, report: Report, text: str, wording: Wording, language: Language) -> None:
    """Print every claim: its verdict, its sentences with the figures marked, its figures by role, its checks."""
    order = list(MARKS)
    figures = {figure.id: figure for figure in report.figures}
    for claim in sorted(report.claims, key=lambda claim: order.index(claim.verdict)):
        console.print(_heading(claim, wording))
        said = [figures[figure] for ids in claim.arguments().values() for figure in ids]
        styled = console.color_system is not None
        console.print(Padding(passage(report, text, said, styled=styled), (0, 0, 0, 4)))
        console.print(Padding(Text(_roles(claim, figures, wording), "dim"), (0, 0, 0, 4)))
        for check in claim.checks:
            console.print(Padding(_check_line(check, wording, language), (0, 0, 0, 4)))
        for line in _hints(claim, figures, wording):
            console.print(Padding(Text(line), (0, 0, 0, 4)))
        console.print()


def _heading(claim: Claim, wording: Wording) -> Text:
    sign, style = MARKS[claim.verdict]
    kind = wording[f"claim.{claim.type}"]
    if claim.type == "change" and claim.direction:
        kind += " " + wording[f"direction.{claim.direction}"]
    return Text.assemble((f"{sign} {wording[f'verdict.{claim.verdict}']}", style), f" · {kind}")


def _roles(claim: Claim, figures: dict[str, Figure], wording: Wording) -> str:
    return " · ".join(
        f"{wording[f'role.{role}']} {', '.join(printable(figures[figure].text) for figure in ids)}"
        for role, ids in claim.arguments().items()
    )


def _check_line(check: Check, wording: Wording, language: Language) -> Text:
    sign, style = MARKS[check.verdict]
    weak = check.strength == "weak" and check.verdict == "consistent"
    line = Text.assemble(
        (WEAK_SIGN if weak else sign, "" if weak else style), " ", printable(getattr(check.explanation, language))
    )
    return line.append(f" ({wording['line.weak']})") if weak else line


def _hints(claim: Claim, figures: dict[str, Figure], wording: Wording) -> Iterator[str]:
    """The figures to look at first, and what would make the claim hold."""
    if claim.suspects:
        names = ", ".join(printable(figures[suspect].text) for suspect in claim.suspects)
        yield "→ " + wording["line.suspects"].format(figures=names)
    for repair in claim.repairs:
        yield "→ " + wording["line.repair"].format(figure=printable(figures[repair.figure].text), text=repair.text)
