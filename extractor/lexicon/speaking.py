"""The words by which a text says who speaks."""

from dataclasses import dataclass
from pathlib import Path

from extractor.lexicon.affixes import load_affixes
from extractor.lexicon.tables import LexiconError, read_table

VERBS = frozenset(("say", "tell", "source", "passive", "colon"))
"""How the speaker is named: `kata Ani`, `Ani mengatakan`, `menurut Ani`, `disampaikan Ani`, `Ani: …`."""
AROUND = frozenset(("pronoun", "anyone", "point", "adverb", "tail", "that", "by"))
"""Words around such a verb: `dia`; people who are no officials, `warga`; `hal itu disampaikan`; `Ani juga menyebut`; words that
end the speaker's name, `saat`; `bahwa`; `oleh`."""


@dataclass(frozen=True, slots=True)
class SpeakingWords:
    """Lookups by lower-cased word.

    `verbs` gives the role of a verb (or of the colon) and whether it names the speaker itself, by `-nya`: `ujarnya`; `around` are
    the words around verbs, by role.
    """

    verbs: dict[str, tuple[str, bool]]
    around: dict[str, frozenset[str]]


def load_speaking_words(folder: Path | None) -> SpeakingWords:
    """The rows of `speaking.csv`, and the verbs that the tables of people and of linking have.

    >>> load_speaking_words(None).verbs["ujarnya"]
    ('say', True)

    Raises:
        LexiconError: a table is damaged, or a row has a role that is not known.
    """
    rows = [(row["form"], row["role"]) for row in read_table("speaking.csv", ("form", "role"), folder)]
    shared = read_table("people_cues.csv", ("form", "role"), folder) + read_table("linking_cues.csv", ("role", "form"), folder)
    verbs = {row["form"]: (row["role"], False) for row in shared if row["role"] in ("say", "tell")}
    for form, _ in rows:
        verbs.pop(form, None)
    around: dict[str, set[str]] = {role: set() for role in AROUND}
    for form, role in rows:
        if role in VERBS:
            verbs[form] = role, False
        elif role in AROUND:
            around[role].add(form)
        else:
            raise LexiconError(f"speaking.csv: {form}: {role} is none of {', '.join(sorted(VERBS | AROUND))}")
    naming = {form: (role, True) for form, (role, _) in verbs.items() if role not in ("tell", "colon")}
    verbs |= {form + ending: found for ending in load_affixes(folder).owned for form, found in naming.items()}
    return SpeakingWords(verbs, {role: frozenset(forms) for role, forms in around.items()})
