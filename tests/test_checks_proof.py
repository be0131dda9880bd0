"""Proof by enumeration: an oracle that knows no interval arithmetic lists the true values that each print may stand for.

True statements, rounded or cut off as newspapers do, are never inconsistent; with one digit changed they are so exactly
where no values of the oracle's explain the prints. `CEKANGKA_PROOFS` says how many of each are tried (`make prove`).
"""

import os
import random
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import combinations, product

from extractor.checks.judge import decide
from extractor.lexicon import load_lexicon
from extractor.records import (
    AverageClaim,
    ChangeClaim,
    ConversionClaim,
    ProductClaim,
    RepeatClaim,
    ShareClaim,
    SumClaim,
    read_figure,
)

PROOFS = int(os.environ.get("CEKANGKA_PROOFS", "2000"))
LEXICON = load_lexicon()
WORDS = {12: " triliun", 9: " miliar", 6: " juta", 0: ""}


@dataclass(frozen=True)
class Print:
    """A number on paper: all its digits as one integer, how many of them are decimals, and the power of its scale word."""

    kind: str
    digits: int
    decimals: int = 0
    power: int = 0
    sign: int = 1

    @property
    def step(self):
        return Fraction(10) ** (self.power - self.decimals)

    @property
    def value(self):
        return self.sign * self.digits * self.step

    def text(self):
        digits = str(self.digits).rjust(self.decimals + 1, "0")
        whole, rest = digits[: len(digits) - self.decimals], digits[len(digits) - self.decimals :]
        number = f"{int(whole):,}".replace(",", ".") + (f",{rest}" if rest else "")
        return f"{'-' if self.sign < 0 else ''}{number}{WORDS[self.power]}{'%' if self.kind == 'percentage' else ''}"

    def ends(self):
        """The lowest and the highest true value under the loosest reading."""
        zeros = len(str(self.digits)) - len(str(self.digits).rstrip("0")) if self.digits and not self.decimals else 0
        wide = self.step * 10**zeros / 2 if zeros >= 2 else Fraction(0)
        near, far = max(self.step / 2, wide), max(self.step, wide)
        if not self.digits:
            return -far, far
        low, high = (near, far) if self.sign > 0 else (far, near)
        return self.value - low, self.value + high

    def figure(self, name):
        def plain(number):
            places = max(0, self.decimals - self.power)
            text = str(abs(int(number * 10**places))).rjust(places + 1, "0")
            return ("-" if number < 0 else "") + text[: len(text) - places] + (f".{text[-places:]}" if places else "")

        unit = {"money": "IDR", "percentage": "%"}.get(self.kind)
        return read_figure(
            {"id": name, "kind": self.kind, "text": self.text(), "start": 0, "end": 1, "sentence": 0, "rule": "", "unit": unit,
             "value": plain(self.value), "precision": plain(self.step)}
        )  # fmt: skip


def put(true, chance, kind="count"):
    """The true number on paper: rounded to the nearest, cut off, or rounded to a round number without a scale word."""
    sign, size = (1 if true >= 0 else -1), abs(true)
    powers = [power for power in WORDS if power and size >= 10**power] if kind != "percentage" else []
    power = chance.choice(powers) if powers and chance.random() < 0.7 else 0
    decimals = chance.randint(0 if size >= 100 * 10**power else 1, 2) if power or kind == "percentage" else 0
    exact = size / Fraction(10) ** (power - decimals)
    how = chance.choice(("near", "near", "near", "cut", "round"))
    if how == "round" and not power and not decimals and size >= 1000:
        zeros = len(str(int(size))) - 2
        return Print(kind, int(exact / 10**zeros + Fraction(1, 2)) * 10**zeros, sign=sign)
    return Print(kind, int(exact) if how == "cut" else int(exact + Fraction(1, 2)), decimals, power, sign)


