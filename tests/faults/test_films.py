"""A film beside the catalogue that is wrong: the old catalogue stays, the reason is told, a good film is taken."""

import json
import os
import resource
import subprocess
import sys
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import pytest
from small_share import FILMS, SmallShare, a_film, a_need, a_type, content, copy_of, follow, refusal
from web_server import serving

from catalog.errors import Reason, Refused
from catalog.publication.media.fetching import place_of
from catalog.publication.media.keeping import PIECE
from catalog.publication.media.uploading import upload
from catalog.publication.source.file import FileSource
from catalog.publication.source.handle import HANDLE
from catalog.publication.source.web import HttpSource
from catalog.publication.sync import Follower

ROOT = Path(__file__).resolve().parents[2]
REST = 5 * PIECE + 4321
LONG = (
    (FILMS / "green.mp4").read_bytes()
    + REST.to_bytes(4, "big")
    + b"free"
    + (bytes(range(251)) * (REST // 251))[: REST - 8].ljust(REST - 8, b"!")
)
"""The green film with a box of nothing behind it: six pieces."""
NAME = sha256(LONG).hexdigest()


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    folder = tmp_path_factory.mktemp("films")
    room = SmallShare(folder)
    room.put(a_need(1), a_type(101))
    kiosk = room.follower("kiosk")
    follow(kiosk)
    kiosk.close()
    film, media = a_film(sha256=NAME, bytes=len(LONG))
    (folder / "long.mp4").write_bytes(LONG)
    room.put(a_type(101, "Larm med film", films=(film,)), media=media | {NAME: folder / "long.mp4"})
    room.staff.close()
    return folder


@pytest.fixture
def room(prepared, tmp_path):
    made = copy_of(prepared, tmp_path)
    made.kiosk = made.follower("kiosk")
    made.film = made.share / place_of(NAME)
    yield made
    made.kiosk.close()
    made.staff.close()


def recovers(room):
    """Lay the good film there again: the kiosk takes it, and the next publication too."""
    if room.film.is_dir() and not room.film.is_symlink():
        room.film.rmdir()
    else:
        room.film.unlink(missing_ok=True)
    room.film.write_bytes(LONG)
    assert follow(room.kiosk).seq == 2
    assert room.kiosk.mirror.media_path(NAME).read_bytes() == LONG
    assert halves(room) == []
    room.put(a_need(2))
    assert follow(room.kiosk).seq == 3
    assert content(room.kiosk)[1] == content(room.staff)[1]


def halves(room):
    return [path.name for path in room.kiosk.mirror.media_folder.glob("*/*.part")]


def test_the_room_is_ready(room):
    assert room.kiosk.shown().seq == 1
    recovers(room)


def flipped(place):
    return LONG[:place] + bytes((LONG[place] ^ 1,)) + LONG[place + 1 :]


OTHER_BYTES = {
    "nothing in it": b"",
    "cut at a piece": LONG[: 2 * PIECE],
    "cut by a byte": LONG[:-1],
    "a byte more": LONG + b"!",
    "much more": LONG * 3,
    "another film": (FILMS / "blue.webm").read_bytes(),
    "a web page": b"<!doctype html><title>Logga in</title>",
    "zeros": bytes(len(LONG)),
    "a bit in its first byte": flipped(0),
    "a bit in the middle": flipped(3 * PIECE),
    "a bit in its last byte": flipped(len(LONG) - 1),
}


@pytest.mark.parametrize("fault", OTHER_BYTES)
def test_a_film_of_other_bytes(room, fault):
    room.film.write_bytes(OTHER_BYTES[fault])
    assert refusal(room.kiosk) == Reason.MEDIA_DIGEST
    assert halves(room) == []
    recovers(room)


def test_a_film_that_is_missing_and_its_folder_too(room):
    room.film.unlink()
    assert refusal(room.kiosk) == Reason.MEDIA_MISSING
    room.film.parent.rmdir()
    assert refusal(room.kiosk) == Reason.MEDIA_MISSING
    room.film.parent.mkdir()
    recovers(room)


def test_a_link_a_pipe_a_folder_and_a_device_in_its_place(room):
    elsewhere = room.folder / "elsewhere"
    elsewhere.write_bytes(LONG)
    for put in (
        lambda: room.film.symlink_to(elsewhere),
        lambda: room.film.symlink_to("/dev/zero"),
        lambda: os.mkfifo(room.film),
        room.film.mkdir,
    ):
        room.film.rmdir() if room.film.is_dir() else room.film.unlink()
        put()
        assert refusal(room.kiosk) == Reason.NOT_REGULAR
    recovers(room)


LIES = {
    "width = 1280": Reason.MEDIA_DIMENSIONS,
    "width = 40000, height = 30000": Reason.MEDIA_DIMENSIONS,
    "size = size - 1": Reason.MEDIA_DIGEST,
    "size = size + 1": Reason.MEDIA_DIGEST,
    "size = 1 << 40": Reason.TOO_BIG,
    "size = -1": Reason.BAD_RECORD,
    "mime = 'video/webm'": Reason.BAD_RECORD,
    "mime = 'text/html'": Reason.BAD_RECORD,
    "mime = x'00'": Reason.BAD_RECORD,
    "store = 'C:\\film'": Reason.BAD_RECORD,
    "store = 'file'": Reason.MEDIA_DIGEST,
}


@pytest.mark.parametrize("lie", LIES)
def test_the_shared_file_lies_about_the_film(room, lie):
    good = room.path.read_bytes()
    room.edit(f"UPDATE media SET {lie} WHERE mime = 'video/mp4'")
    assert refusal(room.kiosk) == LIES[lie]
    room.path.write_bytes(good)
    recovers(room)


def published_by_a_liar(room, name, media_row, film=b"", **fields):
    """Publish a film past every check that publishing makes."""
    if film:
        path = room.share / place_of(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(film)
    room.edit("INSERT INTO media VALUES(?, ?, ?, ?, ?, ?)", bytes.fromhex(name), *media_row)
    shown, media = a_film(sha256=name, **fields)
    with suppress(Refused):  # the staff PC reads what it has published, and refuses it
        room.put(a_type(102, films=(shown,)), media={each: media[each] for each in media if each != name})


def too_long():
    """The green film, said to last an hour."""
    header = LONG.index(b"mvhd")
    return LONG[: header + 20] + (3_600_000).to_bytes(4, "big") + LONG[header + 24 :]


@pytest.mark.parametrize("film", [b"\0\0\0\x20ftypisom" + bytes(5000), b"MZ" + bytes(5000), too_long()])
def test_what_is_no_film_is_not_kept_though_its_digest_is_right(room, film):
    name = sha256(film).hexdigest()
    published_by_a_liar(room, name, (len(film), "video/mp4", 1920, 1080, "beside"), film)
    assert refusal(room.kiosk) == Reason.MEDIA_DIMENSIONS
    assert not room.kiosk.mirror.has_media(name)
    assert halves(room) == []


def test_subtitles_that_are_none_are_not_kept_though_their_digest_is_right(room):
    words = b"<script>alert(1)</script>"
    name = sha256(words).hexdigest()
    room.edit("INSERT INTO media VALUES(?, ?, 'text/vtt', NULL, NULL, 'file')", bytes.fromhex(name), len(words))
    room.edit("INSERT INTO media_chunk(sha256, n, data) VALUES(?, 0, ?)", bytes.fromhex(name), words)
    film, _ = a_film(sha256=NAME, subtitles={"sv": name})
    with suppress(Refused):
        room.put(a_type(102, films=(film,)))
    assert refusal(room.kiosk) == Reason.BAD_TEXT


@pytest.mark.parametrize("name", ["../../../../etc/passwd", "C:\\film.mp4", "ab" * 31 + "/.", "AB" * 32, "film\0", ""])
def test_a_film_whose_name_is_a_path(room, name):
    bad = json.loads(room.staff.mirror.body("type", "type-101"))
    bad["films"][0]["sha256"] = name
    text = json.dumps(bad, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    room.edit("UPDATE record SET body = ? WHERE id = 'type-101'", text)
    room.edit("DELETE FROM pack")
    room.resign(root="real", bytes=len(text))
    assert refusal(room.kiosk) == Reason.BAD_NAME


# --- on the way ---


class Breaking:
    """Opens files as they are, and breaks at the n-th read of a film; counts what was read of it."""

    def __init__(self, film, after):
        self.film, self.after, self.read = film, after, []

    def __call__(self, path):
        handle = HANDLE(path)
        return handle if path != self.film else _Counted(handle, self)


class _Counted:
    def __init__(self, handle, room):
        self._handle, self._room = handle, room
        self.stat, self.close = handle.stat, handle.close

    def read_at(self, offset, amount):
        if len(self._room.read) == self._room.after:
            raise Refused(Reason.UNREACHABLE, "the cable")
        self._room.read.append(offset)
        return self._handle.read_at(offset, amount)


def test_the_share_vanishes_at_every_read_of_the_film_and_what_has_come_is_kept(room):
    room.kiosk.close()
    for n in range(6):
        breaking = Breaking(room.film, after=1 if n else 0)
        room.kiosk = Follower(FileSource(room.path, handle=breaking), room.folder / "kiosk", room.key)
        assert refusal(room.kiosk) == Reason.UNREACHABLE
        assert breaking.read == ([(n - 1) * PIECE] if n else [])
        room.kiosk.close()
    room.kiosk = room.follower("kiosk")
    recovers(room)


KILLED = """
import os, signal, sys
from pathlib import Path
from catalog.publication.sync import Follower
steps = iter(range(10**6))
def progress():
    if part.exists() and next(steps) == int(sys.argv[4]):
        os.kill(os.getpid(), signal.SIGKILL)
part = Path(sys.argv[3])
Follower(Path(sys.argv[1]), Path(sys.argv[2]), None, progress=progress).stage()
"""


@pytest.mark.parametrize("step", range(6))
def test_killed_while_the_film_is_on_its_way(room, step):
    part = room.kiosk.mirror.media_path(f"{NAME}.part").parent.parent / NAME[:2] / f"{NAME}.part"
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(room.path), str(room.folder / "kiosk"), str(part), str(step)],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        timeout=60,
        check=False,
        capture_output=True,
    )
    assert done.returncode == -9, done.stderr
    assert room.kiosk.shown().seq == 1
    assert room.kiosk.staged() is None
    assert part.stat().st_size >= step * PIECE
    recovers(room)


FOLLOWS = """
import sys
from pathlib import Path
from catalog.publication.sync import Follower
Follower(Path(sys.argv[1]), Path(sys.argv[2]), None).stage()
"""


def test_two_programs_fetch_the_same_film_into_the_same_folder(room):
    """As on a staff PC where `catalog` runs beside the staff program."""
    words = [sys.executable, "-c", FOLLOWS, str(room.path), str(room.folder / "kiosk")]
    surroundings = os.environ | {"PYTHONPATH": str(ROOT)}
    both = [subprocess.Popen(words, env=surroundings, stderr=subprocess.PIPE) for _ in range(2)]
    told = [each.communicate(timeout=60)[1].decode() for each in both]
    assert room.kiosk.mirror.media_path(NAME).read_bytes() == LONG
    assert [each.returncode for each in both] == [0, 0], told
    recovers(room)


def test_the_kiosks_disk_is_full(room):
    before = content(room.kiosk)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4 * PIECE, hard))
    try:
        with pytest.raises(Refused) as caught:
            room.kiosk.stage()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert caught.value.reason == Reason.DISK_FULL
    assert (content(room.kiosk), room.kiosk.staged()) == (before, None)
    assert halves(room) == [], "the catalogue needs the room more than half a film does"
    recovers(room)


