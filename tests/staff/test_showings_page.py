"""Times for showings: added in series, seen when booked, made free, removed; a booked one stays."""

from datetime import datetime

import pytest
from PySide6.QtCore import QDate, QItemSelectionModel, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from staff_pc import wait

from kiosk.interest.bookings_on_share import BookingsOnShare

REGISTRATION = "0f" * 16
NEW = "Ring på dörren."


@pytest.fixture
def page(window, desk, monkeypatch):
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    window.navigation.setCurrentRow(window.pages.indexOf(window.showings))
    wait(lambda: desk.is_idle)
    return window.showings


def rows(page):
    return [[page.table.item(row, column).text() for column in range(5)] for row in range(page.table.rowCount())]


def click(button, desk):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    wait(lambda: desk.is_idle)


def choose(page, *wanted):
    page.table.clearSelection()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in wanted:
        page.table.selectionModel().select(page.table.model().index(row, 0), flags)


def fill_in(page, weeks=3, without="2031-12-09"):
    QTest.mouseClick(page.add, Qt.MouseButton.LeftButton)
    dialog = page.dialog
    dialog.day.setDate(QDate(2031, 12, 2))
    dialog.first.setTime(QTime(9, 0))
    dialog.several.setChecked(True)
    dialog.last.setTime(QTime(10, 0))
    dialog.weeks.setValue(weeks)
    dialog.without.setText(without)
    dialog.note.setText(NEW)
    return dialog


def add_four(page, desk):
    click(fill_in(page).ok, desk)
    return [row for row, cells in enumerate(rows(page)) if cells[4] == NEW]


def test_a_series_is_added_and_undone_at_once(page, desk):
    before = rows(page)
    assert before
    new = add_four(page, desk)
    assert [rows(page)[row][:3] for row in new] == [
        ["tis 2031-12-02", "09:00", "30 min"], ["tis 2031-12-02", "09:30", "30 min"],
        ["tis 2031-12-16", "09:00", "30 min"], ["tis 2031-12-16", "09:30", "30 min"],
    ]  # fmt: skip
    assert rows(page)[new[0]][3] == "ledig · inte publicerad"
    assert len(desk.drafts()) == 4
    desk.undo()
    wait(lambda: desk.is_idle)
    assert rows(page) == before
    assert desk.drafts() == []


def test_a_booked_time_stays_until_it_is_made_free(page, desk):
    demo = page._shown[0].slot
    BookingsOnShare(desk.share, "Entrén").book(demo.id, REGISTRATION)
    page.look()
    wait(lambda: desk.is_idle)
    assert rows(page)[0][3].startswith("bokad, anmälan ")
    assert "1 bokade" in page.summary.text()
    choose(page, 0, 1)
    assert not page.release.isEnabled()
    told = []
    page.told.connect(told.append)
    click(page.remove, desk)
    assert told == ["1 tider tas bort när du publicerar. 1 är bokade och finns kvar: ring besökaren först."]
    assert page._shown[0].slot == demo
    choose(page, 0)
    click(page.release, desk)
    assert rows(page)[0][3] == "ledig"
    choose(page, 0)
    click(page.remove, desk)
    assert demo.id not in [each.slot.id for each in page._shown]
    click(page.past, desk)
    assert told[-1].startswith("0 tider")


def test_what_cannot_be_read_is_said_before_anything_is_made(page, desk):
    dialog = fill_in(page, without="jul")
    assert "jul" in dialog.told.text()
    assert not dialog.ok.isEnabled()
    dialog.without.setText("")
    assert dialog.ok.isEnabled()
    assert dialog.told.text().startswith("6 tider: 2031-12-02 09:00, ")
    assert dialog.starts()[0] == datetime(2031, 12, 2, 9, 0)  # noqa: DTZ001 - local
    dialog.last.setTime(QTime(9, 10))
    assert not dialog.ok.isEnabled()
    dialog.reject()
    assert desk.drafts() == []


def test_a_share_that_is_away_is_told(page, desk, folder):
    before = rows(page)
    (folder / "share").rename(folder / "away")
    for act in (page.look, page.remove.click):
        page.summary.clear()
        choose(page, 0)
        act()
        wait(lambda: desk.is_idle)
        assert "går inte att nå" in page.summary.text()
        assert rows(page) == before
    (folder / "away").rename(folder / "share")
    assert desk.drafts() == []


def test_the_registrations_are_one_click_away(page, window):
    QTest.mouseClick(page.letters, Qt.MouseButton.LeftButton)
    assert window.pages.currentWidget() is window.inbox
