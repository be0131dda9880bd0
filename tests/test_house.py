"""The house: imports go one way, and no heavy library is loaded where it is not asked for."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import extractor

ROOT = Path(extractor.__file__).parent
LADDER = (
    *("records", "lexicon", "values", "reading", "cleaning", "language", "mentions"),
    *("linking", "claims", "checks", "pipeline", "outputs", "apps"),
)
WITHOUT_SPACY = ("records", "values", "checks", "outputs")
MODULES = sorted(ROOT.rglob("*.py"))


def rung(module: Path) -> str:
    """The package of a module, one of the ladder; empty for `extractor` itself."""
    return module.relative_to(ROOT).parts[0] if module.parent != ROOT else ""


def imports(source: str) -> Iterator[str]:
    """Every module that a source imports, wherever in it; of `from a import b` both `a` and `a.b`, since b may be a module."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield node.module or ""
            yield from (f"{node.module}.{name.name}" for name in node.names)


def forbidden(package: str, source: str) -> list[str]:
    """The imports of a source in `package` that go up the ladder."""
    allowed = LADDER[: LADDER.index(package) + 1]
    ours = (name.split(".") for name in imports(source) if name.startswith("extractor."))
    return [".".join(name) for name in ours if name[1] not in allowed and name[1] != "__version__"]


def test_ladder_names_every_package():
    assert {path.parent.name for path in ROOT.glob("*/__init__.py")} == set(LADDER)


@pytest.mark.parametrize(
    "module", [module for module in MODULES if rung(module)], ids=lambda module: str(module.relative_to(ROOT))
)
def test_imports_go_one_way(module):
    assert forbidden(rung(module), module.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        "import extractor.checks.judge",
        "from extractor import checks",
        "def f():\n    from extractor.apps.cli import run",
        "from extractor import check",
    ],
)
def test_an_import_up_the_ladder_is_seen(source):
    assert forbidden("values", source)


@pytest.mark.parametrize("module", MODULES, ids=lambda module: str(module.relative_to(ROOT)))
def test_no_module_is_a_drawer(module):
    assert module.stem not in {"utils", "helpers", "common", "misc", "manager"}
    assert len(module.read_text(encoding="utf-8").splitlines()) <= 300


def loaded_by(statement: str) -> set[str]:
    """The top-level modules that a fresh interpreter has after a statement."""
    code = f"import sys\n{statement}\nprint(*{{name.partition('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT.parent)
    return set(done.stdout.split())


def test_stages_that_need_no_spacy_load_none():
    names = (module.relative_to(ROOT.parent).with_suffix("") for module in MODULES if rung(module) in WITHOUT_SPACY)
    loaded = loaded_by("import " + ", ".join(".".join(name.parts).removesuffix(".__init__") for name in names))
    assert "pydantic" in loaded
    assert loaded.isdisjoint({"spacy", "thinc", "stanza", "torch"})


def test_the_engine_without_a_model_loads_no_spacy():
    loaded = loaded_by("import extractor; extractor.check('Harga gula naik menjadi Rp 17.000 per kilogram.', engine='rules')")
    assert "pydantic" in loaded
    assert loaded.isdisjoint({"spacy", "thinc", "id_news", "stanza", "torch"})


def test_import_stays_light():
    assert loaded_by("import extractor").isdisjoint({"spacy", "typer", "rich", "pydantic"})


def test_command_line_starts_without_the_stages():
    assert loaded_by("import extractor.apps.cli").isdisjoint({"spacy", "rich", "hypothesis"})
