"""How a report differs from the facts written down: one readable line for each difference."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from extractor.records import Figure, Report
from tests.transform.claim_differences import claim_differences
from tests.transform.sample import ExpectedFigure, Sample

EXACT = ("text", "kind", "qualifier", "status", "resolved")
PHRASES = ("unit", "per", "measure", "entity")
WHERE_GIVEN = ("period", "measure", "entity")


@dataclass(frozen=True, slots=True)
class Difference:
    """What differs, and the fact that it is about: `figure f4`, `official 1`, `claim 3`, `note title_differs`.

    A surplus, which is about none of the facts, has an empty `fact`.
    """

    fact: str
    message: str

    def __str__(self) -> str:
        return f"{self.fact or 'not expected'}: {self.message}"


def differences(sample: Sample, report: Report) -> list[Difference]:
    """All differences between what is expected of a sample and what was found, in the order of the expected facts."""
    claims = [Difference(fact, message) for fact, message in claim_differences(sample, report)]
    return [*_figures(sample, report), *_officials(sample, report), *claims, *_notes(sample, report)]


def alike(expected: str | None, found: str | None) -> bool:
    """Whether two phrases share half of their words: where a phrase begins and ends is a matter of taste.

    >>> alike("peserta aktif", "Peserta"), alike("orang", "keluarga"), alike(None, None), alike(None, "orang")
    (True, False, True, False)
    """
    mine, theirs = (set((phrase or "").lower().split()) for phrase in (expected, found))
    return mine == theirs or 4 * len(mine & theirs) >= len(mine) + len(theirs)


def same_number(expected: str | None, found: str | None) -> bool:
    """Whether two values are one number, or one range, however many zeros end them.

    >>> same_number("8", "8.0"), same_number("5/6", "5/6.00"), same_number("5", None), same_number("2024", "2024-01")
    (True, True, False, False)
    """
    try:
        mine, theirs = ([Decimal(end) for end in (value or "").split("/")] for value in (expected, found))
    except InvalidOperation:
        return False
    return mine == theirs


def _around(sample: Sample, start: int, end: int) -> str:
    return repr(sample.text[max(0, start - 40) : end + 25].replace("\n", "¶"))


def _figures(sample: Sample, report: Report) -> Iterator[Difference]:
    found = {(figure.start, figure.end): figure for figure in report.figures}
    for expected in sample.expected.figures:
        start, end = sample.spans[expected.id]
        there = [figure.text for figure in report.figures if figure.start < end and start < figure.end]
        if (start, end) in found:
            wrong = ", ".join(_wrong_fields(expected, found[start, end]))
        else:
            wrong = f"found as {' + '.join(map(repr, there))}" if there else "not found"
        if wrong:
            yield Difference(f"figure {expected.id}", f"{expected.text!r} {wrong} in {_around(sample, start, end)}")
    for figure in report.figures:
        if not any(figure.start < end and start < figure.end for start, end in sample.spans.values()):
            yield Difference("", f"figure {figure.text!r} ({figure.kind}) in {_around(sample, figure.start, figure.end)}")


def _wrong_fields(expected: ExpectedFigure, found: Figure) -> Iterator[str]:
    for name in (*EXACT, "value", "unit", "per", *WHERE_GIVEN):
        wanted, said = getattr(expected, name), getattr(found, name)
        if name in WHERE_GIVEN and wanted is None:
            continue
        right = alike(wanted, said) if name in PHRASES else wanted == said or (name == "value" and same_number(wanted, said))
        if not right:
            yield f"has the {name} {said!r} for {wanted!r}"


def _officials(sample: Sample, report: Report) -> Iterator[Difference]:
    left = {official.name: official for official in report.officials}
    for number, expected in enumerate(sample.expected.officials, 1):
        found = left.pop(expected.name, None)
        wanted = f"{expected.name}, {expected.title!r} of {expected.organization!r}"
        if not found:
            yield Difference(f"official {number}", f"{wanted} not found")
        elif (found.title, found.organization) != (expected.title, expected.organization):
            yield Difference(f"official {number}", f"{wanted} found as {found.title!r} of {found.organization!r}")
    for official in left.values():
        yield Difference("", f"official {official.name!r}, {official.title!r} of {official.organization!r}")


def _notes(sample: Sample, report: Report) -> Iterator[Difference]:
    found = [note.kind for note in report.notes]
    for kind in sample.expected.notes:
        if kind in found:
            found.remove(kind)
        else:
            yield Difference(f"note {kind}", "not found")
    for kind in found:
        yield Difference("", f"note {kind}")
