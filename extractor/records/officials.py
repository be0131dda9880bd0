"""Officials: people named together with an office."""

from extractor.records.base import Offset, Record


class Place(Record):
    """Where something stands in the text: half-open, in code points."""

    start: Offset
    end: Offset


class Official(Record):
    """A person with an office, in the fullest form that the text gives; `mentions` lists every place of the name.

    >>> Official(id="o1", name="Ratna Dewi", title="Bupati", organization="Sukamaju").organization
    'Sukamaju'
    """

    id: str
    name: str
    title: str
    organization: str | None = None
    mentions: tuple[Place, ...] = ()
