"""No two articles under one id."""

from collections.abc import Iterable, Iterator

from extractor.records import Article, Rejection

Placed = tuple[str, Article | Rejection]
"""A document with the place where it stands: `file.jsonl:17`."""


def reject_repeated(documents: Iterable[Placed]) -> Iterator[Article | Rejection]:
    """Pass documents on, and reject an article whose id an earlier one has, naming both places.

    What is kept of each article is its id and its place, nothing of its text.

    >>> twins = [(place, Article(id="x", text="…")) for place in ("a.jsonl:1", "a.jsonl:2")]
    >>> print(list(reject_repeated(twins))[1])
    a.jsonl:2: the id 'x' was already used at a.jsonl:1; each article must have an id of its own
    """
    first: dict[str, str] = {}
    for place, document in documents:
        if isinstance(document, Article) and document.id in first:
            message = f"the id {document.id!r} was already used at {first[document.id]}; each article must have an id of its own"
            yield Rejection(id=place, reason="repeated_id", message=message)
            continue
        if isinstance(document, Article):
            first[document.id] = place
        yield document
