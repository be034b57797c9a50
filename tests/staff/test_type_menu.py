"""A whole product is copied, hidden, removed, and brought back from its history."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from staff_pc import wait

from catalog.entities import ProductType

FALL = "fallarm"


def test_copied_hidden_and_shown_again(window, desk):
    page = window.products
    page.open_type(FALL)
    page.menu.copy.trigger()
    copy = page.form.record_id
    assert desk.record("type", copy).name["sv"] == "Fallarm (kopia)"
    assert desk.record("type", copy).number != desk.record("type", FALL).number
    page.menu.end.trigger()
    assert desk.record("type", copy).valid_to
    assert page.menu.end.text() == "Visa igen"
    page.menu.end.trigger()
    assert desk.record("type", copy).valid_to == ""


def test_removed_only_after_a_question_that_says_who_would_miss_it(window, desk, monkeypatch):
    asked = []

    def answer(_parent, _title, words):
        asked.append(words)
        return answers.pop(0)

    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", answer)
    page = window.products
    page.open_type("spisvakt")
    page.menu.remove.trigger()
    assert desk.record("type", "spisvakt")
    assert "Vad oroar mest?" in asked[0]
    page.menu.remove.trigger()
    assert desk.record("type", "spisvakt") is None
    window.undo.trigger()
    assert isinstance(desk.record("type", "spisvakt"), ProductType)


def test_history_tells_each_field_and_leads_back(window, desk):
    page = window.products
    page.open_type(FALL)
    before = desk.record("type", FALL)
    page.form._editors["name"]._own.setText("Nytt fallarm")
    page.form.keep()
    page.menu.past.trigger()
    wait(lambda: page.menu.history is not None)
    history = page.menu.history
    assert [history.fields.item(0, column).text() for column in range(3)] == [
        "Namn (svenska)",
        "Fallarm",
        "Nytt fallarm",
    ]
    assert not history.back.isEnabled(), "it is so now"
    assert "publicering 1" in history.list.item(1).text()
    history.list.setCurrentRow(1)
    QTest.mouseClick(history.back, Qt.MouseButton.LeftButton)
    assert desk.record("type", FALL) == before
    assert desk.drafts() == []
