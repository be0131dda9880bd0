"""Changes: one level against another, with what the text says of their difference."""

from collections.abc import Iterator

from extractor.claims.candidates import Candidate
from extractor.claims.change import ROLES, Change
from extractor.claims.common_bases import share_bases
from extractor.claims.comparing import LEVELS, can_differ_by
from extractor.claims.frames import Frame, read_frame
from extractor.claims.levels import find_levels
from extractor.claims.slots import CHANGES, FIGURE, Line
from extractor.claims.view import View

_REMEMBERED = {"percent": 3, "delta": 8}
"""For how many sentences an amount without its levels is kept in mind: hardly two levels differ by a sum by chance."""


def find_changes(view: View) -> Iterator[Candidate]:
    """Every change whose figures suffice to check it, in reading order."""
    stray: tuple[int, Change] | None = None
    read: list[tuple[Line, Change]] = []
    for line in view.lines.values():
        for frame in _frames(view, line):
            for change in _changes(view, line, frame):
                if stray is not None and line.sentence - stray[0] <= _REMEMBERED[next(iter(stray[1].roles))]:
                    _adopt(change, stray[1])
                if change.is_checkable():
                    read.append((line, change))
                elif change.roles.keys() in ({"percent"}, {"delta"}):
                    stray = line.sentence, change
                elif change.roles.keys() == {"new", "delta"}:
                    read.append((line, change))
    share_bases(view, (change for _, change in read))
    for line, change in read:
        if (found := change.candidate()) is not None:
            yield found
            yield from _in_other_unit(view, line, change)


def _frames(view: View, line: Line) -> Iterator[Frame]:
    """The frames of a line's words of change that are no part of an earlier frame."""
    stop = 0
    for at, slot in enumerate(line.slots):
        if at >= stop and slot.cue in CHANGES:
            frame = read_frame(line.slots, at, view.figures)
            stop = frame.stop
            if not frame.barred:
                yield frame


def _adopt(change: Change, stray: Change) -> None:
    """Gives a change without an amount the one that was said of it before (`naik 5 persen. … Angka itu naik dari …`)."""
    old, new, delta = change.roles.get("old"), change.roles.get("new"), stray.figure("delta")
    if old is None or new is None or change.up != stray.up or any(change.amounts):
        return
    if (delta is None or can_differ_by(change.view.figures[old], delta)) and stray.fits(old, new):
        change.roles |= stray.roles


def _in_other_unit(view: View, line: Line, change: Change) -> Iterator[Candidate]:
    """The same change where both of its levels are printed in another unit too (`US$ 5 juta atau Rp 75 miliar`)."""
    if "delta" in change.roles or not change.roles.keys() & {"percent", "multiple"}:
        return
    roles = dict(change.roles)
    for near in (view.before(line), line):
        slots = near.slots if near is not None else []
        for before, tie, after in zip(slots, slots[1:], slots[2:], strict=False):
            if tie.cue in ("or", "open") and before.cue == after.cue == FIGURE and tie.gap + after.gap <= 2:
                role = next((role for role in ("old", "new") if change.roles.get(role) == before.figure), None)
                if role is not None and view.figures[after.figure].kind in LEVELS - {"percentage"}:
                    roles[role] = after.figure
    if all(role in roles and roles[role] != change.roles[role] for role in ("old", "new")):
        found = Change(view, change.word, roles).candidate()
        if found is not None:
            yield found


def _changes(view: View, line: Line, frame: Frame) -> Iterator[Change]:
    """The changes of a frame: one, a list of them (`masing-masing`), or a chain of levels."""
    word = line.slots[frame.at]
    held = {role: getattr(frame, role) for role in ROLES if getattr(frame, role)}
    lengths = {len(indices) for indices in held.values()}
    chain = not frame.measured and len(frame.old) <= 1 < len(frame.new) <= frame.dates + 1
    if lengths == {1} or chain:
        change = Change(view, word, {role: indices[0] for role, indices in held.items()})
        find_levels(view, line, frame, change)
        yield change
        for old, new in zip(frame.new, frame.new[1:], strict=False):
            yield Change(view, word, {"old": old, "new": new})
    elif len(lengths) == 1:
        for number in range(lengths.pop()):
            yield Change(view, word, {role: indices[number] for role, indices in held.items()})
