"""Exotic characters to plain ones, one for one, and zero-width characters out, with the way back."""

import re
import unicodedata
from array import array
from collections.abc import Iterable

_SPACES = "\t\x1c\x1d\x1e\x1f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_BREAKS = "\r\v\f\x85\u2028\u2029"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_DOUBLE_QUOTES = "“”„‟«»″"
_SINGLE_QUOTES = "‘’‚‛′´`ʼ"
_CLASSES = {_SPACES: " ", _BREAKS: "\n", _DASHES: "-", _DOUBLE_QUOTES: '"', _SINGLE_QUOTES: "'"}
_PLAIN = {exotic: plain for exotics, plain in _CLASSES.items() for exotic in exotics}
_ZERO_WIDTH = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]+")

_TYPOGRAPHIC = "“”‘’–—"


def _misread() -> Iterable[tuple[str, str]]:
    """(what a wrong decoding made of a character, its plain form padded to the same length)."""
    yield "¬\u2020", "  "
    yield "Â\u00a0", "  "
    for encoding in ("mac_roman", "cp1252"):
        for character in _TYPOGRAPHIC:
            wrong = character.encode().decode(encoding, "replace").replace("\ufffd", "\x9d")
            plain = _PLAIN[character]
            opening = unicodedata.category(character) == "Pi"
            yield wrong, f" {plain} " if plain == "-" else f"  {plain}" if opening else f"{plain}  "


_MISREAD = tuple(_misread())


def plain_text(text: str) -> "tuple[str, array[int] | None]":
    r"""(the text in plain characters, the place of each of them in `text`).

    The second is None, and both texts have one length, where no zero-width character had to go. Typographic characters that
    were decoded wrongly (UTF-8 read as Mac Roman or Windows-1252) become their plain form and spaces.

    >>> plain_text("“Naik 5–6\xa0persen”")
    ('"Naik 5-6 persen"', None)
    >>> plain_text("Rp\u200b5")
    ('Rp5', array('l', [0, 1, 3]))
    """
    origins = None
    if not text.isascii():
        for wrong, plain in _MISREAD:
            if wrong in text:
                text = text.replace(wrong, plain)
        if _ZERO_WIDTH.search(text):
            text, origins = _without_zero_width(text)
    if "\r\n" in text:
        text = text.replace("\r\n", " \n")
    for exotic in _PLAIN.keys() & set(text):
        text = text.replace(exotic, _PLAIN[exotic])
    return text, origins


def _without_zero_width(text: str) -> "tuple[str, array[int]]":
    kept: list[str] = []
    origins = array("l")
    begin = 0
    for match in _ZERO_WIDTH.finditer(text):
        kept.append(text[begin : match.start()])
        origins.extend(range(begin, match.start()))
        begin = match.end()
    kept.append(text[begin:])
    origins.extend(range(begin, len(text)))
    return "".join(kept), origins


def lowered(text: str) -> str:
    """The text in lower case, of the same length: a letter whose lower case is longer stays as it is.

    >>> lowered("İkinci"), lowered("Rp")
    ('İkinci', 'rp')
    """
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
