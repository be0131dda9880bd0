"""All notes with a verdict: what can be checked in an article and is no claim of the guide."""

from collections.abc import Sequence

from extractor.checks.note_ages import age_notes
from extractor.checks.note_dates import date_notes
from extractor.checks.note_granularity import granularity_notes
from extractor.checks.note_lists import list_notes
from extractor.checks.note_magnitude import magnitude_notes
from extractor.checks.note_parts import part_notes
from extractor.checks.note_points import points_notes
from extractor.checks.note_shares import share_notes
from extractor.lexicon import Lexicon
from extractor.linking.linked import Linked
from extractor.records import Claim, Note


def find_notes(linked: Linked, claims: Sequence[Claim], lexicon: Lexicon) -> tuple[Note, ...]:
    """The notes of an article in reading order; `claims` are judged. Offsets point into `linked.tokens.text`.

    >>> from extractor.lexicon import load_lexicon
    >>> from extractor.linking import link
    >>> from extractor.mentions.figures import find_figures
    >>> from extractor.mentions.sentences import split_sentences
    >>> from extractor.mentions.tokens import tokenize
    >>> lexicon, tokens = load_lexicon(), tokenize("Panen dibuka di tiga provinsi, yakni Aceh dan Riau.")
    >>> sentences = split_sentences(tokens, lexicon.abbreviations)
    >>> linked = link(tokens, sentences, find_figures(tokens, lexicon), (0, 0), None, lexicon)
    >>> [(note.kind, note.message.en) for note in find_notes(linked, (), lexicon)]
    [('list_count', 'The text says tiga provinsi, but lists 2: Aceh, Riau.')]
    """
    figures = {figure.id: figure for figure in linked.figures}
    found = [
        *points_notes(claims, figures, lexicon),
        *magnitude_notes(claims, figures, lexicon),
        *share_notes(linked, lexicon),
        *part_notes(linked, claims, figures, lexicon),
        *list_notes(linked, lexicon),
        *date_notes(linked, claims, lexicon),
        *age_notes(linked, lexicon),
        *granularity_notes(linked, lexicon),
    ]
    return tuple(sorted(found, key=lambda note: (note.start, note.end)))
