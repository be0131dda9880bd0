"""What `-v` says of each article on standard error."""

from collections import Counter

from extractor.apps.failures import complain
from extractor.records import Report


def announce(report: Report) -> None:
    """Print in one line how much was found in an article, and the verdicts."""
    verdicts = Counter(claim.verdict for claim in report.claims)
    counted = ", ".join(f"{count} {verdict}" for verdict, count in sorted(verdicts.items()))
    found = f"{len(report.figures)} figures, {len(report.officials)} officials, {len(report.claims)} claims"
    complain(f"{report.id}: {found}" + (f" ({counted})" if counted else ""))
