"""The command as a process: pipes that close, interrupts, locales, colours, time."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent
COMMAND = [sys.executable, "-c", "from extractor.apps.cli import main; main()"]
HEARING_INTERRUPTS = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); "
"""A process that is started in the background may have been told to ignore them, and those that it starts too."""
ARTICLE = "Jumlah pelanggan naik dari 1,2 juta orang pada 2022 menjadi 1,5 juta orang pada 2023 atau naik 25 persen.\n"


@pytest.fixture
def environment():
    return {"PATH": os.environ["PATH"], "PYTHONPATH": str(PROJECT), "PYTHONWARNINGS": "error"}


def test_reader_that_leaves_is_no_fault(environment, tmp_path):
    lines = tmp_path / "a.jsonl"
    lines.write_text("".join(json.dumps({"id": str(number), "text": ARTICLE}) + "\n" for number in range(400)), encoding="utf-8")
    with subprocess.Popen(
        [*COMMAND, "extract", str(lines)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    ) as process:
        assert process.stdout.readline().startswith(b"{")
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


def test_reader_of_a_page_that_leaves_is_no_fault(environment, tmp_path):
    article = tmp_path / "a.txt"
    article.write_text("Harga gula itu naik menjadi Rp 17.000 per kilogram pada 2023.\n" * 3000, encoding="utf-8")
    with subprocess.Popen(
        [*COMMAND, "check", "--engine", "rules", str(article)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    ) as process:
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_full_disk_is_one_line(environment):
    with open("/dev/full", "wb") as full:
        done = subprocess.run([*COMMAND, "schema"], stdout=full, stderr=subprocess.PIPE, env=environment, check=False)
    assert done.returncode == 2
    assert done.stderr.count(b"\n") == 1
    assert b"standard output: cannot be used (No space left on device)" in done.stderr


@pytest.mark.parametrize("options", [[], ["--workers", "2"]], ids=["one process", "two processes"])
def test_interrupt_leaves_no_traceback_and_no_file(environment, tmp_path, options):
    source = tmp_path / "a.jsonl"
    os.mkfifo(source)
    command = [
        *COMMAND[:2],
        HEARING_INTERRUPTS + COMMAND[2],
        "extract",
        "-v",
        *options,
        str(source),
        "-o",
        str(tmp_path / "x.jsonl"),
    ]
    with (
        subprocess.Popen(command, stderr=subprocess.PIPE, env=environment, start_new_session=True) as process,
        source.open("w", encoding="utf-8") as pipe,
    ):
        pipe.write("".join(json.dumps({"id": str(number), "text": ARTICLE}) + "\n" for number in range(40)))
        pipe.flush()
        assert process.stderr.readline().startswith(b"cekangka: 0: ")
        os.killpg(process.pid, signal.SIGINT)
        assert process.wait(timeout=60) == 130
        assert all(line.startswith(b"cekangka: ") for line in process.stderr)
    assert [path.name for path in tmp_path.iterdir()] == ["a.jsonl"]


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_output_is_utf8_in_every_locale(environment, encoding):
    environment["PYTHONIOENCODING"] = encoding
    done = subprocess.run([*COMMAND, "check"], input=ARTICLE.encode(), capture_output=True, env=environment, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "✓ cocok" in done.stdout.decode("utf-8")


def run_on_terminal(command, environment):
    """What a command prints on a terminal."""
    master, slave = os.openpty()
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=slave, env=environment | {"TERM": "xterm-256color"}
    ) as process:
        os.close(slave)
        printed = b""
        try:
            while chunk := os.read(master, 65536):
                printed += chunk
        except OSError:  # the terminal is gone with its last writer
            pass
        process.wait()
    os.close(master)
    return printed.decode()


def test_colour_only_on_a_terminal_that_wants_it(environment, tmp_path):
    article = tmp_path / "a.txt"
    article.write_text(ARTICLE, encoding="utf-8")
    command = [*COMMAND, "check", str(article)]
    green = "\x1b[32m"
    assert green in run_on_terminal(command, environment)
    assert green not in run_on_terminal(command, environment | {"NO_COLOR": "1"})
    assert b"\x1b" not in subprocess.run(command, capture_output=True, env=environment, check=True).stdout
