"""Exit statuses, and errors as one line each on standard error."""

import sys
from enum import IntEnum

from extractor.outputs.terminal.wording import printable


class Status(IntEnum):
    """How a command ended; of several the largest of DONE, INCONSISTENT and UNUSABLE counts."""

    DONE = 0
    INCONSISTENT = 1
    UNUSABLE = 2
    PARTLY_REJECTED = 3
    FAULT = 70
    INTERRUPTED = 130


class UnusableError(Exception):
    """Options or input that cannot be used: the message names them and what would be right, in one line."""


def complain(message: object) -> None:
    r"""Print one line on standard error, whatever the message holds.

    >>> from contextlib import redirect_stderr
    >>> with redirect_stderr(sys.stdout):
    ...     complain("a\nb.txt: no such file")
    cekangka: a b.txt: no such file
    """
    print(f"cekangka: {printable(str(message))}", file=sys.stderr)
