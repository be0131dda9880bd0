"""What a sentence as a whole says against a note on a part of it."""

from extractor.lexicon import Lexicon
from extractor.linking.linked import Linked

LONGEST = 200
"""Tokens of the longest sentence that is read as one; a longer one is a table or damage, and has no notes."""

_CHANGES = frozenset({"up", "down", "higher", "lower", "to", "prior", "then", "compare"})


def too_long(linked: Linked, sentence: int) -> bool:
    """The sentence of that number has more than `LONGEST` tokens."""
    first, last = linked.sentences[sentence]
    return last - first > LONGEST


def tells_change(linked: Linked, sentence: int, lexicon: Lexicon) -> bool:
    """A cue of a rise, a fall or an earlier level stands in the sentence, so that its numbers are no parts of one whole."""
    cues = (lexicon.claims.cues.at(linked.tokens.lows, token) for token in range(*linked.sentences[sentence]))
    return any(cue and cue[0] in _CHANGES for cue in cues)
