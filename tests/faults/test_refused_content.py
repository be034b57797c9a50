"""A whole database with something wrong in it: the reason is told, the old catalogue stays, a good one is taken."""

import contextlib
import hashlib
import random
from collections import deque

import apsw
import pytest
from small_share import PRIVATE, a_picture, content, follow, overwrite, recovers, refusal

from catalog.errors import Reason, Refused
from catalog.publication.rows import MOST_ROWS, Published
from catalog.publication.signing import Signer

STRANGER = Signer(bytes(reversed(PRIVATE)))
NEWEST = "(SELECT max(rev) FROM record WHERE body IS NOT NULL)"


def edited(sql, *values):
    return lambda room: room.edit(sql, *values)


def resigned(**changes):
    return lambda room: room.resign(**changes)


def body(text):
    return edited(f"UPDATE record SET body = ? WHERE rev = {NEWEST}", text)


def added(fields):
    return edited(f"UPDATE record SET body = '{{' || ? || substr(body, 2) WHERE rev = {NEWEST}", fields)


def name(text):
    return edited(f"UPDATE record SET id = ? WHERE rev = {NEWEST}", text)


def both(*damages):
    return lambda room: [damage(room) for damage in damages]


def replaced_by(file):
    return lambda room: overwrite(room.path, (room.folder / file).read_bytes())


BOMB = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n"
SCHEMAS = {
    "a trigger": "CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM record; END",
    "a view": f"CREATE VIEW v_more AS {BOMB}",
    "a view that is another": f"DROP VIEW v_type; CREATE VIEW v_type AS {BOMB}",
    "a view less": "DROP VIEW v_need",
    "a table": "CREATE TABLE more(x)",
    "an index": "CREATE INDEX more ON record(kind)",
    "an index on an expression": "CREATE INDEX more ON record(length(body))",
    "a column": "ALTER TABLE record ADD COLUMN more",
    "a generated column": "ALTER TABLE record ADD COLUMN more AS (body || body)",
    "a checked column": "ALTER TABLE record ADD COLUMN more CHECK (more > 0)",
    "statistics": "ANALYZE",
    "a virtual table as record": "DROP TABLE record; CREATE VIRTUAL TABLE record USING fts5(rev, kind, id, body)",
    "a view as record": "ALTER TABLE record RENAME TO real; CREATE VIEW record AS SELECT * FROM real",
    "an edited schema": "PRAGMA writable_schema=1; UPDATE sqlite_schema SET sql = replace(sql, 'NOT NULL', '') "
    "WHERE name = 'record'",
}

