"""The times that a text names: its dates, and what `tahun lalu`, `periode yang sama` stand for; each with what it does."""

from typing import NamedTuple

from extractor.lexicon.linking import Role
from extractor.linking.grains import first_day, last_day, relative, shift, so_far
from extractor.linking.scene import Scene

FRAME, PASSING, BASE, REPORT = 1, 2, 3, 4
"""What a time does: holds until the next, holds in its sentence, is what is compared with, is when something was said."""

_DAILY = frozenset(("day", "week"))
_SAID = Role.SAY | Role.TELL | Role.SOURCE
_MARKET = Role.INDEX | Role.CURRENCY
_REACH, _FROM_REACH, _SAID_REACH, _NEXT = 8, 4, 40, 12
"""How many tokens before a time may say what it does: a comparison, a `dari`, a speaker."""


class Time(NamedTuple):
    """Tokens `first` to `last` (half-open) that stand for a date value; None where the text does not tell which.

    `opens`: no noun stands before it in its sentence.
    """

    first: int
    last: int
    value: str | None
    role: int
    opens: bool = False


def read_times(scene: Scene, resolved: list[str | None], today: str | None, dated: bool) -> list[Time]:
    """The times of a text in reading order; those whose year is not certain are left out.

    `today` is the ISO date that relative times count from. Where a text is not `dated`, it is the last one that the text
    prints, which may well be `kemarin`: only `hari ini`, months and years are counted from it then.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.linking.setting import set_scene
    >>> from extractor.mentions.figures import find_figures
    >>> from extractor.mentions.tokens import tokenize
    >>> tokens, lexicon = tokenize("Pada 2024 laba naik dibandingkan tahun lalu."), load_lexicon()
    >>> scene = set_scene(tokens, ((0, len(tokens)),), find_figures(tokens, lexicon), (0, 0), lexicon.linking)
    >>> [(time.value, time.role) for time in read_times(scene, ["2024"], "2025-01-31", dated=True)]
    [('2024', 1), ('2023', 3)]
    """
    reader = _Reader(scene, resolved, today, dated)
    places = [mention.first for mention in scene.mentions if mention.kind == "date"]
    places += [index for index in scene.times if scene.owners[index] < 0]
    places.sort()
    sentence = 0
    for place in places:
        while scene.sentences[sentence][1] <= place:
            sentence += 1
            reader.local = reader.frame
        reader.take(place, scene.sentences[sentence][0])
    return reader.times


