"""New numbers for an article: every claim holds or fails as before, and by the same kind of error."""

from collections import Counter
from dataclasses import dataclass, field
from fractions import Fraction
from random import Random

from tests.transform.arithmetic import verdict_of
from tests.transform.derivation import Derivation, derive, print_of
from tests.transform.printing import decimal_string, ends_of, number_words, read_prints, reprint
from tests.transform.sample import ExpectedFigure, Sample, Slip

TRIES = 400


class UnfitDrawError(Exception):
    """The numbers drawn do not tell the story of the article; others may."""


@dataclass
class Drawing:
    """One try: the numbers of the figures, each drawn or derived once, and printed as the old ones were."""

    sample: Sample
    plan: dict[str, Derivation]
    chance: Random
    size: Fraction
    values: dict[str, Fraction] = field(default_factory=dict)

    def between(self, low: int, high: int) -> Fraction:
        """A random number of hundredths."""
        return Fraction(self.chance.randint(low, high), 100)

    def old(self, one: str) -> Fraction:
        """The figure's number in the article as it was."""
        return ends_of(self.sample.figures[one].value or "")[0]

    def value(self, one: str) -> Fraction:
        """The figure's new number, as printed."""
        if one not in self.values:
            derivation = self.plan.get(one)
            self.values[one] = self._derived(one, derivation) if derivation else self.free(one, self.old(one))
        return self.values[one]

    def free(self, one: str, old: Fraction) -> Fraction:
        """A number of the article's new size, with as many final zeros as the old one."""
        one_print = print_of(self.sample, one)
        if one_print.word:
            return Fraction(self.chance.choice(sorted(number_words().keys() - {int(old)})))
        new = one_print.nearest(old * self.size * self.between(96, 104), one_print.rounded)
        return new if new != old else new + one_print.rounded

    def _derived(self, one: str, derivation: Derivation) -> Fraction:
        one_print, slip = print_of(self.sample, one), derivation.claim.slip
        exact = self._exact(one, derivation)
        if exact <= 0:
            raise UnfitDrawError
        if self._is_drawn(derivation):
            return one_print.nearest(exact, one_print.rounded)
        if slip and slip.figure == one and derivation.role != "same":
            return self._slipped(one, exact, slip)
        return one_print.nearest(exact)

    @staticmethod
    def _is_drawn(derivation: Derivation) -> bool:
        """Whether chance has a say in a derived number, which may then be as round as the old one."""
        role, claim = derivation.role, derivation.claim
        return (
            role in {"old", "new"} or (role == "part" and claim.type == "share") or (role == "delta" and "old" not in claim.roles)
        )

    def _exact(self, one: str, derivation: Derivation) -> Fraction:
        claim, role = derivation.claim, derivation.role
        if claim.type == "repeat":
            return self.value(derivation.source)
        if claim.type == "sum":
            others = [self.value(part) for part in claim.ids("parts") if part != one]
            return sum(others, Fraction(0)) if role == "total" else self.value(claim.ids("total")[0]) - sum(others, Fraction(0))
        arguments = {other: claim.ids(other)[0] for other in claim.roles}
        if claim.type == "share":
            part, whole = arguments["part"], arguments["whole"]
            if role == "percent":
                return 100 * self.value(part) / self.value(whole)
            return self.value(whole) * self.old(part) / self.old(whole) * self.between(80, 120)
        if "old" not in arguments:
            new, delta = arguments["new"], arguments["delta"]
            if role == "delta":
                return self.value(new) * self.old(delta) / self.old(new) * self.between(70, 140)
            base = self.value(new) - self.value(delta) * (-1 if claim.direction == "down" else 1)
            return 100 * self.value(delta) / base
        old, new = arguments["old"], arguments["new"]
        growth = 1 + (self.old(new) / self.old(old) - 1) * self.between(70, 140)
        match role:
            case "new":
                return self.value(old) * growth
            case "old":
                return self.value(new) / growth
            case "delta":
                return abs(self.value(new) - self.value(old))
        return 100 * abs(self.value(new) / self.value(old) - 1)

    def _slipped(self, one: str, exact: Fraction, slip: Slip) -> Fraction:
        one_print = print_of(self.sample, one)
        right = one_print.nearest(exact)
        if slip.kind == "off":
            return right + slip.steps * one_print.rounded
        if slip.kind == "cut_off":
            return one_print.cut(exact)
        digits = list(str(int(right / one_print.step)))
        place = len(digits) - 1 - slip.place
        if place < 1:
            raise UnfitDrawError
        digits[place - 1], digits[place] = digits[place], digits[place - 1]
        return int("".join(digits)) * one_print.step

    def figure(self, one: str) -> ExpectedFigure:
        """The figure with its new number."""
        old = self.sample.figures[one]
        if old.kind == "date" or old.keep or old.value is None:
            return old
        ends = [self.value(one)] if "/" not in old.value else [end * self.size for end in ends_of(old.value)]
        prints = read_prints(old.text, old.value)
        ends = [
            one_print.nearest(end, one_print.rounded if len(ends) > 1 else None)
            for one_print, end in zip(prints, ends, strict=True)
        ]
        return old.model_copy(
            update={"text": reprint(old.text, prints, ends), "value": "/".join(decimal_string(end) for end in ends)}
        )


def _check(sample: Sample, new: dict[str, ExpectedFigure]) -> None:
    """The new numbers tell the same story.

    Raises:
        UnfitDrawError: A verdict changed, a number did not, two numbers became one or one two, or a percentage passed 100.
    """
    for claim in sample.expected.claims:
        if verdict_of(claim, new) != claim.verdict:
            raise UnfitDrawError
    numbers = [one for one, figure in sample.figures.items() if figure.kind != "date" and figure.value]
    pairs = Counter((sample.figures[one].kind, sample.figures[one].value, new[one].value) for one in numbers)
    old_values, new_values = ({pair[:2] for pair in pairs}, {(pair[0], pair[2]) for pair in pairs})
    if any(new[one].value == figure.value and not figure.keep for one, figure in sample.figures.items() if one in numbers):
        raise UnfitDrawError
    if not len(pairs) == len(old_values) == len(new_values):
        raise UnfitDrawError
    if any(new[one].kind == "percentage" and Fraction((new[one].value or "0").split("/")[0]) > 100 for one in numbers):
        raise UnfitDrawError


def draw(sample: Sample, chance: Random) -> dict[str, ExpectedFigure]:
    """The sample's figures with new numbers, by id; dates and what other words count stay.

    Raises:
        UnfitDrawError: No numbers were found within a fixed number of tries.
    """
    plan = derive(sample)
    for _ in range(TRIES):
        drawing = Drawing(sample, plan, chance, Fraction(chance.randint(76, 128), 100))
        try:
            new = {one: drawing.figure(one) for one in sample.figures}
            _check(sample, new)
        except (UnfitDrawError, ZeroDivisionError):
            continue
        return new
    raise UnfitDrawError(sample.name)
