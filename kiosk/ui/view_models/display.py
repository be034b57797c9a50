"""How the visitor wants to read: language, size, contrast, motion."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.languages import endonym, is_right_to_left
from kiosk.ui.models.lists import LanguageListModel
from kiosk.ui.models.rows import LanguageRow
from kiosk.ui.reading import Reading
from kiosk.ui.registration import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
LARGER = 1.36
"""Capital letters of body text then stand at 0.7 degrees of sight at 600 mm."""


@QmlElement
@QmlUncreatable("One for the screen, made by the kiosk")
class DisplayViewModel(QObject):
    """Everything here goes back to its beginning when the visit ends."""

    languageChanged = Signal()
    changed = Signal()

    def __init__(
        self, reading: Reading, languages: Sequence[str], diagonal_inches: float, *, reduced_motion: bool
    ) -> None:
        """`reduced_motion`: whether the computer is too slow for motion (it has no graphics processor)."""
        super().__init__()
        self._reading = reading
        self._codes = tuple(languages)
        self._first = reading.language
        self._diagonal = diagonal_inches
        self._slow = reduced_motion
        self._larger = self._contrast = False
        self._still = reduced_motion
        self._languages = LanguageListModel()
        self._show_languages()

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """The language's code."""
        return self._reading.language

    @Property(bool, notify=languageChanged)
    def rightToLeft(self) -> bool:
        """Whether the language is written from right to left."""
        return is_right_to_left(self._reading.language)

    @Property(LanguageListModel, constant=True)
    def languages(self) -> LanguageListModel:
        """The languages to choose among."""
        return self._languages

    @Property(bool, notify=changed)
    def largerText(self) -> bool:
        """Whether the text is larger."""
        return self._larger

    @Property(float, notify=changed)
    def textScale(self) -> float:
        """How many times larger than the theme's sizes the text is."""
        return LARGER if self._larger else 1.0

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        """Whether the colours are those with high contrast."""
        return self._contrast

    @Property(bool, notify=changed)
    def reducedMotion(self) -> bool:
        """Whether nothing moves."""
        return self._still

    @Property(bool, notify=changed)
    def easier(self) -> bool:
        """Whether all that makes it easier is on."""
        return self._larger and self._contrast and self._still

    @Property(float, constant=True)
    def diagonalInches(self) -> float:
        """The display's diagonal."""
        return self._diagonal

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """Show everything in `code`, if it is one of the kiosk's languages."""
        if code not in self._codes or code == self._reading.language:
            return
        self._reading.choose_language(code)
        self._show_languages()
        self.languageChanged.emit()

    @Slot()
    def toggleLargerText(self) -> None:
        """Larger text, or not."""
        self._set(larger=not self._larger, contrast=self._contrast, still=self._still)

    @Slot()
    def toggleHighContrast(self) -> None:
        """High contrast, or not."""
        self._set(larger=self._larger, contrast=not self._contrast, still=self._still)

    @Slot()
    def toggleReducedMotion(self) -> None:
        """Motion, or none. A computer without a graphics processor stays without."""
        self._set(larger=self._larger, contrast=self._contrast, still=self._slow or not self._still)

    @Slot()
    def makeEasier(self) -> None:
        """All of it at once; the same touch again takes it back."""
        on = not (self._larger and self._contrast and self._still)
        self._set(larger=on, contrast=on, still=on or self._slow)

    @Slot()
    def reset(self) -> None:
        """Forget what this visitor chose."""
        self._set(larger=False, contrast=False, still=self._slow)
        self.chooseLanguage(self._first)

    def _set(self, *, larger: bool, contrast: bool, still: bool) -> None:
        if (larger, contrast, still) != (self._larger, self._contrast, self._still):
            self._larger, self._contrast, self._still = larger, contrast, still
            self.changed.emit()

    def _show_languages(self) -> None:
        current = self._reading.language
        self._languages.show([LanguageRow(code, endonym(code), code == current) for code in self._codes])
