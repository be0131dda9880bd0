"""Slips of the headline: a number of it that the article prints with another digit."""

from collections.abc import Callable
from typing import NamedTuple

from extractor.claims.context import Context
from extractor.claims.misprints import PLAIN, SHARP, is_slip

_LEAD, _NEAR = 2, 8
"""How many sentences below the headline its number is sought first, and on few common words."""


def likest_in_body(context: Context, headline: int, groups: list[list[int]]) -> list[int] | None:
    """The group of the body that a lone number of the headline misprints: the one spoken of in most of its words."""
    figures, one = context.view.figures, context.view.figures[headline]
    told = [group for group in groups if figures[group[0]].qualifier in PLAIN]
    alike = [group for group in told if is_slip(one, figures[group[0]], rounded=2 if one.kind in SHARP else 3)]
    ranked = sorted(((_evidence(context, headline, group[0]), group) for group in alike), reverse=True)
    if not ranked or (len(ranked) > 1 and ranked[0][0][:3] == ranked[1][0][:3]):
        return None
    evidence, group = ranked[0]
    sure = one.kind in SHARP and evidence.shared + evidence.sentence > 0
    return group if sure or evidence.is_enough(sum(sign.isdigit() for sign in one.text.rstrip("0"))) else None


class _Evidence(NamedTuple):
    """In the order of its weight: in the lead, words shared near the numbers, words shared by the sentences, nearness."""

    lead: bool
    shared: int
    sentence: int
    near: int

    def is_enough(self, digits: int) -> bool:
        """The fewer digits, the more words must be shared; far below the headline, near the numbers themselves."""
        if self.shared > 1 or self.near < -_NEAR:
            return self.shared > 1
        if digits < 3:
            return self.sentence > 2
        return self.shared + self.sentence > (0 if digits > 3 and self.near >= -_LEAD else 1)


def _evidence(context: Context, headline: int, index: int) -> _Evidence:
    apart = context.view.apart(headline, index)
    shared, sentence = context.shared(headline, index), context.sentence_shares(headline, index)
    return _Evidence(apart <= _LEAD and shared > 0, shared, sentence, -apart)


def is_misled(context: Context, headline: int, lead: int, equal: Callable[[int, int], int]) -> bool:
    """Whether the sentence below the headline, which has another number of it (`equal` counts them), misprints this one."""
    first, second = context.view.figures[headline], context.view.figures[lead]
    if first.kind not in SHARP or context.view.apart(headline, lead) != 1:
        return False
    return is_slip(first, second, least=1) and equal(headline, lead) > 0
