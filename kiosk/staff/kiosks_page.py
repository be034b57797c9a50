"""The kiosks: what each one shows, since when, what it lacks; looked at anew every minute while one looks."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QHideEvent, QShowEvent
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
from kiosk.fleet.kiosks import Published, Seen, State
from kiosk.fleet.kiosks_command import facts, kiosks_of, remove, showing_since
from kiosk.fleet.when import Phrase
from kiosk.staff.desk import Desk
from kiosk.staff.fleet_words import spoken
from kiosk.staff.outcome import Outcome
from kiosk.staff.shelf import name_of
from kiosk.staff.tongue import say

LOOK: Final = "fleet-look"
FORGET: Final = "fleet-forget"
EVERY_MS: Final = 60_000
WELL, UNWELL, UNKNOWN = QColor("#1F4D45"), QColor("#8F3521"), QColor("#5A666C")
SIGNS: Final = {
    State.CURRENT: "✓",
    State.WAITING: "…",
    State.SILENT: "?",
    State.CLOCK: "?",
    State.UNREADABLE: "?",
}


class KiosksPage(QWidget):
    """A row for each kiosk. `told` carries a sentence for the status line."""

    told = Signal(str)

    def __init__(self, desk: Desk) -> None:
        """Nothing is looked at before the page is."""
        super().__init__()
        self._desk = desk
        self._seen: list[Seen] = []
        self._asking = False
        self.summary = QLabel(say("Tittar efter kioskerna ..."))
        self.summary.setObjectName("fleet-summary")
        self.summary.setWordWrap(True)
        self.table = _table()
        self.facts = QLabel()
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setWordWrap(True)
        self.look = QPushButton(say("Titta nu"))
        self.forget = QPushButton(say("Ta bort ur listan..."))
        self.forget.setToolTip(say("För en kiosk som inte finns längre"))
        self._every = QTimer(self)
        self._every.setInterval(EVERY_MS)
        self._lay_out()
        self._every.timeout.connect(self.ask)
        self.look.clicked.connect(self.ask)
        self.forget.clicked.connect(self._forget)
        self.table.itemSelectionChanged.connect(self._choose)
        desk.done.connect(self._done)
        self._choose()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Look now, and every minute."""
        super().showEvent(event)
        self._every.start()
        self.ask()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Look no more."""
        super().hideEvent(event)
        self._every.stop()

    @Slot()
    def ask(self) -> None:
        """Look at the share, unless that is being done."""
        if not self._asking:
            self._asking = True
            self._desk.beside(LOOK, kiosks_of)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.facts, 1)
        row.addWidget(self.forget)
        row.addWidget(self.look)
        column = QVBoxLayout(self)
        column.addWidget(self.summary)
        column.addWidget(self.table, 1)
        column.addLayout(row)

    @Slot(str, object)
    def _done(self, name: str, outcome: Outcome) -> None:
        if name == FORGET:
            self.told.emit(outcome.sentence or say("Kiosken står inte längre i listan."))
            self.ask()
        elif name == LOOK:
            self._asking = False
            if isinstance(outcome.value, tuple):
                self._show(*outcome.value)
            else:
                self._show_away(outcome.sentence)

    def _show_away(self, sentence: str) -> None:
        """Nothing can be known now: what was seen before is not left standing as if it were."""
        self._show_rows([])
        self.summary.setText(say("{sentence} Det går inte att se kioskerna just nu.", sentence=sentence))

    def _show(self, newest: Published, seen: list[Seen]) -> None:
        self._show_rows(seen)
        well, clock = sum(1 for each in seen if each.is_well), datetime.now().astimezone().strftime("%H.%M")
        if not seen:
            words = say("Ingen kiosk har hörts av än. En kiosk syns här en minut efter att den har startat.")
        elif well == len(seen):
            words = say("Alla {count} kiosker visar det senaste, publicering {seq}.", count=well, seq=newest.seq)
        else:
            words = say("{well} av {count} kiosker visar det senaste, publicering {seq}, och har inga fel.",
                        well=well, count=len(seen), seq=newest.seq)  # fmt: skip
        self.summary.setText(f"{words} {say('Klockan {clock}.', clock=clock)}")

    def _show_rows(self, seen: list[Seen]) -> None:
        chosen = self._chosen
        self._seen = sorted(seen, key=lambda each: (each.is_well, each.name))
        self.table.setRowCount(len(seen))
        for row, each in enumerate(self._seen):
            faults = "\n".join(map(self._fault, each.faults)) or (say("Inget.") if each.is_well else "")
            state = QTableWidgetItem(f"{_sign(each)} {_verdict(each)}")
            state.setForeground(_colour(each))
            state.setData(Qt.ItemDataRole.AccessibleTextRole, _verdict(each))
            for column, cell in enumerate((QTableWidgetItem(each.name), state, QTableWidgetItem(faults))):
                self.table.setItem(row, column, cell)
        self.table.resizeRowsToContents()
        files = [each.file for each in self._seen]
        if chosen is not None and chosen.file in files:
            self.table.selectRow(files.index(chosen.file))
        self._choose()

    def _fault(self, fault: Phrase) -> str:
        """Return a fault in words, with a product's name instead of its key."""
        kind, _, record_id = str(fault.values.get("record", "")).partition("/")
        record = self._desk.record(kind, record_id) if record_id else None
        return spoken(fault if record is None else Phrase(fault.words, {"record": name_of(record)}))

    @property
    def _chosen(self) -> Seen | None:
        row = self.table.currentRow()
        return self._seen[row] if self.table.selectedItems() and 0 <= row < len(self._seen) else None

    @Slot()
    def _choose(self) -> None:
        chosen = self._chosen
        self.facts.setText(
            f"{chosen.name}: {spoken(facts(chosen.status))}" if chosen and _is_heard(chosen) and chosen.status else ""
        )
        self.forget.setEnabled(chosen is not None and not _is_heard(chosen))

    @Slot()
    def _forget(self) -> None:
        chosen = self._chosen
        if chosen is None:
            return
        name = chosen.name
        shown = name.replace("<", "‹")  # the box takes what looks like markup for markup
        question = say("Ta bort {name} ur listan? Om den startar igen kommer den tillbaka.", name=shown)
        if QMessageBox.question(self, say("Ta bort ur listan"), question) == QMessageBox.StandardButton.Yes:

            def do(place: Workspace) -> None:
                remove(place, name)

            self._desk.beside(FORGET, do)


def _table() -> QTableWidget:
    made = QTableWidget(0, 3)
    made.setAccessibleName(say("Kiosker"))
    made.setHorizontalHeaderLabels([say("Kiosk"), say("Hur det är"), say("Att titta på")])
    made.verticalHeader().hide()
    made.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    made.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    made.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
    made.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setTabKeyNavigation(False)
    made.setShowGrid(False)
    made.setAlternatingRowColors(True)
    made.setWordWrap(True)
    return made


def _is_heard(seen: Seen) -> bool:
    return seen.state not in {State.SILENT, State.UNREADABLE}


def _verdict(seen: Seen) -> str:
    """Return how it is with a kiosk, and since when it shows what it shows."""
    shown = seen.status.shown if seen.status and _is_heard(seen) else None
    if shown is None or not shown.since:
        return spoken(seen.verdict)
    return f"{spoken(seen.verdict)} {spoken(showing_since(shown))}"


def _sign(seen: Seen) -> str:
    return SIGNS.get(seen.state, "!")


def _colour(seen: Seen) -> QColor:
    if seen.state is State.CURRENT:
        return WELL
    return UNKNOWN if _sign(seen) == "?" else UNWELL
