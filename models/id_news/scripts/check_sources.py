"""Compare the files of the data folder with the checksums of `sources.csv`.

Usage: check_sources.py DATA
"""

import csv
import hashlib
import sys
from pathlib import Path

TABLE = Path(__file__).parent.parent / "sources.csv"


def differences(data: Path) -> list[str]:
    """One line for each file that is missing or is not the one the shipped weights were trained on."""
    found = []
    with TABLE.open(encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            file = data / row["file"]
            if not file.is_file():
                found.append(f"{file}: missing; it is from {row['repository']} at {row['commit']}")
            elif hashlib.sha256(file.read_bytes()).hexdigest() != row["sha256"]:
                found.append(f"{file}: not the file of commit {row['commit']} (SHA-256 differs)")
    return found


if __name__ == "__main__":
    sys.exit("\n".join(differences(Path(sys.argv[1]))) or None)
