from hypothesis import given
from hypothesis import strategies as st

from kiosk.supervisor.restarts import HEALTHY_SECONDS, LONGEST_PAUSE, Pulse, Restarts


def test_each_failure_in_a_row_waits_longer():
    restarts, pauses = Restarts(), []
    assert restarts.pause == 0
    for _ in range(12):
        restarts = restarts.after(ran_for=1)
        pauses.append(restarts.pause)
    assert pauses[:4] == [0.5, 1, 2, 4]
    assert pauses[-1] == LONGEST_PAUSE


def test_one_that_ran_well_begins_anew():
    assert Restarts(9).after(HEALTHY_SECONDS).pause == 0.5


@given(st.lists(st.floats(0, 1000)))
def test_a_pause_is_never_endless_and_never_shrinks_without_health(runs):
    restarts = Restarts()
    for ran_for in runs:
        before, restarts = restarts, restarts.after(ran_for)
        assert 0 < restarts.pause <= LONGEST_PAUSE
        assert ran_for >= HEALTHY_SECONDS or restarts.pause >= before.pause


def test_only_a_new_beat_counts():
    pulse = Pulse().seen(1, 10).seen(1, 15).seen(1, 20)
    assert pulse.silent_for(20) == 10
    assert pulse.seen(2, 20).silent_for(20) == 0