def change_true(chance):
    old = chance.randint(10**3, 10**8)
    new = max(1, int(old * Fraction(chance.randint(300, 3000), 1000)))
    delta, percent = abs(new - old), abs(100 * (Fraction(new, old) - 1))
    true = {"old": Fraction(old), "new": Fraction(new), "delta": Fraction(delta), "percent": percent}
    roles = chance.choice(
        ("old new percent", "old new delta", "old new delta percent", "new delta percent", "old delta percent")
    ).split()
    prints = {role: put(true[role], chance, "percentage" if role == "percent" else "count") for role in roles}
    direction = chance.choice(("up" if new >= old else "down", None))
    return ChangeClaim(id="c", start=0, end=1, direction=direction, **{role: role for role in roles}), prints


def sum_true(chance):
    parts = [Fraction(chance.choice((1, 1, 1, -1)) * chance.randint(10, 10**7)) for _ in range(chance.randint(2, 5))]
    prints = {f"p{n}": put(part, chance, "money") for n, part in enumerate(parts)}
    return SumClaim(id="c", start=0, end=1, parts=tuple(prints), total="total"), prints | {
        "total": put(sum(parts), chance, "money")
    }


def share_true(chance):
    whole = chance.randint(10**3, 10**9)
    part = chance.randint(whole // 100 + 1, whole)
    prints = {
        "part": put(Fraction(part), chance),
        "whole": put(Fraction(whole), chance),
        "percent": put(Fraction(100 * part, whole), chance, "percentage"),
    }
    return ShareClaim(id="c", start=0, end=1, part="part", whole="whole", percent="percent"), prints


def product_true(chance):
    count, price = Fraction(chance.randint(10, 10**5)), Fraction(chance.randint(10**3, 10**6))
    prints = {"count": put(count, chance), "price": put(price, chance, "money"), "product": put(count * price, chance, "money")}
    if chance.random() < 0.5:
        return ProductClaim(id="c", start=0, end=1, factors=("count", "price"), product="product"), prints
    claim = ConversionClaim(id="c", start=0, end=1, amount="count", rate="price", converted="product")
    return claim, prints


def average_true(chance):
    count, total = chance.randint(2, 10**4), chance.randint(10**5, 10**9)
    prints = {
        "total": put(Fraction(total), chance, "money"),
        "count": put(Fraction(count), chance),
        "average": put(Fraction(total, count), chance, "money"),
    }
    return AverageClaim(id="c", start=0, end=1, total="total", count="count", average="average"), prints


def repeat_true(chance):
    true = Fraction(chance.randint(10, 10**8))
    prints = {f"p{n}": put(true, chance) for n in range(chance.randint(2, 4))}
    return RepeatClaim(id="c", start=0, end=1, figures=tuple(prints)), prints


MAKERS = (change_true, change_true, sum_true, share_true, product_true, average_true, repeat_true)


def corners(prints, names):
    """Every choice of extreme true values of the named prints."""
    return product(*(prints[name].ends() for name in names))


def reached(results, said):
    """A value between the least and the greatest result is one that the print `said` may stand for."""
    results = list(results)
    low, high = said.ends()
    return min(results) <= high and max(results) >= low


def explained(claim, prints):
    """Whether true values exist that the prints may stand for: every formula is monotone, so its extremes lie at the corners."""
    kind = claim.type
    if kind == "sum":
        return reached((sum(values) for values in corners(prints, claim.parts)), prints["total"])
    if kind == "share":
        return reached((100 * part / whole for part, whole in corners(prints, ("part", "whole"))), prints["percent"])
    if kind in ("product", "conversion"):
        return reached((count * price for count, price in corners(prints, ("count", "price"))), prints["product"])
    if kind == "average":
        return reached((total / count for total, count in corners(prints, ("total", "count"))), prints["average"])
    if kind == "repeat":
        return max(one.ends()[0] for one in prints.values()) <= min(one.ends()[1] for one in prints.values())
    return any(explained_change(prints, sense) for sense in ([claim.direction] if claim.direction else ["up", "down"]))


def explained_change(prints, sense):
    """Some pair (old, new) lies within all bounds: a polygon that is not empty has a corner, where two of its sides cross."""
    sign = 1 if sense == "up" else -1
    if "old" not in prints:
        pairs = list(corners(prints, ("new", "delta")))
        results = [100 * delta / (new - sign * delta) for new, delta in pairs if new > sign * delta]
        if len(results) < len(pairs):  # the old level may be as near to zero as it likes, and the percentage as large
            return bool(results) and min(results) <= prints["percent"].ends()[1]
        return reached(results, prints["percent"])
    if "new" not in prints:
        return reached((100 * delta / old for old, delta in corners(prints, ("old", "delta"))), prints["percent"])
    if {"delta", "percent"} <= prints.keys() and computed_from_print(prints, sign):
        return all(
            explained_change({role: one for role, one in prints.items() if role != left}, sense) for left in ("delta", "percent")
        )
    at_least = [(1, 0, prints["old"].ends()[0]), (0, 1, prints["new"].ends()[0]), (-sign, sign, Fraction(0))]
    at_most = [(1, 0, prints["old"].ends()[1]), (0, 1, prints["new"].ends()[1])]
    if "delta" in prints:
        at_least.append((-sign, sign, prints["delta"].ends()[0]))
        at_most.append((-sign, sign, prints["delta"].ends()[1]))
    if "percent" in prints:  # sign × (new − old) is at least (most) so many hundredths of old
        low, high = (end / 100 for end in prints["percent"].ends())
        at_least.append((-sign - low, sign, Fraction(0)))
        at_most.append((-sign - high, sign, Fraction(0)))
    for (a, b, c), (d, e, f) in combinations(at_least + at_most, 2):
        crossing = a * e - b * d
        if crossing:
            old, new = (c * e - b * f) / crossing, (a * f - c * d) / crossing
            if all(x * old + y * new >= end for x, y, end in at_least) and all(x * old + y * new <= end for x, y, end in at_most):
                return True
    return False


def computed_from_print(prints, sign):
    """One of the two amounts follows from the levels as printed, so the writer may have computed it from them."""
    old, new, delta, percent = (prints[role] for role in ("old", "new", "delta", "percent"))
    rise = sign * (new.value - old.value)
    return abs(rise - delta.value) <= delta.step / 2 or abs(100 * rise / old.value - percent.value) <= percent.step / 2


def slip(prints, chance):
    """The prints with one digit of one of them changed."""
    name = chance.choice(sorted(prints))
    digits = str(prints[name].digits)
    place = chance.randrange(len(digits))
    other = chance.choice([digit for digit in "0123456789" if digit != digits[place] and (place or digit != "0")])
    return prints | {name: replace(prints[name], digits=int(digits[:place] + other + digits[place + 1 :]))}


def verdict(claim, prints):
    return decide(claim, {name: one.figure(name) for name, one in prints.items()}, LEXICON).verdict


def test_true_statements_are_never_inconsistent():
    chance = random.Random(1)  # noqa: S311 - the same statements every time
    for _ in range(PROOFS):
        claim, prints = chance.choice(MAKERS)(chance)
        assert verdict(claim, prints) in ("consistent", "loose", "undetermined"), (
            claim,
            {n: p.text() for n, p in prints.items()},
        )


def test_slips_are_inconsistent_exactly_where_no_true_value_explains_them():
    chance = random.Random(2)  # noqa: S311 - the same statements every time
    unexplained = 0
    for _ in range(PROOFS):
        claim, prints = chance.choice(MAKERS)(chance)
        prints = slip(prints, chance)
        fits = explained(claim, prints)
        unexplained += not fits
        assert (verdict(claim, prints) != "inconsistent") == fits, (claim, {name: one.text() for name, one in prints.items()})
    assert unexplained > PROOFS / 3
