"""What a reader carries from one figure to the next: the measure and the entity that the text is on."""

from collections import deque
from dataclasses import dataclass, field

from extractor.lexicon.linking import Role
from extractor.linking.entities import find_entity
from extractor.linking.heads import following_measure
from extractor.linking.measures import Found, find_measure
from extractor.linking.nameless import aged, extreme_level, region_before
from extractor.linking.names import Names
from extractor.linking.scene import NAME, Scene, Spot
from extractor.linking.spreads import spread

_NEAR = 2
"""A measure is carried over so many sentences."""
_MEMORY = 20
_SOMEBODYS = frozenset(("measure", "multiple"))
"""Kinds that nearly always are somebody's."""
_OWN = frozenset(("count", "measure", "duration"))
"""Kinds that need no measure: the counted noun or the unit may say it all."""


@dataclass(slots=True)
class Topic:
    """The measure and entity of the last figure, and the rank of its sentence."""

    scene: Scene
    names: Names
    sentence: int = -9
    measure: str | None = None
    entity: str | None = None
    unit: str | None = None
    trail: deque[str] = field(default_factory=lambda: deque(maxlen=_MEMORY))
    """The entities of the figures of the last sentence."""
    owners: list[str] = field(default_factory=list)
    items: list[str] = field(default_factory=list)
    """What `masing-masing` deals out in this sentence, and how many figures it has dealt to."""
    owned: dict[str, str] = field(default_factory=dict)
    """Whose each measure was said to be, last."""
    held: dict[str, int] = field(default_factory=dict)
    """The roles of each measure's words."""
    turn: int = 0

    def links(self, spot: Spot, unit: str | None) -> tuple[str | None, str | None]:
        """(measure, entity) of a figure, whose counted noun is `unit`; both are carried on to the next."""
        found = find_measure(self.scene, spot)
        self._deal(spot)
        fresh = self._fresh(spot, found)
        if spot.mention.kind == "percentage" and not (fresh and found.headed and found.tied):
            behind = following_measure(self.scene, spot.close)
            fresh = self.scene.phrase(behind) if behind else fresh
        measure = self._measure(spot, found, fresh, unit)
        if spot.mention.kind == "duration":
            if self.scene.flags[spot.mention.first - 1] & Role.AGE:
                return measure, aged(self.scene, spot)
            return measure, self._named(spot, found, measure) if measure else None
        indexed = spot.mention.kind == "number" and self._plays(measure, Role.INDEX)
        extreme = extreme_level(self.scene, spot) if indexed else None
        entity = None if extreme else self._entity(spot, found, fresh, measure)
        if self.items and not (fresh and found.headed and self.turn):
            measure = self.items[self.turn % len(self.items)]
        self.turn += 1
        if fresh and entity:
            self.owned[fresh.lower()] = entity
        if not (found.place and found.place[0] and self.scene.tokens.lows[found.place[0] - 1] == "("):
            self._note(spot, measure, entity, unit)
        return (extreme, measure) if extreme else (measure, entity)

    def _named(self, spot: Spot, found: Found, measure: str | None) -> str | None:
        """Whose the clause says that the figure is."""
        place = found.place if found.headed else None
        return find_entity(self.scene, self.names, spot, place, self._recent(spot), self._plays(measure, Role.PUBLIC))

    def _entity(self, spot: Spot, found: Found, fresh: str | None, measure: str | None) -> str | None:
        """Whose the figure is: by its clause, or by what a reader carries over."""
        if self._plays(measure, Role.WORLD):
            return None
        dealt = self.owners[self.turn % len(self.owners)] if self.owners else None
        entity = dealt or self._named(spot, found, measure) or self._carried_entity(spot, fresh, measure)
        if entity is None and spot.mention.kind in _SOMEBODYS:
            entity = self.names.main
        public = self._plays(measure, Role.PUBLIC) and entity not in self.names.places
        words = {word for word in (measure or "").lower().split() if self._plays(word, Role.PUBLIC)}
        return region_before(self.scene, spot, words) if public else entity

    def _carried_entity(self, spot: Spot, fresh: str | None, measure: str | None) -> str | None:
        """Whose the figures before were, where nothing says otherwise, or the article's main name."""
        if measure and not self._plays(measure, Role.INDEX | Role.CURRENCY):
            same = spot.rank == self.sentence or fresh is None
            return (self.entity if same else self.owned.get(measure.lower())) or self._main(spot, measure)
        same = spot.rank == self.sentence and (spot.mention.kind == "measure" or self.entity not in self.names.places)
        near = (same and not self.names.thing) or (spot.rank - self.sentence <= 1 and self.entity == self.names.main)
        return self.entity if not measure and near and spot.mention.kind in ("count", "measure") else None

    def _main(self, spot: Spot, measure: str) -> str | None:
        """The article's main name, unless it is a person's, whose sums a text names, or a place's, which owns no prices."""
        names = self.names
        if spot.mention.kind not in _OWN and names.person:
            return None
        return names.thing if self._plays(measure, Role.MARKET) else names.main

    def _recent(self, spot: Spot) -> str | None:
        return self.entity if spot.rank - self.sentence <= _NEAR else None

    def _deal(self, spot: Spot) -> None:
        """Reads what `masing-masing` deals out, at the sentence's first figures; `keduanya` are those of the sentence before."""
        same = spot.rank == self.sentence
        if same and (self.turn or self.items or self.owners):
            return
        owners, items = spread(self.scene, self.names, spot.bound, spot.first)
        if not owners and not items and not same and spot.rank - self.sentence <= _NEAR:
            held = 0
            for index in range(spot.bound, spot.first):
                held |= self.scene.flags[index]
            if held & Role.SPREAD and held & Role.PAIR:
                owners = list(dict.fromkeys(self.trail))
        self.owners, self.items, self.turn = owners, items, 0

    def _fresh(self, spot: Spot, found: Found) -> str | None:
        """The measure that the phrase before the figure names; None where it names none."""
        if found.place is None:
            return None
        scene = self.scene
        text = scene.phrase(found.place)
        if found.headed:
            if self.measure and found.compared and set(text.lower().split()) <= set(self.measure.lower().split()):
                return self.measure
            return scene.words.affixes.unowned(text)
        first, end = found.place
        for index in range(first, end):
            if scene.flags[index] & Role.CURRENCY:
                stop = index + 1
                while stop < end and (scene.parts[stop] == NAME or scene.flags[stop] & Role.CURRENCY):
                    stop += 1
                return self._rate(scene.phrase((index, stop))) if found.cued or spot.rank == self.sentence else None
        leads = scene.flags[first] & (Role.LEAD | Role.SEGMENT | Role.HOLDER)
        return text if (found.cued or spot.mention.kind == "measure") and not leads else None

    def _rate(self, currency: str) -> str:
        """`nilai tukar …` of the last measure with another currency."""
        roles = self.scene.words.roles
        kept: list[str] = []
        for word in (self.measure or "").split():
            if roles.get(word.lower(), 0) & Role.CURRENCY:
                return " ".join([*kept, currency])
            kept.append(word)
        return currency

    def _carried(self, spot: Spot, found: Found) -> str | None:
        """The measure of an earlier figure, or what the sentence before is about, where the clause points back to it."""
        same = spot.rank == self.sentence
        listed = (found.bare and (same or found.named)) or (same and found.place is not None)
        if spot.rank - self.sentence <= _NEAR and (found.cued or listed):
            return self.measure
        return None

    def _measure(self, spot: Spot, found: Found, fresh: str | None, unit: str | None) -> str | None:
        kind = spot.mention.kind
        carried = None if fresh else self._carried(spot, found)
        if kind not in _OWN:
            return fresh or carried
        flags = self.scene.flags
        before = flags[spot.first - 1] if spot.first else 0
        certain = found.headed and found.tied
        if kind == "duration":
            age = spot.mention.first - 1
            if age >= 0 and flags[age] & Role.AGE:
                return self._age(self.scene.tokens.lows[age])
            if certain and found.place and flags[found.place[0]] & Role.TERM:
                return fresh
            return self.scene.tokens.lows[age] if age >= 0 and flags[age] & Role.TERM else None
        if (before & Role.STOP and not before & (Role.LEVEL | Role.GLOSS)) or (fresh and not certain and kind != "measure"):
            return None
        return fresh or (carried if kind == "measure" or (spot.rank == self.sentence and unit in (None, self.unit)) else None)

    def _age(self, low: str) -> str:
        """The noun of a word of age: `usia` of `berusia`."""
        words = self.scene.words
        return next((stem for stem in words.affixes.stems(low) if words.roles.get(stem, 0) & Role.AGE), low)

    def _plays(self, measure: str | None, role: int) -> bool:
        """A word of the measure has the role."""
        held = self.held.get(measure or "")
        if held is None:
            held = 0
            for word in (measure or "").lower().split():
                held |= self.scene.words.roles.get(word, 0)
            self.held[measure or ""] = held
        return held & role != 0

    def _note(self, spot: Spot, measure: str | None, entity: str | None, unit: str | None) -> None:
        kind = spot.mention.kind
        if spot.rank != self.sentence:
            self.trail.clear()
        if entity:
            self.trail.append(entity)
        if measure or entity:
            self.measure = measure or self.measure
            self.entity = entity
            self.sentence = spot.rank
        if kind in ("count", "measure"):
            self.unit = unit
