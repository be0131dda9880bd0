"""Every row of `cases/checks.jsonl` is judged as it says, and whatever is judged keeps the promises of the record."""

import json
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from extractor.checks.digits import first_number
from extractor.checks.judge import WORST, judge
from extractor.checks.suspects import weigh_suspects
from extractor.claims.candidates import Candidate
from extractor.records import ROLES, Claim, Possible, read_figure
from extractor.values.decimals import plain_string

CASES = [
    json.loads(line)
    for line in Path(__file__).with_name("cases").joinpath("checks.jsonl").read_text(encoding="utf-8").splitlines()
]
CLAIM = TypeAdapter(Claim)


def claim_of(roles, name="c1"):
    return CLAIM.validate_python({"id": name, "start": 0, "end": 1, **roles})


def figure_of(name, said):
    return read_figure({"id": name, "start": 0, "end": 1, "sentence": 0, "rule": "", **said})


def judged(row):
    others = tuple(claim_of(other, "c2") for other in row.get("others", ()))
    return judge(
        Candidate(claim_of(row["claim"]), others), {name: figure_of(name, said) for name, said in row["figures"].items()}
    )


@pytest.mark.parametrize("row", CASES, ids=lambda row: row["about"])
def test_case(row):
    claim = judged(row)
    assert claim.verdict == row["verdict"], [check.explanation.en for check in claim.checks]
    for name, expected in row.get("checks", {}).items():
        check = next(check for check in claim.checks if check.name == name)
        said = check.model_dump() | (check.possible or Possible(min=None, max=None)).model_dump()
        assert {key: said[key] for key in expected} == expected
    if "suspects" in row:
        assert list(claim.suspects) == row["suspects"]
    if "repairs" in row:
        assert [[repair.figure, repair.text, repair.kind] for repair in claim.repairs][: row.get("first", 9)] == row["repairs"]
    for role, figure in row.get("adopted", {}).items():
        assert getattr(claim, role) == figure


@pytest.mark.parametrize("row", CASES, ids=lambda row: row["about"])
def test_what_every_judged_claim_keeps(row):
    claim = judged(row)
    assert claim.id == "c1"
    assert claim.verdict == min((check.verdict for check in claim.checks), key=WORST.index)
    assert claim.verdict == "inconsistent" or (claim.suspects, claim.repairs) == ((), ())
    assert len(claim.repairs) <= 5
    assert CLAIM.validate_json(CLAIM.dump_json(claim)) == claim
    for check in claim.checks:
        assert (check.reason is None) == (check.verdict == "consistent")
        assert "{" not in check.explanation.id + check.explanation.en
        if check.possible and check.computed:
            low, high = check.possible.min, check.possible.max
            assert low is None or Fraction(low) <= Fraction(check.computed)
            assert high is None or Fraction(check.computed) <= Fraction(high)


@pytest.mark.parametrize("row", [row for row in CASES if row["verdict"] == "inconsistent"], ids=lambda row: row["about"])
def test_a_repaired_digit_makes_the_claim_hold(row):
    for repair in judged(row).repairs:
        said = row["figures"][repair.figure]
        if repair.kind in ("digit", "swap") and said["kind"] != "date":
            digits = int(first_number(repair.text).replace(".", "").replace(",", ""))
            sign = -1 if said["value"].startswith("-") else 1
            value = plain_string(sign * digits * Decimal(said["precision"]))
            changed = {**row, "figures": {**row["figures"], repair.figure: {**said, "text": repair.text, "value": value}}}
            assert judged(changed).verdict == "consistent"


def test_a_figure_that_another_claim_confirms_is_cleared_behind_the_others():
    figures = {
        name: figure_of(name, {"kind": "count", "text": value, "value": value, "precision": "1"})
        for name, value in NUMBERS.items()
    }
    claims = [
        judge(Candidate(claim_of(roles, f"c{n}")), figures)
        for n, roles in enumerate(
            (
                {"type": "sum", "parts": ["a", "b"], "total": "wrong"},
                {"type": "repeat", "figures": ["a", "a2"]},
                {"type": "repeat", "figures": ["b", "b2"]},
            )
        )
    ]
    assert claims[0].suspects == ()
    assert [claim.suspects for claim in weigh_suspects(claims)] == [("wrong",), (), ()]
    assert weigh_suspects(claims[:1]) == tuple(claims[:1])


NUMBERS = {"a": "31", "a2": "31", "b": "42", "b2": "42", "wrong": "98"}
POOL = [said for row in CASES for said in row["figures"].values()]


@given(data=st.data())
def test_any_claim_over_any_figures_is_judged(data):
    kind = data.draw(st.sampled_from(sorted(ROLES)))
    many = {"parts", "factors", "figures"}
    names = [f"f{n}" for n in range(6)]
    figures = {
        name: figure_of(name, said)
        for name, said in zip(names, data.draw(st.lists(st.sampled_from(POOL), max_size=6)), strict=False)
    }
    roles = {
        role: data.draw(st.lists(st.sampled_from(names), min_size=1, max_size=3) if role in many else st.sampled_from(names))
        for role in ROLES[kind]
        if kind != "change" or data.draw(st.booleans())
    }
    claim = judge(Candidate(claim_of({"type": kind, **roles})), figures)
    assert claim.checks
    assert claim.verdict in WORST
