"""A file that is there as a whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO


@contextmanager
def whole_file(path: Path) -> Iterator[TextIO]:
    """Open a text file for writing beside `path`, and move it there when the block ends well.

    What `path` held before stays as it was when the block fails, is interrupted or writes nothing.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     with whole_file(Path(folder, "a.txt")) as file:
    ...         _ = file.write("satu")
    ...     print([(entry.name, entry.read_text()) for entry in Path(folder).iterdir()])
    [('a.txt', 'satu')]

    Raises:
        OSError: the folder is missing or may not be written to.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("w", encoding="utf-8", newline="\n") as file:
            yield file
            written = file.tell() > 0
        if written or not path.exists():
            part.replace(path)
    finally:
        part.unlink(missing_ok=True)
