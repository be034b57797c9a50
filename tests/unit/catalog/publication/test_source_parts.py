"""The parts of a source by themselves: handles, lanes, blocks."""

import os
import threading

import pytest

from catalog.errors import Reason, Refused
from catalog.publication.source.blocks import CACHED_UNITS, UNIT, Blocks, Pace
from catalog.publication.source.handle import Handle, SeparateHandles
from catalog.publication.source.lanes import Lanes


@pytest.mark.parametrize("way", [Handle, SeparateHandles])
def test_a_handle_reads_anywhere_and_nothing_once_it_is_closed(tmp_path, way):
    content = os.urandom(10_000)
    (tmp_path / "file").write_bytes(content)
    handle = way(tmp_path / "file")
    assert handle.read_at(9_000, 5_000) == content[9_000:]
    assert handle.read_at(20_000, 10) == b""
    assert handle.stat().st_size == 10_000
    handle.close()
    handle.close()
    with pytest.raises(Refused) as caught:
        handle.read_at(0, 10)
    assert caught.value.reason == Reason.UNREACHABLE


def test_several_threads_read_with_a_handle_each(tmp_path):
    (tmp_path / "file").write_bytes(bytes(UNIT))
    handle, found = SeparateHandles(tmp_path / "file"), []
    threads = [threading.Thread(target=lambda: found.append(handle.read_at(0, UNIT))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [bytes(UNIT)] * 8
    handle.close()


def test_what_was_taken_back_is_refused():
    lanes, go_on = Lanes(), threading.Event()
    busy = [lanes.begin(go_on.wait) for _ in range(4)]
    waiting = lanes.begin(lambda: "never")
    waiting.cancel()
    with pytest.raises(Refused, match="given up"):
        lanes.result(waiting)
    go_on.set()
    assert all(lanes.result(future) for future in busy)
    lanes.rest()


def test_a_time_out_of_the_system_is_no_hanging_thread():
    def times_out():
        raise TimeoutError("of the system")

    lanes = Lanes()
    with pytest.raises(Refused, match="of the system"):
        lanes.run(times_out)
    assert lanes.run(lambda: "here") == "here"
    lanes.rest()


def test_no_more_is_kept_than_has_room():
    lanes, reads = Lanes(), []

    def read_at(offset, amount):
        reads.append((offset, amount))
        return bytes(amount)

    blocks = Blocks(read_at, lanes, Pace(), whole=True)
    blocks.size = 2 * CACHED_UNITS * UNIT
    for unit in range(0, 2 * CACHED_UNITS, 256):
        assert blocks.read(UNIT, unit * UNIT) == bytes(UNIT)
    blocks.let_go()
    several = len(reads)
    assert blocks.read(UNIT, (2 * CACHED_UNITS - 1) * UNIT)
    assert len(reads) == several, "the newest is kept"
    blocks.read(UNIT, 0)
    assert len(reads) > several, "the oldest is not"
    lanes.rest()


def test_what_is_kept_goes_when_the_counters_change():
    lanes, content = Lanes(), bytearray(4 * UNIT)
    blocks = Blocks(lambda offset, amount: bytes(content[offset : offset + amount]), lanes, Pace())
    blocks.read(UNIT, 0)
    content[UNIT] = 1
    assert blocks.read(16, 24) == bytes(16)
    assert blocks.read(UNIT, 0)[:1] == b"\0"
    blocks.read(UNIT, UNIT)
    content[UNIT] = 2
    blocks.read(16, 24)
    assert blocks.read(UNIT, UNIT)[0] == 1, "nobody has said that it changed"
    content[24] = 1
    blocks.read(16, 24)
    assert blocks.read(UNIT, UNIT)[0] == 2
    lanes.rest()
