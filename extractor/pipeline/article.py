"""One article through all stages, in order: the only place that knows them all."""

from hashlib import sha256

from extractor import __version__
from extractor.checks.judge import judge
from extractor.checks.notes import find_notes
from extractor.checks.suspects import weigh_suspects
from extractor.claims import find_claims
from extractor.cleaning import clean
from extractor.lexicon import Lexicon
from extractor.linking import link
from extractor.linking.speakers import assign_speakers
from extractor.mentions.figures import find_figures
from extractor.mentions.officials import find_officials
from extractor.mentions.sentences import split_sentences
from extractor.mentions.tokens import tokenize
from extractor.pipeline.coverage import cover
from extractor.pipeline.engines import DEFAULT_ENGINE, require_engine
from extractor.pipeline.placing import place_claim, place_figure, place_note, place_official, place_sentences
from extractor.records import Article, Engine, Rejection, Report, Tool


def read_article(
    article: Article, lexicon: Lexicon, engine: Engine = DEFAULT_ENGINE, *, keep_text: bool = True
) -> Report | Rejection:
    """The report of an article, or why it has none; all offsets point into the article's text as given.

    >>> from extractor.lexicon import load_lexicon
    >>> article = Article(id="a", text="Harga beras itu naik dari Rp 10.000 menjadi Rp 12.000 per kilogram pada Mei 2024.")
    >>> [figure.value for figure in read_article(article, load_lexicon()).figures]
    ['10000', '12000', '2024-05']

    Raises:
        EngineError: the engine is not there.
        LexiconError: a table of the lexicon cannot be used.
    """
    require_engine(engine)
    cleaned = clean(article, lexicon)
    if isinstance(cleaned, Rejection):
        return cleaned
    tokens = tokenize(cleaned.text)
    sentences = split_sentences(tokens, lexicon.abbreviations)
    mentions = find_figures(tokens, lexicon)
    officials, title_notes = find_officials(tokens, sentences, lexicon)
    linked = link(tokens, sentences, mentions, cleaned.headline, cleaned.published, lexicon)
    linked = assign_speakers(linked, officials, lexicon)
    by_id = {figure.id: figure for figure in linked.figures}
    claims = weigh_suspects([judge(candidate, by_id, lexicon) for candidate in find_claims(linked, lexicon)])
    notes = sorted((*title_notes, *find_notes(linked, claims, lexicon)), key=lambda note: note.start)
    ranges, numbers = place_sentences(cleaned, tokens, sentences)
    figures = tuple(place_figure(cleaned, figure, numbers) for figure in linked.figures)
    return Report(
        tool=Tool(version=__version__, engine=engine, lexicon=lexicon.fingerprint),
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
