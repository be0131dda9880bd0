"""Linking: what, whose, when, target or actual."""

from extractor.linking.linked import Linked
from extractor.linking.linking import link

__all__ = ["Linked", "link"]
