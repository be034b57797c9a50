"""How the visitor wants to read: language, size, contrast, motion."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.languages import endonym, is_right_to_left
from kiosk.ui.models.lists import LanguageListModel
from kiosk.ui.models.rows import LanguageRow
from kiosk.ui.reading import Reading
from kiosk.ui.registration import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
TEXT_SCALES = (1.0, 1.36, 1.66, 2.0)
"""From the second on capital letters of body text stand at 0.7 degrees of sight at 600 mm; the last is 200 %."""


class Look(NamedTuple):
    """What a visitor can choose besides the language; `size` is a place in TEXT_SCALES."""

    size: int = 0
    contrast: bool = False
    still: bool = False
    lowered: bool = False


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
        self._look = Look()
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
        return self._look.size > 0

    @Property(int, notify=changed)
    def textSize(self) -> int:
        """Which of the sizes the text has, 0 the first."""
        return self._look.size

    @Property(int, constant=True)
    def textSizes(self) -> int:
        """How many sizes there are."""
        return len(TEXT_SCALES)

    @Property(float, notify=changed)
    def textScale(self) -> float:
        """How many times larger than the theme's sizes the text is."""
        return TEXT_SCALES[self._look.size]

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        """Whether the colours are those with high contrast."""
        return self._look.contrast

    @Property(bool, constant=True)
    def canMove(self) -> bool:
        """Whether there is motion to choose: not on a computer without a graphics processor."""
        return not self._slow

    @Property(bool, notify=changed)
    def reducedMotion(self) -> bool:
        """Whether nothing moves."""
        return self._slow or self._look.still

    @Property(bool, notify=changed)
    def lowered(self) -> bool:
        """Whether everything is wanted within reach of whoever is short or sits."""
        return self._look.lowered

    @Property(bool, notify=changed)
    def easier(self) -> bool:
        """Whether all that makes it easier is on."""
        return self._look.size > 0 and self._look.contrast and self._look.still and self._look.lowered

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

    @Slot(int)
    def chooseTextSize(self, size: int) -> None:
        """Text of that size; the nearest there is."""
        self._become(self._look._replace(size=max(0, min(size, len(TEXT_SCALES) - 1))))

    @Slot()
    def nextTextSize(self) -> None:
        """The next larger text; after the largest the first again."""
        self._become(self._look._replace(size=(self._look.size + 1) % len(TEXT_SCALES)))

    @Slot()
    def toggleHighContrast(self) -> None:
        """High contrast, or not."""
        self._become(self._look._replace(contrast=not self._look.contrast))

    @Slot()
    def toggleReducedMotion(self) -> None:
        """Motion, or none. A computer without a graphics processor stays without."""
        self._become(self._look._replace(still=not self._look.still))

    @Slot()
    def toggleLowered(self) -> None:
        """Everything within reach from a wheelchair, or over the whole screen."""
        self._become(self._look._replace(lowered=not self._look.lowered))

    @Slot()
    def makeEasier(self) -> None:
        """All of it at once; the same touch again takes it back."""
        everything = Look(max(1, self._look.size), contrast=True, still=True, lowered=True)
        self._become(Look() if self.easier else everything)

    @Slot()
    def reset(self) -> None:
        """Forget what this visitor chose."""
        self._become(Look())
        self.chooseLanguage(self._first)

    def _become(self, look: Look) -> None:
        if look != self._look:
            self._look = look
            self.changed.emit()

    def _show_languages(self) -> None:
        current = self._reading.language
        self._languages.show([LanguageRow(code, endonym(code), code == current) for code in self._codes])
