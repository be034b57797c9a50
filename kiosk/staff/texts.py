"""A list of short texts: a row each, to be moved, added and removed."""

from functools import partial
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from catalog.entities import Text
from kiosk.staff.editors import Editor
from kiosk.staff.tongue import say
from kiosk.staff.words import Words

BUTTONS: Final = (("\u25b2", say("Flytta upp"), -1), ("\u25bc", say("Flytta ner"), 1), ("\u2715", say("Ta bort"), 0))


class Row(QWidget):
    """One text with its buttons."""

    def __init__(self, texts: "Texts") -> None:
        super().__init__()
        self.words = Words(lines=2)
        self.words.edited.connect(texts.row_edited)
        self.buttons: list[QToolButton] = []
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.words)
        for sign, name, way in BUTTONS:
            button = QToolButton()
            button.setText(sign)
            button.setToolTip(name)
            button.clicked.connect(partial(texts.act, self, way))
            self.buttons.append(button)
            layout.addWidget(button)


class Texts(Editor):
    """Texts in Swedish and, beside, in another language, row by row."""

    def __init__(self) -> None:
        super().__init__()
        self._name, self._hint, self._language = "", "", "fi"
        self._rows: list[Row] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._add = QPushButton(say("Lägg till en rad"))
        self._add.clicked.connect(self._add_row)
        self._layout.addWidget(self._add)

    def value(self) -> tuple[Text, ...]:
        """Return the texts that say something."""
        return tuple(text for row in self._rows if (text := row.words.value()))

    def _show(self, value: tuple[Text, ...], language: str) -> None:
        """Show a row for each text."""
        if language == self._language and value == self.value():
            return  # an empty row that somebody has just added stays
        self._language = language
        while len(self._rows) > len(value):
            self._forget(self._rows[-1])
        while len(self._rows) < len(value):
            self._make_row()
        for row, text in zip(self._rows, value, strict=True):
            row.words.show_value(text, language)

    def name_it(self, name: str, hint: str) -> None:
        """Name every row, and the button."""
        self._name, self._hint = name, hint
        self._add.setAccessibleName(say("Lägg till en rad: {name}", name=name))
        self._name_rows()

    def part(self, path: str) -> QWidget:
        """Return where the text that `path`, `0.sv`, leads to is written; the button if there is none."""
        number, _, language = path.partition(".")
        there = number.isdecimal() and int(number) < len(self._rows)
        return self._rows[int(number)].words.part(language) if there else self._add

    @Slot()
    def row_edited(self) -> None:
        """Tell of it."""
        self.edited.emit()

    def act(self, row: Row, way: int, _checked: bool = False) -> None:
        """Move a row up (-1) or down (1), or remove it (0)."""
        place = self._rows.index(row)
        if way == 0:
            self._forget(row)
        elif 0 <= place + way < len(self._rows):
            self._rows[place], self._rows[place + way] = self._rows[place + way], self._rows[place]
            self._layout.removeWidget(row)
            self._layout.insertWidget(place + way, row)
        self._name_rows()
        self.edited.emit()

    @Slot()
    def _add_row(self) -> None:
        self._make_row().words.setFocus()

    def _make_row(self) -> Row:
        row = Row(self)
        row.words.show_value({}, self._language)
        self._layout.insertWidget(len(self._rows), row)
        self._rows.append(row)
        self._name_rows()
        return row

    def _forget(self, row: Row) -> None:
        self._rows.remove(row)
        self._layout.removeWidget(row)
        row.deleteLater()

    def _name_rows(self) -> None:
        for number, row in enumerate(self._rows, start=1):
            row.words.name_it(say("{name}, rad {number}", name=self._name, number=number), self._hint)
            for button, (_, name, _way) in zip(row.buttons, BUTTONS, strict=True):
                button.setAccessibleName(say("{act}: {name}, rad {number}", act=name, name=self._name, number=number))
