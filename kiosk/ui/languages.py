"""The interface's languages: their own names, and the translation that is in use."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

ENDONYMS = {
    "sv": "Svenska",
    "fi": "Suomi",
    "en": "English",
    "da": "Dansk",
    "nb": "Norsk",
    "ar": "العربية",
    "se": "Davvisámegiella",
    "fit": "Meänkieli",
}
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
_NO_LOCALE_OF_ITS_OWN = {"fit": "fi"}


def endonym(code: str) -> str:
    """Return what a language calls itself; its code if that is not known."""
    known = ENDONYMS.get(code) or QLocale(code).nativeLanguageName()
    return (known[0].upper() + known[1:]) if known else code


def is_right_to_left(code: str) -> bool:
    """Whether `code` is written from right to left."""
    return code in _RIGHT_TO_LEFT


class InterfaceLanguage:
    """Installs the translation of a language and lets QML translate itself again."""

    def __init__(self, application: QCoreApplication, folder: Path, retranslate: Callable[[], object]) -> None:
        """`folder` holds kiosk_<code>.qm; a missing one leaves the words in Swedish."""
        self._application = application
        self._folder = folder
        self._retranslate = retranslate
        self._translators: dict[str, QTranslator] = {}
        self._installed: QTranslator | None = None

    def install(self, code: str) -> bool:
        """Speak `code` from now on; return whether there is a translation for it."""
        if self._installed is not None:
            self._application.removeTranslator(self._installed)
        self._installed = self._translator_for(code)
        QLocale.setDefault(QLocale(_NO_LOCALE_OF_ITS_OWN.get(code, code)))
        if self._installed is not None:
            self._application.installTranslator(self._installed)
        self._retranslate()
        return self._installed is not None

    def _translator_for(self, code: str) -> QTranslator | None:
        """Return what speaks `code`, read from its file the first time."""
        if code not in self._translators:
            translator = QTranslator()
            if not translator.load(str(self._folder / f"kiosk_{code}.qm")):
                return None
            self._translators[code] = translator
        return self._translators[code]
