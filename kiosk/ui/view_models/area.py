"""The types that meet the needs of an area."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from catalog.entities import NeedArea
from catalog.profiles import EVERYTHING
from catalog.queries import Catalogue
from kiosk.ui.models.filter_choices import level_rows, route_rows, toggled
from kiosk.ui.models.lists import FilterListModel, NeedListModel, TypeListModel
from kiosk.ui.models.rows import NeedRow, TypeRow
from kiosk.ui.models.type_cards import type_rows
from kiosk.ui.reading import Reading
from kiosk.ui.registration import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
AT_ONCE = 24


@QmlElement
@QmlUncreatable("Made by the kiosk")
class AreaViewModel(QObject):
    """An area, or with an empty `areaId` all there is; narrowed to one need, and by filters, if the visitor wants."""

    changed = Signal()
    counted = Signal(str)

    def __init__(self, reading: Reading) -> None:
        super().__init__()
        self._reading = reading
        self._opened = False
        self._area_id = self._need_id = ""
        self._area: NeedArea | None = None
        self._filters = EVERYTHING
        self._can_try_count = 0
        self._needs = NeedListModel()
        self._types = TypeListModel()
        self._routes, self._levels = FilterListModel(), FilterListModel()
        reading.changed.connect(self._show)

    @Property(str, notify=changed)
    def areaId(self) -> str:
        """The area's id; empty for all types."""
        return self._area_id

    @Property(str, notify=changed)
    def title(self) -> str:
        """The area's name; empty for all types, which the page has its own word for."""
        return self._reading.words(self._area.name) if self._area else ""

    @Property(str, notify=changed)
    def tint(self) -> str:
        """The area's tint."""
        return self._area.tint or self._area.id if self._area else ""

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The area's picture, or nothing."""
        return self._reading.picture(self._area.picture.large) if self._area and self._area.picture else ""

    @Property(str, notify=changed)
    def sharperPicture(self) -> str:
        """The same for 4K screens, or nothing."""
        return self._reading.picture(self._area.picture.huge) if self._area and self._area.picture else ""

    @Property(NeedListModel, constant=True)
    def needs(self) -> NeedListModel:
        """The area's needs, to choose one; empty for all types."""
        return self._needs

    @Property(str, notify=changed)
    def chosenNeed(self) -> str:
        """The need that was chosen; empty for every need."""
        return self._need_id

    @Property(TypeListModel, constant=True)
    def types(self) -> TypeListModel:
        """The types."""
        return self._types

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many types there are."""
        return self._types.total

    # --- filters ---

    @Property(FilterListModel, constant=True)
    def routes(self) -> FilterListModel:
        """The ways to get a thing, to choose any of."""
        return self._routes

    @Property(FilterListModel, constant=True)
    def levels(self) -> FilterListModel:
        """How much is collected, to choose any of."""
        return self._levels

    @Property(bool, notify=changed)
    def onlyHere(self) -> bool:
        """Whether only what can be tried in the room is shown."""
        return self._filters.can_try

    @Property(int, notify=changed)
    def hereCount(self) -> int:
        """How many types can be tried in the room, of those that the other choices let through."""
        return self._can_try_count

    @Property(int, notify=changed)
    def filterCount(self) -> int:
        """How many choices narrow the list."""
        return len(self._filters.routes) + len(self._filters.levels) + self._filters.can_try

    @Slot(str, str)
    def toggleFilter(self, question: str, value: str) -> None:
        """Choose an answer, or no longer: `route` with its id, `level` with 0-3, `here`."""
        self._filters = toggled(self._filters, question, value)
        self._show()

    @Slot()
    def clearFilters(self) -> None:
        """Let everything through again."""
        self._filters = EVERYTHING
        self._show()

    # --- the way ---

    @Slot(str)
    def open(self, areaId: str) -> None:
        """Show the area with this id; filters are forgotten."""
        self._filters = EVERYTHING
        self._ask(areaId, "")
        if self._area or not areaId:
            self.counted.emit(f"area:{areaId or 'all'}")

    @Slot()
    def openAll(self) -> None:
        """Show all types; filters are forgotten."""
        self.open("")

    @Slot(str)
    def chooseNeed(self, needId: str) -> None:
        """Show only what meets this need; empty for every need of the area."""
        self._ask(self._area_id, needId)
        if self._area and needId in self._area.needs:
            self.counted.emit(f"need:{needId}")

    @Slot()
    def leave(self) -> None:
        """Forget what was shown."""
        self._opened = False
        self._area_id = self._need_id = ""
        self._area = None
        self._filters = EVERYTHING
        self._show_nothing()
        self.changed.emit()

    def _ask(self, area_id: str, need_id: str) -> None:
        self._opened = True
        self._area_id, self._need_id = area_id, need_id
        self._show()

    @Slot()
    def _show(self) -> None:
        if not self._opened:
            return
        catalogue = self._reading.catalogue
        self._area = self._found(catalogue.areas() if catalogue else [])
        if catalogue is None or (self._area is None and self._area_id):
            self._show_nothing()
        else:
            self._needs.show(self._need_rows(catalogue))
            total = catalogue.count(area=self._area_id, need=self._need_id, filters=self._filters)
            self._types.show(self._type_rows(0), total=total, fetch=self._type_rows)
            self._show_choices(catalogue)
        self.changed.emit()

    def _show_nothing(self) -> None:
        for model in (self._needs, self._types, self._routes, self._levels):
            model.show([])
        self._can_try_count = 0

    def _show_choices(self, catalogue: Catalogue) -> None:
        options = catalogue.options(area=self._area_id, need=self._need_id, filters=self._filters)
        self._routes.show(route_rows(self._reading, catalogue, options, self._filters))
        self._levels.show(level_rows(self._reading, catalogue, options, self._filters))
        self._can_try_count = options.can_try

    def _found(self, areas: list[NeedArea]) -> NeedArea | None:
        return next((area for area in areas if area.id == self._area_id), None)

    def _need_rows(self, catalogue: Catalogue) -> list[NeedRow]:
        needs = catalogue.needs()
        return [
            NeedRow(
                need,
                self._reading.words(needs[need].text),
                need == self._need_id,
                catalogue.count(need=need, filters=self._filters),
            )
            for need in (self._area.needs if self._area else ())
            if need in needs
        ]

    def _type_rows(self, offset: int) -> list[TypeRow]:
        catalogue = self._reading.catalogue
        if catalogue is None:
            return []
        language, area, need = self._reading.language, self._area_id, self._need_id
        cards = catalogue.cards(language, area=area, need=need, filters=self._filters, limit=AT_ONCE, offset=offset)
        return type_rows(self._reading, catalogue, cards)
