"""The staff program's window: where one is at the left, the page at the right, what happened below."""

from collections.abc import Sequence
from contextlib import suppress
from typing import Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QStackedWidget,
    QToolBar,
    QWidget,
)

from catalog.editing import Step
from kiosk.staff import tongue
from kiosk.staff.desk import Desk
from kiosk.staff.exchange_page import ExchangePage
from kiosk.staff.inbox_page import InboxPage
from kiosk.staff.kiosks_page import KiosksPage
from kiosk.staff.labels_page import LabelsPage
from kiosk.staff.outcome import Outcome
from kiosk.staff.preview import PAINTER
from kiosk.staff.products_page import ProductsPage
from kiosk.staff.publish_page import PublishPage
from kiosk.staff.records_page import RecordsPage
from kiosk.staff.shelf import name_of
from kiosk.staff.showings_page import ShowingsPage
from kiosk.staff.statistics_page import StatisticsPage
from kiosk.staff.tongue import say
from kiosk.staff.translations_page import TranslationsPage

FIRST_SIZE: Final = QSize(1600, 900)
NAVIGATION_WIDTH: Final = 160
ENTRY_HEIGHT: Final = 44
TOLD_MS: Final = 8000


class StaffWindow(QMainWindow):
    """Products, publishing, and what visitors have sent."""

    def __init__(self, desk: Desk, painter: Sequence[str] = PAINTER) -> None:
        """Show what `desk` has, and look at what colleagues have done; `painter` is for the preview."""
        super().__init__()
        self._desk = desk
        self.setWindowTitle(say("Visningsrum - {author}", author=desk.author))
        self.resize(FIRST_SIZE)
        self.products, self.publish = ProductsPage(desk, painter), PublishPage(desk)
        self.inbox, self.exchange, self.records = InboxPage(desk), ExchangePage(desk), RecordsPage(desk)
        self.kiosks, self.statistics = KiosksPage(desk), StatisticsPage(desk)
        self.labels, self.translations, self.showings = LabelsPage(desk), TranslationsPage(desk), ShowingsPage(desk)
        self.pages = QStackedWidget()
        self.navigation = QListWidget()
        self.navigation.setObjectName("navigation")
        self.navigation.setAccessibleName(say("Sidor"))
        self.navigation.setFixedWidth(NAVIGATION_WIDTH)
        for name, page in (
            (say("Produkter"), self.products),
            (say("Behov och guide"), self.records),
            (say("Översättningar"), self.translations),
            (say("Publicera"), self.publish),
            (say("Anmälningar"), self.inbox),
            (say("Visningar"), self.showings),
            (say("Excel och filer"), self.exchange),
            (say("Kiosker"), self.kiosks),
            (say("Statistik"), self.statistics),
            (say("Etiketter"), self.labels),
        ):
            entry = QListWidgetItem(name, self.navigation)
            entry.setSizeHint(QSize(NAVIGATION_WIDTH, ENTRY_HEIGHT))
            self.pages.addWidget(page)
        self.navigation.currentRowChanged.connect(self._turn)
        self._lay_out()
        self._make_bar()
        self._connect_pages()
        desk.changed.connect(self._allow)
        desk.met.connect(self._met)
        self.navigation.setCurrentRow(0)
        self.products.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._allow()
        self._tell(say("Hämtar det kollegorna har publicerat ..."))
        desk.meet_colleagues()
        desk.check()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Keep what is being written."""
        self.products.form.keep()
        self.records.keep()
        self.products.preview.close_process()
        self.exchange.exchange.stop()
        event.accept()

    def _connect_pages(self) -> None:
        """Let every page tell its sentences below, and lead to other pages' forms."""
        for page in (self.products, self.records, self.publish, self.inbox, self.exchange, self.kiosks):
            page.told.connect(self._tell)
        for told in (self.statistics.told, self.labels.told, self.showings.told):
            told.connect(self._tell)
        for chosen in (self.publish.chosen, self.records.chosen):
            chosen.connect(self._go_to)
        self.translations.chosen.connect(self._translate)
        self.showings.asked.connect(self._read_letters)

    def _lay_out(self) -> None:
        content = QWidget()
        row = QHBoxLayout(content)
        row.addWidget(self.navigation)
        row.addWidget(self.pages)
        self.setCentralWidget(content)

    def _make_bar(self) -> None:
        bar = QToolBar(say("Ångra och gör om"))
        bar.setMovable(False)
        self.undo = QAction(say("Ångra"), self)
        self.undo.setShortcut(QKeySequence("Ctrl+Alt+Z"))
        self.undo.setToolTip(say("Ta tillbaka den senaste ändringen (Ctrl+Alt+Z)"))
        self.undo.triggered.connect(self._undo)
        self.redo = QAction(say("Gör om"), self)
        self.redo.setShortcut(QKeySequence("Ctrl+Alt+Y"))
        self.redo.setToolTip(say("Gör om det som ångrades (Ctrl+Alt+Y)"))
        self.redo.triggered.connect(self._redo)
        for action in (self.undo, self.redo):
            bar.addAction(action)
        bar.addWidget(self._language_choice())
        self.addToolBar(bar)

    def _language_choice(self) -> QComboBox:
        box = self.language = QComboBox()
        box.setAccessibleName(say("Programmets språk"))
        box.setToolTip(box.accessibleName())
        for code, name in tongue.LANGUAGES.items():
            box.addItem(name, code)
        box.setCurrentIndex(box.findData(tongue.spoken()))
        box.activated.connect(self._keep_language)
        return box

    @Slot()
    def _keep_language(self) -> None:
        with suppress(OSError):  # then it speaks as before at the next start, too
            tongue.keep(self._desk.folder, str(self.language.currentData()))
        self._tell(say("Språket byts nästa gång programmet startar."))

    @Slot(int)
    def _turn(self, row: int) -> None:
        self.products.form.keep()
        self.records.keep()
        self.inbox.forget()
        self.pages.setCurrentIndex(row)
        self._desk.check()

    @Slot()
    def _undo(self) -> None:
        self.products.form.keep()
        self.records.keep()
        self._tell_step(self._desk.undo(), say("Ångrat"))

    @Slot()
    def _redo(self) -> None:
        self._tell_step(self._desk.redo(), say("Gjort om"))

    def _tell_step(self, step: Step | None, what: str) -> None:
        if step is None:
            self._tell(say("Det finns inget mer att ångra eller göra om."))
            return
        record = self._desk.record(step.kind, step.id)
        self._tell(f"{what}: {name_of(record) if record else step.id}")
        if step.kind == "type" and record:
            self.navigation.setCurrentRow(0)
            self.products.open_type(step.id)

    @Slot(str, str)
    def _go_to(self, record: str, field: str) -> None:
        kind, _, record_id = record.partition("/")
        if kind == "type":
            self.navigation.setCurrentRow(0)
            self.products.open_type(record_id, field)
        else:
            self.navigation.setCurrentRow(self.pages.indexOf(self.records))
            self.records.open_record(kind, record_id, field)

    @Slot()
    def _read_letters(self) -> None:
        self.navigation.setCurrentRow(self.pages.indexOf(self.inbox))

    @Slot(str, str, str)
    def _translate(self, record: str, field: str, language: str) -> None:
        page = self.products if record.startswith("type/") else self.records
        page.language.setCurrentIndex(page.language.findData(language))
        self._go_to(record, f"{field}.{language}" if field else "")

    @Slot()
    def _allow(self) -> None:
        waiting = len(self._desk.drafts())
        self.navigation.item(self.pages.indexOf(self.publish)).setText(
            say("Publicera ({waiting})", waiting=waiting) if waiting else say("Publicera")
        )

    @Slot(object)
    def _met(self, outcome: Outcome) -> None:
        self._tell(outcome.sentence or say("Du ser det som är publicerat, och dina egna ändringar."))

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        self.statusBar().showMessage(sentence, 0 if sentence.endswith("...") else TOLD_MS)
