"""Numbers of several parts, `dua puluh lima ribu`, `9 ratus 90 ribu`, `1,5 juta`, put together from typed atoms."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

UNIT, WHOLE, TEEN, TEN, HUNDRED, SCALE, HALF, DIVISOR, POINT, DIGITS = (
    "unit", "whole", "teen", "ten", "hundred", "scale", "half", "divisor", "point", "digits",
)  # fmt: skip
_TIMES = {TEN: 10, HUNDRED: 100}
MIXED = 4
"""After so many parts, digits without a scale of their own still belong: `9 juta 30 ribu 100`."""


@dataclass(frozen=True, slots=True)
class Atom:
    """One word or run of digits of a number: its role, its value, and for digits the size of the last one."""

    kind: str
    value: Decimal
    step: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Composed:
    """A number: its value, the size of its last printed digit (None in words: exact), how many atoms it took."""

    value: Decimal
    step: Decimal | None
    used: int
    scale: Decimal


def compose(atoms: Sequence[Atom]) -> Composed | None:
    """The longest number that the first atoms form; None where they form none.

    >>> dua, puluh, ribu = Atom(UNIT, Decimal(2)), Atom(TEN, Decimal(10)), Atom(SCALE, Decimal(1000))
    >>> compose([dua, puluh, dua, ribu]).value
    Decimal('22000')
    >>> compose([dua, dua]).used
    1
    """
    total, last_scale, index, best = Decimal(0), None, 0, None
    while index < len(atoms):
        if atoms[index].kind == SCALE and best is not None and last_scale is not None:
            scale = atoms[index].value  # `dua ribu triliun`
            if scale <= last_scale:
                break
            total, last_scale, index = total * scale, scale, index + 1
            best = Composed(total, best.step and best.step * scale, index, best.scale * scale)
            continue
        group = _group(atoms, index)
        if group is None:
            break
        after = index + group.used
        if after < len(atoms) and atoms[after].kind == SCALE and (last_scale is None or atoms[after].value != last_scale):
            scale = atoms[after].value
            total = (
                (total + group.value) * scale if last_scale is not None and scale > last_scale else total + group.value * scale
            )
            last_scale, index = scale, after + 1
            best = Composed(total, group.step and group.step * scale, index, scale)
            continue
        spelled = group.step is None and (best is None or best.step is None or (best.step == last_scale and group.value >= 100))
        spelled = spelled or (index >= MIXED and best is not None and best.step is not None)
        if best is None or (spelled and last_scale is not None and group.value < last_scale):
            best = Composed(total + group.value, group.step, after, Decimal(1))
        break
    if best is not None and best.step is None and atoms[best.used - 1].kind == SCALE:
        return _pointed(atoms, best)
    return best


def _pointed(atoms: Sequence[Atom], whole: Composed) -> Composed:
    """`tiga miliar koma nol sembilan`: decimals after a scale word."""
    point = whole.used
    pointed = _after_point(atoms, 0, point + 1, whole.value) if point < len(atoms) and atoms[point].kind == POINT else None
    return pointed or whole


def _group(atoms: Sequence[Atom], index: int) -> Composed | None:
    """A number below one thousand in words, or one in digits, with `setengah`, a fraction or `koma` after it."""
    first, value, slot, step = index, Decimal(0), Decimal(1000), None
    while index < len(atoms):
        part = _part(atoms, index)
        if part is None or (part.value >= slot and index > first) or (index > first and slot == 1):
            break
        value, step, slot, index = value + part.value, part.step, part.scale, index + part.used
    if index == first:
        if atoms[index].kind == HALF:
            return Composed(atoms[index].value, None, 1, Decimal(1))
        return None
    if index < len(atoms) and slot == 1:
        kind = atoms[index].kind
        if kind == HALF and index + 1 <= len(atoms):
            return Composed(value + atoms[index].value, None, index + 1 - first, Decimal(1))
        if kind == DIVISOR and value < 10:
            return Composed(value / atoms[index].value, None, index + 1 - first, Decimal(1))
    if index + 1 < len(atoms) and atoms[index].kind == POINT:
        return _after_point(atoms, first, index + 1, value)
    return Composed(value, step, index - first, slot)


def _part(atoms: Sequence[Atom], index: int) -> Composed | None:
    """One place of a number: `dua`, `dua belas`, `dua puluh`, `dua ratus`, `sepuluh`, `seratus`; `scale` is the free slot."""
    atom = atoms[index]
    if atom.kind == WHOLE:
        return Composed(atom.value, None, 1, Decimal(100) if atom.value == 100 else Decimal(1))
    if atom.kind not in (UNIT, DIGITS):
        return None
    after = atoms[index + 1].kind if index + 1 < len(atoms) else ""
    small = atom.kind == UNIT or atom.value < 10
    if after == TEEN and small:
        return Composed(atom.value + 10, None, 2, Decimal(1))
    if after in _TIMES and (small or atom.step is not None):
        times = _TIMES[after]
        return Composed(atom.value * times, atom.step and atom.step * times, 2, Decimal(times))
    return Composed(atom.value, atom.step, 1, Decimal(1))


def _after_point(atoms: Sequence[Atom], first: int, index: int, value: Decimal) -> Composed | None:
    """`koma` and what follows: digit by digit (`nol lima`), or one number below a hundred (`dua puluh lima`)."""
    figures = ""
    while index < len(atoms) and atoms[index].kind in (UNIT, WHOLE):
        part = _part(atoms, index)
        if part is None or part.value >= 100:
            break
        tail = part.value
        index += part.used
        if part.scale == 10 and index < len(atoms) and atoms[index].kind == UNIT:
            tail, index = tail + atoms[index].value, index + 1
        figures += str(tail)
    if not figures:
        return None
    return Composed(value + Decimal(f"0.{figures}"), None, index - first, Decimal(1))
