"""Locks, journals, kills and damage of the local disk: what is shown is the old catalogue or the new one, whole."""

import contextlib
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import apsw
import pytest
from small_share import SmallShare, a_need, a_type, content, follow, recovers, refusal

from catalog.errors import Reason, Refused
from catalog.publication import refused_file, staging
from catalog.publication.digest import root_of
from catalog.publication.publish import catch_up

ROOT = Path(__file__).resolve().parents[2]
HOLD = """
import sys, apsw
connection = apsw.Connection(sys.argv[1])
connection.execute(sys.argv[2])
print("ready", flush=True)
sys.stdin.read()
"""


@contextlib.contextmanager
def another_process(code, *words):
    """Another process, once it has said a line; it is killed with no chance to tidy up."""
    words = [sys.executable, "-c", code, *map(str, words)]
    process = subprocess.Popen(words, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout.readline() == "ready\n"
        yield process
    finally:
        process.kill()
        process.communicate()


# --- locks and journals of the share ---


def test_somebody_holds_the_whole_file(room):
    with another_process(HOLD, room.path, "BEGIN EXCLUSIVE"):
        assert refusal(room.kiosk) == Reason.BUSY
        assert room.kiosk.poll(), "a look needs no lock"
    recovers(room)


def test_somebody_prepares_a_publication(room):
    with another_process(HOLD, room.path, "BEGIN IMMEDIATE; DELETE FROM record"):
        assert follow(room.kiosk).seq == 4, "what is not committed is not there"


SPILL = (
    "PRAGMA cache_spill=1; PRAGMA cache_size=2; BEGIN IMMEDIATE; UPDATE record SET body = replace(body, 'a', 'aaaa')"
)


def hot_journal(room):
    """A publication whose process was killed after it had begun to write into the file."""
    with another_process(HOLD, room.path, SPILL) as process:
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert room.path.read_bytes() != room.good
    assert room.path.with_name("catalog.sqlite-journal").stat().st_size > 512


@pytest.mark.parametrize("first", ["publish", "look"])
def test_a_publication_that_was_killed_is_rolled_back_by_the_staff_program(room, first):
    hot_journal(room)
    before = content(room.kiosk)
    with pytest.raises(Refused) as caught:
        room.kiosk.stage()
    assert caught.value.reason == Reason.INTERRUPTED
    assert content(room.kiosk) == before
    staff = SmallShare(room.folder)
    if first == "publish":
        staff.put_blindly(a_need(50))
    else:
        catch_up(staff.staff)
    assert follow(room.kiosk) == staff.staff.shown()
    assert content(room.kiosk)[1] == content(staff.staff)[1]
    staff.staff.close()


def test_copied_without_its_journal(room):
    hot_journal(room)
    room.path.with_name("catalog.sqlite-journal").unlink()
    new = room.follower("new")
    assert refusal(new) in {Reason.CORRUPT, Reason.DIGEST, Reason.BAD_RECORD}
    new.close()
    before = content(room.kiosk)
    with contextlib.suppress(Refused):  # the few pages that a delta reads may be untouched
        follow(room.kiosk)
    assert content(room.kiosk) in (before, content(room.staff))
    recovers(room)


def test_a_journal_of_another_file(room):
    hot_journal(room)
    journal = room.path.with_name("catalog.sqlite-journal").read_bytes()
    recovers(room)
    room.path.with_name("catalog.sqlite-journal").write_bytes(journal)
    room.good = room.path.read_bytes()
    before = content(room.kiosk)
    with pytest.raises(Refused) as caught:
        room.kiosk.stage()
    assert caught.value.reason == Reason.INTERRUPTED
    assert content(room.kiosk) == before


def test_an_empty_journal_is_no_hindrance(room):
    room.path.with_name("catalog.sqlite-journal").touch()
    assert follow(room.kiosk).seq == 4


def test_half_copied_over_an_older_file(room):
    older = (room.folder / "second.sqlite").read_bytes()
    whole = (content(room.kiosk), content(room.staff))
    for pages in range(1, len(older) // 4096):
        mixed = room.good[: pages * 4096] + older[pages * 4096 :] + room.good[len(older) :]
        room.path.write_bytes(mixed)
        follower = room.follower(f"kiosk-{pages}")
        try:
            follow(follower)
            assert content(follower) in whole
        except Refused:
            assert follower.shown() is None
        follower.close()
    recovers(room)


def test_vacuum_and_another_page_size_are_no_hindrance(room):
    room.edit("PRAGMA page_size=8192; VACUUM")
    assert follow(room.kiosk).seq == 4
    assert content(room.kiosk)[1] == content(room.staff)[1]
    done = room.put(a_need(60))
    assert follow(room.kiosk).root == done.root


def test_a_folder_that_may_only_be_read(room):
    room.share.chmod(0o555)
    assert follow(room.kiosk).seq == 4
    room.share.chmod(0o755)


# --- kills of the kiosk's process ---

FOLLOW = """
import sys
from pathlib import Path
from catalog.publication.sync import Follower
follower = Follower(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
if sys.argv[4] == "apply":
    follower.stage()
print("ready", flush=True)
sys.stdin.readline()
follower.stage() if sys.argv[4] == "stage" else follower.apply()
print("done", flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize("step", ["stage", "apply"])
def test_killed_at_any_instant(room, step):
    """At seeded instants between the beginning and the end of the work; the disk's own work differs each time."""
    old, new = content(room.kiosk), content(room.staff)
    room.kiosk.close()
    chance = random.Random(7)
    seen = set()
    for turn in range(12):
        folder = room.folder / f"killed-{turn}"
        shutil.copytree(room.folder / "kiosk", folder)
        with another_process(FOLLOW, room.path, folder, room.key, step) as process:
            process.stdin.write("\n")
            process.stdin.flush()
            time.sleep(chance.random() * 0.02) if turn else process.stdout.readline()
        follower = room.follower(folder.name)
        found = content(follower)
        assert found in (old, new)
        seen.add(found[0].seq)
        assert follow(follower).seq == 4
        assert content(follower) == new
        follower.close()
    room.kiosk = room.follower("kiosk")
    assert (4 in seen) is (step == "apply")


# --- the kiosk's own disk ---


def test_what_is_staged_survives_a_restart(room):
    assert room.kiosk.stage().seq == 4
    room.kiosk.close()
    room.path.unlink()
    room.kiosk = room.follower("kiosk")
    assert room.kiosk.staged().seq == 4
    assert room.kiosk.apply().seq == 4
    assert content(room.kiosk) == content(room.staff)
    assert room.kiosk.staged() is None


def test_nothing_is_applied_where_nothing_is_staged(room):
    with pytest.raises(Refused):
        room.kiosk.apply()


def test_a_damaged_staging_file_is_fetched_anew(room):
    assert room.kiosk.stage().seq == 4
    path = room.kiosk.mirror.folder / "staged.sqlite"
    good, chance, before = path.read_bytes(), random.Random(3), content(room.kiosk)
    damages = [b"", b"x" * 9000, good[:4096], good[:-1], b"\0" * len(good)]
    for _ in range(60):
        data = bytearray(good)
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        damages.append(bytes(data))
    applied = 0
    for data in damages:
        folder = room.folder / "again"
        shutil.rmtree(folder, ignore_errors=True)
        room.kiosk.close()
        shutil.copytree(room.folder / "kiosk", folder)
        room.kiosk = room.follower("kiosk")
        (folder / "staged.sqlite").write_bytes(data)
        follower = room.follower("again")
        try:
            applied += follower.staged() is not None and follower.apply() is not None
        except Refused:
            assert content(follower) == before
        assert follow(follower).seq == 4
        assert content(follower) == content(room.staff)
        follower.close()
    assert 0 < applied < len(damages)


def test_a_damaged_row_among_the_staged_is_told_and_fetched_anew(room):
    room.kiosk.stage()
    path = room.kiosk.mirror.folder / "staged.sqlite"
    with contextlib.closing(apsw.Connection(str(path))) as rot:
        rot.execute("UPDATE record SET body = CAST(x'ff' AS TEXT) WHERE kind = 'need'")
    before = content(room.kiosk)
    with pytest.raises(Refused):
        room.kiosk.apply()
    assert content(room.kiosk) == before
    assert room.kiosk.poll()
    assert follow(room.kiosk).seq == 4


def test_what_was_staged_from_another_catalogue_than_is_here_is_forgotten(room):
    room.kiosk.stage()
    kept = (room.kiosk.mirror.folder / "staged.sqlite").read_bytes()
    room.kiosk.apply()
    (room.kiosk.mirror.folder / "staged.sqlite").write_bytes(kept)  # killed before it was thrown away
    assert room.kiosk.staged() is None
    assert room.kiosk.shown().seq == 4


def test_an_older_file_does_not_displace_a_newer_one_that_waits(room):
    room.kiosk.stage()
    newest = room.path.read_bytes()
    shutil.copyfile(room.folder / "second.sqlite", room.path)
    with pytest.raises(Refused) as caught:
        room.kiosk.stage()
    assert caught.value.reason == Reason.OLDER
    assert room.kiosk.staged().seq == 4
    room.path.write_bytes(newest)
    assert room.kiosk.apply().seq == 4


def damages_of(good):
    yield b"no database"
    yield good[: len(good) // 2]
    for page in range(1, 12):
        yield good[: page * 4096] + b"\xff" * 4096 + good[(page + 1) * 4096 :]


def test_a_damaged_local_database_is_laid_aside_and_made_anew(room):
    follow(room.kiosk)
    room.kiosk.close()
    good = (room.folder / "kiosk" / "catalog.sqlite").read_bytes()
    anew = 0
    for data in damages_of(good):
        (room.folder / "kiosk" / "catalog.sqlite").write_bytes(data)
        room.kiosk = room.follower("kiosk")
        with contextlib.suppress(Refused):
            anew += room.kiosk.shown() is None
            follow(room.kiosk)
        follow(room.kiosk)
        assert content(room.kiosk) == content(room.staff)
        assert room.kiosk.check()
        room.kiosk.close()
    assert anew > 5
    assert (room.folder / "kiosk" / "catalog.sqlite.damaged").exists()
    room.kiosk = room.follower("kiosk")


def test_a_local_database_of_another_kind_is_laid_aside(room):
    room.kiosk.close()
    path = room.folder / "kiosk" / "catalog.sqlite"
    path.unlink()
    with contextlib.closing(apsw.Connection(str(path))) as other:
        other.execute("CREATE TABLE record(x); CREATE TABLE publication(y)")
    room.kiosk = room.follower("kiosk")
    assert room.kiosk.shown() is None
    assert follow(room.kiosk).seq == 4


def test_damage_met_while_running_is_not_called_the_shares_fault(room):
    follow(room.kiosk)
    room.put(a_need(70))
    with contextlib.closing(apsw.Connection(str(room.kiosk.mirror.path))) as rot:
        rot.execute("UPDATE publication SET manifest = CAST(x'ff' AS TEXT)")
    with pytest.raises(Refused) as caught:
        room.kiosk.stage()
    assert "local" in str(caught.value)
    assert room.kiosk.poll()
    assert follow(room.kiosk).seq == 5
    assert content(room.kiosk) == content(room.staff)


def test_another_structure_of_the_local_database_is_an_error_of_the_program(room):
    room.kiosk.mirror.connection.execute("DROP TABLE leaf")
    with pytest.raises(RuntimeError, match="local"):
        room.kiosk.stage()
    room.kiosk.close()
    room.kiosk = room.follower("kiosk")
    assert follow(room.kiosk).seq == 4


def test_a_local_database_that_is_busy_is_not_called_the_shares_fault(room):
    room.kiosk.mirror.connection.set_busy_timeout(50)
    with another_process(HOLD, room.kiosk.mirror.path, "BEGIN IMMEDIATE"):
        assert room.kiosk.stage().seq == 4, "fetching only reads it"
        with pytest.raises(Refused) as caught:
            room.kiosk.apply()
        assert caught.value.reason == Reason.BUSY
        assert "local" in str(caught.value)
        assert room.kiosk.staged().seq == 4, "what waits goes on waiting"
    assert room.kiosk.apply().seq == 4


def test_rot_in_a_record_is_found_by_the_check_and_mended(room):
    follow(room.kiosk)
    assert room.kiosk.stage() is None
    assert not room.kiosk.poll()
    assert room.kiosk.check()
    assert not room.kiosk.poll()
    room.kiosk.mirror.connection.execute("UPDATE record SET body = replace(body, 'vill', 'ska') WHERE id = 'need-2'")
    assert not room.kiosk.check()
    assert room.kiosk.poll()
    assert follow(room.kiosk).seq == 4
    assert content(room.kiosk) == content(room.staff)
    assert room.kiosk.check()


@pytest.mark.parametrize("damage", [Path.unlink, lambda path: path.write_bytes(b"rot")])
def test_rot_in_a_picture_is_found_by_the_check_and_mended(room, damage):
    follow(room.kiosk)
    picture = next(room.kiosk.mirror.media_folder.glob("*/*"))
    good = picture.read_bytes()
    damage(picture)
    assert not room.kiosk.check()
    assert follow(room.kiosk).seq == 4
    assert picture.read_bytes() == good
    assert room.kiosk.check()


DERIVED = {
    "a card": "UPDATE card SET body = replace(body, 'Larm', 'Lurk')",
    "a card less": "DELETE FROM card WHERE id = 'type-102'",
    "a card more": (
        "INSERT INTO card SELECT 'type-999', 999, staff, valid_from, valid_to, body, profile, station FROM card LIMIT 1"
    ),
    "a count": "UPDATE profile SET types = types + 1",
    "a need": "INSERT INTO type_need VALUES('need-1', 0, 102, 'type-102', '', '9999')",
    "the words": "UPDATE document_text_data SET block = x'00' WHERE id > 100",
}


@pytest.mark.parametrize("rot", DERIVED)
def test_rot_in_what_reading_needs_is_found_by_the_check_and_made_anew(room, rot):
    follow(room.kiosk)
    connection = room.kiosk.mirror.connection
    before = connection.execute("SELECT * FROM card ORDER BY id").fetchall()
    assert before
    connection.execute(DERIVED[rot])
    assert not room.kiosk.check()
    assert connection.execute("SELECT * FROM card ORDER BY id").fetchall() == before
    assert room.kiosk.check()
    assert not room.kiosk.poll(), "nothing has to be fetched"


def test_check_of_an_empty_kiosk(room):
    new = room.follower("new")
    assert new.check()
    new.close()


# --- a full disk ---


def test_disk_full_while_applying(room):
    room.put(*(a_type(200 + number, "Larm " * 200) for number in range(40)))
    room.kiosk.stage()
    before = content(room.kiosk)
    pages = room.kiosk.mirror.connection.pragma("page_count")
    room.kiosk.mirror.connection.pragma("max_page_count", pages + 2)
    with pytest.raises(Refused) as caught:
        room.kiosk.apply()
    assert caught.value.reason == Reason.DISK_FULL
    assert content(room.kiosk) == before
    assert room.kiosk.staged().seq == 5
    room.kiosk.mirror.connection.pragma("max_page_count", 1_000_000)
    assert room.kiosk.apply().seq == 5
    assert root_of(room.kiosk.mirror.bodies()) == room.kiosk.shown().root


LIMITED = """
import resource, signal, sys
from pathlib import Path
from catalog.errors import Refused
from catalog.publication.sync import Follower
follower = Follower(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
for size in map(int, sys.argv[4:]):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
    try:
        follower.stage()
    except Refused as refused:
        print(refused.reason, follower.staged(), follower.shown().seq)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
follower.stage()
print(follower.apply().seq)
"""


def test_no_room_for_pictures_nor_for_what_is_staged(room):
    """Files may grow to so many bytes and no more: first the picture does not fit, then the staging file."""
    words = [sys.executable, "-c", LIMITED, room.path, room.folder / "kiosk", room.key, "20", "3000"]
    done = subprocess.run([str(word) for word in words], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split("\n") == ["DISK_FULL None 2", "DISK_FULL None 2", "4", ""]


def test_no_place_for_what_is_staged(room):
    (room.kiosk.mirror.folder / "staged.sqlite.part").mkdir()
    assert refusal(room.kiosk) == Reason.DISK_FULL
    (room.kiosk.mirror.folder / "staged.sqlite.part").rmdir()
    assert follow(room.kiosk).seq == 4


def test_another_program_is_fetching_into_the_same_folder(room, monkeypatch):
    monkeypatch.setattr(staging, "BUSY_MILLISECONDS", 10)
    with contextlib.closing(apsw.Connection(str(room.kiosk.mirror.folder / "staged.sqlite.lock"))) as other:
        other.execute("BEGIN EXCLUSIVE").fetchall()
        assert refusal(room.kiosk) == Reason.BUSY
    assert follow(room.kiosk).seq == 4


# --- kills of the publishing process ---

PUBLISH = """
import sys
sys.path.insert(0, "tests")
from small_share import SmallShare, a_need
room = SmallShare(sys.argv[1])
print("ready", flush=True)
sys.stdin.readline()
print(room.put(*(a_need(number, "Nytt") for number in range(1, 90))).seq, flush=True)
sys.stdin.read()
"""


def test_killed_while_publishing_at_any_instant(room):
    """The share holds the old publication or the new one; a kiosk shows one of them, and the next publication works."""
    room.staff.close()
    old, chance, seen = content(room.kiosk), random.Random(11), set()
    for turn in range(14):
        folder = room.folder / f"killed-{turn}"
        shutil.copytree(room.folder / "staff", folder / "staff")
        shutil.copytree(room.share, folder / "share")
        shutil.copytree(room.folder / "kiosk", folder / "kiosk")
        with another_process(PUBLISH, folder) as process:
            process.stdin.write("\n")
            process.stdin.flush()
            time.sleep(chance.random() * 0.05) if turn else process.stdout.readline()
        killed = SmallShare(folder)
        kiosk = killed.follower("kiosk")
        try:
            seen.add(follow(kiosk).seq)
        except Refused as refused:
            seen.add(refused.reason)
            assert content(kiosk) == old
        (killed.share / "publishing.lease").unlink(missing_ok=True)  # stale in ten minutes
        done = killed.put(a_need(99))
        assert done.seq in (5, 6)
        assert follow(kiosk).root == done.root
        assert content(kiosk)[1] == content(killed.staff)[1]
        assert (b"Nytt" in kiosk.mirror.body("need", "need-1")) is (done.seq == 6)
        kiosk.close()
        killed.staff.close()
    room.staff = room.follower("staff")
    assert 5 in seen
    assert seen <= {4, 5, Reason.INTERRUPTED}


def test_a_refused_file_is_not_read_from_end_to_end_at_every_look(room):
    room.edit("DELETE FROM pack")
    room.edit("UPDATE record SET body = replace(body, 'Larmet', 'Lurmet') WHERE id = 'type-101'")
    for _ in range(refused_file.TRIES):
        assert room.kiosk.poll()
        assert refusal(room.kiosk) == Reason.DIGEST
    for _ in range(refused_file.LOOKS - 1):
        with pytest.raises(Refused) as caught:
            room.kiosk.poll()
        assert caught.value.reason == Reason.DIGEST, "it is complained of all the same"
    assert room.kiosk.poll(), "now and then it is worth another try"
    assert refusal(room.kiosk) == Reason.DIGEST
    recovers(room)


@pytest.mark.parametrize("passes", ["DELETE FROM undo", "VACUUM"])
def test_a_refused_file_that_was_touched_is_read_again(room, passes):
    room.edit("DELETE FROM pack")
    room.edit("UPDATE record SET body = replace(body, 'Larmet', 'Lurmet') WHERE id = 'type-101'")
    for _ in range(refused_file.TRIES):
        refusal(room.kiosk)
    with pytest.raises(Refused):
        room.kiosk.poll()
    room.edit(passes)
    assert room.kiosk.poll()
