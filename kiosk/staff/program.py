"""The staff program: `python -m kiosk staff [--workspace FOLDER]`."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QMessageBox, QWizard

from catalog.cli import default_workspace
from catalog.cli.workspace import SETTINGS
from catalog.errors import CatalogError
from kiosk.staff import tongue
from kiosk.staff.looks import dress

ASSETS = Path(__file__).resolve().parents[2] / "assets"
REFUSED = 1
TURN_SECONDS: Final = 0.0002
"""How long work beside the window may hold the interpreter when the window wants it; Python's own 5 ms is a frame."""


def main(words: Sequence[str]) -> int:
    """Run until the window is closed; return the exit code."""
    parser = argparse.ArgumentParser(prog="kiosk staff", description=__doc__)
    parser.add_argument("--workspace", type=Path, default=None, help="the folder with drafts and keys")
    parser.add_argument("--language", choices=tongue.LANGUAGES, help="the program's own language")
    asked = parser.parse_args(words)
    folder: Path = asked.workspace or default_workspace()
    answer_first()
    application = QApplication(sys.argv[:1])
    application.setApplicationDisplayName("Visningsrum")
    _speak(application, asked.language or tongue.chosen(folder, _language_of_desktop()))
    dress(application, ASSETS / "fonts")
    return _run(application, folder)


def answer_first() -> None:
    """Let the window go before what is done beside it: painting a table takes the interpreter hundreds of times."""
    sys.setswitchinterval(TURN_SECONDS)


def _run(application: QApplication, folder: Path) -> int:
    # read only now: the language must be chosen first
    from kiosk.staff.desk import Desk
    from kiosk.staff.faults import Faults
    from kiosk.staff.first_start import FirstStart
    from kiosk.staff.window import StaffWindow

    if not (folder / SETTINGS).exists() and FirstStart(folder).exec() != QWizard.DialogCode.Accepted:
        return 0
    try:
        desk = Desk(folder)
    except CatalogError as problem:
        QMessageBox.critical(None, "Visningsrum", problem.sentence)
        return REFUSED
    window = StaffWindow(desk)
    sys.excepthook = Faults(folder / "log" / "staff.log", window.statusBar().showMessage).exception
    window.show()
    code = application.exec()
    desk.close()
    return code


def _language_of_desktop() -> str:
    """Return Finnish or Danish where the desktop speaks it; an English Windows says little of who sits there."""
    desktop = QLocale.system().name().partition("_")[0]
    return desktop if desktop in {"fi", "da"} else "sv"


def _speak(application: QApplication, language: str) -> None:
    """Let our words and Qt's own (Open, Cancel) be in `language`, where Qt has them."""
    tongue.choose(language, ASSETS)
    QLocale.setDefault(QLocale(language))
    translator = QTranslator(application)
    if translator.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(translator)
