"""A broken share: the staff PC makes it anew from its own copy, and nobody's newer publication is lost."""

import socket
import struct
import subprocess
import sys
from pathlib import Path

import apsw
import pytest
from small_share import (
    WHEN,
    SmallShare,
    a_film,
    a_need,
    a_picture,
    a_type,
    content,
    follow,
    overwrite,
    pictured,
)

from catalog.errors import Invalid, Reason, Refused
from catalog.publication import newest
from catalog.publication.history import History
from catalog.publication.manifest import said_when
from catalog.publication.publish import Occasion, create
from catalog.publication.rebuild import damage, is_gone, rebuild
from catalog.publication.rollback import plan
from catalog.publication.verify import verify

ROOT = Path(__file__).resolve().parents[3]
DATA, NAME = a_picture(1)
OTHER, OTHER_NAME = a_picture(2)


@pytest.fixture
def room(tmp_path):
    """Four publications; a kiosk that shows the last, one that shows the first."""
    made = SmallShare(tmp_path)
    made.behind, made.kiosk = made.follower("behind"), made.follower("kiosk")
    made.put(a_need(1), a_need(2), pictured(101, NAME, NAME), media={NAME: DATA})
    follow(made.behind)
    made.put(a_need(1, "Annat"), pictured(101, OTHER_NAME, OTHER_NAME), media={OTHER_NAME: OTHER})
    made.delete(("need", "need-2"))
    made.put(a_need(3))
    follow(made.kiosk)
    yield made
    for follower in (made.staff, made.behind, made.kiosk):
        follower.close()


def mend(room, staff=None, **options):
    return rebuild(staff or room.staff, room.share, Occasion("Anna", "", WHEN, room.signer), **options)


def emptied(room):
    overwrite(room.path, b"")


def cut(room):
    overwrite(room.path, room.path.read_bytes()[:-5000])


def cut_to_a_sliver(room):
    overwrite(room.path, room.path.read_bytes()[:57])


def a_web_page(room):
    overwrite(room.path, b"<html>" + bytes(9000))


def wal(room):
    code = "import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute('PRAGMA journal_mode=WAL')"
    subprocess.run([sys.executable, "-c", code, room.path], check=True)


def another_schema(room):
    room.edit("CREATE TABLE notes(x)")


def another_program(room):
    room.edit("PRAGMA application_id=7")


def another_body(room):
    room.edit("UPDATE record SET body = replace(body, 'sova', 'vaka') WHERE id = 'need-3'")


def no_records(room):
    room.edit("DELETE FROM record")


def a_torn_page(room):
    content = bytearray(room.path.read_bytes())
    content[4096 : 2 * 4096] = b"\xff" * 4096
    overwrite(room.path, content)


def gone(room):
    room.path.unlink()


def a_new_empty_catalogue(room):
    room.path.unlink()
    create(room.share)


def a_picture_lost(room):
    room.edit("DELETE FROM media_chunk")


DAMAGES = {
    emptied: Reason.EMPTY, cut: Reason.TRUNCATED, cut_to_a_sliver: Reason.TRUNCATED, a_web_page: Reason.NOT_SQLITE,
    wal: Reason.WAL_MODE, another_schema: Reason.SCHEMA, another_program: Reason.WRONG_APP, another_body: Reason.DIGEST,
    no_records: Reason.DIGEST, a_torn_page: Reason.CORRUPT, gone: Reason.UNREACHABLE,
    a_new_empty_catalogue: Reason.EMPTY, a_picture_lost: Reason.MEDIA_DIGEST,
}  # fmt: skip


@pytest.mark.parametrize("damaged", DAMAGES, ids=lambda each: each.__name__)
def test_it_is_the_same_publication_again(room, damaged):
    before, (manifest, signature) = content(room.staff), newest_row(room)
    file = room.path.stat().st_ino
    damaged(room)
    broken = room.path.read_bytes() if room.path.exists() else b""
    done = mend(room)
    assert (done.seq, done.root, done.reason) == (4, before[0].root, DAMAGES[damaged])
    assert newest_row(room) == (manifest, signature)
    assert verify(room.path, room.folder / "scratch", room.key)[:3] == (4, before[0].root, 3)
    if damaged not in {gone, a_new_empty_catalogue}:
        assert room.path.stat().st_ino == file, "in place: kiosks have it open"
    if broken:
        assert done.kept.name == "catalog.damaged-20261123-090000.sqlite"
        assert done.kept.read_bytes() == broken
    else:
        assert done.kept is None
    everybody_follows(room, before)


