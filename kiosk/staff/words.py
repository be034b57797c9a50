"""Words in Swedish and, beside, in another language, with how easy they are to read."""

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from catalog.entities import Text
from catalog.validation import plain
from kiosk.staff.editors import Editor, PlainText, write
from kiosk.staff.tongue import say

LANGUAGES: Final = {"sv": say("svenska"), "fi": say("finska"), "en": say("engelska"), "da": say("danska")}
FEWEST_WORDS: Final = 8
"""A shorter text has no LIX worth telling."""
LONG: Final = 9


class Words(Editor):
    """Words in Swedish and, beside, in another language, with how easy they are to read."""

    def __init__(self, *, lines: int) -> None:
        """`lines` 1: a single line."""
        super().__init__()
        self._lines = lines
        self._text: Text = {}
        self._language = "fi"
        self._own, self._other = self._field(), self._field()
        self._judged = QLabel()
        self._judged.setObjectName("judged")
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._own, 0, 0)
        layout.addWidget(self._other, 0, 1)
        layout.addWidget(self._judged, 1, 0, 1, 2)
        layout.setColumnStretch(0, 1)
        layout.setColumnStretch(1, 1)
        self.setFocusProxy(self._own)

    def _field(self) -> QLineEdit | QPlainTextEdit:
        field = QLineEdit() if self._lines == 1 else PlainText(self._lines)
        field.textChanged.connect(self._changed)
        return field

    def value(self) -> Text:
        """Return the words by language; an empty language is left out."""
        typed = {"sv": self._read(self._own), self._language: self._read(self._other)}
        return {language: words for language, words in (self._text | typed).items() if words}

    def _show(self, value: Text, language: str) -> None:
        """Show the Swedish words and those in `language`."""
        self._text, self._language = value, language
        for field, code in ((self._own, "sv"), (self._other, language)):
            if self._read(field) != value.get(code, ""):
                write(field, value.get(code, ""))
        self._other.setPlaceholderText(
            say("saknas på {language}", language=LANGUAGES[language]) if value.get("sv") else ""
        )
        self._judge()

    def part(self, path: str) -> QWidget:
        """Return where the language `path` is written."""
        return self._other if path == self._language else self

    def name_it(self, name: str, hint: str) -> None:
        """Name both fields."""
        self._own.setAccessibleName(say("{name}, svenska", name=name))
        self._own.setAccessibleDescription(hint)
        self._other.setAccessibleName(say("{name}, översättning", name=name))

    @Slot()
    def _changed(self) -> None:
        if self._showing:
            return
        self._text = self.value()
        self._judge()
        self._tell()

    def _judge(self) -> None:
        words = judgement(self._read(self._own))
        self._judged.setText(words)
        self._judged.setVisible(bool(words))

    @staticmethod
    def _read(field: QLineEdit | QPlainTextEdit) -> str:
        return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def judgement(text: str) -> str:
    """Return how hard a Swedish text is to read, in words; empty for what is easy or too short to tell."""
    said = []
    if plain.longest(text) > plain.LONGEST_SENTENCE:
        said.append(say("En mening har {count} ord: dela den.", count=plain.longest(text)))
    if len(plain.words(text)) >= FEWEST_WORDS and plain.lix(text) > plain.EASY:
        hard = sorted({word for word in plain.words(text) if len(word) > LONG}, key=len, reverse=True)
        said.append(
            say(
                "LIX {lix:.0f}, helst högst {most}. Långa ord: {words}.",
                lix=plain.lix(text),
                most=plain.EASY,
                words=", ".join(hard[:4]),
            )
        )
    return " ".join(said)
