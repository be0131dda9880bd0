"""Who wrote and who edited the article, as its credits say."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from extractor.cleaning.labels import Label
from extractor.cleaning.page import Aside, Page
from extractor.cleaning.signatures import find_signatures
from extractor.lexicon.cleaning import CleaningWords

_TOKEN = re.compile(r"[^\s,|()*]+")
_BETWEEN = re.compile(r"\s*[,;/&(]\s*|\s+dan\s+")
_DOMAIN = re.compile(r"\.(?:com|co|id|net|tv|news)\b", re.IGNORECASE)
_LINE, _LONGEST_NAME, _SMALL_WORDS = 160, 5, 2


class Credits(NamedTuple):
    """The names, each once and in order, the passages that hold them, and where the last signature ends."""

    authors: tuple[str, ...]
    editors: tuple[str, ...]
    asides: tuple[Aside, ...]
    signed: int | None


def find_credits(page: Page, labels: Sequence[Label], stops: Sequence[int], words: CleaningWords) -> Credits:
    r"""The names behind the labels; `stops`, in order, are the places that no name reaches beyond.

    Initials at the end, `(abc/def)`, count only where no name is given; what holds a digit is no name.

    >>> from extractor.cleaning.labels import find_labels
    >>> from extractor.cleaning.page import page_of
    >>> from extractor.lexicon import load_lexicon
    >>> page, words = page_of("Penulis: Sari Dewi | Editor: Bima\nHarga naik."), load_lexicon().cleaning
    >>> find_credits(page, find_labels(page, words), [], words)[:2]
    (('Sari Dewi',), ('Bima',))
    """
    names: dict[str, list[str]] = {"author": [], "editor": [], "other": []}
    asides: list[Aside] = []
    signed = None
    for label in labels:
        following = bisect_right(stops, label.start)
        start, end = _value(page, label, stops[following] if following < len(stops) else len(page.text))
        value = page.text[start:end]
        if label.role == "other" or _is_named(value):
            names[label.role] += _names(value, words)
            asides.append(Aside(label.start, end, "byline"))
    for aside, author, editor in find_signatures(page, words):
        asides.append(aside)
        signed = aside.end
        names["author"] = names["author"] or [name for name in (author,) if name]
        names["editor"] = names["editor"] or [name for name in (editor,) if name]
    return Credits(tuple(dict.fromkeys(names["author"])), tuple(dict.fromkeys(names["editor"])), tuple(asides), signed)


def _is_named(value: str) -> bool:
    """Whether the words may be names: few of them small, no digit, no question."""
    return sum(word.islower() for word in value.split()) <= _SMALL_WORDS and not any(
        sign.isdigit() or sign in "?!" for sign in value
    )


def _value(page: Page, label: Label, stop: int) -> tuple[int, int]:
    """The range of what a label introduces: the rest of a short line, the line below, or the capitalised words that follow."""
    line_end = page.line_end(label.start)
    limit = min(line_end, stop)
    bar = page.text.find("|", label.end, min(limit, label.end + _LINE))
    if bar >= 0 or (label.begins and label.end < line_end <= label.start + _LINE):
        return label.end, bar + 1 or limit
    if label.end < line_end:
        return label.end, _name_end(page.text, label.end, limit)
    below = bisect_right(page.lines, (label.end, 0))
    start, end = page.lines[below] if below < len(page.lines) else (label.end, label.end)
    named = _name_end(page.text, start, end) == end and end <= stop
    return (start, end) if named else (label.end, label.end)


def _name_end(text: str, start: int, limit: int) -> int:
    """The end of the capitalised words at `start`, a few at most, none of them an outlet's address."""
    reached = start
    for count, match in enumerate(_TOKEN.finditer(text, start, limit)):
        token = match.group()
        if count == _LONGEST_NAME or not token[0].isupper() or _DOMAIN.search(token) or text[reached : match.start()].strip():
            break
        reached = match.end()
        if token.endswith(".") and len(token) > 3:
            break
    return reached


def _names(value: str, words: CleaningWords) -> list[str]:
    """The names in what a label introduces, without agencies and without what stands for a label itself (`Kontributor Bogor`)."""
    ignored = words.outlets | words.labels.keys()
    parts = [" ".join(part.strip(" .-|*()\\:\n").split()) for part in _BETWEEN.split(value)]
    return [part for part in parts if part[:1].isupper() and not {part.lower(), part.split()[0].lower()} & ignored]
