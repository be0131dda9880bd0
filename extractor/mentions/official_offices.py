"""Who is named with which office: titles, organisations and names put together, sentence by sentence."""

from dataclasses import dataclass, replace

from extractor.mentions.official_sides import Sides
from extractor.mentions.official_titles import Title, is_headline, read_title
from extractor.mentions.people_names import Name, NameReader
from extractor.mentions.people_pieces import BEGINNING, Link, Piece
from extractor.mentions.people_runs import RunReader
from extractor.mentions.people_spans import Span
from extractor.mentions.people_split import Split, split_run

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


def find_offices(runs: RunReader, sentences: tuple[Span, ...]) -> list[Office]:
    """All offices in reading order; a person may come more than once."""
    names = NameReader(runs)
    found: list[Office] = []
    begin = runs.words.titles.first
    spots = [index for index, low in enumerate(runs.tokens.lows) if low in begin]
    place = 0
    for number, span in enumerate(sentences):
        if place == len(spots):
            break
        if spots[place] >= span[1]:
            continue
        sentence = _Sentence(names, span, number, Sides(names, span, is_headline(runs.tokens, span)), found)
        after = span[0]
        while place < len(spots) and spots[place] < span[1]:
            if spots[place] >= after:
                after = sentence.read(spots[place])
            place += 1
    return found


@dataclass(frozen=True, slots=True)
class _Sentence:
    """One sentence; `found` are the offices of the article so far."""

    names: NameReader
    span: Span
    number: int
    sides: Sides
    found: list[Office]

    def read(self, index: int) -> int:
        """Reads the title at `index`, if any, and gives the token after which to go on."""
        runs = self.names.runs
        title = read_title(runs, index, self.span, self.sides.headline)
        if title is None:
            hit = runs.words.titles.at(runs.tokens.lows, index)
            return index + (hit[1] if hit else 1)
        body = title.pieces[:-1] if title.pieces and title.pieces[-1].sort == Link.BRACKET else title.pieces
        offices, after = self._offices(title, body, split_run(body, title.word.kind))
        self.found.extend(offices)
        return after

    def _offices(self, title: Title, body: list[Piece], split: Split) -> tuple[list[Office], int]:
        """(the offices that this title gives, the token after which to go on)."""
        end = title.pieces[-1].last if title.pieces else title.last
        whole = replace(split, organization=len(body))
        inside = self.sides.inside(title, body, split)
        if title.kin:
            return ([self._office(title, inside, body, split)], end) if inside else ([], title.last)
        left, linked = self.sides.left(title)
        if left and linked:
            names = (*self.names.listed_before(left, self.span[0]), left)
            return [self._office(title, name, body, whole) for name in names], end
        right, passed = self.sides.right(title, body, end)
        if inside and right and any(piece.sort == Link.TITLE for piece in body[: split.title]):
            return [self._office(title, right, body, replace(split, organization=split.title))], title.last
        surer = right or (left and left.known)
        if inside and not (surer and not inside.known) and not (right and title.word.kind == "coach"):
            return [self._office(title, name, body, split) for name in (inside, *self._others(title, inside))], end
        if left and not (right and (not left.known or self._taken(left, end))):
            return [self._office(title, left, body, whole)], end
        if right is None:
            return [], title.last
        offices = [self._office(title, name, body, whole) for name in (right, *self._others(title, right))]
        return [office if office.organization else replace(office, organization=passed) for office in offices], right.last

    def _taken(self, left: Name, end: int) -> bool:
        """The name before the title has its own office already, or a colon points to the one behind."""
        return self.names.runs.tokens.lows[end : end + 1] == [":"] or any(office.name[1] == left.last for office in self.found)

    def _others(self, title: Title, name: Name) -> list[Name]:
        """The names after the first where a plural (`para`, `dua`, `ketiga`) stands before the title."""
        runs = self.names.runs
        plural = runs.words.cues["plural"].before(runs.tokens.lows, title.first)
        return self.names.listed_after(name, self.span[1]) if plural else []

    def _office(self, title: Title, name: Name, body: list[Piece], split: Split) -> Office:
        named = [piece for piece in body[: split.title] if piece.sort not in _TRIMMED]
        organization = self._organization(body[split.title : split.organization])
        return Office(
            name=(name.first, name.last),
            title=(title.first, named[-1].last if named else title.last),
            organization=organization,
            words=self._words(title, named),
            vice=title.vice,
            kind=title.word.kind,
            sentence=self.number,
            alias=self.names.alias(name, self.span[1]),
        )

    def _organization(self, pieces: list[Piece]) -> Span | None:
        """The organisation without what only stands beside it: brackets, `di`, and `Bidang …` with the body before it."""
        first, last = 0, len(pieces)
        while first < last and pieces[first].sort in _TRIMMED:
            first += 1
        sector = self.names.runs.words.cues["sector"]
        lows = self.names.runs.tokens.lows
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
        return (pieces[first].first, pieces[last - 1].last) if first < last else None

    def _words(self, title: Title, named: list[Piece]) -> tuple[str, ...]:
        """The title in full, abbreviations resolved."""
        lows, titles = self.names.runs.tokens.lows, self.names.runs.words.titles
        words = list(title.word.words)
        for piece in named:
            hit = titles.at(lows, piece.first) if piece.sort == Link.TITLE else None
            words += hit[0].words if hit else lows[piece.first : piece.last]
        return tuple(words)
