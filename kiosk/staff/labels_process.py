"""Paints labels for `catalog labels`: WORKSPACE FILE PER_SHEET STATION LANGUAGE ADDRESS [TYPE ...]."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from catalog.cli.workspace import opened
from catalog.errors import CatalogError
from kiosk.fleet.labels import Wish, labels_for
from kiosk.staff.label_sheets import SHEETS, write_pdf
from kiosk.staff.labels_command import REFUSED
from kiosk.ui.window import load_fonts

FONTS = Path(__file__).resolve().parents[2] / "assets" / "fonts"


def main(words: Sequence[str]) -> int:
    """Write the file; 0 if it is there, otherwise `REFUSED`, and a sentence on standard error says why."""
    folder, file, per_sheet, station, language, address, *types = words
    application = QGuiApplication(["labels"])
    load_fonts(FONTS, ("sv", "ar"))
    try:
        with opened(Path(folder)) as place:
            found = labels_for(place.records(), Wish(tuple(types), station, language, address))
        write_pdf(Path(file), found, SHEETS[per_sheet])
    except CatalogError as problem:
        sys.stderr.write(f"{problem.sentence}\n")
        return REFUSED
    finally:
        del application
    return 0
