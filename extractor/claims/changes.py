"""Changes: one level against another, with what the text says of their difference."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import islice

from extractor.claims.candidates import Candidate
from extractor.claims.change import ROLES, Change
from extractor.claims.comparing import LEVELS, can_differ_by, same_scale
from extractor.claims.frames import Frame, read_frame
from extractor.claims.slots import CHANGES, FIGURE, Line, Slot
from extractor.claims.subjects import find_subject, level_before, own_words
from extractor.claims.view import View
from extractor.records import Figure

_BASES = frozenset({"from", "compare"})
_MOST = 20
"""How many levels of a sentence are looked at."""
_REMEMBERED = 3
"""For how many sentences a percentage without its levels is kept in mind."""


def find_changes(view: View) -> Iterator[Candidate]:
    """Every change whose figures suffice to check it, in reading order."""
    stray: tuple[int, Change] | None = None
    for line in view.lines.values():
        for frame in _frames(view, line):
            for change in _changes(view, line, frame):
                if stray is not None and line.sentence - stray[0] <= _REMEMBERED:
                    _adopt(change, stray[1])
                if (found := change.candidate()) is not None:
                    yield found
                    yield from _in_other_unit(view, line, change)
                elif change.roles.keys() == {"percent"}:
                    stray = line.sentence, change


def _frames(view: View, line: Line) -> Iterator[Frame]:
    """The frames of a line's words of change that are no part of an earlier frame."""
    at = 0
    while at < len(line.slots):
        if line.slots[at].cue in CHANGES:
            frame = read_frame(line.slots, at, view.figures)
            if not frame.barred:
                yield frame
            at = frame.stop
        else:
            at += 1


def _adopt(change: Change, stray: Change) -> None:
    """Gives a change without an amount the percentage that was said of it before (`naik 5 persen. … Angka itu naik dari …`)."""
    old, new = change.roles.get("old"), change.roles.get("new")
    if old is not None and new is not None and change.up == stray.up and not any(change.amounts) and stray.fits(old, new):
        change.roles["percent"] = stray.roles["percent"]


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
        _find_levels(view, line, frame, change)
        yield change
        for old, new in zip(frame.new, frame.new[1:], strict=False):
            yield Change(view, word, {"old": old, "new": new})
    elif len(lengths) == 1:
        for number in range(lengths.pop()):
            yield Change(view, word, {role: indices[number] for role, indices in held.items()})


def _find_levels(view: View, line: Line, frame: Frame, change: Change) -> None:
    """Fills in the levels that stand before the word of change, or in the sentences beside it."""
    roles = change.roles
    slot, how = find_subject(view, line.slots, frame.at)
    if slot is not None:
        _seat(view, line.slots, slot, how, frame, change)
    elif "new" not in roles and (how == "start" or {"delta", "percent"} <= roles.keys()):
        _settle(roles, "new", _antecedents(view, line, change, told=how == "start"))
    if not frame.new and "old" not in roles and change.fits_backwards():
        roles["old"] = roles.pop("new")
    if "new" in roles and "old" not in roles and frame.measured:
        _settle(roles, "old", _bases(view, line, change))
    elif "old" in roles and "new" not in roles and _is_sharp(change):
        _settle(roles, "new", _reached(view, line, change, roles["old"]))


def _settle(roles: dict[str, int], role: str, found: list[int]) -> None:
    """Fills a role where one figure alone can take it."""
    if len(found) == 1:
        roles[role] = found[0]


