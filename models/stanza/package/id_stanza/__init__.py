"""``id_stanza``: a tokenizer and a tagger of named entities for Indonesian news, as Stanza loads them.

They open without a network:
``stanza.Pipeline("id", dir=str(id_stanza.MODELS), download_method=None, processors="tokenize,ner")``.
"""

from pathlib import Path

__version__ = "1.0.0"
__all__ = ["MODELS"]

MODELS = Path(__file__).parent / f"id_stanza-{__version__}"
"""The folder of the weights, with the `resources.json` that Stanza reads."""
