"""Who is quoted: an attribution after a quotation, before it, or in the sentence beside it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extractor.linking.quotations import skip_signs
from extractor.linking.sayings import Saying
from extractor.mentions.tokens import Tokens

Range = tuple[int, int]
_LEADS = frozenset(",:")
_BREAK = "\n"


class Spoken(NamedTuple):
    """Tokens `first` to `last` (half-open) are the words of `speaker`, an official's id; None is somebody else."""

    first: int
    last: int
    speaker: str | None


def attribute(tokens: Tokens, sentences: Sequence[Range], quotations: Sequence[Range], sayings: Sequence[Saying]) -> list[Spoken]:
    """The quotations that somebody says, in order; those that only name something, `program "Rumah Kita"`, are left out.

    >>> from extractor.mentions.tokens import tokenize
    >>> tokens = tokenize('"Naik 5," kata Ani. Program "Rumah 7" jalan.')
    >>> saying = Saying(first=5, verb=5, last=7, role="say", speaker="o1", sentence=0)
    >>> attribute(tokens, ((0, 8), (8, 15)), [(1, 4), (10, 12)], [saying])
    [Spoken(first=1, last=4, speaker='o1')]
    """
    found: list[Spoken] = []
    verbs = [saying.verb for saying in sayings]
    begins = [begin for begin, _ in sentences]

    def sentence_of(index: int) -> int:
        return bisect_right(begins, index) - 1

    for run in _runs(tokens, quotations):
        first, last = run[0][0] - 1, run[-1][1] + 1
        place = bisect_left(verbs, first)
        if place < len(sayings) and _closes(tokens, sentences, sayings[place], last):
            by = sayings[place]
        elif place and _leads(tokens, sentences, sayings[place - 1], (first, last), (sentence_of(first), sentence_of(last - 1))):
            by = sayings[place - 1]
        else:
            continue
        found += [Spoken(*quotation, by.speaker) for quotation in run]
    return found


def _runs(tokens: Tokens, quotations: Sequence[Range]) -> Iterator[list[Range]]:
    """Quotations with nothing but signs and line breaks between them."""
    run: list[Range] = []
    for quotation in quotations:
        if run and skip_signs(tokens, run[-1][1], quotation[0]) < quotation[0]:
            yield run
            run = []
        run.append(quotation)
    if run:
        yield run


def _closes(tokens: Tokens, sentences: Sequence[Range], saying: Saying, last: int) -> bool:
    """`…," kata Ani`; `…," Ani menambahkan.`; `…." Hal itu disampaikan Ani`."""
    lows = tokens.lows
    following = skip_signs(tokens, last, len(tokens))
    if saying.first != following or (saying.role != "closing" and _BREAK in lows[last:following]):
        return False
    if saying.role in ("say", "closing") or "," in (lows[last - 2], lows[last]):
        return True
    end = sentences[saying.sentence][1]
    return skip_signs(tokens, saying.last, end) == end


def _leads(tokens: Tokens, sentences: Sequence[Range], saying: Saying, marks: Range, within: Range) -> bool:
    """`Ani mengatakan: "…`; a quotation of whole sentences, `within` their numbers, after one in which somebody speaks."""
    first, last = marks
    if saying.sentence == within[0]:
        return saying.role != "closing" and (saying.last == first or tokens.lows[first - 1] in _LEADS)
    begin, end = sentences[within[0]][0], sentences[within[1]][1]
    alone = skip_signs(tokens, begin, first) == first and skip_signs(tokens, last, end) == end
    return alone and saying.sentence == within[0] - 1
