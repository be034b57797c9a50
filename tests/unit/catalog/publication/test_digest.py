import random

import apsw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.errors import Refused
from catalog.publication import digest
from catalog.publication.manifest import Manifest, encode_manifest
from catalog.publication.mirror import Mirror, Row, leaves_of

KINDS = ("need", "type", "later")
names = st.text("abc123-", min_size=1, max_size=4)
bodies = st.text(min_size=0, max_size=12).filter(lambda text: "\0" not in text and text.isprintable())
catalogues = st.dictionaries(st.tuples(st.sampled_from(KINDS), names), bodies, max_size=30)


def rooted(catalogue):
    return digest.root_of((kind, name, body.encode()) for (kind, name), body in catalogue.items())


@given(catalogues, st.randoms())
def test_the_order_of_records_does_not_matter(catalogue, chance):
    shuffled = list(catalogue.items())
    chance.shuffle(shuffled)
    assert rooted(dict(shuffled)) == rooted(catalogue)


@given(catalogues, bodies, st.randoms())
def test_any_change_changes_the_root(catalogue, body, chance):
    key = chance.choice([*catalogue, ("need", "new-one")])
    if catalogue.get(key) != body:
        assert rooted(catalogue | {key: body}) != rooted(catalogue)
    for kind, name in catalogue:
        moved = {key: value for key, value in catalogue.items() if key != (kind, name)}
        assert rooted(moved) != rooted(catalogue)
        assert rooted(moved | {(kind, f"{name}x-moved"): catalogue[kind, name]}) != rooted(catalogue)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("a", "bc", b"d"), ("ab", "c", b"d")),
        (("a", "b", b"cd"), ("a", "bc", b"d")),
        (("a", "b", b""), ("a", "b", b"\0")),
    ],
)
def test_where_a_part_ends_is_part_of_the_digest(one, other):
    assert digest.leaf(*one) != digest.leaf(*other)


def test_the_root_of_nothing_and_of_one_record_are_as_published():
    """The format: a change of these figures is a change that every kiosk in the field must understand."""
    assert digest.root_of([]) == "aa7db7093aaece22495cdd47cd53337e361f003c48c7531b261eb6466cc8252e"
    assert digest.root_of([("need", "sova", b'{"id":"sova"}')]) == (
        "f9c80e6a12ce44987a2ecf74d6e1a24975a85d93bd7219d57e02189831e75670"
    )


@given(names, st.sampled_from(KINDS))
def test_buckets_are_numbered_below_4096(name, kind):
    assert 0 <= digest.bucket_of(kind, name) < digest.BUCKETS


def test_records_spread_over_the_buckets():
    used = {digest.bucket_of("type", f"type-{number}") for number in range(4096)}
    assert len(used) > 2400  # 4096 balls into 4096 urns leave 1 - 1/e of them filled


changes = st.lists(
    st.dictionaries(st.tuples(st.sampled_from(("later",)), names), st.none() | bodies, max_size=8), max_size=6
)


@settings(max_examples=40, deadline=None)
@given(changes)
def test_the_incremental_root_is_the_root_of_the_whole(tmp_path_factory, changes):
    mirror = Mirror(tmp_path_factory.mktemp("mirror"))
    kept = {}
    for seq, change in enumerate(changes, 1):
        rows = [Row(seq, kind, name, body) for (kind, name), body in change.items()]
        kept = {key: body for key, body in (kept | change).items() if body is not None}
        assert mirror.root_after(leaves_of(rows)) == rooted(kept)
        apply(mirror, rows, seq, rooted(kept))
        assert mirror.root_after(leaves_of([])) == rooted(kept)
        assert {(kind, name): body.decode() for kind, name, body in mirror.bodies()} == kept
    everything = [
        Row(1, kind, name, body) for (kind, name), body in random.Random(1).sample(list(kept.items()), len(kept))
    ]
    assert mirror.root_after(leaves_of(everything), everything=True) == rooted(kept)
    mirror.close()


def apply(mirror, rows, seq, root):
    manifest = Manifest(
        catalog_id="c", seq=seq, rev=seq, min_rev=0, root=root, prev_root="", n=0, bytes=0, created_utc="",
        author="", note="", key_id="",
    )  # fmt: skip
    mirror.apply(rows, manifest, encode_manifest(manifest).decode(), None, everything=False)


def test_a_wrong_root_changes_nothing(tmp_path):
    mirror = Mirror(tmp_path)
    apply(
        mirror,
        [Row(1, "need", "a", '{"id":"a","text":{}}')],
        1,
        mirror.root_after(leaves_of([Row(1, "need", "a", '{"id":"a","text":{}}')])),
    )
    before = {
        table: mirror.connection.execute(f"SELECT * FROM {table}").fetchall()
        for table in ("record", "leaf", "bucket", "publication", "before")
    }
    with pytest.raises(Refused):
        apply(mirror, [Row(2, "need", "a", None)], 2, "0" * 64)
    assert before == {table: mirror.connection.execute(f"SELECT * FROM {table}").fetchall() for table in before}
    assert mirror.head().seq == 1
    mirror.close()


def test_before_images_are_kept_for_fifty_publications(tmp_path):
    mirror = Mirror(tmp_path)
    for seq in range(1, 61):
        rows = [Row(seq, "later", "a", f'"{seq}"')]
        apply(mirror, rows, seq, rooted({("later", "a"): f'"{seq}"'}))
    kept = mirror.connection.execute("SELECT seq, body FROM before ORDER BY seq").fetchall()
    assert [seq for seq, _ in kept] == list(range(11, 61))
    assert kept[-1] == (60, '"59"')
    assert mirror.connection.execute("SELECT count(*) FROM publication").get == 50
    mirror.close()


def test_the_mirror_is_a_wal_database_that_survives_a_power_cut(tmp_path):
    mirror = Mirror(tmp_path)
    assert mirror.connection.pragma("journal_mode") == "wal"
    assert mirror.connection.pragma("synchronous") == 2
    assert isinstance(mirror.connection, apsw.Connection)
    assert mirror.body("need", "nobody") is None
    assert mirror.records() == {}
    mirror.close()
