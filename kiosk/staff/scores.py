"""The five bottom lines: a number from 1 to 5 each, or none."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtWidgets import QFormLayout, QLabel

from kiosk.staff.editors import Calm, Editor

BEST: Final = 5
NARROW: Final = 90


class Scores(Editor):
    """A number for each bottom line."""

    def __init__(self, lines: Callable[[], Sequence[tuple[str, str]]]) -> None:
        """`lines` gives the bottom lines' ids and names."""
        super().__init__()
        self._lines = lines
        self._boxes: dict[str, Calm] = {}
        self._name = ""
        self._layout = QFormLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def value(self) -> dict[str, int]:
        """Return the numbers that are given."""
        return {line: box.value() for line, box in self._boxes.items() if box.value()}

    def _show(self, value: dict[str, int], _language: str) -> None:
        """Show a row for each bottom line, also for one that is gone but has a number."""
        known = dict(self._lines())
        for line in (*known, *(line for line in value if line not in known)):
            if line not in self._boxes:
                self._add(line, known.get(line, line))
        for line, box in self._boxes.items():
            box.setValue(value.get(line, 0))

    def name_it(self, name: str, hint: str) -> None:
        """Name every box."""
        self._name = name
        self.setAccessibleDescription(hint)

    def _add(self, line: str, words: str) -> None:
        box = Calm()
        box.setRange(0, BEST)
        box.setMaximumWidth(NARROW)
        box.setSpecialValueText("-")
        box.setAccessibleName(f"{words}, {self._name}")
        box.valueChanged.connect(self._tell)
        label = QLabel(words)
        label.setBuddy(box)
        self._layout.addRow(label, box)
        self._boxes[line] = box
