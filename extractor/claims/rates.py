"""Rates: so much of one unit, how many units, and so much in all (`10 kg per bulan selama 2 bulan, total 20 kg`)."""

from collections.abc import Iterator

from extractor.claims.agreement import is_product
from extractor.claims.candidates import UNNUMBERED, Candidate, extent
from extractor.claims.comparing import share_noun
from extractor.claims.slots import FIGURE
from extractor.claims.view import View
from extractor.mentions.tokens import BREAK
from extractor.records import AverageClaim, Figure, ProductClaim

_KINDS = frozenset({"count", "money", "measure"})
_NO_RATES = frozenset({"date", "percentage", "multiple"})
_NOUN = 3
"""How many words may stand between a number and `per bulan`, its noun among them."""
_NEAR = 8
"""Among how many figures on either side the number of units and the sum of all are looked for."""


def find_rates(view: View) -> Iterator[Candidate]:
    """Every rate whose number of units and whose total stand near it and agree with it.

    A total before its rate is shared out (an average), one after it is multiplied up (a product).
    """
    for line in view.lines.values():
        kinds = [view.figures[index].kind for index in line.places]
        for rate, kind in zip(line.places, kinds, strict=True):
            exact = kind in _KINDS and kinds.count(kind) > 1 and view.figures[rate].qualifier == "exact"
            if exact and (unit := _unit(view, rate)):
                found = [pair for pair in _pairs(view, rate, unit) if not any(_unit(view, index) for index in pair)]
                if len({(view.figures[count].value, view.figures[total].value) for count, total in found}) == 1:
                    count, total = min(found, key=lambda pair: abs(pair[0] - rate) + abs(pair[1] - rate))
                    yield _candidate(*(view.figures[index] for index in (rate, count, total)))


def _unit(view: View, index: int) -> str:
    """What a figure is a rate of, said right behind it, or behind a second one joined to it by `dan`; empty where it is none."""
    figure, line = view.figures[index], view.line_of(index)
    if figure.kind in _NO_RATES or index not in line.places:
        return ""
    after = line.slots[line.places[index] + 1 : line.places[index] + 3]
    joined = len(after) == 2 and after[0].cue == "and" and after[1].cue == FIGURE and after[1].gap == 0
    unit = figure.per or _word_after_each(view, after[1].figure if joined else index)
    return unit.lower().split()[-1] if unit else ""


def _word_after_each(view: View, index: int) -> str:
    """The word after `per` or `setiap` behind a figure and its noun; empty where neither stands there."""
    tokens, begin = view.linked.tokens, view.linked.places[index][1]
    if "each" not in view.marks_in(begin, begin + _NOUN):
        return ""
    for token in range(begin, min(begin + _NOUN, len(tokens) - 1)):
        if "each" in view.marks_in(token, token + 1):
            return tokens.lows[token + 1].strip()
        if tokens.kinds[token] == BREAK:
            break
    return ""


def _pairs(view: View, rate: int, unit: str) -> Iterator[tuple[int, int]]:
    """(count, total) near the rate: a number of its units, and what so many of it come to, in the rate's own sentence."""
    near = [index for index in range(max(rate - _NEAR, 0), min(rate + _NEAR, len(view.figures))) if _is_near(view, index, rate)]
    counts = [index for index in near if unit in _nouns(view.figures[index]) and view.figures[index].value != "1"]
    totals = [index for index in near if view.apart(index, rate) == 0 and _same_unit(view.figures[index], view.figures[rate])]
    for count in counts:
        for total in totals:
            if total != count and is_product(view.figures[count], view.figures[rate], view.figures[total]):
                yield count, total


def _is_near(view: View, index: int, rate: int) -> bool:
    return index != rate and view.apart(index, rate) < 2 and view.figures[index].qualifier == "exact"


def _same_unit(whole: Figure, rate: Figure) -> bool:
    return whole.kind == rate.kind and (whole.unit == rate.unit or share_noun(whole, rate))


def _nouns(figure: Figure) -> list[str]:
    """The words that a number of units may be counted in."""
    said = f"{figure.text} {figure.unit or ''}" if figure.kind in ("duration", "measure") else figure.unit or ""
    return said.lower().split() if figure.kind in ("duration", "measure", "count") else []


def _candidate(rate: Figure, count: Figure, total: Figure) -> Candidate:
    start, end = extent((rate, count, total))
    if total.start < rate.start:
        return Candidate(AverageClaim(id=UNNUMBERED, start=start, end=end, total=total.id, count=count.id, average=rate.id))
    factors = tuple(one.id for one in sorted((rate, count), key=lambda figure: figure.start))
    return Candidate(ProductClaim(id=UNNUMBERED, start=start, end=end, factors=factors, product=total.id))
