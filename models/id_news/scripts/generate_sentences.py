"""Sentences of the pattern role, organisation, place, name, made from the rows of ``sentences/*.csv``.

Without them the pipeline glues a place to the person after it (`KPU Papua Theodorus ...`): in the corpus the two rarely meet.
"""

import csv
import random
from collections.abc import Iterator
from pathlib import Path

from marked_text import MarkedSentence

ROWS = Path(__file__).parent.parent / "sentences"
LABELS = {"{org}": "ORG", "{place}": "LOC", "{name}": "PER"}


def column(table: str, name: str, **wanted: str) -> list[str]:
    """One column of a table, of the rows whose other cells are those wanted."""
    with (ROWS / table).open(encoding="utf-8", newline="") as rows:
        return [row[name] for row in csv.DictReader(rows) if all(row[key] == value for key, value in wanted.items())]


class Generator:
    """Fills frames with rows drawn at random; the same seed gives the same sentences."""

    def __init__(self, seed: int) -> None:
        self.draw = random.Random(seed)
        self.frames = column("frames.csv", "frame")
        self.first = column("names.csv", "word", part="first")
        self.last = column("names.csv", "word", part="last")
        places = column("places.csv", "place")
        self.fillers = {
            "{role}": column("roles.csv", "role"),
            "{org}": column("organisations.csv", "organisation"),
            "{place}": places,
            "{unlabelled}": places,
        } | {"{" + slot + "}": column("posts.csv", "words", slot=slot) for slot in sorted(set(column("posts.csv", "slot")))}

    def name(self) -> str:
        """An invented name of one to three words, now and then with an initial."""
        words = [self.draw.choice(self.first), self.draw.choice(self.last)][: self.draw.choice((1, 2, 2, 2, 2))]
        if self.draw.random() < 0.25:
            words.insert(1, self.draw.choice(self.last))
        if self.draw.random() < 0.05:
            words.append(self.draw.choice("ABDHKMPSW"))
        return " ".join(words)

    def sentence(self) -> MarkedSentence:
        """One sentence: the words of a frame, its slots filled and labelled."""
        words: list[str] = []
        entities = []
        for slot in self.draw.choice(self.frames).split():
            text = self.name() if slot == "{name}" else self.draw.choice(self.fillers.get(slot, [slot]))
            start = len(words)
            words.extend(text.replace("(", "( ").replace(")", " )").split())
            if slot in LABELS:
                entities.append((start, len(words), LABELS[slot]))
        return MarkedSentence(tuple(words), tuple(entities))

    def sentences(self, count: int) -> Iterator[MarkedSentence]:
        """Yield that many sentences."""
        return (self.sentence() for _ in range(count))
