"""The report of a program that finds just what is expected: what differences are tried on."""

from typing import Any

from tests.transform.sample import Sample


def faithful(sample: Sample) -> dict[str, Any]:
    """The report as plain data, so that a test may damage it."""
    return {
        "tool": {"version": "0", "engine": "rules", "lexicon": ""},
        "id": sample.name,
        "language": "id",
        "text": sample.text,
        "text_sha256": "",
        "figures": [
            figure.model_dump()
            | {"start": sample.spans[figure.id][0], "end": sample.spans[figure.id][1], "sentence": 0, "rule": ""}
            for figure in sample.expected.figures
        ],
        "officials": [official.model_dump() | {"id": "o1"} for official in sample.expected.officials],
        "claims": [claim.model_dump() | claim.roles | {"id": "c1", "start": 0, "end": 1} for claim in sample.expected.claims],
        "notes": [{"kind": kind, "message": {"id": "", "en": ""}, "start": 0, "end": 0} for kind in sample.expected.notes],
        "coverage": {"figures": 0, "in_claims": 0},
    }
