"""The text while it is being cleaned: its lines, and the passages that are set aside."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from extractor.cleaning.plain import lowered


class Aside(NamedTuple):
    """A half-open range of a page that is not the article's own content, and why."""

    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Page:
    """A text in plain characters, the same in lower case and length, and the ranges of its lines, trimmed, none empty."""

    text: str
    low: str
    lines: tuple[tuple[int, int], ...]

    def line_start(self, index: int) -> bool:
        """Nothing but signs stands between the beginning of the line and `index`."""
        while index > 0 and not self.text[index - 1].isalnum() and self.text[index - 1] != "\n":
            index -= 1
        return index == 0 or self.text[index - 1] == "\n"

    def line_end(self, index: int) -> int:
        """The end of the line that holds `index`."""
        after = bisect_right(self.lines, (index, len(self.text) + 1))
        return max(index, self.lines[after - 1][1]) if after else index


def page_of(text: str) -> Page:
    r"""The page of a text.

    >>> page_of("Harga naik. \n\n Apa sebabnya?").lines
    ((0, 11), (15, 28))
    """
    lines: list[tuple[int, int]] = []
    begin = 0
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            start = begin + line.index(stripped)
            lines.append((start, start + len(stripped)))
        begin += len(line) + 1
    return Page(text, lowered(text), tuple(lines))


def merge(asides: Iterable[Aside]) -> list[Aside]:
    """The ranges in order, none overlapping: of two that overlap, the later one is cut, or dropped where nothing is left.

    >>> merge([Aside(5, 9, "byline"), Aside(0, 6, "markup"), Aside(7, 8, "counter")])
    [Aside(start=0, end=6, reason='markup'), Aside(start=6, end=9, reason='byline')]
    """
    merged: list[Aside] = []
    reached = 0
    for start, end, reason in sorted(asides, key=lambda aside: (aside.start, -aside.end)):
        if end > max(start, reached):
            merged.append(Aside(max(start, reached), end, reason))
            reached = end
    return merged


def blanked(page: Page, asides: Iterable[Aside]) -> Page:
    r"""The page with spaces in place of what is set aside; line breaks stay.

    >>> blanked(page_of("Naik.\nIKLAN\nTurun."), [Aside(6, 11, "ad_break")]).text
    'Naik.\n     \nTurun.'
    """
    ranges = merge(asides)
    if not ranges:
        return page
    pieces: list[str] = []
    reached = 0
    for start, end, _ in ranges:
        pieces.append(page.text[reached:start])
        pieces.append("\n".join(" " * len(line) for line in page.text[start:end].split("\n")))
        reached = end
    pieces.append(page.text[reached:])
    return page_of("".join(pieces))
