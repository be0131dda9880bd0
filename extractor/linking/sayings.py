"""Where an article says who speaks: a verb of saying, and the official whom it names, or none where that is left open."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from extractor.lexicon import Lexicon
from extractor.lexicon.linking import Role
from extractor.linking.focus import Focus
from extractor.linking.named_officials import Named, NamedOfficials
from extractor.linking.quotations import MARKS, before_signs, skip_signs
from extractor.mentions.tokens import WORD, Tokens
from extractor.records import Official

Range = tuple[int, int]
_NAME_MOST = 40
"""So many tokens of a speaker with all offices."""
_PARTING = MARKS | frozenset(",.?!–—")
_PHRASE_ENDS = frozenset(",)")


class Saying(NamedTuple):
    """Tokens `first` to `last` (half-open) name who speaks, around the verb at `verb`; `speaker` is an official's id.

    `role` is the verb's, or `closing`: `Hal itu disampaikan Ani` after what was said; `sentence` is the number of its sentence.
    """

    first: int
    verb: int
    last: int
    role: str
    speaker: str | None
    sentence: int


def find_sayings(
    tokens: Tokens,
    sentences: Sequence[Range],
    quotations: Sequence[Range],
    officials: Sequence[Official],
    lexicon: Lexicon,
    headline: int = 0,
) -> list[Saying]:
    """The sayings outside quotations, in order; a speaker who is no official or not certain is None.

    A colon after a name counts as one before a quotation and in the headline, which ends at the character `headline`.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.mentions.officials import find_officials
    >>> from extractor.mentions.tokens import tokenize
    >>> tokens = tokenize("Menurut Bupati Lembah Hijau Sinta Dewi, panen naik. Ia menyebut cuaca baik.")
    >>> sentences, lexicon = ((0, 10), (10, 15)), load_lexicon()
    >>> officials = find_officials(tokens, sentences, lexicon).officials
    >>> [(saying.role, saying.speaker) for saying in find_sayings(tokens, sentences, (), officials, lexicon)]
    [('source', 'o1'), ('tell', 'o1')]
    """
    named = NamedOfficials(tokens, officials, lexicon.people)
    reader = _Reader(tokens, lexicon, named, Focus(tokens, sentences, quotations, lexicon, named))
    verbs = lexicon.speaking.verbs
    found: list[Saying] = []
    quoted, sentence = 0, 0
    for index in [index for index, low in enumerate(tokens.lows) if low in verbs]:
        while quoted < len(quotations) and quotations[quoted][1] <= index:
            quoted += 1
        if quoted < len(quotations) and quotations[quoted][0] <= index:
            continue
        while sentences[sentence][1] <= index:
            sentence += 1
        saying = reader.read(index, sentence, sentences[sentence], tokens.ends[index] < headline)
        if saying:
            found.append(saying)
            reader.focus.speaks(saying.speaker, sentence)
    return found


@dataclass(slots=True)
class _Reader:
    """Reads sayings in the order of the text."""

    tokens: Tokens
    lexicon: Lexicon
    named: NamedOfficials
    focus: Focus
    around: dict[str, frozenset[str]] = field(init=False)

    def __post_init__(self) -> None:
        self.around = self.lexicon.speaking.around

    def read(self, verb: int, sentence: int, within: Range, in_headline: bool) -> Saying | None:
        """The saying at a verb or a colon; None where nobody speaks there."""
        role, own = self.lexicon.speaking.verbs[self.tokens.lows[verb]]
        if role == "colon":
            return self._colon(verb, sentence, within[0], in_headline)
        if role == "tell":
            before = self._before(verb, within[0], sentence)
            return before and Saying(before[1], verb, verb + 1, role, before[0], sentence)
        after = (self.focus.meant(sentence), verb + 1) if own else self._after(verb + 1, within[1], sentence)
        if after is None:
            return None
        speaker, last = after
        first = self._pointing(verb, within[0]) if role == "passive" else verb
        parted = verb == within[0] or self.tokens.lows[verb - 1] in _PARTING
        if role == "say" and not parted and (own or last > verb + 2):
            return None  # `dengan kata lain`
        if role == "passive" and first == verb and speaker is None and not self.tokens.capital(verb + 1):
            return None  # `ditegaskan aturan lama`
        return Saying(first, verb, last, "closing" if first < verb else role, speaker, sentence)

    def _colon(self, colon: int, sentence: int, begin: int, in_headline: bool) -> Saying | None:
        """`Bupati Sinta Dewi: …`, where nothing else stands before the colon."""
        if not in_headline and MARKS.isdisjoint(self.tokens.lows[colon + 1 : colon + 2]):
            return None
        first = skip_signs(self.tokens, begin, colon)
        found = self.named.begins(first, colon) if first < colon else None
        whole = found is not None and found[0] is not None and found[1] == colon
        return Saying(first, colon, colon + 1, "tell", found[0], sentence) if found and whole else None

    def _pointing(self, verb: int, begin: int) -> int:
        """The first word of `Hal itu juga` up to the verb, at the start of a sentence or after a quotation; else the verb."""
        lows, point, first = self.tokens.lows, self.around["point"], verb
        while first > begin and (lows[first - 1] in point or lows[first - 1] in self.around["adverb"]):
            first -= 1
        before = before_signs(self.tokens, first, begin)
        leads = before < begin or lows[before] in MARKS
        return first if leads and not point.isdisjoint(lows[first:verb]) else verb

    def _after(self, index: int, end: int, sentence: int) -> Named | None:
        """(the speaker named from `index` on, the token after the name); None where nobody is."""
        tokens, lows, around = self.tokens, self.tokens.lows, self.around
        if index < end and lows[index] in around["by"]:
            index += 1
        if index >= end or tokens.kinds[index] != WORD:
            return None
        if lows[index] in around["pronoun"]:
            return self.focus.meant(sentence), index + 1
        limit = index
        while limit < min(end, index + _NAME_MOST) and not self._ends_name(limit):
            limit += 1
        found = self.named.begins(index, limit) if limit > index else None
        if found:
            phrase = next((place for place in range(index, limit) if tokens.kinds[place] != WORD), limit)
            return (self.focus.meant(sentence), phrase) if self._again(found[0], index, phrase - 1) else found
        source = self.lexicon.linking.roles.get(lows[index], 0) & Role.SOURCE and not tokens.capital(index)
        return None if limit == index or source else (None, index + 1)

    def _ends_name(self, index: int) -> bool:
        """A mark, or a word after which no name of the speaker is: `saat`, `kepada`."""
        low = self.tokens.lows[index]
        ending = low in self.around["tail"] or low in self.lexicon.speaking.verbs
        return low in MARKS or (ending and not self.tokens.capital(index))

    def _before(self, verb: int, begin: int, sentence: int) -> Named | None:
        """(the speaker who is the subject of the verb, the first token of the name); None where the verb has none."""
        tokens, lows, around = self.tokens, self.tokens.lows, self.around
        last = verb
        while last > begin and (lows[last - 1] in around["adverb"] or lows[last - 1] in around["point"]):
            last -= 1
        word = last - 1
        if word < begin:
            return None
        if lows[word] in around["pronoun"]:
            return self.focus.meant(sentence), word
        found = self.named.ends(last, begin)
        if found:
            return (self.focus.meant(sentence), found[1]) if self._again(found[0], found[1], last) else found
        if tokens.kinds[word] != WORD:
            return (None, word) if lows[word] in _PHRASE_ENDS else None
        loose = self.lexicon.linking.roles.get(lows[word], 0) & Role.STOP or lows[word] in around["tail"]
        return None if loose and not tokens.capital(word) else (None, word)

    def _again(self, speaker: str | None, first: int, deictic: int) -> bool:
        """`politikus itu`, `Menteri ini`: the words point back to a person named before."""
        lows, around = self.tokens.lows, self.around
        return speaker is None and lows[deictic] in around["point"] and lows[first] not in around["anyone"]
