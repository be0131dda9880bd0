"""Claims: figures to arithmetic statements."""

from extractor.claims.candidates import Candidate
from extractor.claims.finding import find_claims

__all__ = ["Candidate", "find_claims"]
