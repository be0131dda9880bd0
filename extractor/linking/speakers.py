"""Who says a figure: the official whose words it stands in, quoted or reported."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractor.lexicon import Lexicon
from extractor.lexicon.linking import Role
from extractor.linking.attributions import Spoken, attribute
from extractor.linking.linked import Linked
from extractor.linking.quotations import MARKS, before_signs, find_quotations
from extractor.linking.sayings import Saying, find_sayings
from extractor.mentions.tokens import WORD, Tokens
from extractor.records import Official

_THAT_MOST = 15
"""So many tokens after a verb `bahwa` is looked for."""


def assign_speakers(linked: Linked, officials: Sequence[Official], lexicon: Lexicon) -> Linked:
    """The figures with the official who says them, where one stands out: in a quotation or under a verb of saying.

    Offsets of `officials` point into `linked.tokens.text`. A date that tells when something was said has no speaker.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.linking import link
    >>> from extractor.mentions.figures import find_figures
    >>> from extractor.mentions.officials import find_officials
    >>> from extractor.mentions.tokens import tokenize
    >>> tokens, lexicon = tokenize('"Panen naik 5 persen," kata Bupati Lembah Hijau Sinta Dewi, 3 Mei 2024.'), load_lexicon()
    >>> sentences = ((0, len(tokens)),)
    >>> linked = link(tokens, sentences, find_figures(tokens, lexicon), (0, 0), None, lexicon)
    >>> officials = find_officials(tokens, sentences, lexicon).officials
    >>> [figure.speaker for figure in assign_speakers(linked, officials, lexicon).figures]
    ['o1', None]
    """
    if not officials or not linked.figures:
        return linked
    tokens, sentences, places = linked.tokens, linked.sentences, linked.places
    quotations = find_quotations(tokens)
    sayings = find_sayings(tokens, sentences, quotations, officials, lexicon, linked.headline[1])
    speakers: dict[int, str | None] = {}
    for spoken in attribute(tokens, sentences, quotations, sayings):
        speakers |= dict.fromkeys(_inside(places, spoken), spoken.speaker)
    quoted = frozenset(speakers)
    for spoken in _reported(tokens, sentences, sayings, lexicon):
        for number in _inside(places, spoken):
            if number not in quoted and not (
                linked.figures[number].kind == "date" and _dates_it(tokens, places[number], lexicon)
            ):
                speakers[number] = spoken.speaker if speakers.get(number, spoken.speaker) == spoken.speaker else None
    figures = [
        figure.model_copy(update={"speaker": speakers[number]}) if speakers.get(number) else figure
        for number, figure in enumerate(linked.figures)
    ]
    return replace(linked, figures=tuple(figures))


def _inside(places: Sequence[tuple[int, int]], spoken: Spoken) -> range:
    """The numbers of the figures that begin in these words."""
    return range(bisect_left(places, (spoken.first, 0)), bisect_left(places, (spoken.last, 0)))


def _dates_it(tokens: Tokens, place: tuple[int, int], lexicon: Lexicon) -> bool:
    """A date set off by commas that begins with a weekday: `kata Ani di Jakarta, Jumat (3/5),`."""
    first, last = place
    named = tokens.lows[first] in lexicon.weekdays and tokens.lows[first - 1] == "," if first else False
    return named and (last == len(tokens) or tokens.kinds[last] != WORD or tokens.lows[last] in lexicon.speaking.around["that"])


def _reported(
    tokens: Tokens, sentences: Sequence[tuple[int, int]], sayings: Sequence[Saying], lexicon: Lexicon
) -> Iterator[Spoken]:
    """What is said without quotation marks: the rest of the sentence after the verb, or what stands before it."""
    for place, saying in enumerate(sayings):
        begin, end = sentences[saying.sentence]
        before = sayings[place - 1] if place else None
        after = sayings[place + 1] if place + 1 < len(sayings) else None
        floor = before.last if before and before.sentence == saying.sentence else begin
        limit = after.first if after and after.sentence == saying.sentence else end
        if saying.role == "closing":
            if saying.sentence and not (before and before.sentence >= saying.sentence - 1):
                yield Spoken(*sentences[saying.sentence - 1], saying.speaker)
            continue
        back = before_signs(tokens, saying.first, begin)
        if back >= begin and tokens.lows[back] in MARKS:
            continue
        starts = back < begin
        if saying.role in ("tell", "source") or starts or (saying.role == "say" and _inserted(tokens, saying, limit, lexicon)):
            that = lexicon.speaking.around["that"]
            told = range(saying.last, min(limit, saying.last + _THAT_MOST))
            yield Spoken(next((index for index in told if tokens.lows[index] in that), saying.last), limit, saying.speaker)
        if not starts and (saying.role == "say" or (saying.role == "source" and tokens.lows[saying.first - 1] == ",")):
            yield Spoken(floor, saying.first, saying.speaker)


def _inserted(tokens: Tokens, saying: Saying, limit: int, lexicon: Lexicon) -> bool:
    """`Panen, kata Ani, naik`: what goes on after the comma is no place or occasion."""
    index = saying.last + 1
    if index >= limit or tokens.lows[index - 1] != "," or tokens.kinds[index] != WORD or tokens.capital(index):
        return False
    low = tokens.lows[index]
    return low not in lexicon.speaking.around["tail"] and not lexicon.linking.roles.get(low, 0) & (Role.PLACE | Role.DATE)
