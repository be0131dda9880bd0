"""How the claims of a report differ from those written down. A number that the article states twice is one number."""

from collections.abc import Iterator
from itertools import permutations

from extractor.records import Claim, Report
from tests.transform.sample import ExpectedClaim, Sample

Shape = tuple[str, frozenset[tuple[str, frozenset[int]]]]
"""A claim's type and, by role, where its numbers stand in the text."""


def claim_differences(sample: Sample, report: Report) -> Iterator[tuple[str, str]]:
    """For each difference the fact that it is about (`claim 3`, in the order of the expected file; empty for a surplus)."""
    firsts = _first_statements(sample)
    starts = {figure.id: firsts.get(figure.start, figure.start) for figure in report.figures}
    texts = {figure.id: figure.text for figure in report.figures}
    left = list(report.claims)
    for number, expected in enumerate(sample.expected.claims, 1):
        fact, said = f"claim {number}", _expected_in_words(expected, sample)
        shape = _expected_shape(expected, sample, firsts)
        found = next((claim for claim in left if _shape(claim, report, starts) == shape), None)
        if not found:
            near = [_in_words(claim, texts) for claim in left if _near(claim, report, expected, sample)]
            yield fact, f"{said} ({expected.verdict}) not found" + (f"; near it: {'; '.join(near)}" if near else "")
            continue
        left.remove(found)
        if found.verdict != expected.verdict:
            yield fact, f"{said} is {found.verdict} for {expected.verdict}"
        if getattr(found, "direction", None) != expected.direction:
            yield fact, f"{said} goes {getattr(found, 'direction', None)} for {expected.direction}"
        wanted = [firsts[sample.spans[one][0]] for one in expected.suspects]
        if [starts[one] for one in found.suspects[: len(wanted)]] != wanted:
            yield fact, f"{said} suspects {[texts[one] for one in found.suspects]}"
    for claim in left:
        yield "", f"claim {_in_words(claim, texts)} ({claim.verdict})"


def _first_statements(sample: Sample) -> dict[int, int]:
    """Where each expected figure stands, and where the article first states its number, as a repeat tells."""
    first = {one: span[0] for one, span in sample.spans.items()}
    for claim in sample.expected.claims:
        if claim.type == "repeat":
            for one, other in permutations(claim.arguments(), 2):
                if sample.figures[one].value == sample.figures[other].value:
                    first[one] = min(first[one], first[other])
    return {sample.spans[one][0]: start for one, start in first.items()}


def _expected_shape(claim: ExpectedClaim, sample: Sample, firsts: dict[int, int]) -> Shape:
    starts = {one: span[0] if claim.type == "repeat" else firsts[span[0]] for one, span in sample.spans.items()}
    return claim.type, frozenset((role, frozenset(starts[one] for one in claim.ids(role))) for role in claim.roles)


def _shape(claim: Claim, report: Report, starts: dict[str, int]) -> Shape:
    if claim.type == "repeat":
        starts = {figure.id: figure.start for figure in report.figures}
    return claim.type, frozenset((role, frozenset(starts[one] for one in ids)) for role, ids in claim.arguments().items())


def _near(claim: Claim, report: Report, expected: ExpectedClaim, sample: Sample) -> bool:
    """Whether a found claim is of the expected type and shares a figure with it."""
    used = {one for ids in claim.arguments().values() for one in ids}
    mine = {sample.spans[one][0] for one in expected.arguments()}
    return claim.type == expected.type and any(figure.id in used and figure.start in mine for figure in report.figures)


def _expected_in_words(claim: ExpectedClaim, sample: Sample) -> str:
    return f"{claim.type} " + ", ".join(
        f"{role} {' + '.join(sample.figures[one].text for one in claim.ids(role))}" for role in claim.roles
    )


def _in_words(claim: Claim, texts: dict[str, str]) -> str:
    return f"{claim.type} " + ", ".join(
        f"{role} {' + '.join(texts[one] for one in ids)}" for role, ids in claim.arguments().items()
    )
