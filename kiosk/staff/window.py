"""The staff program's window: where one is at the left, the page at the right, what happened below."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QMainWindow, QStackedWidget, QToolBar, QWidget

from catalog.editing import Step
from kiosk.staff.desk import Desk, Outcome
from kiosk.staff.form import name_of
from kiosk.staff.inbox_page import InboxPage
from kiosk.staff.preview import PAINTER
from kiosk.staff.products_page import ProductsPage
from kiosk.staff.publish_page import PublishPage

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
        self.setWindowTitle(f"Visningsrum - {desk.author}")
        self.resize(FIRST_SIZE)
        self.products, self.publish = ProductsPage(desk, painter), PublishPage(desk)
        self.inbox = InboxPage(desk)
        self.pages = QStackedWidget()
        self.navigation = QListWidget()
        self.navigation.setObjectName("navigation")
        self.navigation.setAccessibleName("Sidor")
        self.navigation.setFixedWidth(NAVIGATION_WIDTH)
        for name, page in (
            ("Produkter", self.products),
            ("Publicera", self.publish),
            ("Anmälningar", self.inbox),
        ):
            entry = QListWidgetItem(name, self.navigation)
            entry.setSizeHint(QSize(NAVIGATION_WIDTH, ENTRY_HEIGHT))
            self.pages.addWidget(page)
        self.navigation.currentRowChanged.connect(self._turn)
        self._lay_out()
        self._make_bar()
        for told in (self.products.told, self.publish.told, self.inbox.told):
            told.connect(self._tell)
        self.publish.chosen.connect(self._go_to)
        desk.changed.connect(self._allow)
        desk.met.connect(self._met)
        self.navigation.setCurrentRow(0)
        self.products.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._allow()
        self._tell("Hämtar det kollegorna har publicerat ...")
        desk.meet_colleagues()
        desk.check()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Keep what is being written."""
        self.products.form.keep()
        self.products.preview.close_process()
        event.accept()

    def _lay_out(self) -> None:
        content = QWidget()
        row = QHBoxLayout(content)
        row.addWidget(self.navigation)
        row.addWidget(self.pages)
        self.setCentralWidget(content)

    def _make_bar(self) -> None:
        bar = QToolBar("Ångra och gör om")
        bar.setMovable(False)
        self.undo = QAction("Ångra", self)
        self.undo.setShortcut(QKeySequence("Ctrl+Alt+Z"))
        self.undo.setToolTip("Ta tillbaka den senaste ändringen (Ctrl+Alt+Z)")
        self.undo.triggered.connect(self._undo)
        self.redo = QAction("Gör om", self)
        self.redo.setShortcut(QKeySequence("Ctrl+Alt+Y"))
        self.redo.setToolTip("Gör om det som ångrades (Ctrl+Alt+Y)")
        self.redo.triggered.connect(self._redo)
        for action in (self.undo, self.redo):
            bar.addAction(action)
        self.addToolBar(bar)

    @Slot(int)
    def _turn(self, row: int) -> None:
        self.products.form.keep()
        self.inbox.forget()
        self.pages.setCurrentIndex(row)
        self._desk.check()

    @Slot()
    def _undo(self) -> None:
        self.products.form.keep()
        self._tell_step(self._desk.undo(), "Ångrat")

    @Slot()
    def _redo(self) -> None:
        self._tell_step(self._desk.redo(), "Gjort om")

    def _tell_step(self, step: Step | None, what: str) -> None:
        if step is None:
            self._tell("Det finns inget mer att ångra eller göra om.")
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
            self._tell(f"{record} ändras än så länge med kommandot catalog set.")

    @Slot()
    def _allow(self) -> None:
        waiting = len(self._desk.drafts())
        self.navigation.item(1).setText(f"Publicera ({waiting})" if waiting else "Publicera")

    @Slot(object)
    def _met(self, outcome: Outcome) -> None:
        self._tell(outcome.sentence or "Du ser det som är publicerat, och dina egna ändringar.")

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        self.statusBar().showMessage(sentence, 0 if sentence.endswith("...") else TOLD_MS)
