"""The engines that can be asked for: what each needs, and the model behind it, loaded once in a process and only to read."""

from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from extractor.language.analysis import Linguist
from extractor.records import Engine

DEFAULT_ENGINE: Engine = "news"
_NEEDS: dict[Engine, tuple[tuple[str, ...], str]] = {
    "rules": ((), ""),
    "news": (("spacy", "id_news"), "spaCy and id_news, which the package brings: pip install --force-reinstall cekangka"),
    "stanza": (
        ("stanza", "torch", "spacy", "id_stanza"),
        "the extra: pip install 'cekangka[stanza]' (without a GPU, pip install torch==2.13.0 first)",
    ),
}


class EngineError(ValueError):
    """An engine that cannot be used: the message says in one line what is missing."""


def require_engine(engine: str, models: Path | None = None) -> Engine:
    """The engine of that name, where it can be used; no model and no library is loaded.

    >>> require_engine("rules")
    'rules'
    >>> require_engine("spacy")
    Traceback (most recent call last):
    ...
    extractor.pipeline.engines.EngineError: no engine is called `spacy`; there are `rules`, `news`, `stanza`

    Raises:
        EngineError: what it needs is not installed, it takes no `models`, or there is none of that name.
    """
    for name, (modules, remedy) in _NEEDS.items():
        if name == engine:
            if models is not None and name != "stanza":
                raise EngineError(f"{models}: engine `{name}` takes no models of a user's own; use `--engine stanza`")
            if any(find_spec(module) is None for module in modules):
                raise EngineError(f"engine `{name}` needs {remedy}; or use `--engine rules`")
            return name
    raise EngineError(f"no engine is called `{engine}`; there are {', '.join(f'`{name}`' for name in _NEEDS)}")


@lru_cache(maxsize=len(_NEEDS))
def load_linguist(engine: Engine, models: Path | None = None) -> Linguist | None:
    """The model behind an engine, None for `rules`; `models` is a folder of Stanza's own models.

    >>> load_linguist("rules") is None
    True

    Raises:
        EngineError: as `require_engine`, or `models` holds no model.
    """
    require_engine(engine, models)
    if engine == "news":
        from extractor.language.news import load_news

        return load_news()
    if engine == "stanza":
        from extractor.language.stanza_documents import ModelsError, load_stanza

        try:
            return load_stanza(models)
        except ModelsError as error:
            raise EngineError(str(error)) from error
    return None
