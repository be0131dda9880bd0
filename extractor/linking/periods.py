"""When a figure holds: by the times of its sentence, or by the one that the text is on."""

from bisect import bisect_left

from extractor.lexicon.linking import Role
from extractor.linking.grains import last_day
from extractor.linking.scene import NAME, Scene, Spot
from extractor.linking.times import BASE, FRAME, PASSING, REPORT, Time

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
"""Where no time holds yet, one so many tokens before the sentence does."""
_SIGNS = frozenset("()/")


class Calendar:
    """The times of an article, and the one that holds while its figures are read in order."""

    def __init__(self, scene: Scene, times: list[Time]) -> None:
        self.scene = scene
        self.times = times
        sentences = scene.sentences
        opening = sentences[min(_OPENING, len(sentences)) - 1][1] if sentences else 0
        self.frame = next((time.value for time in times if time.role == FRAME and time.first < opening), None)
        self.bases: dict[str | None, str | None] = {}

    def bound_period(self, spot: Spot, span: tuple[int, int]) -> str | None:
        """The time that is bound to the figure itself: `5 ton pada Mei 2024`."""
        at = bisect_left(self.times, (spot.mention.first,))
        time = self.times[at] if at < len(self.times) else None
        bound = time is not None and time.first < span[1] and time.role != REPORT and self._binds(spot.close, time.first)
        return time.value if time is not None and bound else None

    def period(self, spot: Spot, span: tuple[int, int], least: str) -> str | None:
        """The period of a figure in the sentence `span`; an earlier sentence's only if it ends on the day `least` or later."""
        mention, close = spot.mention, spot.close
        at = bisect_left(self.times, (mention.first,))
        begin = max(bisect_left(self.times, (span[0],)), at - _BACK)
        end = min(bisect_left(self.times, (span[1],)), at + _AHEAD)
        after = self.times[at] if at < end else None
        before = self.times[at - 1] if at > begin else None
        based = self._is_base(mention.first)
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
        found = self._holding(begin, at, end, least, span[0])
        if bases:
            self.bases[found] = bases[-1]
        return found

    def _holding(self, begin: int, at: int, end: int, least: str, begins: int) -> str | None:
        """The time that holds for a figure: the last before it in its sentence, the first after it, or the one the text is on."""
        for time in (*reversed(self.times[begin:at]), *self.times[at:end]):
            if time.role == FRAME and not least:
                self.frame = time.value
            if time.role in (FRAME, PASSING):
                return time.value
        topic = self.times[begin - 1] if begin and self.frame is None else None
        if topic is not None and topic.role == FRAME and topic.first > begins - _TOPIC:
            self.frame = topic.value
        return self.frame if self.frame and last_day(self.frame.rpartition("/")[2]) >= least else None

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
            if index == first - 1 and flags[index] & Role.FROM and not flags[index - 1] & Role.VERB:
                rose = any(flags[k] & Role.CHANGE for k in range(max(first - _BEFORE, 0), first))
                return rose or any(flags[k] & Role.TO for k in range(first, min(first + _AFTER, len(flags))))
        return False

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
