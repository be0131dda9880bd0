"""`--engine stanza` as a user types it, with the real library."""

import json
from pathlib import Path

import pytest

pytest.importorskip("stanza", reason="Stanza is not installed: pip install 'cekangka[stanza]'")

import extractor
from extractor.apps.cli import run

SAMPLES = sorted((Path(__file__).parent.parent.parent / "samples").glob("*.txt"))


def test_a_record_names_the_engine_and_its_models(capsys):
    assert run(["extract", "--engine", "stanza", str(SAMPLES[0])]) == 0
    tool = json.loads(capsys.readouterr().out)["tool"]
    assert (tool["engine"], tool["pipeline"]) == ("stanza", "id_stanza 1.0.0")


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_figures_and_verdicts_are_those_of_the_rules(sample):
    text = sample.read_text(encoding="utf-8")
    named, bare = (extractor.check(text, engine=engine) for engine in ("stanza", "rules"))
    assert [(figure.start, figure.end, figure.value) for figure in named.figures] == [
        (figure.start, figure.end, figure.value) for figure in bare.figures
    ]
    assert [(claim.type, claim.verdict) for claim in named.claims] == [(claim.type, claim.verdict) for claim in bare.claims]


def test_a_folder_without_models_is_an_error_of_one_line(tmp_path, capsys):
    assert run(["check", "--engine", "stanza", "--models", str(tmp_path), str(SAMPLES[0])]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert str(tmp_path) in line
