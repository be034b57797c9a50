"""A list told of changes must make, step by step, what it says it is now; and change no more than needed."""

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt

from kiosk.ui.models.row_list import PartListModel, RowListModel

pytestmark = pytest.mark.qt


class Row(NamedTuple):
    key: int
    words: str


class Rows(RowListModel):
    row = Row


class Parts(PartListModel):
    row = Row


class View:
    """Keeps its own copy by what the model tells, as a ListView does."""

    def __init__(self, model):
        self.model = model
        self.rows = list(model.rows)
        self.steps = []
        self.resets = 0
        model.rowsInserted.connect(self.inserted)
        model.rowsRemoved.connect(self.removed)
        model.rowsMoved.connect(self.moved)
        model.dataChanged.connect(self.altered)
        model.modelReset.connect(self.reset)

    def inserted(self, _parent, first, last):
        self.steps.append("insert")
        self.rows[first:first] = [None] * (last - first + 1)
        self.refresh(first, last)

    def removed(self, _parent, first, last):
        self.steps.append("remove")
        del self.rows[first : last + 1]

    def moved(self, _from, start, end, _to, target):
        assert start == end
        self.steps.append("move")
        self.rows.insert(target, self.rows.pop(start))

    def altered(self, first, last, _roles):
        self.steps.append("alter")
        self.refresh(first.row(), last.row())

    def reset(self):
        self.resets += 1

    def refresh(self, first, last):
        roles = sorted(self.model.roleNames())
        for row in range(first, last + 1):
            self.rows[row] = Row(*(self.model.data(self.model.index(row), role) for role in roles))


ROWS = st.lists(st.builds(Row, st.integers(0, 12), st.sampled_from("abc")), max_size=12)


@given(st.lists(ROWS, min_size=1, max_size=4))
def test_a_view_that_follows_the_changes_ends_with_the_same_rows(qapp, wanted):
    model = Rows()
    view = View(model)
    for rows in wanted:
        model.show(rows)
        firsts = list({row.key: row for row in reversed(rows)})
        assert {row.key for row in model.rows} == set(firsts)
        assert list(model.rows) == [
            row for number, row in enumerate(rows) if row.key not in {r.key for r in rows[:number]}
        ]
        assert view.rows == list(model.rows)
        assert model.count == model.rowCount() == len(model.rows)
    assert view.resets == 0


@given(ROWS)
def test_the_same_rows_again_change_nothing(qapp, rows):
    model = Rows()
    model.show(rows)
    view = View(model)
    model.show(rows)
    assert view.steps == []


def test_neighbours_come_and_go_together(qapp):
    model = Rows()
    view = View(model)
    model.show([Row(key, "a") for key in range(9)])
    model.show([Row(0, "a"), Row(8, "b")])
    assert view.steps == ["insert", "remove", "alter"]


def test_parts_are_told_apart_by_all_they_say(qapp):
    model = Parts()
    model.show([Row(1, "a"), Row(1, "b"), Row(1, "a")])
    assert model.rows == (Row(1, "a"), Row(1, "b"))


def test_the_rest_is_fetched_when_a_view_asks(qapp):
    everything = [Row(key, "a") for key in range(7)]
    model = Rows()
    counts = []
    model.countChanged.connect(lambda: counts.append(model.count))
    model.show(everything[:3], total=7, fetch=lambda offset: everything[offset : offset + 3])
    root = QModelIndex()
    while model.canFetchMore(root):
        model.fetchMore(root)
    assert list(model.rows) == everything
    model.fetchMore(root)
    assert counts == [7]


def test_a_catalogue_that_shrank_meanwhile_ends_the_fetching(qapp):
    model = Rows()
    model.show([Row(1, "a")], total=5, fetch=lambda _offset: [Row(1, "a")])
    model.fetchMore(QModelIndex())
    assert model.count == 1
    assert not model.canFetchMore(QModelIndex())


def test_what_is_not_there_is_nothing(qapp):
    model = Rows()
    model.show([Row(1, "a")])
    index = model.index(0)
    assert model.data(QModelIndex()) is None
    assert model.data(index, Qt.ItemDataRole.DisplayRole) is None
    assert model.rowCount(index) == 0
    assert not model.canFetchMore(index)
    assert {bytes(name) for name in model.roleNames().values()} == {b"key", b"words"}
