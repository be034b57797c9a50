"""The staff program by mouse and keys: find, write, translate, add a picture, publish; and for those who hear it."""

import shutil

import msgspec
import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QInputDialog,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
)
from staff_pc import wait

from catalog.cli.publishing import publish_drafts
from catalog.cli.workspace import opened
from kiosk.staff.words import judgement

pytestmark = pytest.mark.qt
ALARM, FALL = "digitalt-trygghetslarm", "fallarm"


def editor(window, path):
    return window.products.form._editors[path]


def field(window, path, place=0):
    kinds = (QLineEdit, QPlainTextEdit)
    return [each for each in editor(window, path).findChildren(object) if isinstance(each, kinds)][place]


def write(widget, words):
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_in(widget, words)


def type_in(widget, words):
    """Key by key, as any keyboard gives it."""
    for letter in words:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(widget, event)


def choose(window, number):
    """Find a type by its number and click its row."""
    write(window.products.search, str(number))
    view = window.products.view
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(0, 1)).center())


def test_a_name_is_changed_and_published_in_six_acts(window, desk):
    """Click the row, the field, write; click Publish, Show on the kiosks: five clicks and the typing."""
    view = window.products.view
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(0, 1)).center())
    write(field(window, "name"), "Larm")
    navigation, steps = window.navigation, []
    desk.publishing.connect(lambda step, *_: steps.append((step, window.publish.progress.isVisible())))
    entry = navigation.item(window.pages.indexOf(window.publish))
    QTest.mouseClick(navigation.viewport(), Qt.MouseButton.LeftButton, pos=navigation.visualItemRect(entry).center())
    wait(window.publish.publish.isEnabled)
    QTest.mouseClick(window.publish.publish, Qt.MouseButton.LeftButton)
    wait(lambda: "Publicering 2 är ute" in window.publish.outcome.text())
    assert desk.published_record("type", ALARM).name["sv"] == "Larm"
    assert steps == [("meet", True), ("check", True), ("write", True)]
    assert window.publish.progress.isHidden()


def test_how_much_of_a_film_has_been_sent_is_told(window, desk):
    desk.publishing.emit("film", 40_000_000, 160_000_000)
    assert window.publish.outcome.text() == "Lägger upp filmen: 40 av 160 MB ..."
    assert (window.publish.progress.value(), window.publish.progress.maximum()) == (40, 160)


def test_what_is_written_is_kept_by_itself_and_by_closing(window, desk, folder):
    choose(window, 101)
    write(field(window, "name"), "Larm")
    wait(lambda: desk.record("type", ALARM).name["sv"] == "Larm")
    assert window.statusBar().currentMessage() == "Sparat som utkast."
    assert window.navigation.item(window.pages.indexOf(window.publish)).text() == "Publicera (1)"
    write(field(window, "summary", 1), "Suomeksi")
    window.close()
    with opened(folder / "workspace") as another:
        kept = another.record("type", ALARM)
        assert (kept.name["sv"], kept.summary["fi"]) == ("Larm", "Suomeksi")
        assert kept.summary["sv"] == desk.published_record("type", ALARM).summary["sv"]


def test_undo_and_redo(window, desk):
    before = desk.record("type", ALARM)
    choose(window, 101)
    write(field(window, "name"), "Larm")
    window.undo.trigger()
    assert desk.record("type", ALARM) == before
    assert field(window, "name").text() == before.name["sv"]
    window.redo.trigger()
    assert field(window, "name").text() == "Larm"
    window.redo.trigger()
    assert "inget mer att ångra" in window.statusBar().currentMessage()


def test_the_list_finds_by_number_name_and_what_is_missing(window, desk):
    found = window.products.found
    assert found.rowCount() == 40
    for words, rows in (("101", 1), ("fall", None), ("LARM fall", None), ("finns inte", 0)):
        write(window.products.search, words)
        assert found.rowCount() == rows if rows is not None else 0 < found.rowCount() < 40
    write(window.products.search, " ")
    window.products.standing.setCurrentIndex(1)
    assert found.rowCount() == 0
    assert window.products.count.text() == "0 av 40 produkter"
    window.products.standing.setCurrentIndex(0)
    choose(window, 101)
    write(field(window, "name"), "Larm")
    window.products.form.keep()
    window.products.search.clear()
    window.products.standing.setCurrentIndex(1)
    assert found.rowCount() == 1
    window.products.open_type(FALL)
    assert window.products.form.record_id == FALL, "what is not in the list is found all the same"


