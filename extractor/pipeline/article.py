"""One article through all stages, in order: the only place that knows them all."""

from hashlib import sha256
from itertools import chain

from extractor import __version__
from extractor.checks.judge import judge
from extractor.checks.notes import find_notes
from extractor.checks.suspects import weigh_suspects
from extractor.claims import find_claims
from extractor.cleaning import clean
from extractor.cleaning.cleaned import Cleaned
from extractor.language.analysis import Linguist, Range
from extractor.lexicon import Lexicon
from extractor.linking import link
from extractor.linking.speakers import assign_speakers
from extractor.linking.wanted import wanted_places
from extractor.mentions.entities import NO_ENTITIES, Entities, align, passages_of
from extractor.mentions.figures import find_figures
from extractor.mentions.mention import Mention
from extractor.mentions.officials import find_officials, title_places
from extractor.mentions.sentences import split_sentences
from extractor.mentions.tokens import Tokens, tokenize
from extractor.pipeline.coverage import cover
from extractor.pipeline.placing import place_claim, place_figure, place_note, place_official, place_sentences
from extractor.records import Article, Engine, Rejection, Report, Tool


def read_article(
    article: Article,
    lexicon: Lexicon,
    engine: Engine = "rules",
    *,
    keep_text: bool = True,
    linguist: Linguist | None = None,
) -> Report | Rejection:
    """The report of an article, or why it has none; all offsets point into the article's text as given.

    `linguist` is the model behind `engine`, which tells names; `rules` has none.

    >>> from extractor.lexicon import load_lexicon
    >>> article = Article(id="a", text="Harga beras itu naik dari Rp 10.000 menjadi Rp 12.000 per kilogram pada Mei 2024.")
    >>> [figure.value for figure in read_article(article, load_lexicon()).figures]
    ['10000', '12000', '2024-05']

    Raises:
        LexiconError: a table of the lexicon cannot be used.
    """
    cleaned = clean(article, lexicon)
    if isinstance(cleaned, Rejection):
        return cleaned
    tokens = tokenize(cleaned.text)
    sentences = split_sentences(tokens, lexicon.abbreviations)
    mentions = find_figures(tokens, lexicon)
    entities = _read_names(linguist, cleaned, tokens, sentences, mentions, lexicon) if linguist else NO_ENTITIES
    officials, title_notes = find_officials(tokens, sentences, lexicon, entities)
    linked = link(tokens, sentences, mentions, cleaned.headline, cleaned.published, lexicon, entities)
    linked = assign_speakers(linked, officials, lexicon)
    by_id = {figure.id: figure for figure in linked.figures}
    claims = weigh_suspects([judge(candidate, by_id, lexicon) for candidate in find_claims(linked, lexicon)])
    notes = sorted((*title_notes, *find_notes(linked, claims, lexicon)), key=lambda note: note.start)
    ranges, numbers = place_sentences(cleaned, tokens, sentences)
    figures = tuple(place_figure(cleaned, figure, numbers) for figure in linked.figures)
    return Report(
        tool=Tool(version=__version__, engine=engine, pipeline=linguist and linguist.pipeline, lexicon=lexicon.fingerprint),
        id=article.id,
        title=cleaned.title,
        published=cleaned.published,
        outlet=article.outlet,
        url=article.url,
        language=cleaned.language,
        authors=cleaned.authors,
        editors=cleaned.editors,
        text=article.text if keep_text else None,
        text_sha256=sha256(article.text.encode()).hexdigest(),
        sentences=ranges,
        figures=figures,
        officials=tuple(place_official(cleaned, official) for official in officials),
        claims=tuple(place_claim(cleaned, claim) for claim in claims),
        notes=tuple(place_note(cleaned, note) for note in notes),
        coverage=cover(figures, claims),
        skipped=cleaned.skipped,
    )


def _read_names(
    linguist: Linguist,
    cleaned: Cleaned,
    tokens: Tokens,
    sentences: tuple[Range, ...],
    mentions: list[Mention],
    lexicon: Lexicon,
) -> Entities:
    """The names that the model finds in the sentences that officials or linking want it to read."""
    places = chain(title_places(tokens, lexicon), wanted_places(tokens, sentences, mentions, lexicon.linking.roles))
    passages = passages_of(sentences, places)
    ranges = [(tokens.starts[first], tokens.ends[last - 1]) for first, last in passages]
    return align(tokens, linguist.read(cleaned, ranges), passages)
