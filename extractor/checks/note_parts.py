"""Notes on a part that is larger than its whole."""

from collections.abc import Iterator, Mapping, Sequence

from extractor.checks.note_sentences import tells_change, too_long
from extractor.checks.note_writing import write_note
from extractor.checks.operands import Operands
from extractor.checks.printed import UndecidedError, printed_intervals
from extractor.lexicon import Lexicon
from extractor.linking.linked import Linked
from extractor.records import Claim, Figure, Note

_GAP = 4
"""How many tokens (`siswa dari total`) may stand between a part and its whole."""


def part_notes(linked: Linked, claims: Sequence[Claim], figures: Mapping[str, Figure], lexicon: Lexicon) -> Iterator[Note]:
    """One note for each part above its whole: in a share or sum that does not hold, and in `25 dari 20 siswa`."""
    pairs = [pair for claim in claims if claim.verdict == "inconsistent" for pair in _in_claim(claim, figures, lexicon)]
    pairs += _in_text(linked, lexicon)
    for part, whole in dict.fromkeys(pairs):
        fields = {"part": _named(figures[part]), "whole": _named(figures[whole])}
        start = min(figures[part].start, figures[whole].start)
        end = max(figures[part].end, figures[whole].end)
        yield write_note("part_exceeds_whole", "inconsistent", (start, end), lexicon, fields)


def _in_claim(claim: Claim, figures: Mapping[str, Figure], lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """(part, whole) of the parts that cannot fit into their whole, whatever the rounding."""
    parts: tuple[str, ...]
    if claim.type == "share":
        whole, parts = claim.whole, (claim.part,)
    elif claim.type == "sum":
        whole, parts = claim.total, claim.parts
    else:
        return
    operands = Operands(claim, figures, lexicon)
    try:
        operands.require((*parts, whole))
        operands.align(whole, *parts)
    except UndecidedError:
        return
    ends = {one: operands.interval(one, operands.printed[one], "loose") for one in (*parts, whole)}
    most = ends[whole].high
    if most is not None and all((ends[one].low or 0) >= 0 for one in parts):
        yield from ((one, whole) for one in parts if (ends[one].low or 0) > most)


def _in_text(linked: Linked, lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """(part, whole) of `sebanyak 25 dari 20 siswa` and `25 siswa dari 20 siswa`, in sentences that tell of no change."""
    lows, of = linked.tokens.lows, lexicon.notes["of"]
    for index, whole in enumerate(linked.figures[1:]):
        part = linked.figures[index]
        if whole.kind != "count" or part.kind != "count":
            continue
        (first, last), (place, end) = linked.places[index], linked.places[index + 1]
        if place - last > _GAP:
            continue
        phrase = of.before(lows, place)
        if phrase is None or not _exact(part) or not _exact(whole):
            continue
        noun = lows[last : place - phrase[1]]
        same = lows[end : end + len(noun)] == noun if noun else lexicon.notes["amount"].before(lows, first)
        if (
            same
            and _above(part, whole)
            and not too_long(linked, whole.sentence)
            and not tells_change(linked, whole.sentence, lexicon)
        ):
            yield part.id, whole.id


def _exact(figure: Figure) -> bool:
    return figure.qualifier == "exact" and (figure.value or "").isdigit()


def _above(part: Figure, whole: Figure) -> bool:
    low, high = printed_intervals(part).interval("loose").low, printed_intervals(whole).interval("loose").high
    return low is not None and high is not None and low > high


def _named(figure: Figure) -> str:
    """The figure as written, with the noun that it counts."""
    return f"{figure.text} {figure.unit}" if figure.kind == "count" and figure.unit else figure.text
