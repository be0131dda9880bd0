"""The engines that can be asked for, and what is missing for those that are not there yet."""

from extractor.records import Engine

DEFAULT_ENGINE: Engine = "rules"

_MISSING: dict[str, str] = {
    "news": "engine `news` needs the pipeline in models/ joined to the extractor, which it is not yet; use `rules`",
    "stanza": "engine `stanza` needs the adapter to Stanza, which does not exist yet; use `rules`",
}


class EngineError(ValueError):
    """An engine that cannot be used: the message says in one line what is missing."""


def require_engine(engine: str) -> None:
    """Pass where `engine` can be used.

    >>> require_engine("rules")
    >>> require_engine("spacy")
    Traceback (most recent call last):
    ...
    extractor.pipeline.engines.EngineError: no engine is called `spacy`; there is `rules`

    Raises:
        EngineError: it is not there yet, or there is none of that name.
    """
    if engine != DEFAULT_ENGINE:
        raise EngineError(_MISSING.get(engine, f"no engine is called `{engine}`; there is `rules`"))
