"""The program run on an article of the samples."""

import extractor
from extractor.records import Report
from tests.transform.sample import Sample


def check(sample: Sample) -> Report:
    """The report on a sample, by the engine that needs no model."""
    report = extractor.check(sample.text, published=sample.expected.published, engine="rules")
    assert isinstance(report, Report), report
    return report
