"""Offices of one person brought together, and every place of the person's name."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice

from extractor.lexicon.people import PeopleWords
from extractor.mentions.official_office import Office
from extractor.mentions.people_spans import Span, written
from extractor.mentions.tokens import SIGN, WORD, Tokens

_MOST_PERSONS = 300
_LONG_WORD = 5
_JOINTS = frozenset("-'‘’`.")
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
    """The persons in the order of their first mention, 300 at most; an office whose name fits two persons is left out."""
    persons: list[Person] = []
    for office in offices:
        if len(persons) == _MOST_PERSONS:
            break
        forms = set(_forms(tokens, office, words))
        same = [person for person in persons if any(_same(person, form, office) for form in forms)]
        if not same:
            persons.append(Person([office], office.name, forms))
        elif len(same) == 1:
            person = same[0]
            person.offices.append(office)
            person.forms |= forms
            person.name = max(person.name, office.name, key=lambda span: _fullness(tokens, span))
    _find_places(tokens, persons, words)
    return sorted(persons, key=lambda person: person.places[0])


def _same(person: Person, name: Words, office: Office) -> bool:
    """Whether the name is the person's, in a longer or shorter form; one that begins with another word needs a like title."""
    forms = [form for form in person.forms if within(name, form) or within(form, name)]
    if any(form[0] == name[0] for form in forms) or any(misspelt(name, form) for form in person.forms):
        return True
    alike = any(within(office.words, other.words) or within(other.words, office.words) for other in person.offices)
    return bool(forms) and (alike or len(name) == 1)


def name_words(tokens: Tokens, span: Span) -> Words:
    """The words of a name, lower-cased."""
    return tuple(tokens.lows[index] for index in range(*span) if tokens.kinds[index] == WORD)


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


def _find_places(tokens: Tokens, persons: list[Person], words: PeopleWords) -> None:
    """Every place where a name stands, in full or in part, and belongs to one person alone."""
    owners: dict[str, list[Person]] = {}
    for person in persons:
        for word in {word for form in person.forms for word in form}:
            owners.setdefault(word, []).append(person)
        person.places = sorted({office.name for office in person.offices})
    taken = {index for person in persons for place in person.places for index in range(*place)}
    for index, low in enumerate(tokens.lows):
        if low not in owners or index in taken or not tokens.capital(index):
            continue
        last = _run_end(tokens, index, owners)
        taken.update(range(index, last))
        run = name_words(tokens, (index, last))
        fitting = islice((person for person in min((owners[word] for word in run), key=len) if person.answers_to(run)), 2)
        found = list(fitting)
        if len(found) == 1 and _alone(tokens, index, last, run, words):
            found[0].places.append((index, last))
    for person in persons:
        person.places.sort()


def _run_end(tokens: Tokens, index: int, known: Container[str]) -> int:
    """Index after the words of names that stand together from `index` on."""
    last = index + 1
    while last < len(tokens):
        joined = tokens.kinds[last] == SIGN and tokens.lows[last] in _JOINTS and tokens.glued(last)
        if joined and last + 1 < len(tokens) and tokens.glued(last + 1) and tokens.lows[last + 1] in known:
            last += 2
        elif tokens.kinds[last] == WORD and tokens.lows[last] in known and tokens.capital(last):
            last += 1
        else:
            break
    return last


def _alone(tokens: Tokens, first: int, last: int, run: Words, words: PeopleWords) -> bool:
    """Whether the run is no part of another name: `Jalan Sudirman`, `Budi Karya`."""
    if len(run) > 1:
        return True
    lows = tokens.lows
    if len(run[0]) < 2 or (last < len(tokens) and tokens.capital(last) and not words.cues["stop"].at(lows, last)):
        return False
    if first == 0 or not tokens.capital(first - 1) or tokens.form(first - 1).isupper():
        return True
    before = (words.titles, words.marks["courtesy"], words.marks["rank"], words.cues["say"], words.cues["opener"])
    return any(phrases.before(lows, first) for phrases in before)
