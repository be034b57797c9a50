"""Reads a workbook that people made, trusting nothing: sheet by sheet, in little room, each cell as it is meant.

A formula counts as the value that the table program computed last; one without a value is refused by its cell.
"""

import re
import zipfile
import zlib
from collections.abc import Container, Iterator, Mapping
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import IO, Any, Final
from xml.etree import ElementTree as ET

from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900, from_excel

from catalog.entities import Record
from catalog.errors import Invalid
from catalog.exchange.cells import Raw
from catalog.exchange.layout import MOST_COLUMNS, Fault, Sheet
from catalog.exchange.preview import Key, Preview, Progress
from catalog.exchange.taking import take_sheets
from catalog.exchange.workbook_guard import NEVER, PIECE, Guarded, guarded

_MAIN: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_STRICT: Final = "{http://purl.oclc.org/ooxml/spreadsheetml/main}"
_RELATED: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_REFERENCE: Final = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
MOST_ROWS: Final = 1_048_576
MOST_HELD: Final = 1_000_000
"""Elements of the XML that are kept at a time: many rows' worth."""
MOST_SILENT: Final = 64
"""Pieces of a file without the beginning or the end of an element: 16 MiB of one text."""


def preview(
    path: Path, current: Mapping[Key, Record], media: Container[str] | None, progress: Progress, *, delete: bool = False
) -> Preview:
    """Return what importing the workbook would change. Raises `Invalid` if it is none, or one that is not taken."""
    with guarded(path) as archive:
        try:
            return take_sheets(_sheets(archive, progress), current, media, progress, delete=delete)
        except (ET.ParseError, KeyError, ValueError, IndexError, zipfile.BadZipFile, zlib.error, EOFError) as problem:
            raise Invalid("Arbetsboken är skadad: öppna den i Excel och spara den igen.", str(problem)) from problem


def _sheets(archive: Guarded, progress: Progress) -> Iterator[Sheet]:
    book = archive.tree("xl/workbook.xml")
    targets = {each.get("Id"): each.get("Target", "") for each in archive.tree("xl/_rels/workbook.xml.rels")}
    settings = next((each for each in book if _name(each) == "workbookPr"), None)
    old = settings is not None and settings.get("date1904") in ("1", "true")
    progress("läser texter", 0, 0)
    strings, dates = _strings(archive), _dates(archive)
    for each in book.iter():
        if _name(each) == "sheet":
            target = targets[each.get(_RELATED)].lstrip("/")
            part = target if target.startswith("xl/") else f"xl/{target}"
            if "worksheets/" in part:
                reading = _Reading(strings, dates, CALENDAR_MAC_1904 if old else CALENDAR_WINDOWS_1900)
                yield Sheet(each.get("name", ""), reading.rows(archive, part))


def _strings(archive: Guarded) -> list[str]:
    if not archive.has("xl/sharedStrings.xml"):
        return []
    with archive.open("xl/sharedStrings.xml") as file:
        return [_text(element) for element in _elements(file, "si")]


def _elements(file: IO[bytes], name: str) -> Iterator[Any]:
    """Give the elements of that name one by one and forget them, so that a large file takes little room."""
    parents: list[Any] = []
    held = silent = 0
    parser: Any = ET.XMLPullParser(("start", "end"))
    while piece := file.read(PIECE):
        parser.feed(piece)
        silent += 1
        for event, element in parser.read_events():
            silent = 0
            if event == "start":
                parents.append(element)
                held += 1
                if held > MOST_HELD:
                    raise Invalid(NEVER)
                continue
            parents.pop()
            if _name(element) == name:
                yield element
                parents[-1].clear()
                held = 0
        if silent > MOST_SILENT:
            raise Invalid(NEVER)
    parser.close()


