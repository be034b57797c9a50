"""A file on the share that is no whole catalogue: the reason is told, the old one stays, a good one is taken."""

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import apsw
import pytest
from small_share import follow, overwrite, recovers, refusal

from catalog.errors import Reason, Refused

ROOT = Path(__file__).resolve().parents[2]


def test_the_room_is_ready(room):
    assert room.kiosk.shown().seq == 2
    assert follow(room.kiosk).seq == 4


# --- the file as a whole ---


def cut_short(room):
    sizes = [*range(4096, len(room.good), 4096), 1, 15, 16, 99, 100, 101, 511, 4095, 4097, len(room.good) - 1]
    return sorted(sizes)


def test_cut_short_at_every_page_and_at_odd_sizes(room):
    for size in cut_short(room):
        overwrite(room.path, room.good[:size])
        assert refusal(room.kiosk) == Reason.TRUNCATED, size
    recovers(room)


def a_zip(room):
    with zipfile.ZipFile(room.path, "w") as archive:
        archive.writestr("catalog.sqlite", room.good)


FILES = {
    "nothing in it": (lambda room: overwrite(room.path, b""), Reason.EMPTY),
    "zeros": (lambda room: overwrite(room.path, bytes(len(room.good))), Reason.NOT_SQLITE),
    "header wiped": (lambda room: overwrite(room.path, bytes(100) + room.good[100:]), Reason.NOT_SQLITE),
    "magic alone": (lambda room: overwrite(room.path, room.good[:16] + bytes(len(room.good))), Reason.WAL_MODE),
    "a web page": (lambda room: overwrite(room.path, b"<!doctype html><title>Logga in</title>"), Reason.NOT_SQLITE),
    "text": (lambda room: overwrite(room.path, b"hej"), Reason.NOT_SQLITE),
    "a zip": (a_zip, Reason.NOT_SQLITE),
    "vanished": (lambda room: room.path.unlink(), Reason.UNREACHABLE),
    "its folder vanished": (lambda room: shutil.move(room.share, room.folder / "away"), Reason.UNREACHABLE),
}


@pytest.mark.parametrize("fault", FILES)
def test_no_catalogue_at_all(room, fault):
    damage, reason = FILES[fault]
    damage(room)
    assert refusal(room.kiosk) == reason
    with pytest.raises(Refused) as caught:
        room.kiosk.poll()
    assert caught.value.reason == reason
    room.share.mkdir(exist_ok=True)
    recovers(room)


def test_somebody_elses_database(room):
    room.path.unlink()
    with contextlib.closing(apsw.Connection(str(room.path))) as other:
        other.execute("CREATE TABLE customer(name); INSERT INTO customer VALUES('x')")
    assert refusal(room.kiosk) == Reason.WRONG_APP
    recovers(room)


def test_wal_mode_with_and_without_its_log(room):
    with contextlib.closing(apsw.Connection(str(room.path))) as tool:
        tool.execute("PRAGMA journal_mode=WAL; UPDATE record SET body = body")
        assert refusal(room.kiosk) == Reason.WAL_MODE
    assert refusal(room.kiosk) == Reason.WAL_MODE
    recovers(room)


def not_a_file(room):
    room.path.unlink()
    yield room.path.mkdir
    room.path.rmdir()
    yield lambda: os.mkfifo(room.path)
    room.path.unlink()
    (room.folder / "real.sqlite").write_bytes(room.good)
    yield lambda: room.path.symlink_to(room.folder / "real.sqlite")
    room.path.unlink()
    yield lambda: room.path.symlink_to("/dev/zero")
    room.path.unlink()
    listening = socket.socket(socket.AF_UNIX)
    with contextlib.chdir(room.share):
        yield lambda: listening.bind(room.path.name)
    listening.close()


def test_folder_pipe_link_device_and_socket(room):
    for put in not_a_file(room):
        put()
        assert refusal(room.kiosk) == Reason.NOT_REGULAR
    recovers(room)


AS_NOBODY = """
import os, sys
from pathlib import Path
from catalog.errors import Refused
from catalog.publication.share import look, reading
if os.getuid() == 0:
    os.setgroups([]), os.setgid(65534), os.setuid(65534)
for path in map(Path, sys.argv[1:]):
    for ask in (look, lambda path: reading(path).__enter__()):
        try:
            ask(path)
        except Refused as refused:
            print(refused.reason)
"""


def test_permission_denied(room):
    """Asked by another user when the tests run as one who is denied nothing."""
    with tempfile.TemporaryDirectory() as name:  # in a folder that everybody may pass, unlike pytest's own
        folder = Path(name)
        folder.chmod(0o755)
        unreadable, closed = folder / "unreadable.sqlite", folder / "closed"
        unreadable.write_bytes(room.good)
        unreadable.chmod(0o000)
        closed.mkdir()
        (closed / "catalog.sqlite").write_bytes(room.good)
        closed.chmod(0o000)
        words = [sys.executable, "-c", AS_NOBODY, str(unreadable), str(closed / "catalog.sqlite")]
        done = subprocess.run(words, capture_output=True, text=True, check=False, cwd=ROOT)
        closed.chmod(0o755)
        assert done.stdout.split() == ["DENIED"] * 4, done.stderr
