"""Bit rot: whether what lies on this disk is still what was published, read from the first byte to the last."""

from collections.abc import Callable, Iterator
from hashlib import file_digest
from pathlib import Path
from typing import TypeAlias

from catalog.attachments import attachments_of
from catalog.entities import KINDS, decode
from catalog.publication import digest
from catalog.publication.mirror import Mirror

Body: TypeAlias = tuple[str, str, bytes]
"""Kind, id, body."""


def records_are_sound(mirror: Mirror, progress: Callable[[], object]) -> bool:
    """Whether every record is as it was published and signed. Raises `Refused` for a database that cannot be read."""
    manifest = mirror.manifest()
    return manifest is None or digest.root_of(_counted(mirror.bodies(), progress)) == manifest.root


def media_are_sound(mirror: Mirror, progress: Callable[[], object]) -> bool:
    """Whether every file that the records show is here and is what its name says; what is not is taken away."""
    sound = True
    for name in _shown(mirror):
        progress()
        path = mirror.media_path(name)
        if not _is(path, name):
            path.unlink(missing_ok=True)
            sound = False
    return sound


def _shown(mirror: Mirror) -> set[str]:
    shown: set[str] = set()
    for kind, _, body in mirror.bodies():
        if kind in KINDS:
            shown.update(each.sha256 for each in attachments_of(decode(kind, body)))
    return shown


def _is(path: Path, sha256: str) -> bool:
    try:
        with path.open("rb") as file:
            return file_digest(file, "sha256").hexdigest() == sha256
    except OSError:
        return False


def _counted(bodies: Iterator[Body], progress: Callable[[], object]) -> Iterator[Body]:
    for number, body in enumerate(bodies):
        if number % 1000 == 0:
            progress()
        yield body
