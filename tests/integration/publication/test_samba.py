"""The share is a real Samba server: staff publish into the folder that it serves, a kiosk follows through a client."""

import pytest
from fuse_mount import until
from samba_share import samba
from small_share import SmallShare, a_need, a_picture, a_type, content, follow, pictured, refusal

from catalog.errors import Reason, Refused
from catalog.publication.source.file import FileSource
from catalog.publication.source.handle import Handle
from catalog.publication.sync import Follower


class Counted:
    """Opens files; before read number n, `before(n)` is called."""

    def __init__(self):
        self.reads, self.before = 0, lambda number: None

    def __call__(self, path):
        handle = Handle(path)
        read_at = handle.read_at

        def counted(offset, amount):
            number, self.reads = self.reads, self.reads + 1
            self.before(number)
            return read_at(offset, amount)

        handle.read_at = counted
        return handle


@pytest.fixture
def room(tmp_path):
    made = SmallShare(tmp_path)
    (large, large_name), (small, small_name) = a_picture(10, (1200, 900)), a_picture(20, (400, 300))
    needs = (a_need(number, "Jag vill sova. " * 60) for number in range(300))
    made.put(*needs, a_type(101), pictured(102, large_name, small_name), media={large_name: large, small_name: small})
    yield made
    made.staff.close()


def test_a_kiosk_follows_a_samba_server(room, tmp_path):
    with samba(room.share, tmp_path / "samba") as server:
        counted = Counted()
        kiosk = Follower(FileSource(server.place / "catalog.sqlite", 10, counted), room.folder / "kiosk", room.key)
        wire = Wire(server.wire, counted)
        assert follow(kiosk).seq == 1
        assert content(kiosk) == content(room.staff)
        wire.say("first synchronisation", room.path.stat().st_size)
        assert not kiosk.poll()
        wire.say("poll without a change", 100)
        done = room.put(*(a_need(number, "Jag vill inte sova. " * 60) for number in range(0, 300, 10)))
        assert kiosk.poll()
        assert follow(kiosk).root == done.root
        wire.say("30 records changed", done.changed)

        done = room.put(a_type(101, "Larmet på armen"))
        before = counted.reads
        counted.before = lambda number: server.kill() if number == before + 6 else None
        assert refusal(kiosk) == Reason.UNREACHABLE, "killed in the middle"
        counted.before = lambda number: None
        assert refusal(kiosk) == Reason.UNREACHABLE, "still down"
        server.begin()
        until(lambda: answers(kiosk))
        assert follow(kiosk).root == done.root
        assert content(kiosk)[1] == content(room.staff)[1]
        kiosk.close()


def answers(kiosk):
    """The client of the server needs some tries to find it again, as a kiosk makes them."""
    try:
        return kiosk.poll()
    except Refused:
        return False


class Wire:
    """What has gone over the wire since it was asked last."""

    def __init__(self, wire, counted):
        self.wire, self.counted = wire, counted
        self.bytes, self.reads = wire.bytes, 0

    def say(self, what, of):
        carried, reads = self.wire.bytes - self.bytes, self.counted.reads - self.reads
        self.bytes, self.reads = self.wire.bytes, self.counted.reads
        print(f"samba, {what} ({of}): {carried} bytes on the wire, {reads} reads")
        assert carried > 0
