"""The inbox in the window: unlocked, read, answered, handed out, removed; and nothing of it stays when one leaves."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox
from staff_pc import wait
from test_seal import a_registration

from catalog.cli.workspace import opened
from catalog.publication import keys
from kiosk.interest.inbox import Inbox
from kiosk.interest.registration import reference
from kiosk.interest.seal import seal, usable_key

pytestmark = pytest.mark.qt
FIRST, SECOND, OLD = ("ab" * 16, "cd" * 16, "ef" * 16)


@pytest.fixture
def inbox(folder):
    """Three registrations, one of them from long ago; with a key that is locked."""
    with opened(folder / "workspace") as place:
        public = [usable_key(place.published_record("recipient", "personal").public_key)]
        keys.change_passphrase(place.inbox_key_path, keys.INBOX, "", "tolv blå renar")
        recovery = place.recovery_key_path
        recovery.unlink(missing_ok=True)
    inbox = Inbox(folder / "share" / "inbox")
    today = datetime.now(UTC)
    for which, days, name in ((FIRST, 3, "Zebrafink"), (SECOND, 1, "Grönsiska"), (OLD, 100, "Trädkrypare")):
        received = f"{today - timedelta(days=days):%Y-%m-%dT%H:%MZ}"
        told = a_registration(id=which, name=name, contact="0701", received=received)
        inbox.place_for(which).write_bytes(seal(told, public))
    return inbox


@pytest.fixture
def page(inbox, window):
    window.navigation.setCurrentRow(window.pages.indexOf(window.inbox))
    page = window.inbox
    page.passphrase.setText("tolv blå renar")
    click(page.unlock)
    wait(lambda: page.list.count() == 3)
    return page


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(page, which):
    page.list.setCurrentRow(next(row for row in range(page.list.count()) if page.list.item(row).data(256) == which))


def test_a_wrong_passphrase_opens_nothing(inbox, window):
    window.navigation.setCurrentRow(window.pages.indexOf(window.inbox))
    window.inbox.passphrase.setText("fel")
    click(window.inbox.unlock)
    wait(lambda: "Lösenfrasen" in window.inbox.summary.text())
    assert window.inbox.list.count() == 0
    assert not any(button.isEnabled() for button in window.inbox.buttons.values())


def test_letters_are_read_and_forgotten_when_one_leaves(page, window):
    assert "3 väntar" in page.summary.text()
    choose(page, FIRST)
    assert "Zebrafink" in page.letter.toPlainText()
    assert reference(FIRST) in page.list.currentItem().text()
    window.navigation.setCurrentRow(0)
    assert (page.list.count(), page.letter.toPlainText(), page.passphrase.text()) == (0, "", "")


def test_assigned_answered_noted_and_done(page, window, desk, monkeypatch):
    choose(page, FIRST)
    click(page.buttons["assign"])
    wait(lambda: f"{desk.author} tar hand om den" in page.list.currentItem().text())
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Ringde.", True))
    click(page.buttons["answered"])
    wait(lambda: page.letter.toPlainText().count("Ringde.") == 1)
    click(page.buttons["note"])
    wait(lambda: page.letter.toPlainText().count("Ringde.") == 2)
    click(page.buttons["handled"])
    wait(lambda: page.list.count() == 2)
    page.done_too.setChecked(True)
    wait(lambda: page.list.count() == 3)
    assert any("klar" in page.list.item(row).text() for row in range(3))


def test_erased_only_after_a_question(page, inbox, monkeypatch):
    choose(page, SECOND)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
    click(page.buttons["erase"])
    assert len(inbox.entries()[0]) == 3
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    click(page.buttons["erase"])
    wait(lambda: page.list.count() == 2)
    assert SECOND not in [entry.id for entry in inbox.entries()[0]]


def test_everything_of_one_person_is_handed_out(page, window, folder, monkeypatch):
    choose(page, FIRST)
    target = folder / "utdrag.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    click(page.buttons["export"])
    wait(target.with_suffix(".txt").exists)
    assert len(json.loads(target.read_text(encoding="utf-8"))["registrations"]) == 3
    click(page.buttons["export"])
    wait(lambda: "finns redan" in page.summary.text())


def test_what_was_kept_too_long_goes_with_one_button(page, inbox):
    assert page.purge.text() == "Ta bort 1 som har sparats för länge"
    click(page.purge)
    wait(lambda: page.list.count() == 2)
    assert not page.purge.isVisible()
    assert OLD not in [entry.id for entry in inbox.entries()[0]]


def test_a_share_that_is_away_is_told(page, folder):
    (folder / "share").rename(folder / "away")
    click(page.unlock)
    wait(lambda: "går inte att nå" in page.summary.text())
