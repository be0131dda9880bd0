"""Laws of interval arithmetic: a result contains what its operands' points give, and its ends are reached or approached."""

from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from extractor.values.intervals import Interval

NEAR = Fraction(1, 10**9)
numbers = st.fractions(min_value=-50, max_value=50, max_denominator=20)


@st.composite
def intervals(draw):
    low, high = sorted((draw(numbers), draw(numbers)))
    if low == high:
        return Interval.point(low)
    ends = draw(st.sampled_from(("both", "both", "both", "low", "high", "none")))
    return Interval(
        low if ends in ("both", "low") else None,
        high if ends in ("both", "high") else None,
        draw(st.booleans()),
        draw(st.booleans()),
    )


def points(interval, far=Fraction(1000)):
    """Numbers of the interval: its ends or numbers close to them (or far out), its middle, zero if it is there."""
    low = -far if interval.low is None else interval.low + (NEAR if interval.low_open else 0)
    high = far if interval.high is None else interval.high - (NEAR if interval.high_open else 0)
    return [point for point in (low, high, (low + high) / 2, Fraction(0)) if interval.contains(point)]


def reaches(results, interval):
    """The results come as close to every finite end as the points do to those of the operands, and far out elsewhere."""
    slack = NEAR * 10**6
    low = min(results) <= -100 if interval.low is None else min(results) <= interval.low + slack
    high = max(results) >= 100 if interval.high is None else max(results) >= interval.high - slack
    return low and high


@pytest.mark.parametrize("operator", ["+", "-", "*"])
@given(one=intervals(), other=intervals())
def test_results_contain_the_points_and_are_tight(operator, one, other):
    pairs = [(a, b) for a in points(one) for b in points(other)]
    if operator == "+":
        result, results = one + other, [a + b for a, b in pairs]
    elif operator == "-":
        result, results = one - other, [a - b for a, b in pairs]
    else:
        result, results = one * other, [a * b for a, b in pairs]
    assert all(result.contains(point) for point in results)
    assert operator == "*" or reaches(results, result)


@given(one=intervals(), other=intervals())
def test_products_of_closed_intervals_reach_their_ends(one, other):
    assume(None not in (one.low, one.high, other.low, other.high))
    closed = Interval(one.low, one.high) * Interval(other.low, other.high)
    corners = [a * b for a in (one.low, one.high) for b in (other.low, other.high)]
    assert (closed.low, closed.high) == (min(corners), max(corners))


@given(one=intervals(), other=intervals())
def test_quotients_contain_the_points_and_only_zero_is_no_divisor(one, other):
    if other.contains(Fraction(0)):
        with pytest.raises(ZeroDivisionError):
            one / other
    else:
        result = one / other
        assert all(result.contains(a / b) for a in points(one) for b in points(other))


@given(one=intervals())
def test_a_reciprocal_is_tight(one):
    assume(not one.contains(Fraction(0)) and None not in (one.low, one.high))
    back = one.reciprocal()
    assert (back.low, back.high) == (1 / one.high if one.high else None, 1 / one.low if one.low else None)
    assert all(back.contains(1 / point) for point in points(one))


@given(one=intervals(), other=intervals(), number=numbers)
def test_intersecting_is_containing_in_both(one, other, number):
    both = one.intersect(other)
    assert (both is not None and both.contains(number)) == (one.contains(number) and other.contains(number))
    assert (both is not None) == one.meets(other) == other.meets(one)


@given(one=intervals(), by=numbers)
def test_shifting_and_scaling_are_adding_and_multiplying(one, by):
    assert str(one.shift(by)) == str(one + Interval.point(by))
    if by > 0:
        assert str(one.scale(by)) == str(one * Interval.point(by))


@given(ends=st.lists(numbers, min_size=3, max_size=3, unique=True))
def test_neighbours_that_share_an_end_meet_only_where_both_reach_it(ends):
    low, middle, high = sorted(ends)
    for one_open in (False, True):
        for other_open in (False, True):
            left, right = Interval(low, middle, high_open=one_open), Interval(middle, high, low_open=other_open)
            assert left.meets(right) == (not one_open and not other_open)


def test_a_closed_zero_keeps_the_product_at_zero():
    zero, half_line = Interval(Fraction(0), Fraction(2)), Interval(Fraction(3), None)
    assert str(zero * half_line) == "[0, ∞)"
    assert str(Interval(Fraction(0), Fraction(2), low_open=True) * half_line) == "(0, ∞)"
    assert str(Interval.point(Fraction(0)) * half_line) == "[0, 0]"