RECORDS = {
    "edited in another tool": (body('{"id":"type-103"}'), Reason.BAD_RECORD),
    "not JSON": (body("{"), Reason.BAD_RECORD),
    "another type": (body('{"id":7}'), Reason.BAD_RECORD),
    "a list": (body("[]"), Reason.BAD_RECORD),
    "no number there is": (body('{"id":NaN}'), Reason.BAD_RECORD),
    "half a surrogate": (body('{"id":"\\ud800"}'), Reason.BAD_RECORD),
    "a key twice": (body('{"id":"type-103","id":"type-103"}'), Reason.BAD_RECORD),
    "a key twice in a part": (
        edited(f"""UPDATE record SET body = replace(body, '"sv":', '"sv":"x","sv":') WHERE rev = {NEWEST}"""),
        Reason.BAD_RECORD,
    ),
    "a value of 300 MB": (
        edited(f"UPDATE record SET body = CAST(zeroblob(300000000) AS TEXT) WHERE rev = {NEWEST}"),
        Reason.TOO_BIG,
    ),
    "a reference to nothing": (both(added('"needs":["need-999"],'), resigned(root="real")), Reason.INVALID_REF),
    "its own alternative": (both(added('"alternatives":["type-103"],'), resigned(root="real")), Reason.INVALID_REF),
    "what is pointed at taken away": (
        both(
            added('"needs":["need-3"],'),
            edited("UPDATE record SET body = NULL WHERE id = 'need-3'"),
            resigned(root="real"),
        ),
        Reason.INVALID_REF,
    ),
    "deep": (body("[" * 200_000 + "]" * 200_000), Reason.BAD_RECORD),
    "deep in a field that is not known": (
        body('{"id":"type-103","x":' + "[" * 200_000 + "]" * 200_000 + "}"),
        Reason.BAD_RECORD,
    ),
    "another's id": (
        edited(f"UPDATE record SET body = replace(body, 'type-103', 'type-104') WHERE rev = {NEWEST}"),
        Reason.BAD_RECORD,
    ),
    "bytes": (edited(f"UPDATE record SET body = CAST(body AS BLOB) WHERE rev = {NEWEST}"), Reason.BAD_RECORD),
    "invalid UTF-8": (
        edited(f"UPDATE record SET body = CAST(x'7bff7d' AS TEXT) WHERE rev = {NEWEST}"),
        Reason.BAD_TEXT,
    ),
    "a surrogate in UTF-8": (
        edited(f"UPDATE record SET body = CAST(x'22eda08022' AS TEXT) WHERE rev = {NEWEST}"),
        Reason.BAD_TEXT,
    ),
    "a body over 1 MiB": (body('"' + "å" * 600_000 + '"'), Reason.TOO_BIG),
    "a body over SQLite's limit": (body("x" * 5_000_000), Reason.TOO_BIG),
    "a name over SQLite's limit": (name("x" * 5_000_000), Reason.TOO_BIG),
    "the highest revision": (edited(f"UPDATE record SET rev = {2**63 - 1} WHERE rev = {NEWEST}"), Reason.BAD_REV),
    "a revision above the head": (edited(f"UPDATE record SET rev = rev + 100 WHERE rev = {NEWEST}"), Reason.BAD_REV),
    "an edited text": (
        edited(f"UPDATE record SET body = replace(body, 'Kort.', 'Lång.') WHERE rev = {NEWEST}"),
        Reason.DIGEST,
    ),
    "a record taken away": (edited(f"DELETE FROM record WHERE rev = {NEWEST}"), Reason.DIGEST),
    "a deleted record put back": (edited("UPDATE record SET body = NULL WHERE id = 'type-101'"), Reason.DIGEST),
}
NAMES = ["../x", "..", "C:\\x", "CON", "lpt1", "a:b", "a\0b", "", "å", "a b", "-a", "x" * 65, "a/b", "a\n"]

PUBLICATIONS = {
    "unsigned": (edited("UPDATE publication SET signature = NULL"), Reason.SIGNATURE),
    "no signature at all": (edited("UPDATE publication SET signature = x''"), Reason.SIGNATURE),
    "a signature cut short": (edited("UPDATE publication SET signature = substr(signature, 1, 63)"), Reason.SIGNATURE),
    "another key": (resigned(signer=STRANGER), Reason.SIGNATURE),
    "a changed note": (
        edited("""UPDATE publication SET manifest = replace(manifest, '"note":""', '"note":"x"')"""),
        Reason.SIGNATURE,
    ),
    "another catalogue": (resigned(catalog_id="0" * 32), Reason.WRONG_CATALOG),
    "an older file": (replaced_by("first.sqlite"), Reason.OLDER),
    "the same sequence, other content": (
        both(
            replaced_by("second.sqlite"),
            edited("UPDATE record SET body = replace(body, 'vill', 'ska') WHERE id = 'need-3'"),
            resigned(root="real"),
        ),
        Reason.FORK,
    ),
    "a newer schema": (resigned(schema_major=2), Reason.NEWER_SCHEMA),
    "another root": (resigned(root="0" * 64), Reason.DIGEST),
    "a revision of zero": (resigned(rev=0), Reason.BAD_REV),
    "a revision without end": (resigned(rev=2**62), Reason.BAD_REV),
    "a revision below its records": (resigned(rev=34), Reason.BAD_REV),
    "a row beside its manifest": (edited("UPDATE publication SET rev = rev + 1"), Reason.CORRUPT),
    "a sequence beside its manifest": (edited("UPDATE publication SET seq = seq + 100"), Reason.CORRUPT),
    "a manifest of bytes": (edited("UPDATE publication SET manifest = CAST(manifest AS BLOB)"), Reason.CORRUPT),
    "a manifest that is not JSON": (edited("UPDATE publication SET manifest = 'x'"), Reason.CORRUPT),
    "a manifest with too little": (
        edited("""UPDATE publication SET manifest = '{"schema_major":1}'"""),
        Reason.CORRUPT,
    ),
    "a signature of text": (edited("UPDATE publication SET signature = 'x'"), Reason.CORRUPT),
    "a hundred million records": (resigned(n=100_000_000), Reason.TOO_MANY),
    "no publication": (edited("DELETE FROM publication"), Reason.EMPTY),
}


