"""The process that follows the share, with a share and a screen that the test plays."""

from typing import NamedTuple

import pytest

from catalog.errors import NotNow, Reason, Refused
from kiosk.run_state import read_state, write_state
from kiosk.sync_process import Following, Stop, apply_staged


class Head(NamedTuple):
    seq: int
    root: str


class Share:
    """Plays the follower: `published` is what lies on the share, `refusals` what goes wrong and where."""

    def __init__(self, shown=None):
        self.published = self.seen = self.on_show = shown
        self.waiting = None
        self.refusals = {}
        self.calls = []
        self.comes_meanwhile = lambda: None

    def _do(self, name):
        self.calls.append(name)
        if name in self.refusals:
            raise Refused(self.refusals[name])

    def shown(self):
        self._do("shown")
        return self.on_show

    def staged(self):
        return self.waiting

    def poll(self):
        self._do("poll")
        return self.seen != self.published

    def stage(self):
        self._do("stage")
        self.seen = self.waiting = self.published
        return self.waiting

    def apply(self, may_commit=lambda: True):
        self._do("apply")
        self.comes_meanwhile()
        if not may_commit():
            raise NotNow
        self.on_show, self.waiting = self.waiting, None
        return self.on_show


ONE, TWO = Head(1, "1" * 64), Head(2, "2" * 64)


class Kiosk:
    def __init__(self, folder, share):
        self.folder = folder
        self.share = share
        self.time = 1000.0
        self.log = []
        self.following = Following(
            share, folder, 60, wall_clock=lambda: self.time, chance=lambda: 0.5, log=self.log.append
        )

    def screen(self, *, may_switch):
        write_state(self.folder, "screen", {"may_switch": may_switch})

    def step(self, now):
        self.time = 1000.0 + now
        self.rest = self.following.step(now)
        return read_state(self.folder, "sync")


@pytest.fixture
def kiosk(tmp_path):
    return Kiosk(tmp_path, Share(shown=ONE))


def test_a_publication_waits_until_nobody_is_looking(kiosk):
    kiosk.screen(may_switch=False)
    assert kiosk.step(0)["shown_seq"] == 1
    kiosk.share.published = TWO
    assert kiosk.step(59)["staged_seq"] == 0, "it is not time to look yet"
    state = kiosk.step(60)
    assert (state["shown_seq"], state["staged_seq"]) == (1, 2)
    assert kiosk.rest == 0.25
    kiosk.screen(may_switch=True)
    state = kiosk.step(60.25)
    assert (state["shown_seq"], state["shown_root"], state["staged_seq"]) == (2, TWO.root, 0)
    assert state["reason"] == ""
    assert kiosk.rest == 1.0


def test_a_visitor_who_comes_during_the_switch_keeps_what_she_sees(kiosk):
    kiosk.screen(may_switch=True)
    kiosk.share.published = TWO
    kiosk.share.comes_meanwhile = lambda: kiosk.screen(may_switch=False)
    state = kiosk.step(0)
    assert (state["shown_seq"], state["staged_seq"], state["reason"]) == (1, 2, "")
    kiosk.share.comes_meanwhile = lambda: None
    kiosk.screen(may_switch=True)
    assert kiosk.step(1)["shown_seq"] == 2


def test_nothing_is_fetched_while_the_share_is_as_before(kiosk):
    for now in range(0, 300, 60):
        kiosk.step(now)
    assert kiosk.share.calls.count("poll") == 5
    assert "stage" not in kiosk.share.calls


def test_a_refusal_is_told_with_its_reason_and_since_when(kiosk):
    kiosk.share.refusals = {"poll": Reason.UNREACHABLE}
    state = kiosk.step(0)
    assert (state["reason"], state["since"], state["shown_seq"]) == ("UNREACHABLE", 1000.0, 1)
    assert state["sentence"].startswith("Kiosken når inte")
    assert kiosk.step(60)["since"] == 1000.0, "it is the same complaint"
    kiosk.share.refusals = {"poll": Reason.DENIED}
    assert kiosk.step(120)["since"] == 1120.0
    kiosk.share.refusals = {}
    state = kiosk.step(180)
    assert (state["reason"], state["sentence"], state["since"]) == ("", "", 1180.0)
    assert kiosk.log == ["UNREACHABLE", "DENIED", "all is well again"]


def test_what_could_not_be_fetched_is_fetched_later(kiosk):
    kiosk.screen(may_switch=True)
    kiosk.share.published = TWO
    kiosk.share.refusals = {"stage": Reason.TRUNCATED}
    assert kiosk.step(0)["reason"] == "TRUNCATED"
    kiosk.share.refusals = {}
    assert kiosk.step(60)["shown_seq"] == 2


def test_a_switch_that_is_refused_is_tried_again_and_complained_of_meanwhile(kiosk):
    kiosk.screen(may_switch=True)
    kiosk.share.published = TWO
    kiosk.share.refusals = {"apply": Reason.DISK_FULL}
    assert kiosk.step(0)["reason"] == "DISK_FULL"
    kiosk.step(1)
    assert kiosk.share.calls.count("apply") == 1, "not at every step"
    assert kiosk.step(60)["reason"] == "DISK_FULL", "a share that answers does not mend the disk"
    kiosk.share.refusals = {}
    assert kiosk.step(66)["shown_seq"] == 2
    assert kiosk.step(120)["reason"] == ""


def test_a_local_catalogue_that_cannot_be_read_is_a_complaint_too(tmp_path):
    share = Share()
    share.refusals = {"shown": Reason.CORRUPT}
    kiosk = Kiosk(tmp_path, share)
    kiosk.share.refusals["poll"] = Reason.CORRUPT
    state = kiosk.step(0)
    assert (state["reason"], state["shown_seq"], state["shown_root"]) == ("CORRUPT", 0, "")


def test_without_news_the_state_is_written_only_now_and_then(kiosk):
    first = kiosk.step(0)
    assert kiosk.step(1) == first
    assert kiosk.step(5)["heartbeat"] > first["heartbeat"]


def test_before_the_first_frame_what_is_staged_comes_on_show(tmp_path, capsys):
    share = Share()
    assert apply_staged(share) == 0
    share.waiting = TWO
    assert apply_staged(share) == 0
    assert share.on_show == TWO
    share.waiting = ONE
    share.refusals = {"apply": Reason.DIGEST}
    assert apply_staged(share) == 1
    assert "DIGEST" in capsys.readouterr().err


def test_the_process_notices_that_it_shall_end():
    import os
    import signal

    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        stop = Stop()
        assert not stop.asked
        os.kill(os.getpid(), signal.SIGTERM)
        assert stop.asked
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
