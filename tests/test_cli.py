"""Every command as a user types it: what it prints, how it fails, how it leaves."""

import json
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from extractor.apps.cli import run

CASES = Path(__file__).parent / "cases" / "cli"
ARTICLES = json.loads((CASES / "articles.json").read_text(encoding="utf-8"))
ROWS = [json.loads(line) for line in (CASES / "commands.jsonl").read_text(encoding="utf-8").splitlines()]


def content(said: str) -> bytes:
    """The bytes of a case's file: `@name` an article, `hex:…` bytes, `size:N` that many letters, else the text itself."""
    if said.startswith("@"):
        return ARTICLES[said[1:]].encode()
    if said.startswith("hex:"):
        return bytes.fromhex(said[4:])
    if said.startswith("size:"):
        return b"angka " * (int(said[5:]) // 6)
    return said.encode()


@pytest.fixture
def command(tmp_path, monkeypatch, capsys):
    """Run a command line in a folder of its own; the status, what it printed, the lines of its complaints."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")

    def typed(arguments, files=(), stdin=""):
        for name, said in dict(files).items():
            Path(name).write_bytes(content(said))
        monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(stdin.encode())))
        status = run(arguments)
        printed = capsys.readouterr()
        return status, printed.out, printed.err.splitlines()

    return typed


@pytest.mark.parametrize("row", ROWS, ids=[row["name"] for row in ROWS])
def test_command(command, row):
    status, printed, complaints = command(row["arguments"], row.get("files", {}), row.get("stdin", ""))
    assert [part for part in row.get("stdout", []) if part not in printed] == []
    expected = row.get("stderr", [])
    assert len(complaints) == len(expected), complaints
    for line, part in zip(complaints, expected, strict=True):
        assert line.startswith("cekangka: ")
        assert part in line
    assert status == row["status"]
    assert (
        max(map(len, printed.splitlines()), default=0) <= 80
        or row["arguments"][0] in ("extract", "schema")
        or "json" in row["arguments"]
    )


@pytest.mark.parametrize("name", ["", "check", "extract", "explain", "schema"])
def test_help_fits_a_screen_and_has_an_example(command, name):
    status, printed, complaints = command([*([name] if name else []), "--help"])
    assert (status, complaints) == (0, [])
    assert f"Example: cekangka {name or 'check'}" in printed
    assert len(printed.splitlines()) <= 40


def test_output_file_is_there_as_a_whole(command):
    files = {"a.jsonl": json.dumps({"id": "a", "text": ARTICLES["agrees"]}) + "\n[]\n", "x.jsonl": "old\n"}
    status, printed, _ = command(["extract", "a.jsonl", "-o", "x.jsonl"], files)
    assert (status, printed) == (3, "")
    assert [json.loads(line)["id"] for line in Path("x.jsonl").read_text(encoding="utf-8").splitlines()] == ["a"]
    assert sorted(path.name for path in Path().iterdir()) == ["a.jsonl", "x.jsonl"]


def test_worst_comes_first(command):
    both = ARTICLES["agrees"] + ARTICLES["disagrees"]
    _, printed, _ = command(["check", "a.txt"], {"a.txt": both})
    assert 0 < printed.index("✗ tidak cocok") < printed.index("✓ cocok")


def test_nothing_of_an_article_reaches_the_terminal_as_a_command(command):
    _, printed, _ = command(["check", "a.txt"], {"a.txt": ARTICLES["disagrees"].replace("Pabrik", "Pabrik \x1b[2J\x07 gula")})
    assert "\x1b" not in printed
    assert "\x07" not in printed


@pytest.fixture
def broken_program(monkeypatch):
    def fail(*_, **__):
        raise ZeroDivisionError("dibagi nol")

    monkeypatch.setattr("extractor.pipeline.batch.read_article", fail)


@pytest.mark.usefixtures("broken_program")
def test_fault_is_one_line_that_says_how_to_report(command):
    status, _, complaints = command(["check", "a.txt"], {"a.txt": "@agrees"})
    assert status == 70
    assert len(complaints) == 1
    assert "CONTRIBUTING.md" in complaints[0]


@pytest.mark.usefixtures("broken_program")
def test_fault_shows_a_traceback_with_debug(command):
    status, _, complaints = command(["check", "--debug", "a.txt"], {"a.txt": "@agrees"})
    assert status == 70
    assert complaints[0].startswith("Traceback")


@pytest.mark.usefixtures("broken_program")
def test_failed_extract_leaves_the_old_output(command):
    status, _, _ = command(["extract", "a.txt", "-o", "x.jsonl"], {"a.txt": "@agrees", "x.jsonl": "old\n"})
    assert status == 70
    assert sorted(path.name for path in Path().iterdir()) == ["a.txt", "x.jsonl"]
    assert Path("x.jsonl").read_text(encoding="utf-8") == "old\n"


def test_interrupt_is_quiet(command, monkeypatch):
    def interrupt(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("extractor.pipeline.batch.read_article", interrupt)
    assert command(["check", "a.txt"], {"a.txt": "@agrees"}) == (130, "", [])
