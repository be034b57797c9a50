"""`python -m kiosk staff` as it is, but it answers where on the screen something is: one JSON object a line.

It is only looked at in here. Every act comes from the X server, as from a mouse and a keyboard.
"""

import json
import sys

from PySide6.QtCore import QObject, QPoint, QSocketNotifier
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)

from kiosk.staff import programs, window


class Map(QObject):
    """Answers on standard output to names on standard input."""

    def __init__(self) -> None:
        super().__init__()
        self._listening = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._listening.activated.connect(self._hear)

    def _hear(self) -> None:
        line = sys.stdin.readline()
        if not line:
            self._listening.setEnabled(False)
            return
        answer(place_of(json.loads(line)))


def answer(what: object) -> None:
    """Write a line."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def place_of(name: str) -> dict[str, object] | None:
    """Return where the visible widget of that name is seen, what it says, and whether it can be used."""
    found = [each for each in QApplication.allWidgets() if each.isVisible() and name in names_of(each)]
    active = QApplication.activeModalWidget()
    if active is not None:
        found = [each for each in found if active.isAncestorOf(each)]
    if not found:
        return row_of(name)
    widget = found[0]
    seen = widget.visibleRegion().boundingRect()
    middle = widget.mapToGlobal(seen.center() if not seen.isEmpty() else QPoint(0, 0))
    whole = widget.mapToGlobal(widget.rect().center())
    return {
        "x": middle.x(), "y": middle.y(), "seen": not seen.isEmpty() and seen.height() >= min(20, widget.height()),
        "below": whole.y(), "enabled": widget.isEnabled(), "says": says(widget), "focus": has_focus(widget),
    }  # fmt: skip


def row_of(name: str) -> dict[str, object] | None:
    """Return where the row of a visible list is that begins so."""
    for view in QApplication.allWidgets():
        if isinstance(view, QListWidget) and view.isVisible():
            for row in (view.item(number) for number in range(view.count())):
                if row.text().startswith(name):
                    seen = view.visualItemRect(row)
                    middle = view.viewport().mapToGlobal(seen.center())
                    return {"x": middle.x(), "y": middle.y(), "seen": True, "below": middle.y(), "enabled": True,
                            "says": row.text(), "focus": view.hasFocus()}  # fmt: skip
    return None


def names_of(widget: QWidget) -> set[str]:
    """Return what the widget may be called by."""
    return {widget.objectName(), widget.accessibleName(), says(widget), type(widget).__name__} - {""}


def has_focus(widget: QWidget) -> bool:
    """Say whether keys go to it."""
    focus = QApplication.focusWidget()
    return focus is not None and (focus is widget or widget.isAncestorOf(focus))


def says(widget: QWidget) -> str:
    """Return the words on it."""
    if isinstance(widget, QAbstractButton | QLabel | QLineEdit):
        return widget.text()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


class MappedWindow(window.StaffWindow):
    """The window with a map."""

    def __init__(self, *given: object) -> None:
        super().__init__(*given)
        self.map = Map()
        answer("ready")


window.StaffWindow = MappedWindow

if __name__ == "__main__":
    sys.exit(programs.main(sys.argv[1:]))
