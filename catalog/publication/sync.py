"""Following a shared catalogue: look, fetch and check into a staging file, and become it in one transaction."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

import apsw

from catalog.entities import Record
from catalog.errors import Reason, Refused
from catalog.publication import share, signing, soundness
from catalog.publication.manifest import Manifest
from catalog.publication.media.fetching import fetch
from catalog.publication.media.forgetting import forget_unused
from catalog.publication.media.keeping import sync_names
from catalog.publication.mirror import Mirror, Row
from catalog.publication.refused_file import RefusedFile, after
from catalog.publication.rows import Published
from catalog.publication.source import Source, source_at
from catalog.publication.staging import Keeping, Ready, Staging
from catalog.publication.survey import Survey
from catalog.queries import Head

ATTEMPTS: Final = 5
PASSING: Final = {Reason.BUSY, Reason.DISK_FULL}
"""Refusals of the local disk that say nothing against what is staged."""


class Follower:
    """Keeps the local catalogue in `data_folder` equal to what is published in `source` (a path: the shared file).

    `key`: the publisher's public key as text; without one, unsigned catalogues are followed too.
    """

    def __init__(
        self,
        source: Path | Source,
        data_folder: Path,
        key: str | None,
        *,
        progress: Callable[[], object] = lambda: None,
    ) -> None:
        """`progress` is called whenever something has been read of the share, and now and then by `check`."""
        self.source = source_at(source)
        self._progress = progress
        self.key = key
        self._mirror = Mirror(data_folder)
        self._staging = Staging(data_folder, key)
        self._seen: share.Stamp | None = None
        self._refused: RefusedFile | None = None
        self._sound = True

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
        """Whether the shared file has changed since the last `stage`: one read of 100 bytes.

        Raises `Refused`; for a file whose content was refused again and again as long as it stays as it is, but for an
        occasional second look.
        """
        stamp = self.source.look()
        if self._refused is not None and self._refused.is_still_so(stamp):
            raise self._refused.refusal
        return stamp != self._seen

    def stage(self) -> Head | None:
        """Fetch and check what is new into the staging file and the pictures' folder; None if nothing is new.

        Raises `Refused`; then the catalogue, and what was staged before, are as they were.
        """
        stamp = self.source.look()
        try:
            with self.source.reading(whole=self._mirror.manifest() is None or not self._sound) as connection:
                head = self._fetch(connection)
        except Refused as refusal:
            self._refused = after(self._refused, stamp, refusal)
            raise
        self._seen, self._refused = stamp, None
        return head

    def staged(self) -> Head | None:
        """Return what waits to be applied; it survives a restart."""
        ready = self._ready()
        return None if ready is None else _head(ready.manifest)

    def newest_manifest(self) -> str:
        """Return the signed manifest of what waits to be applied, else of what is shown; empty if there is none."""
        ready, known = self._ready(), self._mirror.publications()
        return ready.text if ready is not None else known[-1][2] if known else ""

    def apply(self, may_commit: Callable[[], bool] = lambda: True) -> Head:
        """Become the staged publication, in one transaction. Raises `Refused`; then nothing has changed.

        `may_commit` is asked right before the end; if it says no, `NotNow` is raised and what is staged stays.
        """
        ready = self._ready()
        if ready is None:
            raise Refused(Reason.DIGEST, "nothing is staged")
        manifest = ready.manifest
        try:
            rows = self._staging.rows(manifest.rev)
            self._mirror.apply(
                rows, manifest, ready.text, ready.signature, everything=ready.everything, may_commit=may_commit
            )
        except Refused as refusal:
            if refusal.reason not in PASSING:
                self._staging.forget()
                self._seen = None  # what is on the share is worth another look
            raise
        self._staging.forget()
        self._sound = True
        return _head(manifest)

    def check(self) -> bool:
        """Whether what lies on this disk, records and pictures, is still what was published; reads all of it.

        If it is not, the next `stage` fetches everything; what is only derived from the records is remade here, and
        media that nothing refers to are taken away.
        """
        mirror, progress = self._mirror, self._progress
        self._sound = soundness.records_are_sound(mirror, progress) and soundness.media_are_sound(mirror, progress)
        if not self._sound:
            self._seen = None
            return False
        self.forget_unused_media()
        return mirror.mend_reading_tables()

    def forget_unused_media(self) -> int:
        """Take away what neither waits to be shown, nor is shown, nor was before; return how many files that were."""
        return forget_unused(self._mirror.media_folder, self._every_body())

    def _every_body(self) -> Iterator[bytes]:
        ready = self._ready()  # first, since it may be applied meanwhile
        waiting = self._staging.rows(ready.manifest.rev) if ready else ()
        yield from (row.body.encode() for row in waiting if row.body is not None)
        yield from (body for _, _, body in self._mirror.bodies())
        yield from (body.encode() for *_, body in self._mirror.before() if body is not None)

    def _fetch(self, connection: apsw.Connection) -> Head | None:
        for _ in range(ATTEMPTS):
            published = Published(connection, self._progress)
            if not self._is_new(published):
                return None
            try:
                return self._stage(connection, published)
            except Refused:
                if not published.has_moved():
                    raise
        raise Refused(Reason.BUSY, "the catalogue moved on while it was read")

    def _is_new(self, published: Published) -> bool:
        """Check who published it and that it follows what is here, and what waits. Raises `Refused`."""
        mine, waiting = self._mirror.manifest(), self._ready()
        if not published.exists:
            if mine is not None:
                raise Refused(Reason.EMPTY, "no publication")
            return False
        manifest = published.manifest
        if self.key:
            signing.verify(self.key, published.signature, published.text.encode())
        if waiting is not None and waiting.text == published.text:
            return False
        newest = mine if waiting is None else waiting.manifest
        if newest is None:
            return True
        if manifest.catalog_id != newest.catalog_id:
            raise Refused(Reason.WRONG_CATALOG, manifest.catalog_id)
        if manifest.seq < newest.seq:
            raise Refused(Reason.OLDER, f"{manifest.seq} < {newest.seq}")
        if manifest.seq == newest.seq and manifest.root != newest.root:
            raise Refused(Reason.FORK, str(manifest.seq))
        return manifest.seq > newest.seq or not self._sound

    def _stage(self, connection: apsw.Connection, published: Published) -> Head:
        manifest, mine = published.manifest, self._mirror.manifest()
        start = None if mine is None or mine.rev < manifest.min_rev or not self._sound else mine
        with self._staging.keeping() as kept:
            survey = self._surveyed(kept, published.rows_since(start))
            if self._mirror.root_after(survey.leaves, everything=start is None) != manifest.root:
                start = None  # the delta does not lead there: take all of it before giving up
                kept.clear()
                survey = self._surveyed(kept, published.rows_since(None))
                if self._mirror.root_after(survey.leaves, everything=True) != manifest.root:
                    raise Refused(Reason.DIGEST, manifest.root)
            survey.check_references(self._mirror.has if start else _has_nothing, self._mirror.bodies)
            for wanted in sorted(survey.media.items()):
                self._progress()
                target = self._mirror.media_path(wanted[0])
                if not target.exists():
                    fetch(connection, self.source.beside, wanted, target, self._progress)
            sync_names(map(self._mirror.media_path, survey.media), self._mirror.folder)  # before they are referred to
            base = "" if mine is None else mine.root
            kept.ready(Ready(start is None, base, published.text, published.signature))
        self._sound = self._sound or start is None  # what mends it waits now, for whoever applies it
        return _head(manifest)

    def _surveyed(self, kept: Keeping, rows: Iterable[tuple[Row, Record | None]]) -> Survey:
        survey = Survey()
        kept.put(survey.taking(rows))
        return survey

    def _ready(self) -> Ready | None:
        """Return what waits, unless it was applied already or made from another catalogue than is here."""
        ready, shown = self._staging.ready(), self.shown()
        if ready is not None and ready.base != ("" if shown is None else shown.root):
            self._staging.forget()
            return None
        return ready


def _has_nothing(_kind: str, _name: str) -> bool:
    return False


def _head(manifest: Manifest) -> Head:
    return Head(manifest.seq, manifest.root, manifest.created_utc)
