"""The article's own content: everything else is set aside with its reason, and blanked."""

from array import array

from extractor.cleaning.cleaned import Cleaned
from extractor.cleaning.credits import find_credits
from extractor.cleaning.datelines import find_dateline, names_outlet
from extractor.cleaning.headlines import find_headline
from extractor.cleaning.labels import find_labels
from extractor.cleaning.markup import find_markup
from extractor.cleaning.page import Aside, Page, blanked, merge, page_of
from extractor.cleaning.phrases import find_announced, find_marks
from extractor.cleaning.plain import plain_text
from extractor.cleaning.tags import find_tags
from extractor.cleaning.timestamps import find_timestamp
from extractor.cleaning.tongue import find_english, is_indonesian
from extractor.cleaning.whole_lines import find_lines
from extractor.cleaning.wrapping import unwrapped
from extractor.lexicon import Lexicon
from extractor.records import Article, Rejection, Skipped


def clean(article: Article, lexicon: Lexicon) -> Cleaned | Rejection:
    r"""The article without what is not its own content, or why it cannot be read: `empty`, `not_indonesian`.

    The date of publication is the one given with the article, else the one that its head prints; the title likewise.

    >>> from extractor.lexicon import load_lexicon
    >>> text = "Harga Beras Naik\nPenulis: Ani | Editor: Bima\nBOGOR, KOMPAS.com - Beras itu naik.\nBaca juga: Cabai Turun"
    >>> cleaned = clean(Article(id="a", text=text), load_lexicon())
    >>> cleaned.authors, cleaned.editors, [text[skip.start : skip.end] for skip in cleaned.skipped]
    (('Ani',), ('Bima',), ['Penulis: Ani |', 'Editor: Bima', 'BOGOR, KOMPAS.com -', 'Baca juga: Cabai Turun'])
    """
    words = lexicon.cleaning
    text, origins = plain_text(article.text)
    page = page_of(unwrapped(text))
    if not page.lines:
        return Rejection(id=article.id, reason="empty", message="has no text; it must hold an article")
    if not is_indonesian(page, words):
        return Rejection(id=article.id, reason="not_indonesian", message="is not in Indonesian; it must be an Indonesian article")
    labels, marks = find_labels(page, words), find_marks(page, words)
    stops = sorted([label.start for label in labels] + [mark.start for mark in marks])
    names = find_credits(page, labels, stops, words)
    asides = [*find_markup(page), *find_announced(page, marks, stops, words), *find_lines(page, words), *names.asides]
    page = blanked(page, asides)
    stamp = find_timestamp(page, words)
    asides += [stamp.aside] if stamp else []
    page = blanked(page, asides)
    headline = find_headline(page, article.title)
    if names_outlet(page, headline[0], words):
        headline = headline[0], headline[0]
    dateline = find_dateline(page, headline[1], words)
    tags = find_tags(page, names.signed)
    asides += [aside for aside in (dateline, tags) if aside]
    asides = merge([*asides, *find_english(page, words)])
    page = blanked(page, asides)
    return Cleaned(
        article=article,
        text=page.text,
        origins=origins,
        headline=headline,
        body=_body(page, headline),
        title=article.title or (text[slice(*headline)] or None),
        published=article.published or (stamp.day if stamp else None),
        authors=names.authors,
        editors=names.editors,
        language="id",
        skipped=tuple(_given(aside, origins) for aside in asides),
    )


def _body(page: Page, headline: tuple[int, int]) -> tuple[int, int]:
    """From the first line below the headline to the end of the last."""
    lines = [line for line in page.lines if line[0] >= headline[1]]
    return (lines[0][0], lines[-1][1]) if lines else (headline[1], headline[1])


def _given(aside: Aside, origins: "array[int] | None") -> Skipped:
    """The range in the text as given."""
    start, end = (aside.start, aside.end) if origins is None else (origins[aside.start], origins[aside.end - 1] + 1)
    return Skipped(start=start, end=end, reason=aside.reason)
