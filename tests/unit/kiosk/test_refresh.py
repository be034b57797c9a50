import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import refresh


@given(st.floats(0.2, 86_400), st.floats(0, 1))
def test_polls_are_spread_half_the_mean_to_either_side(mean, chance):
    pause = refresh.poll_pause(mean, chance)
    assert 0.5 * mean <= pause <= 1.5 * mean


def test_the_mean_pause_is_the_mean():
    assert refresh.poll_pause(60, 0.5) == 60


@pytest.mark.parametrize(
    ("screen", "polite"),
    [
        (None, False),
        ({}, False),
        ({"may_switch": False}, False),
        ({"may_switch": 1}, False),
        ({"may_switch": True}, True),
    ],
)
def test_only_a_screen_that_says_so_may_be_switched(screen, polite):
    assert refresh.is_polite(screen) is polite


def test_rest_is_short_while_a_publication_waits():
    assert refresh.rest(0, 60, staged=False) == refresh.RESTFUL_SECONDS
    assert refresh.rest(0, 60, staged=True) == refresh.WATCHFUL_SECONDS
    assert refresh.rest(0, 0.1, staged=True) == 0.1
    assert refresh.rest(5, 0, staged=False) > 0


HOUR = 3600.0


@pytest.mark.parametrize(
    ("since", "hour", "due"),
    [
        (17 * HOUR, 3, False),
        (19 * HOUR, 3, True),
        (19 * HOUR, 12, False),
        (37 * HOUR, 12, True),
        (-1, 12, True),
        (-10 * 365 * 24 * HOUR, 3, True),
        (0, 3, False),
    ],
)
def test_the_disk_is_checked_at_night_or_when_it_was_long_ago(since, hour, due):
    now = 1_795_000_000.0
    assert refresh.check_is_due(now - since, now, hour) is due
