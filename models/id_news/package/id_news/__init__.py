"""``id_news``: named entities and parts of speech for Indonesian news, as a spaCy pipeline."""

from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.util import load_model_from_init_py

from id_news.tokenizer import make_tokenizer

__version__ = "1.0.0"
__all__ = ["load", "make_tokenizer"]


def load(**overrides: Any) -> Language:
    """Load the pipeline; the keywords are those of ``spacy.load`` (``exclude``, ``disable``, ``config``, ...)."""
    return load_model_from_init_py(Path(__file__), **overrides)
