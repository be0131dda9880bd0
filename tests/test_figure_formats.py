"""Laws: what others spell and format in Indonesian is read back; factors of units are those of an independent registry."""

import datetime
from decimal import Decimal
from fractions import Fraction

import pint
import pytest
from babel.dates import format_date
from babel.numbers import format_compact_decimal, format_currency, format_decimal, format_percent
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from extractor.cleaning.plain import plain_text
from extractor.lexicon.tables import read_table
from extractor.lexicon.unit_sizes import TIMES
from tests.figure_cases import found

LOCALE = "id"
TOP = 10**15
BOUNDARIES = sorted({size + by for exponent in range(16) for size in (10**exponent, 2 * 10**exponent) for by in (-1, 0, 1)})
NUMBERS = st.one_of(
    st.integers(0, TOP), st.integers(0, 15).flatmap(lambda digits: st.integers(0, 10**digits)), st.sampled_from(BOUNDARIES)
)
DECIMALS = st.decimals(0, 10**12, places=2)
CURRENCIES = (
    "IDR",
    "USD",
    "EUR",
    "GBP",
    "AUD",
    "CAD",
    "NZD",
    "HKD",
    "TWD",
    "JPY",
    "CNY",
    "SGD",
    "MYR",
    "THB",
    "PHP",
    "CHF",
    "KRW",
)
DATES = st.dates(datetime.date(1950, 1, 1), datetime.date(2049, 12, 31))
PINT = {"ton": "tonne", "mil": "mile", "nmi": "nautical_mile", "l": "liter", "kl": "kiloliter", "KB": "kilobyte"}
"""Names of units whose symbol means another unit, or none, to pint."""
UNKNOWN = {"kuintal", "ons"}
"""Units that pint does not know in their Indonesian size."""


def only(text):
    """The one figure that a text is, from its first character to its last."""
    plain, _ = plain_text(text)
    ((surface, mention),) = found(plain)
    assert surface == plain
    return mention


@pytest.mark.parametrize("number", [number for number in BOUNDARIES if number <= TOP])
def test_a_boundary_in_words_is_read_back(number):
    assert Decimal(only(num2words(number, lang=LOCALE)).value) == number


@given(NUMBERS)
def test_a_number_in_words_is_read_back(number):
    assert Decimal(only(num2words(number, lang=LOCALE)).value) == number


@given(st.integers(0, 999), st.integers(1, 99))
def test_decimals_in_words_are_read_back(whole, hundredths):
    number = Decimal(whole) + Decimal(hundredths) / 100
    assert Decimal(only(num2words(number, lang=LOCALE)).value) == number


@given(DECIMALS)
def test_a_decimal_is_read_back(number):
    assert Decimal(only(f"{format_decimal(number, format='#,##0.00', locale=LOCALE)} ton").value) == number


@given(DECIMALS, st.sampled_from(CURRENCIES), st.booleans())
def test_an_amount_is_read_back(number, currency, named):
    pattern = "#,##0.00 ¤¤" if named else "¤#,##0.00"
    mention = only(format_currency(number, currency, pattern, locale=LOCALE, currency_digits=False))
    assert (Decimal(mention.value), mention.unit) == (number, currency)


@given(st.decimals(-1, 10, places=4))
def test_a_percentage_is_read_back(number):
    mention = only(format_percent(number, format="#,##0.##%", locale=LOCALE))
    assert (Decimal(mention.value), mention.unit) == (100 * number, "%")


@given(st.integers(1000, TOP - 1))
def test_a_rounded_number_with_its_scale_word_is_read_back(number):
    printed = format_compact_decimal(number, format_type="long", fraction_digits=2, locale=LOCALE)
    mention = only(printed)
    assert abs(Decimal(mention.value) - number) <= Decimal(mention.precision) / 2


@given(DATES, st.sampled_from(("short", "medium", "long", "full")))
def test_a_date_is_read_back(date, style):
    assert only(format_date(date, style, locale=LOCALE)).value == date.isoformat()


@given(DATES, st.sampled_from((("MMMM y", "%Y-%m"), ("MMM y", "%Y-%m"), ("d MMMM", "--%m-%d"), ("EEE, d MMM y", "%Y-%m-%d"))))
def test_a_part_of_a_date_is_read_back(date, style):
    pattern, value = style
    assert only(format_date(date, pattern, locale=LOCALE)).value == date.strftime(value)


def test_factors_of_units_are_those_of_pint():
    registry = pint.UnitRegistry(non_int_type=Fraction)
    units = {
        row["symbol"]: row["base"] for row in read_table("units.csv", ("form", "kind", "symbol", "factor", "base")) if row["base"]
    }
    units |= {name: f"{size} {base}" for name, (size, base) in TIMES.items() if base == "second"}
    known = {symbol: base for symbol, base in units.items() if PINT.get(symbol, symbol) in registry}
    assert set(units) - set(known) == UNKNOWN
    for symbol, size in known.items():
        number, base = size.split(" ")
        measured = registry.Quantity(Fraction(1), PINT.get(symbol, symbol)).to(base).magnitude
        assert measured == Fraction(number), symbol
