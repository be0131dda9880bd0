"""Offices of one person brought together."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from extractor.lexicon.people import PeopleWords
from extractor.mentions.official_office import Office
from extractor.mentions.people_spans import Span, name_words, written
from extractor.mentions.tokens import Tokens

_MOST_PERSONS, _MOST_OFFICES = 300, 2000
"""So many persons and offices an article has; what goes beyond is left out."""
_PERSONS_OFFICES, _PERSONS_FORMS = 300, 10
"""So many offices and forms of the name a person has."""
_LONG_WORD = 5
Words = tuple[str, ...]


@dataclass(slots=True)
class Person:
    """One person: the offices in reading order, the fullest name as written, and all forms of the name as words."""

    offices: list[Office]
    name: Span
    forms: set[Words]
    places: list[Span] = field(default_factory=list)

    def answers_to(self, words: Words) -> bool:
        """Whether these words are a form of the name, or part of one."""
        return any(within(words, form) for form in self.forms)


def gather_persons(tokens: Tokens, offices: Sequence[Office], words: PeopleWords) -> list[Person]:
    """The persons in the order of their first office, their places still unknown; an office that fits two is left out.

    >>> from extractor.lexicon.people import load_people
    >>> from extractor.mentions.official_offices import find_offices
    >>> from extractor.mentions.people_runs import run_reader
    >>> from extractor.mentions.tokens import tokenize
    >>> tokens, words = tokenize("Bupati Sinta Dewi hadir, kata Bupati Sinta."), load_people()
    >>> offices, posts = find_offices(run_reader(tokens, words), ((0, len(tokens)),))
    >>> [len(person.offices) for person in gather_persons(tokens, offices, words)]
    [2]
    """
    persons: list[Person] = []
    for office in offices[:_MOST_OFFICES]:
        if len(persons) == _MOST_PERSONS:
            break
        forms = set(_forms(tokens, office, words))
        same = [person for person in persons if any(_same(person, form, office) for form in forms)]
        if not same:
            persons.append(Person([office], office.name, forms))
        elif len(same) == 1 and len(same[0].offices) < _PERSONS_OFFICES:
            person = same[0]
            person.offices.append(office)
            person.forms |= forms if len(person.forms) < _PERSONS_FORMS else set()
            person.name = max(person.name, office.name, key=lambda span: _fullness(tokens, span))
    return persons


def _same(person: Person, name: Words, office: Office) -> bool:
    """Whether the name is the person's, in a longer or shorter form; one that begins with another word needs a like title."""
    forms = [form for form in person.forms if within(name, form) or within(form, name)]
    if any(form[0] == name[0] for form in forms) or any(misspelt(name, form) for form in person.forms):
        return True
    if not forms or len(name) == 1:
        return bool(forms)
    return any(within(office.words, other.words) or within(other.words, office.words) for other in person.offices)


def _fullness(tokens: Tokens, span: Span) -> tuple[int, bool]:
    """More words first, then a form that is not all in capitals."""
    return len(name_words(tokens, span)), not written(tokens, span).isupper()


def within(part: Sequence[str], whole: Iterable[str]) -> bool:
    """Whether all words of `part` stand in `whole` in the same order.

    >>> within(("edy", "mahmud"), ("moh", "edy", "mahmud"))
    True
    """
    rest = iter(whole)
    return all(word in rest for word in part)


def misspelt(name: Words, other: Words) -> bool:
    """Whether two names of two or more words differ by one letter in one long word.

    >>> misspelt(("agus", "rahardjo"), ("agus", "raharjo")), misspelt(("adi", "putra"), ("ade", "putra"))
    (True, False)
    """
    if len(name) != len(other) or len(name) == 1:
        return False
    differing = [pair for pair in zip(name, other, strict=True) if pair[0] != pair[1]]
    if len(differing) != 1:
        return False
    short, long = sorted(differing[0], key=len)
    same = next((at for at, (one, two) in enumerate(zip(short, long, strict=False)) if one != two), len(short))
    return len(short) >= _LONG_WORD and long[same + 1 :] in (short[same:], short[same + 1 :])


def _forms(tokens: Tokens, office: Office, words: PeopleWords) -> Iterable[Words]:
    """The name, its other form in the text, and the full name behind a well-known short one (or the short behind the full)."""
    name = name_words(tokens, office.name)
    yield name
    if office.alias:
        yield name_words(tokens, office.alias)
    for short, full in words.nicknames:
        if name == short:
            yield full
        elif name == full:
            yield short
