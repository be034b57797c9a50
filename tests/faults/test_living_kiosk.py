"""Every fault of the share, met by a kiosk that lives: it shows what it showed, says why, and is never held up."""

import contextlib
import os
import shutil

import pytest
from living_kiosk import LivingKiosk
from small_share import SmallShare, overwrite
from test_interrupted import HOLD, another_process, hot_journal
from test_refused import FILES
from test_refused_content import NAMES, PICTURES, PUBLICATIONS, RECORDS, SCHEMAS, edited, name

from catalog.errors import Reason


def content_faults():
    """Faults of what the file holds: how to damage it, the reason, and whether packs would hide it."""
    without = edited("DELETE FROM pack")
    yield from ((f"file: {each}", *FILES[each]) for each in FILES if "vanished" not in each)
    yield from ((f"schema: {each}", edited(sql), Reason.SCHEMA) for each, sql in SCHEMAS.items())
    for each, (damage, reason) in RECORDS.items():
        yield f"record: {each}", lambda room, damage=damage: (without(room), damage(room)), reason
    for each in NAMES:
        damage = name(each)
        yield f"name: {each!r}", lambda room, damage=damage: (without(room), damage(room)), Reason.BAD_NAME
    yield from ((f"publication: {each}", *PUBLICATIONS[each]) for each in PUBLICATIONS)
    yield from ((f"picture: {each}", *PICTURES[each]) for each in PICTURES)
    yield "file: cut short", lambda room: overwrite(room.path, room.good[: len(room.good) // 2]), Reason.TRUNCATED
    yield "file: another program's database", edited("PRAGMA application_id=1"), Reason.WRONG_APP
    yield "file: WAL mode", edited("PRAGMA journal_mode=WAL"), Reason.WAL_MODE


CONTENT = {found[0]: found[1:] for found in content_faults()}


def vanished(kiosk):
    kiosk.path.unlink()
    yield Reason.UNREACHABLE


def folder_vanished(kiosk):
    shutil.move(kiosk.path.parent, kiosk.folder / "away")
    yield Reason.UNREACHABLE
    shutil.move(kiosk.folder / "away", kiosk.path.parent)


def folder(kiosk):
    kiosk.path.unlink()
    kiosk.path.mkdir()
    yield Reason.NOT_REGULAR


def pipe(kiosk):
    kiosk.path.unlink()
    os.mkfifo(kiosk.path)
    yield Reason.NOT_REGULAR


def link(kiosk):
    kiosk.path.unlink()
    kiosk.path.symlink_to("/dev/zero")
    yield Reason.NOT_REGULAR


def locked(kiosk):
    kiosk.put(kiosk.calm_file)  # what is behind the lock comes after it, so it must be nothing new
    with another_process(HOLD, kiosk.path, "BEGIN EXCLUSIVE"):
        yield Reason.BUSY


def interrupted(kiosk):
    room = SmallShare(kiosk.folder / "workshop")
    overwrite(room.path, kiosk.good)
    room.good = kiosk.good
    hot_journal(room)
    journal = "catalog.sqlite-journal"
    shutil.copyfile(room.share / journal, kiosk.path.with_name(journal))
    kiosk.put(room.path.read_bytes())
    yield Reason.INTERRUPTED


PLACES = {
    "vanished": vanished,
    "its folder vanished": folder_vanished,
    "a folder": folder,
    "a pipe": pipe,
    "a link to a device": link,
    "locked by somebody": locked,
    "an interrupted publication": interrupted,
}


@pytest.fixture(scope="module")
def kiosk(prepared, tmp_path_factory):
    living = LivingKiosk(prepared, tmp_path_factory.mktemp("living"))
    yield living
    living.end()


@pytest.fixture(scope="module")
def workshop(prepared, tmp_path_factory):
    """Where a copy of the share is damaged before the kiosk sees it."""
    folder = tmp_path_factory.mktemp("workshop")
    shutil.copytree(prepared, folder, dirs_exist_ok=True)
    room = SmallShare(folder)
    room.good = room.path.read_bytes()
    yield room
    room.staff.close()


@pytest.mark.parametrize("fault", CONTENT)
def test_a_damaged_file(kiosk, workshop, fault):
    damage, reason = CONTENT[fault]
    overwrite(workshop.path, workshop.good)
    damage(workshop)
    kiosk.calm()
    before = kiosk.ticks()["ticks"]
    kiosk.put(workshop.path.read_bytes())
    kiosk.wait(lambda: kiosk.state("sync")["reason"] == reason, reason)
    kiosk.is_unmoved(before)


@pytest.mark.parametrize("fault", PLACES)
def test_a_place_without_a_file(kiosk, fault):
    kiosk.calm()
    before = kiosk.ticks()["ticks"]
    with contextlib.contextmanager(PLACES[fault])(kiosk) as reason:
        kiosk.wait(lambda: kiosk.state("sync")["reason"] == reason, reason)
        kiosk.is_unmoved(before)


def test_in_the_end_the_next_publication_comes_on_show(prepared, tmp_path):
    kiosk = LivingKiosk(prepared, tmp_path)
    try:
        kiosk.put(b"rubbish")
        kiosk.wait(lambda: kiosk.state("sync")["reason"] == Reason.NOT_SQLITE, "the refusal")
        kiosk.put(kiosk.good)
        kiosk.wait(lambda: kiosk.state("screen")["shown_seq"] == 4, "publication 4 on the screen")
        assert kiosk.shown_root() != kiosk.root
        told = (kiosk.folder / "share" / "kiosks" / "Kiosk.txt").read_text(encoding="utf-8")
        assert "Visar nu publicering 4." in told
        assert "(NOT_SQLITE)" in told
    finally:
        kiosk.end()
    assert kiosk.errors().count("\n") == kiosk.errors().count("all is well again") + kiosk.errors().count("NOT_SQLITE")
