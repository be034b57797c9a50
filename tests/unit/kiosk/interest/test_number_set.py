from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.interest.number_set import RANK_BITS, is_fitting, numbers_of, rank_of

LABELS = st.sets(st.integers(1, 999), max_size=8).map(lambda chosen: tuple(sorted(chosen)))
LONGER = st.sets(st.integers(1, 9999), max_size=5).map(lambda chosen: tuple(sorted(chosen)))


@given(LABELS | LONGER)
def test_every_choice_fits_and_comes_back(numbers):
    assert is_fitting(numbers)
    assert numbers_of(rank_of(numbers), len(numbers)) == numbers


@given(LABELS, LABELS)
def test_two_choices_of_as_many_have_two_places(some, others):
    if len(some) == len(others) and some != others:
        assert rank_of(some) != rank_of(others)


def test_the_places_are_counted_without_a_gap():
    pairs = [(low, high) for high in range(1, 12) for low in range(high)]
    assert [rank_of(pair) for pair in pairs] == list(range(len(pairs)))


def test_eight_three_digit_numbers_take_all_the_room_there_is():
    last = tuple(range(992, 1000))
    assert rank_of(last) == comb(1000, 8) - 1
    assert (1 << RANK_BITS - 1) < rank_of(last) < (1 << RANK_BITS)


@pytest.mark.parametrize(
    "numbers",
    [(0,), (10_000,), (102, 101), (101, 101), tuple(range(101, 110)), tuple(range(9992, 10_000)), (-1,)],
)
def test_what_does_not_fit_is_told(numbers):
    assert not is_fitting(numbers)
