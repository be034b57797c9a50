"""What differs between two versions of a record, field by field, as staff name the fields; pictures as pictures."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from catalog.cli.differences import Difference, differences
from kiosk.staff.sections import label_of
from kiosk.staff.tongue import say

SEEN: Final = QSize(120, 90)
SMALL: Final = ".small"
BESIDES: Final = (".large", ".huge", ".illustration")


class FieldsTable(QTableWidget):
    """Field, before, after."""

    def __init__(self, file_of: Callable[[str], Path] | None = None) -> None:
        """`file_of` gives where the picture with a digest lies."""
        super().__init__(0, 3)
        self._file_of = file_of
        self.setObjectName("differences")
        self.setAccessibleName(say("Vad som ändrades"))
        self.setHorizontalHeaderLabels([say("Fält"), say("Före"), say("Efter")])
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setIconSize(SEEN)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        for column in range(3):
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def show_versions(self, before: bytes | None, after: bytes | None) -> None:
        """Show what differs, but for what a picture has besides the picture; two of the same show nothing."""
        self.show_fields([each for each in differences(before, after) if not each.field.endswith(BESIDES)])

    def show_fields(self, fields: Sequence[Difference]) -> None:
        """Show these."""
        self.setRowCount(len(fields))
        for row, (field, before, after) in enumerate(fields):
            self._put(row, 0, label_of(field))
            for column, words in ((1, before), (2, after)):
                self._put(row, column, words or "", is_picture=field.startswith("pictures.") and field.endswith(SMALL))
        self.resizeRowsToContents()

    def _put(self, row: int, column: int, words: str, *, is_picture: bool = False) -> None:
        cell = QTableWidgetItem(words)
        if is_picture and words and self._file_of is not None:
            seen = QPixmap.fromImage(QImage(str(self._file_of(words))))
            if not seen.isNull():
                cell = QTableWidgetItem(QIcon(seen.scaled(SEEN, Qt.AspectRatioMode.KeepAspectRatio)), "")
                cell.setData(Qt.ItemDataRole.AccessibleTextRole, say("bild"))
        self.setItem(row, column, cell)
