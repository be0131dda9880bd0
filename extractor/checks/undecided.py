"""Checks that cannot be made, and why."""

from dataclasses import dataclass

from extractor.checks.explaining import in_both
from extractor.checks.operands import Env, Operands
from extractor.checks.printed import Reason
from extractor.lexicon import Lexicon
from extractor.records import Check


@dataclass(frozen=True, slots=True)
class Undecided:
    """A checker that decides nothing, beside others of its claim that may."""

    name: str
    reason: Reason

    def holds(self, _env: Env) -> bool:
        """Nothing speaks against it."""
        return True

    def check(self, operands: Operands) -> Check:
        """Undetermined."""
        return undecided_check(self.name, self.reason, operands.lexicon)


def undecided_check(name: str, reason: str, lexicon: Lexicon) -> Check:
    """A check without numbers.

    >>> from extractor.lexicon import load_lexicon
    >>> check = undecided_check("weekday", "no_year", load_lexicon())
    >>> check.verdict, check.explanation.en
    ('undetermined', 'Not certain: the year is not given.')
    """
    return Check(
        name=name,
        stated=None,
        computed=None,
        possible=None,
        verdict="undetermined",
        strength="weak",
        reason=reason,
        explanation=in_both(lambda language: lexicon.explanations[language][f"undecided.{reason}"]),
    )