def swap_picture(content_):
    """Put another content under a picture's name, with a size that fits."""

    def damage(room):
        sql = "SELECT sha256 FROM media ORDER BY size DESC LIMIT 1"
        with contextlib.closing(apsw.Connection(str(room.path))) as tool:
            key = tool.execute(sql).get
            tool.execute("UPDATE media_chunk SET data = ? WHERE sha256 = ?", (content_, key))
            tool.execute("UPDATE media SET size = ? WHERE sha256 = ?", (len(content_), key))

    return damage


def pixels(width, height):
    """Show a picture whose header says so, and whose digest and row are right."""
    frame = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    bomb = b"WEBPVP8X" + (10).to_bytes(4, "little") + bytes(4) + frame
    bomb = b"RIFF" + len(bomb).to_bytes(4, "little") + bomb
    key = hashlib.sha256(bomb).digest()

    def damage(room):
        with contextlib.closing(apsw.Connection(str(room.path))) as tool:
            shown = tool.execute("SELECT lower(hex(sha256)) FROM media ORDER BY size DESC LIMIT 1").get
            tool.execute(f"UPDATE record SET body = replace(body, ?, ?) WHERE rev = {NEWEST}", (shown, key.hex()))
            tool.execute("INSERT INTO media VALUES(?, ?, 'image/webp', ?, ?, 'file')", (key, len(bomb), width, height))
            tool.execute("INSERT INTO media_chunk(sha256, n, data) VALUES(?, 0, ?)", (key, bomb))
            tool.execute("DELETE FROM pack")
        room.resign(root="real")

    return damage


PICTURES = {
    "thirty thousand pixels a side": (pixels(30_000, 30_000), Reason.MEDIA_DIMENSIONS),
    "missing": (edited("DELETE FROM media"), Reason.MEDIA_MISSING),
    "no bytes": (edited("DELETE FROM media_chunk"), Reason.MEDIA_DIGEST),
    "other bytes": (swap_picture(a_picture(99)[0]), Reason.MEDIA_DIGEST),
    "text as bytes": (edited("UPDATE media_chunk SET data = 'text'"), Reason.MEDIA_DIGEST),
    "another size": (edited("UPDATE media SET size = size + 1"), Reason.MEDIA_DIGEST),
    "no size": (edited("UPDATE media SET size = 'big'"), Reason.BAD_RECORD),
    "a size of nothing": (edited("UPDATE media SET size = 0"), Reason.BAD_RECORD),
    "too large": (edited("UPDATE media SET size = 17000000"), Reason.TOO_BIG),
    "not WebP": (edited("UPDATE media SET mime = 'image/png'"), Reason.BAD_RECORD),
    "other dimensions": (edited("UPDATE media SET width = width + 1"), Reason.MEDIA_DIMENSIONS),
    "no dimensions": (edited("UPDATE media SET height = NULL"), Reason.MEDIA_DIMENSIONS),
}


def check(room, damage, reason):
    damage(room)
    assert refusal(room.kiosk) == reason
    recovers(room)


