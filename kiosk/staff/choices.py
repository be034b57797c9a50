"""Choosing among other records: one of them, or several."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout

from catalog.words import fold
from kiosk.staff.editors import Editor, alone
from kiosk.staff.tongue import say

MANY: Final = 100
"""More than these are not all listed: one searches among them."""


class Choice(Editor):
    """One of several, or none where that is allowed."""

    def __init__(self, choices: Callable[[], Sequence[tuple[str, str]]], *, needed: bool = False) -> None:
        """`choices` gives values and what they are called, anew each time; `needed`: none cannot be chosen."""
        super().__init__()
        self._choices = choices
        self._none = () if needed else (("", say("inget")),)
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
        known = [*self._none, *self._choices()]
        for code, words in known if value in dict(known) else [*known, (value, value)]:
            self._box.addItem(words, code)
        self._box.setCurrentIndex(self._box.findData(value))

    def name_it(self, name: str, hint: str) -> None:
        """Name the box."""
        self._box.setAccessibleName(name)
        self._box.setAccessibleDescription(hint)


class References(Editor):
    """Other records to tick, those that are chosen first; of very many only those and the ones that are sought."""

    def __init__(self, choices: Callable[[], Sequence[tuple[str, str]]]) -> None:
        """`choices` gives ids and what they are called."""
        super().__init__()
        self._choices = choices
        self._search = QLineEdit()
        self._search.setPlaceholderText(say("Sök bland fler att välja"))
        self._search.setClearButtonEnabled(True)
        self._search.hide()
        self._search.textChanged.connect(self._seek)
        self._list = QListWidget()
        self._list.setFixedHeight(self.fontMetrics().lineSpacing() * 7)
        self._list.itemChanged.connect(self._ticked)
        self._value: tuple[str, ...] = ()
        self._known: dict[str, str] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._search)
        layout.addWidget(self._list)
        self.setFocusProxy(self._list)

    def value(self) -> tuple[str, ...]:
        """Return the ids that are ticked: those from before in their order, then the new ones."""
        return self._value

    def _show(self, value: tuple[str, ...], _language: str) -> None:
        """Tick those in `value`."""
        known = dict(self._choices())
        if value == self._value and known == self._known:
            return
        self._value, self._known = value, known
        self._search.setVisible(len(known) > MANY)
        self._search.clear()
        self._fill()

    def name_it(self, name: str, hint: str) -> None:
        """Name the list."""
        self._list.setAccessibleName(name)
        self._list.setAccessibleDescription(hint)
        self._search.setAccessibleName(say("Sök: {name}", name=name))

    def _fill(self) -> None:
        sought = fold(self._search.text())
        offered = [code for code, words in self._known.items() if sought in fold(words)] if sought else []
        if len(self._known) <= MANY:
            offered = list(self._known)
        self._list.blockSignals(True)  # noqa: FBT003
        self._list.clear()
        for code in dict.fromkeys((*self._value, *offered[:MANY])):
            each = QListWidgetItem(self._known.get(code) or say("{code} (finns inte)", code=code))
            each.setData(Qt.ItemDataRole.UserRole, code)
            each.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            each.setCheckState(Qt.CheckState.Checked if code in self._value else Qt.CheckState.Unchecked)
            self._list.addItem(each)
        self._list.blockSignals(False)  # noqa: FBT003

    @Slot()
    def _seek(self) -> None:
        if not self._showing:
            self._fill()

    @Slot(QListWidgetItem)
    def _ticked(self, each: QListWidgetItem) -> None:
        code = str(each.data(Qt.ItemDataRole.UserRole))
        others = tuple(known for known in self._value if known != code)
        if each.checkState() != Qt.CheckState.Checked:
            self._value = others
        elif code not in self._value:
            self._value = (*others, code)
        self.edited.emit()
