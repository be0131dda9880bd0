"""One office: a person, a title and an organisation, cut out of the run after the title."""

from dataclasses import dataclass

from extractor.mentions.official_titles import Title
from extractor.mentions.people_lists import alias_of
from extractor.mentions.people_names import Name, NameReader
from extractor.mentions.people_pieces import BEGINNING, Link, Piece
from extractor.mentions.people_runs import RunReader
from extractor.mentions.people_spans import Span
from extractor.mentions.people_split import Split

_TRIMMED = frozenset((Link.LOCATE, Link.JOIN, Link.BRACKET, Link.CUT, Link.MARK))


@dataclass(frozen=True, slots=True)
class Office:
    """One person named with one office, as token ranges.

    `words` is the title in full, abbreviations resolved; `vice` says that it is a deputy's; `kind` is the title's row class;
    `alias` is another form of the name right after it: `(SBY)`, `alias Ahok`.
    """

    name: Span
    title: Span
    organization: Span | None
    words: tuple[str, ...]
    vice: bool
    kind: str
    sentence: int
    alias: Span | None


def make_office(
    names: NameReader, title: Title, name: Name, body: list[Piece], split: Split, sentence: tuple[int, Span]
) -> Office:
    """The office of `name` with this title, whose run `body` is read as `split` says; `sentence` is (number, tokens)."""
    named = [piece for piece in body[: split.title] if piece.sort not in _TRIMMED]
    organization = _organization(names.runs, body[split.title : split.organization])
    return Office(
        name=(name.first, name.last),
        title=(title.first, named[-1].last if named else title.last),
        organization=organization,
        words=_words(names.runs, title, named),
        vice=title.vice,
        kind=title.word.kind,
        sentence=sentence[0],
        alias=alias_of(names, name, sentence[1][1]),
    )


def _organization(runs: RunReader, pieces: list[Piece]) -> Span | None:
    """The organisation without what only stands beside it: brackets, `di`, and `Bidang …` with the body before it.

    None for a mere `PT`, whose name the text has lost.
    """
    first, last = 0, len(pieces)
    while first < last and pieces[first].sort in _TRIMMED:
        first += 1
    sector = runs.words.cues["sector"]
    lows = runs.tokens.lows
    for place in range(first + 1, last):
        if sector.at(lows, pieces[place].first):
            later = next((place for place in range(place, last) if pieces[place].sort in BEGINNING), None)
            first, last = (later, last) if later else (first, place)
            break
        if pieces[place].sort == Link.CUT:
            last = place
            break
    while first < last and pieces[last - 1].sort in _TRIMMED:
        last -= 1
    bare = last - first == 1 and pieces[first].sort in BEGINNING and lows[pieces[first].first] in runs.words.dotted
    return (pieces[first].first, pieces[last - 1].last) if first < last and not bare else None


def _words(runs: RunReader, title: Title, named: list[Piece]) -> tuple[str, ...]:
    """The title in full, abbreviations resolved."""
    lows, titles = runs.tokens.lows, runs.words.titles
    words = list(title.word.words)
    for piece in named:
        hit = titles.at(lows, piece.first) if piece.sort == Link.TITLE else None
        words += hit[0].words if hit else lows[piece.first : piece.last]
    return tuple(words)
