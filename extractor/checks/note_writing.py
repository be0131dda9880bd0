"""A note out of its row of the table of explanations, in both languages."""

from collections.abc import Callable, Mapping
from fractions import Fraction

from extractor.checks.explaining import in_both
from extractor.checks.numerals import as_printed, spell
from extractor.lexicon import Lexicon
from extractor.lexicon.messages import Language
from extractor.records import Note, Verdict

Fields = Mapping[str, str] | Callable[[Language], Mapping[str, str]]
"""What fills in the row's text, in either language or in the one that is asked for."""


def write_note(kind: str, verdict: Verdict, span: tuple[int, int], lexicon: Lexicon, fields: Fields) -> Note:
    """The note on the characters `span`, worded by the row `note.<kind>`.

    >>> from extractor.lexicon import load_lexicon
    >>> note = write_note("impossible_date", "inconsistent", (3, 16), load_lexicon(), {"stated": "31 April 2024"})
    >>> note.message.en
    'The date 31 April 2024 is not in the calendar.'
    """

    def written(language: Language) -> str:
        said = fields(language) if callable(fields) else fields
        return lexicon.explanations[language][f"note.{kind}"].format_map(said)

    return Note(kind=kind, message=in_both(written), start=span[0], end=span[1], verdict=verdict)


def write_percent(value: Fraction, digits: int, language: Language, lexicon: Lexicon) -> str:
    """A percentage with so many decimals.

    >>> from extractor.lexicon import load_lexicon
    >>> write_percent(Fraction(1550, 24), 1, "id", load_lexicon())
    '64,6%'
    """
    wording = lexicon.explanations[language]
    return wording["percentage.%"].format(n=spell(as_printed(value, digits), language, wording))
