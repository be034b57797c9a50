"""The history of a record: who changed what and when, field by field, and the way back to one version."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from catalog.cli.copying import Event
from catalog.entities import decode
from kiosk.staff.fields_table import FieldsTable
from kiosk.staff.tongue import say

FIRST_SIZE: Final = QSize(1000, 560)


class HistoryDialog(QDialog):
    """Changes at the left, fields at the right. `chosen` carries the record as it was at the change that is chosen."""

    chosen = Signal(object)

    def __init__(self, name: str, events: Sequence[Event], parent: QWidget | None = None) -> None:
        """Show `events`, the newest first."""
        super().__init__(parent)
        self._events = events
        self.setWindowTitle(say("Historik: {name}", name=name))
        self.resize(FIRST_SIZE)
        self.list = QListWidget()
        self.list.setAccessibleName(say("Ändringar, den senaste först"))
        self.list.addItems([_line(each) for each in events] or [say("Inget är känt om hur den har ändrats.")])
        self.fields = FieldsTable()
        buttons = QDialogButtonBox()
        self.back = buttons.addButton(say("Gör så här igen"), QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(say("Stäng"), QDialogButtonBox.ButtonRole.RejectRole)
        both = QHBoxLayout()
        both.addWidget(self.list, 2)
        both.addWidget(self.fields, 3)
        column_ = QVBoxLayout(self)
        column_.addLayout(both)
        column_.addWidget(buttons)
        self.list.currentRowChanged.connect(self._show)
        self.back.clicked.connect(self._choose)
        close.clicked.connect(self.reject)
        self.list.setCurrentRow(0)

    @Slot(int)
    def _show(self, row: int) -> None:
        event = self._events[row] if 0 <= row < len(self._events) else None
        self.fields.show_versions(*(event.edit.before, event.edit.after) if event else (None, None))
        self.back.setEnabled(event is not None and event.edit.after is not None and row > 0)

    @Slot()
    def _choose(self) -> None:
        body = self._events[self.list.currentRow()].edit.after
        if body is not None:
            self.chosen.emit(decode("type", body))
            self.accept()


def _line(event: Event) -> str:
    when = event.at.replace("T", " ")[:16]
    what = say("utkast") if event.seq is None else say("publicering {seq}", seq=event.seq)
    gone = " · " + say("borttagen") if event.edit.after is None else ""
    return f"{when} · {event.author} · {what}{gone}"
