"""The full form of an office that is named by an abbreviation: `Menkes` where the text also has `Menteri Kesehatan`."""

from collections.abc import Iterable

from extractor.lexicon.people import PeopleWords
from extractor.mentions.official_office import Office
from extractor.mentions.people_spans import Span
from extractor.mentions.tokens import Tokens


def full_title(tokens: Tokens, office: Office, offices: Iterable[Office], words: PeopleWords) -> Span:
    """The title, or the place of its full form, where `offices` has nobody else in it: that one's may be another country's.

    >>> from extractor.lexicon.people import load_people
    >>> from extractor.mentions.official_offices import find_offices
    >>> from extractor.mentions.people_runs import run_reader
    >>> from extractor.mentions.tokens import tokenize
    >>> tokens, words = tokenize("Menkes Sinta Dewi hadir mewakili Menteri Kesehatan."), load_people()
    >>> offices, posts = find_offices(run_reader(tokens, words), ((0, len(tokens)),))
    >>> full_title(tokens, offices[0], offices, words)
    (5, 7)
    """
    abbreviated = office.kind == "whole" and len(office.words) > 1 == office.title[1] - office.title[0]
    if not abbreviated or any(other.words == office.words and other.title[1] - other.title[0] > 1 for other in offices):
        return office.title
    starts = (index for index, low in enumerate(tokens.lows) if low == office.words[0] and tokens.capital(index))
    ends = ((index, _end(tokens, index, office.words, words)) for index in starts)
    return next(((first, last) for first, last in ends if last), office.title)


def _end(tokens: Tokens, index: int, full: tuple[str, ...], words: PeopleWords) -> int | None:
    """Index after the words `full` that stand at `index`, joining words between them; None where they do not."""
    for word in full:
        if index < len(tokens) and words.cues["join"].at(tokens.lows, index):
            index += 1
        if tokens.lows[index : index + 1] != [word]:
            return None
        index += 1
    return index
