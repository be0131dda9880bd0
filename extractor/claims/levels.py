"""The levels of a change that stand before its word, or in the sentences beside it."""

from extractor.claims.bases import BASES, find_bases, find_reached, is_sharp, levels_of
from extractor.claims.change import Change
from extractor.claims.comparing import can_differ_by, same_scale
from extractor.claims.frames import Frame
from extractor.claims.pairs import find_pair
from extractor.claims.slots import CHANGES, Line, Slot
from extractor.claims.subjects import find_subject, level_before, own_words
from extractor.claims.view import View
from extractor.records import Figure


def find_levels(view: View, line: Line, frame: Frame, change: Change) -> None:
    """Fills in the levels that stand before the word of change, or in the sentences beside it."""
    roles = change.roles
    slot, how = find_subject(view, line.slots, frame.at)
    if slot is not None:
        _seat(view, line.slots, slot, how, frame, change)
    elif "new" not in roles and (how == "start" or {"delta", "percent"} <= roles.keys()):
        _settle(roles, "new", _antecedents(view, line, change, told=how == "start"))
    apart = slot is None or view.time_of(roles.get("new", line.slots[slot].figure)) == "then" or how != "joined"
    if apart and not frame.new and "old" not in roles and change.fits_backwards():
        roles["old"] = roles.pop("new")
    if "new" in roles and "old" not in roles and (frame.measured or not frame.based):
        _settle(roles, "old", find_bases(view, line, change))
    elif "old" in roles and "new" not in roles and is_sharp(change):
        _settle(roles, "new", find_reached(view, line, change, roles["old"]))
    refers = how == "start" and any(one.cue == "pointer" for one in line.slots[: frame.at])
    if not refers and "old" not in roles and (pair := find_pair(view, line, change)) is not None:
        roles["old"], roles["new"] = pair


def _settle(roles: dict[str, int], role: str, found: list[int]) -> None:
    """Fills a role where one figure alone can take it."""
    if len(found) == 1:
        roles[role] = found[0]


def _seat(view: View, slots: list[Slot], at: int, how: str, frame: Frame, change: Change) -> None:
    """Gives the level at slot `at`, which stands before the word of change, its role."""
    level, roles = slots[at].figure, change.roles
    cue = view.introduced(slots, at)
    old, new = roles.get("old"), roles.get("new")
    earlier = cue in BASES or view.time_of(level) == "then"
    if earlier and old is None and new is None:
        roles["old"] = level
        _settle(roles, "new", level_before(view, slots, at, over=cue not in BASES))
    elif new is None:
        if how == "direct" and old is not None and (change.than or not frame.measured) and change.fits(old, level) is False:
            return  # `Rp 300 miliar lebih mahal dari Rp 4 triliun`: the figure before may be the difference
        roles["new"] = level
        if cue == "to" and old is None and not frame.based:
            _settle(roles, "old", level_before(view, slots, at))
    elif old is None and not frame.based and how != "after":
        # `dari A naik ke B`, `dari A lalu dipangkas menjadi B`, but in `naik ke B dari A, lalu turun ke C` it is B
        told = how == "direct" or cue not in BASES or not any(slot.cue in CHANGES for slot in slots[:at])
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
    found = [index for index in levels_of(view, view.before(line)) if _suits(change, view.figures[index])]
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
