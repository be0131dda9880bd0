"""What is written down of a sample: differences from it are seen, and rewriting it keeps its verdicts."""

import json
from pathlib import Path

import pytest

from extractor.records import Report
from tests.rewrite_samples import rewrite
from tests.transform.differences import differences
from tests.transform.faithful import faithful
from tests.transform.sample import Sample, read_sample, sample_names

CASES = Path(__file__).parent / "cases" / "transform"


@pytest.mark.parametrize("name", sample_names())
def test_a_faithful_report_differs_in_nothing(name):
    sample = read_sample(name)
    assert differences(sample, Report.model_validate(faithful(sample))) == []


@pytest.mark.parametrize("line", (CASES / "damage.jsonl").read_text(encoding="utf-8").splitlines())
def test_every_damage_to_a_report_is_seen(line):
    case, sample = json.loads(line), read_sample("jamsos")
    report = faithful(sample)
    report[case["part"]][case["place"]] |= case["change"]
    assert [one.fact for one in differences(sample, Report.model_validate(report))] == case["facts"]


def rewritten(tmp_path, change: dict, answer: bool) -> tuple[Sample, list[str]]:
    """The sample `jamsos` after rewriting by a report that differs, and what was shown."""
    sample, shown = read_sample("jamsos"), []
    report = faithful(sample)
    report["figures"][22] |= change
    report["claims"][2] |= {"verdict": "consistent"}
    (tmp_path / "jamsos.txt").write_text(sample.text, encoding="utf-8")
    record = tmp_path / "jamsos.expected.json"
    record.write_text("untouched", encoding="utf-8")
    done = rewrite(sample, Report.model_validate(report), tmp_path, lambda _: answer, shown.append)
    assert done == (record.read_text(encoding="utf-8") != "untouched")
    return read_sample("jamsos", tmp_path) if done else sample, shown


def test_rewriting_shows_the_difference_and_leaves_verdicts_alone(tmp_path):
    before = read_sample("jamsos")
    after, shown = rewritten(tmp_path, {"status": "target"}, answer=True)
    assert len(shown) == 2
    assert "f23" in shown[0]
    assert after.figures["f23"].status == "target"
    assert after.expected == before.expected.model_copy(update={"figures": after.expected.figures})


def test_rewriting_writes_nothing_without_a_yes_or_without_a_difference(tmp_path):
    before = read_sample("jamsos")
    assert rewritten(tmp_path, {"status": "target"}, answer=False)[0] == before
    assert rewritten(tmp_path, {}, answer=True)[0] == before


def test_rewriting_stops_where_a_claim_would_lose_its_figure(tmp_path):
    sample, shown = read_sample("jamsos"), []
    report = faithful(sample)
    report["figures"][3] |= {"start": 0, "end": 1}
    assert not rewrite(sample, Report.model_validate(report), tmp_path, lambda _: True, shown.append)
    assert "write it by hand" in shown[-1]
