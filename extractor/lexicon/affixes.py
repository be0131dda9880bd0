"""How words begin and end, where that tells what they are."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from extractor.lexicon.tables import LexiconError, read_table

KINDS = frozenset(("noun", "verb", "owned", "person", "company", "inner"))
"""What a word with the beginning and the ending of a row is: a noun; a verb; somebody's (`harganya`); a name that persons or
companies often have; a surname that may have a capital inside (`McKinsey`)."""


@dataclass(frozen=True, slots=True)
class Affixes:
    """Lower-cased: (beginning, ending) of nouns; beginnings of verbs and `inner` names; endings of the others."""

    nouns: tuple[tuple[str, str], ...]
    verbs: tuple[str, ...]
    owned: tuple[str, ...]
    persons: tuple[str, ...]
    companies: tuple[str, ...]
    inner: tuple[str, ...]

    def noun(self, low: str) -> bool:
        """Whether a word has the shape of a noun.

        >>> load_affixes().noun("pertumbuhan"), load_affixes().noun("tumbuh")
        (True, False)
        """
        return any(low.startswith(begin) and low.endswith(end) for begin, end in self.nouns)

    def derived(self, low: str) -> bool:
        """Whether a beginning and an ending together make a noun of the word.

        >>> load_affixes().derived("pertumbuhan"), load_affixes().derived("globalisasi")
        (True, False)
        """
        return any(begin and low.startswith(begin) and low.endswith(end) for begin, end in self.nouns)

    def unowned(self, word: str) -> str:
        """The word without the ending that makes it somebody's.

        >>> load_affixes().unowned("harganya"), load_affixes().unowned("harga")
        ('harga', 'harga')
        """
        return word.removesuffix(next((end for end in self.owned if word.endswith(end)), ""))

    def stems(self, low: str) -> Iterator[str]:
        """What a verb may be made of: the word without each beginning that verbs have.

        >>> list(load_affixes().stems("berusia"))
        ['usia']
        """
        return (low.removeprefix(begin) for begin in self.verbs if low.startswith(begin))


def load_affixes(folder: Path | None = None) -> Affixes:
    """The rows of `affixes.csv`.

    >>> "ber" in load_affixes().verbs
    True

    Raises:
        LexiconError: the table is damaged, or a row makes something that is not known.
    """
    found: dict[str, list[tuple[str, str]]] = {kind: [] for kind in KINDS}
    for row in read_table("affixes.csv", ("begin", "end", "makes"), folder):
        if row["makes"] not in KINDS:
            raise LexiconError(f"affixes.csv: {row['begin']}-{row['end']}: {row['makes']} is none of {', '.join(sorted(KINDS))}")
        found[row["makes"]].append((row["begin"], row["end"]))

    def begins(kind: str) -> tuple[str, ...]:
        return tuple(begin for begin, _ in found[kind])

    def ends(kind: str) -> tuple[str, ...]:
        return tuple(end for _, end in found[kind])

    return Affixes(
        nouns=tuple(found["noun"]),
        verbs=begins("verb"),
        owned=ends("owned"),
        persons=ends("person"),
        companies=ends("company"),
        inner=begins("inner"),
    )
