"""One thing at a time, beside; what hangs is left hanging."""

import threading

import pytest

from kiosk.errand import Errand


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


def test_what_is_done_in_time_is_done_when_start_returns():
    errand, done = Errand(), []
    errand.start(lambda: done.append(threading.current_thread().name), 60)
    assert done == ["errand"]
    assert not errand.is_under_way
    assert errand.finished()() is None
    assert errand.finished() is None, "told once"


def test_what_goes_wrong_is_raised_where_the_result_is_asked_for():
    errand = Errand()
    errand.start(lambda: 1 / 0, 60)
    with pytest.raises(ZeroDivisionError):
        errand.finished()()


def test_what_gives_no_sign_of_life_hangs_until_it_comes_back():
    clock, gate = Clock(), threading.Event()
    errand = Errand(90, clock)
    errand.start(lambda: gate.wait() and None, 0)
    assert errand.is_under_way
    assert errand.finished() is None
    clock.now = 90
    assert not errand.hangs
    errand.is_alive()
    clock.now = 180
    assert not errand.hangs
    clock.now = 181
    assert errand.hangs
    with pytest.raises(RuntimeError):
        errand.start(lambda: None, 0)
    gate.set()
    errand._finished.wait(60)
    assert not errand.hangs
    assert errand.finished() is not None
