"""A file is whole or not there, and what was interrupted is gone on with."""

import os
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import apsw
import pytest

from catalog.errors import Reason, Refused
from catalog.publication.media.keeping import PIECE, Whole, alone, check_room, keep, opened, receive, settle

ROOT = Path(__file__).resolve().parents[5]
CONTENT = bytes(range(256)) * 12 * 1024 + b"the end"
WHOLE = Whole(sha256(CONTENT).hexdigest(), len(CONTENT))


class Share:
    """Gives a file in pieces; breaks after so many, or gives other bytes."""

    def __init__(self, content=CONTENT, breaks_after=None):
        self.content = content
        self.breaks_after = breaks_after
        self.asked = []
        self.given = 0

    def __call__(self, offset):
        self.asked.append(offset)
        for at in range(offset, len(self.content), PIECE):
            if self.given == self.breaks_after:
                raise Refused(Reason.UNREACHABLE, "the cable")
            self.given += 1
            yield self.content[at : at + PIECE]


def received(share, part):
    steps = []
    receive(share, part, WHOLE, lambda: steps.append(1))
    return steps


def reason_of(act, *words):
    with pytest.raises(Refused) as caught:
        act(*words)
    return caught.value.reason


def test_what_is_kept_is_whole_or_not_there(tmp_path):
    keep(b"picture", tmp_path / "ab" / "abc")
    assert [path.name for path in (tmp_path / "ab").iterdir()] == ["abc"]
    (tmp_path / "file").write_text("x")
    assert reason_of(keep, b"picture", tmp_path / "file" / "abc") == Reason.DISK_FULL
    (tmp_path / "cd" / "folder").mkdir(parents=True)
    assert reason_of(keep, b"picture", tmp_path / "cd" / "folder") == Reason.DISK_FULL
    assert [path.name for path in (tmp_path / "cd").iterdir()] == ["folder"]


def test_a_file_comes_piece_by_piece(tmp_path):
    part = tmp_path / "ab" / "x.part"
    assert len(received(Share(), part)) == 4
    assert part.read_bytes() == CONTENT
    settle(part, tmp_path / "ab" / "x")
    assert [path.name for path in part.parent.iterdir()] == ["x"]


@pytest.mark.parametrize("breaks_after", [0, 1, 2, 3])
def test_what_was_interrupted_is_gone_on_with(tmp_path, breaks_after):
    part = tmp_path / "x.part"
    assert reason_of(received, Share(breaks_after=breaks_after), part) == Reason.UNREACHABLE
    share = Share()
    received(share, part)
    assert share.asked == [breaks_after * PIECE]
    assert part.read_bytes() == CONTENT


@pytest.mark.parametrize("left", [b"other" * PIECE, b"\0" * PIECE, CONTENT + b"more", b"short"])
def test_a_beginning_that_is_another_files_is_fetched_anew(tmp_path, left):
    part = tmp_path / "x.part"
    part.write_bytes(left)
    received(Share(), part)
    assert part.read_bytes() == CONTENT


def test_a_whole_file_that_was_not_named_yet_is_not_fetched_twice(tmp_path):
    part = tmp_path / "x.part"
    part.write_bytes(CONTENT)
    share = Share()
    received(share, part)
    assert share.given <= 1


@pytest.mark.parametrize("content", [b"", CONTENT[:-1], CONTENT + b"!", CONTENT[:-1] + b"!", CONTENT * 4])
def test_other_bytes_are_refused_and_not_kept(tmp_path, content):
    share, part = Share(content), tmp_path / "x.part"
    assert reason_of(received, share, part) == Reason.MEDIA_DIGEST
    assert not part.exists()
    assert share.given <= 4, "no more than was said is ever asked for"
    part.write_bytes(CONTENT[:PIECE])
    assert reason_of(received, Share(content), part) == Reason.MEDIA_DIGEST
    assert not part.exists()


def test_a_disk_that_takes_nothing_is_full(tmp_path):
    (tmp_path / "file").write_text("x")
    assert reason_of(received, Share(), tmp_path / "file" / "x.part") == Reason.DISK_FULL
    (tmp_path / "x.part").mkdir()
    assert reason_of(received, Share(), tmp_path / "x.part") == Reason.DISK_FULL
    assert reason_of(settle, tmp_path / "gone.part", tmp_path / "x") == Reason.DISK_FULL
    assert reason_of(opened, tmp_path / "gone") == Reason.DISK_FULL


def test_room_is_asked_for_before_anything_is_fetched(tmp_path):
    check_room(tmp_path, 1)
    assert reason_of(check_room, tmp_path, 1 << 60) == Reason.DISK_FULL
    assert reason_of(check_room, tmp_path, shutil.disk_usage(tmp_path).free - 1) == Reason.DISK_FULL


HOLDS = """
import sys, time
from pathlib import Path
from catalog.publication.media.keeping import alone
with alone(Path(sys.argv[1]), lambda: None):
    print("mine", flush=True)
    time.sleep(60)
"""


def test_one_program_at_a_time_and_no_longer_than_it_lives(tmp_path):
    lock, waited = tmp_path / "media" / "fetching.lock", []
    surroundings = os.environ | {"PYTHONPATH": str(ROOT)}
    other = subprocess.Popen([sys.executable, "-c", HOLDS, str(lock)], env=surroundings, stdout=subprocess.PIPE)
    assert other.stdout.readline() == b"mine\n"
    with pytest.raises(Refused) as caught, alone(lock, lambda: waited.append(1), 0.2):
        pass
    assert caught.value.reason == Reason.BUSY
    assert waited
    other.kill()
    other.communicate(timeout=30)
    with alone(lock, lambda: waited.append(1), 10):
        pass


def test_a_folder_that_takes_no_lock_is_told_and_what_happens_inside_is_not_mistaken_for_it(tmp_path):
    (tmp_path / "fetching.lock").mkdir()
    with pytest.raises(Refused) as caught, alone(tmp_path / "fetching.lock", lambda: None):
        pass
    assert caught.value.reason == Reason.DISK_FULL
    with pytest.raises(apsw.IOError), alone(tmp_path / "other.lock", lambda: None):
        raise apsw.IOError
