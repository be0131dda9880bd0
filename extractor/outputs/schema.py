"""The JSON Schema of the record, as written."""

from typing import Any

from pydantic.json_schema import GenerateJsonSchema
from pydantic_core import core_schema

from extractor.records import Report

DIALECT = "https://json-schema.org/draft/2020-12/schema"

Field = core_schema.ModelField | core_schema.DataclassField | core_schema.TypedDictField


class _AsWritten(GenerateJsonSchema):
    """Every field is required: a record as written leaves none out, not even those that may be left out on reading."""

    def field_is_required(self, field: Field, total: bool) -> bool:  # noqa: ARG002
        """Always."""
        return True


def report_schema() -> dict[str, Any]:
    """A draft 2020-12 schema of `Report`.

    >>> report_schema()["properties"]["schema_version"]["const"]
    '1'
    """
    return {"$schema": DIALECT} | Report.model_json_schema(schema_generator=_AsWritten, mode="serialization")
