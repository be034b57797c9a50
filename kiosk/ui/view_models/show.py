"""What staff show to a group, slide by slide."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.models.lists import PictureListModel, PlaylistListModel, ScoreListModel
from kiosk.ui.models.rows import PlaylistRow
from kiosk.ui.models.slides import Planned, Shown, first_pictures, plan, slide_of
from kiosk.ui.reading import Reading
from kiosk.ui.registration import QmlUncreatable

if TYPE_CHECKING:
    from catalog.entities import Playlist

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the kiosk")
class ShowViewModel(QObject):
    """The playlists there are, and the slide that is shown of the one that was opened."""

    changed = Signal()

    def __init__(self, reading: Reading) -> None:
        super().__init__()
        self._reading = reading
        self._playlist_id = ""
        self._playlist: Playlist | None = None
        self._plan: list[Planned] = []
        self._place = 0
        self._shown, self._next = Shown(), ""
        self._playlists = PlaylistListModel()
        self._pictures, self._scores = PictureListModel(), ScoreListModel()
        reading.changed.connect(self._show)
        self._show()

    @Property(PlaylistListModel, constant=True)
    def playlists(self) -> PlaylistListModel:
        """What can be shown."""
        return self._playlists

    @Property(str, notify=changed)
    def kind(self) -> str:
        """The slide's kind: title, picture, arguments or contact; empty if nothing is shown."""
        return self._shown.kind

    @Property(int, notify=changed)
    def place(self) -> int:
        """Which slide this is, 1 is the first."""
        return self._place + 1 if self._playlist else 0

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many there are."""
        return len(self._plan)

    @Property(str, notify=changed)
    def earlier(self) -> str:
        """What `open` takes for the slide before; empty at the first."""
        return f"{self._playlist_id}/{self._place}" if self._place > 0 else ""

    @Property(str, notify=changed)
    def later(self) -> str:
        """What `open` takes for the slide after; empty at the last."""
        return f"{self._playlist_id}/{self._place + 2}" if self._place + 1 < len(self._plan) else ""

    @Property(str, notify=changed)
    def first(self) -> str:
        """What `open` takes for the first slide."""
        return self._playlist_id

    @Property(str, notify=changed)
    def heading(self) -> str:
        """What the slide is about."""
        return self._shown.heading

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """The one sentence on it."""
        return self._shown.sentence

    @Property(str, notify=changed)
    def fallbackLanguage(self) -> str:
        """The code of the language its words fell back to; empty if they are in the chosen one."""
        return self._shown.fallback

    @Property(int, notify=changed)
    def number(self) -> int:
        """The type's number on the shelf; 0 if the slide is about none."""
        return self._shown.number

    @Property(str, notify=changed)
    def tint(self) -> str:
        """The tint of the type's area."""
        return self._shown.tint

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The type's picture."""
        return self._shown.picture.large

    @Property(str, notify=changed)
    def sharperPicture(self) -> str:
        """The same for 4K screens, if there is one."""
        return self._shown.picture.sharper

    @Property(str, notify=changed)
    def pictureAlt(self) -> str:
        """What it shows."""
        return self._shown.picture.alt

    @Property(str, notify=changed)
    def nextPicture(self) -> str:
        """The picture of the slide after this one, to have it ready."""
        return self._next

    @Property(PictureListModel, constant=True)
    def pictures(self) -> PictureListModel:
        """A few of the pictures to come, for the title."""
        return self._pictures

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def pros(self) -> list[str]:
        """What speaks for it."""
        return list(self._shown.lists.pros)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def cons(self) -> list[str]:
        """What speaks against it."""
        return list(self._shown.lists.cons)

    @Property(ScoreListModel, constant=True)
    def scores(self) -> ScoreListModel:
        """The five bottom lines."""
        return self._scores

    @Property(bool, notify=changed)
    def illustrative(self) -> bool:
        """Whether those are only examples."""
        return self._shown.illustrative

    @Slot(str)
    def open(self, subject: str) -> None:
        """Show a slide of a playlist: `id/3` is its third, `id` its first."""
        self._playlist_id, _, place = subject.partition("/")
        self._place = max(int(place[:3]) - 1, 0) if place.isdecimal() else 0
        self._show()

    @Slot()
    def leave(self) -> None:
        """Forget what was shown."""
        self.open("")

    @Slot()
    def _show(self) -> None:
        reading, catalogue = self._reading, self._reading.catalogue
        known = catalogue.playlists() if catalogue else {}
        self._playlists.show([PlaylistRow(each.id, reading.words(each.name)) for each in known.values()])
        self._playlist = known.get(self._playlist_id)
        self._plan = plan(catalogue, self._playlist) if catalogue and self._playlist else []
        self._place = min(self._place, max(len(self._plan) - 1, 0))
        self._shown = self._slide(self._place)
        self._next = self._slide(self._place + 1).picture.large
        self._pictures.show(first_pictures(reading, self._plan) if self._shown.kind == "title" else [])
        self._scores.show(self._shown.lists.scores)
        self.changed.emit()

    def _slide(self, place: int) -> Shown:
        catalogue = self._reading.catalogue
        if catalogue is None or self._playlist is None or place >= len(self._plan):
            return Shown()
        return slide_of(self._reading, catalogue, self._playlist, self._plan[place])
