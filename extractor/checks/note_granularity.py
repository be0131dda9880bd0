"""Notes on a percentage of a few things that no whole number of them makes."""

from collections.abc import Iterator
from fractions import Fraction

from extractor.checks.note_writing import write_note, write_percent
from extractor.checks.printed import fraction, printed_intervals
from extractor.lexicon import Lexicon
from extractor.lexicon.messages import Language
from extractor.linking.linked import Linked
from extractor.records import Figure, Note
from extractor.values.intervals import Interval

MOST = 200
"""Of more things than these nearly every percentage is a whole number of them."""


def granularity_notes(linked: Linked, lexicon: Lexicon) -> Iterator[Note]:
    """One note for each `46,2 persen dari 24 provinsi` that fits no whole number, rounded or cut off."""
    lows, of = linked.tokens.lows, lexicon.notes["of"]
    for index, whole in enumerate(linked.figures[1:]):
        if whole.kind != "count" or whole.unit is None or not (whole.value or "").isdigit():
            continue
        share, after = linked.figures[index], linked.places[index][1]
        phrase = of.at(lows, after) if share.kind == "percentage" and share.unit == "%" else None
        if phrase and after + phrase[1] == linked.places[index + 1][0] and _plain(share) and _plain(whole):
            number, printed = int(whole.value or 0), printed_intervals(share)
            if 1 < number <= MOST and 0 < printed.low < 100 and printed.step < 1:
                near = fitting_nothing(printed.interval("cut"), number)
                if near is not None:
                    yield _note(share, whole, near, printed.digits, lexicon)


def _plain(figure: Figure) -> bool:
    """A single number of what is, without a hedge."""
    single = "/" not in (figure.value or "/") and not figure.readings
    return single and figure.qualifier == "exact" and figure.status == "actual"


def fitting_nothing(share: Interval, number: int) -> int | None:
    """The whole number whose share of `number` lies just under `share`, in percent; None where a whole number lies within.

    >>> fitting_nothing(Interval(Fraction(4615, 100), Fraction(4630, 100)), 24)
    11
    >>> fitting_nothing(Interval(Fraction(4580, 100), Fraction(4590, 100)), 24) is None
    True
    """
    below = int((share.high or Fraction(0)) * number / 100)
    return None if share.contains(Fraction(100 * below, number)) else below


def _note(share: Figure, whole: Figure, below: int, digits: int, lexicon: Lexicon) -> Note:
    number = int(whole.value or 0)

    def fields(language: Language) -> dict[str, str]:
        def ratio(part: int) -> str:
            return f"{part} ÷ {number} = {write_percent(Fraction(100 * part, number), digits, language, lexicon)}"

        said = write_percent(fraction(share.value or "0"), digits, language, lexicon)
        return {"whole": f"{whole.text} {whole.unit}", "percent": said, "below": ratio(below), "above": ratio(below + 1)}

    return write_note("granularity", "inconsistent", (share.start, whole.end), lexicon, fields)
