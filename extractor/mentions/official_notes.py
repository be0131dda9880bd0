"""Notes on one person who is given two offices that differ."""

from collections.abc import Sequence

from extractor.mentions.official_office import Office
from extractor.mentions.official_persons import Person
from extractor.mentions.people_spans import written
from extractor.mentions.tokens import Tokens
from extractor.records import Bilingual, Note

_LOOSE = frozenset(("role", "member"))


def title_notes(tokens: Tokens, persons: Sequence[Person]) -> tuple[Note, ...]:
    """One note a person, at the name where another office is first given, in reading order.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.mentions.officials import find_officials
    >>> from extractor.mentions.tokens import tokenize
    >>> tokens = tokenize("Bupati Sinta Dewi hadir. Camat Sinta Dewi pulang.")
    >>> found = find_officials(tokens, ((0, 5), (5, len(tokens))), load_lexicon())
    >>> found.notes[0].message.en
    'Sinta Dewi is first called Bupati, later Camat.'
    """
    found = []
    for person in persons:
        first = person.offices[0]
        other = next((office for office in person.offices[1:] if _differ(tokens, first, office)), None)
        if other:
            found.append((other.name, _note(tokens, person, first, other)))
    return tuple(note for _, note in sorted(found, key=lambda pair: pair[0]))


def _differ(tokens: Tokens, first: Office, other: Office) -> bool:
    """Neither the same office, nor one in short, nor plainly two offices of one person."""
    if first.sentence == other.sentence or first.kind in _LOOSE or other.kind in _LOOSE:
        return False
    if first.organization and other.organization and written(tokens, first.organization) != written(tokens, other.organization):
        return False
    short, long = sorted((first.words, other.words), key=len)
    if first.vice != other.vice:
        return True
    abbreviated = any(tokens.form(index).isupper() for office in (first, other) for index in range(*office.title))
    return long[: len(short)] != short and not (abbreviated and short[0] == long[0])


def _note(tokens: Tokens, person: Person, first: Office, other: Office) -> Note:
    name, title, later = (written(tokens, span) for span in (person.name, first.title, other.title))
    return Note(
        kind="title_differs",
        message=Bilingual(
            id=f"{name} mula-mula disebut {title}, kemudian {later}.",
            en=f"{name} is first called {title}, later {later}.",
        ),
        start=tokens.starts[other.name[0]],
        end=tokens.ends[other.name[1] - 1],
    )
