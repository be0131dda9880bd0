"""Every place where the name of a person with an office stands."""

from collections.abc import Container
from itertools import islice

from extractor.lexicon.people import PeopleWords
from extractor.mentions.official_persons import Person, Words
from extractor.mentions.people_spans import name_words
from extractor.mentions.tokens import SIGN, WORD, Tokens

_JOINTS = frozenset("-'‘’`.")


def find_places(tokens: Tokens, persons: list[Person], words: PeopleWords) -> list[Person]:
    """The persons in the order of their first mention, with every place where the name, or a part of it, is theirs alone.

    >>> from extractor.lexicon.people import load_people
    >>> from extractor.mentions.official_offices import find_offices
    >>> from extractor.mentions.people_runs import run_reader
    >>> from extractor.mentions.tokens import tokenize
    >>> tokens, words = tokenize("Bupati Sinta Dewi hadir. Sinta pulang."), load_people()
    >>> offices, posts = find_offices(run_reader(tokens, words), ((0, len(tokens)),))
    >>> from extractor.mentions.official_persons import gather_persons
    >>> [person.places for person in find_places(tokens, gather_persons(tokens, offices, words), words)]
    [[(1, 3), (5, 6)]]
    """
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
    return sorted(persons, key=lambda person: person.places[0])


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
