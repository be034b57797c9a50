"""The types as a table: fast with ten thousand, found by what one types and by how they stand."""

from collections.abc import Callable, Sequence
from typing import Any, Final, Literal, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from catalog.entities import LANGUAGES, ProductType, read
from catalog.words import fold
from kiosk.staff.tongue import say

COLUMNS: Final = (say("Nr"), say("Namn"), say("Läge"), say("Saknas"))
Standing: TypeAlias = Literal["all", "draft", "untranslated", "no-picture", "later", "retired"]
STANDINGS: Final[dict[Standing, str]] = {
    "all": say("Alla"),
    "draft": say("Ändrade här"),
    "untranslated": say("Saknar översättning"),
    "no-picture": say("Saknar bild"),
    "later": say("Visas senare"),
    "retired": say("Visas inte längre"),
}
Index: TypeAlias = QModelIndex | QPersistentModelIndex
_TOP: Final = QModelIndex()


class TypeTable(QAbstractTableModel):
    """A row a type, by number."""

    def __init__(self, is_draft: Callable[[str], bool], today: Callable[[], str]) -> None:
        """`is_draft` says whether a type differs from what is published; `today` gives an ISO date."""
        super().__init__()
        self._is_draft, self._today = is_draft, today
        self._types: list[ProductType] = []
        self._sought: list[str] = []
        self._column, self._way = 0, Qt.SortOrder.AscendingOrder

    def show_types(self, types: Sequence[ProductType]) -> None:
        """Show these. Where only some of them have changed, only their rows are told."""
        now = {each.id: each for each in types}
        if now.keys() != {each.id for each in self._types}:
            self.beginResetModel()
            self._arrange(types)
            self.endResetModel()
            return
        for row, before in enumerate(self._types):
            after = now[before.id]
            if before is not after:
                self._types[row], self._sought[row] = after, _sought(after)
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))

    def order_by(self, column: int, way: Qt.SortOrder) -> None:
        """Let the rows stand in the order of a column: ten thousand are ordered here sooner than cell by cell."""
        self._column, self._way = column, way
        self.beginResetModel()
        self._arrange(self._types)
        self.endResetModel()

    def _arrange(self, types: Sequence[ProductType]) -> None:
        known = dict(zip(map(id, self._types), self._sought, strict=True))
        backwards = self._way == Qt.SortOrder.DescendingOrder
        self._types = sorted(types, key=self._key, reverse=backwards)
        self._sought = [known.get(id(each)) or _sought(each) for each in self._types]

    def _key(self, found: ProductType) -> tuple[object, ...]:
        if self._column == 0:
            return found.number, found.id
        return str(self._cell(found, self._column)).casefold(), found.number

    def type_at(self, row: int) -> ProductType:
        """Return the type in a row."""
        return self._types[row]

    def row_of(self, type_id: str) -> int:
        """Return the row of a type; -1 if there is none."""
        return next((row for row, each in enumerate(self._types) if each.id == type_id), -1)

    def matches(self, row: int, words: Sequence[str], standing: Standing) -> bool:
        """Say whether a row has all of `words` (folded) and stands so."""
        found = self._types[row]
        stands: dict[Standing, bool] = {
            "all": True,
            "draft": standing == "draft" and self._is_draft(found.id),
            "untranslated": standing == "untranslated" and bool(_untranslated(found)),
            "no-picture": not found.pictures,
            "later": found.valid_from > self._today(),
            "retired": bool(found.valid_to) and found.valid_to < self._today(),
        }
        return all(word in self._sought[row] for word in words) and stands[standing]

    def rowCount(self, parent: Index = _TOP) -> int:  # noqa: N802 - Qt's name
        """Return how many types there are."""
        return 0 if parent.isValid() else len(self._types)

    def columnCount(self, parent: Index = _TOP) -> int:  # noqa: N802 - Qt's name
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401, N802
        """Name the columns."""
        if way == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """Return what stands in a cell."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        return self._cell(self._types[index.row()], index.column())

    def _cell(self, found: ProductType, column: int) -> Any:  # noqa: ANN401 - as Qt has it
        if column == 0:
            return found.number
        if column == 1:
            return read(found.name, "sv").text or found.id
        if column == 2:
            return say("ändrad") if self._is_draft(found.id) else ""
        return ", ".join((*_untranslated(found), *(() if found.pictures else (say("bild"),))))


class FoundTypes(QSortFilterProxyModel):
    """The types that have what is sought."""

    def __init__(self, table: TypeTable, parent: QObject | None = None) -> None:
        """Show all of `table` to begin with."""
        super().__init__(parent)
        self._table = table
        self._words: tuple[str, ...] = ()
        self._standing: Standing = "all"
        self.setSourceModel(table)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Let the table itself be in that order."""
        if column >= 0:
            self._table.order_by(column, order)

    def seek(self, words: str, standing: Standing) -> None:
        """Show only those that have each of `words` and stand so."""
        self.beginFilterChange()
        self._words, self._standing = tuple(fold(words).split()), standing
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, row: int, _parent: Index) -> bool:  # noqa: N802 - Qt's name
        """Say whether a row is shown."""
        return self._table.matches(row, self._words, self._standing)


def _sought(found: ProductType) -> str:
    words = (str(found.number), found.id, *found.name.values(), *found.summary.values())
    return fold(" ".join((*words, *(word for each in found.search_words.values() for word in each))))


def _untranslated(found: ProductType) -> tuple[str, ...]:
    return tuple(
        language for language in LANGUAGES[1:] if not found.name.get(language) or not found.summary.get(language)
    )
