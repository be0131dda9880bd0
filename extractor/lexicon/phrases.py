"""Phrases of one or more words, looked up at a place in a list of lower-cased tokens, longest first."""

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

T = TypeVar("T")


class Phrases(Generic[T]):
    """Maps token sequences to values; a lookup costs one dictionary access where no phrase begins.

    >>> hedges = Phrases([("lebih dari", "over"), ("lebih", "more")])
    >>> hedges.at(["lebih", "dari", "lima"], 0)
    ('over', 2)
    >>> hedges.before(["sudah", "lebih", "dari", "lima"], 3)
    ('over', 2)
    """

    def __init__(self, rows: Iterable[tuple[str, T]]) -> None:
        self.first: dict[str, list[tuple[tuple[str, ...], tuple[T, int]]]] = {}
        self.last: dict[str, list[tuple[tuple[str, ...], tuple[T, int]]]] = {}
        for form, value in rows:
            words = tuple(form.lower().split())
            self.first.setdefault(words[0], []).append((words[1:], (value, len(words))))
            self.last.setdefault(words[-1], []).append((words[:-1], (value, len(words))))
        for entries in (*self.first.values(), *self.last.values()):
            entries.sort(key=lambda entry: -len(entry[0]))

    def at(self, lows: Sequence[str], index: int) -> tuple[T, int] | None:
        """(value, number of tokens) of the longest phrase that begins at `index`; None where none does."""
        for others, found in self.first.get(lows[index], ()) if index < len(lows) else ():
            if not others or tuple(lows[index + 1 : index + found[1]]) == others:
                return found
        return None

    def before(self, lows: Sequence[str], index: int) -> tuple[T, int] | None:
        """(value, number of tokens) of the longest phrase that ends just before `index`; None where none does."""
        for others, found in self.last.get(lows[index - 1], ()) if index > 0 else ():
            if not others or (found[1] <= index and tuple(lows[index - found[1] : index - 1]) == others):
                return found
        return None
