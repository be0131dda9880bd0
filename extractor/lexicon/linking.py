"""The words of linking: hedges, status cues, relative times, and the parts that a word may play in a clause around a figure."""

from dataclasses import dataclass
from pathlib import Path

from extractor.lexicon.affixes import Affixes, load_affixes
from extractor.lexicon.phrases import Phrases
from extractor.lexicon.tables import LexiconError, read_table


class Role:
    """Bits: what a word may be in a clause around a figure. A word may be several things at once."""

    # words of grammar
    STOP = 1  # no part of a noun phrase
    VERB = 1 << 1  # a verb that its prefix does not give away
    NOUN = 1 << 2  # no verb, although it begins like one
    GLOSS = 1 << 3  # may stand between a measure and its figure and says nothing of it
    DEGREE = 1 << 4  # makes the next word an adverb: `lebih rendah`, `secara tahunan`
    QUALITY = 1 << 5  # an adjective that alone names nothing: `tertinggi`
    DEICTIC = 1 << 6
    CONJ = 1 << 7
    OR = 1 << 8
    JOIN = 1 << 9  # joins the parts of a measure: `rasio utang terhadap modal`
    EXTEND = 1 << 10  # likewise, but a measure never begins before it
    WHICH = 1 << 11
    PER = 1 << 12
    PARTICLE = 1 << 13  # part of a name between two words with a capital
    CLAUSE = 1 << 14  # begins a new clause

    # measures
    HEAD = 1 << 15  # begins what is measured: `harga`, `laba`
    CHANGE = 1 << 16  # rises, falls
    LEVEL = 1 << 17  # leads to a level: `mencapai`, `sebesar`
    TO = 1 << 18
    FROM = 1 << 19
    COMPARE = 1 << 20
    CUE = 1 << 62  # may begin a cue of a target or a forecast
    HOPE = 1 << 61  # says that a figure is a target or a forecast
    PRIOR = 1 << 21  # `sebelumnya`
    LANDING = 1 << 22  # where a level is reached: `ke posisi`
    ANAPHOR = 1 << 23  # alone it points back: `angka itu`
    INDEX = 1 << 24  # belongs to no one
    TERM = 1 << 25  # measured in time: `hukuman`
    AGE = 1 << 26
    COMPLEMENT = 1 << 27  # leads to what a share or a rate is of
    SPREAD = 1 << 28  # `masing-masing`
    PAIR = 1 << 29  # `keduanya`

    # names
    SAY = 1 << 30  # stands before or after the one who speaks
    TIE = 1 << 59  # a sign between the words of one phrase
    TELL = 1 << 58  # stands after the one who speaks
    SOURCE = 1 << 31
    PERSON = 1 << 32
    AGENCY = 1 << 33  # publishes the figures of others
    ASIDE = 1 << 34  # a name after it is a venue, an event or a work
    LEAD = 1 << 35  # begins a name: `Kabupaten`
    OFFICE = 1 << 70  # begins the name of a body, in which `dan` may stand: `Kementerian Hukum dan Keadilan`
    FORM = 1 << 36  # a legal form: `PT`, `Tbk`
    SEGMENT = 1 << 37  # owns figures with a number or a name: `zona 1`
    BRANCH = 1 << 60  # owns figures with the words after it: `segmen minuman`
    AREA = 1 << 38  # owns figures alone: `di perkotaan`
    REGION = 1 << 39  # begins the name of a place
    HOLDER = 1 << 40  # points back to an organisation: `perseroan`
    ACTOR = 1 << 41  # owns figures without a name: `pemerintah`
    CURRENCY = 1 << 42
    PUBLIC = 1 << 63  # in a measure: it belongs to a place or to no one: `inflasi`
    WORLD = 1 << 66  # in a measure: it belongs to no one: `harga minyak dunia`
    MARKET = 1 << 67  # in a measure: it is a market's, and no place's unless that is named beside it: `harga`, `nilai tukar`
    HAVE = 1 << 68  # a name before it owns the figure, even a person's: `memiliki`
    EACH = 1 << 69  # belongs to the common words after it that own a figure: `setiap warga`
    ALIAS = 1 << 43
    PLACE = 1 << 44  # `di`
    AVERSE = 1 << 45  # a name after it owns no figure: `dari`, `menurut`

    ACRONYM = 1 << 57  # written in capitals, and no name

    # times
    DATE = 1 << 46  # a month or a weekday
    RELATIVE = 1 << 47  # begins a relative time: `tahun lalu`
    UNTIL = 1 << 48
    END = 1 << 49
    FIRST = 1 << 50
    AGO = 1 << 51
    DATED = 1 << 52  # may stand between a preposition and a date
    SESSION = 1 << 53  # of trading: its day is when the figures hold
    CONTRACT = 1 << 54  # a date after it is no time of a figure: `kontrak Maret`
    FUTURE = 1 << 55
    BIND = 1 << 56  # binds a time to the figure before it
    STANDING = 1 << 64  # a rule or a price that holds until it is changed: `HET`
    GROUP = 1 << 65  # told apart by a figure: `kelompok pengeluaran Rp 2 juta`


