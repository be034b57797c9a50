"""Up to three types side by side."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.models.comparison import answer_rows
from kiosk.ui.models.lists import AnswerListModel, TypeListModel
from kiosk.ui.models.type_cards import rows_of_ids
from kiosk.ui.reading import Reading
from kiosk.ui.registration import QmlUncreatable
from kiosk.ui.visit_list import VisitList

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
MOST = 3
FEWEST = 2
NEIGHBOURS = 8


@QmlElement
@QmlUncreatable("Made by the kiosk")
class CompareViewModel(QObject):
    """With fewer than two types, or when one more is wanted, there is something to choose from; else the answers."""

    changed = Signal()

    def __init__(self, reading: Reading, collected: VisitList) -> None:
        """`collected` is the visitor's list: one of the places to choose from."""
        super().__init__()
        self._reading = reading
        self._collected = collected
        self._ids: tuple[str, ...] = ()
        self._asked = ""
        self._adding = self._only_differences = False
        self._types = TypeListModel()
        self._answers = AnswerListModel()
        self._alternatives, self._from_list, self._neighbours = TypeListModel(), TypeListModel(), TypeListModel()
        reading.changed.connect(self._show)
        collected.changed.connect(self._show)

    @Property(TypeListModel, constant=True)
    def types(self) -> TypeListModel:
        """What is compared, in the order in which it was chosen."""
        return self._types

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many are compared."""
        return self._types.total

    @Property(bool, notify=changed)
    def full(self) -> bool:
        """Whether no more can be compared."""
        return self._types.total >= MOST

    @Property(bool, notify=changed)
    def choosing(self) -> bool:
        """Whether one more is to be chosen; without two there is nothing to compare."""
        return self._adding or self._types.total < FEWEST

    # --- the answers ---

    @Property(AnswerListModel, constant=True)
    def answers(self) -> AnswerListModel:
        """One row a question; only those with different answers if that is wanted."""
        return self._answers

    @Property(bool, notify=changed)
    def onlyDifferences(self) -> bool:
        """Whether equal answers are left out."""
        return self._only_differences

    @Slot()
    def toggleDifferences(self) -> None:
        """Leave equal answers out, or not."""
        self._only_differences = not self._only_differences
        self._show()

    # --- what to compare with ---

    @Property(TypeListModel, constant=True)
    def alternatives(self) -> TypeListModel:
        """Other solutions for what is compared."""
        return self._alternatives

    @Property(TypeListModel, constant=True)
    def fromList(self) -> TypeListModel:
        """The visitor's list."""
        return self._from_list

    @Property(TypeListModel, constant=True)
    def neighbours(self) -> TypeListModel:
        """More of the same area."""
        return self._neighbours

    @Slot(str)
    def open(self, typeIds: str) -> None:
        """Compare the types with these ids, as `gps+fallarm`; asked for again, what was chosen since then stays."""
        if typeIds == self._asked and self._ids:
            return
        self._asked = typeIds
        self._ids = tuple(dict.fromkeys(filter(None, typeIds.split("+"))))[:MOST]
        self._adding = False
        self._show()

    @Slot(str)
    def add(self, typeId: str) -> None:
        """Compare with this one too."""
        if typeId not in self._ids and len(self._ids) < MOST:
            self._ids = (*self._ids, typeId)
        self._adding = False
        self._show()

    @Slot(str)
    def remove(self, typeId: str) -> None:
        """Compare without this one."""
        self._ids = tuple(each for each in self._ids if each != typeId)
        self._show()

    @Slot()
    def askForOneMore(self) -> None:
        """Show what one more can be chosen from; again: back to the answers."""
        self._adding = not self._adding and len(self._ids) < MOST
        self._show()

    @Slot()
    def leave(self) -> None:
        """Forget what was compared."""
        self._ids = ()
        self._asked = ""
        self._adding = self._only_differences = False
        self._show()

    @Slot()
    def _show(self) -> None:
        self._types.show(rows_of_ids(self._reading, self._ids))
        catalogue = self._reading.catalogue
        compared = [found for each in self._ids if (found := catalogue and catalogue.type(each))]
        answers = answer_rows(self._reading, catalogue, compared) if catalogue and len(compared) >= FEWEST else []
        self._answers.show([row for row in answers if not (self._only_differences and row.same)])
        self._show_choices([other for each in compared for other in each.alternatives])
        self.changed.emit()

    def _show_choices(self, alternatives: list[str]) -> None:
        wanted = self._ids if self._types.total < MOST and self.choosing else ()
        seen = set(self._ids)
        area = self._area() if wanted else ""
        catalogue = self._reading.catalogue
        near = catalogue.cards(self._reading.language, area=area, limit=2 * NEIGHBOURS) if catalogue and area else []
        for model, ids, most in (
            (self._alternatives, alternatives if wanted else [], NEIGHBOURS),
            (self._from_list, self._collected.ids if wanted or not self._ids else [], NEIGHBOURS),
            (self._neighbours, [card.id for card in near], NEIGHBOURS),
        ):
            new = [each for each in dict.fromkeys(ids) if each not in seen][:most]
            seen.update(new)
            model.show(rows_of_ids(self._reading, new))

    def _area(self) -> str:
        catalogue = self._reading.catalogue
        card = catalogue.card(self._ids[0], self._reading.language) if catalogue and self._ids else None
        return card.area if card else ""
