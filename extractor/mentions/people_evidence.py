"""What an article itself tells about its names: who speaks in it, which places and companies it names elsewhere."""

from collections.abc import Container
from dataclasses import dataclass

from extractor.lexicon.people import PeopleWords
from extractor.mentions.people_spans import Span, written
from extractor.mentions.tokens import Tokens

_MOST, _FARTHEST, _MOST_DOUBTS = 3, 8, 50
"""So many words of a place or company; so many tokens back for a title; so many runs of known words that are counted."""
_CLASSES = {"region": "place", "site": "place", "company": "whole"}
Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """`heard`: words used as a speaker's name; `settled`: first word to the places and companies it begins, longest first."""

    heard: frozenset[str]
    settled: dict[str, list[tuple[Words, str]]]

    def at(self, tokens: Tokens, index: int, limit: int) -> tuple[str, int] | None:
        """(class, number of words) of the place or company that stands at `index`, longest first."""
        for words, kind in self.settled.get(tokens.lows[index], ()):
            last = index + len(words)
            if last <= limit and tuple(tokens.lows[index:last]) == words:
                return kind, len(words)
        return None


def gather_evidence(tokens: Tokens, words: PeopleWords) -> Evidence:
    """The evidence of a text, in one pass over its tokens.

    >>> from extractor.lexicon.people import load_people
    >>> from extractor.mentions.tokens import tokenize
    >>> evidence = gather_evidence(tokenize("Warga Kabupaten Karang Tanah pulang, kata Zulfan."), load_people())
    >>> evidence.heard, evidence.settled
    (frozenset({'zulfan'}), {'karang': [(('karang', 'tanah'), 'place')]})
    """
    speaking = words.cues["say"].first.keys() | words.marks["courtesy"].first.keys()
    leading = {word: kind for role, kind in _CLASSES.items() for word in words.cues[role].first}
    other: list[Container[str]] = [words.titles.first, words.classes.first, *(phrases.first for phrases in words.marks.values())]
    telling = speaking | leading.keys()
    heard = set()
    runs: dict[tuple[Words, str], Span] = {}
    for index, low in enumerate(tokens.lows[:-1], 1):
        if low not in telling or not tokens.capital(index):
            continue
        if low in leading:
            last = _run_end(tokens, index)
            if last - index <= _MOST and not _titled(tokens, index - 1, words):
                runs.setdefault((tuple(tokens.lows[index:last]), leading[low]), (index, last))
        elif not tokens.form(index).isupper() and not any(tokens.lows[index] in first for first in other):
            heard.add(tokens.lows[index])
    return Evidence(frozenset(heard), _settle(tokens, runs, words, other))


def _settle(
    tokens: Tokens, runs: dict[tuple[Words, str], Span], words: PeopleWords, other: list[Container[str]]
) -> dict[str, list[tuple[Words, str]]]:
    """The runs that are no accident: those of unknown words, and of known ones where the text has them again."""
    found: dict[str, list[tuple[Words, str]]] = {}
    doubts = 0
    for (run, kind), span in sorted(runs.items(), key=lambda item: (-len(item[0][0]), item[1])):
        if any(run[0] in first for first in other) or any(word in words.names for word in run):
            doubts += 1
            if len(run) == 1 or doubts > _MOST_DOUBTS or tokens.text.count(written(tokens, span)) == 1:
                continue
        found.setdefault(run[0], []).append((run, kind))
    return found


def _run_end(tokens: Tokens, index: int) -> int:
    """Index after the capitalised words that stand together from `index` on, or far enough."""
    last = index + 1
    while last < len(tokens) and last - index <= _MOST and tokens.capital(last):
        last += 1
    return last


def _titled(tokens: Tokens, index: int, words: PeopleWords) -> bool:
    """A title stands before the word at `index` in the same run, so that a name may end the run."""
    for before in range(index - 1, max(index - _FARTHEST, -1), -1):
        if not tokens.capital(before):
            return False
        if tokens.lows[before] in words.titles.first:
            return True
    return False
