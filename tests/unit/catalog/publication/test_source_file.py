"""Reading a shared file: exactly what is needed where that is quick, ahead and in parallel where it is not."""

import time

import pytest
from small_share import SmallShare, a_need, content, follow

from catalog.publication.source.file import FileSource
from catalog.publication.source.handle import Handle, SeparateHandles


class Slow:
    """Opens files whose every read takes so long, and notes what was read."""

    def __init__(self, seconds=0.0, way=Handle):
        self.seconds, self.way, self.reads, self.open = seconds, way, [], 0

    def __call__(self, path):
        self.open += 1
        return SlowHandle(self, self.way(path))


class SlowHandle:
    def __init__(self, slow, handle):
        self.slow, self.handle, self.stat = slow, handle, handle.stat

    def read_at(self, offset, amount):
        self.slow.reads.append((offset, amount))
        time.sleep(self.slow.seconds)
        return self.handle.read_at(offset, amount)

    def close(self):
        self.slow.open -= 1
        self.handle.close()


@pytest.fixture
def room(tmp_path):
    made = SmallShare(tmp_path)
    made.put(*(a_need(number, "Jag vill sova. " * 90) for number in range(2000)))
    yield made
    made.staff.close()


def following(room, name, slow):
    return type(room.staff)(FileSource(room.path, handle=slow), room.folder / name, room.key)


@pytest.mark.parametrize("way", [Handle, SeparateHandles])
def test_a_first_synchronisation_reads_large_blocks(room, way):
    slow = Slow(way=way)
    kiosk = following(room, "kiosk", slow)
    assert follow(kiosk).seq == 1
    assert content(kiosk) == content(room.staff)
    assert sum(amount for _, amount in slow.reads) < 1.01 * room.path.stat().st_size + 8192
    assert len(slow.reads) < 40
    assert slow.open == 0
    kiosk.close()


def test_where_a_round_trip_is_quick_nothing_is_read_ahead(room):
    slow = Slow()
    kiosk = following(room, "kiosk", slow)
    follow(kiosk)
    slow.reads.clear()
    room.put(*(a_need(number, "Jag vill inte sova. " * 90) for number in range(1000)))
    follow(kiosk)
    assert max(amount for _, amount in slow.reads) == 4096
    pages = [offset for offset, amount in slow.reads if amount == 4096]
    assert len(pages) == len(set(pages)), "no page is read twice"
    kiosk.close()


def test_a_thousand_rows_where_a_round_trip_is_slow(room):
    slow = Slow()
    kiosk = following(room, "kiosk", slow)
    follow(kiosk)
    slow.reads.clear()
    slow.seconds = 0.02
    done = room.put(*(a_need(number, "Jag vill inte sova. " * 90) for number in range(0, 2000, 2)))
    assert follow(kiosk).root == done.root
    assert len(slow.reads) < 60, "20 ms each: a second at the most"
    kiosk.close()
