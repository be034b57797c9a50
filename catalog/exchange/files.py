"""One door for files: write a catalogue as .xlsx, .csv or .json, and see what such a file would change."""

import os
from collections.abc import Container, Mapping
from pathlib import Path
from typing import Final

from catalog.entities import Record
from catalog.errors import Invalid
from catalog.exchange import csv as csv_file
from catalog.exchange import json as json_file
from catalog.exchange.preview import Key, Preview, Progress, compare

TABLES: Final = frozenset({".xlsx", ".csv"})
ENDINGS: Final = TABLES | {".json"}


def _quiet(_what: str, _done: int, _total: int) -> None:
    return


def write(path: Path, records: Mapping[Key, Record], media: Mapping[str, bytes], progress: Progress = _quiet) -> None:
    """Write all `records` to `path`, whole or not at all; pictures go into .json and are named in the others."""
    part = path.with_name(f"{path.name}.part")
    try:
        if path.suffix.lower() == ".xlsx":
            from catalog.exchange import workbook

            workbook.write(part, records, progress)
        elif path.suffix.lower() == ".csv":
            with part.open("w", encoding="utf-8", newline="") as file:
                csv_file.write(file, records, progress)
        elif path.suffix.lower() == ".json":
            part.write_bytes(json_file.export(records, media))
        else:
            raise Invalid(f"En fil som slutar på ”{path.suffix}” går inte att spara: välj .xlsx, .csv eller .json.")
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def preview(
    path: Path, current: Mapping[Key, Record], media: Container[str] | None, progress: Progress = _quiet, *,
    delete: bool = False,
) -> tuple[Preview, Mapping[str, bytes]]:  # fmt: skip
    """Return what importing `path` would change, and the pictures that it holds. Raises `Invalid`."""
    ending = path.suffix.lower()
    try:
        if ending in (".xlsx", ".xlsm"):
            from catalog.exchange import workbook_reading

            return workbook_reading.preview(path, current, media, progress, delete=delete), {}
        if ending == ".csv":
            return csv_file.preview(path, current, media, progress, delete=delete), {}
        if ending in (".xls", ".ods", ".xlsb", ".numbers"):
            raise Invalid("Spara filen som Excel-arbetsbok (.xlsx) och försök igen.")
        imported = json_file.read(path.read_bytes())
    except OSError as problem:
        raise Invalid(f"Filen {path} går inte att läsa.", str(problem)) from problem
    return compare(imported.records, current, delete=delete), imported.media
