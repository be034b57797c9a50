import errno
import threading

import pytest
from test_seal import PUBLIC, a_registration

from kiosk.interest import delivery
from kiosk.interest.delivery import LONGEST_PAUSE, Delivery, DeliveryState, carry, pause_after
from kiosk.interest.outbox import Outbox
from kiosk.interest.seal import seal

FIRST, SECOND = "ab" * 16, "cd" * 16
NOW = 1_795_000_000.0


class Rooms:
    """An outbox and a share."""

    def __init__(self, folder):
        self.outbox = Outbox(folder / "outbox")
        self.share = folder / "share"
        self.away = folder / "away"
        self.share.mkdir()
        (self.share / "catalog.sqlite").touch()
        self.inbox = self.share / "inbox"
        self.delivery = Delivery(self.outbox, self.share, lambda: NOW)

    def put(self, name=FIRST):
        self.outbox.put(name, seal(a_registration(id=name), PUBLIC))
        return self.outbox.read(name)

    def arrived(self):
        return sorted(path.name for path in self.inbox.rglob("*") if path.is_file())


@pytest.fixture
def rooms(tmp_path):
    return Rooms(tmp_path)


def test_it_arrives_as_it_was_and_leaves(rooms):
    first, second = rooms.put(FIRST), rooms.put(SECOND)
    assert rooms.delivery.carry_all()
    assert rooms.arrived() == [f"{FIRST}.sealed", f"{SECOND}.sealed"]
    assert (rooms.inbox / f"{FIRST}.sealed").read_bytes() == first
    assert (rooms.inbox / f"{SECOND}.sealed").read_bytes() == second
    assert rooms.outbox.count() == 0
    assert rooms.delivery.state == DeliveryState("2026-11-18T11:06:40+00:00", "")


def test_a_share_that_is_away_is_waited_for(rooms):
    rooms.put()
    rooms.share.rename(rooms.away)
    assert not rooms.delivery.carry_all()
    assert rooms.delivery.state == DeliveryState("", "UNREACHABLE")
    assert rooms.outbox.count() == 1
    rooms.away.rename(rooms.share)
    assert rooms.delivery.carry_all()
    assert rooms.delivery.state.problem == ""
    assert rooms.outbox.count() == 0


def test_an_empty_folder_where_the_share_should_be_mounted_is_not_the_share(rooms):
    rooms.put()
    (rooms.share / "catalog.sqlite").unlink()
    assert not rooms.delivery.carry_all()
    assert list(rooms.share.iterdir()) == []


@pytest.mark.parametrize("place", ["handled/{}.sealed", "erased/{}"])
def test_what_staff_have_dealt_with_does_not_come_back(rooms, place):
    sealed = rooms.put()
    dealt_with = rooms.inbox / place.format(FIRST)
    dealt_with.parent.mkdir(parents=True)
    dealt_with.write_bytes(sealed)
    assert rooms.delivery.carry_all()
    assert rooms.arrived() == [dealt_with.name]


def test_what_has_been_marked_as_carried_is_only_removed(rooms):
    rooms.put()
    (rooms.outbox._sent / FIRST).touch()
    assert rooms.delivery.carry_all()
    assert not rooms.inbox.exists()
    assert rooms.outbox.count() == 0


@pytest.mark.parametrize("content", [b"", b"half", seal(a_registration(id=SECOND), PUBLIC)])
def test_a_damaged_file_with_its_name_is_replaced(rooms, content):
    sealed = rooms.put()
    rooms.inbox.mkdir()
    (rooms.inbox / f"{FIRST}.sealed").write_bytes(content)
    assert rooms.delivery.carry_all()
    assert (rooms.inbox / f"{FIRST}.sealed").read_bytes() == sealed


def test_a_whole_file_with_its_name_is_left(rooms):
    rooms.put()
    rooms.inbox.mkdir()
    resealed = seal(a_registration(id=FIRST), PUBLIC[:1])
    (rooms.inbox / f"{FIRST}.sealed").write_bytes(resealed)
    assert rooms.delivery.carry_all()
    assert (rooms.inbox / f"{FIRST}.sealed").read_bytes() == resealed


def test_what_came_before_a_kill_is_flushed_on_the_share_before_it_goes_here(rooms, monkeypatch):
    sealed = rooms.put()
    rooms.inbox.mkdir()
    (rooms.inbox / f"{FIRST}.sealed").write_bytes(sealed)

    def failing(path):
        raise OSError(errno.EIO, "the share's disk is tired", str(path))

    monkeypatch.setattr(delivery, "sync_file", failing)
    assert not rooms.delivery.carry_all()
    assert rooms.outbox.count() == 1
    monkeypatch.undo()
    assert rooms.delivery.carry_all()
    assert rooms.outbox.count() == 0


def test_what_arrives_changed_is_not_taken_for_delivered(rooms, monkeypatch):
    rooms.put()
    monkeypatch.setattr(delivery, "write_durably", lambda path, content: path.write_bytes(content[:-1]))
    with pytest.raises(OSError, match="not what was sent"):
        carry(rooms.outbox, rooms.share, FIRST)
    assert rooms.outbox.count() == 1


@pytest.mark.parametrize(
    ("number", "reason"),
    [(errno.EACCES, "DENIED"), (errno.ENOSPC, "DISK_FULL"), (errno.EIO, "UNREACHABLE"), (errno.ENOENT, "UNREACHABLE")],
)
def test_one_that_cannot_be_carried_does_not_hold_up_the_others(rooms, monkeypatch, number, reason):
    rooms.put(FIRST)
    rooms.put(SECOND)
    real = delivery.write_durably

    def failing(path, content):
        if path.name.startswith(FIRST):
            raise OSError(number, "no")
        real(path, content)

    monkeypatch.setattr(delivery, "write_durably", failing)
    assert not rooms.delivery.carry_all()
    assert rooms.delivery.state.problem == reason
    assert rooms.arrived() == [f"{SECOND}.sealed"]


def test_pauses_grow_and_end():
    pauses = [pause_after(failures) for failures in range(1, 100)]
    assert pauses[0] <= 2
    assert pauses == sorted(pauses)
    assert pauses[-1] == pause_after(10**9) == LONGEST_PAUSE
    assert pause_after(0) == LONGEST_PAUSE


def test_the_thread_carries_what_comes_and_stops(rooms, monkeypatch):
    carried = threading.Event()
    real = delivery.carry

    def noting(*given):
        real(*given)
        carried.set()

    monkeypatch.setattr(delivery, "carry", noting)
    assert not rooms.delivery.alive
    rooms.delivery.start()
    rooms.put()
    rooms.delivery.wake()
    assert carried.wait(20)
    rooms.delivery.stop()
    rooms.delivery._thread.join(20)
    assert not rooms.delivery.alive
    assert rooms.arrived() == [f"{FIRST}.sealed"]


def test_a_hanging_share_holds_nobody_up(rooms, monkeypatch):
    hangs, entered = threading.Event(), threading.Event()

    def hanging(*_given):
        entered.set()
        hangs.wait(60)

    monkeypatch.setattr(delivery, "carry", hanging)
    rooms.put(FIRST)
    rooms.delivery.start()
    assert entered.wait(20)
    rooms.put(SECOND)
    rooms.delivery.wake()
    assert rooms.outbox.count() == 2
    rooms.delivery.stop()
    assert rooms.delivery.alive
    assert rooms.delivery._thread.daemon
    hangs.set()
    rooms.delivery._thread.join(20)
