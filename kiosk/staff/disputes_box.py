"""Where a colleague has changed the same thing: both versions, and three ways to settle it."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QListWidget, QPlainTextEdit, QPushButton, QVBoxLayout

from catalog.cli.differences import versions_told
from catalog.cli.resolving import KEPT, Choice
from catalog.entities import decode
from catalog.publication.conflicts import merged
from catalog.validation.problem import called
from kiosk.staff.desk import Desk
from kiosk.staff.tongue import say

if TYPE_CHECKING:
    from catalog.errors import Dispute

WAYS: Final[dict[Choice, str]] = {
    "mine": say("Behåll min"),
    "theirs": say("Ta kollegans"),
    "both": say("Ta bådas ändringar"),
}


class DisputesBox(QGroupBox):
    """Seen only while there is something to settle. `told` carries what became of it."""

    told = Signal(str)

    def __init__(self, desk: Desk) -> None:
        """Show what `desk` has in dispute."""
        super().__init__(say("En kollega har ändrat samma sak. Välj vad som ska gälla."))
        self._desk = desk
        self._disputes: list[Dispute] = []
        self.list, self.versions = QListWidget(), QPlainTextEdit()
        self.list.setAccessibleName(say("Det ni båda har ändrat"))
        self.versions.setAccessibleName(say("Båda versionerna"))
        self.versions.setReadOnly(True)
        self.versions.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.ways = {choice: QPushButton(words) for choice, words in WAYS.items()}
        both = QHBoxLayout()
        both.addWidget(self.list, 1)
        both.addWidget(self.versions, 2)
        row = QHBoxLayout()
        for choice, button in self.ways.items():
            button.clicked.connect(partial(self._settle, choice))
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.addLayout(both)
        column.addLayout(row)
        self.list.currentRowChanged.connect(self._show)
        self.look()

    def look(self) -> None:
        """Look again at what is in dispute."""
        self._disputes = self._desk.disputes()
        self.list.clear()
        for dispute in self._disputes:
            body = dispute.mine or dispute.theirs
            self.list.addItem(called(decode(dispute.kind, body)) if body else dispute.id)
        self.setVisible(bool(self._disputes))
        self.list.setCurrentRow(0 if self._disputes else -1)

    @Slot(int)
    def _show(self, row: int) -> None:
        dispute = self._disputes[row] if 0 <= row < len(self._disputes) else None
        self.versions.setPlainText("\n".join(versions_told(dispute)) if dispute else "")
        self.ways["both"].setVisible(dispute is not None and merged(dispute) is not None)

    def _settle(self, choice: Choice, _checked: bool = False) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._disputes):
            self._desk.settle(self._disputes[row], choice)
            self.told.emit(KEPT[choice])