def test_what_a_power_cut_left_of_the_film_is_not_believed(room):
    part = room.kiosk.mirror.media_folder / NAME[:2] / f"{NAME}.part"
    part.parent.mkdir(parents=True)
    part.write_bytes(LONG[:PIECE] + bytes(2 * PIECE))
    recovers(room)


def test_over_the_web_and_gone_on_with_when_the_server_comes_back(room):
    with serving(room.share) as server:
        room.kiosk.close()
        room.kiosk = Follower(HttpSource(server.address), room.folder / "kiosk", room.key)
        part = room.kiosk.mirror.media_folder / NAME[:2] / f"{NAME}.part"
        part.parent.mkdir(parents=True)
        part.write_bytes(LONG[: 3 * PIECE + 7])
        assert follow(room.kiosk).seq == 2
        assert min(first for path, first, _ in server.requests if NAME in path) == 3 * PIECE
    assert room.kiosk.mirror.media_path(NAME).read_bytes() == LONG


# --- publishing ---

KILLED_WHILE_PUBLISHING = """
import os, signal, sys
from pathlib import Path
from catalog.publication.media.uploading import upload
def progress(done, whole):
    if done >= int(sys.argv[4]):
        os.kill(os.getpid(), signal.SIGKILL)
upload(Path(sys.argv[1]), {sys.argv[3]: Path(sys.argv[2])}, {sys.argv[3]: "video/mp4"}, progress)
"""


