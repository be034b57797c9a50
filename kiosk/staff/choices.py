"""Choosing among other records: one of them, or several."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QSizePolicy

from kiosk.staff.editors import Editor, alone
from kiosk.staff.tongue import say


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
        alone(self, self._box)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the form scroll when the wheel is turned over the box."""
        return event.type() == QEvent.Type.Wheel or super().eventFilter(watched, event)

    def value(self) -> str:
        """Return the value that is chosen; empty for none."""
        return str(self._box.currentData() or "")

    def _show(self, value: str, _language: str) -> None:
        """Choose `value`, also where it is none of the choices."""
        self._box.clear()
        known = [("", say("inget")), *self._choices()]
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
        alone(self, self._list)

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
            each = QListWidgetItem(known.get(code, say("{code} (finns inte)", code=code)))
            each.setData(Qt.ItemDataRole.UserRole, code)
            each.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            each.setCheckState(Qt.CheckState.Checked if code in value else Qt.CheckState.Unchecked)
            self._list.addItem(each)

    def name_it(self, name: str, hint: str) -> None:
        """Name the list."""
        self._list.setAccessibleName(name)
        self._list.setAccessibleDescription(hint)
