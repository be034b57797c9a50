"""What visitors look for, open and miss: charts with a heading that says what one learns, and the same as a table."""

from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from catalog.errors import CatalogError
from kiosk.fleet.period import Period, period
from kiosk.fleet.statistics_command import as_csv, statistics_of
from kiosk.fleet.tables import Table
from kiosk.staff.charts import MOST_BARS, BarChart, said
from kiosk.staff.desk import Desk
from kiosk.staff.outcome import Outcome
from kiosk.staff.tongue import say

COUNT: Final = "fleet-count"
DAYS: Final = {
    7: say("En vecka"),
    28: say("Fyra veckor"),
    91: say("Tre månader"),
    365: say("Ett år"),
}
ROUNDED: Final = say("Talen är avrundade nedåt. Färre än 5 visas inte, så att ingen kan pekas ut.")


class StatisticsPage(QWidget):
    """Charts, or one table. `told` carries a sentence for the status line."""

    told = Signal(str)

    def __init__(self, desk: Desk) -> None:
        """Nothing is read before the page is shown."""
        super().__init__()
        self._desk = desk
        self._found: list[Table] = []
        self._asked = ""
        self.span = _choice(say("Period"))
        for days, words in DAYS.items():
            self.span.addItem(words, days)
        self.span.setCurrentIndex(1)
        self.kiosk = _choice(say("Kiosk"))
        self.kiosk.addItem(say("Alla kiosker"), "")
        self.as_table = QCheckBox(say("Visa som tabell"))
        self.copy, self.save = QPushButton(say("Kopiera")), QPushButton(say("Spara för Excel..."))
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.charts = QScrollArea()
        self.charts.setWidgetResizable(True)
        self.table = _table()
        self._views = QStackedWidget()
        self._lay_out()
        self.span.activated.connect(self.ask)
        self.kiosk.activated.connect(self.ask)
        self.as_table.toggled.connect(self._views.setCurrentIndex)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        desk.done.connect(self._done)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Count anew."""
        super().showEvent(event)
        self.ask()

    @property
    def chosen(self) -> Period:
        """The period that is chosen, up to today."""
        today = datetime.now().astimezone().date()
        first = today.toordinal() - int(self.span.currentData()) + 1
        return period(today.fromordinal(first).isoformat(), "", today)

    @Slot()
    def ask(self) -> None:
        """Read the counts of the period that is chosen."""
        span, kiosk = self.chosen, str(self.kiosk.currentData())
        self._asked = f"{COUNT}-{span.first}-{kiosk}"
        self.summary.setText(say("Räknar ..."))
        self._desk.beside(self._asked, lambda place: statistics_of(place, span, kiosk))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        for choice in (self.span, self.kiosk, self.as_table):
            top.addWidget(choice)
        top.addStretch()
        for button in (self.copy, self.save):
            top.addWidget(button)
        for view in (self.charts, self.table):
            self._views.addWidget(view)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self.summary)
        column.addWidget(self._views, 1)

    @Slot(str, object)
    def _done(self, name: str, outcome: Outcome) -> None:
        if name != self._asked:
            return  # another period has been asked for since
        if not isinstance(outcome.value, tuple):
            self._show([], [])
            self.summary.setText(outcome.sentence)
            return
        kiosks, found = outcome.value
        self._show(kiosks, found)

    def _show(self, kiosks: list[str], found: list[Table]) -> None:
        self._found = found
        self.summary.setText(ROUNDED if kiosks else say("Ingen kiosk har räknat något under den här tiden."))
        self._offer(kiosks)
        self.charts.setWidget(_columns([_box(table) for table in found]))
        lines = [(table, row) for table in found for row in table.rows]
        self.table.setRowCount(len(lines))
        for number, (table, row) in enumerate(lines):
            for column, words in enumerate((say(table.heading), say(row.name), said(row))):
                self.table.setItem(number, column, QTableWidgetItem(words))
        for button in (self.copy, self.save):
            button.setEnabled(bool(lines))

    def _offer(self, kiosks: list[str]) -> None:
        chosen = str(self.kiosk.currentData())
        if kiosks and kiosks != [self.kiosk.itemData(place) for place in range(1, self.kiosk.count())]:
            while self.kiosk.count() > 1:
                self.kiosk.removeItem(1)
            for name in kiosks:
                self.kiosk.addItem(name, name)
            self.kiosk.setCurrentIndex(max(0, self.kiosk.findData(chosen)))

    @Slot()
    def _copy(self) -> None:
        lines = [f"{say(table.heading)}\t{say(row.name)}\t{said(row)}" for table in self._found for row in table.rows]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.told.emit(say("Tabellen är kopierad. Klistra in den i Excel."))

    @Slot()
    def _save(self) -> None:
        span = self.chosen
        kind = say("CSV, kommaseparerad text (*.csv)")
        name, _ = QFileDialog.getSaveFileName(self, say("Spara för Excel"), f"statistik-{span.last}.csv", kind)
        if not name:
            return
        try:
            Path(name).write_text(as_csv(self._found, span), encoding="utf-8", newline="")
            self.told.emit(say("Sparat i {name}.", name=Path(name).name))
        except (OSError, CatalogError):
            self.told.emit(say("Filen går inte att spara där. Välj en annan mapp."))


def _columns(boxes: list[QGroupBox]) -> QWidget:
    """Return two columns; the next box goes where there is most room, so that what comes first is read first."""
    content = QWidget()
    row = QHBoxLayout(content)
    columns, heights = (QVBoxLayout(), QVBoxLayout()), [0, 0]
    for box in boxes:
        shorter = heights.index(min(heights))
        columns[shorter].addWidget(box)
        heights[shorter] += box.sizeHint().height()
    for column in columns:
        column.addStretch()
        row.addLayout(column, 1)
    return content


def _box(table: Table) -> QGroupBox:
    box = QGroupBox(say(table.learns))
    column = QVBoxLayout(box)
    column.addWidget(QLabel(say(table.heading)))
    column.addWidget(BarChart(table) if table.rows else QLabel(say("Inget är räknat.")))
    if len(table.rows) > MOST_BARS:
        column.addWidget(QLabel(say("{count} till finns i tabellen.", count=len(table.rows) - MOST_BARS)))
    return box


def _choice(name: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return made


def _table() -> QTableWidget:
    made = QTableWidget(0, 3)
    made.setAccessibleName(say("Statistik"))
    made.setHorizontalHeaderLabels([say("Vad"), say("Namn"), say("Antal, minst")])
    made.verticalHeader().hide()
    made.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setTabKeyNavigation(False)
    made.setShowGrid(False)
    made.setAlternatingRowColors(True)
    return made
