"""A catalogue on a stick: out of a share, followed by a kiosk, and the start of a new share."""

import subprocess
import sys
from pathlib import Path

import apsw
import pytest
from small_share import WHEN, SmallShare, a_film, a_need, a_picture, a_type, content, follow, overwrite, pictured

from catalog.errors import Invalid, Reason, Refused
from catalog.publication.carrying import export, seed
from catalog.publication.publish import Occasion, create
from catalog.publication.rollback import plan, roll_back
from catalog.publication.sync import Follower

ROOT = Path(__file__).resolve().parents[3]
DATA, NAME = a_picture(1)
FILM, FILM_MEDIA = a_film()


@pytest.fixture
def room(tmp_path):
    made = SmallShare(tmp_path)
    made.put(a_need(1), pictured(101, NAME, NAME), media={NAME: DATA})
    made.put(a_need(1, "Annat"), a_type(102, films=(FILM,)), media=FILM_MEDIA)
    yield made
    made.staff.close()


def follows(room, path, name="kiosk"):
    """A kiosk that reads the stick shows the same."""
    room.path, home = path, room.path
    kiosk = room.follower(name)
    room.path = home
    follow(kiosk)
    assert content(kiosk) == content(room.staff)
    assert kiosk.check()
    kiosk.close()


def test_a_kiosk_follows_the_copy_like_any_share(room):
    stick = room.folder / "usb" / "catalog.sqlite"
    done = export(room.path, stick, room.key)
    assert (done.seq, done.root) == room.staff.shown()[:2]
    assert (stick.parent / "media" / FILM.sha256[:2] / FILM.sha256).read_bytes() == FILM_MEDIA[FILM.sha256].read_bytes()
    assert sorted(path.name for path in stick.parent.iterdir()) == ["catalog.sqlite", "media"]
    follows(room, stick)
    room.put(a_need(7))
    assert export(room.path, stick, room.key).seq == 3
    follows(room, stick)


def test_a_single_file_holds_the_films_too(room):
    stick = room.folder / "usb" / "catalog.sqlite"
    export(room.path, stick, room.key, single=True)
    assert [path.name for path in stick.parent.iterdir()] == ["catalog.sqlite"]
    follows(room, stick)


@pytest.mark.parametrize("single", [False, True])
def test_a_new_share_starts_as_the_copy(room, single):
    stick, there = room.folder / "usb" / "catalog.sqlite", room.folder / "new"
    export(room.path, stick, room.key, single=single)
    staff = Follower(there / "catalog.sqlite", room.folder / "elsewhere", room.key)
    done = seed(stick, staff, there, "Anna")
    assert (done.seq, done.root) == room.staff.shown()[:2]
    follows(room, there / "catalog.sqlite")
    assert (there / "head.json").exists()
    with pytest.raises(Invalid, match="redan en publicerad"):
        seed(stick, staff, there, "Anna")
    assert content(staff) == content(room.staff)
    staff.close()


def test_publishing_goes_on_in_the_new_share(room):
    stick = room.folder / "usb" / "catalog.sqlite"
    export(room.path, stick, room.key)
    room.path.unlink()
    create(room.share)
    assert seed(stick, room.staff, room.share, "Anna").seq == 2
    assert room.put(a_need(5)).seq == 3
    assert roll_back(room.staff, room.share, plan(room.staff, 1), Occasion("Anna", "", WHEN, room.signer)).seq == 4
    kiosk = room.follower("kiosk")
    follow(kiosk)
    assert content(kiosk) == content(room.staff)
    kiosk.close()


def test_a_seed_that_would_lose_something_is_refused(room, tmp_path):
    stick = room.folder / "usb" / "catalog.sqlite"
    export(room.path, stick, room.key)
    room.put(a_need(5))
    there = room.folder / "new"
    with pytest.raises(Invalid, match="publicering 3; kopian bara 2"):
        seed(stick, room.staff, there, "Anna")
    other = SmallShare(tmp_path / "other")
    other.put(a_need(1))
    with pytest.raises(Invalid, match="en annan katalog"):
        seed(stick, other.staff, there, "Anna")
    other.staff.close()
    stranger = SmallShare(tmp_path / "stranger", private=bytes(32))
    with pytest.raises(Refused) as caught:
        seed(stick, stranger.staff, there, "Anna")
    assert caught.value.reason == Reason.SIGNATURE
    stranger.staff.close()
    assert not there.exists()


def test_what_stands_there_already_is_not_overwritten_unless_it_is_a_catalogue(room):
    letter = room.folder / "brev.sqlite"
    letter.write_text("Hej")
    for target, words in ((letter, "något annat än en katalog"), (room.path, "själv")):
        with pytest.raises(Invalid) as caught:
            export(room.path, target, room.key)
        assert words in caught.value.sentence
    assert letter.read_text() == "Hej"


def test_a_broken_share_gives_no_copy(room):
    stick = room.folder / "usb.sqlite"
    whole = room.path.read_bytes()
    torn = bytearray(whole)
    torn[4096 : 2 * 4096] = bytes(4096)
    overwrite(room.path, bytes(torn))
    with pytest.raises(Refused):
        export(room.path, stick, room.key)
    assert not stick.exists()
    overwrite(room.path, whole)
    assert export(room.path, stick, room.key).seq == 2
    assert list(room.folder.glob("usb.sqlite.part*")) == []


KILLED = """
import os, sys
from pathlib import Path
from catalog.publication.carrying import export
turns = iter(range(int(sys.argv[3])))
def progress(*_):
    if next(turns, None) is None:
        os._exit(9)
export(Path(sys.argv[1]), Path(sys.argv[2]), None, single=True, progress=progress)
"""


def test_a_killed_export_leaves_no_half_file_under_its_name(room):
    stick = room.folder / "usb.sqlite"
    killed = 0
    for turn in range(20):
        words = [sys.executable, "-c", KILLED, str(room.path), str(stick), str(turn)]
        done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode != 9:
            break
        killed += 1
        assert not stick.exists()
    assert done.returncode == 0, done.stderr
    assert killed
    follows(room, stick)


def test_a_stick_that_is_full_is_told_as_such(room):
    def small(connection):
        if connection.filename.endswith(".part"):
            connection.execute("PRAGMA max_page_count=3")

    apsw.connection_hooks.append(small)
    try:
        with pytest.raises(Refused) as caught:
            export(room.path, room.folder / "usb.sqlite", room.key)
    finally:
        apsw.connection_hooks.remove(small)
    assert caught.value.reason == Reason.DISK_FULL
    assert "får inte plats" in caught.value.sentence
    assert not (room.folder / "usb.sqlite").exists()
