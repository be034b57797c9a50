"""Excel and other files: the catalogue out to one, and in again with a look at what would change."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kiosk.staff.desk import Desk
from kiosk.staff.exchange import Exchange, title_of
from kiosk.staff.exchange_process import Seen
from kiosk.staff.tongue import say

KINDS: Final = {
    ".xlsx": say("Excel (*.xlsx)"),
    ".csv": say("CSV, kommaseparerad text (*.csv)"),
    ".json": say("JSON med bilder (*.json)"),
}
ALL: Final = say("Tabeller och kataloger (*.xlsx *.xlsm *.csv *.json)")
OUT: Final = say(
    "Spara alla poster i en fil, ändra i Excel och läs in den igen. Bilder följer bara med i JSON. "
    "Dina utkast är med i filen."
)
IN: Final = say("Välj en fil, eller dra den hit. Du får se vad som skulle ändras innan något händer.")


class ExchangePage(QWidget):
    """Saves to a file and reads one. `told` carries a sentence for the status line."""

    told = Signal(str)

    def __init__(self, desk: Desk, exchange: Exchange | None = None) -> None:
        """Work on what `desk` has."""
        super().__init__()
        self._desk = desk
        self.exchange = exchange or Exchange(desk.folder)
        self._file: Path | None = None
        self._doing = ""
        self.save = _button(say("Spara i en fil..."), "save-file")
        self.open = _button(say("Läs in en fil..."), "open-file")
        self.take = _button(say("Gör till utkast"), "take-file")
        self.stop = _button(say("Avbryt"), "stop-file")
        self.delete = QCheckBox(say("Ta bort poster som inte finns i filen"))
        self.bar = QProgressBar()
        self.bar.setAccessibleName(say("Hur långt det har kommit"))
        self.outcome = QLabel()
        self.outcome.setObjectName("exchange-outcome")
        self.outcome.setWordWrap(True)
        self._lines = QStringListModel(self)
        self.list = QListView()
        self.list.setAccessibleName(say("Vad filen skulle ändra"))
        self.list.setModel(self._lines)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()
        self._show_busy(busy=False)
        self._forget()

    def save_to(self, file: Path) -> None:
        """Write the catalogue to `file`."""
        self._begin(say("Sparar {name} ...", name=file.name))
        self._doing = "save"
        self._file = file
        self.exchange.save(file)

    def look_at(self, file: Path) -> None:
        """Show what `file` would change."""
        again = file == self._file and self.delete.isChecked()
        self._forget()
        self.delete.setChecked(again)
        self._file = file
        self._begin(say("Läser {name} ...", name=file.name))
        self._doing = "look"
        self.exchange.look(file, delete=again)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Welcome a file."""
        if event.mimeData().hasUrls() and not self.exchange.is_busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Look at the file that is dropped."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.look_at(files[0])

    def _lay_out(self) -> None:
        out, into = QGroupBox(say("Spara i en fil")), QGroupBox(say("Läs in en fil"))
        column = QVBoxLayout(out)
        column.addWidget(_told(OUT))
        column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(into)
        column.addWidget(_told(IN))
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.list, 1)
        column.addWidget(self.delete)
        row = QHBoxLayout()
        row.addWidget(self.take)
        row.addStretch()
        column.addLayout(row)
        bottom = QHBoxLayout()
        bottom.addWidget(self.outcome, 1)
        bottom.addWidget(self.bar)
        bottom.addWidget(self.stop)
        whole = QVBoxLayout(self)
        whole.addWidget(out)
        whole.addWidget(into, 1)
        whole.addLayout(bottom)

    def _connect(self) -> None:
        self.save.clicked.connect(self._choose_target)
        self.open.clicked.connect(self._choose_source)
        self.take.clicked.connect(self._take)
        self.stop.clicked.connect(self.exchange.stop)
        self.delete.clicked.connect(self._look_again)
        self.exchange.progressed.connect(self._progressed)
        self.exchange.seen.connect(self._seen)
        self.exchange.finished.connect(self._finished)

    # --- what staff do ---

    @Slot()
    def _choose_target(self) -> None:
        name, kind = QFileDialog.getSaveFileName(self, say("Spara i en fil"), "katalog.xlsx", ";;".join(KINDS.values()))
        if name:
            ending = next((each for each, words in KINDS.items() if words == kind), ".xlsx")
            file = Path(name)
            self.save_to(file if file.suffix.lower() in KINDS else file.with_name(file.name + ending))

    @Slot()
    def _choose_source(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, say("Läs in en fil"), "", ALL)
        if name:
            self.look_at(Path(name))

    @Slot()
    def _look_again(self) -> None:
        if self._file is not None:
            self.look_at(self._file)

    @Slot()
    def _take(self) -> None:
        self._begin(say("Gör utkast ..."))
        self._doing = "take"
        self.exchange.take()

    # --- what has happened ---

    @Slot(str, int, int)
    def _progressed(self, what: str, done: int, total: int) -> None:
        self.outcome.setText(f"{what} ...")
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    @Slot(object)
    def _seen(self, seen: Seen) -> None:
        self._show_busy(busy=False)
        self._tell(title_of(seen))
        late = [say("{count} poster har ändrats av någon annan sedan filen sparades.", count=seen.late)]
        self._lines.setStringList([*seen.errors, *(late if seen.late else []), *seen.notes, *seen.lines])
        self.take.setEnabled(bool(seen.changes) and not seen.errors)
        self.delete.setText(say("Ta bort {count} poster som inte finns i filen", count=seen.absent))
        self.delete.setVisible(bool(seen.absent) or self.delete.isChecked())
        if self.delete.isChecked():
            self.delete.setText(say("Ta bort poster som inte finns i filen"))

    @Slot(int, str)
    def _finished(self, count: int, failed: str) -> None:
        self._show_busy(busy=False)
        if failed:
            self._tell(failed)
        elif self._doing == "save":
            self._tell(
                say("{count} poster är sparade i {name}.", count=count, name=self._file.name if self._file else "")
            )
        else:
            self._forget()
            self._tell(say("{count} poster är nu utkast. Ångra tar tillbaka alla på en gång.", count=count))
            self._desk.look_again()

    def _begin(self, words: str) -> None:
        self._show_busy(busy=True)
        self._tell(words)

    def _forget(self) -> None:
        self._lines.setStringList([])
        self.take.setEnabled(False)
        self.delete.setChecked(False)
        self.delete.hide()

    def _show_busy(self, *, busy: bool) -> None:
        self.bar.setRange(0, 0)
        self.bar.setVisible(busy)
        self.stop.setVisible(busy)
        for button in (self.save, self.open, self.delete):
            button.setEnabled(not busy)
        if busy:
            self.take.setEnabled(False)

    def _tell(self, words: str) -> None:
        self.outcome.setText(words)
        self.told.emit(words)


def _button(words: str, name: str) -> QPushButton:
    made = QPushButton(words)
    made.setObjectName(name)
    return made


def _told(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    return label
