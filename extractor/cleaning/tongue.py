"""Whether the text is Indonesian, and which of its passages are English."""

import re
from collections.abc import Iterator

from extractor.cleaning.page import Aside, Page
from extractor.lexicon.cleaning import CleaningWords

_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE = re.compile(r"[^.!?\n]*(?:[.!?](?!\s)[^.!?\n]*)*(?:[.!?]+[\"')]*|\n)?")
_SAMPLE = 3000
_PHRASE, _PASSAGE, _FEWEST, _LONG_WORD = 12, 12, 2, 16
"""Words up to which a text is a phrase, words from which English is a passage, its fewest function words, a word's length."""


def is_indonesian(page: Page, words: CleaningWords) -> bool:
    """Whether function words show Indonesian; a phrase of a few words passes unless English shows. Malay passes too.

    >>> from extractor.cleaning.page import page_of
    >>> from extractor.lexicon import load_lexicon
    >>> texts = ("Rp 41,7 juta", "The price of rice has risen and the ministry will act on that.")
    >>> [is_indonesian(page_of(text), load_lexicon().cleaning) for text in texts]
    [True, False]
    """
    sample = page.low[:_SAMPLE]
    found = [word for word in sample.split() if word.isalpha()]
    indonesian = len([word for word in found if word in words.indonesian])
    english = len([word for word in found if word in words.english])
    if len(found) <= _PHRASE and len(sample) <= _PHRASE * _LONG_WORD:
        return english <= max(1, indonesian)
    return indonesian * 16 >= len(found) and indonesian * 2 > english


def find_english(page: Page, words: CleaningWords) -> Iterator[Aside]:
    """Yield passages in English: sentences one after another that hold no Indonesian function word and many English ones.

    >>> from extractor.cleaning.page import page_of
    >>> from extractor.lexicon import load_lexicon
    >>> text = "Ia yakin. We see that the price of rice in the region has risen by 5 percent. Itu saja."
    >>> [text[start:end] for start, end, _ in find_english(page_of(text), load_lexicon().cleaning)]
    ['We see that the price of rice in the region has risen by 5 percent.']
    """
    if len(words.english.intersection(page.low.split())) < _FEWEST:
        return
    run: list[tuple[int, int, int, int]] = []
    for match in _SENTENCE.finditer(page.low):
        found = _WORD.findall(match.group())
        if words.indonesian.isdisjoint(found):
            run.append((*match.span(), len(found), len([word for word in found if word in words.english])))
        else:
            yield from _passage(page, run)
            run = []
    yield from _passage(page, run)


def _passage(page: Page, run: list[tuple[int, int, int, int]]) -> Iterator[Aside]:
    """The run from its first to its last sentence with an English function word, if that makes a passage."""
    english = [index for index, (*_, count) in enumerate(run) if count]
    kept = run[english[0] : english[-1] + 1] if english else []
    size, count = sum(size for *_, size, _ in kept), sum(count for *_, count in kept)
    if size < _PASSAGE or count * 5 < size:
        return
    start, end = kept[0][0], kept[-1][1]
    passage = page.text[start:end]
    found = _WORD.findall(passage)
    if sum(word.islower() for word in found) * 2 >= len(found):  # else it is a list of names
        yield Aside(end - len(passage.lstrip()), start + len(passage.rstrip()), "not_indonesian")