@pytest.mark.parametrize("piece", range(1, 7))
def test_killed_while_a_film_is_laid_beside(room, piece):
    other = LONG[:-1] + b"?"
    name = sha256(other).hexdigest()
    path = room.folder / "other.mp4"
    path.write_bytes(other)
    done = subprocess.run(
        [sys.executable, "-c", KILLED_WHILE_PUBLISHING, str(room.path), str(path), name, str((piece - 1) * PIECE + 1)],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        timeout=60,
        check=False,
        capture_output=True,
    )
    assert done.returncode == -9, done.stderr
    assert not (room.share / place_of(name)).exists()
    assert follow(room.kiosk).seq == 2
    film, media = a_film(sha256=name, bytes=len(other))
    assert room.put(a_type(102, films=(film,)), media=media | {name: path}).seq == 3
    assert follow(room.kiosk).seq == 3
    assert sorted(each.name for each in room.share.glob("media/*/*")) == sorted([NAME, name])


# --- a single file, as for a USB stick ---


def single(room):
    room.film.unlink()
    room.edit("DELETE FROM media WHERE mime = 'video/mp4'")
    (room.folder / "again.mp4").write_bytes(LONG)
    upload(room.path, {NAME: room.folder / "again.mp4"}, {NAME: "video/mp4"}, single=True)


