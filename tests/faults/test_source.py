"""A share that vanishes, hangs, is replaced or written to at any read: the old catalogue stays until it is whole."""

import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from fuse_mount import mounted, until
from small_share import SmallShare, a_need, content, follow, recovers, refusal

from catalog.errors import Reason, Refused
from catalog.publication.source.file import FileSource
from catalog.publication.source.handle import Handle
from catalog.publication.source.lanes import Lanes
from catalog.publication.sync import Follower

ROOT = Path(__file__).resolve().parents[2]
HASH = "ab" + "0" * 62


class Share:
    """Opens files; before read number n (from 0), `before(n)` is called."""

    def __init__(self, before=lambda number: None):
        self.before, self.reads = before, 0

    def __call__(self, path):
        return Watched(self, path)


class Watched(Handle):
    def __init__(self, share, path):
        super().__init__(path)
        self.share = share

    def read_at(self, offset, amount):
        number, self.share.reads = self.share.reads, self.share.reads + 1
        self.share.before(number)
        return super().read_at(offset, amount)


def following(room, name, share, seconds=20.0, path=None):
    return Follower(FileSource(path or room.path, seconds, share), room.folder / name, room.key)


def every_read(room):
    """(number of the read, name of a fresh kiosk) for every read of the delta, and of a first synchronisation."""
    room.kiosk.close()
    for beginning in ("kiosk", "nothing"):
        share = Share()
        counting = following(room, fresh(room, beginning, "counting"), share)
        counting.stage()
        counting.close()
        print(f"{beginning}: {share.reads} reads")
        assert share.reads > 7
        for number in range(share.reads):
            yield number, fresh(room, beginning, number)
    room.kiosk = room.follower("kiosk")


def fresh(room, beginning, number):
    name = f"{beginning}-{number}"
    if beginning == "kiosk":
        shutil.copytree(room.folder / "kiosk", room.folder / name)
    return name


def gone(first, last):
    def before(number):
        if first <= number <= last:
            raise Refused(Reason.UNREACHABLE, "gone")

    return before


# --- a share that vanishes ---


def test_the_share_vanishes_at_every_read(room):
    new, tried = content(room.staff), 0
    for number, name in every_read(room):
        share = Share(gone(number, 10_000))
        kiosk = following(room, name, share)
        assert refusal(kiosk) == Reason.UNREACHABLE
        share.before = gone(1, 0)
        assert follow(kiosk).seq == 4
        assert content(kiosk) == new
        kiosk.close()
        tried += 1
    print(f"vanished at each of {tried} reads")


def test_any_single_read_fails(room):
    """Where the same can be read in another way it is, and else it is refused."""
    new, reasons = content(room.staff), []
    for number, name in every_read(room):
        kiosk = following(room, name, Share(gone(number, number)))
        before = content(kiosk)
        try:
            kiosk.stage()
        except Refused as problem:
            reasons.append(problem.reason)
        assert content(kiosk) == before
        assert follow(kiosk).seq == 4
        assert content(kiosk) == new
        kiosk.close()
    assert set(reasons) == {Reason.UNREACHABLE}


def test_a_read_ahead_that_fails_is_read_exactly(room):
    """Where a small part of the share cannot be read, only what needs it is refused."""

    class Picky(Share):
        def __call__(self, path):
            handle = Watched(self, path)
            read_at, self.refused = handle.read_at, 0

            def small_only(offset, amount):
                if amount > 4096:
                    self.refused += 1
                    raise Refused(Reason.UNREACHABLE, "too much")
                return read_at(offset, amount)

            handle.read_at = small_only
            return handle

    share = Picky()
    new = following(room, "new", share)
    assert follow(new).seq == 4
    assert share.refused
    assert content(new) == content(room.staff)
    new.close()


# --- a share that is replaced or written to ---


