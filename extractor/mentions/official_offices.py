"""Who is named with which office: titles, organisations and names put together, sentence by sentence."""

from dataclasses import dataclass, field, replace

from extractor.mentions.official_carried import Post, unnamed_post
from extractor.mentions.official_inside import name_inside
from extractor.mentions.official_office import Office, make_office
from extractor.mentions.official_sides import Sides
from extractor.mentions.official_titles import AFTER_NAMES, Title, is_headline, read_title
from extractor.mentions.people_lists import listed_after, listed_before
from extractor.mentions.people_names import Name, NameReader
from extractor.mentions.people_pieces import Link, Piece
from extractor.mentions.people_runs import RunReader
from extractor.mentions.people_spans import Span
from extractor.mentions.people_split import Split, split_run


def find_offices(runs: RunReader, sentences: tuple[Span, ...]) -> tuple[list[Office], list[Post]]:
    """(all offices in reading order, a person may come more than once; the posts of regions that no name stands at).

    >>> from extractor.lexicon.people import load_people
    >>> from extractor.mentions.people_runs import run_reader
    >>> from extractor.mentions.tokens import tokenize
    >>> tokens = tokenize("Direktur Keuangan PT Lembah Hijau, Sinta Dewi, dan Gubernur Jawa Barat hadir.")
    >>> offices, posts = find_offices(run_reader(tokens, load_people()), ((0, len(tokens)),))
    >>> [(office.name, office.title, office.organization) for office in offices], [post.region for post in posts]
    ([((6, 8), (0, 2), (2, 5))], [(11, 13)])
    """
    names = NameReader(runs)
    found: list[Office] = []
    posts: list[Post] = []
    begin = runs.words.titles.first
    spots = [index for index, low in enumerate(runs.tokens.lows) if low in begin]
    place = 0
    for number, span in enumerate(sentences):
        if place == len(spots):
            break
        if spots[place] >= span[1] or runs.words.cues["teaser"].at(runs.tokens.lows, span[0]):
            continue
        sentence = _Sentence(names, span, number, Sides(names, span, is_headline(runs.tokens, span)), found, posts)
        after = span[0]
        while place < len(spots) and spots[place] < span[1]:
            if spots[place] >= after:
                after = sentence.read(spots[place])
            place += 1
    return found, posts