def test_a_single_file_is_followed(room):
    single(room)
    assert follow(room.kiosk).seq == 2
    assert room.kiosk.mirror.media_path(NAME).read_bytes() == LONG


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM media_chunk WHERE n = 5",
        "DELETE FROM media_chunk WHERE n = 2",
        "UPDATE media_chunk SET data = zeroblob(1048576) WHERE n = 3",
        "UPDATE media_chunk SET data = 'text' WHERE n = 3",
        "UPDATE media_chunk SET n = -1 WHERE n = 1",
        "UPDATE media_chunk SET n = n + 9 WHERE n = 1",
        "INSERT INTO media_chunk(sha256, n, data) SELECT sha256, 6, x'00' FROM media_chunk WHERE n = 5",
    ],
)
def test_a_piece_of_a_single_file_is_wrong(room, damage):
    single(room)
    good = room.path.read_bytes()
    room.edit(damage)
    assert refusal(room.kiosk) == Reason.MEDIA_DIGEST
    room.path.write_bytes(good)
    assert follow(room.kiosk).seq == 2
    assert room.kiosk.mirror.media_path(NAME).read_bytes() == LONG


# --- at night ---


def test_a_film_that_rots_on_the_kiosk_is_fetched_again(room):
    follow(room.kiosk)
    here = room.kiosk.mirror.media_path(NAME)
    here.write_bytes(flipped(2 * PIECE))
    assert not room.kiosk.check()
    assert follow(room.kiosk).seq == 2
    assert here.read_bytes() == LONG
    assert room.kiosk.check()


def test_a_film_goes_when_no_publication_that_is_remembered_shows_it(room):
    follow(room.kiosk)
    here = room.kiosk.mirror.media_path(NAME)
    stray = here.with_name("f" * 64)
    stray.write_bytes(b"nobody's")
    for path in (here, stray):
        os.utime(path, (0, 0))
    room.put(a_type(101, "Larm utan film"))
    follow(room.kiosk)
    assert room.kiosk.check()
    assert (here.exists(), stray.exists()) == (True, False), "what it was before can be published again"
    film, _ = a_film(sha256=NAME, bytes=len(LONG))
    room.put(a_type(101, "Larm med film igen", films=(film,)))
    room.kiosk.stage()
    room.kiosk.mirror.connection.execute("DELETE FROM before").fetchall()
    assert room.kiosk.forget_unused_media() == 0, "what waits needs it"
    room.kiosk.apply()
    room.put(a_type(101, "Larm utan film"))
    follow(room.kiosk)
    room.kiosk.mirror.connection.execute("DELETE FROM before").fetchall()
    assert room.kiosk.forget_unused_media() >= 1
    assert not here.exists()
