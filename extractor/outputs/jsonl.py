"""JSON lines: one record a line, UTF-8, no other line breaks."""

from extractor.records import Report


def report_line(report: Report) -> str:
    """The record as one line, with its line break.

    >>> from extractor.records import Coverage, Tool
    >>> report = Report(tool=Tool(version="1", engine="rules", lexicon=""), id="a", language="id", text=None, text_sha256="",
    ...                 coverage=Coverage(figures=0, in_claims=0))
    >>> Report.model_validate_json(report_line(report)) == report
    True
    """
    return report.model_dump_json() + "\n"