@dataclass(frozen=True, slots=True)
class _Sentence:
    """One sentence; `found` are the offices of the article so far, `posts` those that nobody is named with.

    `waiting` are titles that a word like `sekaligus` leads on from, each with the token where the next title begins; `taken` are
    the tokens where names with an office end.
    """

    names: NameReader
    span: Span
    number: int
    sides: Sides
    found: list[Office]
    posts: list[Post]
    waiting: list[tuple[int, Title, list[Piece]]] = field(default_factory=list)
    taken: set[int] = field(default_factory=set)

    def read(self, index: int) -> int:
        """Reads the title at `index`, if any, and gives the token after which to go on."""
        runs = self.names.runs
        title = read_title(runs, index, self.span, self.sides.headline)
        if title is None:
            hit = runs.words.titles.at(runs.tokens.lows, index)
            return index + (hit[1] if hit else 1)
        body = title.pieces[:-1] if title.pieces and title.pieces[-1].sort == Link.BRACKET else title.pieces
        offices, after = self._offices(title, body, split_run(body, title.word.kind))
        if self.waiting and self.waiting[-1][0] != title.first:
            self.waiting.clear()
        following = self._following(title) if not (offices or title.kin) else None
        if following:
            self.waiting.append((following, title, body))
            return following
        if not offices and (post := unnamed_post(title, body, runs.words)):
            self.posts.append(post)
        if offices:
            self.found.extend(self._earlier(title, body, offices[0]) for _, title, body in self.waiting)
        self.waiting.clear()
        self.found.extend(offices)
        self.taken.update(office.name[1] for office in offices)
        return after

    def _following(self, title: Title) -> int | None:
        """The token where another title of the same person begins: `Kepala BPS sekaligus Ketua …`."""
        runs, end = self.names.runs, title.pieces[-1].last if title.pieces else title.last
        cue = next((hit for role in ("both", "as") if (hit := runs.words.cues[role].at(runs.tokens.lows, end))), None)
        after = end + cue[1] if cue else end
        return after if cue and after < self.span[1] and runs.words.titles.at(runs.tokens.lows, after) else None

    def _earlier(self, title: Title, body: list[Piece], office: Office) -> Office:
        """The office of a title before the one that the person's name stands at."""
        split = split_run(body, title.word.kind)
        whole = replace(split, organization=len(body))
        return self._office(title, Name(*office.name, 1, 0), body, whole)

    def _offices(self, title: Title, body: list[Piece], split: Split) -> tuple[list[Office], int]:
        """(the offices that this title gives, the token after which to go on)."""
        end = title.pieces[-1].last if title.pieces else title.last
        whole = replace(split, organization=len(body))
        inside = name_inside(self.names, self.sides.headline, title, body, split)
        if title.kin:
            return ([self._office(title, inside, body, split)], end) if inside else ([], title.last)
        left, linked = self.sides.left(title)
        if left and linked:
            names = (*listed_before(self.names, left, self.span[0]), left)
            return [self._office(title, name, body, whole) for name in names], end
        right, passed = self.sides.right(title, body, end)
        if inside and inside.known and right and any(piece.sort == Link.TITLE for piece in body[: split.title]):
            return [self._office(title, right, body, replace(split, organization=split.title))], title.last
        taken = left is not None and self._taken(left, end)
        surer = right or (left and left.known and not taken)
        staff = inside and right and right.known and title.word.kind == "carrier" and body[0].sort != Link.TITLE
        other = self._apposed(title, body, split, inside, left) or staff
        other = other or (right and (title.word.kind == "coach" or _of_body(title, split, inside, right, passed)))
        if inside and not other and not (surer and not inside.known):
            return [self._office(title, name, body, split) for name in (inside, *self._others(title, inside))], end
        if left and not (right and (not left.known or taken)):
            return [self._office(title, left, body, whole)], end
        if right is None:
            return [], title.last
        offices = [self._office(title, name, body, split if staff else whole) for name in (right, *self._others(title, right))]
        return [office if office.organization else replace(office, organization=passed) for office in offices], right.last

    def _apposed(self, title: Title, body: list[Piece], split: Split, inside: Name | None, left: Name | None) -> bool:
        """The name before a title in small letters is surer than what ends its run: `Budi Santoso, ketua tim di Karang`."""
        if inside is None or left is None or self.names.runs.tokens.capital(title.first):
            return False
        located = left.parts > 1 and any(piece.sort == Link.LOCATE for piece in body[: split.organization])
        return located or (left.known > 1 and inside.parts == 1)

    def _taken(self, left: Name, end: int) -> bool:
        """The name before the title has its own office already, or a colon points to the one behind."""
        return self.names.runs.tokens.lows[end : end + 1] == [":"] or left.last in self.taken

    def _others(self, title: Title, name: Name) -> list[Name]:
        """The names after the first where a plural (`para`, `dua`, `ketiga`) stands before the title."""
        runs = self.names.runs
        plural = runs.words.cues["plural"].before(runs.tokens.lows, title.first)
        return listed_after(self.names, name, self.span[1]) if plural else []

    def _office(self, title: Title, name: Name, body: list[Piece], split: Split) -> Office:
        return make_office(self.names, title, name, body, split, (self.number, self.span))


def _of_body(title: Title, split: Split, inside: Name | None, right: Name, passed: Span | None) -> bool:
    """One word inside is the end of the body's name, with a surer name right behind it: `Hospital Wijaya, dr Sinta Dewi`."""
    lone = inside is not None and inside.parts == 1 and split.title < split.organization
    return lone and title.word.kind in AFTER_NAMES and right.known > 1 and passed is None
