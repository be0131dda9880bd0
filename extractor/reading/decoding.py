"""Bytes to text: UTF-8 with or without its byte order mark, and one clear word on anything else."""

import codecs
import re

from extractor.records import Rejection

DOCUMENT_LIMIT = 10 * 2**20
"""The most bytes of one document: of a text file, or of one line of a JSON lines file."""

_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_SAMPLE = 65_536


def decode(data: bytes, place: str) -> str | Rejection:
    r"""The text of a document that stands at `place`; line ends stay as they are.

    >>> decode(b"\xef\xbb\xbfHarga naik.", "a.txt")
    'Harga naik.'
    >>> print(decode(b"Caf\xe9 baru", "a.txt"))
    a.txt: is not UTF-8 (byte 0xe9 at offset 3); convert it first, for example: iconv -f WINDOWS-1252 -t UTF-8
    >>> decode(b"\x89PNG\x00\x00", "a.txt").reason
    'binary'
    """
    if len(data) > DOCUMENT_LIMIT:
        return too_large(place)
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _rejected(
            place, "encoding", "is UTF-16; it must be UTF-8, convert it first, for example: iconv -f UTF-16 -t UTF-8"
        )
    controls = len(_CONTROLS.findall(data, 0, _SAMPLE))
    if b"\0" in data or controls * 10 > min(len(data), _SAMPLE):
        return _rejected(place, "binary", "is a binary file; it must be text in UTF-8")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        found = f"byte 0x{data[error.start]:02x} at offset {error.start}"
        advice = "convert it first, for example: iconv -f WINDOWS-1252 -t UTF-8"
        return _rejected(place, "encoding", f"is not UTF-8 ({found}); {advice}")
    if not text.strip():
        return _rejected(place, "empty", "is empty; it must hold an article")
    return text


def too_large(place: str) -> Rejection:
    """The rejection of a document above the limit.

    >>> print(too_large("a.txt"))
    a.txt: is larger than 10 MiB; it must be one article
    """
    return _rejected(place, "too_large", f"is larger than {DOCUMENT_LIMIT // 2**20} MiB; it must be one article")


def _rejected(place: str, reason: str, message: str) -> Rejection:
    return Rejection(id=place, reason=reason, message=message)
