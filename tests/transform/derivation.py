"""Which numbers of an article follow from which others, as its claims tell it."""

from dataclasses import dataclass

from tests.transform.printing import Print, read_prints
from tests.transform.sample import ExpectedClaim, Sample


@dataclass(frozen=True, slots=True)
class Derivation:
    """A figure follows from the other figures of a claim, in which it has this role.

    In a repeat the role is `same` where it prints what `source` prints, `rounded` where it prints fewer digits or a slip.
    """

    role: str
    claim: ExpectedClaim
    source: str = ""


def print_of(sample: Sample, one: str) -> Print:
    """How the first number of a figure is printed."""
    figure = sample.figures[one]
    return read_prints(figure.text, figure.value or "")[0]


def derive(sample: Sample) -> dict[str, Derivation]:
    """How the figures that are not free come by their numbers: first repeats, then sums, then the rest in reading order.

    What a slip made wrong is what its claim derives; where the total is known already, the last free part is.
    """
    plan: dict[str, Derivation] = {}
    claims = sample.expected.claims
    for claim in claims:
        if claim.type == "repeat":
            _follow(sample, claim, plan)
    for claim in claims:
        if claim.type == "sum":
            wanted = (*((claim.slip.figure,) if claim.slip else ()), *claim.ids("total"), *reversed(claim.ids("parts")))
            one = next(one for one in wanted if one not in plan)
            plan[one] = Derivation("total" if one in claim.ids("total") else "part", claim)
    summed = {one for claim in claims if claim.type == "sum" for one in claim.arguments()}
    for claim in claims:
        if claim.type in {"change", "share"}:
            for role in _derived_roles(claim, plan):
                for one in claim.ids(role):
                    if one not in plan and not (claim.type == "share" and one in summed):
                        plan[one] = Derivation(role, claim)
    return plan


def _follow(sample: Sample, claim: ExpectedClaim, plan: dict[str, Derivation]) -> None:
    """Let the figures of a repeat follow the one of them that is no slip, has the finest digit and is reckoned with."""
    reckoned = {one for other in sample.expected.claims if other.type in {"sum", "change"} for one in other.arguments()}

    def unfitness(one: str) -> tuple[bool, bool, object, bool]:
        slipped = claim.slip is not None and one == claim.slip.figure
        return one in plan, slipped, print_of(sample, one).step, one not in reckoned

    leader = min(claim.ids("figures"), key=unfitness)
    for one in claim.ids("figures"):
        if one != leader:
            same = sample.figures[one].value == sample.figures[leader].value
            same = same and print_of(sample, one).step == print_of(sample, leader).step
            plan[one] = Derivation("same" if same else "rounded", claim, leader)


def _derived_roles(claim: ExpectedClaim, plan: dict[str, Derivation]) -> tuple[str, ...]:
    """The roles of a change or share that follow from its others."""
    if claim.type == "share":
        return "percent", "part"
    if "old" not in claim.roles:
        return "delta", "percent"
    return "old" if claim.ids("new")[0] in plan else "new", "delta", "percent"
