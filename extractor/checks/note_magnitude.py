"""Notes on claims that another order of magnitude of one number would make hold: `juta` for `miliar`, a lost zero."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from extractor.checks.judge import ASK
from extractor.checks.note_writing import write_note
from extractor.checks.numerals import as_printed
from extractor.checks.operands import Operands
from extractor.checks.printed import Printed, UndecidedError
from extractor.checks.recomputation import Recomputation
from extractor.lexicon import Lexicon
from extractor.lexicon.messages import Language
from extractor.records import Claim, Figure, Note

_FACTORS = tuple(Fraction(10) ** power for power in (-6, -3, -1, 1, 3, 6))
_TYPES = frozenset({"change", "sum", "share", "product", "average", "conversion", "repeat"})
_KINDS = frozenset({"count", "money", "measure", "number", "percentage"})
_MOST = 8
"""Of more figures than these, one fits too easily by chance."""
_DECIMAL = frozenset({"measure", "percentage"})
"""Kinds that have decimals so often that a lost comma is likely."""


def magnitude_notes(claims: Sequence[Claim], figures: Mapping[str, Figure], lexicon: Lexicon) -> Iterator[Note]:
    """One note for each inconsistent claim that ten, a thousand or a million times one of its numbers would put right."""
    for claim in claims:
        if claim.verdict != "inconsistent" or claim.type not in _TYPES or sum(map(len, claim.arguments().values())) > _MOST:
            continue
        operands = Operands(claim, figures, lexicon)
        repairs = _repairs(claim, operands)
        if repairs:
            yield _note(claim, operands, repairs)


def _repairs(claim: Claim, operands: Operands) -> list[tuple[str, Printed]]:
    """Figure and its print in another order of magnitude, for each with which every check holds, rounded or cut off."""
    try:
        checkers = ASK[claim.type](claim, operands)
    except UndecidedError:
        return []
    if not any(isinstance(checker, Recomputation) for checker in checkers):
        return []
    found = []
    for one in claim.suspects or tuple(operands.printed):
        printed = operands.printed.get(one)
        if printed is None or not printed.low or printed.low != printed.high or operands.figures[one].kind not in _KINDS:
            continue
        for factor in _FACTORS:
            other = printed.times(factor)
            if other.digits > max(printed.digits, 0) and operands.figures[one].kind not in _DECIMAL:
                continue
            env = {**operands.cut, one: operands.interval(one, other, "cut")}
            if all(checker.holds(env) for checker in checkers):
                found.append((one, other))
    return found


def _note(claim: Claim, operands: Operands, repairs: list[tuple[str, Printed]]) -> Note:
    def fields(language: Language) -> dict[str, str]:
        wording = operands.lexicon.explanations[language]
        said = (
            wording["note.magnitude.repair"].format(
                wrong=operands.write(one, language),
                right=operands.value(one, as_printed(other.low, other.digits), language),
            )
            for one, other in repairs
        )
        return {"repairs": wording["note.magnitude.or"].join(said)}

    return write_note("magnitude", "inconsistent", (claim.start, claim.end), operands.lexicon, fields)
