"""The room itself."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from catalog.entities import Showroom, Text
from kiosk import VERSION
from kiosk.ui.reading import Reading
from kiosk.ui.registration import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
DATE_LENGTH = len("2026-11-23")


@QmlElement
@QmlUncreatable("Made by the kiosk")
class ShowroomViewModel(QObject):
    """Whose room this is and how to reach its staff."""

    changed = Signal()

    def __init__(self, reading: Reading) -> None:
        super().__init__()
        self._reading = reading
        self._showroom: Showroom | None = None
        reading.changed.connect(self._show)
        self._show()

    @Property(str, notify=changed)
    def name(self) -> str:
        """The room's name."""
        return self._words(self._showroom.name if self._showroom else {})

    @Property(str, notify=changed)
    def municipality(self) -> str:
        """The municipality."""
        return self._words(self._showroom.municipality if self._showroom else {})

    @Property(str, notify=changed)
    def phone(self) -> str:
        """The number to call."""
        return self._showroom.phone if self._showroom else ""

    @Property(str, notify=changed)
    def hours(self) -> str:
        """When somebody answers."""
        return self._words(self._showroom.hours if self._showroom else {})

    @Property(str, notify=changed)
    def welcome(self) -> str:
        """A greeting of the room's own."""
        return self._words(self._showroom.welcome if self._showroom else {})

    @Property(bool, notify=changed)
    def demo(self) -> bool:
        """Whether this is the demo catalogue."""
        return bool(self._showroom and self._showroom.demo)

    @Property(str, notify=changed)
    def publishedText(self) -> str:
        """The day of the publication on show, as 2026-11-23."""
        return self._reading.head.created_utc[:DATE_LENGTH] if self._reading.head else ""

    @Property(int, notify=changed)
    def publication(self) -> int:
        """The number of the publication on show; 0 before the first."""
        return self._reading.head.seq if self._reading.head else 0

    @Property(str, constant=True)
    def version(self) -> str:
        """Which kiosk this is."""
        return VERSION

    @Property(str, notify=changed)
    def controller(self) -> str:
        """Who answers for personal data."""
        return self._words(self._showroom.controller if self._showroom else {})

    @Property(str, notify=changed)
    def protectionOfficer(self) -> str:
        """How to reach the data protection officer."""
        return self._words(self._showroom.protection_officer if self._showroom else {})

    @Property(str, notify=changed)
    def legalBasis(self) -> str:
        """Why personal data may be kept."""
        return self._words(self._showroom.legal_basis if self._showroom else {})

    @Property(str, notify=changed)
    def authority(self) -> str:
        """Whom to complain to."""
        return self._words(self._showroom.authority if self._showroom else {})

    def _words(self, text: Text) -> str:
        return self._reading.words(text)

    @Slot()
    def _show(self) -> None:
        self._showroom = self._reading.catalogue.showroom() if self._reading.catalogue else None
        self.changed.emit()
