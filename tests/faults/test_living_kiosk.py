"""Every fault of the share, met by a kiosk that lives: it shows what it showed, says why, and is never held up."""

import contextlib
import itertools
import os
import random
import shutil
import tempfile
from pathlib import Path

import apsw
import pytest
from living_kiosk import LivingKiosk, clear
from small_share import SmallShare, overwrite
from test_interrupted import HOLD, another_process, hot_journal
from test_refused import FILES, cut_short
from test_refused_content import NAMES, PICTURES, PUBLICATIONS, RECORDS, SCHEMAS, edited, name

from catalog.errors import Reason, Refused
from catalog.publication.sync import Follower

JOURNAL = "catalog.sqlite-journal"


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


def device(kiosk):
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
    shutil.copyfile(room.path.with_name(JOURNAL), kiosk.path.with_name(JOURNAL))
    kiosk.put(room.path.read_bytes())
    yield Reason.INTERRUPTED


def foreign(kiosk):
    kiosk.path.unlink()
    with contextlib.closing(apsw.Connection(str(kiosk.path))) as other:
        other.execute("CREATE TABLE customer(name); INSERT INTO customer VALUES('x')")
    yield Reason.WRONG_APP


def wal_with_its_log(kiosk):
    log = "catalog.sqlite-wal"
    room = SmallShare(kiosk.folder / "workshop")
    overwrite(room.path, kiosk.good)
    with contextlib.closing(apsw.Connection(str(room.path))) as tool:
        tool.execute("PRAGMA journal_mode=WAL").fetchall()
        tool.execute("UPDATE record SET rev = rev")
        assert room.path.with_name(log).stat().st_size
        shutil.copyfile(room.path.with_name(log), kiosk.path.with_name(log))
        content = room.path.read_bytes()
    overwrite(room.path, content)
    kiosk.put(content)
    yield Reason.WAL_MODE


def journal_of_another_file(kiosk):
    room = SmallShare(kiosk.folder / "workshop")
    room.good = kiosk.calm_file
    overwrite(room.path, room.good)
    hot_journal(room)
    shutil.copyfile(room.path.with_name(JOURNAL), kiosk.path.with_name(JOURNAL))
    kiosk.put(kiosk.good)
    yield Reason.INTERRUPTED


def link(kiosk):
    (kiosk.folder / "real.sqlite").write_bytes(kiosk.good)
    kiosk.path.unlink()
    kiosk.path.symlink_to(kiosk.folder / "real.sqlite")
    yield Reason.NOT_REGULAR


def replaced_all_the_time(kiosk):
    """In the middle of what it reads too: by files that are all wrong."""
    wrong = [kiosk.good[:-4096], kiosk.good[: len(kiosk.good) // 2]]
    for number in range(200):
        kiosk.put(wrong[number % 2])
    yield Reason.TRUNCATED


PLACES = {
    "somebody else's database": foreign,
    "WAL mode with its log": wal_with_its_log,
    "a journal of another file": journal_of_another_file,
    "a link to a catalogue": link,
    "replaced all the time": replaced_all_the_time,
    "vanished": vanished,
    "its folder vanished": folder_vanished,
    "a folder": folder,
    "a pipe": pipe,
    "a link to a device": device,
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


def flipped_bits(room):
    """One in each page; a few places of a page are tried, since not every one is read."""
    chance = random.Random(7)
    for page in range(len(room.good) // 4096):
        yield [flipped(room.good, page * 4096 + chance.randrange(4096), chance.randrange(8)) for _ in range(8)]


def flipped(good, place, bit):
    data = bytearray(good)
    data[place] ^= 1 << bit
    return bytes(data)


def flipped_signature(room):
    signature = apsw.Connection(str(room.path)).execute("SELECT signature FROM publication WHERE seq = 4").get
    start = room.good.index(signature)
    for bit in range(0, 8 * len(signature), 37):
        yield [flipped(room.good, start + bit // 8, bit % 8)]


def half_copied(room):
    older = (room.folder / "second.sqlite").read_bytes()
    for pages in range(1, len(older) // 4096):
        yield [room.good[: pages * 4096] + older[pages * 4096 :] + room.good[len(older) :]]


def without_its_journal(room):
    """Killed while it wrote what a kiosk reads."""
    newest = "UPDATE record SET body = body || hex(zeroblob(20000)) WHERE rev > 34"
    with another_process(HOLD, room.path, f"PRAGMA cache_size=2; BEGIN IMMEDIATE; {newest}"):
        pass
    assert room.path.read_bytes() != room.good
    yield [room.path.read_bytes()]


def sizes(room):
    yield from ([room.good[:size]] for size in cut_short(room))


TORN = {
    "a flipped bit in each page": flipped_bits,
    "a flipped bit of the signature": flipped_signature,
    "half copied over an older file": half_copied,
    "copied without its journal": without_its_journal,
    "cut short": sizes,
}


ENOUGH = 3


@pytest.mark.parametrize("fault", TORN)
def test_a_torn_file(kiosk, workshop, all_faults, seed, fault):
    files = list(torn_files(workshop, TORN[fault]))
    random.Random(seed).shuffle(files)
    refused = itertools.islice(refused_first(workshop, files), None if all_faults else ENOUGH)
    assert [meets(kiosk, *found) for found in refused]


def torn_files(workshop, tear):
    """Without packs, which would hide most of it; the workshop is left as it was."""
    whole = workshop.good
    clear(workshop.path)
    workshop.path.write_bytes(whole)
    workshop.edit("DELETE FROM pack")
    workshop.good = workshop.path.read_bytes()
    yield from tear(workshop)
    workshop.good = whole


def refused_first(workshop, files):
    """Those that a kiosk of a moment refuses, with its reason, since not every page is read."""
    for tries in files:
        yield from itertools.islice(((torn, why) for torn in tries if (why := refused_by_another(workshop, torn))), 1)


def meets(kiosk, torn, reason):
    kiosk.calm()
    before = kiosk.ticks()["ticks"]
    kiosk.put(torn)
    kiosk.wait(lambda: kiosk.state("sync")["reason"] == reason, reason)
    kiosk.is_unmoved(before)
    return reason


def refused_by_another(workshop, torn):
    """The reason for which a kiosk at publication 2 refuses the file; None if it takes it."""
    clear(workshop.path)
    workshop.path.write_bytes(torn)
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(workshop.folder / "kiosk", folder, dirs_exist_ok=True)
        kiosk = Follower(workshop.path, Path(folder), workshop.key)
        try:
            kiosk.stage()
        except Refused as refused:
            return refused.reason
        finally:
            kiosk.close()
    return None


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
