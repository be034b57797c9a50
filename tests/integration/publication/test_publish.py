"""Publishing to a real share: what stands there afterwards, and what happens when two do it."""

import contextlib
import hashlib
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import apsw
import msgspec
import pytest
from PIL import Image
from small_share import (
    WHEN,
    SmallShare,
    a_need,
    a_picture,
    a_station,
    a_type,
    content,
    follow,
    pictured,
)

from catalog.entities import Change, encode
from catalog.errors import Conflict, Invalid, NotNow, Reason, Refused
from catalog.publication.digest import body_digest
from catalog.publication.manifest import decode_manifest, encode_manifest
from catalog.publication.publish import Occasion, create, publish
from catalog.publication.signing import verify as verify_signature
from catalog.publication.verify import verify

ROOT = Path(__file__).resolve().parents[3]
BY_BO = Occasion("Bo", "Bos ändring", WHEN, None)


@pytest.fixture
def room(tmp_path):
    made = SmallShare(tmp_path)
    yield made
    made.staff.close()


@pytest.fixture
def colleague(room):
    made = room.follower("colleague")
    yield made
    made.close()


def asked(room, sql):
    with contextlib.closing(apsw.Connection(str(room.path), flags=apsw.SQLITE_OPEN_READONLY)) as tool:
        return tool.execute(sql).fetchall()


def newest(room):
    return decode_manifest(asked(room, "SELECT manifest FROM publication ORDER BY seq DESC LIMIT 1")[0][0])


# --- what stands in the file ---


def test_the_file_is_as_the_format_says(room):
    room.put(a_need(1))
    room.put(a_need(1, "Annat"), a_need(2))
    for pragma, value in {
        "page_size": 4096, "journal_mode": "delete", "auto_vacuum": 0, "application_id": 0x4B494F53, "user_version": 2,
        "integrity_check": "ok",
    }.items():  # fmt: skip
        assert asked(room, f"PRAGMA {pragma}") == [(value,)], pragma
    assert [path.name for path in sorted(room.share.iterdir())] == [
        "catalog.sqlite",
        "head.json",
        "inbox",
        "kiosks",
        "media",
    ]


def test_a_changed_record_moves_to_the_end(room):
    room.put(a_need(1), a_need(2), a_need(3))
    room.put(a_need(2, "Annat"))
    assert asked(room, "SELECT rev, id FROM record ORDER BY rev") == [(1, "need-1"), (3, "need-3"), (4, "need-2")]


def test_a_deleted_record_stays_as_a_gap_that_kiosks_learn_of(room, colleague):
    room.put(a_need(1), a_need(2))
    follow(colleague)
    room.delete(("need", "need-1"))
    assert asked(room, "SELECT rev, id, body FROM record WHERE body IS NULL") == [(3, "need-1", None)]
    follow(colleague)
    assert [name for _, name, _ in colleague.mirror.bodies()] == ["need-2"]


def test_the_manifest_says_what_was_published_and_is_signed(room):
    first = room.put(a_need(1), note="Första")
    room.put(a_need(2), author="Bo", note="Andra")
    manifest = newest(room)
    assert (manifest.seq, manifest.rev, manifest.n, manifest.prev_root) == (2, 2, 2, first.root)
    assert (manifest.author, manifest.note, manifest.created_utc) == ("Bo", "Andra", WHEN)
    assert manifest.bytes == len(encode(a_need(1))) + len(encode(a_need(2)))
    assert manifest.key_id == room.signer.key_id
    ((signature,),) = asked(room, "SELECT signature FROM publication WHERE seq = 2")
    verify_signature(room.key, signature, encode_manifest(manifest))


def test_undo_rows_hold_what_was_before_for_twenty_publications(room):
    room.put(a_need(1, "0"))
    for number in range(1, 23):
        room.put(a_need(1, str(number)))
    rows = asked(room, "SELECT seq, id, body FROM undo ORDER BY seq")
    assert [seq for seq, _, _ in rows] == list(range(4, 24))
    assert rows[-1] == (23, "need-1", encode(a_need(1, "21")).decode())


