"""A broken shared file is made anew from the staff PC's own copy: same publication, same root, same signature."""

import shutil
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

import apsw
import msgspec

from catalog.errors import Invalid, Reason, Refused
from catalog.publication import newest, share
from catalog.publication.copying import Progress, bring, quiet
from catalog.publication.lease import TakeOver, lease
from catalog.publication.manifest import Manifest, encode_manifest, said_when
from catalog.publication.media.uploading import upload
from catalog.publication.mirror import Mirror, Row
from catalog.publication.newest import Newest
from catalog.publication.publish import KEPT_UNDO, Occasion, catch_up, create
from catalog.publication.rollback import KeptMedia
from catalog.publication.survey import media_in
from catalog.publication.sync import Follower
from catalog.publication.verify import verify

MENDABLE: Final = frozenset(Reason) - {
    Reason.BUSY, Reason.DENIED, Reason.UNREACHABLE, Reason.NOT_REGULAR, Reason.DISK_FULL, Reason.NEWER_SCHEMA,
    Reason.WRONG_CATALOG, Reason.SIGNATURE, Reason.FORK,
}  # fmt: skip
"""What a rebuild mends; the rest passes, is somebody else's catalogue, or needs a person who knows."""
BY_FORCE: Final = frozenset({Reason.SIGNATURE, Reason.FORK})


class Rebuilt(NamedTuple):
    """What was made anew, and where the broken file is kept (None: there was none)."""

    seq: int
    root: str
    records: int
    reason: Reason
    kept: Path | None


def damage(follower: Follower, folder: Path, *, force: bool = False) -> Refused | None:
    """Return what is wrong with the shared file and can be mended from `follower`'s copy; None if it is whole.

    Raises `Refused` for everything else.
    """
    try:
        if catch_up(follower) is None:
            return None
        with TemporaryDirectory() as scratch:
            verify(follower.source, Path(scratch), follower.key)
    except Refused as refusal:
        if refusal.reason in MENDABLE or (force and refusal.reason in BY_FORCE) or is_gone(folder, force=force):
            return refusal
        raise
    return None


def rebuild(
    follower: Follower,
    folder: Path,
    occasion: Occasion,
    *,
    force: bool = False,
    progress: Progress = quiet,
    take_over: TakeOver | None = None,
) -> Rebuilt | None:
    """Make the shared file in `folder` anew from `follower`'s copy; None if nothing is wrong with it.

    Raises `Invalid` if a colleague's newer publication would be lost, or this PC's own copy is not whole; with `force`
    the newer one is given up, and a new publication takes its place. Raises `Refused` as publishing does.
    """
    path = folder / share.FILE_NAME
    with lease(folder, occasion.author, take_over=take_over):
        wrong = damage(follower, folder, force=force)
        if wrong is None:
            return None
        mine = _whole(follower)
        lost = _newer(folder, path, mine, follower.key)
        if lost is not None and not force:
            raise Invalid(_whose(lost), f"{lost.manifest.seq} > {mine.seq}")
        with TemporaryDirectory() as scratch:
            made = _from_mirror(follower.mirror, Path(scratch), progress)
            if lost is not None:
                _supersede(made, mine, lost.manifest, occasion)
            verify(made, Path(scratch) / "before", follower.key)
            kept = _keep_damaged(path, occasion.created_utc)
            bring(made, path, progress)
            _lay_media(path, follower.mirror, progress)
            proof = verify(path, Path(scratch) / "after", follower.key)
        catch_up(follower)
        newest.leave(folder, follower.mirror)
    return Rebuilt(proof.seq, proof.root, proof.records, wrong.reason, kept)


def is_gone(folder: Path, *, force: bool = False) -> bool:
    """Whether the share is there and only the file is missing: an empty folder may be a drive that is not mounted."""
    try:
        known = force or any((folder / name).exists() for name in (newest.FILE_NAME, "inbox", "kiosks"))
        return known and folder.is_dir() and not (folder / share.FILE_NAME).exists()
    except OSError:
        return False


def _whole(follower: Follower) -> Manifest:
    """Return the manifest of this PC's own copy, if that is sound. Raises `Invalid`."""
    mine = follower.mirror.manifest()
    if mine is None:
        raise Invalid("Den här datorn har ingen kopia av katalogen. Bygg om den från en kollegas dator.")
    if not follower.check():
        raise Invalid("Den här datorns kopia av katalogen är också skadad. Bygg om den från en kollegas dator.")
    return mine


def _newer(folder: Path, path: Path, mine: Manifest, key: str | None) -> Newest | None:
    """Return the newest publication that somebody has signed and this PC does not have."""
    candidates = [left for left in (newest.found(folder, key),) if left is not None]
    candidates += [Newest(manifest, "") for manifest in _still_readable(path, key)]
    newer = [
        each for each in candidates if each.manifest.catalog_id == mine.catalog_id and each.manifest.seq > mine.seq
    ]
    return max(newer, key=lambda each: each.manifest.seq, default=None)


