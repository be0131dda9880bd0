"""The tokenizer of ``id_news``: a rule for reduplications where spaCy's own has 15,963 special cases.

Tokens are those of the Indonesian news treebank UD Indonesian-CSUI, a clitic left on its word (``rumahnya``):
``undang-undang``, ``ke-3`` and ``1990-an`` are whole, ``Rp12,5`` is ``Rp`` ``12,5``, ``10%`` is ``10`` ``%``, ``RI-Jepang``
is three tokens, and the full stop stays with an abbreviation (``Tbk.``) or an initial (``D.W.``). The words it must
know are rows of ``tokens.csv``.
"""

import csv
import re
from collections.abc import Callable
from pathlib import Path

from spacy.lang.tokenizer_exceptions import URL_MATCH
from spacy.language import Language
from spacy.symbols import ORTH  # type: ignore[import-not-found]  # compiled, without stubs
from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]  # likewise
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex, registry

LETTER = r"[^\W\d_]"
DASHES = r"\-–—"

# Whole, whatever the rules below would split. The flag is in the pattern, as spaCy writes only the pattern to disk.
WHOLE = re.compile(
    rf"""(?x)
    (?: ({LETTER}{{2,}})-\1{LETTER}*              # Raja-Raja, ujung-ujungnya
      | [A-Z]({LETTER}+)-[a-z]\2{LETTER}*         # Surat-surat
      | \d+/[A-Z][\w.]*(?:/[\w.]+)*               # 34/PMK.011/2007
      | [IVX]+/\d{{4}}                            # II/2007
      | [A-Z]/[A-Z]                              # S/A
      | [a-z]+-[A-Z]\w+                          # pro-Beijing
    )\Z"""
)


def words(kind: str) -> list[str]:
    """The words of ``tokens.csv`` of one kind, the longest first so that a pattern tries ``m2`` before ``m``."""
    with (Path(__file__).parent / "tokens.csv").open(encoding="utf-8", newline="") as table:
        return sorted((row["word"] for row in csv.DictReader(table) if row["kind"] == kind), key=lambda word: (-len(word), word))


def prefixes() -> list[str]:
    """What is cut off in front: punctuation, a dash before a word, a currency before its amount."""
    currency = "|".join(map(re.escape, words("currency")))
    return [r"\.\.+", r"``|''", r"[^\w\s#@+.\-]", rf"[{DASHES}]+(?!\d)", rf"(?:{currency})\.?(?=\$?\d|\$)"]


def suffixes() -> list[str]:
    """What is cut off behind: punctuation, a unit after its number, the full stop unless it follows an initial."""
    unit = "|".join(map(re.escape, words("unit")))
    return [
        r"\.\.+",
        r"``|''",
        rf"[^\w\s.{DASHES}]",
        rf"[{DASHES}]+",
        rf"(?<=\d)(?:{unit})",
        r"(?<=\w\w)\.",
        r"(?<=[\da-z])\.",
        r"(?<=[^\w\s.])\.",
    ]


def infixes() -> list[str]:
    """What splits a word inside: a range, two names joined by a dash or slash, punctuation without its space."""
    return [
        r"\.\.+|…|--+",
        r"(?<=[\da-z])\.(?=[A-Z][a-z])",
        rf"(?<={LETTER})[,;](?={LETTER})",
        r"(?<=\d)[-/](?=[\d])",
        rf"(?<={LETTER})/(?={LETTER})",
        rf"(?<={LETTER})-(?=[A-Z]{LETTER})",
        rf"(?<={LETTER})-(?=nya\b)",
        r"(?<=\w)[–—](?=\w)",
        r"""(?<=[\w.,])["“”()\[\]](?=\w)""",
        r"(?<=\d)%(?=\w)",
        rf"(?<={LETTER})[:=<>](?={LETTER})",
    ]


def make_tokenizer() -> Callable[[Language], Tokenizer]:
    """Return what spaCy calls to build the tokenizer of a pipeline.

    Example:
        >>> import spacy
        >>> tokenize = make_tokenizer()(spacy.blank("xx"))
        >>> [token.text for token in tokenize("Teks-teks undang-undang ke-3 PT Suka Tbk. senilai Rp12,5 juta (10%).")]
        ['Teks-teks', 'undang-undang', 'ke-3', 'PT', 'Suka', 'Tbk.', 'senilai', 'Rp', '12,5', 'juta', '(', '10', '%', ')', '.']
    """

    def build(nlp: Language) -> Tokenizer:
        return Tokenizer(
            nlp.vocab,
            rules={word: [{ORTH: word}] for word in words("abbreviation")},
            prefix_search=compile_prefix_regex(prefixes()).search,
            suffix_search=compile_suffix_regex(suffixes()).search,
            infix_finditer=compile_infix_regex(infixes()).finditer,
            token_match=WHOLE.match,
            url_match=URL_MATCH,
        )

    return build


registry.tokenizers.register("id_news.Tokenizer.v1", func=make_tokenizer)
