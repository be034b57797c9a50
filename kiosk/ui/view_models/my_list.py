"""The visitor's list: what she has collected, to compare and to take home."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.models.lists import TypeListModel
from kiosk.ui.models.type_cards import rows_of_ids
from kiosk.ui.reading import Reading
from kiosk.ui.registration import QmlUncreatable
from kiosk.ui.visit_list import MOST, VisitList

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
MOST_COMPARED = 3


@QmlElement
@QmlUncreatable("Made by the kiosk")
class MyListViewModel(QObject):
    """Types in the visitor's order; some of them `picked` to compare."""

    changed = Signal()

    def __init__(self, reading: Reading, collected: VisitList) -> None:
        """`collected` is shared with whoever tells how much it holds."""
        super().__init__()
        self._reading = reading
        self._collected = collected
        self._picked: tuple[str, ...] = ()
        self._shown: tuple[str, ...] = ()
        self._types = TypeListModel()
        reading.changed.connect(self._show)
        collected.changed.connect(self._show)
        self._show()

    @Property(TypeListModel, constant=True)
    def types(self) -> TypeListModel:
        """The types, as far as they are on show."""
        return self._types

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def ids(self) -> list[str]:
        """The types' ids."""
        return list(self._collected.ids)

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many there are."""
        return len(self._shown)

    @Property(int, constant=True)
    def most(self) -> int:
        """How many there can be."""
        return MOST

    @Property(bool, notify=changed)
    def full(self) -> bool:
        """Whether there is no room for one more."""
        return self._collected.is_full

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        """Whether something has just been taken away that can be put back."""
        return self._collected.can_undo

    @Property(str, notify=changed)
    def subject(self) -> str:
        """All of it, for the page where one says what one wants: `gps+fallarm`."""
        return "+".join(self._shown)

    # --- comparing ---

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def picked(self) -> list[str]:
        """What is to be compared: all, if there are no more than can be."""
        few = len(self._shown) <= MOST_COMPARED
        return [each for each in self._shown if few or each in self._picked]

    @Property(bool, notify=changed)
    def mustPick(self) -> bool:
        """Whether there is more than can be compared at once."""
        return len(self._shown) > MOST_COMPARED

    @Property(bool, notify=changed)
    def pickedEnough(self) -> bool:
        """Whether no more can be picked."""
        return len(self._picked) >= MOST_COMPARED

    @Slot(str)
    def togglePicked(self, typeId: str) -> None:
        """Compare this one too, or no longer."""
        if typeId in self._picked:
            self._picked = tuple(each for each in self._picked if each != typeId)
        elif len(self._picked) < MOST_COMPARED:
            self._picked = (*self._picked, typeId)
        self.changed.emit()

    # --- collecting ---

    @Slot(str)
    def toggle(self, typeId: str) -> None:
        """Put a type into the list, or take it away."""
        if typeId in self._collected.ids:
            self._collected.remove(typeId)
        else:
            self._collected.add(typeId)

    @Slot(str)
    def moveUp(self, typeId: str) -> None:
        """Move a type one place towards the beginning."""
        self._collected.move(typeId, -1)

    @Slot(str)
    def moveDown(self, typeId: str) -> None:
        """Move a type one place towards the end."""
        self._collected.move(typeId, 1)

    @Slot()
    def clear(self) -> None:
        """Take everything away."""
        self._collected.clear()

    @Slot()
    def undo(self) -> None:
        """Put back what was just taken away."""
        self._collected.undo()

    @Slot()
    def leave(self) -> None:
        """Forget the list."""
        self._picked = ()
        self._collected.forget()

    @Slot()
    def _show(self) -> None:
        rows = rows_of_ids(self._reading, self._collected.ids)
        self._shown = tuple(row.typeId for row in rows)
        self._types.show(rows)
        self._picked = tuple(each for each in self._picked if each in self._collected.ids)
        self.changed.emit()
