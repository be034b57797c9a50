"""What a field is filled in with. Each editor has `value`, `show_value`, and tells by `edited` that it was changed."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from catalog.entities import Text
from catalog.validation import plain

LANGUAGES: Final = {"sv": "svenska", "fi": "finska", "en": "engelska", "da": "danska"}
MOST_NUMBER: Final = 10_000_000
FEWEST_WORDS: Final = 8
"""A shorter text has no LIX worth telling."""
LONG: Final = 9


class Editor(QWidget):
    """One field's editor. `edited` is told for what people do, not for `show`."""

    edited = Signal()
    _showing = False

    def value(self) -> Any:  # noqa: ANN401 - whatever the field holds
        """Return what is filled in."""
        raise NotImplementedError

    def show_value(self, value: Any, language: str) -> None:  # noqa: ANN401
        """Show `value`, with translations into `language` beside."""
        self._showing = True
        self._show(value, language)
        self._showing = False

    def _show(self, value: Any, language: str) -> None:  # noqa: ANN401
        raise NotImplementedError

    def name_it(self, name: str, hint: str) -> None:
        """Let screen readers say what it is."""
        raise NotImplementedError

    @Slot()
    def _tell(self) -> None:
        if not self._showing:
            self.edited.emit()


class PlainText(QPlainTextEdit):
    """Text of some lines; Tab goes on to the next field."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 18)


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
                _write(field, value.get(code, ""))
        self._other.setPlaceholderText(f"saknas på {LANGUAGES[language]}" if value.get("sv") else "")
        self._judge()

    def name_it(self, name: str, hint: str) -> None:
        """Name both fields."""
        self._own.setAccessibleName(f"{name}, svenska")
        self._own.setAccessibleDescription(hint)
        self._other.setAccessibleName(f"{name}, översättning")

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


class Word(Editor):
    """A word or a note in no particular language; a date where `is_date`."""

    def __init__(self, *, lines: int = 1, is_date: bool = False) -> None:
        super().__init__()
        self._field = QLineEdit() if lines == 1 else PlainText(lines)
        if is_date:
            self._field.setPlaceholderText("2026-12-01")
            self._field.setMaximumWidth(160)
        self._field.textChanged.connect(self._tell)
        _alone(self, self._field)

    def value(self) -> str:
        """Return what is written."""
        return self._field.text() if isinstance(self._field, QLineEdit) else self._field.toPlainText()

    def _show(self, value: str, _language: str) -> None:
        """Show it."""
        if self.value() != value:
            _write(self._field, value)

    def name_it(self, name: str, hint: str) -> None:
        """Name the field."""
        self._field.setAccessibleName(name)
        self._field.setAccessibleDescription(hint)


class Flag(Editor):
    """Yes or no."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._box = QCheckBox(words)
        self._box.toggled.connect(self._tell)
        _alone(self, self._box)

    def value(self) -> bool:
        """Return whether it is ticked."""
        return self._box.isChecked()

    def _show(self, value: bool, _language: str) -> None:
        """Tick it or not."""
        self._box.setChecked(value)

    def name_it(self, name: str, hint: str) -> None:
        """Name the box."""
        self._box.setAccessibleName(name)
        self._box.setAccessibleDescription(hint)


class Number(Editor):
    """A whole number; none where `optional` and nothing is filled in."""

    def __init__(self, *, optional: bool) -> None:
        super().__init__()
        self._optional = optional
        self._box = Calm()
        self._box.setRange(-1 if optional else 0, MOST_NUMBER)
        self._box.setSpecialValueText(" " if optional else "")
        self._box.setMaximumWidth(160)
        self._box.valueChanged.connect(self._tell)
        _alone(self, self._box)

    def value(self) -> int | None:
        """Return the number."""
        number = self._box.value()
        return None if self._optional and number < 0 else number

    def _show(self, value: int | None, _language: str) -> None:
        """Show the number."""
        self._box.setValue(-1 if value is None else value)

    def name_it(self, name: str, hint: str) -> None:
        """Name the box."""
        self._box.setAccessibleName(name)
        self._box.setAccessibleDescription(hint)


