"""Pieces of a text replaced, and what is marked in it moved along."""

from collections.abc import Iterable
from dataclasses import dataclass

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Edit:
    """What takes the place of a piece of the text."""

    span: Span
    text: str


def edited(text: str, edits: Iterable[Edit]) -> tuple[str, dict[Span, Span]]:
    """The text after edits that do not overlap, and for the span of each edit where its new text stands.

    >>> edited("harga naik 5 persen", [Edit((11, 19), "12%"), Edit((6, 10), "meningkat")])
    ('harga meningkat 12%', {(6, 10): (6, 15), (11, 19): (16, 19)})
    """
    pieces: list[str] = []
    position, length = 0, 0
    moved: dict[Span, Span] = {}
    for edit in sorted(edits, key=lambda edit: edit.span):
        kept = text[position : edit.span[0]]
        start = length + len(kept)
        length = start + len(edit.text)
        moved[edit.span] = start, length
        pieces += [kept, edit.text]
        position = edit.span[1]
    return "".join(pieces) + text[position:], moved


def reordered(text: str, order: list[int], spans: dict[str, Span]) -> tuple[str, dict[str, Span]]:
    """The lines of a text in another order, and where the marked pieces, each within a line, stand then.

    >>> reordered("satu\\ndua", [1, 0], {"f1": (5, 8)})
    ('dua\\nsatu', {'f1': (0, 3)})
    """
    lines = text.split("\n")
    begins = [0]
    for line in lines:
        begins.append(begins[-1] + len(line) + 1)
    length = 0
    moved: dict[str, Span] = {}
    for number in order:
        away = length - begins[number]
        inside = {one: span for one, span in spans.items() if begins[number] <= span[0] < begins[number + 1]}
        moved |= {one: (start + away, end + away) for one, (start, end) in inside.items()}
        length += len(lines[number]) + 1
    return "\n".join(lines[number] for number in order), moved
