"""Article to text: what is its own content, in plain characters, with the way back to the text as given."""

from extractor.cleaning.cleaned import Cleaned
from extractor.cleaning.content import clean

__all__ = ["Cleaned", "clean"]
