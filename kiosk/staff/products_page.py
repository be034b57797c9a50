"""Products: a list to find one in, and its form beside."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from catalog.entities import LANGUAGES, Picture, ProductType
from catalog.errors import CatalogError
from catalog.validation import Problem
from kiosk.staff.desk import Desk
from kiosk.staff.film_taker import FilmTaker
from kiosk.staff.form import RecordForm
from kiosk.staff.outcome import Outcome
from kiosk.staff.pictures import with_picture
from kiosk.staff.preview import PAINTER, Preview
from kiosk.staff.sections import TYPE
from kiosk.staff.tongue import say
from kiosk.staff.type_menu import TypeMenu
from kiosk.staff.type_table import STANDINGS, FoundTypes, TypeTable
from kiosk.staff.words import LANGUAGES as CALLED

FIRST_WIDTHS: Final = (380, 640, 580)
"""Of the list, the form and the preview, in pixels."""
WIDTHS: Final = {0: 52, 2: 66, 3: 70}
"""Of the columns beside the name, in pixels."""


class ProductsPage(QWidget):
    """The list, the search and the form. `told` carries a sentence for the status line."""

    told = Signal(str)

    def __init__(self, desk: Desk, painter: Sequence[str] = PAINTER) -> None:
        """Show what `desk` has; `painter` makes the pictures of the kiosk's page."""
        super().__init__()
        self._desk = desk
        self._problems: list[Problem] = []
        self._looking = False
        self.table = TypeTable(lambda type_id: desk.is_draft("type", type_id), _today)
        self.found = FoundTypes(self.table, self)
        self.search, self.standing = QLineEdit(), QComboBox()
        self._make_search()
        self.view = self._view()
        self.count = QLabel()
        self.new = self._new_button()
        self.menu = self._menu()
        self.form = RecordForm(TYPE, desk.names, desk.picture_file)
        self.form.changed.connect(self._save)
        self.films = FilmTaker(desk, self.form, self)
        self.films.told.connect(self.told)
        self.preview = Preview(desk.folder, painter)
        self.form.part_touched.connect(self.preview.show_part)
        self.form.picture_offered.connect(self._offer_picture)
        self.language, self.sections = QComboBox(), QComboBox()
        self._make_choices()
        self._lay_out()
        desk.changed.connect(self.look)
        desk.checked.connect(self._checked)
        desk.picture_taken.connect(self._picture_taken)
        self.found.modelReset.connect(self._choose_again)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        self.look()

    def open_type(self, type_id: str, path: str = "") -> None:
        """Show a type's form, at the field `path` if there is one."""
        if not self._select(type_id):  # it is not among those that are sought
            self.search.clear()
            self.standing.setCurrentIndex(0)
            self._select(type_id)
        if path:
            self.form.go_to(path)

    @Slot(str)
    def _open(self, type_id: str) -> None:
        self.open_type(type_id, "name")

    @Slot()
    def look(self) -> None:
        """Look again at what the desk has; whoever is writing stays where she is."""
        shown = self.form.record_id
        self._looking = True
        self.table.show_types(self._desk.types())
        if shown:
            found = self._desk.record("type", shown)
            self._select(shown)
            self._show(found if isinstance(found, ProductType) else None)
        self._looking = False
        self._tell_count()

    @Slot()
    def _choose_again(self) -> None:
        """Stay at the same type when the rows have another order."""
        before, self._looking = self._looking, True
        if self.form.record_id:
            self._select(self.form.record_id)
        self._looking = before

    def _show(self, shown: ProductType | None) -> None:
        self.form.show_record(shown)
        self.menu.show_type(shown)
        self.preview.show_type(shown)

    def _select(self, type_id: str) -> bool:
        """Choose a type's row; False if it is not among those that are sought."""
        row = self.table.row_of(type_id)
        index = self.found.mapFromSource(self.table.index(row, 0)) if row >= 0 else QModelIndex()
        self.view.setCurrentIndex(index)
        return index.isValid()

    def _make_search(self) -> None:
        self.search.setPlaceholderText(say("Sök på namn eller nummer"))
        self.search.setAccessibleName(say("Sök produkt"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._seek)
        self.standing.setAccessibleName(say("Vilka produkter som visas"))
        for standing, words in STANDINGS.items():
            self.standing.addItem(words, standing)
        self.standing.currentIndexChanged.connect(self._seek)

    def _make_choices(self) -> None:
        self.language.setAccessibleName(say("Språk bredvid svenskan"))
        for code in LANGUAGES[1:]:
            self.language.addItem(CALLED[code], code)
        self.language.currentIndexChanged.connect(self._choose_language)
        self.sections.setAccessibleName(say("Gå till en del av formuläret"))
        self.sections.addItems([section.name for section in TYPE])
        self.sections.activated.connect(self._go_to_section)

    def _new_button(self) -> QPushButton:
        button = QPushButton(say("Ny produkt..."))
        button.setObjectName("new-type")
        button.clicked.connect(self._ask_for_new)
        return button

    def _menu(self) -> TypeMenu:
        menu = TypeMenu(self._desk, self)
        menu.opened.connect(self._open)
        menu.told.connect(self.told)
        return menu

    def _view(self) -> QTableView:
        view = QTableView()
        view.setObjectName("types")
        view.setAccessibleName(say("Produkter"))
        view.setModel(self.found)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setSortingEnabled(True)
        view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        view.setTabKeyNavigation(False)
        view.setShowGrid(False)
        view.setAlternatingRowColors(True)
        view.verticalHeader().hide()
        view.setWordWrap(False)
        header = view.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            header.resizeSection(column, width)
        view.selectionModel().currentRowChanged.connect(self._chosen)
        return view

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.addWidget(self.search)
        column.addWidget(self.standing)
        column.addWidget(self.view)
        column.addWidget(self.count)
        column.addWidget(self.new)
        column.addWidget(self.menu.button)
        right = QWidget()
        beside = QVBoxLayout(right)
        languages = QHBoxLayout()
        label = QLabel(say("Översätt till:"))
        label.setBuddy(self.language)
        languages.addWidget(self.sections)
        languages.addStretch()
        languages.addWidget(label)
        languages.addWidget(self.language)
        beside.addLayout(languages)
        beside.addWidget(self.form)
        splitter = QSplitter()
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.addWidget(self.preview)
        for place, share in enumerate((0, 1, 1)):
            splitter.setStretchFactor(place, share)
        splitter.setSizes(FIRST_WIDTHS)
        QHBoxLayout(self).addWidget(splitter)

    def add_type(self, name: str) -> None:
        """Make a product and open its form."""
        self.form.keep()
        try:
            made = self._desk.new_type(name)
        except CatalogError as problem:  # every number is taken
            QMessageBox.warning(self, say("Ny produkt"), problem.sentence)
            return
        self.open_type(made.id, "summary")
        self.told.emit(say("{name} har nummer {number}. Skriv en mening om den.", name=name, number=made.number))

    @Slot()
    def _ask_for_new(self) -> None:
        name, wanted = QInputDialog.getText(self, say("Ny produkt"), say("Vad heter den?"))
        if wanted and name.strip():
            self.add_type(name.strip())

    @Slot()
    def _seek(self) -> None:
        self.found.seek(self.search.text(), self.standing.currentData())
        self._tell_count()

    def _tell_count(self) -> None:
        shown, all_of_them = self.found.rowCount(), self.table.rowCount()
        self.count.setText(
            say("{shown} av {all} produkter", shown=shown, all=all_of_them)
            if shown != all_of_them
            else say("{count} produkter", count=shown)
        )

    @Slot(QModelIndex, QModelIndex)
    def _chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        if self._looking:
            return
        self.preview.show_part("")
        self._show(self.table.type_at(self.found.mapToSource(now).row()) if now.isValid() else None)
        self._show_problems()

    @Slot(int)
    def _go_to_section(self, number: int) -> None:
        self.form.go_to(TYPE[number].fields[0].path)
        self.preview.turn_to(TYPE[number].part)

    @Slot()
    def _choose_language(self) -> None:
        self.form.show_language(str(self.language.currentData()))

    @Slot(object)
    def _save(self, changed: object) -> None:
        if isinstance(changed, ProductType):
            self.menu.show_type(changed)
            self._desk.save("type", changed)
            self.told.emit(say("Sparat som utkast."))

    @Slot(object)
    def _checked(self, problems: list[Problem]) -> None:
        self._problems = problems
        self._show_problems()

    def _show_problems(self) -> None:
        own = f"type/{self.form.record_id}"
        self.form.show_problems([each for each in self._problems if each.record == own])

    @Slot(Path, str)
    def _offer_picture(self, file: Path, instead: str) -> None:
        self.told.emit(say("Beskär bilden ...") if instead else say("Läser in {name} ...", name=file.name))
        self._desk.take_in_picture(file, self.form.record_id, instead)

    @Slot(object, str, str)
    def _picture_taken(self, outcome: Outcome, type_id: str, instead: str) -> None:
        if not isinstance(outcome.value, Picture):
            self.told.emit(outcome.sentence)
            QMessageBox.warning(self, say("Bilden kan inte användas"), outcome.sentence)
            return
        self.told.emit(say("Bilden är beskuren.") if instead else say("Bilden är med. Skriv vad den visar."))
        if type_id == self.form.record_id:
            self.form.add_picture(outcome.value, instead)
            return
        shown = self._desk.record("type", type_id)  # one has gone on to another meanwhile
        if isinstance(shown, ProductType):
            pictures = with_picture(shown.pictures, outcome.value, instead)
            self._desk.save("type", msgspec.structs.replace(shown, pictures=pictures))


def _today() -> str:
    return date.today().isoformat()  # noqa: DTZ011 - the day here
