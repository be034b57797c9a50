"""The form of a type: everything about it, section by section, kept as a draft while one writes."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QGroupBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from catalog.entities import Picture, Record
from catalog.validation import Problem
from kiosk.staff.editors import Editor, Flag
from kiosk.staff.fields import Field, Section, value_of, with_value
from kiosk.staff.pictures import Pictures
from kiosk.staff.workshop import Workshop

QUIET_MS: Final = 700
"""How long nobody has typed before it is kept."""
LATEST_MS: Final = 2000
"""How long somebody may type on before it is kept all the same."""


class RecordForm(QScrollArea):
    """Shows one record and tells by `changed` what it has become."""

    changed = Signal(object)
    picture_offered = Signal(Path, str)
    film_offered = Signal(object)
    """A `Wish`."""
    part_touched = Signal(str)
    """The part of the visitor's page that somebody is writing."""

    def __init__(
        self,
        sections: Sequence[Section],
        names: Callable[[str], Sequence[tuple[str, str]]],
        file_of: Callable[[str], Path],
    ) -> None:
        """`names` gives id and name of the records of a kind, to refer to; `file_of` where a picture lies."""
        super().__init__()
        self._names = names
        self._part_of = {field.path: section.part for section in sections for field in section.fields}
        self._workshop = Workshop(self._named, file_of, self.picture_offered.emit, self.film_offered.emit)
        self._record: Record | None = None
        self._language = "fi"
        self._touched: set[str] = set()
        self._editors: dict[str, Editor] = {}
        self._fields: dict[str, Field] = {}
        self._faults: dict[str, QLabel] = {}
        self._quiet, self._latest = QTimer(self), QTimer(self)
        for timer, pause in ((self._quiet, QUIET_MS), (self._latest, LATEST_MS)):
            timer.setSingleShot(True)
            timer.setInterval(pause)
            timer.timeout.connect(self.keep)
        content = QWidget()
        column = QVBoxLayout(content)
        for section in sections:
            column.addWidget(self._section(section))
        column.addStretch()
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setEnabled(False)

    # --- what is shown ---

    @property
    def record_id(self) -> str:
        """The id of the record that is shown; empty for none."""
        return self._record.id if self._record else ""

    def show_record(self, shown: Record | None, *, force: bool = False) -> None:
        """Show a record; what was typed of another is kept first, and where somebody is writing nothing jumps."""
        if shown is not None and shown == self._record and not force:
            return
        if self._record and (shown is None or shown.id != self._record.id):
            self.keep()
            self.verticalScrollBar().setValue(0)
        self._record = shown
        self.setEnabled(shown is not None)
        if shown is None:
            return
        for path, editor in self._editors.items():
            if path not in self._touched:
                editor.show_value(value_of(shown, path), self._language)

    def show_language(self, language: str) -> None:
        """Show translations into `language` beside the Swedish words."""
        self.keep()
        self._language = language
        self.show_record(self._record, force=True)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say below each field what is wrong with it."""
        for label in self._faults.values():
            label.clear()
            label.hide()
        for problem in problems:
            below = self._faults.get(self._nearest(problem.field))
            if below is not None:
                below.setText("\n".join(filter(None, (below.text(), problem.sentence))))
                below.show()

    def go_to(self, path: str) -> None:
        """Bring a field into sight, and let one write there."""
        nearest = self._nearest(path)
        editor = self._editors.get(nearest)
        if editor is not None:
            part = editor.part(path[len(nearest) + 1 :])
            self.ensureWidgetVisible(part)
            part.setFocus(Qt.FocusReason.OtherFocusReason)

    def editor(self, path: str) -> Editor:
        """Return what the field at `path` is filled in with."""
        return self._editors[path]

    def add_picture(self, picture: Picture, instead: str = "") -> None:
        """Add a picture that has been taken in, in the place of `instead` if that is not empty."""
        editor = self._editors["pictures"]
        if isinstance(editor, Pictures):
            editor.add(picture, instead)

    # --- what people do ---

    @Slot()
    def keep(self) -> None:
        """Tell what has been written, if anything has."""
        self._quiet.stop()
        self._latest.stop()
        if self._record is None or not self._touched:
            return
        made = self._record
        for path in sorted(self._touched):
            made = with_value(made, path, self._editors[path].value())
        self._touched.clear()
        self._record = made
        self.changed.emit(made)

    def _edited(self, path: str) -> None:
        self._touched.add(path)
        self.part_touched.emit(self._part_of[path])
        self._quiet.start()
        if not self._latest.isActive():
            self._latest.start()

    # --- how it is built ---

    def _section(self, section: Section) -> QGroupBox:
        box = QGroupBox(section.name)
        layout = QFormLayout(box)
        layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for field in section.fields:
            editor = self._workshop.editor(field)
            editor.setObjectName(field.path)
            editor.name_it(field.label, field.hint)
            editor.edited.connect(partial(self._edited, field.path))
            label = QLabel("" if isinstance(editor, Flag) else _labelled(field))
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setBuddy(editor)
            fault = QLabel()
            fault.setObjectName(f"fault-{field.path}")
            fault.setProperty("fault", True)  # noqa: FBT003
            fault.setWordWrap(True)
            fault.hide()
            layout.addRow(label, editor)
            layout.addRow(fault)
            self._editors[field.path], self._fields[field.path], self._faults[field.path] = editor, field, fault
        return box

    def _named(self, field: Field) -> list[tuple[str, str]]:
        if field.values:
            return list(field.values)
        return [each for each in self._names(field.of) if each[0] != self.record_id]

    def _nearest(self, path: str) -> str:
        """Return the field that a problem's path (`suits.0.sv`) belongs to; empty if the form has none."""
        found = [each for each in self._editors if path == each or path.startswith(f"{each}.")]
        return max(found, key=len, default="")


def _labelled(field: Field) -> str:
    return f"<b>{field.label}</b>" + (f"<br><span>{field.hint}</span>" if field.hint else "")
