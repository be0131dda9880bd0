"""Officials: every person whom an article names with an office, with all places of the name."""

from typing import NamedTuple

from extractor.lexicon import Lexicon
from extractor.lexicon.people import PeopleWords
from extractor.mentions.entities import NO_ENTITIES, Entities
from extractor.mentions.official_carried import Post, region_of, roster_organizations
from extractor.mentions.official_forms import full_title
from extractor.mentions.official_notes import title_notes
from extractor.mentions.official_office import Office
from extractor.mentions.official_offices import find_offices
from extractor.mentions.official_persons import Person, gather_persons, within
from extractor.mentions.official_places import find_places
from extractor.mentions.people_runs import run_reader
from extractor.mentions.people_spans import written
from extractor.mentions.tokens import Tokens
from extractor.records import Note, Official, Place

_BEFORE, _AFTER = 2, 4
"""How near a title a capitalised word must stand for a name to be there, in tokens."""


class People(NamedTuple):
    """The officials of an article, and notes on titles of one person that differ."""

    officials: tuple[Official, ...]
    notes: tuple[Note, ...]


def title_places(tokens: Tokens, lexicon: Lexicon) -> list[int]:
    """The tokens at which a title stands that a person may bear: a capitalised word near it may begin or end a name.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.mentions.tokens import tokenize
    >>> title_places(tokenize("Menurut hitungan para ahli, harga stabil hingga Mei, kata pengamat Rina Dewi."), load_lexicon())
    [11]
    """
    titles, found = lexicon.people.titles, []
    for index, low in enumerate(tokens.lows):
        hit = titles.at(tokens.lows, index) if low in titles.first else None
        if hit and hit[0].kind != "never":
            after = index + hit[1]
            near = (*range(max(index - _BEFORE, 0), index), *range(after, min(after + _AFTER, len(tokens))))
            if any(tokens.capital(place) for place in near):
                found.append(index)
    return found


def find_officials(
    tokens: Tokens, sentences: tuple[tuple[int, int], ...], lexicon: Lexicon, entities: Entities = NO_ENTITIES
) -> People:
    """The officials in the order of their first mention; offsets are in code points, into `tokens.text`.

    `entities` are the names that a model has found in sentences with a title.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.mentions.tokens import tokenize
    >>> tokens = tokenize("Direktur Keuangan PT Lembah Hijau, Sinta Dewi, berkata lain.")
    >>> found = find_officials(tokens, ((0, len(tokens)),), load_lexicon()).officials[0]
    >>> found.name, found.title, found.organization
    ('Sinta Dewi', 'Direktur Keuangan', 'PT Lembah Hijau')
    """
    words = lexicon.people
    offices, posts = find_offices(run_reader(tokens, words, entities), sentences)
    persons = find_places(tokens, gather_persons(tokens, offices, words), words)
    article = _Article(tokens, words, offices, posts, roster_organizations(tokens, persons))
    officials = tuple(_official(article, person, number) for number, person in enumerate(persons, 1))
    return People(officials, title_notes(tokens, persons))


class _Article(NamedTuple):
    """What the record of one person is made from, beside the person."""

    tokens: Tokens
    words: PeopleWords
    offices: list[Office]
    posts: list[Post]
    rosters: dict[int, tuple[int, int]]


def _official(article: _Article, person: Person, number: int) -> Official:
    """The record, with the office in the fullest form that the text gives."""
    tokens = article.tokens
    first = next((office for office in person.offices if office.kind != "role"), person.offices[0])
    alike = [office for office in person.offices if _fuller(office, first)]
    chosen = max(alike, key=lambda office: (len(office.words), min(len(office.words), office.title[1] - office.title[0])))
    organization = chosen.organization or _organization(person.offices, chosen) or _carried(article, chosen)
    return Official(
        id=f"o{number}",
        name=written(tokens, person.name),
        title=written(tokens, full_title(tokens, chosen, article.offices, article.words)),
        organization=written(tokens, organization) if organization else None,
        mentions=tuple(Place(start=tokens.starts[first], end=tokens.ends[last - 1]) for first, last in person.places),
    )


def _carried(article: _Article, office: Office) -> tuple[int, int] | None:
    """The organisation that the article gives for the office elsewhere."""
    return article.rosters.get(office.sentence) or region_of(
        article.tokens, office, article.posts, article.offices, article.words
    )


def _fuller(office: Office, other: Office) -> bool:
    """The office is the other one, named as fully or more fully."""
    return office.vice == other.vice and office.words[0] == other.words[0] and within(other.words, office.words)


def _organization(offices: list[Office], chosen: Office) -> tuple[int, int] | None:
    """The first organisation that is given with the chosen office in a longer or shorter form."""
    alike = (office for office in offices if _fuller(office, chosen) or _fuller(chosen, office))
    return next((office.organization for office in alike if office.organization), None)
