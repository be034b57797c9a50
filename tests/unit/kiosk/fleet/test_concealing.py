"""Whatever is told together, no hidden count can be worked out from it."""

from functools import cache

from hypothesis import given
from hypothesis import strategies as some

from kiosk.fleet.concealing import FEWEST, told

COUNT = some.one_of(some.integers(0, 9), some.integers(0, 200))


@cache
def span(number, parts=1):
    """Every count that would be told as `number`."""
    return [count for count in range(3000) if told(count, parts) == number]


def candidates(counts, hidden):
    """What the count at `hidden` could be, to somebody who sees each count and the sum."""
    parts = len(counts)
    sums = span(told(sum(counts), parts), parts)
    others = [span(told(each)) for place, each in enumerate(counts) if place != hidden]
    least, most = sum(each[0] for each in others), sum(each[-1] for each in others)
    return [it for it in range(FEWEST) if it + most >= sums[0] and it + least <= sums[-1]]


@given(some.lists(COUNT, min_size=2, max_size=12))
def test_no_hidden_count_follows_from_the_others_and_their_sum(counts):
    for place, count in enumerate(counts):
        if told(count) is None:
            assert count in candidates(counts, place)
            assert len(candidates(counts, place)) >= 2, counts


def test_neither_where_all_are_as_large_or_as_small_as_they_can_be():
    for parts in range(2, 21):
        for count in range(10):
            for hidden in range(FEWEST):
                counts = [hidden, *[count] * (parts - 1)]
                assert len(candidates(counts, 0)) >= 2, counts


@given(part=COUNT, rest=some.integers(0, FEWEST - 1), parts=some.integers(1, 12))
def test_nor_does_what_happened_on_a_day_from_two_periods_with_and_without_it(part, rest, parts):
    outer, inner = span(told(part + rest, parts), parts), span(told(part, parts), parts)
    possible = [it for it in range(FEWEST) if inner[0] + it <= outer[-1] and inner[-1] + it >= outer[0]]
    assert rest in possible
    assert len(possible) >= 2


@given(count=some.integers(0, 10_000), parts=some.integers(1, 40))
def test_what_is_told_is_true(count, parts):
    number = told(count, parts)
    if number is None:
        assert count < FEWEST
    else:
        assert number % 5 == 0
        assert FEWEST <= number <= count < number + 7
