"""Compressed packs: less to read where they are whole, and never more than a second reading where they are not."""

import zlib

import msgspec
import pytest
from small_share import SmallShare, a_need, content, follow

from catalog.publication import packs, share
from catalog.publication.manifest import decode_manifest
from catalog.publication.mirror import Row


@pytest.fixture
def room(tmp_path):
    made = SmallShare(tmp_path)
    made.put(*(a_need(number, "Jag vill sova gott om natten. " * 40) for number in range(60)))
    made.kiosk = made.follower("kiosk")
    follow(made.kiosk)
    yield made
    made.kiosk.close()
    made.staff.close()


def rows_read(room):
    """Which rows of `record` and `pack` a kiosk touches: the packs it was given, and whether it read rows."""
    with share.reading(room.path) as connection:
        manifest = decode_manifest(connection.execute("SELECT manifest FROM publication ORDER BY seq DESC LIMIT 1").get)
        mine = room.kiosk.shown().seq
        worth = packs.are_worth_reading(connection, mine, manifest)
        return list(packs.read(connection, mine, manifest)) if worth else None


def test_each_record_comes_once_and_newest(room):
    room.put(a_need(1, "ett"), a_need(2, "två"))
    room.put(a_need(1, "tre"))
    room.delete(("need", "need-3"))
    found = {row.id: row.body for row in rows_read(room)}
    assert set(found) == {"need-1", "need-2", "need-3"}
    assert "tre" in found["need-1"]
    assert found["need-3"] is None
    follow(room.kiosk)
    assert content(room.kiosk) == content(room.staff)


def test_an_old_kiosk_reads_rows(room):
    for number in range(packs.KEPT + 2):
        room.put(a_need(1, f"Ändring {number}"))
    assert rows_read(room) is None
    follow(room.kiosk)
    assert content(room.kiosk) == content(room.staff)


def forged(*rows):
    return zlib.compress(msgspec.json.encode([Row(*row) for row in rows]))


DAMAGED = {
    "gone": ("DELETE FROM pack", ()),
    "no bytes": ("UPDATE pack SET data = ''", ()),
    "text": ("UPDATE pack SET data = 'hej'", ()),
    "not compressed": ("UPDATE pack SET data = x'00112233'", ()),
    "cut short": ("UPDATE pack SET data = substr(data, 1, length(data) / 2)", ()),
    "a bomb": ("UPDATE pack SET data = ?", (zlib.compress(bytes(200 << 20)),)),
    "no rows": ("UPDATE pack SET data = ?", (forged(),)),
    "not what was published": ("UPDATE pack SET data = ?", (forged((61, "need", "need-1", "{}")),)),
    "a name that is none": ("UPDATE pack SET data = ?", (forged((61, "need", "../x", None)),)),
    "a revision to come": ("UPDATE pack SET data = ?", (forged((2**60, "need", "need-1", None)),)),
    "deep": ("UPDATE pack SET data = ?", (zlib.compress(b"[" * 100_000),)),
}


@pytest.mark.parametrize("damage", DAMAGED)
def test_a_damaged_or_forged_pack_does_no_harm(room, damage):
    room.put(a_need(1, "ett"))
    sql, values = DAMAGED[damage]
    room.edit(sql, *values)
    follow(room.kiosk)
    assert content(room.kiosk) == content(room.staff)
    assert room.kiosk.shown().seq == 2


def test_a_large_publication_has_none(room):
    room.put(*(a_need(number, f"{number}" + "x" * 900_000) for number in range(70, 90)))
    assert rows_read(room) is None
    follow(room.kiosk)
    assert content(room.kiosk) == content(room.staff)
