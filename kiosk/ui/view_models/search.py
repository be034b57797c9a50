"""Search: what is typed on the screen's keyboard, and what it finds."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.background import Answer, Question, Searching
from kiosk.ui.models.lists import TypeListModel
from kiosk.ui.models.type_cards import type_rows
from kiosk.ui.reading import Reading
from kiosk.ui.registration import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
LONGEST = 60


@QmlElement
@QmlUncreatable("Made by the kiosk")
class SearchViewModel(QObject):
    """Answers come while typing; until a newer one is there, the last one stays."""

    textChanged = Signal()
    changed = Signal()
    counted = Signal(str)

    def __init__(self, reading: Reading, searching: Searching) -> None:
        super().__init__()
        self._reading = reading
        self._searching_for = searching
        self._text = ""
        self._corrected = ""
        self._searched = self._waiting = False
        self._results = TypeListModel()
        searching.answered.connect(self._show)
        reading.changed.connect(self._ask_again)

    @Property(str, notify=textChanged)
    def text(self) -> str:
        """What has been typed."""
        return self._text

    @text.setter  # type: ignore[no-redef]
    def text(self, text: str) -> None:
        text = text[:LONGEST]
        if text != self._text:
            self._text = text
            self.textChanged.emit()
            self._ask()

    @Property(TypeListModel, constant=True)
    def results(self) -> TypeListModel:
        """What was found, best first."""
        return self._results

    @Property(int, notify=changed)
    def count(self) -> int:
        """How much was found."""
        return self._results.total

    @Property(bool, notify=changed)
    def searched(self) -> bool:
        """Whether `results` answer a question: with none, nothing was found."""
        return self._searched

    @Property(bool, notify=changed)
    def searching(self) -> bool:
        """Whether an answer is on its way."""
        return self._waiting

    @Property(str, notify=changed)
    def corrected(self) -> str:
        """The words that were searched for when a typing error was forgiven; otherwise empty."""
        return self._corrected

    @Slot(str)
    def typeText(self, text: str) -> None:
        """Append what a key says."""
        self._write(self._text + text)

    @Slot()
    def backspace(self) -> None:
        """Take back the last letter."""
        self._write(self._text[:-1])

    @Slot()
    def clear(self) -> None:
        """Begin again."""
        if self._searched and not self._waiting:
            self.counted.emit("search:found" if self._results.total else "search:nothing")
        self._write("")

    @Slot()
    def leave(self) -> None:
        """Forget what was searched for."""
        self.clear()

    def _write(self, text: str) -> None:
        self.setProperty("text", text)

    @Slot()
    def _ask_again(self) -> None:
        self._searching_for.renew()
        self._ask()

    def _ask(self) -> None:
        if self._text.strip():
            self._waiting = True
            self._searching_for.ask(Question(self._text, self._reading.language))
        else:
            self._results.show([])
            self._searched = self._waiting = False
            self._corrected = ""
        self.changed.emit()

    @Slot(object)
    def _show(self, answer: Answer) -> None:
        if answer.question != Question(self._text, self._reading.language):
            return
        catalogue, result = self._reading.catalogue, answer.result
        found = type_rows(self._reading, catalogue, result.cards) if catalogue and result else []
        self._results.show(found)
        self._corrected = result.corrected if result else ""
        self._searched, self._waiting = True, False
        self.changed.emit()
