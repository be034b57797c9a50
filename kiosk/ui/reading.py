"""What every view model reads from: the catalogue on show, in the visitor's language."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from catalog.entities import Text, read
from catalog.queries import Catalogue, Head
from kiosk.ui.images import address_of


class Reading(QObject):
    """One open catalogue and one language. `changed`: whoever shows something from it asks again."""

    changed = Signal()

    def __init__(self, open_catalogue: Callable[[], Catalogue | None], language: str) -> None:
        """Begin with no catalogue: `renew` opens it."""
        super().__init__()
        self._open = open_catalogue
        self._head: Head | None = None
        self.catalogue: Catalogue | None = None
        self.language = language

    @property
    def head(self) -> Head | None:
        """Which publication is on show; None while there is no catalogue."""
        return self._head

    def choose_language(self, language: str) -> None:
        """Read in `language` from now on."""
        if language != self.language:
            self.language = language
            self.changed.emit()

    def renew(self) -> bool:
        """Open the catalogue afresh, since its file may be another; return whether there is one to show."""
        self.catalogue = self._open()
        self._head = self.catalogue.head() if self.catalogue else None
        self.changed.emit()
        return self._head is not None

    def is_stale(self) -> bool:
        """Whether the database holds another publication than the one on show."""
        return self.catalogue is not None and self.catalogue.head() != self._head

    def words(self, text: Text) -> str:
        """Return `text` in the visitor's language, or in what it falls back to."""
        return read(text, self.language).text

    def picture(self, sha256: str) -> str:
        """Return the address of a picture for QML; empty if it is not here."""
        path = self.catalogue.picture(sha256) if self.catalogue and sha256 else None
        return address_of(path) if path else ""