@pytest.mark.parametrize("way", ["renamed over", "copied over"])
def test_the_file_is_replaced_at_every_read(room, way):
    """By the next publication, without a lock: what is taken is the one or the other, never a mixture."""
    fourth, known = room.good, [content(room.kiosk), (None, []), content(room.staff)]
    room.put(*(a_need(number, "Nytt. " * 300) for number in range(1, 20)), a_need(80))
    fifth = room.path.read_bytes()
    known.append(content(room.staff))
    seen = set()
    for number, name in every_read(room):
        room.path.write_bytes(fourth)

        def replace(read, number=number):
            if read == number and way == "renamed over":
                room.path.with_name("part").write_bytes(fifth)
                room.path.with_name("part").replace(room.path)
            elif read == number:
                room.path.write_bytes(fifth)

        share = Share(replace)
        kiosk = following(room, name, share)
        try:
            kiosk.stage()
        except Refused as problem:
            seen.add(problem.reason)
        if kiosk.staged():
            seen.add(kiosk.apply().seq)
        assert content(kiosk) in known
        share.before = lambda number: None
        assert follow(kiosk).seq == 5
        assert content(kiosk) == known[-1]
        kiosk.close()
    print("seen:", seen)
    assert {4, 5} & seen


PUBLISH = """
import sys
sys.path.insert(0, "tests")
from small_share import SmallShare, a_need
room = SmallShare(sys.argv[1])
print("ready", flush=True)
sys.stdin.readline()
print(room.put(*(a_need(number, "Nytt") for number in range(1, 30))).seq, flush=True)
room.staff.close()
"""


def test_another_process_publishes_at_every_read(room):
    """It waits for our locks and we for its; what is taken is the publication before or this one."""
    old = content(room.staff)
    room.staff.close()
    seen = []
    for number, name in every_read(room):
        place = room.folder / f"room-{name}"
        for part in ("share", "staff"):
            shutil.copytree(room.folder / part, place / part)
        words = [sys.executable, "-c", PUBLISH, str(place)]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        with subprocess.Popen(words, cwd=ROOT, text=True, **pipes) as publisher:
            assert publisher.stdout.readline() == "ready\n"

            def publish(read, number=number, publisher=publisher, place=place):
                if read == number:
                    publisher.stdin.write("\n")
                    publisher.stdin.flush()
                    journal = place / "share" / "catalog.sqlite-journal"
                    until(lambda: journal.exists() or publisher.poll() is not None)

            share = Share(publish)
            kiosk = following(room, name, share, path=place / "share" / "catalog.sqlite")
            seen.append(follow(kiosk).seq)
            assert content(kiosk) == old or seen[-1] == 5
            assert publisher.communicate(timeout=30)[0] == "5\n"
        staff = SmallShare(place)
        assert follow(kiosk).seq == 5
        assert content(kiosk)[1] == content(staff.follower("staff"))[1]
        staff.staff.close()
        kiosk.close()
    room.staff = room.follower("staff")
    print("seen:", seen)
    assert set(seen) == {4, 5}


# --- locks ---

WRITE = """
import sys, apsw
connection = apsw.Connection(sys.argv[1])
try:
    connection.execute("BEGIN EXCLUSIVE")
    print("locked")
except apsw.BusyError:
    print("busy")
"""


def may_write(path):
    words = [sys.executable, "-c", WRITE, str(path)]
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout == "locked\n"


def test_nothing_that_a_source_does_drops_the_lock_of_a_reading(room):
    """On POSIX, closing any descriptor of a file drops all locks on it of the process."""
    source = FileSource(room.path)
    (room.share / "media" / "ab").mkdir(parents=True)
    (room.share / "media" / "ab" / HASH).write_bytes(b"film")
    with source.reading() as connection:
        for row in connection.execute("SELECT rev FROM record"):
            assert row
            assert source.look()
            assert list(source.beside(f"media/ab/{HASH}"))
            with source.reading() as another:
                assert another.execute("SELECT rev FROM record LIMIT 1").get
            assert not may_write(room.path)
            break
        del row
    assert may_write(room.path)


# --- a share that hangs ---


def threads():
    return [thread for thread in threading.enumerate() if thread.name == "share"]


def test_one_thread_hangs_and_no_other_is_begun_on_top_of_it():
    until(lambda: not threads())
    lanes, comes_back = Lanes(0.05), threading.Event()
    for _ in range(3):
        with pytest.raises(Refused) as caught:
            lanes.run(comes_back.wait)
        assert caught.value.reason == Reason.UNREACHABLE
        lanes.rest()
    assert len(threads()) == 1
    comes_back.set()
    until(lambda: not threads())
    assert lanes.run(lambda: "here") == "here"
    lanes.rest()
    until(lambda: not threads())


