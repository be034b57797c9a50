"""What a field is filled in with. Each editor has `value`, `show_value`, and tells by `edited` that it was changed."""

from typing import Any, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

MOST_NUMBER: Final = 10_000_000


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

    def part(self, _path: str) -> QWidget:
        """Return what a part of the field, `0.sv`, is filled in with."""
        return self

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


class Word(Editor):
    """A word or a note in no particular language; a date where `is_date`."""

    def __init__(self, *, lines: int = 1, is_date: bool = False) -> None:
        super().__init__()
        self._field = QLineEdit() if lines == 1 else PlainText(lines)
        if is_date:
            self._field.setPlaceholderText("2026-12-01")
            self._field.setMaximumWidth(160)
        self._field.textChanged.connect(self._tell)
        alone(self, self._field)

    def value(self) -> str:
        """Return what is written."""
        return self._field.text() if isinstance(self._field, QLineEdit) else self._field.toPlainText()

    def _show(self, value: str, _language: str) -> None:
        """Show it."""
        if self.value() != value:
            write(self._field, value)

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
        alone(self, self._box)

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
        alone(self, self._box)

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


def write(field: QLineEdit | QPlainTextEdit, words: str) -> None:
    """Put `words` in a field, which tells of it as of typing."""
    if isinstance(field, QLineEdit):
        field.setText(words)
    else:
        field.setPlainText(words)


def alone(editor: Editor, field: QWidget) -> None:
    """Let `field` be all that the editor is."""
    layout = QVBoxLayout(editor)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(field)
    editor.setFocusProxy(field)
