"""`X dan Y masing-masing A dan B`: the figures belong to the things in turn."""

from bisect import bisect_left

from extractor.lexicon.linking import Role
from extractor.linking.names import Names
from extractor.linking.runs import Run
from extractor.linking.scene import Scene

_GAP = 7


def spread(scene: Scene, names: Names, begin: int, end: int) -> tuple[list[str], list[str]]:
    """(entities, measures) that `masing-masing` in [begin, end) deals out to the figures after it.

    Entities are the names of an enumeration before it, measures its noun phrases; only one of the two is ever filled, and
    neither where nothing is dealt out.
    """
    flags, parts, lows = scene.flags, scene.parts, scene.tokens.lows
    at = next((index for index in range(begin, end) if flags[index] & Role.SPREAD), -1)
    if at < 0:
        return [], []
    owners = _enumerated(scene, names.runs[bisect_left(names.runs, (begin,)) : bisect_left(names.runs, (at,))])
    if owners:
        return [names.show(scene, run) for run in owners], []
    index = at - 1
    while index > begin and not parts[index]:
        index -= 1
    places: list[tuple[int, int]] = []
    while index >= begin and parts[index]:
        first = scene.left(index, begin)
        places.append((first, index + 1))
        index = first - 1
        if index <= begin or not (flags[index] & Role.CONJ or lows[index] == ","):
            break
        index -= 1 + (lows[index - 1] == ",")
    if len(places) < 2:
        return [], []
    places.reverse()
    if flags[places[0][0]] & Role.SEGMENT:
        return [scene.phrase(place) for place in _segments(scene, places)], []
    return [], [scene.phrase(place) for place in places]


def _enumerated(scene: Scene, runs: list[Run]) -> list[Run]:
    """The last names of `runs` that stand in one enumeration; none where there are not two."""
    flags, lows = scene.flags, scene.tokens.lows
    found = runs[-1:]
    for before, after in zip(reversed(runs[:-1]), reversed(runs), strict=False):
        gap = range(before.last, after.first)
        listed = all(flags[k] & Role.CONJ or lows[k] in ",.()" or scene.parts[k] for k in gap)
        if len(gap) > _GAP or not listed or not any(flags[k] & Role.CONJ or lows[k] == "," for k in gap):
            break
        found.append(before)
    return found[::-1] if len(found) > 1 else []


def _segments(scene: Scene, places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Puts together what belongs to one segment: `segmen gula | dan tepung, | segmen susu`."""
    found: list[tuple[int, int]] = []
    for place in places:
        if found and not scene.flags[place[0]] & Role.SEGMENT:
            found[-1] = found[-1][0], place[1]
        else:
            found.append(place)
    return found
