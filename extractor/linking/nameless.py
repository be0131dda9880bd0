"""Whose a figure is where no name beside it says so: somebody of an age, a highest level, the region that the text is on."""

from extractor.lexicon.linking import Role
from extractor.linking.scene import Scene, Spot

_REACH, _BACK = 10, 200
"""So many words before a region may say what is told of it; so many words back a region is looked for."""
_BRIDGES = Role.PLACE | Role.GLOSS | Role.LEVEL
"""What may stand between a highest level and its figure."""


def aged(scene: Scene, spot: Spot) -> str | None:
    """Who is as old: `bayi usia 6 bulan`; `pria berusia 30 tahun itu` is somebody named before.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.linking.setting import set_scene
    >>> from extractor.mentions.mention import Mention
    >>> from extractor.mentions.tokens import tokenize
    >>> age = Mention("duration", 3, 5, "6", "number", unit="month")
    >>> scene = set_scene(tokenize("Ada bayi usia 6 bulan"), ((0, 5),), [age], (0, 0), load_lexicon().linking)
    >>> aged(scene, Spot(age, 1, 3, 5, 0))
    'bayi'
    """
    end = spot.mention.first - 1
    first = scene.left(end, spot.bound)
    flags = scene.flags[end - 1] & (Role.GROUP | Role.HEAD | Role.LANDING)
    back = any(flag & Role.DEICTIC for flag in scene.flags[spot.close : spot.close + 1])
    return None if first == end or flags or back else scene.phrase((first, end))


def extreme_level(scene: Scene, spot: Spot) -> str | None:
    """The highest or lowest level of an index, `level tertinggi`: that, not the index, is what is measured.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.linking.setting import set_scene
    >>> from extractor.mentions.mention import Mention
    >>> from extractor.mentions.tokens import tokenize
    >>> number = Mention("number", 4, 5, "7000", "bare")
    >>> scene = set_scene(tokenize("IHSG menyentuh level tertinggi 7.000"), ((0, 5),), [number], (0, 0), load_lexicon().linking)
    >>> extreme_level(scene, Spot(number, 0, 4, 5, 0))
    'level tertinggi'
    """
    flags, parts = scene.flags, scene.parts
    end = spot.first
    while end > spot.bound and not parts[end - 1] and flags[end - 1] & _BRIDGES:
        end -= 1
    first = next((k for k in range(end - 2, scene.left(end - 1, spot.bound) - 1, -1) if flags[k] & Role.LANDING), end)
    return scene.phrase((first, end)) if first < end and flags[first + 1] & Role.QUALITY else None


def region_before(scene: Scene, spot: Spot, words: set[str]) -> str | None:
    """The region that the text last spoke of with one of the words: `inflasi Indonesia`.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.linking.setting import set_scene
    >>> from extractor.mentions.mention import Mention
    >>> from extractor.mentions.tokens import tokenize
    >>> rate = Mention("percentage", 6, 8, "3", "percent", unit="%")
    >>> tokens = tokenize("Angka inflasi Indonesia turun. Inflasi 3 persen")
    >>> scene = set_scene(tokens, ((0, 5), (5, 8)), [rate], (0, 0), load_lexicon().linking)
    >>> region_before(scene, Spot(rate, 5, 6, 8, 1), {"inflasi"})
    'Indonesia'
    """
    tokens, flags = scene.tokens, scene.flags
    for index in range(spot.bound - 1, max(0, spot.bound - _BACK), -1):
        alone = flags[index] & Role.REGION and (flags[index - 1] & Role.DATE or not tokens.capital(index - 1))
        if alone and tokens.capital(index) and words.intersection(tokens.lows[max(0, index - _REACH) : index]):
            return tokens.form(index)
    return None
