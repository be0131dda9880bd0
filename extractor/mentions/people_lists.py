"""Several names in a row, and two forms of one name."""

from extractor.mentions.people_names import Name, NameReader
from extractor.mentions.people_runs import RunReader

_LISTED_MOST = 20


def listed_after(names: NameReader, name: Name, limit: int) -> list[Name]:
    """The other names of a list that begins with `name`: `, B dan C` after it.

    >>> from extractor.lexicon.people import load_people
    >>> from extractor.mentions.people_runs import run_reader
    >>> from extractor.mentions.tokens import tokenize
    >>> names = NameReader(run_reader(tokenize("Rina Dewi, Budi Santoso dan Sinta Wijaya hadir"), load_people()))
    >>> [(name.first, name.last) for name in listed_after(names, Name(0, 2, 2, 2), 9)]
    [(3, 5), (6, 8)]
    """
    found: list[Name] = []
    last = name.last
    while last + 1 < limit and len(found) < _LISTED_MOST and _parts(names.runs, last):
        begin = last + 1
        if begin + 1 < limit and names.runs.tokens.lows[last] == "," and _parts(names.runs, begin):
            begin += 1
        other = names.after(begin, limit)
        if other is None or (not other.known and other.parts == 1):
            break
        found.append(other)
        last = other.last
    return found


def listed_before(names: NameReader, name: Name, floor: int) -> list[Name]:
    """The other names of a list that ends with `name`: `A, B dan` before it.

    >>> from extractor.lexicon.people import load_people
    >>> from extractor.mentions.people_runs import run_reader
    >>> from extractor.mentions.tokens import tokenize
    >>> names = NameReader(run_reader(tokenize("Rina Dewi, Budi Santoso dan Sinta Wijaya hadir"), load_people()))
    >>> [(name.first, name.last) for name in listed_before(names, Name(6, 8, 2, 2), 0)]
    [(0, 2), (3, 5)]
    """
    found: list[Name] = []
    index = name.first - 1
    while index > floor and len(found) < _LISTED_MOST and _parts(names.runs, index):
        if names.runs.tokens.lows[index - 1] == ",":
            index -= 1
        other = names.before(index, floor)
        if other is None or (not other.known and other.parts == 1):
            break
        found.append(other)
        index = other.first - 1
    return found[::-1]


def _parts(runs: RunReader, index: int) -> bool:
    """A comma or `dan` between two names of a list."""
    lows = runs.tokens.lows
    return lows[index] == "," or runs.words.cues["join"].at(lows, index) is not None


def alias_of(names: NameReader, name: Name, limit: int) -> tuple[int, int] | None:
    """Another form of a name, right after it: one word in brackets, or what follows `alias`.

    >>> from extractor.lexicon.people import load_people
    >>> from extractor.mentions.people_runs import run_reader
    >>> from extractor.mentions.tokens import tokenize
    >>> names = NameReader(run_reader(tokenize("Budi Santoso alias Bimo hadir"), load_people()))
    >>> alias_of(names, Name(0, 2, 2, 2), 5)
    (3, 4)
    """
    tokens, words, at = names.runs.tokens, names.runs.words, name.last
    if at + 2 < limit and tokens.lows[at] == "(" and tokens.lows[at + 2] == ")" and tokens.capital(at + 1):
        return None if words.classes.at(tokens.lows, at + 1) else (at + 1, at + 2)
    cue = words.cues["alias"].at(tokens.lows, at)
    other = names.after(at + cue[1], limit) if cue else None
    return (other.first, other.last) if other else None
