"""A change whose figures all agree if the number went the other way: the word is the slip, and no figure is to blame."""

from extractor.checks.explaining import in_both
from extractor.lexicon import Lexicon
from extractor.records import ChangeClaim, Check, Claim

REASON = "other_direction"


def turned(claim: Claim) -> Claim | None:
    """The claim with the other direction; None for one that has none, or two levels to show which way it went.

    >>> claim = ChangeClaim(id="c", start=0, end=1, new="f1", delta="f2", percent="f3", direction="up")
    >>> turned(claim).direction
    'down'
    """
    if not isinstance(claim, ChangeClaim) or claim.direction is None or (claim.old and claim.new):
        return None
    return claim.model_copy(update={"direction": "down" if claim.direction == "up" else "up"})


def blame_the_word(claim: Claim, lexicon: Lexicon) -> Claim:
    """The inconsistent claim, its failed checks saying that the other direction would make them hold."""
    checks = tuple(_said(check, lexicon) if check.verdict == "inconsistent" else check for check in claim.checks)
    return claim.model_copy(update={"checks": checks})


def _said(check: Check, lexicon: Lexicon) -> Check:
    key = f"reason.{REASON}"
    said = in_both(lambda language: getattr(check.explanation, language) + lexicon.explanations[language][key])
    return check.model_copy(update={"reason": REASON, "explanation": said})
