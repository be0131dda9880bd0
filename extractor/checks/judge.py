"""From a claim as found to its verdict: the checks of its type, the worst of them, and what is likely wrong."""

from collections.abc import Mapping

from extractor.checks.change import ask_change
from extractor.checks.operands import Operands
from extractor.checks.printed import UndecidedError
from extractor.checks.products import ask_conversion, ask_product
from extractor.checks.ratios import ask_average, ask_share
from extractor.checks.recomputation import Ask, Recomputation
from extractor.checks.repairs import MOST, find_repairs
from extractor.checks.repeats import ask_repeat
from extractor.checks.spans import ask_span
from extractor.checks.sums import ask_sum
from extractor.checks.suspects import find_suspects
from extractor.checks.turned import blame_the_word, turned
from extractor.checks.undecided import undecided_check
from extractor.checks.weekday_repairs import weekday_repairs
from extractor.checks.weekdays import check_weekday
from extractor.claims.candidates import Candidate
from extractor.lexicon import Lexicon, load_lexicon
from extractor.records import Check, Claim, Figure, Verdict, WeekdayClaim

ASK: dict[str, Ask] = {
    "change": ask_change,
    "sum": ask_sum,
    "share": ask_share,
    "product": ask_product,
    "average": ask_average,
    "conversion": ask_conversion,
    "span": ask_span,
    "repeat": ask_repeat,
}
"""What is checked of a claim of each type that has operands; a weekday has none."""

WORST: tuple[Verdict, ...] = ("inconsistent", "loose", "consistent", "undetermined")
"""A claim's verdict is the first of these that one of its checks has."""


def judge(candidate: Candidate, figures: Mapping[str, Figure], lexicon: Lexicon | None = None) -> Claim:
    """The claim with its verdict, checks, suspects and repairs; `figures` by id.

    Where it does not hold but another fair reading does, that reading is returned, under the claim's own id.

    >>> from extractor.records import CountFigure, SumClaim
    >>> figures = {name: CountFigure(id=name, text=value, start=0, end=1, sentence=0, value=value, precision="1", rule="")
    ...            for name, value in (("f1", "31"), ("f2", "42"), ("f3", "93"))}
    >>> claim = judge(Candidate(SumClaim(id="c1", start=0, end=1, parts=("f1", "f2"), total="f3")), figures)
    >>> claim.verdict, claim.checks[0].explanation.en
    ('inconsistent', '31 + 42 = 73; possible 72–74; the text says 93.')
    """
    words = lexicon or load_lexicon()
    claim = decide(candidate.claim, figures, words)
    if claim.verdict != "inconsistent":
        return claim
    others = [decide(other, figures, words) for other in candidate.others]
    holding = [other for other in others if other.verdict in ("consistent", "loose")]
    best = [other for other in holding if other.verdict == "consistent"] or holding
    if len(best) == 1:
        return best[0].model_copy(update={"id": claim.id})
    if best or any(_may_hold(other) for other in others):
        return claim.model_copy(
            update={"verdict": "undetermined", "checks": (undecided_check(claim.type, "two_readings", words),)}
        )
    return _explained(claim, figures, words)


def decide(claim: Claim, figures: Mapping[str, Figure], lexicon: Lexicon) -> Claim:
    """The claim in this one reading, with its checks and their verdict, but without suspects and repairs."""
    checks = _checks(claim, figures, lexicon)
    verdict = min((check.verdict for check in checks), key=WORST.index)
    return claim.model_copy(update={"verdict": verdict, "checks": checks})


def _checks(claim: Claim, figures: Mapping[str, Figure], lexicon: Lexicon) -> tuple[Check, ...]:
    if isinstance(claim, WeekdayClaim):
        figure = figures.get(claim.date)
        return (check_weekday(figure, lexicon) if figure else undecided_check("weekday", "missing", lexicon),)
    operands = Operands(claim, figures, lexicon)
    try:
        checks = [checker.check(operands) for checker in ASK[claim.type](claim, operands)]
    except UndecidedError as undecided:
        return (undecided_check(claim.type, undecided.reason, lexicon),)
    return tuple(check for check in checks if check)


def _may_hold(other: Claim) -> bool:
    """A reading that is not decided because its numbers are vague, not because it cannot be meant."""
    return other.verdict == "undetermined" and any(check.reason in ("vague", "two_readings") for check in other.checks)


def _explained(claim: Claim, figures: Mapping[str, Figure], lexicon: Lexicon) -> Claim:
    """An inconsistent claim with its suspects and repairs; none where the other direction would make all figures agree.

    Where the figures do not tell apart which of them is wrong, those that one slip would put right are suspected, if
    they are not all of them.
    """
    if isinstance(claim, WeekdayClaim):
        repairs = weekday_repairs(figures[claim.date], lexicon)
        return claim.model_copy(update={"suspects": (claim.date,), "repairs": repairs[:MOST]})
    other_way = turned(claim)
    if other_way and decide(other_way, figures, lexicon).verdict in ("consistent", "loose"):
        return blame_the_word(claim, lexicon)
    operands = Operands(claim, figures, lexicon)
    ask = ASK[claim.type]
    checkers = ask(claim, operands)
    suspects = find_suspects(claim, operands, ask)
    recomputed = any(isinstance(checker, Recomputation) for checker in checkers)
    repairs = find_repairs(operands, checkers, suspects, ask) if recomputed else ()
    repaired = tuple(dict.fromkeys(repair.figure for repair in repairs))
    if suspects or len(repaired) < len(operands.printed):
        alone = _alone(claim, figures, lexicon, ask)
        suspects = tuple(dict.fromkeys((*alone, *repaired, *suspects)))
    return claim.model_copy(update={"suspects": suspects, "repairs": repairs[:MOST]})


def _alone(claim: Claim, figures: Mapping[str, Figure], lexicon: Lexicon, ask: Ask) -> tuple[str, ...]:
    """The one figure that disagrees while all others agree to the digit, `sekitar` or not; empty where there is none."""
    hedged = {one for ids in claim.arguments().values() for one in ids if figures[one].qualifier == "approx"}
    exact = {one: figures[one].model_copy(update={"qualifier": "exact"}) for one in hedged}
    found = find_suspects(claim, Operands(claim, {**figures, **exact}, lexicon), ask) if hedged else ()
    return found if len(found) == 1 else ()
