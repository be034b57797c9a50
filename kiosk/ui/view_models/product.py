"""A type's page, with all its parts."""

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.models import product_page
from kiosk.ui.models.lists import (
    EvidenceListModel,
    FilmListModel,
    PictureListModel,
    RingListModel,
    RouteListModel,
    ScoreListModel,
    TrialListModel,
    TypeListModel,
)
from kiosk.ui.models.product_text import NOTHING, ProductText
from kiosk.ui.reading import Reading
from kiosk.ui.registration import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
BEST = 5


@QmlElement
@QmlUncreatable("Made by the kiosk")
class ProductViewModel(ProductText):
    """The type that was opened; empty before and after."""

    counted = Signal(str)
    feltChanged = Signal()

    def __init__(self, reading: Reading) -> None:
        super().__init__()
        self._reading = reading
        self._type_id = ""
        self._felt: dict[str, int] = {}
        self._pictures = PictureListModel()
        self._films = FilmListModel()
        self._routes = RouteListModel()
        self._evidence = EvidenceListModel()
        self._trials = TrialListModel()
        self._rings = RingListModel()
        self._scores = ScoreListModel()
        self._alternatives = TypeListModel()
        reading.changed.connect(self._show)

    @Slot(str)
    def open(self, typeId: str) -> None:
        """Show the type with this id."""
        self._type_id = typeId
        self._show()
        if self._shown.id:
            self.counted.emit(f"type:{self._shown.id}")

    @Slot()
    def leave(self) -> None:
        """Forget what was shown; what was felt is counted, once a type."""
        for type_id, face in self._felt.items():
            self.counted.emit(f"felt:{type_id}/{face}")
        self._felt.clear()
        self.open("")

    @Property(int, notify=feltChanged)
    def felt(self) -> int:
        """How it felt to try it: 5 very good ... 1 very bad; 0 while the visitor has not said."""
        return self._felt.get(self._shown.id, 0)

    @Slot(int)
    def feel(self, face: int) -> None:
        """Say how it felt; the same answer again takes it back. Nothing is counted before the visit ends."""
        type_id = self._shown.id
        if self._felt.pop(type_id, 0) != face and type_id and 1 <= face <= BEST:
            self._felt[type_id] = face
        self.feltChanged.emit()

    @Property(PictureListModel, constant=True)
    def pictures(self) -> PictureListModel:
        """Its pictures, the first one first."""
        return self._pictures

    @Property(FilmListModel, constant=True)
    def films(self) -> FilmListModel:
        """Its films that have arrived."""
        return self._films

    @Property(RouteListModel, constant=True)
    def routes(self) -> RouteListModel:
        """The ways to get it."""
        return self._routes

    @Property(EvidenceListModel, constant=True)
    def evidence(self) -> EvidenceListModel:
        """Results, with their sources."""
        return self._evidence

    @Property(TrialListModel, constant=True)
    def trials(self) -> TrialListModel:
        """Trials."""
        return self._trials

    @Property(RingListModel, constant=True)
    def rings(self) -> RingListModel:
        """All rings, innermost first."""
        return self._rings

    @Property(ScoreListModel, constant=True)
    def scores(self) -> ScoreListModel:
        """The five bottom lines."""
        return self._scores

    @Property(TypeListModel, constant=True)
    def alternatives(self) -> TypeListModel:
        """What else could help."""
        return self._alternatives

    @Slot()
    def _show(self) -> None:
        catalogue = self._reading.catalogue
        shown = catalogue.type(self._type_id) if catalogue and self._type_id else None
        if catalogue is None or shown is None:
            lists = product_page.Lists()
            self._say(NOTHING, product_page.Words(), lists)
        else:
            lists = product_page.lists_of(self._reading, catalogue, shown)
            self._say(shown, product_page.words_of(self._reading, catalogue, shown), lists)
        self._pictures.show(lists.pictures)
        self._films.show(lists.films)
        self._routes.show(lists.routes)
        self._evidence.show(lists.evidence)
        self._trials.show(lists.trials)
        self._rings.show(lists.rings)
        self._scores.show(lists.scores)
        self._alternatives.show(lists.alternatives)
        self.changed.emit()
        self.feltChanged.emit()
