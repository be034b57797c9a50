"""`catalog export`, and what `catalog import` does with a catalogue file: the published catalogue on a stick."""

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from catalog.cli.answers import Counting, add_command, answer, workspace
from catalog.cli.workspace import Workspace
from catalog.errors import Invalid, Reason, Refused
from catalog.exchange import files
from catalog.exchange.contents import Imported
from catalog.publication import share
from catalog.publication.carrying import export, seed
from catalog.publication.sync import Follower


def add(commands: Any) -> None:
    """Add the command to the parser."""
    out = add_command(
        commands, "export", "spara den publicerade katalogen i en fil, till exempel på ett USB-minne", _export
    )
    words = "en fil (.sqlite: kiosker kan läsa den; .xlsx, .csv, .json: för andra program, med utkast) eller en mapp"
    out.add_argument("target", type=Path, nargs="?", metavar="FIL", help=words)
    out.add_argument("--to", type=Path, metavar="FIL", help="detsamma")
    out.add_argument("--single", action="store_true", help="lägg även filmer i själva filen, i stället för bredvid")


def _export(arguments: argparse.Namespace) -> int:
    target = arguments.to or arguments.target
    if target is None:
        raise Invalid("Skriv vilken fil katalogen ska sparas i, till exempel: catalog export --to katalog.xlsx")
    if target.is_dir():
        target /= share.FILE_NAME
    with workspace(arguments) as place:
        place.catch_up()
        if target.suffix.lower() in files.ENDINGS:
            return _export_file(place, target, arguments)
        if place.follower.shown() is None:
            raise Invalid("Inget är publicerat än.")
        found = export(
            place.share / share.FILE_NAME, target, place.public_key, single=arguments.single, progress=Counting()
        )
    words = f"Publicering {found.seq} är sparad i {target}: {found.records} poster, {found.pictures} bilder och filmer."
    answer(arguments, words, file=str(target), **found._asdict())
    return 0


def _export_file(place: Workspace, target: Path, arguments: argparse.Namespace) -> int:
    records, drafts = place.records(), len(place.drafts.changes())
    media = {} if target.suffix.lower() in files.TABLES else place.media()
    files.write(target, records, media, Counting())
    words = f"{len(records)} poster är sparade i {target}"
    words += f", även {drafts} utkast som inte är publicerade." if drafts else "."
    answer(arguments, words, file=str(target), records=len(records), drafts=drafts)
    return 0


def is_catalogue(path: Path) -> bool:
    """Whether `path` is a database file, as an exported catalogue is. Raises `OSError`."""
    with path.open("rb") as file:
        return file.read(len(share.MAGIC)) == share.MAGIC


def contents(copy: Path) -> Imported:
    """Return what the catalogue file `copy` holds, whoever has signed it. Raises `Invalid` if it is not whole."""
    with TemporaryDirectory() as scratch:
        follower = Follower(copy, Path(scratch), None)
        try:
            if follower.stage() is None:
                raise Invalid(f"I kopian {copy.name} är inget publicerat.")
            follower.apply()
            media = {path.name: path.read_bytes() for path in follower.mirror.media_folder.glob("*/*")}
            return Imported(follower.mirror.records(), media)
        except Refused as refusal:
            raise not_whole(copy, refusal) from refusal
        finally:
            follower.close()


def plant(place: Workspace, copy: Path, arguments: argparse.Namespace) -> int:
    """Let the empty share be what `copy` is."""
    if not copy.is_file():
        raise Invalid(f"Filen {copy} finns inte.")
    try:
        found = seed(copy, place.follower, place.share, place.author, Counting())
    except Refused as refusal:
        if refusal.reason in {Reason.BUSY, Reason.DENIED, Reason.UNREACHABLE, Reason.DISK_FULL}:
            raise
        raise not_whole(copy, refusal) from refusal
    words = f"Den delade platsen har nu publicering {found.seq}: {found.records} poster."
    answer(arguments, words, **found._asdict())
    return 0


def not_whole(copy: Path, refusal: Refused) -> Invalid:
    """Return the failure that says so of a copy: it is not the shared file."""
    return Invalid(f"Kopian {copy.name} går inte att använda: {refusal.sentence}", str(refusal))