def test_what_waits_behind_a_read_that_hangs_is_not_begun_any_more():
    lanes, comes_back, begun = Lanes(0.05), threading.Event(), []
    futures = [lanes.begin(comes_back.wait) for _ in range(4)]
    futures.append(lanes.begin(lambda: begun.append(1)))
    with pytest.raises(Refused):
        lanes.result(futures[0])
    with pytest.raises(Refused):
        lanes.result(futures[-1])
    comes_back.set()
    lanes.rest()
    until(lambda: not threads())
    assert begun == []


@pytest.fixture
def share_in_a_process(room):
    with mounted(room.share, room.folder / "mounted") as mount:
        yield mount


def test_a_share_that_hangs_and_comes_back(room, share_in_a_process):
    room.kiosk.close()
    room.kiosk = following(room, "kiosk", Handle, 0.3, share_in_a_process.place / "catalog.sqlite")
    before = content(room.kiosk)
    assert room.kiosk.poll()
    until(lambda: not threads())
    share_in_a_process.hang()
    for _ in range(3):
        with pytest.raises(Refused) as caught:
            room.kiosk.poll()
        assert caught.value.reason == Reason.UNREACHABLE
        assert len(threads()) == 1
    assert content(room.kiosk) == before
    share_in_a_process.come_back()
    until(lambda: not threads())
    recovers(room)


def test_a_share_that_hangs_in_the_middle(room, share_in_a_process):
    """SQLite's own calls hang as well, which is not the source's to end: the share comes back by itself."""
    room.kiosk.close()
    back = threading.Timer(1.0, share_in_a_process.come_back)

    def hang(number):
        if number == 6:
            share_in_a_process.hang()
            back.start()

    share = Share(hang)
    room.kiosk = following(room, "kiosk", share, 0.3, share_in_a_process.place / "catalog.sqlite")
    assert refusal(room.kiosk) == Reason.UNREACHABLE
    back.join()
    until(lambda: not threads())
    recovers(room)


@pytest.mark.parametrize("first", [0, 4, 8])
def test_a_share_that_is_unplugged(room, share_in_a_process, first):
    room.kiosk.close()

    def unplug(number):
        if number == first:
            share_in_a_process.unplug()

    path = share_in_a_process.place / "catalog.sqlite"
    room.kiosk = following(room, "kiosk", Share(unplug), 5, path)
    assert refusal(room.kiosk) == Reason.UNREACHABLE
    assert refusal(room.kiosk) == Reason.UNREACHABLE, "still mounted, and nobody answers"
    share_in_a_process.plug_in()
    recovers(room)


# --- films ---


def test_a_film_beside_the_catalogue(room):
    folder, film = room.share / "media" / "ab", os.urandom(2_500_000)
    folder.mkdir(parents=True)
    source = FileSource(room.path)
    with pytest.raises(Refused) as caught:
        list(source.beside(f"media/ab/{HASH}"))
    assert caught.value.reason == Reason.MEDIA_MISSING
    (folder / HASH).write_bytes(film)
    assert b"".join(source.beside(f"media/ab/{HASH}")) == film
    assert b"".join(source.beside(f"media/ab/{HASH}", 2_000_000)) == film[2_000_000:]
    for make in (lambda path: path.symlink_to(room.path), os.mkfifo, Path.mkdir):
        (folder / HASH).unlink()
        make(folder / HASH)
        with pytest.raises(Refused) as caught:
            list(source.beside(f"media/ab/{HASH}"))
        assert caught.value.reason == Reason.NOT_REGULAR
    with pytest.raises(Refused) as caught:
        list(source.beside("media/ab/../../catalog.sqlite"))
    assert caught.value.reason == Reason.BAD_NAME
    shutil.rmtree(room.share)
    with pytest.raises(Refused) as caught:
        list(source.beside(f"media/ab/{HASH}"))
    assert caught.value.reason == Reason.UNREACHABLE