def test_a_colleagues_new_product_does_not_disturb_who_is_writing(window, desk, folder):
    choose(window, 101)
    window.products.search.clear()
    name = field(window, "name")
    write(name, "Larm")
    scrolled = window.products.form.verticalScrollBar()
    scrolled.setValue(40)
    with opened(folder / "workspace") as another:
        another.put("type", msgspec.structs.replace(desk.record("type", FALL), id="nytt", number=100))
    met = []
    desk.met.connect(met.append)
    desk.meet_colleagues()
    wait(lambda: met)
    assert window.products.table.rowCount() == 41
    assert (window.products.form.record_id, name.text(), scrolled.value()) == (ALARM, "Larm", 40)
    assert window.products.view.currentIndex().data() == 101
    type_in(name, "et")
    window.products.form.keep()
    assert desk.record("type", ALARM).name["sv"] == "Larmet"


def test_rows_are_added_moved_and_removed(window, desk):
    choose(window, 101)
    before = desk.record("type", ALARM).suits
    texts = editor(window, "suits")
    QTest.mouseClick(texts._add, Qt.MouseButton.LeftButton)
    assert texts.value() == before, "an empty row says nothing yet"
    row = texts._rows[-1]
    type_in(row.words._own, "Dig som bor ensam.")
    QTest.mouseClick(row.buttons[0], Qt.MouseButton.LeftButton)
    window.products.form.keep()
    now = desk.record("type", ALARM).suits
    assert now == (*before[:-1], {"sv": "Dig som bor ensam."}, before[-1])
    QTest.mouseClick(texts._rows[0].buttons[2], Qt.MouseButton.LeftButton)
    window.products.form.keep()
    assert desk.record("type", ALARM).suits == now[1:]
    QTest.mouseClick(texts._rows[0].buttons[0], Qt.MouseButton.LeftButton)
    assert texts.value() == now[1:], "the first cannot go further up"


def test_another_language_stands_beside(window, desk):
    choose(window, 101)
    before = desk.record("type", ALARM)
    window.products.language.setCurrentIndex(1)
    assert field(window, "name", 1).text() == before.name["en"]
    write(field(window, "name", 1), "Alarm")
    window.products.language.setCurrentIndex(2)
    now = desk.record("type", ALARM).name
    assert now == before.name | {"en": "Alarm"}
    assert field(window, "name", 1).text() == before.name["da"]


def test_choices_ticks_numbers_and_parts_that_were_not_there(window, desk):
    choose(window, 103)
    before = desk.record("type", FALL)
    editor(window, "maturity.ring")._box.setCurrentIndex(1)
    editor(window, "alarm").alarms._box.setChecked(not before.alarm.alarms)
    needs = editor(window, "needs")._list
    needs.item(needs.count() - 1).setCheckState(Qt.CheckState.Checked)
    editor(window, "price.max_sek")._box.setValue(4000)
    editor(window, "scores.values")._boxes["kvalitet"].setValue(2)
    write(field(window, "notes"), "Ring leverantören.")
    window.products.form.keep()
    now = desk.record("type", FALL)
    assert now.alarm.alarms != before.alarm.alarms
    assert now.needs[:-1] == before.needs
    assert (now.price.max_sek, now.notes, now.scores.values["kvalitet"]) == (4000, "Ring leverantören.", 2)
    for _ in range(6):
        window.undo.trigger()
    assert desk.record("type", FALL) == before


def test_a_picture_is_dropped_pasted_described_and_removed(window, desk, folder):
    choose(window, 101)
    before = desk.record("type", ALARM).pictures
    Image.new("RGB", (1600, 1200), "#336699").save(folder / "a.jpg")
    given = QMimeData()
    given.setUrls([QUrl.fromLocalFile(str(folder / "a.jpg"))])
    pictures = editor(window, "pictures")
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    pictures.dropEvent(QDropEvent(QPointF(QPoint(5, 5)), copy, given, left, none))
    wait(lambda: len(pictures.value()) == len(before) + 1)
    type_in(pictures._rows[-1].words._own, "En blå yta")
    window.products.form.keep()
    assert desk.record("type", ALARM).pictures[-1].alt == {"sv": "En blå yta"}
    image = QImage(800, 600, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.green)
    QGuiApplication.clipboard().setImage(image)
    pictures.paste()
    wait(lambda: len(pictures.value()) == len(before) + 2)
    for _ in range(2):
        QTest.mouseClick(pictures._rows[-1].remove, Qt.MouseButton.LeftButton)
    window.products.form.keep()
    assert desk.record("type", ALARM).pictures == before


def test_a_picture_goes_to_the_product_it_was_meant_for(window, desk, folder):
    choose(window, 101)
    before = desk.record("type", ALARM).pictures
    Image.new("RGB", (1600, 1200), "#336699").save(folder / "a.jpg")
    window.products.form.picture_offered.emit(folder / "a.jpg", "")
    window.products.open_type(FALL)
    wait(lambda: len(desk.record("type", ALARM).pictures) == len(before) + 1)
    assert window.products.form.record_id == FALL