@pytest.fixture
def without_packs(room):
    """The rows themselves are read: behind a whole pack nobody would meet them."""
    room.edit("DELETE FROM pack")
    return room


@pytest.mark.parametrize("fault", SCHEMAS)
def test_another_structure(room, fault):
    check(room, edited(SCHEMAS[fault]), Reason.SCHEMA)


@pytest.mark.parametrize("fault", RECORDS)
def test_a_record(without_packs, fault):
    room = without_packs
    check(room, *RECORDS[fault])


@pytest.mark.parametrize("bad", NAMES)
def test_a_name(without_packs, bad):
    check(without_packs, name(bad), Reason.BAD_NAME)


def test_a_kind(without_packs):
    check(without_packs, edited(f"UPDATE record SET kind = '../type' WHERE rev = {NEWEST}"), Reason.BAD_NAME)


@pytest.mark.parametrize("fault", PUBLICATIONS)
def test_a_publication(room, fault):
    check(room, *PUBLICATIONS[fault])


@pytest.mark.parametrize("fault", PICTURES)
def test_a_picture(room, fault):
    check(room, *PICTURES[fault])


def test_a_flipped_bit_of_the_signature(room):
    signature = bytearray(
        apsw.Connection(str(room.path)).execute("SELECT signature FROM publication WHERE seq = 4").get
    )
    for place in random.Random(1).sample(range(8 * len(signature)), 16):
        signature[place // 8] ^= 1 << place % 8
        room.edit("UPDATE publication SET signature = ? WHERE seq = 4", bytes(signature))
        assert refusal(room.kiosk) == Reason.SIGNATURE, place
        signature[place // 8] ^= 1 << place % 8
    recovers(room)


def test_an_edit_outside_the_delta_is_never_shown(room):
    room.edit("UPDATE record SET body = replace(body, 'vill', 'ska') WHERE id = 'need-3'")
    assert follow(room.kiosk).seq == 4
    assert b"vill" in room.kiosk.mirror.body("need", "need-3")
    content(room.kiosk)
    new = room.follower("new")
    assert refusal(new) == Reason.DIGEST
    new.close()


def test_bit_flips_in_every_page_show_the_catalogue_or_nothing(room, all_faults):
    """A delta and a first install, one flipped bit at a time: refused, or identical."""
    expected = content(room.staff)
    chance = random.Random(2026)
    outcomes = {"refused": 0, "identical": 0}
    for page in range(len(room.good) // 4096):
        for turn in range(400 if all_faults else 8):
            place = page * 4096 + chance.randrange(4096)
            data = bytearray(room.good)
            data[place] ^= 1 << chance.randrange(8)
            overwrite(room.path, bytes(data))
            follower = room.follower(f"kiosk-{page}-{turn}")
            try:
                follow(follower)
                assert content(follower) == expected, place
                outcomes["identical"] += 1
            except Refused:
                assert follower.shown() is None
                outcomes["refused"] += 1
            follower.close()
    assert outcomes["refused"] > 40, outcomes
    recovers(room)


def test_more_records_than_a_kiosk_takes(room, all_faults):
    """Two million and one, which the manifest does not admit; in a sample, as many as it may have are fewer."""
    most = MOST_ROWS if all_faults else 2000
    sql = (
        "WITH RECURSIVE n(x) AS (SELECT 1000 UNION ALL SELECT x + 1 FROM n WHERE x < 999 + ?) "
        "INSERT INTO record SELECT x, 'later', 'r' || x, NULL FROM n"
    )
    room.edit(sql, most + 1)
    room.edit("DELETE FROM pack")
    room.resign(rev=10_000_000)
    with room.kiosk.source.reading() as connection:
        rows = Published(connection).rows_since(room.kiosk.mirror.manifest(), most)
        with pytest.raises(Refused) as caught:
            deque(rows, maxlen=0)
    assert caught.value.reason == Reason.TOO_MANY
    if all_faults:
        assert refusal(room.kiosk) == Reason.TOO_MANY
