"""Everything that is not a product: a kind, its records, and the form of the one that is chosen."""

from datetime import date
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from catalog.entities import Record
from catalog.lifecycle import referring
from catalog.validation import Problem
from catalog.validation.problem import called
from catalog.words import id_for
from kiosk.staff.desk import Desk
from kiosk.staff.form import RecordForm
from kiosk.staff.guide_dialog import GuideDialog
from kiosk.staff.sections_of_records import KINDS
from kiosk.staff.tongue import say
from kiosk.staff.words import LANGUAGES

ID: Final = Qt.ItemDataRole.UserRole
FIRST_WIDTHS: Final = (380, 900)
MOST_NAMED: Final = 8


class RecordsPage(QWidget):
    """Needs, areas, the guide, the room. `told` carries a sentence for the status line."""

    told = Signal(str)
    chosen = Signal(str, str)
    """A record (`type/fallarm`) that somebody wants to change, and its field."""

    def __init__(self, desk: Desk) -> None:
        """A form is built when its kind is first chosen."""
        super().__init__()
        self._desk = desk
        self._problems: list[Problem] = []
        self._forms: dict[str, RecordForm] = {}
        self._filling = False
        self.kind, self.language, self.list = QComboBox(), QComboBox(), QListWidget()
        self.new, self.remove = QPushButton(say("Ny...")), QPushButton(say("Ta bort..."))
        self.try_guide = QPushButton(say("Prova guiden..."))
        self.guide: GuideDialog | None = None
        self.forms = QStackedWidget()
        self._name()
        self._lay_out()
        self.kind.currentIndexChanged.connect(self._choose_kind)
        self.language.currentIndexChanged.connect(self._choose_language)
        self.list.currentRowChanged.connect(self._choose)
        self.new.clicked.connect(self._ask_for_new)
        self.remove.clicked.connect(self._ask_to_remove)
        self.try_guide.clicked.connect(self._try_guide)
        desk.changed.connect(self.look)
        desk.checked.connect(self._checked)
        self._choose_kind()

    @property
    def form(self) -> RecordForm:
        """The form of the kind that is chosen."""
        kind = self._kind
        if kind not in self._forms:
            made = self._forms[kind] = RecordForm(KINDS[kind].sections, self._desk.names, self._desk.picture_file)
            made.changed.connect(self._save)
            made.show_language(str(self.language.currentData()))
            self.forms.addWidget(made)
        return self._forms[kind]

    def keep(self) -> None:
        """Keep what has been written."""
        for form in self._forms.values():
            form.keep()

    def open_record(self, kind: str, record_id: str, path: str = "") -> None:
        """Show a record's form, at the field `path` if there is one."""
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self._select(record_id)
        if path:
            self.form.go_to(path)

    @Slot()
    def look(self) -> None:
        """Look again at what the desk has; whoever is writing stays where she is."""
        shown = self.form.record_id
        self._fill()
        self._select(shown)
        self._show(self._desk.record(self._kind, shown) if shown else None)

    @property
    def _kind(self) -> str:
        return str(self.kind.currentData())

    def _name(self) -> None:
        for kind, what in KINDS.items():
            self.kind.addItem(what.name, kind)
        for code, words in list(LANGUAGES.items())[1:]:
            self.language.addItem(words, code)
        self.kind.setAccessibleName(say("Slag av post"))
        self.language.setAccessibleName(say("Språk bredvid svenskan"))
        self.list.setAccessibleName(say("Poster"))
        self.list.setObjectName("records")
        self.new.setObjectName("new-record")
        self.remove.setObjectName("remove-record")
        self.try_guide.setObjectName("try-guide")

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        buttons = QHBoxLayout()
        buttons.addWidget(self.new)
        buttons.addWidget(self.remove)
        column.addWidget(self.kind)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        column.addWidget(self.try_guide)
        beside = QVBoxLayout(right)
        languages = QHBoxLayout()
        label = QLabel(say("Översätt till:"))
        label.setBuddy(self.language)
        languages.addStretch()
        languages.addWidget(label)
        languages.addWidget(self.language)
        beside.addLayout(languages)
        beside.addWidget(self.forms, 1)
        splitter = QSplitter()
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes(FIRST_WIDTHS)
        QHBoxLayout(self).addWidget(splitter)

    def _fill(self) -> None:
        self._filling = True
        self.list.clear()
        for record_id, name in self._desk.names(self._kind):
            entry = QListWidgetItem(name, self.list)
            entry.setData(ID, record_id)
        self._filling = False

    def _select(self, record_id: str) -> None:
        rows = [row for row in range(self.list.count()) if self.list.item(row).data(ID) == record_id]
        self.list.setCurrentRow(rows[0] if rows else -1)

    def _show(self, shown: Record | None) -> None:
        self.form.show_record(shown)
        self.remove.setEnabled(shown is not None and KINDS[self._kind].blank is not None)
        own = f"{self._kind}/{self.form.record_id}"
        self.form.show_problems([each for each in self._problems if each.record == own])

    @Slot()
    def _choose_kind(self) -> None:
        self.keep()
        self.forms.setCurrentWidget(self.form)
        self.new.setEnabled(KINDS[self._kind].blank is not None)
        self.try_guide.setVisible(self._kind == "guide_question")
        self._fill()
        self.list.setCurrentRow(0)

    @Slot(int)
    def _choose(self, row: int) -> None:
        if not self._filling:
            entry = self.list.item(row) if row >= 0 else None
            self._show(self._desk.record(self._kind, str(entry.data(ID))) if entry else None)

    @Slot()
    def _choose_language(self) -> None:
        for form in self._forms.values():
            form.show_language(str(self.language.currentData()))

    @Slot(object)
    def _save(self, changed: object) -> None:
        if isinstance(changed, Record):
            self._desk.save(self._kind, changed)
            self.told.emit(say("Sparat som utkast."))

    @Slot(object)
    def _checked(self, problems: list[Problem]) -> None:
        self._problems = problems
        own = f"{self._kind}/{self.form.record_id}"
        self.form.show_problems([each for each in problems if each.record == own])

    @Slot()
    def _try_guide(self) -> None:
        self.keep()
        self.guide = GuideDialog(self._desk, _today, self)
        self.guide.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.guide.chosen.connect(self.chosen)
        self.guide.open()

    @Slot()
    def _ask_for_new(self) -> None:
        name, wanted = QInputDialog.getText(self, KINDS[self._kind].name, say("Vad heter den?"))
        blank = KINDS[self._kind].blank
        if not wanted or not name.strip() or blank is None:
            return
        self.keep()
        taken = {record_id for record_id, _ in self._desk.names(self._kind)}
        first = "name" if hasattr(blank, "name") else "text"
        made = replace(blank, id=id_for(name, taken, self._kind), **{first: {"sv": name.strip()}})
        self._desk.save(self._kind, made)
        self.open_record(self._kind, made.id)

    @Slot()
    def _ask_to_remove(self) -> None:
        kind, record_id = self._kind, self.form.record_id
        shown = self._desk.record(kind, record_id)
        if shown is None:
            return
        missed = referring(self._desk.all(), kind, record_id)
        question = say("Ta bort {name}?", name=called(shown))
        if missed:
            named = "\n".join(f"• {called(each)}" for each in missed[:MOST_NAMED])
            question += "\n\n" + say("De här pekar på den och måste ändras först eller sedan:") + "\n" + named
        if QMessageBox.question(self, say("Ta bort"), question) == QMessageBox.StandardButton.Yes:
            self._desk.remove(kind, record_id)
            self.told.emit(say("Borttagen när du publicerar. Ångra tar tillbaka det."))


def _today() -> str:
    return date.today().isoformat()  # noqa: DTZ011 - the day here
