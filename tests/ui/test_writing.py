"""Without a phone: what is written on the screen reaches the staff's inbox, and nothing of it stays on the kiosk."""

import base64
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hands import live
from nacl.public import PrivateKey
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from staged import PORTRAIT, Stage
from voices import Voice

from catalog.entities import Recipient, Slot
from kiosk.interest import seal
from kiosk.interest.bookings_on_share import BookingsOnShare
from kiosk.interest.delivery import carry
from kiosk.interest.inbox import Inbox
from kiosk.interest.outbox import Outbox

pytestmark = pytest.mark.qt
ALARM = "digitalt-trygghetslarm"
PHONE, NAME = "0701740605", "Åsa Zebrafink"


@pytest.fixture
def private(local):
    """The staff's key: whoever has it reads what is written."""
    key = PrivateKey.generate()
    public = base64.b64encode(bytes(key.public_key)).decode()
    local.publish([Recipient(id="personal", name="Personal", public_key=public)])
    return key


def come_to_writing(stage, kind="contact", subject=ALARM):
    stage.begin()
    stage.go_to("interest", subject)
    stage.visitor.touch(f"interest-kind-{kind}")
    stage.visitor.touch("button-write")
    return stage.visitor


def write(visitor, words):
    for sign in words:
        visitor.touch("key-space" if sign == " " else f"key-{sign}")


def kept(local, private):
    """What is in the outbox, opened."""
    outbox = Outbox(local.folder / "outbox")
    return [seal.unseal(outbox.read(each), [private]) for each in outbox.waiting()]


def answers(stage):
    draft = stage.models.write._draft.typed
    return draft.phone, draft.email, draft.name


def test_what_she_writes_with_a_finger_reaches_staff(qapp, local, private, tmp_path):
    stage = Stage(qapp, local.folder, PORTRAIT)
    visitor = come_to_writing(stage)
    visitor.touch("route-phone")
    write(visitor, "07017")
    visitor.touch("button-next")
    assert "siffrorna" in visitor.wait_for("write-problem").property("text")
    write(visitor, "406055")
    visitor.touch("key-backspace")
    assert visitor.see("write-problem") is None, "what was wrong is being mended"
    visitor.touch("button-cover")
    assert visitor.see("writing-field").property("displayText") == "●" * 10
    visitor.touch("button-next")
    visitor.touch("time-morning")
    write(visitor, "åsa")
    stage.models.write.text = NAME
    visitor.touch("button-next")
    assert visitor.wait_for("answer-route").property("text") == "••••••"
    visitor.touch("button-cover")
    assert visitor.see("answer-route").property("text") == "070-174 06 05"
    visitor.touch("button-back")
    assert stage.models.write.text == NAME, "Back keeps what was typed"
    visitor.touch("button-next")
    visitor.touch("button-send")
    reference = visitor.wait_for("write-reference").property("text")
    assert answers(stage) == ("", "", "")
    (registration,) = kept(local, private)
    share = tmp_path / "share"
    (share / "inbox").mkdir(parents=True)
    (share / "catalog.sqlite").touch()
    carry(Outbox(local.folder / "outbox"), share, registration.id)
    sealed = Inbox(share / "inbox").place_for(registration.id).read_bytes()
    assert seal.unseal(sealed, [private]) == registration
    assert (registration.kind, registration.contact, registration.name) == ("contact", PHONE, NAME)
    assert (registration.numbers, registration.time, registration.language) == ((101,), "morning", "sv")
    assert re.fullmatch(r"\d{3} \d{3}", reference)
    visitor.touch("button-back")
    visitor.wait_for("code-page")
    assert stage.close() == 0, "QML warned"
    assert not [file for file in everything(local.folder) if PHONE.encode() in file or b"Zebrafink" in file]


def everything(folder: Path):
    return [path.read_bytes() for path in folder.rglob("*") if path.is_file()]


def test_by_keys_alone_with_an_email_address(qapp, local, private):
    stage = Stage(qapp, local.folder)
    window = stage.screen.window
    visitor = come_to_writing(stage, "information")

    def press(name):
        visitor.wait_for(name)
        for _ in range(90):
            if window.activeFocusItem().objectName() == name:
                break
            QTest.keyClick(window, Qt.Key.Key_Tab)
            live(0.02)
        assert window.activeFocusItem().objectName() == name
        live(0.6)
        QTest.keyClick(window, Qt.Key.Key_Return)
        live(0.1)

    press("route-email")
    visitor.wait_for("writing-field")
    for sign in "gron@exempel.se":
        QTest.keyClick(window, sign)
    QTest.keyClick(window, Qt.Key.Key_Return)
    visitor.wait(lambda: stage.models.write.step == "name", "the next question")
    press("button-next")
    press("button-send")
    visitor.wait_for("write-reference")
    (registration,) = kept(local, private)
    assert (registration.route, registration.contact, registration.name) == ("email", "gron@exempel.se", "")
    assert stage.close() == 0, "QML warned"


def test_it_is_forgotten_when_she_leaves_and_kept_when_she_changes_the_language(qapp, local, private):
    stage = Stage(qapp, local.folder, voice=Voice(("sv", "en")))
    visitor = come_to_writing(stage, "try")
    visitor.touch("route-phone")
    stage.models.write.setProperty("text", PHONE)
    stage.models.display.chooseLanguage("en")
    live(0.3)
    assert stage.models.write.property("text") == PHONE
    visitor.touch("button-listen")
    live(1.5)
    visitor.touch("button-listen-stop")
    stage.clock.ahead += 91
    visitor.wait_for("warning-overlay")
    assert visitor.see("writing-field").property("displayText") == "●" * 10, "covered while nobody seems to be here"
    stage.clock.ahead += 31
    visitor.wait_for("attract-page")
    assert (answers(stage), stage.models.write.property("begun")) == (("", "", ""), False)
    assert stage.voice.said
    assert not any("0701" in said for said in stage.voice.said), "read aloud for all to hear"
    come_to_writing(stage, "try")
    assert stage.models.write.property("route") == ""
    visitor.touch("button-home")
    assert not stage.models.write.property("begun")
    assert kept(local, private) == []
    assert stage.close() == 0, "QML warned"


def test_a_time_that_another_took_is_told_and_nothing_is_lost(qapp, local, private):
    day = datetime.now(UTC) + timedelta(days=3)
    local.publish([Slot(id=name, starts=f"{day:%Y-%m-%d}T{hour}:00") for name, hour in (("ten", 10), ("two", 14))])
    (local.folder / "share").mkdir()
    (local.folder / "share" / "catalog.sqlite").touch()
    stage = Stage(qapp, local.folder)
    visitor = come_to_writing(stage, "showing")
    visitor.touch("route-phone")
    stage.models.write.setProperty("text", PHONE)
    visitor.touch("button-next")
    visitor.touch("slot-ten")
    visitor.touch("button-next")
    assert BookingsOnShare(local.folder / "share", "Biblioteket").book("ten", "f" * 32) == "mine"
    visitor.touch("button-send")
    assert "hann före" in visitor.wait_for("write-problem").property("text")
    visitor.wait(lambda: visitor.see("slot-ten") is None, "the taken time to go")
    visitor.touch("slot-two")
    assert visitor.wait_for("answer-route").property("text") == "070-174 06 05"
    visitor.touch("button-send")
    visitor.wait_for("write-reference")
    assert "14.00" in stage.models.write.property("booked")
    (registration,) = kept(local, private)
    assert (registration.slot, registration.contact) == ("two", PHONE)
    assert stage.close() == 0, "QML warned"
