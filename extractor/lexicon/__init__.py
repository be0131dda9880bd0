"""Words as data: CSV rows with a source, loaded once into lookups.

Each concern has its own module with a frozen dataclass and a loader; `Lexicon` holds them and loads each when first asked for it.
"""

from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from extractor.lexicon.abbreviations import load_abbreviations
from extractor.lexicon.claims import ClaimWords, load_claim_words
from extractor.lexicon.cleaning import CleaningWords, load_cleaning_words
from extractor.lexicon.explanations import load_explanations
from extractor.lexicon.figures import FigureWords, load_figure_words
from extractor.lexicon.linking import LinkingWords, load_linking_words
from extractor.lexicon.messages import Language, Wording, load_messages
from extractor.lexicon.notes import NoteWords, load_note_words
from extractor.lexicon.people import PeopleWords, load_people
from extractor.lexicon.speaking import SpeakingWords, load_speaking_words
from extractor.lexicon.tables import LexiconError, check_names, fingerprint
from extractor.lexicon.unit_sizes import UnitSize, load_unit_sizes
from extractor.lexicon.weekdays import load_weekdays

__all__ = ["Lexicon", "LexiconError", "load_lexicon"]


@dataclass(frozen=True)
class Lexicon:
    """All tables, with a user's own rows from `folder` after the packaged ones."""

    folder: Path | None = None

    @cached_property
    def fingerprint(self) -> str:
        """`sha256:` and the digest of all tables."""
        return fingerprint(self.folder)

    @cached_property
    def cleaning(self) -> CleaningWords:
        """The words around an article's own content."""
        return load_cleaning_words(self.folder)

    @cached_property
    def figures(self) -> FigureWords:
        """The words of figures."""
        return load_figure_words(self.folder)

    @cached_property
    def abbreviations(self) -> frozenset[str]:
        """Words whose point ends no sentence."""
        return load_abbreviations(self.folder)

    @cached_property
    def linking(self) -> LinkingWords:
        """Hedges, status cues and the roles of words around a figure."""
        return load_linking_words(self.folder)

    @cached_property
    def claims(self) -> ClaimWords:
        """The words of arithmetic statements."""
        return load_claim_words(self.folder)

    @cached_property
    def notes(self) -> NoteWords:
        """The cues of the notes, by role."""
        return load_note_words(self.folder)

    @cached_property
    def messages(self) -> dict[Language, Wording]:
        """What a person reads on the terminal, by language."""
        return load_messages(self.folder)

    @cached_property
    def explanations(self) -> dict[Language, Wording]:
        """What an explanation of a verdict says, by language."""
        return load_explanations(self.folder)

    @cached_property
    def unit_sizes(self) -> dict[str, UnitSize]:
        """How large the units of a fixed size are."""
        return load_unit_sizes(self.folder)

    @cached_property
    def people(self) -> PeopleWords:
        """Titles, names, organisations and places."""
        return load_people(self.folder)

    @cached_property
    def speaking(self) -> SpeakingWords:
        """The words by which a text says who speaks."""
        return load_speaking_words(self.folder)

    @cached_property
    def weekdays(self) -> dict[str, int]:
        """Names of weekdays, Monday is 1."""
        return load_weekdays(self.folder)


@cache
def load_lexicon(folder: Path | None = None) -> Lexicon:
    """The lexicon of a folder, an absolute path, one object a process.

    >>> load_lexicon() is load_lexicon()
    True

    Raises:
        LexiconError: the folder holds a table of no known name, or none at all.
    """
    check_names(folder)
    return Lexicon(folder)
