"""Where a shared catalogue is read from: a file on a share, or an address on the web."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

import apsw

from catalog.publication.share import Stamp


class Source(Protocol):
    """A shared catalogue and what lies beside it. Every failure is a `Refused`; nothing waits without end."""

    def look(self) -> Stamp:
        """Read the first 100 bytes and check them."""

    def reading(self, *, whole: bool = False) -> AbstractContextManager[apsw.Connection]:
        """Open it read-only, trusting nothing. `whole`: most of it will be read, so that large blocks pay."""

    def beside(self, name: str, offset: int = 0) -> Iterator[bytes]:
        """Give what the file `name` ("media/ab/<sha256>") holds from `offset` on, in pieces."""


def source_at(place: "Path | Source") -> Source:
    """Return the source for a file's path; a source is returned as it is."""
    from catalog.publication.source.file import FileSource

    return FileSource(place) if isinstance(place, Path) else place
