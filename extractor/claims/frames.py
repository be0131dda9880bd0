"""What follows a word of rise or fall: amounts, the level reached, the level left, each in its role."""

from dataclasses import dataclass, field

from extractor.claims.comparing import LEVELS
from extractor.claims.slots import CHANGES, FIGURE, RISES, Slot, backwards
from extractor.records import Figure

_REACH = {"amount": 5, "to": 4, "from": 9, "after": 8}
"""How many words of substance may stand before the next slot, by what is being waited for."""
_BASES = frozenset({"from", "compare"})
_LINKS = frozenset({"or", "open", "comma", "and"})
_LISTS = frozenset({"comma", "and"})
_CHAINS = _LISTS | {"then", "until"}
_ENDS = frozenset({"break", "after", "of", "parts", "details"})
_BARS = frozenset({"target", "peak"})


@dataclass(slots=True)
class Frame:
    """A change as far as the words after its verb or noun give it; each role holds indices of figures.

    `at` is the slot of the word, `stop` the slot where reading ended. `based`: a base is spoken of, printed or not.
    `barred`: the base is a target, a peak, or a loss against a profit. `dates`: how many dates stand between the figures.
    """

    at: int
    up: bool
    stop: int = 0
    percent: list[int] = field(default_factory=list)
    delta: list[int] = field(default_factory=list)
    multiple: list[int] = field(default_factory=list)
    new: list[int] = field(default_factory=list)
    old: list[int] = field(default_factory=list)
    based: bool = False
    barred: bool = False
    dates: int = 0

    @property
    def measured(self) -> bool:
        """An amount of the change is given."""
        return bool(self.percent or self.delta or self.multiple)


def read_frame(slots: list[Slot], at: int, figures: tuple[Figure, ...]) -> Frame:
    """The frame of the word of change at slot `at`, read forward until something belongs to another statement."""
    reader = _Reader(slots, at, figures)
    index = at + 1
    while index < len(slots) and reader.goes_on(slots[index], slots[index - 1].cue):
        index += 1
    reader.frame.stop = index
    return reader.frame


class _Reader:
    """Reads slots forward from a word of change; each method takes in a slot and says whether the statement goes on.

    `mode` says what the next level would be, `last` the role filled last; `strict`: after a comma, no word of substance may
    come before the next figure.
    """

    def __init__(self, slots: list[Slot], at: int, figures: tuple[Figure, ...]) -> None:
        self.slots, self.figures = slots, figures
        self.frame = Frame(at, slots[at].cue in RISES)
        self.mode, self.last = "amount", ""
        self.depth, self.strict = 0, False

    def goes_on(self, slot: Slot, before: str) -> bool:
        cue, gap = slot.cue, slot.gap
        if gap > _REACH[self.mode] or (self.strict and gap and cue != "comma"):
            return self.mode == "amount" and cue in ("to", *_BASES) and gap <= _REACH["from"] and self.turn(cue)
        if cue == FIGURE:
            return self.take(slot, before)
        if cue in CHANGES:
            return self.join(slot, before)
        if cue in ("open", "close"):
            self.depth += 1 if cue == "open" else -1
            return self.depth >= 0 and (cue == "close" or self.mode != "to")
        if cue == "join":
            self.strict = False
            return self.mode != "amount" or not self.frame.measured
        if cue == "comma":
            self.strict = self.mode in ("from", "after") and before not in _BASES
        return cue not in _ENDS and self.turn(cue)

    def turn(self, cue: str) -> bool:
        """A cue that says what the next level is, or what the base is worth."""
        frame = self.frame
        if cue == "to" or (cue == "at" and self.mode in ("amount", "after")):
            self.mode, self.strict = "to", False
        elif cue == "compare" or (cue == "from" and self.mode != "from"):
            self.mode, self.strict, frame.based = "from", False, True
        elif self.mode == "from" and not frame.old and cue in _BARS:
            frame.barred = True
        elif self.mode == "from" and not frame.old and cue == "loss":
            frame.barred |= not any(slot.cue == "loss" for _, slot in backwards(self.slots, frame.at))
        return True

    def join(self, slot: Slot, before: str) -> bool:
        """A second word of change: of the base (`dibandingkan pertumbuhan …`), or of the same change (`atau bertambah …`)."""
        if self.mode == "from" and not slot.gap and before in _BASES:
            return True
        if before != "or" or slot.gap or (slot.cue in RISES) != self.frame.up:
            return False
        self.mode = "amount"
        return True

    def take(self, slot: Slot, before: str) -> bool:
        """A figure."""
        figure = self.figures[slot.figure]
        if figure.kind == "date":
            self.frame.dates += 1
            return True
        if self.mode == "amount":
            return self.amount(slot, figure, before)
        if self.mode == "after":
            return self.further(slot, figure, before)
        if figure.kind not in LEVELS or (figure.kind == "duration" and slot.gap):
            return True
        return self.put("new" if self.mode == "to" else "old", slot.figure)

    def amount(self, slot: Slot, figure: Figure, before: str) -> bool:
        """A figure right after the word: the second amount must be tied to the first."""
        measured = self.frame.measured
        if self.frame.delta and self.frame.percent and before == FIGURE and not slot.gap and figure.kind in LEVELS:
            self.mode = "to"  # `turun 34 poin atau 0,24 persen di Rp 14.101`
            return self.put("new", slot.figure)
        if (measured and (slot.gap or before not in _LINKS | CHANGES)) or (not measured and before in _LISTS):
            return False
        if figure.kind == "duration" and (slot.gap or before not in CHANGES):
            return True
        role = figure.kind if figure.kind == "multiple" else "percent" if figure.unit == "%" else "delta"
        if getattr(self.frame, role) and before not in _LISTS:
            return False
        return self.put(role, slot.figure)

    def further(self, slot: Slot, figure: Figure, before: str) -> bool:
        """A figure after a level: its signed percentage in brackets, the next of a list or a chain, or something else."""
        frame, last = self.frame, self.figures[getattr(self.frame, self.last)[-1]]
        if figure.kind == "percentage" and before == "open" and figure.text[0] in "+-" and not frame.percent:
            return self.put("percent", slot.figure)
        if not slot.gap and before in _CHAINS and figure.kind == last.kind:
            return self.put(self.last, slot.figure)
        return figure.kind not in {self.figures[index].kind for index in (*frame.new, *frame.old)}

    def put(self, role: str, index: int) -> bool:
        """Fills a role, once unless in a list."""
        held: list[int] = getattr(self.frame, role)
        if held and role != self.last:
            return False
        held.append(index)
        self.last = role
        if self.mode != "amount":
            self.mode, self.strict = "after", False
        return True
