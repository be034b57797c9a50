"""What differs in a draft, its review, and the way back to an earlier publication."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QMessageBox
from staff_pc import wait

from catalog.cli.publishing import publish_drafts
from catalog.cli.workspace import opened

FALL = "fallarm"


@pytest.fixture
def page(window, desk):
    window.products.open_type(FALL)
    window.products.form._editors["name"]._own.setText("Nytt fallarm")
    window.products.form.keep()
    window.navigation.setCurrentRow(window.pages.indexOf(window.publish))
    window.publish.drafts.setCurrentRow(0)
    return window.publish


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_draft_says_what_differs_and_is_reviewed_sent_back_and_thrown_away(page, desk, monkeypatch):
    box = page.draft
    cells = [[box.fields.item(row, column).text() for column in range(3)] for row in range(box.fields.rowCount())]
    assert ["Namn (svenska)", "Fallarm", "Nytt fallarm"] in cells
    assert box.state.text() == "utkast"
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Berit", True))
    click(box.review)
    assert "granskad av Berit" in box.state.text()
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Skriv lättare.", True))
    click(box.reject)
    assert "Skriv lättare." in box.state.text()
    click(box.discard)
    assert desk.drafts() == []
    assert box.isHidden()
    desk.undo()
    assert desk.record("type", FALL).name["sv"] == "Nytt fallarm"


def test_a_picture_that_is_changed_is_seen_before_and_after(window, desk):
    other = desk.record("type", "spisvakt").pictures[0]
    window.products.open_type(FALL)
    window.products.form.add_picture(other)
    window.products.form.keep()
    window.navigation.setCurrentRow(window.pages.indexOf(window.publish))
    window.publish.drafts.setCurrentRow(0)
    table = window.publish.draft.fields
    icons = [table.item(row, 2).icon() for row in range(table.rowCount())]
    assert any(not icon.isNull() for icon in icons)


def test_the_way_back_to_an_earlier_publication(page, desk, folder, monkeypatch):
    with opened(folder / "workspace") as place:
        publish_drafts(place, "Nytt namn", "")
    asked = []
    monkeypatch.setattr(
        QMessageBox, "question", lambda *words: asked.append(words[2]) or QMessageBox.StandardButton.Yes
    )
    told = []
    page.told.connect(told.append)
    click(page.past)
    wait(lambda: page.dialog.list.count() == 2)
    assert "Nytt namn" in page.dialog.list.item(0).text()
    assert "Nytt fallarm" in page.dialog.changed.toPlainText()
    assert not page.dialog.back.isEnabled(), "it is so now"
    page.dialog.list.setCurrentRow(1)
    click(page.dialog.back)
    wait(lambda: any("som vid publicering 1" in words for words in told))
    assert "type/fallarm" in asked[0]
    wait(lambda: desk.record("type", FALL).name["sv"] == "Fallarm")
    with opened(folder / "workspace") as place:
        place.catch_up()
        assert place.published_record("type", FALL).name["sv"] == "Fallarm"