def _seat(view: View, slots: list[Slot], at: int, how: str, frame: Frame, change: Change) -> None:
    """Gives the level at slot `at`, which stands before the word of change, its role."""
    level, roles = slots[at].figure, change.roles
    cue = view.introduced(slots, at)
    old, new = roles.get("old"), roles.get("new")
    if cue in _BASES and old is None and new is None:
        roles["old"] = level
        _settle(roles, "new", level_before(view, slots, at))
    elif new is None:
        if how == "direct" and old is not None and (change.than or not frame.measured) and change.fits(old, level) is False:
            return  # `Rp 300 miliar lebih mahal dari Rp 4 triliun`: the figure before may be the difference
        roles["new"] = level
        if cue == "to" and old is None and not frame.based:
            _settle(roles, "old", level_before(view, slots, at))
    elif old is None and not frame.based and how != "after":
        told = how == "direct" or cue not in _BASES  # `dari A naik ke B`, but in `naik ke B dari A, lalu turun ke C` it is B
        reached = [level] if told else level_before(view, slots, at)
        if frame.measured or own_words(slots, frame.at) <= 1:
            _settle(roles, "old", [one for one in reached if _precedes(change, one, new)])


def _precedes(change: Change, old: int, new: int) -> bool:
    """The first level may be what the second one was before; an amount that is given must bear it out."""
    figures = change.view.figures
    return same_scale(figures[old], figures[new]) and (not any(change.amounts) or change.fits(old, new) is True)


def _antecedents(view: View, line: Line, change: Change, *, told: bool) -> list[int]:
    """The levels that a change may speak of.

    With a reference (`Angka ini naik …`): the level of the sentence before; of several the one that fits. Without one
    (`Mata uang itu melemah 35 poin atau 0,24 persen`) only a level that the difference and the percentage fit.
    """
    found = [index for index in _levels(view, view.before(line)) if _suits(change, view.figures[index])]
    if told and len(found) == 1:
        return found
    base = change.roles.get("old")
    return [index for index in found if (change.fits_alone(index) if base is None else change.fits(base, index))]


def _suits(change: Change, level: Figure) -> bool:
    """The level can be the new one, by the scale of what is known of the change."""
    old, delta = change.figure("old"), change.figure("delta")
    if old is not None:
        return same_scale(level, old)
    return can_differ_by(level, delta) if delta is not None else level.kind != "percentage"


def _bases(view: View, line: Line, change: Change) -> list[int]:
    """The levels of other sentences that a change may have started from.

    The next sentence may say so (`Pada periode yang sama tahun lalu …`). Where the claim cannot be checked without one, a
    level beside it that fits a sharp amount will do.
    """
    new, later = change.roles["new"], view.after(line)
    near = [view.before(line), later]
    beside = [[index for index in _levels(view, one) if same_scale(view.figures[index], view.figures[new])] for one in near]
    told = later is not None and any(slot.cue == "prior" for slot in later.slots[:4])
    if later is not None and told and len(beside[1]) == 1 and not any(slot.cue in CHANGES for slot in later.slots):
        return beside[1]
    if {"delta", "percent"} <= change.roles.keys() or not _is_sharp(change):
        return []
    return [index for one in beside for index in one if view.figures[index].qualifier == "exact" and change.fits(index, new)]


def _is_sharp(change: Change) -> bool:
    """The amount is such that hardly another level fits it by chance."""
    percent = change.figure("percent")
    return any(change.amounts) and (percent is None or "." in (percent.value or "") or "delta" in change.roles)


def _reached(view: View, line: Line, change: Change, old: int) -> list[int]:
    """The nearest level of the sentences before that can have come from the old one; of several values the finest printed."""
    lines = [view.lines.get(line.sentence - back) for back in (1, 2, 3)]
    near = [index for one in lines for index in _levels(view, one)]
    like = view.figures[old]
    found = [index for index in near if same_scale(view.figures[index], like) and index != old and change.fits(old, index)]
    steps = [Decimal(view.figures[index].precision or 0) for index in found]
    finest = [index for index, step in zip(found, steps, strict=True) if step == min(steps)]
    return finest[:1] if len({view.figures[index].value for index in finest}) == 1 else []


def _levels(view: View, line: Line | None) -> Iterator[int]:
    """The first levels of a line that are no base of a comparison."""
    slots = line.slots if line is not None else []
    levels = (
        slot.figure
        for index, slot in enumerate(slots)
        if slot.cue == FIGURE and view.figures[slot.figure].kind in LEVELS and view.introduced(slots, index) not in _BASES
    )
    return islice(levels, _MOST)