class _Reader:
    """Takes times in order; `frame` is the one that holds, `local` the last of the sentence."""

    def __init__(self, scene: Scene, resolved: list[str | None], today: str | None, dated: bool) -> None:
        self.scene, self.mentions, self.resolved, self.today, self.dated = scene, scene.mentions, resolved, today, dated
        self.times: list[Time] = []
        self.frame: str | None = None
        self.local: str | None = None
        self.begin, self.looked, self.nouns = -1, 0, False

    def take(self, place: int, begin: int) -> None:
        """Takes the date or relative time at `place`, in a sentence that begins at `begin`."""
        before = self.times[-1].last if self.times else -1
        if place < before:
            return
        owner = self.scene.owners[place]
        time = self._date(owner, begin) if owner >= 0 else self._relative(place, begin)
        if time is None or (owner < 0 and before == place):
            return
        self.times.append(time)
        if time.role == FRAME:
            self.frame = time.value
        if time.role == FRAME or (time.role == PASSING and owner >= 0):
            self.local = time.value

    def _date(self, owner: int, begin: int) -> Time | None:
        mention = self.mentions[owner]
        value = self.resolved[owner] or mention.value
        if not value or "X" in value or "--" in value:
            return None
        flags = self.scene.flags
        role = self._role(mention.first, begin, value)
        if role == 0:
            return None
        cue = mention.first - 1
        if cue > begin and flags[cue] & Role.DATED:
            cue -= 1
        if cue >= begin:
            if flags[cue] & Role.FIRST and cue:
                value = self._first_months(value, cue - 1)
            elif flags[cue] & Role.END:
                value = last_day(value)
            elif flags[cue] & Role.UNTIL or (flags[cue] & Role.EXTEND and flags[cue - 1] & Role.UNTIL):
                value = so_far(value)
        ago = mention.last < len(flags) and flags[mention.last] & Role.AGO
        if role == FRAME and ago and self.frame is not None and value[:4] < self.frame[:4]:
            role = PASSING
        opens = role == FRAME and not self._after_noun(begin, mention.first)
        return Time(mention.first, mention.last, value, self._passing(role, value), opens)

    def _after_noun(self, begin: int, first: int) -> bool:
        """Whether a noun stands before token `first` in the sentence that begins at `begin`; asked in the order of the text."""
        if begin != self.begin:
            self.begin, self.looked, self.nouns = begin, begin, False
        self.nouns = self.nouns or any(self.scene.parts[self.looked : first])
        self.looked = first
        return self.nouns

    def _relative(self, place: int, begin: int) -> Time | None:
        found = self.scene.words.relatives.at(self.scene.tokens.lows, place)
        if found is None:
            return None
        (unit, by, anchor), length = found
        if anchor == "frame":
            value = shift(self.local, unit, by) if self.local else None
            role = BASE if self._role(place, begin, "") == BASE else PASSING
            return Time(place, place + length, value, role)
        counted = self.today and (self.dated or by == 0 or unit not in _DAILY)
        value = relative(self.today, unit, by) if self.today and counted else None
        role = self._role(place, begin, value or "")
        if role == BASE and unit == "year" and by == -1 and self.local:
            value = shift(self.local, "year", -1)
        elif role == FRAME and (value is None or self._brief(unit, place, begin)):
            role, self.local = PASSING, value
        if value and place > begin + 1 and self.scene.flags[place - 1] & Role.FIRST:
            value = self._first_months(value, place - 2)
        return Time(place, place + length, value, self._passing(role, value or "")) if role else None

    def _brief(self, unit: str, place: int, begin: int) -> bool:
        """`tahun ini` holds no longer than its sentence; `pekan lalu` holds on only where it is a week of trading."""
        if unit != "week":
            return unit == "year"
        flags = self.scene.flags
        return not any(flags[index] & Role.SESSION for index in range(max(begin, place - _REACH), place))

    def _passing(self, role: int, value: str) -> int:
        """A time ahead or long past, or one that holds the present one (`sepanjang 2025`), is left after its sentence."""
        if role == FRAME:
            far = self.today and not -1 <= int(value[:4]) - int(self.today[:4]) <= 0
            ahead = self.today and first_day(value) > self.today
            if far or ahead or (self.frame and len(value) < len(self.frame) and self.frame.startswith(value)):
                return PASSING
        return role

    def _role(self, first: int, begin: int, value: str) -> int:
        """What the time at `first` does; 0 for a date that is no time of a figure."""
        scene = self.scene
        flags, owners, lows = scene.flags, scene.owners, scene.tokens.lows
        for index in range(first - 1, max(begin, first - _REACH) - 1, -1):
            flag = flags[index]
            if owners[index] >= 0:
                mention = self.mentions[owners[index]]
                before = flags[mention.first - 1] if mention.first > begin else 0
                if mention.kind != "date" and before & (Role.COMPARE | Role.FROM):
                    return BASE
                break
            if flag & Role.COMPARE:
                return BASE
            if flag & Role.FROM and first - index <= _FROM_REACH + 1 and not self._spans(index, first):
                return BASE
            if flag & Role.CONTRACT:
                return 0
            if flag & Role.CHANGE or (lows[index] in (",", ".") and scene.tokens.glued(index)):
                break
        return REPORT if len(value) == 10 and self._reported(first, begin) else FRAME

    def _spans(self, index: int, first: int) -> bool:
        """The `dari` at `index` begins a span of time (`dari 2020 hingga 2023`) or leads to a source, not to a base."""
        flags, owner = self.scene.flags, self.scene.owners[first]
        until = owner >= 0 and index == first - 1 and any(flags[k] & Role.UNTIL for k in range(first, self.mentions[owner].last))
        return until or flags[index - 1] & Role.SOURCE != 0

    def _reported(self, first: int, begin: int) -> bool:
        """A day that follows a speaker or a source is when something was said, unless it is a day of trading."""
        flags = self.scene.flags
        if any(flag & _MARKET for flag in flags[first : first + _NEXT]):
            return False
        for index in range(first - 1, max(begin, first - _SAID_REACH) - 1, -1):
            if flags[index] & Role.SESSION:
                return False
            if flags[index] & _SAID:
                return True
        return False

    def _first_months(self, value: str, index: int) -> str:
        """`sembilan bulan pertama 2024`: the months of the year `value` that the duration at `index` spans."""
        owner = self.scene.owners[index]
        months = self.mentions[owner] if owner >= 0 else None
        if months is None or months.unit != "month" or not months.value or not months.value.isdigit() or len(value) != 4:
            return value
        count = int(months.value)
        return f"{value}-01/{value}-{count:02d}" if 1 <= count <= 12 else value
