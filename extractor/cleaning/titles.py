"""Titles of other articles: which lines look like one, and where one ends that runs on into a sentence."""

import re
from itertools import pairwise

from extractor.lexicon.cleaning import CleaningWords

_PIECE = re.compile(r"[^\s,]+(?:,(?=\s|\d))?|,")
_VERB = re.compile(r"(?:me|ber|di|ter)[a-z]{4,}")
_JOINT = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_SHORTEST, _FARTHEST = 3, 9
"""How many words the shortest title has, and how far back the office of a speaker is looked for."""


def is_title_line(line: str, words: CleaningWords) -> bool:
    """Whether a line looks like a headline: a few words, most of them capitalised, and no full stop.

    >>> from extractor.lexicon import load_lexicon
    >>> [is_title_line(line, load_lexicon().cleaning) for line in ("Harga Beras Kembali Naik", "Harga beras kembali naik.")]
    [True, False]
    """
    if len(line) > 160 or (line.endswith((".", '."', ",", ";")) and not line.endswith("...")):
        return False
    pieces = [piece for piece in line.split() if piece[:1].isalpha() and piece.lower() not in words.small]
    return len(pieces) > 1 and sum(not piece.islower() for piece in pieces) * 4 >= len(pieces) * 3


def title_end(text: str, begin: int, limit: int, longest: int, words: CleaningWords) -> int:
    """Where the title that stands at `begin` ends, at `limit` at the latest.

    A title in capitals ends before the sentence whose second word or so is written small; a title in small letters ends before
    a capitalised word that opens sentences and hardly ever stands inside a headline. Where neither shows, after `longest` words.

    >>> from extractor.lexicon import load_lexicon
    >>> text = "Stok Beras di Gudang Cukup hingga Lebaran Ia mengatakan harga turun."
    >>> text[: title_end(text, 0, len(text), 20, load_lexicon().cleaning)]
    'Stok Beras di Gudang Cukup hingga Lebaran'
    """
    pieces: list[tuple[int, int]] = []
    for match in _PIECE.finditer(text, begin, limit):
        if match.group() == ",":
            limit = match.start()
            break
        pieces.extend(_split(text, *match.span()))
        if len(pieces) > longest:
            break
    forms = [text[start:end] for start, end in pieces]
    count = _count(forms, longest, words)
    if count == len(pieces):
        return limit
    return pieces[count - 1][1] if count else begin


def _split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A piece at the joints of words whose space was lost: `RusiaHarga`."""
    joints = [start, *(match.start() for match in _JOINT.finditer(text, start, end)), end]
    return list(pairwise(joints))


def _count(forms: list[str], longest: int, words: CleaningWords) -> int:
    """How many of the pieces belong to the title."""
    for index, form in enumerate(forms):
        small = form.islower() and form.strip("\"'()?!,.:;") not in words.small and form[0].isalpha()
        if small:
            start = _sentence_start(forms, index, words)
            clear = start >= _SHORTEST and not forms[start - 1].endswith((",", ":"))
            return start if clear else _in_small_letters(forms, longest, words)
        if form.endswith(".") and index + 1 >= _SHORTEST and len(form) > 4:
            return index + 1
    return min(len(forms), longest)


def _sentence_start(forms: list[str], index: int, words: CleaningWords) -> int:
    """Where the sentence begins whose first small word stands at `index`."""
    start = index - 1
    while start > 0 and forms[start].islower():
        start -= 1
    for back in range(start, max(start - _FARTHEST, _SHORTEST - 1), -1):
        low = forms[back].lower().strip("\"'(")
        if not forms[back].islower() and (low in words.openers or low in words.offices):
            return back - 1 if forms[back - 1].lower() in words.offices else back
    return start


def _in_small_letters(forms: list[str], longest: int, words: CleaningWords) -> int:
    """How many pieces there are before an opener, or before the capitalised words in front of a verb with its prefix."""
    begun = 0
    for index, form in enumerate(forms[:longest]):
        before = forms[index - 1] if index else ""
        if form[0].islower():
            if _VERB.fullmatch(form) and begun >= _SHORTEST:
                return begun
            begun = index + 1
        elif index >= _SHORTEST and ((before.endswith(".") and len(before) > 4) or form.lower() in words.openers):
            return index
        if before.endswith((",", ":")):
            begun = 0
    return min(len(forms), longest)