def newest_row(room):
    connection = apsw.Connection(str(room.path), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        return connection.execute("SELECT manifest, signature FROM publication ORDER BY seq DESC").fetchone()
    finally:
        connection.close()


def everybody_follows(room, before):
    assert room.kiosk.stage() is None, "it shows that already"
    new = room.follower("new")
    for follower in (room.behind, new):
        follow(follower)
        assert content(follower) == before
        assert follower.check()
    done = room.put(a_need(5))
    for follower in (room.kiosk, room.behind, new):
        assert follow(follower).root == done.root
        assert content(follower)[1] == content(room.staff)[1]
    new.close()


def test_the_format_is_kept(room):
    cut(room)
    mend(room)
    connection = apsw.Connection(str(room.path))
    found = [connection.pragma(name) for name in ("user_version", "page_size", "journal_mode", "application_id")]
    assert found == [4, 4096, "delete", 0x4B494F53]
    assert connection.execute("SELECT rev, kind, id FROM record ORDER BY rev").fetchall() == [
        (4, "need", "need-1"), (5, "type", "type-101"), (7, "need", "need-3")
    ]  # fmt: skip
    connection.close()


def test_one_can_go_back_afterwards_with_pictures(room):
    cut(room)
    mend(room)
    fresh = room.follower("fresh")
    follow(fresh)
    assert [past.manifest.seq for past in History(fresh).publications()] == [4, 3, 2, 1]
    assert len(plan(fresh, 1).edits) == 4
    names = {name for name, _ in media_of(room)}
    assert names == {NAME, OTHER_NAME}
    fresh.close()


def media_of(room):
    connection = apsw.Connection(str(room.path))
    try:
        return [(bytes(name).hex(), size) for name, size in connection.execute("SELECT sha256, size FROM media")]
    finally:
        connection.close()


def test_films_are_laid_beside_it_again(room):
    film, media = a_film()
    room.put(a_type(102, films=(film,)), media=media)
    there = room.share / "media" / film.sha256[:2] / film.sha256
    for damaged in (there.unlink, lambda: there.write_bytes(b"x" * film.bytes)):
        damaged()
        assert mend(room).reason in {Reason.MEDIA_MISSING, Reason.MEDIA_DIGEST}
        assert there.read_bytes() == media[film.sha256].read_bytes()
    follow(room.kiosk)
    everybody_follows(room, content(room.staff))


def test_who_has_skipped_publications_keeps_what_is_known_for_sure(room):
    late = room.follower("late")
    follow(late)
    room.put(a_need(6), staff=late)
    gone(room)
    mend(room, late)
    assert sorted(History(late).manifests) == [4, 5]
    assert plan(late).to == 4
    with pytest.raises(Invalid, match="finns inte kvar"):
        plan(late, 2)
    late.close()


def test_a_share_that_is_whole_is_left_alone(room):
    before = room.path.read_bytes()
    assert damage(room.staff, room.share) is None
    assert mend(room) is None
    assert room.path.read_bytes() == before
    assert list(room.share.glob("*damaged*")) == []


def test_nothing_published_yet_is_nothing_broken(tmp_path):
    room = SmallShare(tmp_path)
    assert mend(room) is None
    room.staff.close()


@pytest.mark.parametrize("damaged", [cut_to_a_sliver, wal], ids=lambda each: each.__name__)
def test_a_colleagues_newer_publication_is_not_lost(room, damaged):
    """What it says beside the file, or in what is left of it, tells; then the rebuild is done from that PC."""
    colleague = room.follower("colleague")
    room.put(a_need(9, "Bos"), staff=colleague, author="Bo Ek")
    if damaged is wal:
        (room.share / newest.FILE_NAME).unlink()
    damaged(room)
    broken = room.path.read_bytes()
    with pytest.raises(Invalid) as caught:
        mend(room)
    assert f"Bo Ek har publicerat nummer 5 ({said_when(colleague.mirror.manifest())})" in caught.value.sentence
    assert ("den datorn" if damaged is wal else socket.gethostname()) in caught.value.sentence
    assert room.path.read_bytes() == broken
    assert mend(room, colleague).seq == 5
    assert follow(room.staff).seq == 5
    assert b"Bos" in room.staff.mirror.body("need", "need-9")
    colleague.close()


def test_a_computer_that_is_lost_for_good(room):
    """By force: a new publication comes after the lost one, and also a kiosk that shows that one follows."""
    colleague = room.follower("colleague")
    room.put(a_need(9, "Bos"), a_need(10), staff=colleague, author="Bo")
    follow(room.kiosk)
    emptied(room)
    colleague.close()
    before = content(room.staff)
    done = mend(room, force=True)
    assert (done.seq, done.root) == (6, before[0].root)
    assert content(room.staff)[1] == before[1]
    assert follow(room.kiosk).seq == 6
    everybody_follows(room, content(room.staff))


def test_a_word_beside_that_nobody_signed_is_not_believed(room):
    told = room.share / newest.FILE_NAME
    for text in (b"", b"{}", b"\xff", b'{"manifest":"{}","signature":null,"computer":""}',
                 told.read_bytes().replace(b'seq\\":4', b'seq\\":9')):  # fmt: skip
        told.write_bytes(text)
        cut(room)
        assert mend(room).seq == 4
    assert newest.found(room.share, room.key).manifest.seq == 4, "it was written again"


def test_an_old_copy_in_the_place_of_the_newest(room):
    old = room.path.read_bytes()
    room.put(a_need(7))
    before = content(room.staff)
    overwrite(room.path, old)
    assert mend(room).reason == Reason.OLDER
    follow(room.kiosk)
    everybody_follows(room, before)


@pytest.mark.parametrize("damaged", [cut, a_web_page], ids=lambda each: each.__name__)
def test_a_journal_of_another_file_is_not_played_into_it(room, damaged):
    damaged(room)
    journal = room.path.with_name("catalog.sqlite-journal")
    journal.write_bytes(bytes.fromhex("d9d505f920a163d7") + struct.pack(">IIIII", 1, 7, 1, 512, 4096) + bytes(9000))
    assert mend(room).seq == 4
    assert not journal.exists()
    assert len(list(room.share.glob("*damaged*-journal"))) == (damaged is a_web_page)
    verify(room.path, room.folder / "scratch", room.key)


def test_what_is_not_broken_but_out_of_reach_is_refused(room):
    room.share.rename(room.folder / "elsewhere")
    with pytest.raises(Refused) as caught:
        mend(room)
    assert caught.value.reason == Reason.UNREACHABLE
    room.share.mkdir()
    with pytest.raises(Refused) as caught:
        mend(room)
    assert caught.value.reason == Reason.UNREACHABLE, "an empty folder may be a drive that is not there"
    assert mend(room, force=True).seq == 4


def test_another_catalogue_is_never_written_over(room, tmp_path):
    other = SmallShare(tmp_path / "other")
    other.put(a_need(1))
    other.staff.close()
    overwrite(room.path, other.path.read_bytes())
    for force in (False, True):
        with pytest.raises(Refused) as caught:
            mend(room, force=force)
        assert caught.value.reason == Reason.WRONG_CATALOG


def test_somebody_elses_signature_needs_force(room, tmp_path):
    stranger = SmallShare(tmp_path / "stranger", private=bytes(32))
    room.resign(stranger.signer)
    stranger.staff.close()
    with pytest.raises(Refused) as caught:
        mend(room)
    assert caught.value.reason == Reason.SIGNATURE
    assert mend(room, force=True).seq == 4


def test_without_a_sound_copy_of_ones_own_nothing_is_touched(room):
    cut(room)
    broken = room.path.read_bytes()
    empty = room.follower("empty")
    with pytest.raises(Invalid, match="ingen kopia"):
        mend(room, empty)
    empty.close()
    room.staff.mirror.media_path(OTHER_NAME).write_bytes(b"rot")
    with pytest.raises(Invalid, match="också skadad"):
        mend(room)
    assert room.path.read_bytes() == broken


KILLED = """
import os, sys
sys.path.insert(0, "tests")
from small_share import WHEN, SmallShare
from catalog.publication import copying
from catalog.publication.publish import Occasion
from catalog.publication.rebuild import rebuild
copying.PAGES = 1
turns = iter(range(int(sys.argv[2])))
def progress(*_):
    if next(turns, None) is None:
        os._exit(9)
room = SmallShare(sys.argv[1])
rebuild(room.staff, room.share, Occasion("Anna", "", WHEN, room.signer), progress=progress, take_over=print)
"""


def test_a_rebuild_that_is_killed_is_done_again(room):
    before = content(room.staff)
    room.staff.close()
    cut(room)
    killed = broken = 0
    for turn in range(0, 200, 2):
        words = [sys.executable, "-c", KILLED, str(room.folder), str(turn)]
        done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode != 9:
            break
        killed += 1
        try:
            assert room.kiosk.stage() is None, "killed right after it was whole"
        except Refused:
            broken += 1
        assert content(room.kiosk) == before
    assert done.returncode == 0, done.stderr
    assert killed >= broken > 2
    room.staff = room.follower("staff")
    assert mend(room) is None
    everybody_follows(room, before)


def test_a_share_that_does_not_want_a_word_beside_it(room):
    told = room.share / newest.FILE_NAME
    told.unlink()
    told.mkdir()
    assert room.put(a_need(8)).seq == 5
    assert list(room.share.glob("*.part")) == []


def test_a_folder_that_cannot_be_asked_for_is_not_gone():
    assert not is_gone(Path("x" * 5000), force=True)
