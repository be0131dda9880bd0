"""Shows how the program's figures and officials differ from the samples' expected ones, and writes them after a yes.

Usage: python -m tests.rewrite_samples [NAME…]. Verdicts, roles and notes are written by hand, and never by this.
"""

import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from extractor.records import Report
from tests.transform.checking import check
from tests.transform.differences import differences
from tests.transform.sample import SAMPLES, Sample, read_sample, sample_names
from tests.transform.written import with_figures_of, written


def rewrite(
    sample: Sample, report: Report, folder: Path, agreed: Callable[[str], bool], say: Callable[[str], object] = print
) -> bool:
    """Show all differences of a sample; if it is agreed to, write the figures and officials. Whether it was written."""
    for difference in differences(sample, report):
        say(f"{sample.name}: {difference}")
    try:
        expected = with_figures_of(sample, report)
    except ValueError as problem:
        say(f"{sample.name}: {problem}")
        return False
    if expected == sample.expected or not agreed(sample.name):
        return False
    (folder / f"{sample.name}.expected.json").write_text(written(expected), encoding="utf-8")
    return True


def main(names: Iterable[str]) -> None:
    """Go through the named samples, all if none is named."""
    for name in names or sample_names():
        sample = read_sample(name)
        rewrite(
            sample,
            check(sample),
            SAMPLES,
            lambda name: input(f"Write the figures and officials of {name}? [y/N] ").strip() == "y",
        )


if __name__ == "__main__":
    main(sys.argv[1:])
