"""Words as data: CSV rows with a source, loaded once into lookups.

Each concern has its own module with a frozen dataclass and a loader; `Lexicon` holds them and loads each when it is first asked for.
"""

from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from extractor.lexicon.tables import LexiconError, fingerprint

__all__ = ["Lexicon", "LexiconError", "load_lexicon"]


@dataclass(frozen=True)
class Lexicon:
    """All tables, with a user's own rows from `folder` after the packaged ones."""

    folder: Path | None = None

    @cached_property
    def fingerprint(self) -> str:
        """`sha256:` and the digest of all tables."""
        return fingerprint(self.folder)


@cache
def load_lexicon(folder: Path | None = None) -> Lexicon:
    """The lexicon of a folder, one object a process.

    >>> load_lexicon() is load_lexicon()
    True
    """
    return Lexicon(folder)