def test_a_problem_leads_to_its_field_and_stops_publishing(window, desk):
    choose(window, 101)
    write(field(window, "summary"), " ")
    QTest.keyClick(field(window, "summary"), Qt.Key.Key_Backspace)
    window.navigation.setCurrentRow(window.pages.indexOf(window.publish))
    problems = window.publish.problems
    wait(lambda: problems.count() and problems.item(0).text().startswith("Måste rättas"))
    assert not window.publish.publish.isEnabled()
    problems.itemActivated.emit(problems.item(0))
    assert window.pages.currentIndex() == 0
    assert window.products.form.record_id == ALARM
    fault = window.products.form._faults["summary"]
    assert not fault.isHidden()
    assert "saknar" in fault.text()


def colleague_renames(folder, name, **also):
    """A colleague publishes another name from a computer of her own."""
    shutil.copytree(folder / "workspace", folder / "colleague", dirs_exist_ok=True)
    with opened(folder / "colleague") as place:
        place.catch_up()
        for change in place.drafts.changes():
            place.drafts.discard(change.kind, change.id, "Bo")
        theirs = place.record("type", ALARM)
        place.put("type", msgspec.structs.replace(theirs, name=theirs.name | {"sv": name}, **also))
        publish_drafts(place, "", "")


@pytest.mark.parametrize(("way", "after"), [("mine", ("Mitt", "")), ("theirs", ("Hennes", "Nytt"))])
def test_a_conflict_shows_both_versions_and_is_settled(window, desk, folder, way, after):
    choose(window, 101)
    write(field(window, "name"), "Mitt")
    window.navigation.setCurrentRow(window.pages.indexOf(window.publish))
    colleague_renames(folder, "Hennes", notes="Nytt")
    wait(window.publish.publish.isEnabled)
    QTest.mouseClick(window.publish.publish, Qt.MouseButton.LeftButton)
    wait(lambda: not window.publish.disputes.isHidden())
    assert "En kollega har ändrat" in window.publish.outcome.text()
    assert not window.publish.publish.isEnabled()
    told = window.publish.disputes.versions.toPlainText()
    assert "Mitt" in told
    assert "Hennes" in told
    assert window.publish.disputes.ways["both"].isHidden(), "both changed the name"
    QTest.mouseClick(window.publish.disputes.ways[way], Qt.MouseButton.LeftButton)
    assert window.publish.disputes.isHidden()
    now = desk.record("type", ALARM)
    assert (now.name["sv"], now.notes) == after


def test_what_both_changed_in_different_fields_is_put_together_and_nobody_is_asked(window, desk, folder):
    choose(window, 101)
    write(field(window, "notes"), "Ring.")
    window.navigation.setCurrentRow(window.pages.indexOf(window.publish))
    colleague_renames(folder, "Hennes")
    wait(window.publish.publish.isEnabled)
    QTest.mouseClick(window.publish.publish, Qt.MouseButton.LeftButton)
    wait(lambda: "Publicering 3 är ute" in window.publish.outcome.text())
    assert window.publish.disputes.isHidden()
    now = desk.record("type", ALARM)
    assert (now.name["sv"], now.notes) == ("Hennes", "Ring.")


def test_words_that_are_hard_to_read_are_told(window):
    choose(window, 101)
    judged = editor(window, "description")._judged
    long = "Den informationsteknologiska säkerhetsutrustningen ger kontinuerlig verksamhetsuppföljning dygnet runt."
    write(field(window, "description"), long)
    assert judged.text() == judgement(long)
    assert "LIX" in judged.text()
    assert "säkerhetsutrustningen" in judged.text()
    assert "dela den" in judgement(" ".join(["ord"] * 19))
    assert judgement("Du trycker på en knapp.") == ""


def test_a_new_product_has_a_free_number_and_asks_for_what_it_needs(window, desk, monkeypatch):
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: (" Larm på armen ", True))
    QTest.mouseClick(window.products.new, Qt.MouseButton.LeftButton)
    made = desk.record("type", "larm-pa-armen")
    assert (made.number, made.name) == (100, {"sv": "Larm på armen"})
    assert window.products.form.record_id == made.id
    QTest.mouseClick(window.products.new, Qt.MouseButton.LeftButton)
    assert desk.record("type", "larm-pa-armen-2").number == 110
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("", True))
    QTest.mouseClick(window.products.new, Qt.MouseButton.LeftButton)
    assert len(desk.drafts()) == 2
    window.navigation.setCurrentRow(window.pages.indexOf(window.publish))
    wait(lambda: window.publish.problems.item(0) and "Larm på armen" in window.publish.problems.item(0).text())
    assert not window.publish.publish.isEnabled()


def test_everything_that_can_be_used_has_a_name(window):
    choose(window, 101)
    kinds = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QListWidget, QAbstractButton)
    nameless = [
        (type(each).__name__, each.objectName())
        for each in window.findChildren(object)
        if isinstance(each, kinds)
        and each.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not each.objectName().startswith("qt_")
        and not (each.accessibleName() or (isinstance(each, QAbstractButton) and each.text()))
    ]
    assert nameless == []
