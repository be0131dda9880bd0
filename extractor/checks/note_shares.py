"""Notes on the shares of one whole that add up to more than all of it."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import groupby

from extractor.checks.note_sentences import tells_change, too_long
from extractor.checks.note_writing import write_note, write_percent
from extractor.checks.printed import fraction, printed_intervals
from extractor.lexicon import Lexicon
from extractor.lexicon.messages import Language
from extractor.linking.linked import Linked
from extractor.records import Figure, Note

_BRACKET = "("


def share_notes(linked: Linked, lexicon: Lexicon) -> Iterator[Note]:
    """One note for each sentence that breaks one whole down (`terdiri dari`, `sisanya`) into shares above 100 percent."""
    numbered = [(index, figure) for index, figure in enumerate(linked.figures) if figure.kind == "percentage"]
    for sentence, group in groupby(numbered, key=lambda pair: pair[1].sentence):
        here = list(group)
        if len(here) > 1 and not too_long(linked, sentence):
            shares = _exclusive(linked, sentence, here, lexicon)
            if len(shares) > 1 and sum(printed_intervals(share).interval("loose").low or 0 for share in shares) > 100:
                yield _note(shares, lexicon)


def _exclusive(linked: Linked, sentence: int, here: Sequence[tuple[int, Figure]], lexicon: Lexicon) -> list[Figure]:
    """The percentages of a sentence that the text says divide one whole; empty where anything casts doubt on it."""
    lows, tokens, notes = linked.tokens.lows, range(*linked.sentences[sentence]), lexicon.notes
    wholes = [token for token in tokens if notes["whole"].at(lows, token)]
    rests = [token for token in tokens if notes["rest"].at(lows, token)]
    if not (wholes or rests) or any(not _plain(figure) for _, figure in here) or tells_change(linked, sentence, lexicon):
        return []
    places = [linked.places[index][0] for index, _ in here]
    bracketed = {lows[place - 1] == _BRACKET for place in places}
    if len(bracketed) > 1 or any(notes["open"].at(lows, token) for token in tokens):
        return []
    if wholes:
        between = any(wholes[0] < place < wholes[-1] for place in places)
        return [] if between else [figure for place, (_, figure) in zip(places, here, strict=True) if place > wholes[-1]]
    return [figure for _, figure in here] if len(rests) == 1 and places[-2] < rests[0] < places[-1] else []


def _plain(figure: Figure) -> bool:
    """A single percentage of what is, below a hundred, without a hedge."""
    exact = figure.qualifier == "exact" and figure.unit == "%" and not figure.readings
    return exact and figure.value is not None and "/" not in figure.value and 0 < fraction(figure.value) < 100


def _note(shares: list[Figure], lexicon: Lexicon) -> Note:
    printed = [printed_intervals(share) for share in shares]

    def fields(language: Language) -> dict[str, str]:
        terms = " + ".join(write_percent(one.low, one.digits, language, lexicon) for one in printed)
        total = sum((one.low for one in printed), Fraction(0))
        return {"formula": f"{terms} = {write_percent(total, max(one.digits for one in printed), language, lexicon)}"}

    return write_note("shares_exceed_100", "inconsistent", (shares[0].start, shares[-1].end), lexicon, fields)
