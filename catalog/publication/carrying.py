"""A catalogue carried on a stick: one consistent copy out of a share, and the start of a new share from such a copy."""

import os
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import apsw

from catalog.errors import Invalid, Reason, Refused
from catalog.publication import newest, share
from catalog.publication.copying import Progress, bring, copy_pages, quiet
from catalog.publication.lease import lease
from catalog.publication.manifest import Manifest
from catalog.publication.media.fetching import BESIDE, place_of
from catalog.publication.media.uploading import upload
from catalog.publication.publish import catch_up, create, is_unpublished
from catalog.publication.rows import Published
from catalog.publication.sync import Follower
from catalog.publication.verify import Verified, verify


class Beside(NamedTuple):
    """A file that lies beside a catalogue."""

    path: Path
    mime: str


def export(
    source: Path, target: Path, key: str | None, *, single: bool = False, progress: Progress = quiet
) -> Verified:
    """Copy the shared file `source` to `target` as it is at one moment, proven by its root.

    Films come beside the copy, or into it if it shall be `single`. The name appears when all of it is there. Raises
    `Invalid` if something else stands there, `Refused`.
    """
    _check_target(source, target)
    part = target.with_name(f"{target.name}.part")
    with share.reaching():
        target.parent.mkdir(parents=True, exist_ok=True)
        for left in (part, share.journal(part)):
            left.unlink(missing_ok=True)
    try:
        _copy(source, part, progress)
        _bring_films(source, part, single=single, progress=progress)
        with TemporaryDirectory() as scratch:
            found = verify(part, Path(scratch), key)
    except Refused as refusal:
        if refusal.reason == Reason.DISK_FULL:
            raise Refused(
                refusal.reason, str(refusal), "Kopian får inte plats. Frigör plats eller välj en annan disk."
            ) from refusal
        raise
    with share.reaching():
        part.replace(target)
    return found


def seed(copy: Path, follower: Follower, folder: Path, author: str, progress: Progress = quiet) -> Verified:
    """Let the empty share in `folder` be what `copy` is: same publication, same signature, which must be right.

    Raises `Invalid` if something is published there, or this PC holds another or a newer catalogue, `Refused`.
    """
    with TemporaryDirectory() as scratch:
        verify(copy, Path(scratch), follower.key)
    _check_order(_manifest(copy), follower.mirror.manifest())
    path = folder / share.FILE_NAME
    if not path.exists() or not path.stat().st_size:
        create(folder)
    with lease(folder, author):
        if not is_unpublished(folder):
            raise Invalid("På den delade platsen finns redan en publicerad katalog.")
        bring(copy, path, progress)
        _bring_films(copy, path, single=False, progress=progress)
        with TemporaryDirectory() as scratch:
            found = verify(path, Path(scratch), follower.key)
        catch_up(follower)
        newest.leave(folder, follower.mirror)
    return found


def _check_target(source: Path, target: Path) -> None:
    if not target.exists():
        return
    if target.samefile(source):
        raise Invalid("Det är den publicerade katalogen själv. Välj en annan fil.")
    try:
        share.look(target)
    except Refused as refusal:
        raise Invalid(f"{target.name} är något annat än en katalog. Välj en annan fil.", str(refusal)) from refusal


def _copy(source: Path, part: Path, progress: Progress) -> None:
    with share.reading(source) as reading:
        target = apsw.Connection(str(part))
        try:
            target.execute("PRAGMA synchronous=EXTRA")
            copy_pages(reading, target, progress)
        finally:
            target.close()
    with part.open("rb") as file:
        os.fsync(file.fileno())


def _bring_films(source: Path, target: Path, *, single: bool, progress: Progress) -> None:
    """Put what lies beside `source` beside `target`, or inside it."""
    films = _beside(target, source.parent)
    media = {name: film.path for name, film in films.items()}
    kinds = {name: film.mime for name, film in films.items()}
    upload(target, media, kinds, lambda done, whole: progress("kopierar film", done, whole), single=single)


def _beside(path: Path, folder: Path) -> dict[str, Beside]:
    """Return what the catalogue file at `path` says lies beside it, as it lies in `folder`."""
    with share.reading(path) as connection:
        found = connection.execute("SELECT sha256, mime FROM media WHERE store = ?", (BESIDE,))
        rows = [(sha256.hex(), str(mime)) for sha256, mime in found if isinstance(sha256, bytes)]
    return {name: Beside(folder / place_of(name), mime) for name, mime in rows}


def _manifest(copy: Path) -> Manifest:
    with share.reading(copy) as connection:
        return Published(connection).manifest


def _check_order(there: Manifest, mine: Manifest | None) -> None:
    if mine is None:
        return
    if mine.catalog_id != there.catalog_id:
        raise Invalid("Kopian är av en annan katalog än den här datorns.")
    if mine.seq > there.seq:
        sentence = f"Den här datorn har publicering {mine.seq}; kopian bara {there.seq}. Bygg om i stället: "
        raise Invalid(sentence + "catalog publish --rebuild")
