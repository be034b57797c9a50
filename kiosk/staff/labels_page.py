"""Labels to print: which products, how large, where the code leads; a look at the sheets, then PDF or paper."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMarginsF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from catalog.entities import Station, read
from catalog.errors import CatalogError
from kiosk.fleet.labels import Label, Wish, address_of_kiosks, checked_address, labels_for
from kiosk.staff.desk import Desk
from kiosk.staff.label_sheets import SHEETS, Sheet, pages, paint_all, picture_of, write_pdf
from kiosk.staff.outcome import Outcome
from kiosk.staff.tongue import say
from kiosk.staff.words import LANGUAGES

ADDRESS: Final = "labels-address"
PAINTED: Final = "labels-painted"
SOON_MS: Final = 80
PRINTED: Final = "labels-printed"
SAVED: Final = "labels-saved"
FILE: Final = "label-address.txt"
ID: Final = Qt.ItemDataRole.UserRole
FIRST_WIDTHS: Final = (460, 640)
LEAST_PREVIEW: Final = QSize(280, 396)
NO_CODE: Final = say(
    "Etiketterna får ingen kod: koderna på kioskens skärm gäller i några minuter och går inte att trycka. "
    "Skriv en adress om ni har en sida för produkterna."
)


class LabelsPage(QWidget):
    """Chooses, shows and prints labels. `told` carries a sentence for the status line."""

    told = Signal(str)

    def __init__(self, desk: Desk) -> None:
        """Offer every product."""
        super().__init__()
        self._desk = desk
        self._sheets: list[list[Label]] = []
        self._page = 0
        self._asked = ""
        self._soon = _soon(self, self._show)
        self.station = _choice(say("Station"))
        self.per_sheet = _choice(say("Storlek"))
        self.per_sheet.addItem(say("Åtta på varje ark"), "8")
        self.per_sheet.addItem(say("Två på varje ark"), "2")
        self.language = _choice(say("Etiketternas språk"))
        for code, name in LANGUAGES.items():
            self.language.addItem(say(name), code)
        self.address = QLineEdit(_kept(desk.folder))
        self.address.setPlaceholderText("https://kommunen.se/prova#{numbers}")
        self.address.setAccessibleName(say("Vart koden leder"))
        self.list = QListWidget()
        self.list.setAccessibleName(say("Produkter"))
        self.every, self.none = QPushButton(say("Välj alla")), QPushButton(say("Välj ingen"))
        self.preview = QLabel()
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setMinimumSize(LEAST_PREVIEW)
        self.back, self.on = QPushButton(say("Förra arket")), QPushButton(say("Nästa ark"))
        self.where = QLabel()
        self.notice = QLabel()
        self.notice.setObjectName("labels-notice")
        self.notice.setWordWrap(True)
        self.save, self.print = QPushButton(say("Spara som PDF...")), QPushButton(say("Skriv ut..."))
        self._lay_out()
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Offer what there is now, and ask the kiosks where labels may lead."""
        super().showEvent(event)
        self._offer()
        printers = QPrinterInfo.availablePrinterNames()
        self.print.setEnabled(bool(printers))
        self.print.setToolTip("" if printers else say("Datorn har ingen skrivare. Spara som PDF i stället."))
        if not self.address.text():
            self._desk.beside(ADDRESS, lambda place: address_of_kiosks(place.share))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show the sheet as large as there is room."""
        super().resizeEvent(event)
        self._soon.start()

    @property
    def sheet(self) -> Sheet:
        """The sheet that is chosen."""
        return SHEETS[str(self.per_sheet.currentData())]

    @property
    def chosen(self) -> list[str]:
        """The ids of the products that are ticked."""
        entries = (self.list.item(row) for row in range(self.list.count()))
        return [str(each.data(ID)) for each in entries if each.checkState() == Qt.CheckState.Checked]

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        form = QFormLayout()
        form.addRow(say("Station"), self.station)
        form.addRow(say("Storlek"), self.per_sheet)
        form.addRow(say("Etiketternas språk"), self.language)
        form.addRow(say("Vart koden leder"), self.address)
        column.addLayout(form)
        column.addWidget(self.notice)
        column.addWidget(self.list, 1)
        column.addLayout(_row(self.every, self.none))
        beside = QVBoxLayout(right)
        beside.addWidget(self.preview, 1)
        beside.addLayout(_row(self.back, self.where, self.on))
        beside.addLayout(_row(self.save, self.print))
        splitter = QSplitter()
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes(FIRST_WIDTHS)
        QVBoxLayout(self).addWidget(splitter)

    def _connect(self) -> None:
        for choice in (self.station, self.language, self.per_sheet):
            choice.activated.connect(self._offer)
        self.address.editingFinished.connect(self._make)
        self.list.itemChanged.connect(self._make)
        self.every.clicked.connect(lambda: self._tick(Qt.CheckState.Checked))
        self.none.clicked.connect(lambda: self._tick(Qt.CheckState.Unchecked))
        self.back.clicked.connect(lambda: self._turn(-1))
        self.on.clicked.connect(lambda: self._turn(1))
        self.save.clicked.connect(self._save)
        self.print.clicked.connect(self._print)
        self._desk.done.connect(self._done)

    @Slot()
    def _offer(self) -> None:
        """List the products of the station, ticked unless they have been unticked."""
        self._offer_stations()
        station = str(self.station.currentData() or "")
        offered = [self.list.item(row).data(ID) for row in range(self.list.count())]
        unticked = set(map(str, offered)) - set(self.chosen)
        language = str(self.language.currentData())
        self.list.blockSignals(True)  # noqa: FBT003
        self.list.clear()
        for each in self._desk.types():
            if not station or (each.try_here and each.try_here.station == station):
                entry = QListWidgetItem(f"{each.number}  {read(each.name, language).text}", self.list)
                entry.setData(ID, each.id)
                entry.setCheckState(Qt.CheckState.Unchecked if each.id in unticked else Qt.CheckState.Checked)
        self.list.blockSignals(False)  # noqa: FBT003
        self._make()

    def _offer_stations(self) -> None:
        chosen = self.station.currentData()
        self.station.clear()
        self.station.addItem(say("Alla stationer"), "")
        for each in self._desk.all_of("station"):
            if isinstance(each, Station):
                self.station.addItem(f"{each.number}  {read(each.name, 'sv').text}", each.id)
        self.station.setCurrentIndex(max(0, self.station.findData(chosen)))

    def _tick(self, state: Qt.CheckState) -> None:
        self.list.blockSignals(True)  # noqa: FBT003
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(state)
        self.list.blockSignals(False)  # noqa: FBT003
        self._make()

    @Slot()
    def _make(self) -> None:
        """Make the labels that are chosen, and show the first sheet of them."""
        kinds = ("type", "station")
        records = {(kind, each.id): each for kind in kinds for each in self._desk.all_of(kind)}
        notice = "" if self.address.text().strip() else NO_CODE
        try:
            address = checked_address(self.address.text())
        except CatalogError as problem:
            address, notice = "", problem.sentence
        wish = Wish(tuple(self.chosen), "", str(self.language.currentData()), address)
        self._sheets = pages(labels_for(records, wish), self.sheet) if wish.types else []
        self._keep(address)
        self.notice.setText(notice)
        self.save.setEnabled(bool(self._sheets))
        self._page = min(self._page, max(0, len(self._sheets) - 1))
        self._show()

    def _turn(self, step: int) -> None:
        self._page += step
        self._show()

    def _show(self) -> None:
        count = len(self._sheets)
        self.back.setEnabled(self._page > 0)
        self.on.setEnabled(self._page < count - 1)
        if not count:
            self._asked = ""
            self.preview.setText(say("Välj minst en produkt."))
            self.where.clear()
            return
        labels, sheet = self._sheets[self._page], self.sheet
        room, ratio = self.preview.size(), self.devicePixelRatioF()
        width = max(LEAST_PREVIEW.width(), min(room.width(), room.height() * 210 // 297) - 4)
        words = "; ".join(f"{each.number} {each.name}" for each in labels)
        self.preview.setAccessibleName(say("Ark {page}: {words}", page=self._page + 1, words=words))
        self.where.setText(say("Ark {page} av {count}", page=self._page + 1, count=count))
        self._asked = f"{PAINTED}-{width}-{self._page}-{hash((tuple(labels), sheet))}"
        self._desk.beside(self._asked, lambda _place: picture_of(labels, sheet, round(width * ratio)))

    def _keep(self, address: str) -> None:
        if address != _kept(self._desk.folder):
            with suppress(OSError):  # then it is written again the next time
                (self._desk.folder / FILE).write_text(address, encoding="utf-8")

    @Slot()
    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, say("Spara som PDF"), "etiketter.pdf", "PDF (*.pdf)")
        if name:
            labels, sheet = [each for page in self._sheets for each in page], self.sheet
            self._desk.beside(SAVED, lambda _place: write_pdf(Path(name), labels, sheet))

    @Slot()
    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        a4 = QPageSize(QPageSize.PageSizeId.A4)
        printer.setPageLayout(QPageLayout(a4, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
        printer.setFullPage(True)
        if QPrintDialog(printer, self).exec() != QPrintDialog.DialogCode.Accepted:
            return
        labels, sheet = [each for page in self._sheets for each in page], self.sheet
        self._desk.beside(PRINTED, lambda _place: paint_all(printer, labels, sheet))

    @Slot(str, object)
    def _done(self, name: str, outcome: Outcome) -> None:
        if name == self._asked and isinstance(outcome.value, QImage):
            outcome.value.setDevicePixelRatio(self.devicePixelRatioF())
            self.preview.setPixmap(QPixmap.fromImage(outcome.value))
        elif name == PRINTED:
            failed = say("Skrivaren tar inte emot etiketterna. Spara som PDF i stället.")
            self.told.emit(failed if outcome.sentence else say("Etiketterna är skickade till skrivaren."))
        elif name == SAVED:
            count = outcome.value
            self.told.emit(outcome.sentence or say("Sparat: {count} ark att skriva ut.", count=count))
        elif name == ADDRESS and outcome.value and not self.address.text():
            self.address.setText(str(outcome.value))
            self._make()


def _kept(folder: Path) -> str:
    """Return the address that was used before."""
    try:
        return checked_address((folder / FILE).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, CatalogError):
        return ""


def _soon(page: QWidget, do: Callable[[], None]) -> QTimer:
    """Return a timer that does it once, when nothing has started it again for a moment."""
    made = QTimer(page)
    made.setSingleShot(True)
    made.setInterval(SOON_MS)
    made.timeout.connect(do)
    return made


def _row(*widgets: QWidget) -> QHBoxLayout:
    made = QHBoxLayout()
    for widget in widgets:
        made.addWidget(widget)
    made.addStretch()
    return made


def _choice(name: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    return made
