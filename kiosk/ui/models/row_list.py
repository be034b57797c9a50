"""A list that changes only where it must: rows are inserted, removed, moved and altered, never reset."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any, ClassVar, TypeAlias

from PySide6.QtCore import Property, QAbstractListModel, QModelIndex, QPersistentModelIndex, Signal

Row: TypeAlias = tuple[Any, ...]
Index: TypeAlias = QModelIndex | QPersistentModelIndex
DISPLAY_ROLE = 0
FIRST_ROLE = 0x0101
"""`Qt.UserRole` + 1. Importing `Qt` makes all of its 150 enumerations: 20 ms that a start has no use for."""
NOWHERE = QModelIndex()


class RowListModel(QAbstractListModel):
    """Rows are named tuples whose fields are the roles; the first field tells one row from another.

    `count` tells what the list would hold with everything fetched; QML's views fetch the rest while scrolling.
    """

    countChanged = Signal()
    row: ClassVar[type[Any]]

    def __init__(self) -> None:
        """Make an empty list."""
        super().__init__()
        self._roles = {FIRST_ROLE + number: name.encode() for number, name in enumerate(self.row._fields)}
        self._rows: list[Row] = []
        self._total = 0
        self._fetch: Callable[[int], Sequence[Row]] | None = None

    @Property(int, notify=countChanged)
    def count(self) -> int:
        """How many rows there are, those not fetched yet included."""
        return self._total

    @property
    def total(self) -> int:
        """`count`, for Python."""
        return self._total

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows that have been fetched."""
        return tuple(self._rows)

    def key(self, row: Row) -> Hashable:
        """Return what tells `row` from the others."""
        return str(row[0])

    def show(
        self, rows: Sequence[Row], *, total: int | None = None, fetch: Callable[[int], Sequence[Row]] | None = None
    ) -> None:
        """Show `rows`, of those with equal keys the first; `fetch(offset)` gives those that follow, up to `total`."""
        by_key: dict[Hashable, Row] = {}
        for row in rows:
            by_key.setdefault(self.key(row), row)
        wanted = list(by_key.values())
        self._fetch = fetch
        self._remove_others(set(by_key))
        for at, row in enumerate(wanted):
            self._place(at, row, wanted)
        self._count(len(wanted) if total is None else total)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Qt's question."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = DISPLAY_ROLE) -> object:
        """Qt's question."""
        if not index.isValid() or index.row() >= len(self._rows) or role not in self._roles:
            return None
        return self._rows[index.row()][role - FIRST_ROLE]

    def roleNames(self) -> dict[int, bytes]:  # type: ignore[override]
        """Qt's question."""
        return self._roles

    def canFetchMore(self, parent: Index) -> bool:
        """Qt's question."""
        return not parent.isValid() and self._fetch is not None and len(self._rows) < self._total

    def fetchMore(self, parent: Index) -> None:
        """Qt's wish: append the rows that follow."""
        if not self.canFetchMore(parent) or self._fetch is None:
            return
        known = {self.key(row) for row in self._rows}
        more = [row for row in self._fetch(len(self._rows)) if self.key(row) not in known]
        if more:
            self._insert(len(self._rows), more)
        else:
            self._count(len(self._rows))  # the catalogue has fewer by now

    def _remove_others(self, keys: set[Hashable]) -> None:
        last = len(self._rows) - 1
        while last >= 0:
            if self.key(self._rows[last]) in keys:
                last -= 1
                continue
            first = last
            while first > 0 and self.key(self._rows[first - 1]) not in keys:
                first -= 1
            self.beginRemoveRows(NOWHERE, first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
            last = first - 1

    def _place(self, at: int, row: Row, wanted: list[Row]) -> None:
        """Make `row` the one at `at`; all rows before it are right already, and no row is too many."""
        key = self.key(row)
        if at >= len(self._rows) or self.key(self._rows[at]) != key:
            came_from = next((old for old in range(at, len(self._rows)) if self.key(self._rows[old]) == key), None)
            if came_from is None:
                self._insert(at, self._new_ones(at, wanted))
                return
            self.beginMoveRows(NOWHERE, came_from, came_from, NOWHERE, at)
            self._rows.insert(at, self._rows.pop(came_from))
            self.endMoveRows()
        if self._rows[at] != row:
            self._rows[at] = row
            index = self.index(at)
            self.dataChanged.emit(index, index)

    def _new_ones(self, at: int, wanted: list[Row]) -> list[Row]:
        known = {self.key(row) for row in self._rows}
        last = at
        while last < len(wanted) and self.key(wanted[last]) not in known:
            last += 1
        return wanted[at:last]

    def _insert(self, at: int, rows: Sequence[Row]) -> None:
        self.beginInsertRows(NOWHERE, at, at + len(rows) - 1)
        self._rows[at:at] = rows
        self.endInsertRows()

    def _count(self, total: int) -> None:
        if total != self._total:
            self._total = total
            self.countChanged.emit()


class PartListModel(RowListModel):
    """Parts that have no name of their own: two are the same when all they say is the same."""

    def key(self, row: Row) -> Hashable:
        """Return the whole row."""
        return row
