"""The expected facts as a file, one fact a line, and the part of them that a report may take the place of."""

import json
from collections.abc import Iterable

from pydantic import BaseModel

from extractor.records import Report
from tests.transform.sample import Expected, ExpectedClaim, ExpectedFigure, ExpectedOfficial, Role, Sample


def written(expected: Expected) -> str:
    """The text of the file NAME.expected.json."""

    def listed(name: str, items: Iterable[object]) -> str:
        rows = ",\n".join("    " + json.dumps(_plain(item), ensure_ascii=False) for item in items)
        return f'  "{name}": [\n{rows}\n  ]' if rows else f'  "{name}": []'

    parts = [
        f'  "published": "{expected.published}"',
        listed("figures", expected.figures),
        listed("officials", expected.officials),
    ]
    parts += [listed("claims", expected.claims), f'  "notes": {json.dumps(expected.notes)}']
    parts += [listed("names", expected.names), listed("independent", expected.independent)]
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _plain(item: object) -> object:
    return item.model_dump(exclude_defaults=True) if isinstance(item, BaseModel) else item


def with_figures_of(sample: Sample, report: Report) -> Expected:
    """The expected facts with the report's figures and officials; of the claims only the ids follow, never a verdict.

    Raises:
        ValueError: A claim names a figure that the report lacks.
    """
    places = {(figure.start, figure.end): figure.id for figure in report.figures}
    ids = {one: places.get(span, "") for one, span in sample.spans.items()}
    for number, claim in enumerate(sample.expected.claims, 1):
        for one in claim.arguments():
            if not ids[one]:
                message = f"claim {number} is about {one} {sample.figures[one].text!r}, which was not found: write it by hand"
                raise ValueError(message)
    before = {new: sample.figures[old] for old, new in ids.items() if new}
    figures = []
    for figure in report.figures:
        fields = {name: getattr(figure, name) for name in ExpectedFigure.model_fields if hasattr(figure, name)}
        old = before.get(figure.id)
        if old:
            fields |= {"keep": old.keep} | {name: None for name in ("period", "measure", "entity") if getattr(old, name) is None}
        figures.append(ExpectedFigure.model_validate(fields))
    return sample.expected.model_copy(
        update={
            "figures": tuple(figures),
            "officials": tuple(
                ExpectedOfficial(name=one.name, title=one.title, organization=one.organization) for one in report.officials
            ),
            "claims": tuple(_renumbered(claim, ids) for claim in sample.expected.claims),
        }
    )


def _renumbered(claim: ExpectedClaim, ids: dict[str, str]) -> ExpectedClaim:
    roles: dict[str, Role] = {
        role: ids[said] if isinstance(said, str) else tuple(ids[one] for one in said) for role, said in claim.roles.items()
    }
    slip = claim.slip and claim.slip.model_copy(update={"figure": ids[claim.slip.figure]})
    return claim.model_copy(update={"roles": roles, "slip": slip, "suspects": tuple(ids[one] for one in claim.suspects)})
