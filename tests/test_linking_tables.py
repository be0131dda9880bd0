"""Every row of the tables of hedges and of statuses does what it says, in a plain sentence."""

import pytest

from extractor.lexicon.tables import read_table
from tests.test_linking import linked

HEDGES = read_table("hedges.csv", ("form", "qualifier", "of_range", "place"))
STATUSES = read_table("statuses.csv", ("form", "status", "scope"))
HEDGE_FRAMES = {
    "before": "Panitia mencatat {form} 125 kursi.",
    "after": "Panitia mencatat 125 kursi {form}.",
    "closing": "Panitia mencatat Rp 125 {form}.",
}
STATUS_FRAMES = (
    "Bank itu {form} laba Rp 5 miliar.",
    "Bank itu {form} mencapai Rp 5 miliar.",
    "Bank itu {form} naik Rp 5 miliar.",
)


def written(form: str) -> str:
    """A form as papers print it: signs joined to the words beside them."""
    return form.replace(" - ", "-")


@pytest.mark.parametrize("row", HEDGES, ids=lambda row: f"{row['form']} {row['place']}")
def test_hedge(row):
    found = linked(HEDGE_FRAMES[row["place"]].format(form=written(row["form"])))
    assert [figure.qualifier for figure in found.figures if figure.value == "125"] == [row["qualifier"]]


@pytest.mark.parametrize("row", STATUSES, ids=lambda row: row["form"])
def test_status(row):
    said = {
        figure.status
        for frame in STATUS_FRAMES
        for figure in linked(frame.format(form=written(row["form"]))).figures
        if figure.kind == "money"
    }
    assert row["status"] in said
