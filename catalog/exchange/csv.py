"""A catalogue as CSV that opens rightly in Swedish Excel: UTF-8 with a BOM, semicolons, CRLF; one table after another.

What Excel would run or change (`=1+1`, `007`, `1-2`) has an apostrophe before it, which is taken away when it is read.
"""

import csv
import re
from collections.abc import Container, Iterator, Mapping
from pathlib import Path
from typing import Final, TextIO

from catalog.entities import Record
from catalog.errors import Invalid
from catalog.exchange.cells import Raw
from catalog.exchange.layout import Fault, Sheet
from catalog.exchange.pages import pages
from catalog.exchange.preview import Key, Preview, Progress
from catalog.exchange.tables import TABLES
from catalog.exchange.taking import take_sheets

LARGEST: Final = 1 << 30
_CHANGED: Final = r"(?:[=+\-@\t\r\n＝＋－＠]|(?!(?:0|[1-9][0-9]{0,14})$)[0-9][0-9 .,:/\\eE%-]*$)"
_DANGEROUS: Final = re.compile(f"'*{_CHANGED}")
_SAVED: Final = re.compile(f"''*{_CHANGED}")


def write(file: TextIO, records: Mapping[Key, Record], progress: Progress) -> None:
    """Write the catalogue into `file`, which is opened with `newline=""`."""
    file.write("\ufeff")
    writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
    for number, page in enumerate(pages(records, progress)):
        if number:
            writer.writerow([])
        writer.writerow([safe(each.path) for each in page.headings])
        writer.writerow([safe(each.words) for each in page.headings])
        writer.writerows([safe(cell) if cell else cell for cell in row] for row in page.rows)


def preview(
    path: Path, current: Mapping[Key, Record], media: Container[str] | None, progress: Progress, *, delete: bool = False
) -> Preview:
    """Return what importing the file would change. Raises `Invalid` if it is no such file."""
    if path.stat().st_size > LARGEST:
        raise Invalid("Filen är större än 1 GB: dela den i flera.")
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return take_sheets([Sheet("", _rows(file))], current, media, progress, delete=delete)
    except UnicodeDecodeError as problem:
        raise Invalid("Filen är inte UTF-8: spara den som ”CSV UTF-8” och försök igen.", str(problem)) from problem


def safe(cell: str) -> str:
    """Return a cell that no table program runs or changes."""
    return f"'{cell}" if _DANGEROUS.match(cell) else cell


def restored(cell: str) -> str:
    """Return the cell that `safe` was given."""
    return cell[1:] if _SAVED.match(cell) else cell


def _rows(file: TextIO) -> Iterator[tuple[int, list[Raw | Fault | None]]]:
    first = file.readline(1 << 20)
    found = re.match(r"\"?'?([a-z0-9_./]+):id\"?([;,\t])", first)
    if found is None or found[1] not in TABLES:
        raise Invalid("Filen saknar raden med fältnamn: utgå från en fil som programmet har sparat.")
    file.seek(0)
    csv.field_size_limit(10_000_000)
    reader = csv.reader(file, delimiter=found[2], strict=True)
    try:
        for number, row in enumerate(reader, 1):
            yield number, [restored(cell) if cell else None for cell in row]
    except csv.Error as problem:
        raise Invalid(f"Filen går inte att läsa vid rad {reader.line_num}: kontrollera citattecknen.", str(problem)
                      ) from problem  # fmt: skip
