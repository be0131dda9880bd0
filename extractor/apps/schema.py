"""`cekangka schema`: the JSON Schema of the record."""

import json

from extractor.apps.options import DebugOption


def schema(_debug: DebugOption = False) -> None:
    """Print the JSON Schema of the record.

    It is in draft 2020-12, and describes what `extract` and `check --format json` write.

    Example: cekangka schema > report.schema.json
    """
    from extractor.outputs.schema import report_schema

    print(json.dumps(report_schema(), ensure_ascii=False, indent=2))
