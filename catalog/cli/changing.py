"""`catalog import`, `set` and `discard`: changes that wait as drafts until they are published."""

import argparse
from pathlib import Path
from typing import Any

import msgspec

from catalog.cli.answers import add_command, answer, workspace
from catalog.cli.carrying import contents, is_catalogue, plant
from catalog.cli.fields import with_field
from catalog.cli.tables import take_file
from catalog.cli.workspace import Workspace
from catalog.entities import NeedArea, Product, ProductType, Record
from catalog.errors import Invalid
from catalog.exchange import files
from catalog.exchange import json as json_file
from catalog.exchange.contents import Imported
from catalog.exchange.starter import read_starter
from catalog.media import import_picture


def add(commands: Any) -> None:
    """Add the commands to the parser."""
    take = add_command(commands, "import", "hämta in poster från en fil eller startkatalogen, som utkast", _import)
    take.add_argument(
        "source",
        type=Path,
        metavar="FIL",
        help="en fil från export (.xlsx, .csv, .json, .sqlite), eller mappen med startkatalogen",
    )
    words = "lägg en exporterad katalog på en tom delad plats som den är: redan publicerad, med samma signatur"
    take.add_argument("--seed", action="store_true", help=words)
    take.add_argument("--dry-run", action="store_true", help="visa bara vad som skulle ändras")
    take.add_argument("--delete", action="store_true", help="ta bort det i katalogen som inte finns i filen")
    change = add_command(commands, "set", "ändra ett fält, som utkast", _set)
    change.add_argument("record", metavar="SLAG/POST", help="till exempel type/fallarm")
    change.add_argument("field", nargs="?", metavar="FÄLT", help="till exempel name.sv eller suits.0.sv")
    change.add_argument("value", nargs="?", metavar="VÄRDE", help="text, eller JSON för tal och listor; inget: ta bort")
    change.add_argument("--picture", type=Path, metavar="FIL", help="byt bild")
    change.add_argument("--alt", metavar="TEXT", help="vad bilden visar, för den som inte ser den")
    drop = add_command(commands, "discard", "kasta ett utkast: posten blir som den är publicerad", _discard)
    drop.add_argument("record", metavar="SLAG/POST", help="till exempel type/fallarm")


def _import(arguments: argparse.Namespace) -> int:
    with workspace(arguments) as place:
        if arguments.seed:
            return plant(place, arguments.source, arguments)
        if arguments.source.suffix.lower() in files.TABLES | {".json", ".xlsm", ".xls", ".ods", ".xlsb"}:
            return take_file(place, arguments)
        if arguments.dry_run or arguments.delete:
            raise Invalid("--dry-run och --delete hör ihop med en fil: .xlsx, .csv eller .json.")
        count = take_in(place, _read(arguments.source))
    answer(arguments, f"{count} poster är nu utkast. Visa dem på kioskerna med: catalog publish", drafts=count)
    return 0


def _read(source: Path) -> Imported:
    if source.is_dir():
        return read_starter(source)
    try:
        return contents(source) if is_catalogue(source) else json_file.read(source.read_bytes())
    except OSError as problem:
        raise Invalid(f"Filen {source} går inte att läsa.", str(problem)) from problem


def take_in(place: Workspace, imported: Imported) -> int:
    """Keep what differs from what there is as drafts; return how many records that were."""
    place.keep_media(imported.media)
    before = place.records()
    changed = {key: record for key, record in imported.records.items() if before.get(key) != record}
    with place.drafts.together():
        for (kind, _), record in changed.items():
            place.put(kind, record)
    return len(changed)


def _set(arguments: argparse.Namespace) -> int:
    kind, _, record_id = arguments.record.partition("/")
    with workspace(arguments) as place:
        place.catch_up()
        record = place.record(kind, record_id)
        if record is None:
            raise Invalid(f"Posten {arguments.record} finns inte. Se alla med: catalog show")
        if arguments.picture:
            record = _with_picture(place, record, arguments.picture, arguments.alt)
        if arguments.field:
            record = with_field(record, arguments.field, arguments.value)
        if not arguments.picture and not arguments.field:
            raise Invalid("Skriv vilket fält som ska ändras, till exempel: catalog set type/fallarm name.sv Fallarm")
        place.put(kind, record)
    answer(arguments, f"{arguments.record} är ändrad som utkast.", record=arguments.record)
    return 0


def _with_picture(place: Workspace, record: Record, file: Path, alt: str | None) -> Record:
    if not alt:
        raise Invalid("Skriv också vad bilden visar, med --alt, för den som inte ser den.")
    made = import_picture(file)
    place.keep_media(made.media())
    picture = made.picture({"sv": alt})
    if isinstance(record, ProductType | Product):
        return msgspec.structs.replace(record, pictures=(picture, *record.pictures[1:]))
    if isinstance(record, NeedArea):
        return msgspec.structs.replace(record, picture=picture)
    raise Invalid("En sådan post har ingen bild.")


def _discard(arguments: argparse.Namespace) -> int:
    kind, _, record_id = arguments.record.partition("/")
    with workspace(arguments) as place:
        if place.drafts.get(kind, record_id) is None:
            raise Invalid(f"Posten {arguments.record} har inget utkast.")
        place.drafts.discard(kind, record_id, place.author)
    answer(arguments, f"Utkastet till {arguments.record} är kastat.", record=arguments.record)
    return 0
