"""The times at which visitors can book a showing: which are free, which are booked, new ones in series."""

from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMessageBox,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from catalog.cli.workspace import Workspace
from catalog.entities import Slot as Time
from catalog.entities import read
from kiosk.interest import slots
from kiosk.interest.slots import Showing
from kiosk.staff.desk import Desk
from kiosk.staff.outcome import Outcome
from kiosk.staff.series_dialog import Series, SeriesDialog
from kiosk.staff.tongue import say

COLUMNS: Final = (say("Dag"), say("Tid"), say("Längd"), say("Läge"), say("Det besökaren ska veta"))
DAYS: Final = (say("mån"), say("tis"), say("ons"), say("tors"), say("fre"), say("lör"), say("sön"))
CHORE: Final = "showings-"


class ShowingsPage(QWidget):
    """`told` carries a sentence for the status line, `asked` that somebody wants to read the registrations."""

    told = Signal(str)
    asked = Signal()

    def __init__(self, desk: Desk) -> None:
        """The share is asked when the page is looked at."""
        super().__init__()
        self._desk = desk
        self._shown: list[Showing] = []
        self.dialog: SeriesDialog | None = None
        self.table, self.summary = _table(), QLabel()
        self.summary.setWordWrap(True)
        self.add, self.remove = QPushButton(say("Lägg till tider...")), QPushButton(say("Ta bort..."))
        self.release, self.letters = QPushButton(say("Gör ledig igen...")), QPushButton(say("Läs anmälningarna"))
        self.past = QPushButton(say("Ta bort dem som har varit"))
        row, column = QHBoxLayout(), QVBoxLayout(self)
        for button, act in (
            (self.add, self._ask_for_new),
            (self.remove, self._remove),
            (self.release, self._release),
            (self.letters, self.asked.emit),
            (self.past, self._remove_past),
        ):
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch()
        column.addWidget(self.table)
        column.addLayout(row)
        column.addWidget(self.summary)
        self.table.itemSelectionChanged.connect(self._allow)
        desk.done.connect(self._done)
        desk.changed.connect(self._look_if_seen)
        self._allow()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Look what is booked now."""
        super().showEvent(event)
        self.look()

    @Slot()
    def look(self) -> None:
        """Look again at the times and at who has booked."""
        self._desk.beside(f"{CHORE}look", lambda place: slots.coming(place, _now()))

    @Slot()
    def _look_if_seen(self) -> None:
        if self.isVisible():
            self.look()

    @Slot(str, object)
    def _done(self, name: str, outcome: Outcome) -> None:
        if not name.startswith(CHORE):
            return
        if outcome.sentence:
            self.summary.setText(outcome.sentence)
            self.told.emit(outcome.sentence)
        elif isinstance(outcome.value, list):
            self._show(outcome.value)
        else:
            self.told.emit(str(outcome.value))
            self._desk.look_again()
            self.look()

    def _show(self, shown: list[Showing]) -> None:
        chosen = {each.slot.id for each in self._chosen()}
        self._shown = shown
        self.table.clearSelection()
        self.table.setRowCount(len(shown))
        for row, (time, booked_by) in enumerate(shown):
            state = say("bokad, anmälan {code}", code=booked_by) if booked_by else say("ledig")
            if self._desk.is_draft("slot", time.id):
                state += " · " + say("inte publicerad")
            length = say("{minutes} min", minutes=time.minutes)
            for column, words in enumerate((*_when(time), length, state, read(time.note, "sv").text)):
                self.table.setItem(row, column, QTableWidgetItem(words))
            if time.id in chosen:
                self.table.selectRow(row)
        booked = sum(1 for each in shown if each.booked_by)
        self.summary.setText(
            say("{count} tider, {booked} bokade. Nya tider kan bokas när du har publicerat.",
                count=len(shown), booked=booked)
            if shown
            else say("Inga tider kan bokas. Lägg till några, så erbjuds de på kioskerna och i formuläret.")
        )  # fmt: skip
        self._allow()

    def _chosen(self) -> list[Showing]:
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        return [self._shown[row] for row in rows if row < len(self._shown)]

    @Slot()
    def _allow(self) -> None:
        chosen = self._chosen()
        self.remove.setEnabled(bool(chosen))
        self.release.setEnabled(len(chosen) == 1 and bool(chosen[0].booked_by))

    # --- what staff do ---

    @Slot()
    def _ask_for_new(self) -> None:
        self.dialog = SeriesDialog(self)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.wanted.connect(self._add)
        self.dialog.open()

    @Slot(object)
    def _add(self, wanted: Series) -> None:
        def add(place: Workspace) -> str:
            slots.add(place, wanted.starts, wanted.minutes, wanted.note)
            return say("{count} tider tillagda. De kan bokas när du har publicerat.", count=len(wanted.starts))

        self._desk.beside(f"{CHORE}add", add)

    @Slot()
    def _remove(self) -> None:
        wanted = [each.slot for each in self._chosen()]
        question = say("Ta bort {count} tider?", count=len(wanted))
        if wanted and QMessageBox.question(self, say("Ta bort"), question) == QMessageBox.StandardButton.Yes:
            self._desk.beside(f"{CHORE}remove", lambda place: _removed(place, wanted))

    @Slot()
    def _release(self) -> None:
        time, booked_by = self._chosen()[0]
        question = say(
            "Någon har bokat {day} {clock}, anmälan {code}. Har du ringt den personen? Tiden blir ledig genast.",
            day=_when(time)[0], clock=_when(time)[1], code=booked_by,
        )  # fmt: skip
        if QMessageBox.question(self, say("Gör ledig igen"), question) == QMessageBox.StandardButton.Yes:
            self._desk.beside(f"{CHORE}release", lambda place: _released(place, time))

    @Slot()
    def _remove_past(self) -> None:
        def remove(place: Workspace) -> str:
            removed = slots.remove_past(place, _now() - timedelta(days=1))
            return say("{count} tider som har varit tas bort när du publicerar.", count=removed)

        self._desk.beside(f"{CHORE}past", remove)


def _removed(place: Workspace, wanted: list[Time]) -> str:
    booked = slots.remove(place, wanted)
    words = say("{count} tider tas bort när du publicerar.", count=len(wanted) - len(booked))
    if not booked:
        return words
    return f"{words} {say('{count} är bokade och finns kvar: ring besökaren först.', count=len(booked))}"


def _released(place: Workspace, time: Time) -> str:
    slots.release(place, time)
    return say("Tiden är ledig igen.")


def _when(time: Time) -> tuple[str, str]:
    starts = time.starts_at()
    return (f"{DAYS[starts.weekday()]} {starts:%Y-%m-%d}", f"{starts:%H:%M}") if starts else (time.starts, "")


def _now() -> datetime:
    return datetime.now().astimezone().replace(tzinfo=None)


def _table() -> QTableWidget:
    table = QTableWidget(0, len(COLUMNS))
    table.setObjectName("showings")
    table.setAccessibleName(say("Tider för visningar"))
    table.setHorizontalHeaderLabels(COLUMNS)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column, width in ((0, 160), (1, 80), (2, 90), (3, 320)):
        header.resizeSection(column, width)
    header.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
    return table
