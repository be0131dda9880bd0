"""Tags below the last sentence: short lines without a full stop."""

from extractor.cleaning.page import Aside, Page

_WIDEST, _MOST_WORDS, _AFTER_SIGNATURE = 60, 5, 160
_ENDS = (".", "!", "?", '"', "'", ")", "…")


def find_tags(page: Page, signature_end: int | None) -> Aside | None:
    r"""The tags at the end of the page; `signature_end` is where the initials end that close the article, if it has some.

    Below initials every short line is a tag. Elsewhere there must be two or more, of a few words each, with no digit but those
    of a year, and the line above must end a sentence: a list of prices is no list of tags.

    >>> from extractor.cleaning.page import page_of
    >>> page = page_of("Harga naik lagi.\nharga beras\nbulog")
    >>> page.text[slice(*find_tags(page, None)[:2])]
    'harga beras\nbulog'
    """
    if signature_end is not None:
        below = [(start, end) for start, end in page.lines if start >= signature_end]
        short = below and all(end - start <= _AFTER_SIGNATURE and not page.text[start:end].endswith(".") for start, end in below)
        return Aside(below[0][0], below[-1][1], "tag_list") if short else None
    first = len(page.lines)
    while first > 0 and _is_tag(page.text[slice(*page.lines[first - 1])]):
        first -= 1
    if first == 0 or len(page.lines) - first < 2 or not page.text[slice(*page.lines[first - 1])].endswith(_ENDS):
        return None
    return Aside(page.lines[first][0], page.lines[-1][1], "tag_list")


def _is_tag(line: str) -> bool:
    if len(line) > _WIDEST or line.endswith((*_ENDS, ",")) or ":" in line or line[0] in "-*•":
        return False
    tokens = line.split()
    return len(tokens) <= _MOST_WORDS and all(not any(sign.isdigit() for sign in token) or _is_year(token) for token in tokens)


def _is_year(token: str) -> bool:
    return len(token) == 4 and token.isdigit() and token[:2] in ("19", "20")
