"""Notes on a closed list of names that has one name more or less than the number said before it.

A list that is further off was misread more often than miscounted: it goes on elsewhere, or its names are pairs.
"""

from collections.abc import Iterator

from extractor.checks.note_sentences import too_long
from extractor.checks.note_writing import write_note
from extractor.lexicon import Lexicon
from extractor.linking.linked import Linked
from extractor.mentions.tokens import NUMBER, WORD, Tokens
from extractor.records import Figure, Note

_LONGEST = 20
_GAP = 6
"""How many words (`tiga provinsi di Sumatra yang terdampak, yakni`) may stand between the number and the cue of its list."""
_NAME = 6
_BRACKET = 8
_CLOSING = frozenset({".", ";", "\n"})

Span = tuple[int, int]


def list_notes(linked: Linked, lexicon: Lexicon) -> Iterator[Note]:
    """One note for each `tiga provinsi, yakni Aceh dan Riau`."""
    tokens = linked.tokens
    for figure, place in zip(linked.figures, linked.places, strict=True):
        if figure.kind != "count" or figure.unit is None or figure.qualifier != "exact" or not (figure.value or "").isdigit():
            continue
        number = int(figure.value or 0)
        begin = _list_after(tokens, place, lexicon) if 1 < number <= _LONGEST and not too_long(linked, figure.sentence) else None
        names = closed_list(tokens, begin, linked.sentences[figure.sentence][1], lexicon) if begin else []
        if names and number - len(names) == 1 and not _goes_on(linked, figure.sentence, names[-1][1], lexicon):
            yield _note(tokens, figure, names, lexicon)


def _list_after(tokens: Tokens, place: Span, lexicon: Lexicon) -> int | None:
    """Where the list begins that the counted noun is followed by; None where there is none or the number is part of another."""
    cues, some = lexicon.notes["list"], lexicon.notes["some"]
    if some.before(tokens.lows, place[0]):
        return None
    index = place[1]
    while index < len(tokens) and tokens.kinds[index] == WORD and index - place[1] <= _GAP:
        cue = cues.at(tokens.lows, index)
        if cue:
            after = index + cue[1]
            return after + 1 if tokens.lows[after : after + 1] in ([","], [":"]) else after
        if index > place[1] and some.at(tokens.lows, index):
            return None
        index += 1
        if tokens.lows[index : index + 1] == [","] and index > place[1] and cues.at(tokens.lows, index + 1):
            index += 1
    return None


def closed_list(tokens: Tokens, index: int, end: int, lexicon: Lexicon) -> list[Span]:
    """The names (token ranges) of `Aceh, Jambi, dan Riau` at `index`; empty where it is not plain where each name ends.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.mentions.tokens import tokenize
    >>> closed_list(tokenize("Aceh, Kota Jambi, dan Riau."), 0, 8, load_lexicon())
    [(0, 1), (2, 4), (6, 7)]
    """
    last, names, closed = lexicon.notes["last"], list[Span](), False
    while True:
        begin, index = index, _name_end(tokens, index, end)
        if index == begin:
            return []
        names.append((begin, index))
        index = _bracket_end(tokens, index, end)
        if closed:
            return names if _ends(tokens, index, end, lexicon) else []
        comma = index < end and tokens.lows[index] == ","
        index += comma
        joined = last.at(tokens.lows, index) if index < end else None
        if joined:
            closed, index = True, index + joined[1]
        elif not comma:
            return []


def _name_end(tokens: Tokens, index: int, end: int) -> int:
    """After the capitalised words, and the numbers and hyphens among them, that begin at `index`."""
    begin = index
    while index < end and (
        tokens.capital(index)
        or (index > begin and (tokens.kinds[index] == NUMBER or (tokens.lows[index] == "-" and tokens.glued(index))))
    ):
        index += 1
    return index if index - begin <= _NAME else begin


def _bracket_end(tokens: Tokens, index: int, end: int) -> int:
    """After a short bracket at `index`, as of an abbreviation or an age."""
    if index < end and tokens.lows[index] == "(":
        for close in range(index + 1, min(end, index + _BRACKET)):
            if tokens.lows[close] == ")":
                return close + 1
    return index


def _ends(tokens: Tokens, index: int, end: int, lexicon: Lexicon) -> bool:
    """No name of the list can follow: the sentence ends, or goes on in small letters without a further name or `dan`."""
    last = lexicon.notes["last"]
    if index >= end or tokens.lows[index] in _CLOSING:
        return True
    if tokens.kinds[index] != WORD and tokens.lows[index] != ",":
        return False
    for place in range(index, end):
        if last.at(tokens.lows, place) and (place == index or tokens.lows[place - 1] == "," or _capital(tokens, place + 1)):
            return False
        if tokens.lows[place] == "," and (_capital(tokens, place + 1) or (place == index and _capital(tokens, place + 2))):
            return False
    return True


def _goes_on(linked: Linked, sentence: int, index: int, lexicon: Lexicon) -> bool:
    """A word after the list, or the first of the next sentence, may bring a further name: `lalu`, `sedangkan`."""
    more, end = lexicon.notes["more"], linked.sentences[sentence][1]
    while end < len(linked.tokens) and linked.tokens.kinds[end] != WORD:
        end += 1
    return any(more.at(linked.tokens.lows, place) for place in range(index, end + 1))


def _capital(tokens: Tokens, index: int) -> bool:
    return index < len(tokens) and tokens.capital(index)


def _note(tokens: Tokens, figure: Figure, names: list[Span], lexicon: Lexicon) -> Note:
    written = [tokens.text[tokens.starts[first] : tokens.ends[last - 1]] for first, last in names]
    fields = {"stated": figure.text, "noun": figure.unit or "", "counted": str(len(names)), "items": ", ".join(written)}
    span = figure.start, tokens.ends[names[-1][1] - 1]
    return write_note("list_count", "inconsistent", span, lexicon, fields)
