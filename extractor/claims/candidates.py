"""A claim as found, with the other readings of its roles that a fair editor would grant."""

from dataclasses import dataclass

from extractor.records import Claim


@dataclass(frozen=True, slots=True)
class Candidate:
    """One claim and its other fair readings; it is inconsistent only where every one of them fails."""

    claim: Claim
    others: tuple[Claim, ...] = ()
