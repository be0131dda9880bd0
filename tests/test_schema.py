"""The JSON Schema describes what is written, and the record has every field of the contract."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

import extractor
from extractor.outputs.jsonl import report_line
from extractor.outputs.schema import report_schema
from extractor.records import Report

CASES = Path(__file__).parent / "cases" / "schema"
SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*.txt"))
FIELDS = json.loads((CASES / "fields.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def validator():
    schema = report_schema()
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


@pytest.fixture(scope="module", params=SAMPLES, ids=lambda path: path.stem)
def record(request):
    return json.loads(report_line(extractor.check(request.param.read_text(encoding="utf-8"))))


def test_schema_accepts_what_is_written(validator, record):
    validator.validate(record)


@pytest.mark.parametrize("field", ["figures", "coverage", "schema_version"])
def test_schema_misses_a_field_that_is_gone(validator, record, field):
    assert not validator.is_valid({name: value for name, value in record.items() if name != field})


@pytest.mark.parametrize("value", ["41,46", "4.146e7", 41460000])
def test_schema_refuses_a_number_that_is_no_decimal_string(validator, record, value):
    figure = next(one for one in record["figures"] if one["kind"] == "count") | {"value": value}
    assert not validator.is_valid(record | {"figures": [figure]})


def test_every_field_of_the_contract_is_written(record):
    assert set(record) == set(FIELDS["report"])
    for name in ("figures", "officials", "claims", "notes", "skipped"):
        for one in record[name]:
            assert set(FIELDS[name]) <= set(one)
    for claim in record["claims"]:
        for check in claim["checks"]:
            assert set(check) == set(FIELDS["checks"])
            assert set(check["explanation"]) == {"id", "en"}


def test_record_of_a_newer_program_still_loads(record):
    assert Report.model_validate(record | {"a_later_field": 1}) == Report.model_validate(record)
