"""Exchange rates: a currency that strengthens is a smaller number of units for one of the other."""

from bisect import bisect_right

from extractor.claims.view import View
from extractor.records import Figure

_FARTHEST = 400


def is_rate(level: Figure, delta: Figure | None, currencies: dict[str, str]) -> bool:
    """The level is an amount of rupiah for one unit of another currency, or changes by points as only a rate does."""
    if level.kind != "money" or level.unit != "IDR":
        return False
    per = (level.per or "").lower().split()
    return any(word in currencies for word in per) or (delta is not None and delta.unit == "poin")


def spoken_of(view: View, word: int) -> str | None:
    """`home` or `foreign`: the currency that the word of change at token `word` speaks of; None where none is near.

    It is named right after the word (`penguatan rupiah`), or it is the nearest one before that is not the one compared
    with (`nilai tukar rupiah terhadap dolar AS`, `per dolar AS`) and no part of a figure.
    """
    lows, sides = view.linked.tokens.lows, view.words.currencies
    for token in (word + 1, *range(word - 1, max(word - _FARTHEST, -1), -1)):
        side = sides.get(lows[token]) if token < len(lows) else None
        if side in ("home", "foreign") and sides.get(lows[token - 1]) != "against" and not _in_figure(view, token):
            return side
    return None


def _in_figure(view: View, token: int) -> bool:
    places = view.linked.places
    index = bisect_right(places, (token, len(view.linked.tokens))) - 1
    return index >= 0 and token < places[index][1]
