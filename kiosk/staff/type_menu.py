"""What can be done with a whole product: copied, no longer shown, removed, and its history."""

from datetime import date

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMessageBox, QToolButton, QWidget

from catalog.cli.copying import past_of
from catalog.entities import ProductType
from catalog.errors import CatalogError
from catalog.lifecycle import duplicate, referring, retired
from catalog.validation.problem import called
from kiosk.staff.desk import Desk
from kiosk.staff.history_dialog import HistoryDialog
from kiosk.staff.outcome import Outcome
from kiosk.staff.shelf import name_of
from kiosk.staff.tongue import say

HISTORY = "type-history"
MOST_NAMED = 8


class TypeMenu(QObject):
    """A button with a menu. `opened` carries the id of a product to show, `told` a sentence for the status line."""

    opened = Signal(str)
    told = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Nothing can be done before `show_type` has said with what."""
        super().__init__(parent)
        self._desk, self._parent = desk, parent
        self._type: ProductType | None = None
        self.history: HistoryDialog | None = None
        self.button = QToolButton()
        self.button.setObjectName("type-menu")
        self.button.setText(say("Mer om produkten"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.button)
        self.copy = self._action(menu, say("Gör en kopia"))
        self.end = self._action(menu, say("Visa inte längre"))
        self.remove = self._action(menu, say("Ta bort helt..."))
        self.past = self._action(menu, say("Historik..."))
        self.button.setMenu(menu)
        self.copy.triggered.connect(self._copy)
        self.end.triggered.connect(self._end)
        self.remove.triggered.connect(self._remove)
        self.past.triggered.connect(self._ask_for_past)
        desk.done.connect(self._done)
        self.show_type(None)

    def show_type(self, shown: ProductType | None) -> None:
        """Act on this type."""
        self._type = shown
        self.button.setEnabled(shown is not None)
        self.end.setText(say("Visa igen") if shown and is_over(shown) else say("Visa inte längre"))

    @Slot()
    def _copy(self) -> None:
        if self._type is not None:
            try:
                made = duplicate(self._type, self._desk.types())
            except CatalogError as problem:
                self.told.emit(problem.sentence)
                return
            self._desk.save("type", made)
            self.opened.emit(made.id)
            self.told.emit(say("Kopian har nummer {number}. Ge den ett eget namn.", number=made.number))

    @Slot()
    def _end(self) -> None:
        shown = self._type
        if shown is None:
            return
        if is_over(shown):
            self._desk.save("type", replace(shown, valid_to=""))
            self.told.emit(say("{name} visas igen när du har publicerat.", name=name_of(shown)))
        else:
            self._desk.save("type", retired(shown, _today()))
            self.told.emit(say("{name} visas till och med i dag när du har publicerat.", name=name_of(shown)))

    @Slot()
    def _remove(self) -> None:
        shown = self._type
        if shown is None:
            return
        missed = referring(self._desk.all(), "type", shown.id)
        question = say("Ta bort {name} helt? Vill du bara dölja den, välj Visa inte längre.", name=name_of(shown))
        if missed:
            named = "\n".join(f"• {called(each)}" for each in missed[:MOST_NAMED])
            question += "\n\n" + say("De här pekar på den och måste ändras först eller sedan:") + "\n" + named
        answer = QMessageBox.question(self._parent, say("Ta bort helt"), question)
        if answer == QMessageBox.StandardButton.Yes:
            self._desk.remove("type", shown.id)
            self.told.emit(say("{name} tas bort när du publicerar. Ångra tar tillbaka det.", name=name_of(shown)))

    @Slot()
    def _ask_for_past(self) -> None:
        if self._type is not None:
            type_id = self._type.id
            self.told.emit(say("Läser historiken ..."))
            self._desk.beside(HISTORY, lambda place: (type_id, past_of(place, "type", type_id)))

    @Slot(str, object)
    def _done(self, name: str, outcome: Outcome) -> None:
        if name != HISTORY:
            return
        if not isinstance(outcome.value, tuple):
            self.told.emit(outcome.sentence)
            return
        type_id, found = outcome.value
        record = self._desk.record("type", type_id)
        self.history = HistoryDialog(name_of(record) if record else type_id, found, self._parent)
        self.history.chosen.connect(self._bring_back)
        self.history.open()
        self.told.emit("")

    @Slot(object)
    def _bring_back(self, record: object) -> None:
        if isinstance(record, ProductType):
            self._desk.save("type", record)
            self.opened.emit(record.id)
            self.told.emit(say("{name} är som den var då, som utkast.", name=name_of(record)))

    @staticmethod
    def _action(menu: QMenu, words: str) -> QAction:
        action = QAction(words, menu)
        menu.addAction(action)
        return action


def is_over(shown: ProductType) -> bool:
    """Say whether today is its last day, or later."""
    return bool(shown.valid_to) and shown.valid_to <= _today()


def _today() -> str:
    return date.today().isoformat()  # noqa: DTZ011 - the day here
