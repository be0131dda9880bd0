"""Which columns of a row hold an article."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Columns:
    """The names of the columns, for JSON lines and for mappings alike; only `text` must be there.

    >>> Columns(text="isi").text
    'isi'
    """

    text: str = "text"
    id: str = "id"
    title: str = "title"
    published: str = "published"
    outlet: str = "outlet"
    url: str = "url"
