"""Taking a film in: a copy named by its content, without what it need not tell, and a picture to stand for it."""

import os
import shutil
from collections.abc import Callable, Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO, Final, NamedTuple, TypeAlias

from catalog.entities import Film, Picture, Text
from catalog.errors import Invalid
from catalog.films.bounded import Patch
from catalog.films.facts import Facts, facts_of
from catalog.media import Renditions, import_picture

PIECE: Final = 1 << 20
SPARE: Final = 64 << 20
"""Bytes that are left free on the disk."""
Progress: TypeAlias = Callable[[int, int], None]
"""Told how many bytes are done, and of how many."""
Grab: TypeAlias = Callable[[Path, Path], None]
"""Writes a frame of the film at the first path as a PNG to the second. Raises `Invalid`."""


class Filmed(NamedTuple):
    """A film that was taken in: its name, where its copy lies, and what it is."""

    sha256: str
    path: Path
    facts: Facts

    def film(self, title: Text, poster: Picture | None, subtitles: Mapping[str, str]) -> Film:
        """Return the part of a record that refers to this film; `subtitles`: SHA-256 by language."""
        return Film(
            sha256=self.sha256,
            mime=self.facts.mime,
            bytes=self.facts.bytes,
            seconds=self.facts.seconds,
            width=self.facts.width,
            height=self.facts.height,
            title=title,
            poster=poster,
            subtitles=dict(subtitles),
        )


def examine(path: Path) -> Facts:
    """Return what the film at `path` is; nothing is written. Raises `Invalid` with a sentence if it is none to show."""
    try:
        if not path.is_file():
            raise Invalid(f"Filmen ”{path.name}” finns inte. Kontrollera namnet och mappen.", str(path))
        with path.open("rb") as file:
            return facts_of(file, path.name)
    except OSError as problem:
        raise Invalid(f"Filmen ”{path.name}” går inte att läsa.", str(problem)) from problem


def import_film(path: Path, folder: Path, progress: Progress = lambda _done, _whole: None) -> Filmed:
    """Keep a copy of the film in `folder`, as a file named by its SHA-256, without place, owner or title in it.

    Raises `Invalid` with a sentence if it is no film that a kiosk can show, or there is no room for it.
    """
    facts = examine(path)
    try:
        with path.open("rb") as file:
            folder.mkdir(parents=True, exist_ok=True)
            if shutil.disk_usage(folder).free < facts.bytes + SPARE:
                raise _no_room(path.name)
            return _kept(file, facts, folder, progress)
    except OSError as problem:
        raise _no_room(path.name, str(problem)) from problem


def import_poster(film: Path, given: Path | None, grab: Grab | None) -> Renditions | None:
    """Return the picture staff chose, else a frame of the film; None if there is nothing that can take one.

    Raises `Invalid`.
    """
    if given is not None:
        return import_picture(given)
    if grab is None:
        return None
    with TemporaryDirectory() as scratch:
        frame = Path(scratch) / "frame.png"
        grab(film, frame)
        return import_picture(frame)


def _no_room(name: str, detail: str = "") -> Invalid:
    return Invalid(f"Filmen ”{name}” går inte att läsa, eller så får den inte plats på disken.", detail)


def _kept(file: BinaryIO, facts: Facts, folder: Path, progress: Progress) -> Filmed:
    part = folder / f"film.{os.getpid()}.part"
    try:
        with part.open("w+b") as copy:
            _copy(file, copy, facts, progress)
            for patch in facts.private:
                _blank(copy, patch)
            copy.flush()
            os.fsync(copy.fileno())
            plain = facts_of(copy, part.name)  # it must still be the same film
            name = _digest(copy)
        if plain != facts._replace(private=()):
            raise Invalid("Filmen gick inte att rensa från uppgifter om plats och ägare.", str(plain))
        return Filmed(name, part.replace(folder / name), plain)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _copy(file: BinaryIO, copy: BinaryIO, facts: Facts, progress: Progress) -> None:
    file.seek(0)
    done = 0
    while piece := file.read(PIECE):
        copy.write(piece)
        done += len(piece)
        progress(done, facts.bytes)


def _blank(copy: BinaryIO, patch: Patch) -> None:
    copy.seek(patch.place)
    copy.write(patch.header)
    left = patch.size - len(patch.header)
    while left > 0:
        left -= copy.write(bytes(min(left, PIECE)))


def _digest(copy: BinaryIO) -> str:
    copy.seek(0)
    digest = sha256()
    while piece := copy.read(PIECE):
        digest.update(piece)
    return digest.hexdigest()
