"""Whom a pronoun means: who spoke last, or the one official whom the text has turned to since."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from extractor.lexicon import Lexicon
from extractor.lexicon.linking import Role
from extractor.linking.named_officials import NamedOfficials
from extractor.linking.quotations import skip_signs
from extractor.mentions.tokens import Tokens

Range = tuple[int, int]
_LEAD_MOST, _SUBJECT_MOST = 6, 40
"""So many tokens before the comma that ends an opening phrase; so many of a subject."""


@dataclass(slots=True)
class Focus:
    """Follows the text: `speaker` is the official in focus after sentence `heard`, None where that is open."""

    tokens: Tokens
    sentences: Sequence[Range]
    quotations: Sequence[Range]
    lexicon: Lexicon
    named: NamedOfficials
    speaker: str | None = None
    heard: int = -1

    def speaks(self, speaker: str | None, sentence: int) -> None:
        """Somebody speaks in a sentence: an official, or another person (None)."""
        self.speaker, self.heard = speaker, sentence

    def meant(self, sentence: int) -> str | None:
        """Whom `dia`, `ujarnya` in a sentence means; sentences are asked for in order."""
        for number in range(self.heard + 1, sentence):
            begin, end = self.sentences[number]
            begin = skip_signs(self.tokens, begin, end)
            if begin < end and not self._quoted(begin):
                self.speaker = self._subject(begin, end)
        self.heard = max(self.heard, sentence - 1)
        return self.speaker

    def _quoted(self, index: int) -> bool:
        place = bisect_right(self.quotations, (index + 1, 0))
        return place > 0 and index < self.quotations[place - 1][1]

    def _subject(self, begin: int, end: int) -> str | None:
        """Whom a sentence is about: the official that it begins with, nobody known (None), or the one as before.

        Another official whom the sentence names elsewhere makes it nobody known.
        """
        tokens, lows = self.tokens, self.tokens.lows
        comma = next((index for index in range(begin, min(begin + _LEAD_MOST, end)) if lows[index] == ","), end)
        for index in (begin, skip_signs(tokens, comma, end)):
            if index == end:
                break
            found = self.named.begins(index, min(end, index + _SUBJECT_MOST))
            if found:
                joined = found[1] < end and self.lexicon.linking.roles.get(lows[found[1]], 0) & Role.CONJ
                return None if joined else found[0]
            somebody = lows[index] in self.lexicon.speaking.around["anyone"]
            if somebody or (tokens.capital(index) and lows[index] in self.lexicon.people.names):
                return None
        return self.speaker if self.named.between(begin, end) <= {self.speaker} else None