def _dates(archive: Guarded) -> frozenset[str]:
    """Return the numbers of the styles that show a number as a date or a time."""
    if not archive.has("xl/styles.xml"):
        return frozenset()
    styles = archive.tree("xl/styles.xml")
    formats = {str(number): code for number, code in BUILTIN_FORMATS.items()}
    formats |= {
        each.get("numFmtId", ""): each.get("formatCode", "") for each in styles.iter() if _name(each) == "numFmt"
    }
    cells = next((each for each in styles if _name(each) == "cellXfs"), ())
    return frozenset(
        str(n) for n, each in enumerate(cells) if is_date_format(formats.get(each.get("numFmtId", ""), ""))
    )


class _Reading:
    """Reads one sheet."""

    def __init__(self, strings: list[str], dates: Container[str], epoch: Any) -> None:
        self._strings = strings
        self._dates = dates
        self._epoch = epoch

    def rows(self, archive: Guarded, part: str) -> Iterator[tuple[int, list[Raw | Fault | None]]]:
        """Give the rows that have cells. Merged cells are faults, since nobody knows what the others should hold."""
        merged = archive.merged(part)
        number = 0
        with archive.open(part) as file:
            for row in _elements(file, "row"):
                number = int(row.get("r") or number + 1)
                if number > MOST_ROWS:
                    raise Invalid("Arbetsboken har fler rader än Excel kan visa: den tas inte emot.")
                yield number, self._row(row, number, merged)

    def _row(self, row: Any, number: int, merged: list[tuple[int, int, int, int]]) -> list[Raw | Fault | None]:
        values: list[Raw | Fault | None] = []
        place = -1
        for cell in row:
            found = _REFERENCE.fullmatch(cell.get("r") or "")
            place = _column(found[1]) if found else place + 1
            if place >= MOST_COLUMNS:
                break
            value = self._value(cell)
            if value is not None:
                values += [None] * (place + 1 - len(values))
                values[place] = value
        for top, left, bottom, right in merged:
            if top <= number <= bottom and number > 1:
                values += [None] * (min(right, MOST_COLUMNS) + 1 - len(values))
                fault = Fault("Cellen är sammanfogad med andra: dela dem och fyll i var och en.")
                values[left : right + 1] = [fault] * (min(right, MOST_COLUMNS) + 1 - left)
        return values

    def _value(self, cell: Any) -> Raw | Fault | None:  # noqa: PLR0911
        words: str | None = None
        kind, formula = str(cell.get("t", "n")), False
        for child in cell:
            name = _name(child)
            if name == "v":
                words = child.text
            elif name == "is":
                words = _text(child)
            formula = formula or name == "f"
        if words is None or words == "":
            return Fault("Formeln har inget värde: klistra in texten i stället.") if formula else None
        if kind == "e":
            return Fault(f"I cellen står felet {words[:20]}: skriv det rätta i stället.")
        if kind == "s":
            return self._strings[int(words)] or None
        if kind in ("inlineStr", "str"):
            return words
        if kind == "b":
            return words == "1"
        if kind == "d":
            return _dated(datetime.fromisoformat(words))
        return self._number(float(words), words, cell.get("s", ""))

    def _number(self, number: float, words: str, style: str) -> Raw | Fault:
        if style not in self._dates:
            return int(words) if words.lstrip("-").isdecimal() else number
        try:
            found: datetime | time | timedelta | None = from_excel(number, self._epoch)
            return _dated(found)
        except (ValueError, OverflowError):
            return Fault("Datumet finns inte: skriv det som 2026-12-31.")


def _dated(value: datetime | time | timedelta | None) -> datetime | Fault:
    if isinstance(value, datetime):
        return value.replace(tzinfo=None)
    return Fault("Här står ett klockslag: gör cellen till text och skriv den igen.")


def _name(element: Any) -> str:
    return str(element.tag).removeprefix(_MAIN).removeprefix(_STRICT)


def _text(element: Any) -> str:
    """Return the words of a string, without how they are read aloud (`rPh`)."""
    words = []
    for child in element:
        if _name(child) == "t":
            words.append(child.text or "")
        elif _name(child) == "r":
            words += [each.text or "" for each in child if _name(each) == "t"]
    return _unescaped("".join(words))


def _unescaped(text: str) -> str:
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def _column(name: str) -> int:
    number = 0
    for letter in name:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
