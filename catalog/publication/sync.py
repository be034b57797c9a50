"""Following a shared catalogue: look, fetch and check into a staging file, and become it in one transaction."""

from contextlib import closing
from pathlib import Path
from typing import Final, NamedTuple

import apsw

from catalog.errors import Reason, Refused
from catalog.publication import pictures, share, signing
from catalog.publication.manifest import Manifest, decode_manifest
from catalog.publication.mirror import Mirror, Row
from catalog.publication.rows import Published, pictures_in
from catalog.queries import Head

STAGED: Final = "staged.sqlite"
_STAGE: Final = """
CREATE TABLE record(rev INTEGER, kind TEXT, id TEXT, body TEXT);
CREATE TABLE ready(everything INTEGER NOT NULL, base TEXT NOT NULL, manifest TEXT NOT NULL, signature BLOB);
"""


class _Staged(NamedTuple):
    rows: list[Row]
    everything: bool
    base: str
    text: str
    signature: bytes | None

    @property
    def manifest(self) -> Manifest:
        return decode_manifest(self.text)


class Follower:
    """Keeps the local catalogue in `data_folder` equal to what is published in `source` (the shared file).

    `key`: the publisher's public key as text; without one, unsigned catalogues are followed too.
    """

    def __init__(self, source: Path, data_folder: Path, key: str | None) -> None:
        self._source = source
        self._key = key
        self._stage_path = data_folder / STAGED
        self._mirror = Mirror(data_folder)
        self._seen: share.Stamp | None = None

    @property
    def mirror(self) -> Mirror:
        """The local copy."""
        return self._mirror

    def close(self) -> None:
        """Close the local database."""
        self._mirror.close()

    def shown(self) -> Head | None:
        """Return the publication the local catalogue is a copy of."""
        return self._mirror.head()

    def poll(self) -> bool:
        """Whether the shared file has changed since the last `stage`: one read of 100 bytes. Raises `Refused`."""
        return share.look(self._source) != self._seen

    def stage(self) -> Head | None:
        """Fetch and check what is new into the staging file and the pictures' folder; None if nothing is new.

        Raises `Refused`; then the catalogue, and what was staged before, are as they were.
        """
        stamp = share.look(self._source)
        with share.reading(self._source) as connection:
            published = Published(connection)
            head = self._stage(connection, published) if published.exists and self._is_new(published) else None
        self._seen = stamp
        return head

    def staged(self) -> Head | None:
        """Return what waits to be applied; it survives a restart."""
        staged = self._read_stage()
        return None if staged is None else _head(staged.manifest)

    def apply(self) -> Head:
        """Become the staged publication, in one transaction. Raises `Refused`; then nothing has changed."""
        staged = self._read_stage()
        if staged is None:
            raise Refused(Reason.DIGEST, "nothing is staged")
        manifest = staged.manifest
        self._mirror.apply(staged.rows, manifest, staged.text, staged.signature, everything=staged.everything)
        self._stage_path.unlink()
        return _head(manifest)

    def _is_new(self, published: Published) -> bool:
        """Check who published it and that it follows what is here. Raises `Refused`."""
        manifest, mine = published.manifest, self._mirror.manifest()
        if self._key:
            signing.verify(self._key, published.signature, published.text.encode())
        if mine is None:
            return not self._is_staged(published.text)
        if manifest.catalog_id != mine.catalog_id:
            raise Refused(Reason.WRONG_CATALOG, manifest.catalog_id)
        if manifest.seq < mine.seq:
            raise Refused(Reason.OLDER, f"{manifest.seq} < {mine.seq}")
        if manifest.seq == mine.seq and manifest.root != mine.root:
            raise Refused(Reason.FORK, str(manifest.seq))
        return manifest.seq > mine.seq and not self._is_staged(published.text)

    def _is_staged(self, text: str) -> bool:
        staged = self._read_stage()
        return staged is not None and staged.text == text

    def _stage(self, connection: apsw.Connection, published: Published) -> Head:
        manifest, mine = published.manifest, self._mirror.manifest()
        everything = mine is None or mine.rev < manifest.min_rev
        rows = list(published.rows_after(0 if mine is None or everything else mine.rev))
        if self._mirror.root_after(rows, everything=everything) != manifest.root:
            everything = True  # the delta does not lead there: take all of it before giving up
            rows = list(published.rows_after(0))
            if self._mirror.root_after(rows, everything=True) != manifest.root:
                raise Refused(Reason.DIGEST, manifest.root)
        for sha256 in sorted(pictures_in(rows)):
            if not self._mirror.has_media(sha256):
                pictures.fetch(connection, sha256, self._mirror.media_path(sha256))
        base = "" if mine is None else mine.root
        self._write_stage(_Staged(rows, everything, base, published.text, published.signature))
        return _head(manifest)

    def _write_stage(self, staged: _Staged) -> None:
        try:
            with closing(apsw.Connection(str(self._stage_path))) as connection:
                connection.execute("PRAGMA synchronous=FULL")
                with connection:
                    connection.execute("DROP TABLE IF EXISTS record; DROP TABLE IF EXISTS ready;" + _STAGE)
                    connection.executemany("INSERT INTO record VALUES(?, ?, ?, ?)", staged.rows)
                    ready = (staged.everything, staged.base, staged.text, staged.signature)
                    connection.execute("INSERT INTO ready VALUES(?, ?, ?, ?)", ready)
        except apsw.FullError as problem:
            raise Refused(Reason.DISK_FULL, str(problem)) from problem

    def _read_stage(self) -> _Staged | None:
        """Return what is staged, unless it is damaged, applied already or made from another catalogue than is here."""
        if not self._stage_path.exists():
            return None
        try:
            with closing(apsw.Connection(str(self._stage_path))) as connection:
                found = connection.execute("SELECT everything, base, manifest, signature FROM ready").fetchone()
                rows = [Row(*row) for row in connection.execute("SELECT rev, kind, id, body FROM record")]
        except (apsw.SQLError, apsw.NotADBError, apsw.CorruptError):
            found = None
        shown = self.shown()
        if found is None or found[1] != ("" if shown is None else shown.root):
            self._stage_path.unlink(missing_ok=True)
            return None
        return _Staged(rows, bool(found[0]), found[1], found[2], found[3])


def _head(manifest: Manifest) -> Head:
    return Head(manifest.seq, manifest.root, manifest.created_utc)
