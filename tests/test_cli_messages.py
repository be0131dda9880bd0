"""Every word that a record may hold has a wording in both languages."""

from string import Formatter
from typing import get_args

import pytest

from extractor.lexicon.messages import load_messages
from extractor.records import FIGURE_TYPES, ROLES, Qualifier, Status, Verdict
from extractor.records.claims import Direction

MESSAGES = load_messages()
NAMED = {
    "verdict": get_args(Verdict),
    "claim": ROLES,
    "role": {role for roles in ROLES.values() for role in roles},
    "kind": FIGURE_TYPES,
    "qualifier": get_args(Qualifier),
    "status": get_args(Status),
    "direction": get_args(Direction),
}


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("group", NAMED)
def test_every_value_of_a_record_has_a_wording(group, language):
    said = {key.partition(".")[2]: text for key, text in MESSAGES[language].items() if key.startswith(f"{group}.")}
    assert set(said) == set(NAMED[group])
    assert all(said.values())


def test_both_languages_fill_in_the_same_names():
    names = [
        {key: {name for _, name, _, _ in Formatter().parse(text) if name} for key, text in wording.items()}
        for wording in MESSAGES.values()
    ]
    assert names[0] == names[1]
