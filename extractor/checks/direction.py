"""The worded direction of a change against its levels."""

from dataclasses import dataclass
from typing import Literal

from extractor.checks.explaining import in_both, sentence
from extractor.checks.operands import Env, Operands
from extractor.checks.recomputation import cut_or_round
from extractor.lexicon.messages import Language
from extractor.records import Check, Verdict


@dataclass(frozen=True, slots=True)
class Direction:
    """The number is said to have gone up (down): the new level can be at least (at most) the old one."""

    old: str
    new: str
    said: Literal["up", "down"]

    def holds(self, env: Env) -> bool:
        """Numbers of the levels' intervals lie like that."""
        under, over = (self.old, self.new) if self.said == "up" else (self.new, self.old)
        low, high = env[under].low, env[over].high
        return low is None or high is None or low <= high

    def check(self, operands: Operands) -> Check:
        """The verdict; weak where the levels could lie either way."""
        before, after = operands.points[self.old].low, operands.points[self.new].low
        computed = "same" if before == after else "up" if before is not None and after is not None and before < after else "down"
        verdict, reason = self._decide(operands)

        def explanation(language: Language) -> str:
            wording = operands.lexicon.explanations[language]
            fields = {"computed": wording[f"direction.{computed}"], "stated": wording[f"direction.{self.said}"]}
            return sentence(operands.lexicon, language, "direction", reason, operands.fields(language) | fields)

        return Check(
            name="direction",
            stated=self.said,
            computed=computed,
            possible=None,
            verdict=verdict,
            strength="weak" if operands.nearest[self.old].meets(operands.nearest[self.new]) else "strong",
            reason=reason,
            explanation=in_both(explanation),
        )

    def _decide(self, operands: Operands) -> tuple[Verdict, str | None]:
        """The verdict and its reason."""
        if self.holds(operands.nearest):
            return "consistent", None
        if self.holds(operands.loose):
            return "loose", cut_or_round(self, operands)
        return "inconsistent", "direction"
