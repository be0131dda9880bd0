"""The sentence that says how a check was computed, in both languages, out of the check's own numbers."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from extractor.checks.numerals import Numeral, as_printed
from extractor.checks.operands import Operands
from extractor.lexicon import Lexicon
from extractor.lexicon.messages import Language
from extractor.records import Bilingual
from extractor.values.intervals import Interval


@dataclass(frozen=True, slots=True)
class Result:
    """What a formula gives beside the stated figure (an id): its value with `digits` decimals, and what is possible."""

    stated: str
    formula: str
    computed: Numeral | None
    possible: Interval | None
    digits: int


def in_both(write: Callable[[Language], str]) -> Bilingual:
    """A message written once in each language.

    >>> in_both(lambda language: {"id": "ya", "en": "yes"}[language])
    Bilingual(id='ya', en='yes')
    """
    return Bilingual(id=write("id"), en=write("en"))


def sentence(lexicon: Lexicon, language: Language, key: str, reason: str | None, fields: dict[str, str]) -> str:
    """The table's sentence on a check, filled in, and what the reason adds to it.

    >>> from extractor.lexicon import load_lexicon
    >>> fields = {"formula": "3 + 4 = 7", "stated": "8"}
    >>> sentence(load_lexicon(), "en", "value", "outside_rounding", fields)
    '3 + 4 = 7; the text says 8.'
    """
    wording = lexicon.explanations[language]
    said = wording[f"check.{key}"].format_map(fields)
    return said + wording.get(f"reason.{reason}", "") if reason else said


def calculation(operands: Operands, language: Language, result: Result) -> dict[str, str]:
    """The fields `formula` (with its result), `possible` and `stated`; `possible` is empty where it says no more than the result.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.records import CountFigure, SumClaim
    >>> figures = {name: CountFigure(id=name, text=value, start=0, end=1, sentence=0, value=value, precision="1", rule="")
    ...            for name, value in (("f1", "3"), ("f2", "4"), ("f3", "8"))}
    >>> operands = Operands(SumClaim(id="c", start=0, end=1, parts=("f1", "f2"), total="f3"), figures, load_lexicon())
    >>> calculation(operands, "id", Result("f3", "{parts}", Numeral(7, 0), None, 0))["formula"]
    '3 + 4 = 7'
    """
    fields = operands.fields(language)
    computed = "" if result.computed is None else operands.value(result.stated, result.computed, language)
    span = "" if result.possible is None else _span(operands, language, result, result.possible)
    return fields | {
        "formula": f"{result.formula.format_map(fields)} = {computed or span}",
        "possible": span if computed and span != computed else "",
        "stated": operands.hedged(result.stated, language),
    }


def _span(operands: Operands, language: Language, result: Result, possible: Interval) -> str:
    """The possible values, each end with the digits of the result, a shared scale word only once."""
    low, high = (
        None if end is None else operands.spell(as_printed(end, result.digits), language) for end in (possible.low, possible.high)
    )
    wording, style = operands.lexicon.explanations[language], partial(operands.style, result.stated, language=language)
    if low is None or high is None:
        end = low or high
        return wording["possible.min" if low else "possible.max"].format(n=style(end)) if end else wording["possible.any"]
    word = high[high.find(" ") :] if " " in high else ""
    return style(low if low == high else f"{low.removesuffix(word)}–{high}")
