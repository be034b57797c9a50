"""The kiosk's family with processes that the test plays."""

from itertools import pairwise
from subprocess import TimeoutExpired

import pytest

from kiosk.supervisor.child import Child
from kiosk.supervisor.watch import FIRST_BEAT_SECONDS, OTHERS_AFTER_SECONDS, SILENT_SECONDS, Watch


class Played:
    def __init__(self, pid, *, obeys=True):
        self.pid = pid
        self.code = None
        self.obeys = obeys
        self.asked = []

    def poll(self):
        return self.code

    def terminate(self):
        self.asked.append("terminate")
        if self.obeys:
            self.code = -15

    def kill(self):
        self.asked.append("kill")
        self.code = -9

    def wait(self, timeout=None):
        if self.code is None:
            raise TimeoutExpired("played", timeout)
        return self.code


class Family:
    def __init__(self, give_up_after=None):
        self.started = {"screen": [], "sync": []}
        self.state = None
        self.told = []
        screen, sync = (Child(name, lambda name=name: self.start(name)) for name in self.started)
        self.watch = Watch(screen, [sync], lambda: self.state, self.told.append, give_up_after)

    def start(self, name):
        process = Played(pid=100 + sum(map(len, self.started.values())))
        self.started[name].append(process)
        return process

    def paints(self, beat=1.0):
        self.state = {"pid": self.started["screen"][-1].pid, "heartbeat": beat, "painted": 1.0}


@pytest.fixture
def family():
    return Family()


def test_the_screen_comes_first_and_the_others_when_it_has_painted(family):
    assert family.watch.step(0) is None
    family.watch.step(1)
    assert [len(started) for started in family.started.values()] == [1, 0]
    family.paints()
    family.watch.step(2)
    assert [len(started) for started in family.started.values()] == [1, 1]


def test_a_screen_that_has_not_painted_does_not_hold_up_the_others_for_ever(family):
    family.watch.step(0)
    family.state = {"pid": 1, "heartbeat": 1.0, "painted": 1.0}  # a screen of long ago
    family.watch.step(OTHERS_AFTER_SECONDS - 0.1)
    assert not family.started["sync"]
    family.watch.step(OTHERS_AFTER_SECONDS)
    assert family.started["sync"]


def test_what_stops_is_started_again_later_and_later(family):
    family.watch.step(0)
    family.paints()
    starts = []
    for tenth in range(100):
        now = tenth / 10
        before = len(family.started["sync"])
        family.watch.step(now)
        if len(family.started["sync"]) > before:
            starts.append(now)
            family.started["sync"][-1].code = 1
        family.paints(beat=now)
    gaps = [later - earlier for earlier, later in pairwise(starts)]
    assert len(gaps) >= 3
    assert gaps == sorted(gaps)
    assert "sync stopped (1)" in family.told


def test_closing_the_screen_ends_the_kiosk(family):
    family.watch.step(0)
    family.started["screen"][0].code = 0
    assert family.watch.step(1) == 0


def test_a_screen_that_fails_is_started_again(family):
    family.watch.step(0)
    family.started["screen"][0].code = 1
    assert family.watch.step(1) is None
    assert family.watch.step(1.5) is None
    assert len(family.started["screen"]) == 2
    assert family.told == ["the screen stopped (1)"]


def test_where_somebody_waits_at_a_terminal_it_gives_up():
    family, codes = Family(give_up_after=3), []
    for now in range(0, 100, 10):
        codes.append(family.watch.step(now))
        if codes[-1] is not None:
            break
        family.started["screen"][-1].code = 1
    assert codes[-1] == 1
    assert len(family.started["screen"]) == 3


def test_a_screen_that_hangs_is_ended_and_started_again(family):
    family.watch.step(0)
    family.paints(beat=1.0)
    family.watch.step(1)
    family.watch.step(1 + SILENT_SECONDS)
    assert family.started["screen"][0].asked == []
    family.watch.step(1.1 + SILENT_SECONDS)
    assert family.started["screen"][0].asked == ["kill"]
    family.watch.step(2 + SILENT_SECONDS)
    family.watch.step(3 + SILENT_SECONDS)
    assert len(family.started["screen"]) == 2


def test_a_screen_that_lives_is_left_alone(family):
    family.watch.step(0)
    for now in range(1, 200):
        family.paints(beat=float(now))
        family.watch.step(now)
    assert family.started["screen"][0].asked == []


def test_a_screen_that_never_says_anything_is_ended_in_the_end(family):
    family.watch.step(0)
    family.watch.step(FIRST_BEAT_SECONDS)
    assert family.started["screen"][0].asked == []
    family.watch.step(FIRST_BEAT_SECONDS + 1)
    assert family.started["screen"][0].asked == ["kill"]


def test_stopping_asks_everybody_and_then_insists(family):
    family.watch.step(0)
    family.paints()
    family.watch.step(1)
    screen, sync = family.started["screen"][0], family.started["sync"][0]
    sync.obeys = False
    family.watch.stop()
    assert screen.asked == ["terminate"]
    assert sync.asked == ["terminate", "kill"]
    family.watch.stop()
    assert screen.asked == ["terminate"], "nobody is left to ask"


def test_a_child_without_a_process_has_nothing_to_end():
    child = Child("sync", lambda: Played(1))
    child.end()
    child.kill()
    child.wait()
    assert child.pid == 0
