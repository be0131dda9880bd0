"""Notes on `persen` where percentage points are meant."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from extractor.checks.note_writing import write_note
from extractor.checks.numerals import as_printed
from extractor.checks.operands import Operands
from extractor.lexicon import Lexicon
from extractor.lexicon.messages import Language
from extractor.records import ChangeClaim, Claim, Figure, Note
from extractor.values.intervals import Interval

_HUNDRED = Fraction(100)


def points_notes(claims: Sequence[Claim], figures: Mapping[str, Figure], lexicon: Lexicon) -> Iterator[Note]:
    """One note for each change between two percentages whose percent is the difference and cannot be the ratio."""
    for claim in claims:
        if claim.type != "change" or not (claim.old and claim.new and claim.percent):
            continue
        if claim.verdict not in ("consistent", "loose"):
            continue
        used = [figures[one] for one in (claim.old, claim.new, claim.percent) if one in figures]
        if len(used) < 3 or any(figure.kind != "percentage" or figure.unit != "%" for figure in used):
            continue
        operands = Operands(claim, figures, lexicon)
        if not operands.unread and _points_meant(operands, claim.old, claim.new, claim.percent):
            yield _note(operands, claim)


def _points_meant(operands: Operands, old: str, new: str, percent: str) -> bool:
    """The percent meets the difference of the levels, and the ratio under no rounding."""
    near, loose = operands.nearest, operands.loose
    if not (loose[old].low or 0) > 0:
        return False
    ratio = (loose[new] / loose[old]).shift(Fraction(-1)).scale(_HUNDRED)
    return _either_way(near[new] - near[old], near[percent]) and not _either_way(ratio, loose[percent])


def _either_way(change: Interval, said: Interval) -> bool:
    """The change, up or down, meets what is said."""
    return change.meets(said) or (-change).meets(said)


def _note(operands: Operands, claim: ChangeClaim) -> Note:
    old, new, percent = (str(one) for one in (claim.old, claim.new, claim.percent))
    ratio = abs(_HUNDRED * (operands.printed[new].low / operands.printed[old].low - 1))

    def fields(language: Language) -> dict[str, str]:
        computed = operands.value(percent, as_printed(ratio, operands.digits(percent)), language)
        said = {role: operands.write(one, language) for role, one in (("old", old), ("new", new), ("percent", percent))}
        return said | {"computed": computed}

    return write_note("percent_or_points", "loose", (claim.start, claim.end), operands.lexicon, fields)
