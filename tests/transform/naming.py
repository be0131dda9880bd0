"""Other names for the people, places and organisations of an article, from a table of our own."""

import csv
import re
from dataclasses import dataclass
from functools import cache
from random import Random

from tests.transform.edits import Edit
from tests.transform.printing import CASES
from tests.transform.sample import Name


@cache
def other_names() -> tuple[Name, ...]:
    """The names that may take another's place."""
    with (CASES / "names.csv").open(encoding="utf-8", newline="") as lines:
        return tuple(Name.model_validate({**row, "short": row["short"] or None}) for row in csv.DictReader(lines))


@dataclass(frozen=True)
class Renaming:
    """Each form of each name, in small letters, and the form that takes its place."""

    forms: dict[str, str]

    def edits(self, text: str) -> list[Edit]:
        """An edit for every form in a text, as whole words in any case; the longest form first.

        >>> Renaming({"arman": "Gatot", "arman setyabudi": "Gatot Prawira"}).edits("ARMAN, Armania")
        [Edit(span=(0, 5), text='GATOT')]
        """
        longest = sorted(self.forms, key=lambda form: (-len(form), form))
        pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, longest))})\b", re.IGNORECASE)
        return [Edit(form.span(), in_case_of(form.group(), self.forms[form.group().lower()])) for form in pattern.finditer(text)]

    def renamed(self, text: str | None) -> str | None:
        """A string of the expected facts with the new names in it."""
        for edit in reversed(self.edits(text or "")):
            text = f"{(text or '')[: edit.span[0]]}{edit.text}{(text or '')[edit.span[1] :]}"
        return text


def rename(names: tuple[Name, ...], chance: Random) -> Renaming:
    """New names of the same kind, with as many words, and a short form where the old one has one.

    Raises:
        StopIteration: The table holds too few names of a kind.
    """
    forms: dict[str, str] = {}
    free = list(other_names())
    chance.shuffle(free)
    for name in names:
        words = len(name.name.split())
        fitting = (
            one for one in free if one.kind == name.kind and len(one.name.split()) == words and (one.short or not name.short)
        )
        other = next(fitting)
        free.remove(other)
        forms[name.name.lower()] = other.name
        if name.short and other.short:
            forms[name.short.lower()] = other.short
    return Renaming(forms)


def in_case_of(written: str, new: str) -> str:
    """`new` in the case of what stood there: all capitals, all small, a capital first, or as it is.

    >>> in_case_of("MUARA LANDAI", "Karang Asri"), in_case_of("Naik", "meningkat"), in_case_of("Muara Landai", "Karang Asri")
    ('KARANG ASRI', 'Meningkat', 'Karang Asri')
    """
    if written.isupper() and len(written) > 1:
        return new.upper()
    if written.islower():
        return new.lower()
    return new[0].upper() + new[1:] if written[0].isupper() else new
