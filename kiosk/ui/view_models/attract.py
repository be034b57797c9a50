"""What is shown while nobody is at the kiosk."""

from collections.abc import Iterable
from itertools import chain, islice, zip_longest

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from catalog.queries import Catalogue, TypeCard
from kiosk.ui.models.lists import TypeListModel
from kiosk.ui.models.rows import TypeRow
from kiosk.ui.models.type_cards import type_rows
from kiosk.ui.reading import Reading
from kiosk.ui.registration import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
SLIDES = 12
CANDIDATES = 200


@QmlElement
@QmlUncreatable("Made by the kiosk")
class AttractViewModel(QObject):
    """Types with a picture, one at a time, of a different area each. In `slides`, `picture` is the large one."""

    slidesChanged = Signal()

    def __init__(self, reading: Reading, seconds: int) -> None:
        """Each slide stays for so many seconds."""
        super().__init__()
        self._reading = reading
        self._seconds = seconds
        self._wanted = False
        self._slides = TypeListModel()
        reading.changed.connect(self._show)

    @Property(TypeListModel, notify=slidesChanged)
    def slides(self) -> TypeListModel:
        """The types to show; asked for the first time, they are looked up."""
        if not self._wanted:
            self._wanted = True
            self._show()
        return self._slides

    @Property(int, constant=True)
    def slideSeconds(self) -> int:
        """How long each slide stays."""
        return self._seconds

    @Slot()
    def _show(self) -> None:
        catalogue = self._reading.catalogue
        if not self._wanted:
            return
        self._slides.show(self._rows(catalogue) if catalogue else [])

    def _rows(self, catalogue: Catalogue) -> list[TypeRow]:
        cards = catalogue.cards(self._reading.language, limit=CANDIDATES)
        chosen = list(islice(in_turn(card for card in cards if card.small), SLIDES))
        return [self._enlarged(catalogue, row) for row in type_rows(self._reading, catalogue, chosen)]

    def _enlarged(self, catalogue: Catalogue, row: TypeRow) -> TypeRow:
        shown = catalogue.type(row.typeId)
        if not shown or not shown.pictures:
            return row
        large, sharper = (self._reading.picture(name) for name in (shown.pictures[0].large, shown.pictures[0].huge))
        return row._replace(picture=large or row.picture, sharperPicture=sharper)


def in_turn(cards: Iterable[TypeCard]) -> list[TypeCard]:
    """Return `cards` so that the areas take turns."""
    by_area: dict[str, list[TypeCard]] = {}
    for card in cards:
        by_area.setdefault(card.area, []).append(card)
    return [card for card in chain.from_iterable(zip_longest(*by_area.values())) if card is not None]
