"""What can be tried in the room, station by station."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from catalog.entities import Station
from kiosk.ui.models.lists import StationListModel, TypeListModel
from kiosk.ui.models.rows import StationRow, TypeRow
from kiosk.ui.models.type_cards import type_rows
from kiosk.ui.reading import Reading
from kiosk.ui.registration import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
AT_ONCE = 24


@QmlElement
@QmlUncreatable("Made by the kiosk")
class TryHereViewModel(QObject):
    """The stations, and what is at the one that was opened; `stationId` is empty while none is."""

    changed = Signal()
    counted = Signal(str)

    def __init__(self, reading: Reading) -> None:
        super().__init__()
        self._reading = reading
        self._wanted = ""
        self._opened = False
        self._station: Station | None = None
        self._stations = StationListModel()
        self._types = TypeListModel()
        reading.changed.connect(self._show)

    @Property(StationListModel, constant=True)
    def stations(self) -> StationListModel:
        """The stations at which there is something today, by number."""
        return self._stations

    @Property(str, notify=changed)
    def stationId(self) -> str:
        """The station that is shown; empty for none."""
        return self._station.id if self._station else ""

    @Property(int, notify=changed)
    def number(self) -> int:
        """Its number, as it stands on the shelf."""
        return self._station.number if self._station else 0

    @Property(str, notify=changed)
    def name(self) -> str:
        """Its name."""
        return self._reading.words(self._station.name) if self._station else ""

    @Property(str, notify=changed)
    def place(self) -> str:
        """Where in the room it is; empty if nobody has told."""
        return self._reading.words(self._station.place) if self._station else ""

    @Property(TypeListModel, constant=True)
    def types(self) -> TypeListModel:
        """What is there, by number; what is lent out cannot be tried just now."""
        return self._types

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many types that are."""
        return self._types.total

    @Slot(str)
    def open(self, stationId: str) -> None:
        """Show the station with this id; empty: all of them, to choose one."""
        self._opened, self._wanted = True, stationId
        self._show()
        if self._station:
            self.counted.emit(f"station:{self._station.id}")

    @Slot()
    def leave(self) -> None:
        """Forget what was shown."""
        self._opened, self._wanted = False, ""
        self._station = None
        self._stations.show([])
        self._types.show([])
        self.changed.emit()

    @Slot()
    def _show(self) -> None:
        if not self._opened:
            return
        catalogue = self._reading.catalogue
        in_use = catalogue.stations_in_use() if catalogue else []
        self._station = next((each for each in in_use if each.id == self._wanted), None)
        self._stations.show([self._row(each) for each in in_use])
        total = catalogue.count_at_station(self._station.id) if catalogue and self._station else 0
        self._types.show(self._type_rows(0), total=total, fetch=self._type_rows)
        self.changed.emit()

    def _row(self, station: Station) -> StationRow:
        words = self._reading.words
        chosen = station.id == self._wanted
        return StationRow(station.id, station.number, words(station.name), words(station.place), chosen)

    def _type_rows(self, offset: int) -> list[TypeRow]:
        catalogue, station = self._reading.catalogue, self._station
        if catalogue is None or station is None:
            return []
        cards = catalogue.at_station(station.id, self._reading.language, limit=AT_ONCE, offset=offset)
        return type_rows(self._reading, catalogue, cards)
