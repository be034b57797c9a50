"""The technology radar: which things are ready, in which need area."""

from math import atan2, degrees, hypot

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from catalog.entities import MaturityRing
from catalog.queries import Catalogue
from kiosk.ui.models import radar_layout
from kiosk.ui.models.lists import RadarEntryListModel, RadarRingListModel, RadarSectorListModel, RadarSpotListModel
from kiosk.ui.models.rows import RadarEntryRow, RadarRingRow, RadarSectorRow, RadarSpotRow
from kiosk.ui.reading import Reading
from kiosk.ui.registration import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
MOST_OF_A_CELL = 30
"""Dots and rows of a cell; where there are more, the cell shows its number and the area's page shows the rest."""
UNASSESSED = ("", "illustrativ")
WHOLE_TURN = 360.0


@QmlElement
@QmlUncreatable("Made by the kiosk")
class RadarViewModel(QObject):
    """Areas are sectors, maturity is the distance from the middle. One area is chosen, or none: then all are listed."""

    changed = Signal()

    def __init__(self, reading: Reading) -> None:
        super().__init__()
        self._reading = reading
        self._area = self._selected = ""
        self._name = self._meaning = self._ring = ""
        self._example = False
        self._counts: dict[tuple[str, str], int] = {}
        self._sectors, self._rings = RadarSectorListModel(), RadarRingListModel()
        self._spots, self._entries = RadarSpotListModel(), RadarEntryListModel()
        reading.changed.connect(self._show)
        self._show()

    @Property(RadarSectorListModel, constant=True)
    def sectors(self) -> RadarSectorListModel:
        """The need areas, clockwise from the top."""
        return self._sectors

    @Property(RadarRingListModel, constant=True)
    def rings(self) -> RadarRingListModel:
        """The rings, innermost first."""
        return self._rings

    @Property(RadarSpotListModel, constant=True)
    def spots(self) -> RadarSpotListModel:
        """The dots."""
        return self._spots

    @Property(RadarEntryListModel, constant=True)
    def entries(self) -> RadarEntryListModel:
        """The types of the chosen area, or of all, by ring."""
        return self._entries

    @Property(str, notify=changed)
    def area(self) -> str:
        """The chosen area's id; empty: all."""
        return self._area

    @Property(str, notify=changed)
    def selected(self) -> str:
        """The id of the type that is told about; empty if none is."""
        return self._selected

    @Property(str, notify=changed)
    def selectedName(self) -> str:
        """Its name."""
        return self._name

    @Property(str, notify=changed)
    def selectedRing(self) -> str:
        """The name of its ring."""
        return self._ring

    @Property(str, notify=changed)
    def selectedMeaning(self) -> str:
        """What its ring means."""
        return self._meaning

    @Property(bool, notify=changed)
    def selectedIsExample(self) -> bool:
        """Whether nobody has assessed it: its place is an example."""
        return self._example

    @Slot(str)
    def choose(self, areaId: str) -> None:
        """List one area; chosen again, all of them."""
        self._area = "" if areaId == self._area else areaId
        self._selected = ""
        self._show()

    @Slot(float, float)
    def chooseAt(self, away: float, below: float) -> None:
        """List the area that lies there, in radii from the middle."""
        sectors = self._sectors.rows
        if sectors and hypot(away, below) <= 1:
            angle = degrees(atan2(away, -below)) % WHOLE_TURN
            at = int((angle - sectors[0].start) // sectors[0].sweep)  # type: ignore[attr-defined]
            if 0 <= at < len(sectors):
                self.choose(sectors[at].areaId)  # type: ignore[attr-defined]

    @Slot(str)
    def select(self, typeId: str) -> None:
        """Tell about one type; selected again, about none."""
        self._selected = "" if typeId == self._selected else typeId
        self._tell()
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Forget what was chosen."""
        self._area = self._selected = ""
        self._show()

    @Slot()
    def _show(self) -> None:
        catalogue = self._reading.catalogue
        rings = catalogue.rings() if catalogue else {}
        self._counts = catalogue.maturity() if catalogue else {}
        self._show_sectors(catalogue)
        areas = [row.areaId for row in self._sectors.rows]  # type: ignore[attr-defined]
        outer = radar_layout.edges(len(rings)) if rings else []
        words = self._reading.words
        shown = zip(rings.values(), outer, strict=True)
        self._rings.show([RadarRingRow(ring.id, words(ring.name), words(ring.meaning), edge) for ring, edge in shown])
        few = {cell: count for cell, count in self._counts.items() if count <= MOST_OF_A_CELL}
        ids = {cell: catalogue.ids_at(*cell, MOST_OF_A_CELL) for cell in few} if catalogue else {}
        spots = radar_layout.place(areas, list(rings), ids, self._counts)
        tints = {row.areaId: row.tint for row in self._sectors.rows}  # type: ignore[attr-defined]
        self._spots.show(
            [
                RadarSpotRow(
                    spot.type_id or f"{spot.sector}:{spot.ring}", spot.sector, spot.type_id, tints[spot.sector],
                    spot.types, spot.x, spot.y,
                )
                for spot in spots
            ]
        )  # fmt: skip
        self._show_entries(catalogue, rings)
        self._tell()
        self.changed.emit()

    def _show_sectors(self, catalogue: Catalogue | None) -> None:
        areas = [area for area in (catalogue.areas() if catalogue else []) if self._in(area.id)]
        opening = degrees(radar_layout.OPENING)
        sweep = (WHOLE_TURN - opening) / max(1, len(areas))
        self._sectors.show(
            [
                RadarSectorRow(
                    area.id,
                    self._reading.words(area.name),
                    area.tint or area.id,
                    opening / 2 + at * sweep,
                    sweep,
                    self._in(area.id),
                )
                for at, area in enumerate(areas)
            ]
        )

    def _in(self, area: str) -> int:
        return sum(count for (each, _), count in self._counts.items() if each == area)

    def _show_entries(self, catalogue: Catalogue | None, rings: dict[str, MaturityRing]) -> None:
        entries = []
        wanted = [row for row in self._sectors.rows if self._area in ("", row.areaId)]  # type: ignore[attr-defined]
        for ring in rings.values() if catalogue else ():
            name = self._reading.words(ring.name)
            heading = name
            for sector in wanted:
                some = catalogue.ids_at(sector.areaId, ring.id, MOST_OF_A_CELL) if catalogue else []  # type: ignore[attr-defined]
                for each in some:
                    card = catalogue.card(each, self._reading.language) if catalogue else None
                    if card:
                        place = f"{name}, {sector.name}"  # type: ignore[attr-defined]
                        entries.append(RadarEntryRow(each, card.number, card.name.text, heading, place, card.area))
                        heading = ""
        self._entries.show(entries)

    def _tell(self) -> None:
        catalogue = self._reading.catalogue
        kept = catalogue.type(self._selected) if catalogue and self._selected else None
        self._name = self._ring = self._meaning = ""
        self._example = kept is not None and kept.maturity.basis in UNASSESSED
        if kept:
            self._name = self._reading.words(kept.name)
        ring = catalogue.rings().get(kept.maturity.ring) if catalogue and kept else None
        if ring:
            self._ring, self._meaning = self._reading.words(ring.name), self._reading.words(ring.meaning)
