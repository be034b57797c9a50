"""The staff program: `python -m kiosk staff [--workspace FOLDER]`."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QMessageBox, QWizard

from catalog.cli import default_workspace
from catalog.cli.workspace import SETTINGS
from catalog.errors import CatalogError
from kiosk.staff.desk import Desk
from kiosk.staff.faults import Faults
from kiosk.staff.first_start import FirstStart
from kiosk.staff.looks import dress
from kiosk.staff.window import StaffWindow

FONTS = Path(__file__).resolve().parents[2] / "assets" / "fonts"
REFUSED = 1


def main(words: Sequence[str]) -> int:
    """Run until the window is closed; return the exit code."""
    parser = argparse.ArgumentParser(prog="kiosk staff", description=__doc__)
    parser.add_argument("--workspace", type=Path, default=None, help="the folder with drafts and keys")
    folder: Path = parser.parse_args(words).workspace or default_workspace()
    application = QApplication(sys.argv[:1])
    application.setApplicationDisplayName("Visningsrum")
    _speak_swedish(application)
    dress(application, FONTS)
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


def command() -> int:
    """Run as a command of its own."""
    return main(sys.argv[1:])


def _speak_swedish(application: QApplication) -> None:
    """Let Qt's own words (Open, Cancel) be Swedish too, where Qt has them."""
    QLocale.setDefault(QLocale(QLocale.Language.Swedish))
    translator = QTranslator(application)
    if translator.load("qtbase_sv", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(translator)
