"""`cekangka explain`: how each figure in a phrase is read."""

from typing import Annotated

import typer

from extractor.apps.options import DebugOption, EngineOption, LanguageOption, LexiconOption
from extractor.pipeline.engines import DEFAULT_ENGINE

TextArgument = Annotated[str, typer.Argument(metavar="TEXT", help="A phrase or sentence, in quotes.")]


def explain(
    text: TextArgument,
    lang: LanguageOption = "id",
    engine: EngineOption = DEFAULT_ENGINE,  # noqa: ARG001 - the grammar of figures is the same for all
    lexicon: LexiconOption = None,
    _debug: DebugOption = False,
) -> None:
    """Explain how each figure in a phrase is read.

    Prints the rule that reads it, its parts, its value, and the interval that it stands for.

    Example: cekangka explain "naik sekitar 15,89 persen menjadi Rp 41,46 juta"
    """
    from extractor.lexicon import load_lexicon
    from extractor.outputs.terminal.derivation import print_derivations
    from extractor.outputs.terminal.page import Page
    from extractor.pipeline.derivation import derive

    words = load_lexicon(lexicon)
    console = Page()
    print_derivations(console, derive(text, words), words.messages[lang], lang)
