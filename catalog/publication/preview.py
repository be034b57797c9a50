"""The catalogue as it would be with somebody's drafts, in a file of its own, for a screen to show before publishing."""

import re
import shutil
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path
from typing import Final

from catalog.database import open_for_reading, open_for_writing
from catalog.entities import Change
from catalog.publication.copying import copy_pages
from catalog.publication.mirror import FILE_NAME
from catalog.schema import derive

_DIGEST: Final = re.compile(rb'"([0-9a-f]{64})"')


class Preview:
    """A copy of what is published, in `folder`. It is made anew at each start, and nothing else is in there."""

    def __init__(self, published: Path, folder: Path, picture_file: Callable[[str], Path]) -> None:
        """Copy the local catalogue at `published`; `picture_file` gives where a picture lies. Raises `Refused`."""
        self._folder, self._picture_file = folder, picture_file
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        self._connection = open_for_writing(folder / FILE_NAME)
        with closing(open_for_reading(published)) as source:
            copy_pages(source, self._connection)
        self._connection.execute("PRAGMA synchronous=OFF")  # nobody misses it after a power cut

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def take(self, changes: Iterable[Change]) -> None:
        """Let the catalogue be as if `changes` were published, with their pictures."""
        rows = [(change.kind, change.id, change.body) for change in changes]
        with self._connection:
            for kind, record_id, body in rows:
                self._connection.execute("DELETE FROM record WHERE kind = ? AND id = ?", (kind, record_id))
                if body is not None:
                    self._connection.execute("INSERT INTO record VALUES(?, ?, 0, ?)", (kind, record_id, body.decode()))
            derive(self._connection, rows)
        for _, _, body in rows:
            self._bring_pictures(body or b"")

    def bring_pictures(self, kind: str, record_ids: Iterable[str]) -> None:
        """Bring the pictures of records that are shown beside."""
        for record_id in record_ids:
            found = self._connection.execute("SELECT body FROM record WHERE kind = ? AND id = ?", (kind, record_id)).get
            self._bring_pictures(str(found or "").encode())

    def _bring_pictures(self, body: bytes) -> None:
        for digest in _DIGEST.findall(body):
            name = digest.decode()
            place, source = self._folder / "media" / name[:2] / name, self._picture_file(name)
            if not place.exists() and source.exists():
                place.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source, place)
