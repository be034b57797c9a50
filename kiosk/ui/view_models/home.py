"""The needs: where a visit begins."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from catalog.entities import Need, NeedArea
from kiosk.ui.models.lists import AreaListModel
from kiosk.ui.models.rows import AreaRow
from kiosk.ui.reading import Reading
from kiosk.ui.registration import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the kiosk")
class HomeViewModel(QObject):
    """At most six large doors, and the small ones below."""

    typeCountChanged = Signal()
    doorsChanged = Signal()

    def __init__(self, reading: Reading) -> None:
        super().__init__()
        self._reading = reading
        self._large = AreaListModel()
        self._small = AreaListModel()
        self._type_count = 0
        self._has_guide = self._has_stations = self._has_radar = False
        reading.changed.connect(self._show)
        self._show()

    @Property(AreaListModel, constant=True)
    def largeAreas(self) -> AreaListModel:
        """The doors that are seen first."""
        return self._large

    @Property(AreaListModel, constant=True)
    def smallAreas(self) -> AreaListModel:
        """The other doors."""
        return self._small

    @Property(int, notify=typeCountChanged)
    def typeCount(self) -> int:
        """How many types there are in all."""
        return self._type_count

    @Property(bool, notify=doorsChanged)
    def hasGuide(self) -> bool:
        """Whether the catalogue has questions that help to choose."""
        return self._has_guide

    @Property(bool, notify=doorsChanged)
    def hasStations(self) -> bool:
        """Whether there is something to try in the room."""
        return self._has_stations

    @Property(bool, notify=doorsChanged)
    def hasRadar(self) -> bool:
        """Whether the catalogue says how mature things are."""
        return self._has_radar

    @Slot()
    def _show(self) -> None:
        catalogue = self._reading.catalogue
        areas = catalogue.areas() if catalogue else []
        needs = catalogue.needs() if catalogue else {}
        self._large.show([self._row(area, needs) for area in areas if area.prominence == "large"])
        self._small.show([self._row(area, needs) for area in areas if area.prominence == "small"])
        has_guide = catalogue is not None and catalogue.has_guide()
        has_stations = catalogue is not None and bool(catalogue.stations_in_use())
        has_radar = catalogue is not None and bool(catalogue.rings())
        if (has_guide, has_stations, has_radar) != (self._has_guide, self._has_stations, self._has_radar):
            self._has_guide, self._has_stations, self._has_radar = has_guide, has_stations, has_radar
            self.doorsChanged.emit()
        type_count = catalogue.count() if catalogue else 0
        if type_count != self._type_count:
            self._type_count = type_count
            self.typeCountChanged.emit()

    def _row(self, area: NeedArea, needs: dict[str, Need]) -> AreaRow:
        return AreaRow(
            areaId=area.id,
            name=self._reading.words(area.name),
            needs=" · ".join(self._reading.words(needs[need].text) for need in area.needs if need in needs),
            picture=self._reading.picture(area.picture.small) if area.picture else "",
            tint=area.tint or area.id,
        )