def _still_readable(path: Path, key: str | None) -> Iterator[Manifest]:
    """Give what a copy of the broken file still says of publications."""
    with TemporaryDirectory() as scratch, suppress(apsw.Error, OSError, UnicodeError):
        copy = Path(shutil.copyfile(path, Path(scratch) / "copy"))
        with closing(apsw.Connection(f"file:{copy}?immutable=1", flags=_READ_URI)) as connection:
            for text, signature in connection.execute("SELECT manifest, signature FROM publication"):
                manifest = newest.proven(str(text), signature if isinstance(signature, bytes) else None, key)
                if manifest is not None:
                    yield manifest


_READ_URI: Final = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI


def _whose(lost: Newest) -> str:
    manifest = lost.manifest
    where = f"datorn {lost.computer}" if lost.computer else "den datorn"
    return (
        f"{manifest.author} har publicerat nummer {manifest.seq} ({said_when(manifest)}), och det finns inte på den"
        f" här datorn. Bygg om katalogen från {where}, så går ingenting förlorat."
    )


def _from_mirror(mirror: Mirror, folder: Path, progress: Progress) -> Path:
    """Make a shared file of what `mirror` holds, in the scratch folder `folder`; return it."""
    path = create(folder)
    publications = mirror.publications()
    last = publications[-1][0]
    undo = _unbroken(mirror)
    with share.writing(path) as connection, connection:
        records = mirror.connection.execute("SELECT rev, kind, id, body FROM record ORDER BY rev")
        connection.executemany("INSERT INTO record VALUES(?, ?, ?, ?)", records)
        connection.executemany("INSERT INTO publication VALUES(?, ?, ?, ?)", publications)
        connection.executemany("INSERT INTO undo VALUES(?, ?, ?, ?)", undo)
        connection.execute(f"PRAGMA user_version={last:d}")
    _lay_media(path, mirror, progress)
    return path


def _lay_media(path: Path, mirror: Mirror, progress: Progress) -> None:
    """Put what the records show, now and if they are taken back, inside or beside the file at `path`."""
    rows = [Row(1, kind, name, body.decode()) for kind, name, body in mirror.bodies()]
    rows += [Row(1, kind, name, body) for _, kind, name, body in _unbroken(mirror)]
    kinds = media_in(rows)
    upload(path, KeptMedia(mirror, kinds), kinds, lambda done, whole: progress("kopierar film", done, whole))


def _unbroken(mirror: Mirror) -> list[tuple[int, str, str, str | None]]:
    """Return what can be undone: back to where this PC skipped a publication, and no further than the share keeps."""
    seqs = {seq for seq, _, _, _ in mirror.publications()}
    first = last = max(seqs)
    while first - 1 in seqs and first - 1 > last - KEPT_UNDO:
        first -= 1
    return mirror.before(first - 1 if first == 1 else first)


def _supersede(made: Path, mine: Manifest, lost: Manifest, occasion: Occasion) -> None:
    """Let a new publication with my content come after the lost one: kiosks that show that one must follow."""
    rev = max(mine.rev, lost.rev)
    manifest = msgspec.structs.replace(
        mine, seq=lost.seq + 1, rev=rev, min_rev=rev, prev_root=mine.root, created_utc=occasion.created_utc,
        author=occasion.author, note="Ombyggd katalog", key_id=occasion.signer.key_id if occasion.signer else "",
    )  # fmt: skip
    text = encode_manifest(manifest)
    row = (manifest.seq, rev, text.decode(), occasion.signer.sign(text) if occasion.signer else None)
    with share.writing(made) as connection, connection:
        connection.execute("INSERT INTO publication VALUES(?, ?, ?, ?)", row)
        connection.execute(f"PRAGMA user_version={manifest.seq:d}")


def _keep_damaged(path: Path, when: str) -> Path | None:
    """Copy the broken file aside, and move its journals there: they would be played into the new one."""
    stamp = datetime.fromisoformat(when).astimezone(UTC).strftime("%Y%m%d-%H%M%S")
    aside = path.with_name(f"{path.stem}.damaged-{stamp}{path.suffix}")
    with share.reaching():
        for suffix in ("-journal", "-wal", "-shm"):
            left = path.with_name(path.name + suffix)
            if left.exists():
                left.replace(aside.with_name(aside.name + suffix))
        if not path.exists() or not path.stat().st_size:
            return None
        part = aside.with_name(f"{aside.name}.part")
        shutil.copyfile(path, part)
        part.replace(aside)
    return aside
