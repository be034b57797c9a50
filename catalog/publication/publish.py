"""Publishing in place: pictures first, then records, manifest and signature in one transaction."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Final, NamedTuple
from uuid import uuid4

import apsw

from catalog.entities import Change
from catalog.errors import Conflict, Invalid, Reason, Refused
from catalog.publication import newest, packs, share
from catalog.publication.conflicts import disputes
from catalog.publication.lease import TakeOver, lease
from catalog.publication.manifest import Manifest, encode_manifest
from catalog.publication.media.uploading import Content, upload
from catalog.publication.mirror import Mirror, Row, leaves_of
from catalog.publication.rows import Published, checked
from catalog.publication.signing import Signer
from catalog.publication.source.file import FileSource
from catalog.publication.survey import media_in, surveyed
from catalog.publication.sync import Follower
from catalog.queries import Head

KEPT_UNDO: Final = 20
ATTEMPTS: Final = 5


class Occasion(NamedTuple):
    """Who publishes, why and when (UTC, ISO 8601), and with which key."""

    author: str
    note: str
    created_utc: str
    signer: Signer | None


class Publication(NamedTuple):
    """What a publication did."""

    seq: int
    root: str
    changed: int


def create(folder: Path) -> Path:
    """Make an empty shared catalogue in `folder`; return its file. Raises `Invalid` if there is one, `Refused`."""
    path = folder / share.FILE_NAME
    if path.exists() and path.stat().st_size:
        raise Invalid("Det finns redan en katalog på den delade platsen.", str(path))
    with share.reaching():
        for room in (folder, folder / "inbox", folder / "kiosks", folder / "media"):
            room.mkdir(parents=True, exist_ok=True)
    with share.refusing(path), closing(apsw.Connection(str(path))) as connection:
        connection.execute(f"PRAGMA page_size={share.PAGE_SIZE}; PRAGMA auto_vacuum=0; PRAGMA journal_mode=DELETE")
        connection.execute("PRAGMA synchronous=EXTRA")
        with connection:  # the file is whole or empty
            connection.execute(f"PRAGMA application_id={share.APPLICATION_ID};" + share.SCHEMA)
    return path


def is_unpublished(folder: Path) -> bool:
    """Whether there is a shared catalogue in `folder` into which nothing has been published yet. Raises `Refused`."""
    path = folder / share.FILE_NAME
    if not path.exists() or not path.stat().st_size:
        return False
    with share.reading(path) as connection:
        return not Published(connection).exists


def publish(
    follower: Follower,
    folder: Path,
    changes: Sequence[Change],
    media: Mapping[str, Content],
    occasion: Occasion,
    *,
    take_over: TakeOver | None = None,
    progress: Callable[[int, int], object] = lambda _done, _whole: None,
) -> Publication | None:
    """Publish `changes` to the share in `folder` and let `follower` (the staff PC's own) verify what came of it.

    `media` holds new pictures, films and subtitles by SHA-256 (hex). Returns None if the changes change nothing. Raises
    `Conflict` if a colleague has published another version of the same record, `Refused` and `Invalid`; then nothing is
    published. `take_over` takes the lease even if a colleague holds it, and is told whose it is. `progress` is told how
    many bytes of a film are on the share, and of how many.
    """
    path = folder / share.FILE_NAME
    new = [Row(1, change.kind, change.id, change.body.decode()) for change in changes if change.body is not None]
    wanted = media_in(new)
    with lease(folder, occasion.author, take_over=take_over):
        upload(path, {name: media[name] for name in media if name in wanted}, wanted, progress)
        for _ in range(ATTEMPTS):
            catch_up(follower)
            done = _publish_once(path, follower.mirror, changes, occasion)
            if done is not None:
                break
        else:
            raise Refused(Reason.BUSY, "the catalogue moved on at every attempt")
    if done.changed == 0:
        return None
    head = catch_up(follower)  # read again what was written, through a fresh connection, and check its digest
    if head is None or head.seq < done.seq:
        raise Refused(Reason.DIGEST, "the share does not hold what was published")
    newest.leave(folder, follower.mirror)
    return done


def catch_up(follower: Follower) -> Head | None:
    """Bring the staff PC's own copy up to what is published; return its head. Mends an interrupted publication."""
    try:
        follower.stage()
    except Refused as refusal:
        if refusal.reason != Reason.INTERRUPTED or not isinstance(follower.source, FileSource):
            raise
        with share.writing(follower.source.path):  # SQLite rolls it back as soon as somebody may write
            pass
        follower.stage()
    if follower.staged() is not None:
        follower.apply()
    return follower.shown()


def _publish_once(
    path: Path,
    mirror: Mirror,
    changes: Sequence[Change],
    occasion: Occasion,
) -> Publication | None:
    """Publish on top of what `mirror` holds; None if the share has moved on since."""
    with share.writing(path) as connection:
        connection.execute("BEGIN IMMEDIATE")  # without COMMIT, closing takes everything back
        published = Published(connection)
        mine = mirror.manifest()
        if published.exists and (mine is None or published.manifest.seq != mine.seq):
            return None
        rows = _rebased(mirror, changes, mine.rev if mine else 0)
        if not rows:
            return Publication(mine.seq if mine else 0, mine.root if mine else "", 0)
        _check(connection, mirror, rows)
        manifest = _manifest(mirror, mine, rows, occasion)
        _write(connection, mirror, rows, manifest, occasion.signer)
        connection.execute("COMMIT")
    return Publication(manifest.seq, manifest.root, len(rows))


def _rebased(mirror: Mirror, changes: Sequence[Change], rev: int) -> list[Row]:
    """Return the rows that really change something. Raises `Conflict` where both sides changed the same record."""
    disputed = disputes(mirror, changes)
    if disputed:
        raise Conflict(disputed)
    new = [change for change in changes if mirror.body(change.kind, change.id) != change.body]
    return [
        Row(number, change.kind, change.id, None if change.body is None else change.body.decode())
        for number, change in enumerate(new, rev + 1)
    ]


def _check(connection: apsw.Connection, mirror: Mirror, rows: list[Row]) -> None:
    """Refuse here what every kiosk would refuse."""
    survey = surveyed(checked(row, row.rev) for row in rows)
    survey.check_references(mirror.has, mirror.bodies)
    for name, mime in sorted(survey.media.items()):
        said = connection.execute("SELECT mime FROM media WHERE sha256 = ?", (bytes.fromhex(name),)).get
        if said != mime:
            raise Refused(Reason.MEDIA_MISSING if said is None else Reason.BAD_RECORD, f"{name}: {said}")


def _manifest(mirror: Mirror, mine: Manifest | None, rows: list[Row], occasion: Occasion) -> Manifest:
    was = [body for row in rows if (body := mirror.body(row.kind, row.id)) is not None]
    new = [row.body.encode() for row in rows if row.body is not None]
    return Manifest(
        catalog_id=mine.catalog_id if mine else uuid4().hex,
        seq=mine.seq + 1 if mine else 1,
        rev=rows[-1].rev,
        min_rev=mine.min_rev if mine else 0,
        root=mirror.root_after(leaves_of(rows)),
        prev_root=mine.root if mine else "",
        n=(mine.n if mine else 0) + len(new) - len(was),
        bytes=(mine.bytes if mine else 0) + sum(map(len, new)) - sum(map(len, was)),
        created_utc=occasion.created_utc,
        author=occasion.author,
        note=occasion.note,
        key_id=occasion.signer.key_id if occasion.signer else "",
    )


def _write(
    connection: apsw.Connection, mirror: Mirror, rows: list[Row], manifest: Manifest, signer: Signer | None
) -> None:
    before = ((manifest.seq, row.kind, row.id, mirror.body(row.kind, row.id)) for row in rows)
    undo = ((seq, kind, each, None if body is None else body.decode()) for seq, kind, each, body in before)
    connection.executemany("INSERT INTO undo VALUES(?, ?, ?, ?)", undo)
    connection.execute("DELETE FROM undo WHERE seq <= ?", (manifest.seq - KEPT_UNDO,))
    # REPLACE takes the record's old row away: the new one stands at the end, where a kiosk looks for it.
    connection.executemany("INSERT OR REPLACE INTO record VALUES(?, ?, ?, ?)", rows)
    packs.write(connection, manifest.seq, rows)
    text = encode_manifest(manifest)
    signature = signer.sign(text) if signer else None
    row = (manifest.seq, manifest.rev, text.decode(), signature)
    connection.execute("INSERT INTO publication VALUES(?, ?, ?, ?)", row)
    connection.execute(f"PRAGMA user_version={manifest.seq:d}")
