"""When a figure holds: by the times of its sentence, or by the one that the text is on."""

from bisect import bisect_left

from extractor.lexicon.linking import Role
from extractor.linking.grains import last_day
from extractor.linking.scene import NAME, Scene, Spot
from extractor.linking.times import BASE, FRAME, PASSING, REPORT, Time
from extractor.mentions.mention import Mention

_REACH = 8
"""A time binds to the figure before it over so many tokens."""
_LEAD = 5
"""A time that is compared with leads to the figure after it over so many tokens."""
_BACK, _AHEAD = 6, 3
"""So many times before and after a figure are looked at."""
_OPENING = 6
"""The first time of so many sentences holds from the beginning."""
_BEFORE, _AFTER = 14, 12
"""Around `dari` plus a figure, so many tokens may say that a change began there."""
_TOPIC = 40
"""So many tokens before a sentence a time is still close by."""
_RULE = 12
"""So many tokens before a figure a word may tell that it is a rule's."""
_FEW, _DIGITS = 12, 2
"""So few things are no statistic."""
_TRADE = Role.SESSION | Role.INDEX
_SIGNS = frozenset("()/")


class Calendar:
    """The times of an article, and the one that holds while its figures are read in order.

    `frame` is the time that the text is on, `bases` what each time is compared with, `done` the token where the figure before
    ended, `trading` whether the article is about trading.
    """

    def __init__(self, scene: Scene, times: list[Time]) -> None:
        self.scene = scene
        self.times = times
        sentences = scene.sentences
        opening = sentences[min(_OPENING, len(sentences)) - 1][1] if sentences else 0
        self.frame = next((time.value for time in times if time.role == FRAME and time.first < opening), None)
        self.bases: dict[str | None, str | None] = {}
        self.done = 0
        self.trading = any(flag & _TRADE for flag in scene.flags[:opening])

    def bound_period(self, spot: Spot, span: tuple[int, int]) -> str | None:
        """The time that is bound to the figure itself: `5 ton pada Mei 2024`."""
        at = bisect_left(self.times, (spot.mention.first,))
        time = self.times[at] if at < len(self.times) else None
        bound = time is not None and time.first < span[1] and time.role != REPORT and self._binds(spot.close, time.first)
        return time.value if time is not None and bound else None

    def period(self, spot: Spot, span: tuple[int, int], least: str) -> str | None:
        """The period of a figure in the sentence `span`; an earlier sentence's only if it ends on the day `least` or later."""
        mention, close = spot.mention, spot.close
        done, self.done = self.done, close
        at = bisect_left(self.times, (mention.first,))
        begin = max(bisect_left(self.times, (span[0],)), at - _BACK)
        end = min(bisect_left(self.times, (span[1],)), at + _AHEAD)
        after = self.times[at] if at < end else None
        before = self.times[at - 1] if at > begin else None
        based = self._is_base(spot.first)
        if after is not None and after.role != REPORT and self._binds(close, after.first):
            if after.role == FRAME and not based and not least:
                self.frame = after.value
            return after.value
        if before is not None and before.role == BASE and self._leads(before.last, mention.first):
            self.bases[self.frame] = before.value
            return before.value
        if based:
            return self._base(begin, at)
        bases = [time.value for time in self.times[begin:end] if time.role == BASE]
        own = self._own(begin, at, end, least)
        found = own.value if own else self._carried(begin, least, span[0], done, spot)
        if bases:
            self.bases[found] = bases[-1]
        return found

    def _own(self, begin: int, at: int, end: int, least: str) -> Time | None:
        """The time that holds for a figure in its sentence: the last before it or the first after it."""
        for time in (*reversed(self.times[begin:at]), *self.times[at:end]):
            if time.role == FRAME and not least:
                self.frame = time.value
            if time.role in (FRAME, PASSING):
                return time
        return None

    def _carried(self, begin: int, least: str, begins: int, done: int, spot: Spot) -> str | None:
        """The time that the text is on, or one that has just opened a sentence after the last figure, which ends at `done`.

        A rule or a standing price (`HET beras Rp 12.000`) is not carried along; a handful of things only by a time close by, or
        where the text is about trading.
        """
        before = self.times[begin - 1] if begin else None
        near = before is not None and before.first > begins - _TOPIC
        if before and near and before.role == FRAME and (self.frame is None or (before.opens and before.first > done)):
            self.frame = before.value
        if self.frame is None or self._stands(spot) or (not near and _handful(spot.mention) and not self.trading):
            return None
        return self.frame if last_day(self.frame.rpartition("/")[2]) >= least else None

    def _stands(self, spot: Spot) -> bool:
        """The figure is a rule's or a standing price."""
        return any(flag & Role.STANDING for flag in self.scene.flags[max(spot.bound, spot.first - _RULE) : spot.first])

    def _base(self, begin: int, at: int) -> str | None:
        """What the time that holds is compared with."""
        held = next((time.value for time in reversed(self.times[begin:at]) if time.role in (FRAME, PASSING)), self.frame)
        return self.bases.get(held)

    def _is_base(self, first: int) -> bool:
        """The figure is where a change began: `dari A menjadi …`, `dari sebelumnya A`."""
        scene = self.scene
        flags = scene.flags
        for index in range(first - 1, max(first - 7, -1), -1):
            if scene.owners[index] >= 0 or scene.tokens.lows[index] in (",", "."):
                return False
            if flags[index] & Role.PRIOR:
                return True
            if index == first - 1 and flags[index] & Role.FROM and not (flags[index - 1] & Role.VERB or self._counted(index - 1)):
                rose = any(flags[k] & Role.CHANGE for k in range(max(first - _BEFORE, 0), first))
                return rose or any(flags[k] & Role.TO for k in range(first, min(first + _AFTER, len(flags))))
        return False

    def _counted(self, index: int) -> bool:
        """`dua dari tujuh`: what stands before `dari` is a count of some of the things."""
        owner = self.scene.owners[index]
        return owner >= 0 and self.scene.mentions[owner].kind == "count"

    def _binds(self, close: int, first: int) -> bool:
        """Only words that bind a time to the figure before it lie between."""
        if first - close > _REACH:
            return False
        scene = self.scene
        return all(
            scene.flags[index] & Role.BIND or scene.parts[index] == NAME or scene.tokens.lows[index] in _SIGNS
            for index in range(close, first)
        )

    def _leads(self, last: int, first: int) -> bool:
        """Only `sebesar`, `yang mencapai` and the like lie between a time and the figure after it."""
        if first - last > _LEAD:
            return False
        flags, lows = self.scene.flags, self.scene.tokens.lows
        return not any(
            flags[index] & (Role.CHANGE | Role.CLAUSE) or (lows[index] == "," and not flags[index + 1] & Role.WHICH)
            for index in range(last, first)
        )


def _handful(mention: Mention) -> bool:
    """A count of so few things that it is rather a trait than a statistic: `dua faktor`."""
    value = mention.value or ""
    return mention.kind == "count" and value.isdigit() and len(value) <= _DIGITS and int(value) <= _FEW
