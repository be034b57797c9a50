"""What is not translated, counted, and the way to each text."""

import msgspec
import pytest
from PySide6.QtWidgets import QApplication
from staff_pc import wait

ALARM = "digitalt-trygghetslarm"


def without(text, language):
    return {code: words for code, words in text.items() if code != language}


@pytest.fixture
def page(window, desk):
    alarm = desk.record("type", ALARM)
    step = (without(alarm.alarm.steps[0], "da"), *alarm.alarm.steps[1:])
    workflow = msgspec.structs.replace(alarm.alarm, steps=step)
    desk.save("type", msgspec.structs.replace(alarm, name=without(alarm.name, "da"), alarm=workflow))
    need = desk.record("need", "ata")
    desk.save("need", msgspec.structs.replace(need, text=without(need.text, "da")))
    window.navigation.setCurrentRow(window.pages.indexOf(window.translations))
    window.translations.language.setCurrentIndex(window.translations.language.findData("da"))
    wait(lambda: desk.is_idle)
    return window.translations


def rows(page):
    return [[page.table.item(row, column).text() for column in range(4)] for row in range(page.table.rowCount())]


def row_of(page, name):
    return next(row for row, cells in enumerate(rows(page)) if cells[1] == name)


def test_what_is_missing_is_counted_and_named(page, desk):
    found = rows(page)
    alarm = found[row_of(page, "Digitalt trygghetslarm")]
    assert alarm[0] == "Produkt"
    assert alarm[2].startswith("2 av ")
    assert alarm[3] == "Namn: Digitalt trygghetslarm"
    every = page.done.maximum()
    assert page.done.value() == every - sum(int(cells[2].split()[0]) for cells in found)
    assert page.count.text() == f"{page.done.value()} av {every} texter är översatta."
    page.only_missing.setChecked(False)
    assert page.table.rowCount() > len(found)
    page.language.setCurrentIndex(page.language.findData("fi"))
    wait(lambda: desk.is_idle)
    assert row_of(page, "Digitalt trygghetslarm") >= 0
    assert rows(page)[row_of(page, "Digitalt trygghetslarm")][2].startswith("0 av ")


def test_a_row_leads_to_where_the_translation_is_written(page, window, desk):
    page.table.itemActivated.emit(page.table.item(row_of(page, "Digitalt trygghetslarm"), 0))
    assert window.products.form.record_id == ALARM
    assert window.products.language.currentData() == "da"
    words = window.products.form._editors["name"]
    assert QApplication.focusWidget() in {None, words._other}
    words._other.setText("Nødkald")
    window.products.form.keep()
    assert desk.record("type", ALARM).name["da"] == "Nødkald"
    window.navigation.setCurrentRow(window.pages.indexOf(page))
    wait(lambda: desk.is_idle)
    assert rows(page)[row_of(page, "Digitalt trygghetslarm")][2].startswith("1 av ")
    page.table.itemActivated.emit(page.table.item(row_of(page, desk.record("need", "ata").text["sv"]), 0))
    assert window.records.form.record_id == "ata"
    assert window.records.language.currentData() == "da"


def test_a_problem_in_a_list_leads_to_its_row(window):
    window.products.open_type(ALARM)
    editors = window.products.form._editors
    assert editors["suits"].part("1.fi") is editors["suits"]._rows[1].words._other
    assert editors["suits"].part("1.sv") is editors["suits"]._rows[1].words
    assert editors["suits"].part("9.sv") is editors["suits"]._add
    assert editors["pictures"].part("0.alt.fi") is editors["pictures"]._rows[0].words._other
