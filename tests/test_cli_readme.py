"""The README is true: its Python examples run, and its commands print what it says."""

import doctest
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent
README = (PROJECT / "README.md").read_text(encoding="utf-8")
CONSOLE = re.findall(r"```console\n\$ (.*)\n([\s\S]*?)```", README)


def test_python_examples_run():
    example = doctest.DocTestParser().get_doctest(README, {}, "README.md", "README.md", 0)
    assert len(example.examples) >= 3
    assert doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(example).failed == 0


def lines(text):
    return [line.rstrip() for line in text.strip().splitlines()]


@pytest.mark.parametrize(("command", "printed"), CONSOLE, ids=[command for command, _ in CONSOLE])
def test_command_prints_what_the_readme_says(command, printed, tmp_path):
    program = tmp_path / "cekangka"
    program.write_text(
        f'#!/bin/sh\nexec {sys.executable} -c "from extractor.apps.cli import main; main()" "$@"\n', encoding="utf-8"
    )
    program.chmod(0o755)
    environment = {"PATH": f"{tmp_path}:{os.environ['PATH']}", "PYTHONPATH": str(PROJECT), "COLUMNS": "80"}
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, check=False, cwd=PROJECT, env=environment)
    assert done.stderr == ""
    assert lines(done.stdout) == lines(printed)


def test_readme_shows_the_commands_of_the_main_job():
    assert {command.split("cekangka ")[1].split()[0] for command, _ in CONSOLE} >= {"check", "explain"}
