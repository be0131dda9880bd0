"""An organisation that is given once and holds for more: `Gubernur Jawa Barat` before `Gubernur Budi`, a list of directors."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from extractor.lexicon.people import PeopleWords
from extractor.mentions.official_office import Office
from extractor.mentions.official_persons import Person, within
from extractor.mentions.official_titles import Title
from extractor.mentions.people_naming import Sort
from extractor.mentions.people_pieces import Piece
from extractor.mentions.people_spans import Span
from extractor.mentions.tokens import Tokens

_ROSTER_LEAST = 3
Words = tuple[str, ...]


class Post(NamedTuple):
    """The head of a region, named or not: the words of the title without that of a deputy, the region as a token range."""

    words: Words
    region: Span


def unnamed_post(title: Title, body: list[Piece], words: PeopleWords) -> Post | None:
    """The post that a title with nothing but places after it names: `Gubernur DKI Jakarta`.

    >>> from extractor.lexicon.people import load_people
    >>> from extractor.mentions.official_titles import read_title
    >>> from extractor.mentions.people_runs import run_reader
    >>> from extractor.mentions.tokens import tokenize
    >>> tokens, words = tokenize("Gubernur Jawa Barat menolak."), load_people()
    >>> title = read_title(run_reader(tokens, words), 0, (0, len(tokens)), headline=False)
    >>> unnamed_post(title, title.pieces, words)
    Post(words=('gubernur',), region=(1, 3))
    """
    if title.word.kind != "region" or not body or any(piece.sort != Sort.PLACE for piece in body):
        return None
    return Post(bare_title(title.word.words, words), (body[0].first, body[-1].last))


def region_of(
    tokens: Tokens, office: Office, posts: Iterable[Post], offices: Iterable[Office], words: PeopleWords
) -> Span | None:
    """The one region that the article gives for this post or its deputy's, the longest form; None where there are two.

    >>> from extractor.lexicon.people import load_people
    >>> from extractor.mentions.official_offices import find_offices
    >>> from extractor.mentions.people_runs import run_reader
    >>> from extractor.mentions.tokens import tokenize
    >>> tokens, words = tokenize("Wakil Gubernur Rina Dewi hadir."), load_people()
    >>> offices, posts = find_offices(run_reader(tokens, words), ((0, len(tokens)),))
    >>> region_of(tokens, offices[0], [Post(("gubernur",), (2, 4))], offices, words)
    (2, 4)
    """
    if office.kind != "region":
        return None
    own = bare_title(office.words, words)
    regions = [post.region for post in posts if post.words == own]
    regions += [
        other.organization
        for other in offices
        if other.kind == "region" and other.organization and bare_title(other.words, words) == own
    ]
    return _only(tokens, regions)


def roster_organizations(tokens: Tokens, persons: Sequence[Person]) -> dict[int, Span]:
    """Sentence numbers to the organisation of all whom they list without one, as that of one of them elsewhere.

    A list is a sentence with three offices or more, `Direktur Utama …, Direktur Keuangan …, Direktur Bisnis …`, none of them
    with an organisation, or a few such sentences in a row.
    """
    listed: dict[int, list[tuple[Person, Office]]] = {}
    for person in persons:
        for office in person.offices:
            listed.setdefault(office.sentence, []).append((person, office))
    rosters = {
        sentence: pairs
        for sentence, pairs in sorted(listed.items())
        if len(pairs) >= _ROSTER_LEAST and all(office.kind == "head" and not office.organization for _, office in pairs)
    }
    found: dict[int, Span] = {}
    done: set[int] = set()
    for sentence in rosters:
        if sentence in done:
            continue
        last = sentence
        while last in rosters:
            done.add(last)
            last += 1
        given = [span for place in range(sentence, last) for pair in rosters[place] for span in _elsewhere(*pair)]
        organization = _only(tokens, given)
        if organization:
            found |= dict.fromkeys(range(sentence, last), organization)
    return found


def _elsewhere(person: Person, office: Office) -> Iterable[Span]:
    """The organisations of the person's same office in other places."""
    return (other.organization for other in person.offices if other.organization and within(office.words, other.words))


def _only(tokens: Tokens, spans: Sequence[Span]) -> Span | None:
    """The longest of the token ranges, if it has the words of all others."""
    longest = max(spans, key=lambda span: span[1] - span[0], default=None)
    words = tokens.lows[slice(*longest)] if longest else []
    return longest if all(set(tokens.lows[slice(*span)]) <= set(words) for span in spans) else None


def bare_title(title: Words, words: PeopleWords) -> Words:
    """The title without the word for a deputy, so that both have one region.

    >>> from extractor.lexicon.people import load_people
    >>> bare_title(("wakil", "bupati"), load_people())
    ('bupati',)
    """
    return tuple(word for word in title if word not in words.marks["vice"].first)
