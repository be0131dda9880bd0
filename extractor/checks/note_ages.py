"""Notes on an age that does not fit the birth date beside it."""

from collections.abc import Iterator
from datetime import date

from extractor.checks.note_sentences import too_long
from extractor.checks.note_writing import write_note
from extractor.lexicon import Lexicon
from extractor.lexicon.phrases import Phrases
from extractor.linking.linked import Linked
from extractor.records import Figure, Note
from extractor.values.calendar import days_of

_NEAR = 6
"""How many tokens (`lahir di Solo, 17 Agustus 1980`) may stand between the cue of a birth and its date."""
_FAR = 12
"""How many tokens may stand between the age and the birth date of one person."""


def age_notes(linked: Linked, lexicon: Lexicon) -> Iterator[Note]:
    """One note for each age that is more than a year off, on the day of publication, from the one birth date of its sentence."""
    if not linked.published or not linked.published[:4].isdigit() or not any(_is_age(figure) for figure in linked.figures):
        return
    published = days_of(linked.published)
    if published is None:
        return
    for index, figure in enumerate(linked.figures):
        if figure.kind == "date" and _is_birth(linked, index, lexicon.notes["born"]):
            age = _age_beside(linked, index, lexicon)
            years = possible_ages(figure.value or "", published[0])
            if age is not None and years and not years[0] - 1 <= int(age.value or 0) <= years[1] + 1:
                yield _note(figure, age, years, lexicon)


def possible_ages(born: str, day: date) -> tuple[int, int] | None:
    """The least and the greatest age on a day of who was born on a date, in a month or in a year.

    >>> possible_ages("1980-08-17", date(2024, 5, 20)), possible_ages("1980", date(2024, 5, 20))
    ((43, 43), (43, 44))
    """
    days = days_of(born) if "/" not in born else None
    if days is None or days[1] > day:
        return None
    least, greatest = (day.year - one.year - ((day.month, day.day) < (one.month, one.day)) for one in reversed(days))
    return least, greatest


def _is_birth(linked: Linked, index: int, born: Phrases[str]) -> bool:
    """A cue of birth stands just before the date, with no figure between."""
    place = linked.places[index][0]
    begin = max(linked.sentences[linked.figures[index].sentence][0], place - _NEAR, linked.places[index - 1][1] if index else 0)
    return any(born.at(linked.tokens.lows, token) for token in range(begin, place))


def _age_beside(linked: Linked, index: int, lexicon: Lexicon) -> Figure | None:
    """The one age of the sentence, if it is of now and nothing speaks of a second person."""
    figures, lows = linked.figures, linked.tokens.lows
    first, last = linked.sentences[figures[index].sentence]
    here = [
        other
        for other in range(max(0, index - _FAR), min(len(figures), index + _FAR))
        if figures[other].sentence == figures[index].sentence and _is_age(figures[other])
    ]
    if (
        len(here) != 1
        or too_long(linked, figures[index].sentence)
        or any(lexicon.notes["once"].at(lows, token) for token in range(first, last))
    ):
        return None
    (begin, _), (_, end) = sorted((linked.places[index], linked.places[here[0]]))
    between = range(begin, end)
    others = any(lexicon.notes["other"].at(lows, token) for token in between)
    return None if others or len(between) > _FAR + _NEAR else figures[here[0]]


def _is_age(figure: Figure) -> bool:
    """A whole number of years that is a person's age."""
    aged = figure.kind == "duration" and (figure.rule == "age in brackets" or figure.measure == "usia")
    return aged and figure.unit == "year" and (figure.value or "").isdigit()


def _note(born: Figure, age: Figure, years: tuple[int, int], lexicon: Lexicon) -> Note:
    computed = str(years[0]) if years[0] == years[1] else f"{years[0]}–{years[1]}"
    fields = {"born": born.text, "computed": computed, "stated": age.text}
    span = min(born.start, age.start), max(born.end, age.end)
    return write_note("age", "inconsistent", span, lexicon, fields)
