"""Which figure of a claim that does not hold is likely the wrong one, by what the others say of each other."""

from collections import Counter
from collections.abc import Sequence

from extractor.checks.operands import Operands
from extractor.checks.printed import UndecidedError
from extractor.checks.recomputation import Ask, Recomputation
from extractor.records import ChangeClaim, Claim, RepeatClaim

ORDER = ("percent", "delta", "multiple", "new", "old")
"""The roles of a change, those first that are computed by the writer and so are oftener wrong."""


def find_suspects(claim: Claim, operands: Operands, ask: Ask) -> tuple[str, ...]:
    """The figures without which the others agree among themselves; empty where nothing tells them apart."""
    return tuple(one for one, rest in _without_one(claim) if _agrees(rest, operands, ask))


def _without_one(claim: Claim) -> list[tuple[str, Claim]]:
    """Every figure that a claim can do without, and the claim without it."""
    if isinstance(claim, ChangeClaim):
        return [(getattr(claim, role), claim.model_copy(update={role: None})) for role in ORDER if getattr(claim, role)]
    if isinstance(claim, RepeatClaim) and len(claim.figures) > 2:
        return [
            (one, claim.model_copy(update={"figures": tuple(other for other in claim.figures if other != one)}))
            for one in claim.figures
        ]
    return []


def _agrees(rest: Claim, operands: Operands, ask: Ask) -> bool:
    """What is left can be recomputed, and holds."""
    left = operands.of(rest)
    try:
        checkers = ask(rest, left)
    except UndecidedError:
        return False
    recomputed = any(isinstance(checker, Recomputation) for checker in checkers)
    return recomputed and all(checker.holds(left.loose) for checker in checkers)


def weigh_suspects(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The judged claims of one article, with the suspects of each reordered by the others.

    A figure that another claim confirms is cleared behind those that none does; one that other claims do not agree with
    either comes first.
    """
    if not any(claim.verdict == "inconsistent" for claim in claims):
        return tuple(claims)
    votes: Counter[str] = Counter()
    for claim in claims:
        votes.update({one: _vote(claim) for ids in claim.arguments().values() for one in set(ids)})
    return tuple(_weighed(claim, votes) if claim.verdict == "inconsistent" else claim for claim in claims)


def _vote(claim: Claim) -> int:
    """What a claim says of its figures: 1 against them, -1 for them, 0 where it decides nothing or could hardly fail."""
    if claim.verdict == "inconsistent":
        return 1
    strong = any(check.strength == "strong" and check.name != "direction" for check in claim.checks)
    return -1 if strong and claim.verdict in ("consistent", "loose") else 0


def _weighed(claim: Claim, votes: Counter[str]) -> Claim:
    ids = claim.suspects or tuple(dict.fromkeys(one for role in claim.arguments().values() for one in role))
    most = max(votes[one] for one in ids)
    first = tuple(one for one in ids if votes[one] == most)
    if claim.suspects:
        first += tuple(one for one in ids if one not in first)
    elif len(first) == len(ids):
        return claim
    return claim.model_copy(update={"suspects": first})
