"""A few product numbers as one small whole number: how many ways there are to choose them, counted up to this one.

That is the combinatorial number system. Eight three-digit numbers then take 65 bits instead of 80, and so fit a code
that a phone reads across the room; their order is given up.
"""

from math import comb
from typing import Final

MOST_NUMBERS: Final = 8
LARGEST_NUMBER: Final = 9999
RANK_BITS: Final = 65
"""Hold eight numbers up to 999, or five up to 9999."""


def rank_of(numbers: tuple[int, ...]) -> int:
    """Return the place of rising `numbers` among all choices of as many."""
    return sum(comb(number, place) for place, number in enumerate(numbers, start=1))


def numbers_of(rank: int, count: int) -> tuple[int, ...]:
    """Return the `count` rising numbers at this place: `rank_of` the other way."""
    numbers: list[int] = []
    for place in range(count, 0, -1):
        number = _largest(rank, place)
        rank -= comb(number, place)
        numbers.insert(0, number)
    return tuple(numbers)


def is_fitting(numbers: tuple[int, ...]) -> bool:
    """Say whether these are numbers, few, rising and small enough."""
    return (
        len(numbers) <= MOST_NUMBERS
        and all(1 <= number <= LARGEST_NUMBER for number in numbers)
        and list(numbers) == sorted(set(numbers))
        and rank_of(numbers) < 1 << RANK_BITS
    )


def _largest(rank: int, place: int) -> int:
    """Return the largest number of which no more than `rank` choices of `place` smaller ones can be made."""
    low, high = 0, LARGEST_NUMBER
    while low < high:
        middle = (low + high + 1) // 2
        if comb(middle, place) <= rank:
            low = middle
        else:
            high = middle - 1
    return low
