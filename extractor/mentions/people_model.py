"""What a capitalised word is, by a model's names where it has read the sentence, and by the tables."""

from dataclasses import dataclass

from extractor.mentions.entities import Entities, Entity
from extractor.mentions.people_naming import Sort, TableNaming
from extractor.mentions.people_pieces import BEGINNING, PERSONAL
from extractor.mentions.tokens import SIGN, Tokens

_DOUBTFUL = frozenset((Sort.UNKNOWN, Sort.NOUN, Sort.EITHER, Sort.NAMELIKE, Sort.HEARD, Sort.WEAK))
_UNKNOWN = frozenset((Sort.UNKNOWN, Sort.NOUN, Sort.WEAK))
_NEITHER = PERSONAL | {Sort.ACRONYM, Sort.WHOLE}
_STARTS = BEGINNING | {Sort.PART}
_BODILY = frozenset((Sort.WHOLE, Sort.FIELD))
_AFTER = frozenset(",(")
_LONGEST, _JOINED = 20, 3
"""So many tokens of a name that a model sees; so many of a degree with a dash, `M-Si`."""


@dataclass(frozen=True, slots=True)
class ModelNaming:
    """Naming by the tables, with the model's word where they are in doubt."""

    tables: TableNaming
    entities: Entities

    def at(self, tokens: Tokens, index: int, limit: int) -> tuple[Sort, int]:
        """As `Naming.at`."""
        sort, last = self.tables.at(tokens, index, limit)
        entity = self.entities.marks.get(index)
        if sort not in _DOUBTFUL or entity is None:
            return sort, last
        if entity.label == "PER":
            seen = self.person(tokens, index) if sort in _UNKNOWN else None
            return (Sort.SEEN if seen and seen[0] <= index else sort), last
        if sort == Sort.UNKNOWN and self._body(tokens, entity, limit):
            return (Sort.PLACE if entity.label == "LOC" else Sort.PART), last
        return sort, last

    def person(self, tokens: Tokens, index: int, /) -> tuple[int, int] | None:
        """As `Naming.person`: a name without a title or body that it begins with; None where another stands inside."""
        entity = self.entities.marks.get(index)
        if entity is None or entity.label != "PER" or entity.last - entity.first > _LONGEST:
            return None
        titles, courtesy = self.tables.words.titles, self.tables.words.marks["courtesy"]
        first = entity.first
        for place in range(entity.first, entity.last):
            if place == first and (courtesy.at(tokens.lows, place) or tokens.kinds[place] == SIGN):
                first += 1
                continue
            sort = self.tables.at(tokens, place, entity.last)[0] if tokens.capital(place) else None
            if sort in _STARTS or self.tables.words.cues["of"].at(tokens.lows, place):
                return None
            if sort in _BODILY or titles.at(tokens.lows, place) or (sort == Sort.NOUN and place == entity.first):
                if place != first:
                    return None
                first = place + 1
            elif sort == Sort.ACRONYM and entity.last - first == 1:
                return None
        last = entity.last
        degrees = self.tables.words.marks["degree"]
        while last > first and (tokens.kinds[last - 1] == SIGN or degrees.before(tokens.lows, last)):
            last -= 1
        if last - first > _JOINED and tokens.lows[last - 2] == "-" and degrees.before(tokens.lows, last - 2):
            last -= _JOINED
        return (first, last) if last - first > (first != entity.first) else None

    def doubts(self, first: int, last: int, /) -> bool:
        """As `Naming.doubts`."""
        marks = self.entities.marks
        seen = any((entity := marks.get(index)) and entity.label == "PER" for index in range(first, last))
        return not seen and self.entities.read(first)

    def _body(self, tokens: Tokens, entity: Entity, limit: int) -> bool:
        """A body or place that seems to hold no person's name: another name or a comma follows, no part of it is complete."""
        if (
            entity.last >= limit
            or entity.last - entity.first > _LONGEST
            or not (tokens.capital(entity.last) or tokens.lows[entity.last] in _AFTER)
        ):
            return False
        sorts = [self.tables.at(tokens, place, limit)[0] for place in range(entity.first, entity.last) if tokens.capital(place)]
        if entity.label == "LOC":
            return self.person(tokens, entity.last) is not None
        return len(sorts) < 2 or not (sorts[-1] == Sort.FIELD or any(sort in _NEITHER for sort in sorts))
