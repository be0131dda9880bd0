"""A claim as found, with the other readings of its roles that a fair editor would grant."""

from collections.abc import Iterable
from dataclasses import dataclass

from extractor.records import Claim, Figure

UNNUMBERED = "c0"
"""The id of a claim until all claims of the article are put in order."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One claim and its other fair readings; it is inconsistent only where every one of them fails."""

    claim: Claim
    others: tuple[Claim, ...] = ()


def extent(held: Iterable[Figure]) -> tuple[int, int]:
    """Where a claim begins and ends: from its first figure to its last."""
    starts, ends = zip(*((figure.start, figure.end) for figure in held), strict=True)
    return min(starts), max(ends)


def argument_ids(candidate: Candidate) -> list[str]:
    """The ids of all figures of a claim, in the order of its roles."""
    return [name for held in candidate.claim.arguments().values() for name in held]
