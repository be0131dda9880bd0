"""Titles where they stand in a text, with their prefixes and the run of words after them."""

from dataclasses import dataclass

from extractor.lexicon.people import TitleWord
from extractor.mentions.people_naming import Sort
from extractor.mentions.people_pieces import Piece
from extractor.mentions.people_runs import RunReader
from extractor.mentions.people_spans import Span
from extractor.mentions.tokens import NUMBER, WORD, Tokens

AFTER_NAMES = frozenset(("head", "english", "role"))
"""Titles that may stand right after a name, with no comma; other ones there are a part of it: `Budi Raja`."""
_FARTHEST = 16
"""So many tokens of prefixes before a title."""
_OF_BODIES = frozenset(("head", "carrier", "member"))
_TITLED_SHARE = 0.75
_TITLED_LEAST, _TITLED_MOST = 4, 20
_KNOWN = frozenset((Sort.GIVEN, Sort.HEARD))


@dataclass(frozen=True, slots=True)
class Title:
    """A title: `first` with its prefixes, `last` after the title word, the run that follows.

    `vice` says that a prefix lowers it, `kin` that it is another's: `istri Bupati …`.
    """

    first: int
    last: int
    word: TitleWord
    vice: bool
    kin: bool
    pieces: list[Piece]


def read_title(runs: RunReader, index: int, sentence: Span, headline: bool) -> Title | None:
    """The title at `index`; None where none begins or it is not a person's here (`Jalan Jenderal …`, `13 CEO`).

    >>> from extractor.lexicon.people import load_people
    >>> from extractor.mentions.people_runs import run_reader
    >>> from extractor.mentions.tokens import tokenize
    >>> tokens = tokenize("Mantan Wakil Bupati Sukamaju hadir.")
    >>> title = read_title(run_reader(tokens, load_people()), 2, (0, len(tokens)), headline=False)
    >>> title.first, title.last, title.word.kind, title.vice
    (0, 3, 'region', True)
    """
    lows, words = runs.tokens.lows, runs.words
    hit = words.titles.at(lows, index)
    if hit is None or hit[0].kind == "never" or index + hit[1] > sentence[1]:
        return None
    longer = (words.classes.at(lows, index), words.marks["rank"].before(lows, index + hit[1]))
    if any(phrase and phrase[1] > hit[1] for phrase in longer):
        return None
    single = hit[1] == 1 and hit[0].kind in _OF_BODIES and index > sentence[0] and runs.tokens.capital(index - 1)
    body = words.classes.before(lows, index) if single else None
    if body and body[0] == "start":
        return None
    first, vice = _with_prefixes(runs, index, hit[0], sentence[0])
    if first > sentence[0]:
        of_name = lows[first - 1] in words.names and hit[0].kind not in AFTER_NAMES
        if runs.tokens.capital(first - 1) and (of_name or words.cues["named"].before(lows, first)):
            return None
        if runs.tokens.kinds[first - 1] == NUMBER:
            return None
    beside = first - 1 if words.cues["locate"].before(lows, first) else first
    kin = beside > sentence[0] and words.cues["kin"].before(lows, beside) is not None
    pieces = runs.read(index + hit[1], sentence[1])
    runs.drop_degrees(pieces)
    return Title(first, index + hit[1], hit[0], vice, kin, _to_known_name(pieces) if headline else pieces)


def is_headline(tokens: Tokens, sentence: Span) -> bool:
    """Nearly every word has a capital, so that capitals tell nothing, and no full stop ends it.

    >>> from extractor.mentions.tokens import tokenize
    >>> is_headline(tokenize("Harga Beras Naik Lagi"), (0, 4)), is_headline(tokenize("Harga beras naik lagi"), (0, 4))
    (True, False)
    """
    if tokens.lows[sentence[1] - 1] == ".":
        return False
    words = [index for index in range(*sentence) if tokens.kinds[index] == WORD and tokens.ends[index] - tokens.starts[index] > 3]
    capitals = sum(tokens.capital(index) for index in words)
    return _TITLED_LEAST <= len(words) <= _TITLED_MOST and capitals >= _TITLED_SHARE * len(words)


def another_title(runs: RunReader, index: int) -> bool:
    """Another title begins, and no rank: `, Komisaris Budi`.

    >>> from extractor.lexicon.people import load_people
    >>> from extractor.mentions.people_runs import run_reader
    >>> from extractor.mentions.tokens import tokenize
    >>> runs = run_reader(tokenize("Bupati Sukamaju, Camat Muara Jati"), load_people())
    >>> another_title(runs, 3), another_title(runs, 4)
    (True, False)
    """
    lows, words = runs.tokens.lows, runs.words
    title, rank = words.titles.at(lows, index), words.marks["rank"].at(lows, index)
    return title is not None and title[0].kind not in ("never", "state") and not (rank and rank[1] > title[1])


def _with_prefixes(runs: RunReader, index: int, word: TitleWord, floor: int) -> tuple[int, bool]:
    """(where the title begins with its prefixes, whether it is a deputy's)."""
    lows, words = runs.tokens.lows, runs.words
    first, vice = index, not words.marks["vice"].first.keys().isdisjoint(word.words)
    while floor < first and index - first < _FARTHEST:
        lower = words.marks["vice"].before(lows, first)
        prefix = lower or words.marks["prefix"].before(lows, first)
        if prefix is None and word.kind == "english":
            prefix = _english_field(runs, first)
        if prefix is None or first - prefix[1] < floor:
            break
        vice = vice or lower is not None
        first -= prefix[1]
    return first, vice


def _english_field(runs: RunReader, first: int) -> tuple[str, int] | None:
    """What an English title is about, before it: `Facility` Manager, `Gaming and` Notebook Manager."""
    lows, words = runs.tokens.lows, runs.words
    known = words.classes.before(lows, first)
    if known:
        return known if known[0] == "field" else None
    size = 2 if words.cues["and"].before(lows, first) else 1
    low = lows[first - size] if first >= size else ""
    grammar = low in words.names or low in words.titles.first or low in words.grammar
    return ("field", size) if low and runs.tokens.capital(first - size) and not grammar else None


def _to_known_name(pieces: list[Piece]) -> list[Piece]:
    """In a headline the run ends with the last known part of the first name."""
    for index, piece in enumerate(pieces):
        if index and pieces[index - 1].sort in _KNOWN and piece.sort not in _KNOWN:
            return pieces[:index]
    return pieces
