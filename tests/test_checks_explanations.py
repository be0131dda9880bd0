"""The arithmetic that an explanation prints is computed again, out of its own words, in both languages."""

import random
import re
from fractions import Fraction

import pytest

from extractor.checks.judge import decide
from extractor.checks.numerals import as_printed, spell
from tests.test_checks import CASES, judged
from tests.test_checks_proof import LEXICON, MAKERS, slip

MARKS = {"id": (".", ","), "en": (",", ".")}
SCALES = {"id": {"juta": 6, "miliar": 9, "triliun": 12}, "en": {"million": 6, "billion": 9, "trillion": 12}}
WITH_FORMULA = {"delta", "percent", "multiple", "total", "share", "product", "average", "converted"}
TOKEN = re.compile(
    r"(?P<number>−?\d(?:[\d.,]*\d)?)(?: (?P<word>juta|miliar|triliun|million|billion|trillion))?"
    r"(?P<percent>%| poin persentase| percentage points)?|(?P<sign>[()+−×÷])"
)
RANK = {"+": 1, "−": 1, "×": 2, "÷": 2}


def read(match, language):
    """A printed number, and half a unit of its last digit."""
    group, mark = MARKS[language]
    number = match["number"].replace(group, "").replace("−", "-")
    worth = Fraction(10) ** SCALES[language].get(match["word"], 0) / (100 if match["percent"] else 1)
    return Fraction(number.replace(mark, ".")) * worth, worth / 10 ** len(number.partition(mark)[2]) / 2


def evaluate(tokens, language, rank=1):
    """The value of a formula, its tokens last first; units and currencies are no tokens."""
    token = tokens.pop()
    if token["sign"] == "(":
        left = evaluate(tokens, language)
        assert tokens.pop()["sign"] == ")"
    else:
        left, _ = read(token, language)
    while tokens and RANK.get(tokens[-1]["sign"], 0) >= rank:
        sign = tokens.pop()["sign"]
        right = evaluate(tokens, language, RANK[sign] + 1)
        left = {"+": left + right, "−": left - right, "×": left * right, "÷": right and left / right}[sign]
    return left


def assert_sentence(check, sentence, language):
    formula, *_, stated = sentence.split(";")
    left, _, right = formula.rpartition(" = ")
    result, half = read(TOKEN.search(right), language)
    assert abs(evaluate(list(TOKEN.finditer(left))[::-1], language) - result) <= half, sentence
    percent = 100 if TOKEN.search(right)["percent"] else 1
    if check.computed is not None:
        assert result * percent == Fraction(check.computed)
    if "/" not in check.stated:
        assert abs(read(TOKEN.search(stated), language)[0] * percent) == abs(Fraction(check.stated))


def assert_explained(claim):
    for check in claim.checks:
        if check.name in WITH_FORMULA and check.verdict != "undetermined":
            assert_sentence(check, check.explanation.id, "id")
            assert_sentence(check, check.explanation.en, "en")


def one_unit(row):
    """No units are converted, which a formula does not show."""
    figures = row["figures"].values()
    return len({said.get("unit") for said in figures if said["kind"] in ("measure", "duration")}) < 2 and not any(
        said.get("per") for said in figures
    )


@pytest.mark.parametrize("row", [row for row in CASES if one_unit(row)], ids=lambda row: row["about"])
def test_explanations_of_the_cases(row):
    assert_explained(judged(row))


def test_explanations_of_random_claims():
    chance = random.Random(3)  # noqa: S311 - the same statements every time
    for number in range(600):
        claim, prints = chance.choice(MAKERS)(chance)
        prints = slip(prints, chance) if number % 2 else prints
        assert_explained(decide(claim, {name: one.figure(name) for name, one in prints.items()}, LEXICON))


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("12 + 30 = 43; tertulis 42.", "id"),
        ("1,200 ÷ 4 = 301; the text says 300.", "en"),
        ("(2,5 juta − 2 juta) ÷ 2 juta = 26%; tertulis 25%.", "id"),
    ],
)
def test_wrong_arithmetic_is_seen(sentence, language):
    check = judged(CASES[0]).checks[-1]
    with pytest.raises(AssertionError):
        assert_sentence(check, sentence, language)


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_spelled_number_reads_back(language):
    chance = random.Random(4)  # noqa: S311 - the same numbers every time
    for _ in range(500):
        digits = chance.randint(-12, 3)
        number = as_printed(Fraction(chance.randint(-(10**7), 10**7)) / Fraction(10) ** digits, digits)
        text = spell(number, language, LEXICON.explanations[language])
        assert read(TOKEN.fullmatch(text), language)[0] == Fraction(str(number))
