"""Offsets of the cleaned text as offsets of the text as given, and sentences as ranges of characters."""

from extractor.cleaning.cleaned import Cleaned
from extractor.mentions.tokens import BREAK, Tokens
from extractor.records import Claim, Figure, Note, Official, Place

Range = tuple[int, int]


def place_sentences(cleaned: Cleaned, tokens: Tokens, sentences: tuple[Range, ...]) -> tuple[tuple[Range, ...], dict[int, int]]:
    """(character ranges in the text as given, old sentence number to new); ranges of line breaks alone are left out."""
    ranges: list[Range] = []
    numbers: dict[int, int] = {}
    for number, (first, last) in enumerate(sentences):
        words = [index for index in range(first, last) if tokens.kinds[index] != BREAK]
        if words:
            numbers[number] = len(ranges)
            ranges.append(cleaned.given(tokens.starts[words[0]], tokens.ends[words[-1]]))
    return tuple(ranges), numbers


def place_figure(cleaned: Cleaned, figure: Figure, numbers: dict[int, int]) -> Figure:
    """The figure with its place, its exact characters and its sentence as in the record."""
    start, end = cleaned.given(figure.start, figure.end)
    here = {"start": start, "end": end, "text": cleaned.article.text[start:end], "sentence": numbers[figure.sentence]}
    return figure.model_copy(update=here)


def place_official(cleaned: Cleaned, official: Official) -> Official:
    """The official with every mention at its place in the text as given."""
    places = (cleaned.given(place.start, place.end) for place in official.mentions)
    return official.model_copy(update={"mentions": tuple(Place(start=start, end=end) for start, end in places)})


def place_claim(cleaned: Cleaned, claim: Claim) -> Claim:
    """The claim at its place in the text as given."""
    start, end = cleaned.given(claim.start, claim.end)
    return claim.model_copy(update={"start": start, "end": end})


def place_note(cleaned: Cleaned, note: Note) -> Note:
    """The note at its place in the text as given."""
    start, end = cleaned.given(note.start, note.end)
    return note.model_copy(update={"start": start, "end": end})
