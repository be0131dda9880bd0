"""Whether parts add up to a total, or miss it by so little that they must be its parts."""

from extractor.claims.agreement import adding_up
from extractor.claims.comparing import share_noun
from extractor.claims.rests import single_value
from extractor.claims.view import View
from extractor.records import Figure

_SMALL = 20
"""Below it, counts add up by chance."""
_LEAST = 10
"""Below it, no list that does not add up is believed to be one."""


def fitting(view: View, parts: list[int], total: int, *, sure: bool) -> list[int]:
    """The first two or more of the parts that add up to the total; those of its own noun where the list mixes nouns."""
    whole = view.figures[total]
    if total in parts or not (sure or no_chance(whole)):
        return []
    own = [index for index in parts if share_noun(view.figures[index], whole)]
    for row in (parts, own) if own != parts else (parts,):
        if count := adding_up((view.figures[index] for index in row), whole):
            return row[:count]
    return []


def no_chance(total: Figure) -> bool:
    """Percentages, hedged numbers and small counts add up by chance."""
    value = single_value(total)
    return value is not None and total.kind != "percentage" and (total.kind != "count" or value >= _SMALL)


def nearly(view: View, parts: list[int], total: int) -> list[int]:
    """The parts (of the total's own noun, where two or more have it) if they miss the total by little; else none.

    Little is a fifth, or two fifths where four parts or more make the list unmistakable.
    """
    own = [index for index in parts if share_noun(view.figures[index], view.figures[total])]
    row = own if len(own) > 1 else parts
    whole, values = single_value(view.figures[total]), [single_value(view.figures[index]) for index in row]
    known = [value for value in values if value is not None]
    if whole is None or whole < _LEAST or len(row) < 2 or len(known) < len(row) or max(known) >= whole:
        return []
    return row if abs(sum(known) - whole) * 5 <= whole * (2 if len(row) > 3 else 1) else []
