"""Following the share, with a share, a screen and a night that the test plays."""

from typing import NamedTuple

import pytest

from catalog.errors import NotNow, Reason, Refused
from kiosk.following import Clocks, Following, StaffLog
from kiosk.run_state import read_state, write_state


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
        self.sound = True
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

    def check(self):
        self._do("check")
        if not self.sound:
            self.seen, self.sound = None, True
            return False
        return True

    def apply(self, may_commit=lambda: True):
        self._do("apply")
        self.comes_meanwhile()
        if not may_commit():
            raise NotNow
        self.on_show, self.waiting = self.waiting, None
        return self.on_show


ONE, TWO = Head(1, "1" * 64), Head(2, "2" * 64)


class AtOnce:
    """Does what it is given while one waits, or leaves it hanging."""

    def __init__(self):
        self.hangs = self.is_under_way = False
        self.outcome = self.left = None

    def start(self, do, _wait_seconds):
        assert not self.is_under_way, "one at a time"
        self.left = do
        self.is_under_way = self.hangs
        if not self.hangs:
            self.come_back()

    def come_back(self):
        self.hangs = self.is_under_way = False
        try:
            self.left()
        except Refused as refused:
            problem = refused
            self.outcome = lambda: self.fail(problem)
        else:
            self.outcome = lambda: None

    def fail(self, problem):
        raise problem

    def finished(self):
        outcome, self.outcome = self.outcome, None
        return outcome


class Kiosk:
    def __init__(self, folder, share):
        self.folder = folder
        self.share = share
        self.time = 1000.0
        self.hour = 12
        self.log, self.told, self.shared = [], [], []
        self.beside = AtOnce()
        self.begin()

    def begin(self):
        self.following = Following(
            self.share,
            self.share,
            self.folder,
            60,
            clocks=Clocks(lambda: self.time, lambda: self.hour, lambda: 0.5),
            log=self.log.append,
            staff=StaffLog(self.told.append, lambda: self.shared.append(len(self.told))),
            beside=self.beside,
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


def test_staff_can_read_what_became_of_it(kiosk):
    kiosk.screen(may_switch=True)
    kiosk.share.published = TWO
    kiosk.step(0)
    kiosk.share.refusals = {"poll": Reason.UNREACHABLE}
    kiosk.step(60)
    kiosk.share.refusals = {}
    kiosk.step(120)
    assert kiosk.told == [
        "Publicering 2 är hämtad. Den visas när ingen använder kiosken.",
        "Visar nu publicering 2.",
        "Kiosken når inte den delade platsen. Kontrollera nätverket. (UNREACHABLE)",
        "Allt fungerar igen.",
    ]
    assert kiosk.shared == [0, 2, 3], "with every look, also one that failed"


def test_a_share_that_hangs_is_complained_of_and_holds_up_nothing_else(kiosk):
    kiosk.screen(may_switch=False)
    kiosk.share.published = TWO
    kiosk.step(0)
    kiosk.beside.hangs = True
    state = kiosk.step(60)
    assert (state["reason"], state["shown_seq"], state["staged_seq"]) == ("UNREACHABLE", 1, 2)
    assert "does not answer at all" in kiosk.log[0]
    kiosk.screen(may_switch=True)
    assert kiosk.step(61)["shown_seq"] == 2, "what waits comes on show all the same"
    for now in range(120, 600, 60):
        kiosk.step(now)
    assert kiosk.share.calls.count("poll") == 1, "nothing is sent after what hangs"
    kiosk.beside.come_back()
    assert kiosk.step(600)["reason"] == ""


def test_while_something_is_fetched_the_disk_is_left_alone(kiosk):
    kiosk.screen(may_switch=False)
    kiosk.share.published = TWO
    kiosk.step(0)
    kiosk.beside.hangs = True
    kiosk.step(60)
    kiosk.beside.hangs = False  # it goes on, slowly
    kiosk.screen(may_switch=True)
    assert kiosk.step(61)["shown_seq"] == 1
    assert kiosk.rest == 0.25
    kiosk.beside.come_back()
    assert kiosk.step(62)["shown_seq"] == 2


DAY = 24 * 3600.0


def test_at_night_the_disk_is_checked_once(kiosk):
    kiosk.screen(may_switch=True)
    kiosk.step(0)
    kiosk.hour = 3
    state = kiosk.step(DAY)
    kiosk.step(DAY + 1)
    assert kiosk.share.calls.count("check") == 1
    assert kiosk.step(DAY + 5)["checked"] == 1000.0 + DAY, "at once, however often it looks at the share"
    assert state["reason"] == ""
    assert "allt är helt" in kiosk.told[-1]


def test_while_somebody_is_looking_nothing_is_checked(kiosk):
    kiosk.screen(may_switch=False)
    for now in (0, 2 * DAY, 2 * DAY + 1):
        kiosk.step(now)
    assert "check" not in kiosk.share.calls


def test_what_is_damaged_is_fetched_again_at_once(kiosk):
    kiosk.screen(may_switch=True)
    kiosk.step(0)
    kiosk.share.sound = False
    kiosk.step(2 * DAY)
    kiosk.step(2 * DAY + 1)
    kiosk.step(2 * DAY + 2)
    done = [call for call in kiosk.share.calls if call != "shown"]
    assert done[-4:] == ["check", "poll", "stage", "apply"]
    assert any("skadat" in line for line in kiosk.told)
    assert any("damage" in line for line in kiosk.log)


def test_a_check_that_is_refused_is_a_complaint(kiosk):
    kiosk.screen(may_switch=True)
    kiosk.step(0)
    kiosk.share.refusals = {"check": Reason.CORRUPT}
    assert kiosk.step(2 * DAY)["reason"] == "CORRUPT"


def test_a_restart_remembers_when_the_disk_was_checked(kiosk):
    kiosk.screen(may_switch=True)
    kiosk.step(0)
    kiosk.time += DAY
    kiosk.begin()
    kiosk.hour = 3
    kiosk.step(DAY)
    kiosk.step(DAY + 1)
    assert kiosk.share.calls.count("check") == 1