@dataclass(frozen=True, slots=True)
class LinkingWords:
    """Lookups by lower-cased tokens.

    `before`, `after`, `closing`: hedges on either side of a figure (`closing` only where the phrase ends there), each with its
    qualifier and the qualifier of a range; `statuses`: cue to (status, scope: `phrase`, `clause` or `verb`); `relatives`:
    relative time to (unit, how many of it, counted from `published` or `frame`); `roles`: word to the bits of `Role`;
    `affixes`: how words of no table begin and end.
    """

    before: Phrases[tuple[str, str]]
    after: Phrases[tuple[str, str]]
    closing: Phrases[tuple[str, str]]
    statuses: Phrases[tuple[str, str]]
    relatives: Phrases[tuple[str, int, str]]
    roles: dict[str, int]
    affixes: Affixes


def load_linking_words(folder: Path | None) -> LinkingWords:
    """All tables of linking.

    >>> words = load_linking_words(None)
    >>> words.before.before(["lebih", "dari"], 2)
    (('over', 'over'), 2)
    >>> words.roles["inflasi"] & Role.HEAD != 0
    True

    Raises:
        LexiconError: a row has a role that does not exist.
    """
    hedges = read_table("hedges.csv", ("form", "qualifier", "of_range", "place"), folder)
    statuses = read_table("statuses.csv", ("form", "status", "scope"), folder)
    relatives = read_table("relative_times.csv", ("form", "unit", "by", "anchor"), folder)
    cues = [(row["form"], _role(row["role"])) for row in read_table("linking_cues.csv", ("role", "form"), folder)]
    cues += [(row["form"], Role.HEAD) for row in read_table("measures.csv", ("form",), folder)]
    cues += [(row["form"], Role.DATE) for row in read_table("months.csv", ("form", "month"), folder)]
    cues += [(row["form"], Role.DATE) for row in read_table("weekdays.csv", ("form", "day"), folder)]
    cues += [(row["form"].split()[0], Role.RELATIVE) for row in relatives]
    cues += [(row["form"].split()[0], Role.CUE) for row in statuses]
    cues += [(row["form"], Role.HOPE) for row in statuses if row["scope"] == "clause"]
    roles: dict[str, int] = {}
    for form, role in cues:
        roles[form] = roles.get(form, 0) | role

    def side(place: str) -> Phrases[tuple[str, str]]:
        return Phrases([(row["form"], (row["qualifier"], row["of_range"])) for row in hedges if row["place"] == place])

    return LinkingWords(
        before=side("before"),
        after=side("after"),
        closing=side("closing"),
        statuses=Phrases([(row["form"], (row["status"], row["scope"])) for row in statuses]),
        relatives=Phrases([(row["form"], (row["unit"], int(row["by"]), row["anchor"])) for row in relatives]),
        roles=roles,
        affixes=load_affixes(folder),
    )


def _role(name: str) -> int:
    bit = getattr(Role, name.upper(), None)
    if not isinstance(bit, int):
        raise LexiconError(f"linking_cues.csv: no role {name}")
    return bit
