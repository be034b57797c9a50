"""The outer check of a workbook: what it really is, how large it would become, that its XML is plain."""

import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, Final
from xml.etree import ElementTree as ET
from xml.parsers import expat

from catalog.errors import Invalid

LARGEST: Final = 1 << 30
"""Bytes of everything in the workbook when unpacked; a text table may be a quarter of it."""
MOST_PARTS: Final = 5000
NEVER: Final = "Arbetsboken har ett innehåll som Excel aldrig skriver: den tas inte emot."
PIECE: Final = 1 << 18
_OLD_OFFICE: Final = bytes.fromhex("d0cf11e0a1b11ae1")
_MERGED: Final = re.compile(rb"<(?:\w+:)?mergeCell [^>]*?ref=\"([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})\"")


class Guarded:
    """An archive whose parts have been checked."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._names = {each.filename for each in archive.infolist()}

    def has(self, name: str) -> bool:
        """Return whether there is such a part."""
        return name in self._names

    def open(self, name: str) -> IO[bytes]:
        """Open a part once it is sure that its XML defines nothing. Raises `Invalid`."""
        with self._archive.open(name) as file:
            _check_plain(file)
        return self._archive.open(name)

    def tree(self, name: str) -> Any:
        """Return a small part as a tree."""
        if self._archive.getinfo(name).file_size > LARGEST // 16:
            raise Invalid("Arbetsboken är för stor för att läsas.")
        with self.open(name) as file:
            return ET.parse(file).getroot()  # noqa: S314 - checked above

    def merged(self, name: str) -> list[tuple[int, int, int, int]]:
        """Return the merged cells of a sheet as (top row, left column from 0, bottom row, right column)."""
        found, rest = [], b""
        with self._archive.open(name) as file:
            while piece := file.read(PIECE):
                rest += piece
                end = 0
                for each in _MERGED.finditer(rest):
                    end = each.end()
                    left, right = (_number(each[n]) for n in (1, 3))
                    found.append((int(each[2]), left, int(each[4]), right))
                rest = rest[max(end, len(rest) - 200) :]
        return found


@contextmanager
def guarded(path: Path) -> Iterator[Guarded]:
    """Open a workbook that is one. Raises `Invalid` with what it is instead."""
    with path.open("rb") as file:
        head = file.read(8)
    if head == _OLD_OFFICE:
        raise Invalid("Filen är låst med lösenord eller i det gamla formatet .xls: spara som .xlsx utan lösenord.")
    if head[:2] != b"PK":
        raise Invalid("Filen är ingen Excelfil, trots sitt namn.")
    try:
        with zipfile.ZipFile(path) as archive:
            _check_parts(archive)
            yield Guarded(archive)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, NotImplementedError, RuntimeError) as problem:
        raise Invalid("Arbetsboken är skadad: öppna den i Excel och spara den igen.", str(problem)) from problem


def _check_parts(archive: zipfile.ZipFile) -> None:
    parts = archive.infolist()
    names = {part.filename for part in parts}
    if "xl/workbook.xml" not in names or "[Content_Types].xml" not in names:
        raise Invalid("Filen är ingen Excelfil (.xlsx), trots sitt namn.")
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        raise Invalid("Arbetsboken innehåller makron: spara den som vanlig arbetsbok (.xlsx).")
    if len(parts) > MOST_PARTS or len(names) != len(parts) or sum(part.file_size for part in parts) > LARGEST:
        raise Invalid("Arbetsboken blir för stor när den packas upp och tas inte emot.")
    if any(part.filename == "xl/sharedStrings.xml" and part.file_size > LARGEST // 4 for part in parts):
        raise Invalid("Arbetsboken har för mycket text för att läsas på en gång: dela den i flera.")


class _Begun(Exception):
    """The document's own elements have begun: nothing can be defined any more."""


def _check_plain(file: IO[bytes]) -> None:
    parser = expat.ParserCreate()

    def defines(*_words: object) -> None:
        raise Invalid(NEVER)

    def begins(*_words: object) -> None:
        raise _Begun

    parser.StartDoctypeDeclHandler = defines
    parser.StartElementHandler = begins
    try:
        while piece := file.read(PIECE):
            parser.Parse(piece)
    except _Begun:
        return
    except expat.ExpatError as problem:
        raise Invalid("Arbetsboken är skadad: öppna den i Excel och spara den igen.", str(problem)) from problem


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number - 1
