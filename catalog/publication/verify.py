"""Proof that a shared file is what was published: followed from nothing into a scratch folder, digest by digest."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from catalog.errors import Reason, Refused
from catalog.publication.source import Source
from catalog.publication.sync import Follower


class Verified(NamedTuple):
    """What was found to be whole."""

    seq: int
    root: str
    records: int
    pictures: int


def verify(
    source: Path | Source, scratch: Path, key: str | None, progress: Callable[[], object] = lambda: None
) -> Verified:
    """Read the whole shared file as a new kiosk would. Raises `Refused` with the first thing that is wrong."""
    follower = Follower(source, scratch, key, progress=progress)
    try:
        follower.stage()
        if follower.staged() is None:
            raise Refused(Reason.EMPTY, "nothing has been published yet")
        head = follower.apply()
        records = sum(1 for _ in follower.mirror.bodies())
        pictures = sum(1 for _ in follower.mirror.media_folder.glob("*/*"))
        return Verified(head.seq, head.root, records, pictures)
    finally:
        follower.close()
