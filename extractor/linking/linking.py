"""Found figures to records: unit, hedge, status, measure, entity and period of each."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from extractor.lexicon import Lexicon
from extractor.lexicon.linking import Role
from extractor.linking.hedges import qualifier
from extractor.linking.linked import Linked
from extractor.linking.names import collect_names
from extractor.linking.periods import Calendar
from extractor.linking.scene import Scene, Spot
from extractor.linking.setting import set_scene
from extractor.linking.statuses import status
from extractor.linking.times import read_times
from extractor.linking.topics import Topic
from extractor.linking.units import counted_noun
from extractor.linking.years import day_of, resolve_years
from extractor.mentions.entities import NO_ENTITIES, Entities
from extractor.mentions.mention import Mention
from extractor.mentions.tokens import WORD, Tokens
from extractor.records import FIGURE_TYPES, Figure

_NEVER = "A"
"""Later than any day."""
_REACH = 80
"""So many tokens before a figure may say something of it."""


@dataclass(slots=True)
class _Links:
    """What linking says of a figure."""

    unit: str | None = None
    resolved: str | None = None
    qualifier: str = "exact"
    status: str = "actual"
    measure: str | None = None
    entity: str | None = None
    period: str | None = None


def link(
    tokens: Tokens,
    sentences: tuple[tuple[int, int], ...],
    mentions: list[Mention],
    headline: tuple[int, int],
    published: str | None,
    lexicon: Lexicon,
    entities: Entities = NO_ENTITIES,
) -> Linked:
    """The figures as records, in reading order, with what the text says of each.

    `mentions` do not overlap and are in order; `sentences` cover all tokens; `headline` is a character range; `published` an ISO
    date; `entities` the names that a model has found. What the text leaves open is null. Never raises on text.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.mentions.tokens import tokenize
    >>> tokens = tokenize("Inflasi Bali pada Mei 2024 mencapai sekitar 3,1 persen")
    >>> found = [Mention("date", 3, 5, "2024-05", "month"), Mention("percentage", 7, 9, "3.1", "percent", unit="%")]
    >>> figure = link(tokens, ((0, 9),), found, (0, 0), None, load_lexicon()).figures[1]
    >>> figure.measure, figure.entity, figure.period, figure.qualifier
    ('Inflasi', 'Bali', '2024-05', 'approx')
    """
    if not mentions:
        return Linked(tokens, sentences, (), (), headline, published)
    begins = [begin for begin, _ in sentences]
    places = [bisect_right(begins, mention.first) - 1 for mention in mentions]
    scene = set_scene(tokens, sentences, mentions, headline, lexicon.linking, entities)
    links = _link_all(scene, places, published, lexicon.weekdays)
    _copy_to_headline(scene, links)
    _keep_hopes(scene, links)
    figures = tuple(_record(scene, number, places[number], links[number]) for number in range(len(mentions)))
    return Linked(tokens, sentences, figures, tuple((mention.first, mention.last) for mention in mentions), headline, published)


def _link_all(scene: Scene, places: list[int], published: str | None, weekdays: Mapping[str, int]) -> list[_Links]:
    """The links of all mentions; `places` are their sentences."""
    kinds, sentences = scene.tokens.kinds, scene.sentences
    day, dated = day_of(published, scene.mentions), bool(published)
    today = day.isoformat() if day else None
    resolved = resolve_years(scene, day, dated, weekdays)
    calendar = Calendar(scene, read_times(scene, resolved, today, dated))
    worded = (begin for begin, end in sentences if WORD in kinds[begin:end])
    ranks = {begin: rank for rank, begin in enumerate(worded)}
    topic = Topic(scene, collect_names(scene))
    found: list[_Links] = []
    sentence, bound, ended, before = -1, 0, 0, "actual"
    for number, mention in enumerate(scene.mentions):
        if places[number] != sentence:
            sentence, before = places[number], "actual"
            bound = sentences[sentence][0]
        if mention.kind == "date":
            found.append(_Links(resolved=resolved[number]))
            continue
        said, first = qualifier(scene, mention)
        links = _Links(unit=mention.unit, qualifier=said)
        noun = counted_noun(scene, number) if mention.kind == "count" else None
        if noun:
            links.unit = scene.phrase(noun)
        close = _after_rate(scene, noun[1] if noun and noun[0] == mention.last else mention.last)
        spot = Spot(mention, max(min(bound, first), first - _REACH), first, close, ranks.get(sentences[sentence][0], -1))
        links.status = before = status(scene, mention, spot.bound, before)
        links.measure, links.entity = topic.links(spot, links.unit)
        label = mention.kind == "measure" and _labels(scene, spot)
        if noun and links.measure is None:
            links.measure = _predicate(scene, noun)
        if mention.kind == "measure" and (label or not links.measure):
            links.period = calendar.bound_period(spot, sentences[sentence])
        elif mention.kind != "duration" and not _brackets(scene, spot):
            least = _NEVER if mention.kind == "measure" else "" if links.status == "actual" else today or _NEVER
            links.period = calendar.period(spot, sentences[sentence], least)
            if number and places[number - 1] == sentence and _accompanies(scene, ended, mention.first):
                links.period = found[-1].period or links.period
        ended = close
        if mention.kind != "duration" and not label:
            bound = _after_complement(scene, close)
        found.append(links)
    return found


def _accompanies(scene: Scene, ended: int, first: int) -> bool:
    """`Rp 627 triliun dengan 35 juta pekerja`: the second figure goes with the first, and holds when that one does."""
    joins = Role.EXTEND | Role.BIND
    return first == ended + 1 and scene.flags[ended] & joins == joins


def _brackets(scene: Scene, spot: Spot) -> bool:
    """`kelompok pengeluaran Rp 2 juta`: the figure tells which group it is."""
    flags, index = scene.flags, spot.first - 1
    if index < 2 or not flags[index] & Role.HEAD:
        return False
    return flags[index - 1 - (flags[index - 1] & Role.EXTEND != 0)] & Role.GROUP != 0


def _labels(scene: Scene, spot: Spot) -> bool:
    """A quantity that tells one thing from another, `emas 5 gram: …`, `emas 24 karat naik …`: another figure is what is said."""
    before = spot.first - 1
    if spot.close == len(scene.flags) or before < 0 or not scene.parts[before] or scene.flags[before] & Role.HEAD:
        return False
    return scene.tokens.lows[spot.close] == ":" or scene.flags[spot.close] & (Role.CHANGE | Role.LEVEL) != 0


def _predicate(scene: Scene, noun: tuple[int, int]) -> str | None:
    """`saham melemah` in `240 saham melemah`: what the counted things do is what is counted."""
    end = noun[1]
    while end < len(scene.flags) and scene.flags[end] & Role.CHANGE:
        end += 1
    return scene.phrase((noun[0], end)) if end > noun[1] else None


def _after_rate(scene: Scene, close: int) -> int:
    """Skips what a figure is per: `per kilogram`, `/liter`."""
    rate = close + 1 < len(scene.flags) and (scene.flags[close] & Role.PER or scene.tokens.lows[close] == "/")
    return close + 2 if rate else close


def _after_complement(scene: Scene, close: int) -> int:
    """Skips what a figure is of, `terhadap utang`, unless another measure begins there."""
    flags, parts = scene.flags, scene.parts
    index = close
    while index + 1 < len(flags) and flags[index] & Role.COMPLEMENT and parts[index + 1]:
        index += 1
        while index < len(flags) and parts[index]:
            index += 1
    leads = index < len(flags) and (flags[index] & (Role.LEVEL | Role.CHANGE) or scene.owners[index] >= 0)
    return close if leads else index


def _copy_to_headline(scene: Scene, links: list[_Links]) -> None:
    """A figure of the headline holds when and for whom the body says of the same number."""
    numbers: dict[tuple[str, str], _Links] = {}
    for mention, said in zip(scene.mentions, links, strict=True):
        if mention.first >= scene.headline:
            numbers.setdefault((mention.kind, str(mention.value)), said)
    for mention, said in zip(scene.mentions, links, strict=True):
        if mention.first >= scene.headline or mention.kind == "date":
            continue
        body = numbers.get((mention.kind, str(mention.value)))
        if body is not None:
            said.entity, said.period, said.measure = body.entity, body.period, said.measure or body.measure
            said.status = body.status if said.status == "actual" else said.status


def _keep_hopes(scene: Scene, links: list[_Links]) -> None:
    """A sum that was said to be a target or a forecast stays one where it comes back."""
    hopes: dict[str, str] = {}
    for mention, said in zip(scene.mentions, links, strict=True):
        if mention.kind == "money" and mention.value is not None:
            if said.status == "actual":
                said.status = hopes.get(mention.value, "actual")
            else:
                hopes.setdefault(mention.value, said.status)


def _record(scene: Scene, number: int, sentence: int, links: _Links) -> Figure:
    mention, tokens = scene.mentions[number], scene.tokens
    start, end = tokens.starts[mention.first], tokens.ends[mention.last - 1]
    record = FIGURE_TYPES[mention.kind](
        id=f"f{number + 1}",
        text=tokens.text[start:end],
        start=start,
        end=end,
        sentence=sentence,
        value=mention.value,
        low=mention.low,
        high=mention.high,
        precision=mention.precision,
        resolved=links.resolved,
        unit=links.unit,
        per=mention.per,
        qualifier=links.qualifier,
        status=links.status,
        measure=links.measure,
        entity=links.entity,
        period=links.period,
        rule=mention.rule,
        readings=mention.readings,
    )
    return cast("Figure", record)
