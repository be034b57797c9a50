"""Parts of a record, such as evidence or a trial's steps: a small form each, to be added, moved and removed."""

from collections.abc import Callable
from functools import partial
from typing import Any, Final

import msgspec
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kiosk.staff.editors import Editor, Flag
from kiosk.staff.fields import Field, part_value, with_part_value
from kiosk.staff.tongue import say

BUTTONS: Final = (("\u25b2", say("Flytta upp"), -1), ("\u25bc", say("Flytta ner"), 1), ("\u2715", say("Ta bort"), 0))


class PartRow(QGroupBox):
    """One part with an editor for each of its fields."""

    def __init__(self, parts: "Parts", fields: tuple[Field, ...], make: Callable[[Field], Editor]) -> None:
        super().__init__()
        self.part: Any = None
        self._fields = fields
        self.editors: dict[str, Editor] = {}
        self.buttons: list[QToolButton] = []
        column = QVBoxLayout(self)
        row = QHBoxLayout()
        row.addStretch()
        for sign, name, way in BUTTONS:
            button = QToolButton()
            button.setText(sign)
            button.setToolTip(name)
            button.clicked.connect(partial(parts.act, self, way))
            self.buttons.append(button)
            row.addWidget(button)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for field in fields:
            editor = self.editors[field.path] = make(field)
            editor.edited.connect(parts.row_edited)
            label = QLabel("" if isinstance(editor, Flag) else field.label)
            label.setToolTip(field.hint)
            label.setBuddy(editor)
            form.addRow(label, editor)
        column.addLayout(row)
        column.addLayout(form)

    def value(self) -> Any:  # noqa: ANN401 - whatever part it is
        """Return the part as it is filled in."""
        made = self.part
        for field in self._fields:
            made = with_part_value(made, field.path, self.editors[field.path].value())
        return made

    def show_part(self, part: Any, language: str) -> None:  # noqa: ANN401
        """Show a part."""
        self.part = part
        for field in self._fields:
            self.editors[field.path].show_value(part_value(part, field.path), language)

    def name_it(self, name: str) -> None:
        """Let screen readers say which row it is."""
        for field in self._fields:
            self.editors[field.path].name_it(f"{name}: {field.label}", field.hint)
        for button, (_, act, _way) in zip(self.buttons, BUTTONS, strict=True):
            button.setAccessibleName(f"{act}: {name}")


class Parts(Editor):
    """Parts in their order."""

    def __init__(self, field: Field, make: Callable[[Field], Editor]) -> None:
        """`field` says what a part consists of, and what an empty one is; `make` gives editors."""
        super().__init__()
        self._field, self._make = field, make
        self._name, self._language = field.label, "fi"
        self._rows: list[PartRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._add = QPushButton(field.add or say("Lägg till en rad"))
        self._add.clicked.connect(self._add_row)
        self._layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self._add)

    def value(self) -> tuple[msgspec.Struct, ...]:
        """Return the parts that hold something."""
        made = (row.value() for row in self._rows)
        return tuple(part for part in made if part != self._field.blank)

    def _show(self, value: tuple[msgspec.Struct, ...], language: str) -> None:
        """Show a row for each part."""
        if language == self._language and value == self.value() and value:
            return  # an empty row that somebody has just added stays
        self._language = language
        while len(self._rows) > len(value):
            self._forget(self._rows[-1])
        while len(self._rows) < len(value):
            self._make_row()
        for row, part in zip(self._rows, value, strict=True):
            row.show_part(part, language)
        self._name_rows()

    def name_it(self, name: str, hint: str) -> None:
        """Name every row, and the button."""
        self._name = name
        self.setAccessibleDescription(hint)
        self._add.setAccessibleName(f"{self._add.text()}: {name}")
        self._name_rows()

    def part(self, path: str) -> QWidget:
        """Return the field of the row that `path`, `0.claim.sv`, leads to."""
        number, _, rest = path.partition(".")
        if not number.isdecimal() or int(number) >= len(self._rows):
            return self
        editors = self._rows[int(number)].editors
        name = next((each for each in editors if rest == each or rest.startswith(f"{each}.")), next(iter(editors)))
        return editors[name].part(rest[len(name) + 1 :])

    @Slot()
    def row_edited(self) -> None:
        """Tell of it."""
        self._tell()

    def act(self, row: PartRow, way: int, _checked: bool = False) -> None:
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
        row = self._make_row()
        row.show_part(self._field.blank, self._language)
        self._name_rows()
        next(iter(row.editors.values())).setFocus()

    def _make_row(self) -> PartRow:
        row = PartRow(self, self._field.fields, self._make)
        self._layout.insertWidget(len(self._rows), row)
        self._rows.append(row)
        return row

    def _forget(self, row: PartRow) -> None:
        self._rows.remove(row)
        self._layout.removeWidget(row)
        row.deleteLater()

    def _name_rows(self) -> None:
        for number, row in enumerate(self._rows, start=1):
            row.setTitle(str(number))
            row.name_it(say("{name}, rad {number}", name=self._name, number=number))