class Calm(QSpinBox):
    """A number that the wheel does not change on the way down a long form."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Let the form scroll."""
        event.ignore()


class Choice(Editor):
    """One of several, or none."""

    def __init__(self, choices: Callable[[], Sequence[tuple[str, str]]]) -> None:
        """`choices` gives values and what they are called, anew each time."""
        super().__init__()
        self._choices = choices
        self._box = QComboBox()
        self._box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._box.installEventFilter(self)
        self._box.currentIndexChanged.connect(self._tell)
        _alone(self, self._box)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the form scroll when the wheel is turned over the box."""
        return event.type() == QEvent.Type.Wheel or super().eventFilter(watched, event)

    def value(self) -> str:
        """Return the value that is chosen; empty for none."""
        return str(self._box.currentData() or "")

    def _show(self, value: str, _language: str) -> None:
        """Choose `value`, also where it is none of the choices."""
        self._box.clear()
        known = [("", "inget"), *self._choices()]
        for code, words in known if value in dict(known) else [*known, (value, value)]:
            self._box.addItem(words, code)
        self._box.setCurrentIndex(self._box.findData(value))

    def name_it(self, name: str, hint: str) -> None:
        """Name the box."""
        self._box.setAccessibleName(name)
        self._box.setAccessibleDescription(hint)


class References(Editor):
    """Other records to tick, those that are chosen first."""

    def __init__(self, choices: Callable[[], Sequence[tuple[str, str]]]) -> None:
        """`choices` gives ids and what they are called."""
        super().__init__()
        self._choices = choices
        self._list = QListWidget()
        self._list.setFixedHeight(self.fontMetrics().lineSpacing() * 7)
        self._list.itemChanged.connect(self._tell)
        self._order: tuple[str, ...] = ()
        _alone(self, self._list)

    def value(self) -> tuple[str, ...]:
        """Return the ids that are ticked: those from before in their order, then the new ones."""
        ticked = [
            str(each.data(Qt.ItemDataRole.UserRole))
            for each in (self._list.item(row) for row in range(self._list.count()))
            if each.checkState() == Qt.CheckState.Checked
        ]
        return (
            *(each for each in self._order if each in ticked),
            *(each for each in ticked if each not in self._order),
        )

    def _show(self, value: tuple[str, ...], _language: str) -> None:
        """Tick those in `value`."""
        if self._list.count() and value == self.value():
            return
        self._order = value
        self._list.clear()
        known = dict(self._choices())
        for code in (*value, *(code for code in known if code not in value)):
            each = QListWidgetItem(known.get(code, f"{code} (finns inte)"))
            each.setData(Qt.ItemDataRole.UserRole, code)
            each.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            each.setCheckState(Qt.CheckState.Checked if code in value else Qt.CheckState.Unchecked)
            self._list.addItem(each)

    def name_it(self, name: str, hint: str) -> None:
        """Name the list."""
        self._list.setAccessibleName(name)
        self._list.setAccessibleDescription(hint)


def judgement(text: str) -> str:
    """Return how hard a Swedish text is to read, in words; empty for what is easy or too short to tell."""
    said = []
    if plain.longest(text) > plain.LONGEST_SENTENCE:
        said.append(f"En mening har {plain.longest(text)} ord: dela den.")
    if len(plain.words(text)) >= FEWEST_WORDS and plain.lix(text) > plain.EASY:
        hard = sorted({word for word in plain.words(text) if len(word) > LONG}, key=len, reverse=True)
        said.append(f"LIX {plain.lix(text):.0f}, helst högst {plain.EASY}. Långa ord: {', '.join(hard[:4])}.")
    return " ".join(said)


def _write(field: QLineEdit | QPlainTextEdit, words: str) -> None:
    if isinstance(field, QLineEdit):
        field.setText(words)
    else:
        field.setPlainText(words)


def _alone(editor: Editor, field: QWidget) -> None:
    layout = QVBoxLayout(editor)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(field)
    editor.setFocusProxy(field)
