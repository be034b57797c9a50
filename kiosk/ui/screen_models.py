"""All view models of the screen, in the one object that QML is given."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement

from kiosk.session import State
from kiosk.ui.images import Modules
from kiosk.ui.model_sources import Sources
from kiosk.ui.registration import QmlUncreatable
from kiosk.ui.view_models.attract import AttractViewModel
from kiosk.ui.view_models.display import DisplayViewModel
from kiosk.ui.view_models.home import HomeViewModel
from kiosk.ui.view_models.session import SessionViewModel
from kiosk.ui.view_models.showroom import ShowroomViewModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.ui.background import Searching
    from kiosk.ui.visit_list import VisitList

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
ROOM = "kiosk.ui.view_models"
ARRIVAL_MS, AFTER_CHIME_MS = 400, 1500
"""How long what has come on the screen takes its place, before it is read aloud."""
KEEP_AFTER_MS = 2000
"""After a visit, when the screen is at rest: what it counted goes to disk."""
LATER = {
    "area": "AreaViewModel",
    "product": "ProductViewModel",
    "search": "SearchViewModel",
    "guide": "GuideViewModel",
    "try_here": "TryHereViewModel",
    "interest": "InterestViewModel",
    "write": "WriteViewModel",
    "my_list": "MyListViewModel",
    "compare": "CompareViewModel",
    "film": "FilmViewModel",
    "radar": "RadarViewModel",
    "show": "ShowViewModel",
    "listen": "ListenViewModel",
}
"""Modules in that room, and what they make."""


class AtStart(NamedTuple):
    """The view models that are wanted before the first picture."""

    session: SessionViewModel
    display: DisplayViewModel
    attract: AttractViewModel
    home: HomeViewModel
    showroom: ShowroomViewModel


@QmlElement
@QmlUncreatable("One for the screen, made by the kiosk")
class ScreenModels(QObject):
    """What home needs is there at once; the rest is imported and made when a page first asks for it."""

    collectedChanged = Signal()
    listeningChanged = Signal()

    def __init__(self, at_start: AtStart, sources: Sources) -> None:
        """When a visit ends, every view model forgets it; after the goodbye so does the display."""
        super().__init__()
        self.at_start = at_start
        self._sources = sources
        self._offered = False
        self._made: dict[str, QObject] = {}
        self._searching: Searching | None = None
        self._collected: VisitList | None = None
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.timeout.connect(self._keep_counts)
        at_start.session.counted.connect(self._count)
        at_start.session.visitStarted.connect(at_start.display.reset)
        at_start.session.visitEnded.connect(self._forget)

    @Property(SessionViewModel, constant=True)
    def session(self) -> SessionViewModel:
        """The visit."""
        return self.at_start.session

    @Property(DisplayViewModel, constant=True)
    def display(self) -> DisplayViewModel:
        """How the visitor wants to read."""
        return self.at_start.display

    @Property(AttractViewModel, constant=True)
    def attract(self) -> AttractViewModel:
        """What is shown between visits."""
        return self.at_start.attract

    @Property(HomeViewModel, constant=True)
    def home(self) -> HomeViewModel:
        """Where a visit begins."""
        return self.at_start.home

    @Property(ShowroomViewModel, constant=True)
    def showroom(self) -> ShowroomViewModel:
        """The room."""
        return self.at_start.showroom

    # --- made when a page first asks ---

    @Property(QObject, constant=True)
    def area(self) -> QObject:
        """The AreaViewModel."""
        return self._one("area", self._sources.reading)

    @Property(QObject, constant=True)
    def product(self) -> QObject:
        """The ProductViewModel."""
        return self._one("product", self._sources.reading)

    @Property(QObject, constant=True)
    def tryHere(self) -> QObject:
        """The TryHereViewModel."""
        return self._one("try_here", self._sources.reading)

    @Property(QObject, constant=True)
    def search(self) -> QObject:
        """The SearchViewModel."""
        if self._searching is None:
            background = import_module("kiosk.ui.background")
            self._searching = background.Searching(self._sources.open_catalogue)
        return self._one("search", self._sources.reading, self._searching)

    @Property(QObject, constant=True)
    def guide(self) -> QObject:
        """The GuideViewModel."""
        return self._one("guide", self._sources.reading)

    @Property(QObject, constant=True)
    def interest(self) -> QObject:
        """The InterestViewModel."""
        reading, _, form_state, make_code, *_ = self._sources
        return self._one("interest", reading, form_state, make_code, self._sources.print_slip)

    @Property(QObject, constant=True)
    def write(self) -> QObject:
        """The WriteViewModel; it forgets what was typed when another page comes."""
        return self._one("write", self._sources.reading, self._sources.make_on_screen, self.at_start.session.pageShown)

    @Property(QObject, constant=True)
    def film(self) -> QObject:
        """The FilmViewModel; while a film plays, somebody is here."""
        known = "film" in self._made
        film = self._one("film")
        if not known:
            film.watched.connect(self.at_start.session.watched)  # type: ignore[attr-defined]
        return film

    @Property(QObject, constant=True)
    def listen(self) -> QObject:
        """The ListenViewModel; while something is read aloud, somebody is here."""
        known = "listen" in self._made
        listen = self._one("listen", self._sources.reading, self._sources.sounds)
        if not known:
            listen.heard.connect(self.at_start.session.watched)  # type: ignore[attr-defined]
            listen.onChanged.connect(self.listeningChanged)  # type: ignore[attr-defined]
        return listen

    @Property(bool, notify=listeningChanged)
    def listening(self) -> bool:
        """Whether what comes on the screen is read aloud: known without the voice."""
        listen = self._made.get("listen")
        return bool(listen and listen.on)  # type: ignore[attr-defined]

    @Slot(QObject)
    def toggleListening(self, screen: QObject) -> None:
        """Read aloud what is on `screen`, or have done with it."""
        self.prepare()
        self._offered = False
        listen: Any = self.listen
        listen.toggle(screen)

    @Property(bool, notify=listeningChanged)
    def listeningOffered(self) -> bool:
        """Whether to ask if she wants to listen: headphones have been plugged in."""
        return self._offered

    @Slot()
    def offerListening(self) -> None:
        """Ask, if there is somebody to ask who does not listen already."""
        self._offer(offered=not self.at_start.session.may_switch and not self.listening)

    @Slot()
    def declineListening(self) -> None:
        """She does not want to."""
        self._offer(offered=False)

    @Slot(QObject)
    def arriveAt(self, screen: QObject) -> None:
        """Something else has come on `screen`."""
        if self.listening:
            warned = self.at_start.session.state_now is State.WARNING
            listen: Any = self.listen
            listen.arrive(screen, AFTER_CHIME_MS if warned else ARRIVAL_MS)

    @Property(QObject, constant=True)
    def myList(self) -> QObject:
        """The MyListViewModel."""
        return self._one("my_list", self._sources.reading, self._visit_list())

    @Property(QObject, constant=True)
    def compare(self) -> QObject:
        """The CompareViewModel."""
        return self._one("compare", self._sources.reading, self._visit_list())

    @Property(QObject, constant=True)
    def radar(self) -> QObject:
        """The RadarViewModel."""
        return self._one("radar", self._sources.reading)

    @Property(QObject, constant=True)
    def show(self) -> QObject:
        """The ShowViewModel."""
        return self._one("show", self._sources.reading)

    @Property(int, notify=collectedChanged)
    def collectedCount(self) -> int:
        """How many types the visitor has collected: known without the list's page."""
        return len(self._collected.ids) if self._collected else 0

    @Slot()
    def prepare(self) -> None:
        """Import every view model: a page can only be read when QML knows the types that are named in it."""
        for module in LATER:
            import_module(f"{ROOM}.{module}")

    def film_frame(self) -> QImage:
        """Return the frame that is shown, for the provider of its picture."""
        film = self._made.get("film")
        frame: QImage = film.frame_now() if film else QImage()  # type: ignore[attr-defined]
        return frame

    def code_modules(self) -> Modules:
        """Return the code that is shown, for the provider of its picture."""
        interest = self._made.get("interest")
        modules: Modules = interest.modules() if interest else ()  # type: ignore[attr-defined]
        return modules

    def close(self) -> None:
        """Stop whatever works in the background or by the clock; nothing may be asked for afterwards."""
        self.at_start.session.stop()
        self._leave()
        self._keeping.stop()
        self._keep_counts()
        if self._searching is not None:
            self._searching.close()
        if "write" in self._made:
            self._made["write"].close()  # type: ignore[attr-defined]

    def _one(self, name: str, *sources: object) -> QObject:
        """Return the view model of that name, made from `sources` if nobody has asked for it before."""
        if name not in self._made:
            make: Callable[..., QObject] = getattr(import_module(f"{ROOM}.{name}"), LATER[name])
            made = self._made[name] = make(*sources)
            if hasattr(made, "counted"):
                made.counted.connect(self._count)
        return self._made[name]

    def _offer(self, *, offered: bool) -> None:
        if offered is not self._offered:
            self._offered = offered
            self.listeningChanged.emit()

    @Slot(str)
    def _count(self, what: str) -> None:
        self._sources.statistics.count(what)

    @Slot()
    def _keep_counts(self) -> None:
        self._sources.statistics.keep()

    def _visit_list(self) -> "VisitList":
        if self._collected is None:
            collected: VisitList = import_module("kiosk.ui.visit_list").VisitList()
            collected.changed.connect(self.collectedChanged)
            self._collected = collected
        return self._collected

    @Slot()
    def _forget(self) -> None:
        self._count(f"language:{self._sources.reading.language}")
        self._leave()
        self._keeping.start(KEEP_AFTER_MS)

    def _leave(self) -> None:
        """Let all forget, the voice last: when its strip goes, lists grow, and none may lose rows meanwhile."""
        self.declineListening()
        for name in sorted(self._made, key=lambda name: name == "listen"):
            self._made[name].leave()  # type: ignore[attr-defined] # every view model of a visit can
