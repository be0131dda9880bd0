"""The year that a date leaves out: `Jumat (26/4)`, `Agustus`, `kuartal III`."""

from collections.abc import Mapping
from datetime import date

from extractor.lexicon.linking import Role
from extractor.linking.scene import Scene
from extractor.mentions.mention import Mention

_REACH = 30
"""So many tokens around a date may say that it lies ahead."""
_MIDDLE = {"Q": (3, -1, 15), "H": (6, -2, 1)}


def resolve_years(scene: Scene, today: date | None, dated: bool, weekdays: Mapping[str, int]) -> list[str | None]:
    """For each mention its date with the year that `today`, the day of publication or of the text, makes certain, else None.

    Where the text is not `dated` by its publication, a named weekday (`weekdays`: word to 1 for Monday, and so on) must agree.
    """
    mentions = scene.mentions
    found: list[str | None] = [None] * len(mentions)
    if today is None:
        return found
    for number, mention in enumerate(mentions):
        if mention.kind == "date" and mention.value and mention.value.startswith("--"):
            near = range(max(0, mention.first - _REACH), min(len(scene.flags), mention.last + _REACH))
            day = resolve(mention.value, today, any(scene.flags[index] & Role.FUTURE for index in near))
            named = weekdays.get(scene.tokens.lows[mention.first])
            found[number] = day if dated or named is None or _falls_on(day, named) else None
    return found


def _falls_on(day: str | None, weekday: int) -> bool:
    try:
        return day is not None and date.fromisoformat(day).isoweekday() == weekday
    except ValueError:
        return False


def day_of(published: str | None, mentions: list[Mention]) -> date | None:
    """The day that dates lie near: the publication's, or else the last full date of the text."""
    days = [published[:10]] if published else [m.value for m in mentions if m.kind == "date" and m.value and len(m.value) == 10]
    for day in sorted(days, reverse=True):
        try:
            return date.fromisoformat(day)
        except ValueError:
            continue
    return None


def resolve(value: str, anchor: date, coming: bool) -> str | None:
    """`value` (`--04-26`, `--Q3`, `--01/--05`) with the year that brings it nearest to `anchor`.

    Papers look back: a date ahead counts as twice as far away, unless the text speaks of what is to come.

    >>> resolve("--12-31", date(2024, 1, 3), coming=False)
    '2023-12-31'
    >>> resolve("--11/--02", date(2024, 3, 3), coming=False)
    '2023-11/2024-02'
    """
    first, _, last = value.partition("/")
    if last and not last.startswith("--"):
        return None
    until = last or first
    best: tuple[int, int] | None = None
    for year in range(max(1, anchor.year - 1), min(9999, anchor.year + 1) + 1):
        day = _middle(until, year)
        if day is not None:
            away = (day - anchor).days
            best = min(best or (10**6, 0), (2 * away if away > 0 and not coming else abs(away), year))
    if best is None:
        return None
    year = best[1]
    if not last:
        return f"{year:04d}{first[1:]}"
    return f"{year - (last < first):04d}{first[1:]}/{year:04d}{last[1:]}"


def _middle(end: str, year: int) -> date | None:
    """The middle day of a date without a year, in `year`; None for a day that does not exist."""
    try:
        if end[2] in _MIDDLE:
            months, offset, day = _MIDDLE[end[2]]
            return date(year, int(end[3]) * months + offset, day)
        return date(year, int(end[2:4]), int(end[5:7]) if len(end) > 4 else 15)
    except (ValueError, IndexError):
        return None
