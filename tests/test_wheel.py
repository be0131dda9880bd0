"""The wheel holds all that the program needs: built without network, unpacked elsewhere, run there."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent
PIPELINES = ("models/id_news/package", "models/stanza/package")
ARTICLE = (
    "Laba perusahaan itu naik 50 persen menjadi Rp 48 miliar pada 2023, dibandingkan tahun 2022 yang sebesar Rp 40 miliar, "
    "kata Direktur Utama PT Tirta Lestari, Wulan Saraswati."
)


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory):
    """A folder with the content of the wheel, far from the project."""
    source = tmp_path_factory.mktemp("source")
    for folder in ("extractor", *PIPELINES):
        shutil.copytree(PROJECT / folder, source / folder, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(PROJECT / name, source)
    wheels = tmp_path_factory.mktemp("wheels")
    build = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-index",
        "--no-build-isolation",
        "--no-deps",
        "-w",
        str(wheels),
        str(source),
    ]
    subprocess.run(build, check=True)
    (wheel,) = wheels.glob("cekangka-*.whl")
    folder = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def test_unpacked_wheel_checks_an_article(unpacked, tmp_path):
    code = "import extractor, id_news; from extractor.apps.cli import main; print(extractor.__file__, id_news.__file__); main()"
    environment = os.environ | {"PYTHONPATH": str(unpacked)}
    command = [sys.executable, "-c", code, "check", "-"]
    done = subprocess.run(command, input=ARTICLE, capture_output=True, text=True, check=False, cwd=tmp_path, env=environment)
    assert done.stdout.startswith(f"{unpacked / 'extractor/__init__.py'} {unpacked / 'id_news/__init__.py'}")
    assert done.stderr == ""
    assert done.returncode == 1
    assert "tidak cocok" in done.stdout
    assert "Wulan Saraswati" in done.stdout


def test_wheel_holds_every_table_and_every_licence(unpacked):
    tables = {path.name for path in (PROJECT / "extractor/lexicon/tables").iterdir()}
    assert {path.name for path in (unpacked / "extractor/lexicon/tables").iterdir()} == tables
    ours = [PROJECT / "LICENSE", *(path for folder in PIPELINES for path in (PROJECT / folder).rglob("LICENSE"))]
    (folder,) = unpacked.glob("cekangka-*.dist-info/licenses")
    assert len(ours) > 3
    for path in ours:
        assert (folder / path.relative_to(PROJECT)).read_text(encoding="utf-8") == path.read_text(encoding="utf-8")