def test_the_standard_library_can_read_it(room):
    """In a process of its own: two copies of SQLite must never open one file in the same process."""
    room.put(a_type(101, "Trygghetslarm"), a_need(1), note="Först")
    code = (
        "import json, sqlite3, sys; c = sqlite3.connect(f'file:{sys.argv[1]}?mode=ro', uri=True);"
        "print(json.dumps([c.execute(f'SELECT * FROM {view}').fetchall() for view in sys.argv[2:]]))"
    )
    views = ("v_type", "v_need", "v_publication")
    done = subprocess.run([sys.executable, "-c", code, room.path, *views], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == [
        [["type-101", 101, "Trygghetslarm", "Kort.", 1]],
        [["need-1", "Jag vill sova", 2]],
        [[1, WHEN, "Anna", "Först", 2]],
    ]
    assert sqlite3.sqlite_version_info >= (3, 38), "the views use ->>"


def test_a_catalogue_is_not_made_over_another(room):
    with pytest.raises(Invalid):
        create(room.share)


def test_a_catalogue_whose_making_was_interrupted_is_made(room):
    room.path.write_bytes(b"")
    assert create(room.share) == room.path
    assert room.put(a_need(1)).seq == 1


def test_a_catalogue_where_no_folder_can_be(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(Refused) as caught:
        create(tmp_path / "file" / "share")
    assert caught.value.reason == Reason.UNREACHABLE


# --- nothing new ---


def test_changes_that_change_nothing_are_no_publication(room):
    room.put(a_need(1))
    before = room.path.read_bytes()
    assert room.put(a_need(1)) is None
    assert room.delete(("need", "nobody")) is None
    assert room.change([]) is None
    assert room.path.read_bytes() == before


def test_nothing_is_published_into_an_empty_catalogue(room):
    assert room.change([]) is None
    assert room.staff.shown() is None


# --- colleagues ---


def test_changes_of_different_records_are_both_kept(room, colleague):
    room.put(a_need(1), a_need(2))
    follow(colleague)
    base = body_digest(encode(a_need(2)))
    room.put(a_need(1, "Annas"))
    change = Change("need", "need-2", encode(a_need(2, "Bos")), base)
    done = publish(colleague, room.share, [change], {}, BY_BO._replace(signer=room.signer))
    assert done.seq == 3
    assert follow(room.staff).root == done.root
    assert b"Annas" in room.staff.mirror.body("need", "need-1")
    assert b"Bos" in room.staff.mirror.body("need", "need-2")


@pytest.mark.parametrize("mine", [encode(a_need(1, "Bos")), None])
@pytest.mark.parametrize("theirs", [encode(a_need(1, "Annas")), None])
def test_changes_of_the_same_record_are_a_conflict_and_both_versions_are_kept(room, colleague, mine, theirs):
    room.put(a_need(1), a_need(2))
    follow(colleague)
    base = body_digest(encode(a_need(1)))
    room.change([("need", "need-1", theirs)])
    before = room.path.read_bytes()
    changes = [Change("need", "need-2", None, body_digest(encode(a_need(2)))), Change("need", "need-1", mine, base)]
    if mine is theirs is None:
        assert publish(colleague, room.share, changes, {}, BY_BO._replace(signer=room.signer)).changed == 1
        return
    with pytest.raises(Conflict) as caught:
        publish(colleague, room.share, changes, {}, BY_BO._replace(signer=room.signer))
    assert "need/need-1" in caught.value.sentence
    assert room.path.read_bytes() == before, "nothing is published, not even what was no conflict"
    assert colleague.mirror.body("need", "need-1") == theirs
    assert changes[1].body == mine


def test_two_who_add_the_same_new_record(room, colleague):
    room.put(a_need(1, "Annas"))
    with pytest.raises(Conflict):
        publish(colleague, room.share, [Change("need", "need-1", encode(a_need(1, "Bos")))], {}, BY_BO)
    assert publish(colleague, room.share, [Change("need", "need-1", encode(a_need(1, "Annas")))], {}, BY_BO) is None


RACE = """
import sys
sys.path.insert(0, "tests")
from small_share import SmallShare, a_need
room = SmallShare(sys.argv[1])
staff = room.follower(sys.argv[2])
print("ready", flush=True)
sys.stdin.readline()
for number in range(int(sys.argv[3]), int(sys.argv[4])):
    assert room.put(a_need(number), a_need(number + 1000), staff=staff)
"""


def test_two_publishers_at_once_lose_nothing(room):
    room.put(a_need(0))
    ranges = {"one": (1, 13), "other": (13, 25)}
    running = []
    for name, (first, last) in ranges.items():
        words = [sys.executable, "-c", RACE, str(room.folder), name, str(first), str(last)]
        running.append(subprocess.Popen(words, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True))
    for process in running:
        assert process.stdout.readline() == "ready\n"
    for process in running:
        process.stdin.write("\n")
        process.stdin.flush()
    assert [process.communicate()[0] or process.returncode for process in running] == [0, 0]
    head = follow(room.staff)
    assert head.seq == 25
    expected = {f"need-{number}" for number in (*range(25), *range(1001, 1025))}
    assert {name for _, name, _ in room.staff.mirror.bodies()} == expected
    content(room.staff)
    assert asked(room, "PRAGMA integrity_check") == [("ok",)]


def test_a_catalogue_that_moves_on_at_every_attempt(room, colleague, other_hands):
    """The colleague publishes without the courtesy of a lease, always just before it is our turn."""
    room.put(a_need(0))
    turns = iter(range(1, 100))

    def sneak(sql):
        if sql == "BEGIN IMMEDIATE":
            other_hands.pause()
            publish_without_lease(room, colleague, next(turns))
            other_hands.go_on()

    follow(room.staff)
    with other_hands.before(room.path, sneak), pytest.raises(Refused) as caught:
        room.put_blindly(a_need(500))
    assert caught.value.reason == Reason.BUSY
    assert room.put(a_need(500))


def publish_without_lease(room, staff, number):
    lease = room.share / "publishing.lease"
    lease.rename(room.share / "aside")
    room.put(a_need(number), staff=staff)
    (room.share / "aside").rename(lease)


# --- what a kiosk would refuse is not published ---


def test_what_a_kiosk_would_refuse_is_not_published(room):
    room.put(a_need(1))
    before, (large, name) = room.path.read_bytes(), a_picture(1)
    for wanted, reason in (
        ([("need", "a b", b'{"id":"a b","text":{}}')], Reason.BAD_NAME),
        ([("need", "CON", b'{"id":"CON","text":{}}')], Reason.BAD_NAME),
        ([("need", "a", b'{"id":"b","text":{}}')], Reason.BAD_RECORD),
        ([("need", "a", encode(msgspec.structs.replace(a_need(1, "x" * (1 << 20)), id="a")))], Reason.TOO_BIG),
        ([("type", "type-1", encode(pictured(1, name, name)))], Reason.MEDIA_MISSING),
        ([("type", "type-1", encode(pictured(1, "../x", name)))], Reason.BAD_NAME),
    ):
        with pytest.raises(Refused) as caught:
            room.change(wanted)
        assert caught.value.reason == reason
        assert room.path.read_bytes() == before
    for bad, reason in (
        (large + b"x", Reason.MEDIA_DIGEST),
        (b"no picture", Reason.MEDIA_DIMENSIONS),
        (b"RIFF" + bytes(17 << 20), Reason.TOO_BIG),
    ):
        sha = name if reason == Reason.MEDIA_DIGEST else hashlib.sha256(bad).hexdigest()
        with pytest.raises(Refused) as caught:
            room.put(pictured(1, sha, sha), media={sha: bad})
        assert caught.value.reason == reason
        assert room.path.read_bytes() == before


def test_pictures_travel_once_and_only_if_they_are_shown(room, colleague):
    (large, large_name), (small, small_name), (other, other_name) = (
        a_picture(1, (1200, 900)),
        a_picture(2),
        a_picture(3),
    )
    media = {large_name: large, small_name: small, other_name: other}
    room.put(pictured(101, large_name, small_name), media=media)
    room.put(pictured(102, large_name, small_name), media=media)
    assert asked(room, "SELECT count(*) FROM media") == [(2,)]
    follow(colleague)
    assert colleague.mirror.media_path(large_name).read_bytes() == large
    assert verify(room.path, room.folder / "scratch", room.key)[2:] == (2, 2)


def test_a_picture_of_several_mebibytes(room, colleague):
    path = room.folder / "noise.webp"
    Image.frombytes("RGB", (1200, 900), os.urandom(1200 * 900 * 3)).save(path, "WEBP", lossless=True)
    data = path.read_bytes()
    name = hashlib.sha256(data).hexdigest()
    assert len(data) > 3 << 20
    room.put(pictured(101, name, name), media={name: data})
    assert asked(room, "SELECT max(length(data)), count(*) > 3 FROM media_chunk") == [(1 << 20, 1)]
    follow(colleague)
    assert colleague.mirror.media_path(name).read_bytes() == data


# --- things that stand in the way ---


WRITE = """
import os, sys
from pathlib import Path
from catalog.errors import Refused
from catalog.publication import share
if os.getuid() == 0:
    os.setgid(65534), os.setuid(65534)
try:
    with share.writing(Path(sys.argv[1])) as connection:
        connection.execute("DELETE FROM record")
except Refused as refused:
    print(refused.reason)
"""


def test_a_share_that_may_not_be_written(room):
    room.put(a_need(1))
    with tempfile.TemporaryDirectory() as name:  # which others may pass, unlike pytest's own
        Path(name).chmod(0o755)
        copy = Path(name, "catalog.sqlite")
        copy.write_bytes(room.path.read_bytes())
        copy.chmod(0o444)
        words = [sys.executable, "-c", WRITE, str(copy)]
        done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.stdout == "DENIED\n", done.stderr


def test_an_empty_share_in_the_place_of_the_published_one(room):
    room.put(a_need(1))
    room.path.unlink()
    create(room.share)
    with pytest.raises(Refused) as caught:
        room.put_blindly(a_need(2))
    assert caught.value.reason == Reason.EMPTY
    with pytest.raises(Refused) as caught:
        verify(room.path, room.folder / "scratch", room.key)
    assert caught.value.reason == Reason.EMPTY


def test_without_a_key_on_either_side(tmp_path):
    room = SmallShare(tmp_path, private=None)
    done = room.put(a_need(1))
    assert newest(room).key_id == ""
    assert verify(room.path, tmp_path / "scratch", None).root == done.root
    room.staff.close()


def test_a_share_that_forgets_what_was_committed(room, other_hands):
    """As some network drives do: the commit succeeds, and the file is as it was."""
    room.put(a_need(1))
    before, expected = room.path.read_bytes(), ["BEGIN IMMEDIATE", "COMMIT", "BEGIN"]

    def forget(sql):
        if sql == expected[0]:
            expected.pop(0)
            if not expected:
                room.path.write_bytes(before)
                expected.append("nothing more")

    with other_hands.before(room.path, forget), pytest.raises(Refused) as caught:
        room.put(a_need(2))
    assert caught.value.reason == Reason.DIGEST
    assert room.put(a_need(2)).seq == 2


def test_a_share_that_is_full(room):
    room.put(a_need(1))
    before, pages = content(room.staff), asked(room, "PRAGMA page_count")[0][0]

    def full(connection):
        if connection.filename == str(room.path):
            connection.execute(f"PRAGMA max_page_count={pages}; PRAGMA cache_spill=1; PRAGMA cache_size=1")

    apsw.connection_hooks.append(full)
    try:
        with pytest.raises(Refused) as caught:
            room.put(*(a_need(number, "lång " * 500) for number in range(100)))
    finally:
        apsw.connection_hooks.remove(full)
    assert caught.value.reason == Reason.DISK_FULL
    assert content(room.staff) == before
    assert asked(room, "PRAGMA integrity_check") == [("ok",)]
    assert room.put(a_need(2)).seq == 2


# --- following ---


def test_a_kiosk_that_is_far_behind_takes_everything(room, colleague):
    """Where old deletions have been cleared away, a delta no longer leads there."""
    room.put(*(a_need(number) for number in range(10)))
    follow(colleague)
    room.delete(("need", "need-3"), ("need", "need-4"))
    room.put(a_station(1))
    room.edit("DELETE FROM record WHERE body IS NULL")
    room.resign(min_rev=12)
    assert follow(colleague).seq == 3
    assert content(colleague)[1] == content(room.staff)[1]
    assert len(content(colleague)[1]) == 9


def test_a_delta_that_does_not_lead_there_is_replaced_by_everything(room, colleague):
    room.put(*(a_need(number) for number in range(10)))
    follow(colleague)
    colleague.mirror.connection.execute("DELETE FROM leaf WHERE id = 'need-3'")
    room.put(a_need(11))
    assert follow(colleague).seq == 2
    assert content(colleague)[1] == content(room.staff)[1]


def test_six_weeks_and_many_publications_are_one_delta(room, colleague):
    room.put(*(a_need(number) for number in range(50)))
    follow(colleague)
    for number in range(60):
        room.put(a_need(number % 7, str(number)))
    assert follow(colleague).seq == 61
    assert content(colleague)[1] == content(room.staff)[1]


def test_the_catalogue_moves_on_while_it_is_read(room, colleague, other_hands):
    """Between two slices somebody publishes: the new publication is read instead, not a mixture."""
    room.put(*(a_need(number) for number in range(1200)))
    slices = iter(range(100))

    def publish_between(sql):
        if "rev >" in sql and next(slices) == 1:
            other_hands.pause()
            room.put(a_need(3, "Nytt"), a_need(2000))
            other_hands.go_on()

    with other_hands.before(room.path, publish_between):
        assert colleague.stage().seq == 2
    assert colleague.apply().seq == 2
    assert content(colleague)[1] == content(room.staff)[1]


def test_the_catalogue_moves_on_every_time_it_is_read(room, colleague, other_hands):
    room.put(*(a_need(number) for number in range(600)))
    turns = iter(range(5000, 6000))

    def publish_always(sql):
        if "rev >" in sql:
            other_hands.pause()
            room.put(a_need(3, str(next(turns))))
            other_hands.go_on()

    with other_hands.before(room.path, publish_always), pytest.raises(Refused) as caught:
        colleague.stage()
    assert caught.value.reason == Reason.BUSY
    assert colleague.staged() is None
    assert follow(colleague).root == follow(room.staff).root


def test_a_kiosk_does_not_commit_once_somebody_has_come(tmp_path):
    share = SmallShare(tmp_path)
    share.put(a_station(1))
    kiosk = share.follower("kiosk")
    follow(kiosk)
    before = content(kiosk)
    share.put(a_station(1, "Soffan"))
    staged = kiosk.stage()
    with pytest.raises(NotNow):
        kiosk.apply(lambda: False)
    assert content(kiosk) == before
    assert kiosk.staged() == staged, "it waits for the next quiet moment"
    assert kiosk.apply(lambda: True) == staged
    assert content(kiosk) != before
