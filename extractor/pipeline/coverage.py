"""Which figures took part in a claim, and why the others did not."""

from collections import Counter
from collections.abc import Iterable, Sequence

from extractor.records import Claim, Coverage, Figure, NotChecked


def cover(figures: Sequence[Figure], claims: Iterable[Claim]) -> Coverage:
    """The coverage of an article's figures by its claims.

    The reasons: `vague` (no value is printed), `two_readings` (nothing tells which value is meant), `no_second_value`
    (no other figure could be compared with it), `no_relation` (there are others, but the text states no arithmetic).

    >>> from extractor.records import read_figure
    >>> lone = read_figure({"id": "f1", "kind": "percentage", "text": "5%", "start": 0, "end": 2, "sentence": 0,
    ...                     "value": "5", "rule": "percent"})
    >>> cover([lone], []).not_checked
    (NotChecked(figure='f1', reason='no_second_value'),)
    """
    used = {figure for claim in claims for ids in claim.arguments().values() for figure in ids}
    alike = Counter(_sort(figure) for figure in figures)
    left = tuple(NotChecked(figure=one.id, reason=_reason(one, alike)) for one in figures if one.id not in used)
    return Coverage(figures=len(figures), in_claims=len(figures) - len(left), not_checked=left)


def _sort(figure: Figure) -> tuple[str, str | None]:
    """What two figures must share to be compared; counts may be called by different nouns."""
    return figure.kind, None if figure.kind == "count" else figure.unit


def _reason(figure: Figure, alike: Counter[tuple[str, str | None]]) -> str:
    if figure.value is None:
        return "two_readings" if figure.readings else "vague"
    return "no_relation" if alike[_sort(figure)] > 1 else "no_second_value"
