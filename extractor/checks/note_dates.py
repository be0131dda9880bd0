"""Notes on dates that are in no calendar."""

from collections.abc import Iterator, Sequence

from extractor.checks.calendar_days import in_no_calendar
from extractor.checks.note_writing import write_note
from extractor.lexicon import Lexicon
from extractor.linking.linked import Linked
from extractor.records import Claim, Note

_OPENING = frozenset("(\"'“‘[,")
"""Signs that a date may be glued to; glued to another it is part of a number (`HUT ke-79 Agustus`, `ND-2/01.00/5/09/2019`)."""


def date_notes(linked: Linked, claims: Sequence[Claim], lexicon: Lexicon) -> Iterator[Note]:
    """One note for each day that does not exist, unless the claim on its weekday says so already or reads it otherwise."""
    said = {claim.date for claim in claims if claim.type == "weekday" and claim.verdict in ("inconsistent", "undetermined")}
    for figure, (first, _) in zip(linked.figures, linked.places, strict=True):
        if figure.kind != "date" or figure.id in said or not impossible(figure.value or ""):
            continue
        if not linked.tokens.glued(first) or linked.tokens.lows[first - 1] in _OPENING:
            span = figure.start, figure.end
            yield write_note("impossible_date", "inconsistent", span, lexicon, {"stated": figure.text})


def impossible(value: str) -> bool:
    """An end of the date value is a day that is in no calendar; without its year, in none of any year.

    >>> impossible("2024-04-31"), impossible("--02-29"), impossible("2023-02-28/2023-02-29"), impossible("2024-02")
    (True, False, True, False)
    """
    return any(in_no_calendar(end) for end in value.split("/"))
