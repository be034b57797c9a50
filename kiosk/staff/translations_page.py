"""What visitors who read another language still meet in Swedish, and the way to each of those texts."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from catalog.cli.translating import Translation, translations
from catalog.cli.workspace import Workspace
from catalog.entities import LANGUAGES
from kiosk.staff.desk import Desk
from kiosk.staff.outcome import Outcome
from kiosk.staff.sections import label_of
from kiosk.staff.sections_of_records import KINDS
from kiosk.staff.shelf import name_of
from kiosk.staff.tongue import say
from kiosk.staff.words import LANGUAGES as CALLED

COLUMNS: Final = (say("Vad"), say("Namn"), say("Saknas"), say("Text som saknas"))
KEY: Final = Qt.ItemDataRole.UserRole
MOST: Final = 2000
"""Rows; more are not read by anybody, and would take seconds to show."""
CHORE: Final = "translations"


class TranslationsPage(QWidget):
    """`chosen` carries a record (`type/fallarm`), its first text that is missing, and the language."""

    chosen = Signal(str, str, str)

    def __init__(self, desk: Desk) -> None:
        """Nothing is counted before the page is looked at."""
        super().__init__()
        self._desk = desk
        self._found: list[Translation] = []
        self.language, self.only_missing = QComboBox(), QCheckBox(say("Bara det som saknar något"))
        for code in LANGUAGES[1:]:
            self.language.addItem(CALLED[code], code)
        self.language.setAccessibleName(say("Språk att översätta till"))
        self.only_missing.setChecked(True)
        self.count, self.done = QLabel(), QProgressBar()
        self.done.setAccessibleName(say("Hur mycket som är översatt"))
        self.table = _table()
        row, column = QHBoxLayout(), QVBoxLayout(self)
        label = QLabel(say("Översätt till:"))
        label.setBuddy(self.language)
        for widget in (label, self.language, self.only_missing):
            row.addWidget(widget)
        row.addStretch()
        column.addLayout(row)
        for part in (self.count, self.done, self.table):
            column.addWidget(part)
        self.language.currentIndexChanged.connect(self.look)
        self.only_missing.toggled.connect(self._show)
        self.table.itemActivated.connect(self._go_to)
        desk.done.connect(self._counted)
        desk.changed.connect(self._look_if_seen)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Count what is there now."""
        super().showEvent(event)
        self.look()

    @Slot()
    def look(self) -> None:
        """Count anew, beside."""
        language = str(self.language.currentData())
        self._desk.beside(f"{CHORE} {language}", lambda place: _counted(place, language))

    @Slot()
    def _look_if_seen(self) -> None:
        if self.isVisible():
            self.look()

    @Slot(str, object)
    def _counted(self, name: str, outcome: Outcome) -> None:
        if name == f"{CHORE} {self.language.currentData()}" and isinstance(outcome.value, list):
            self._found = outcome.value
            self._show()

    @Slot()
    def _show(self) -> None:
        every, missing = sum(each.texts for each in self._found), sum(len(each.missing) for each in self._found)
        self.count.setText(say("{done} av {every} texter är översatta.", done=every - missing, every=every))
        self.done.setRange(0, max(every, 1))
        self.done.setValue(every - missing)
        shown = [each for each in self._found if each.missing or not self.only_missing.isChecked()]
        shown.sort(key=lambda each: (-len(each.missing), name_of(each.record)))
        if len(shown) > MOST:
            self.count.setText(f"{self.count.text()} {say('De {most} första visas.', most=MOST)}")
        self.table.setRowCount(min(len(shown), MOST))
        for row, each in enumerate(shown[:MOST]):
            first = each.missing[0] if each.missing else None
            what = KINDS[each.kind].name if each.kind in KINDS else say("Produkt")
            left = say("{missing} av {texts}", missing=len(each.missing), texts=each.texts)
            says = f"{_labelled(each.kind, first.path)}: {first.says}" if first else ""
            for column, words in enumerate((what, name_of(each.record), left, says)):
                cell = QTableWidgetItem(words)
                cell.setToolTip(words)
                cell.setData(KEY, (f"{each.kind}/{each.record.id}", first.path if first else ""))
                self.table.setItem(row, column, cell)

    @Slot(QTableWidgetItem)
    def _go_to(self, cell: QTableWidgetItem) -> None:
        self.chosen.emit(*cell.data(KEY), str(self.language.currentData()))


def _counted(place: Workspace, language: str) -> list[Translation]:
    records = ((kind, record) for (kind, _), record in place.records().items() if kind in KINDS or kind == "type")
    return list(translations(records, language))


def _labelled(kind: str, path: str) -> str:
    if kind == "type":
        return label_of(path)
    labels = {field.path: field.label for section in KINDS[kind].sections for field in section.fields}
    return labels.get(path.partition(".")[0], path)


def _table() -> QTableWidget:
    table = QTableWidget(0, len(COLUMNS))
    table.setObjectName("translations")
    table.setAccessibleName(say("Det som inte är översatt"))
    table.setHorizontalHeaderLabels(COLUMNS)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column, width in ((0, 150), (1, 260), (2, 100)):
        header.resizeSection(column, width)
    header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
    return table
