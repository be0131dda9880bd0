"""The cleaned article: what the later stages read, and how its offsets lead back to the text as given."""

from array import array
from dataclasses import dataclass

from extractor.records import Article, Skipped


@dataclass(frozen=True, slots=True)
class Cleaned:
    """An article whose text holds nothing but its own content.

    `text` has the passages that were set aside blanked out (spaces, line breaks kept) and every exotic space, dash and
    quote replaced by its plain form, one character for one. Zero-width characters are taken out; only then `origins`
    is not None and gives for each character of `text` its place in the text as given.
    `headline` and `body` are half-open ranges in `text`; the headline is empty where the text has none.
    """

    article: Article
    text: str
    origins: "array[int] | None"
    headline: tuple[int, int]
    body: tuple[int, int]
    title: str | None
    published: str | None
    authors: tuple[str, ...]
    editors: tuple[str, ...]
    language: str
    skipped: tuple[Skipped, ...]

    def given(self, start: int, end: int) -> tuple[int, int]:
        """A range of `text` as a range of the text as given."""
        if self.origins is None or start >= end:
            return start, end
        return self.origins[start], self.origins[end - 1] + 1
