"""Needs, areas, the guide and the room in the staff program; and parts of a product, such as evidence and trials."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QMessageBox

from catalog.entities import KINDS as ALL_KINDS
from catalog.entities import Evidence, ProductType
from kiosk.staff.sections import TYPE
from kiosk.staff.sections_of_records import KINDS

NOT_IN_A_FORM = {
    "life_area": "the nine of IBIC and two more are a vocabulary, not ours to change",
    "recipient": "keys are made by command",
    "slot": "times have a page of their own",
    "product": "models are for procurement, by Excel",
    "type": "has a page of its own",
}
FIELDS_NOT_IN_A_FORM = {
    "id": "never changes",
    "version": "of the record's form",
    "area": {"tint", "picture"},
    "showroom": {"time_zone", "demo"},
    "type": {"sensitivity", "diffusion", "updated", "review"},
}  # fmt: skip


@pytest.fixture
def page(window):
    window.navigation.setCurrentRow(window.pages.indexOf(window.records))
    return window.records


def test_every_kind_has_a_form_or_a_reason():
    assert KINDS.keys() | NOT_IN_A_FORM.keys() == ALL_KINDS.keys()
    assert not KINDS.keys() & NOT_IN_A_FORM.keys()


@pytest.mark.parametrize("kind", [*KINDS, "type"])
def test_every_field_is_in_the_form_or_left_out_on_purpose(kind):
    sections = TYPE if kind == "type" else KINDS[kind].sections
    there = {field.path.partition(".")[0] for section in sections for field in section.fields}
    left_out = set(FIELDS_NOT_IN_A_FORM.get(kind, ())) | {"id"}
    assert there | left_out == set(ALL_KINDS[kind].__struct_fields__)


def test_opening_every_record_changes_nothing(page, desk):
    for row in range(page.kind.count()):
        page.kind.setCurrentIndex(row)
        for place in range(page.list.count()):
            page.list.setCurrentRow(place)
            shown = page.form._record
            for path, editor in page.form._editors.items():
                page.form._touched.add(path)
                assert editor.value() is not None or path == "year"
            page.form.keep()
            assert desk.record(page.kind.currentData(), shown.id) == shown
    assert desk.drafts() == []


def test_opening_every_product_changes_nothing(window, desk):
    form = window.products.form
    for each in desk.types():
        window.products.open_type(each.id)
        form._touched.update(path for path in form._editors if path.partition(".")[0] not in {"price", "try_here"})
        form.keep()
        assert desk.record("type", each.id) == each
    assert desk.drafts() == []


def test_each_page_has_a_name_of_its_own(window, desk):
    desk.save("need", msgspec.structs.replace(desk.record("need", "ata"), order=3))
    names = [window.navigation.item(row).text() for row in range(window.navigation.count())]
    assert len(set(names)) == len(names)
    assert "Publicera (1)" in names


def test_one_field_is_changed_and_only_that(page, desk):
    page.open_record("need", "ata")
    before = desk.record("need", "ata")
    page.form._editors["text"]._own.setText("Jag vill kunna äta själv")
    page.keep()
    after = desk.record("need", "ata")
    assert after == msgspec.structs.replace(before, text=before.text | {"sv": "Jag vill kunna äta själv"})


def test_an_answer_of_the_guide_is_added_moved_and_removed(page, desk):
    page.open_record("guide_question", "arbete")
    parts = page.form._editors["answers"]
    count = len(desk.record("guide_question", "arbete").answers)
    QTest.mouseClick(parts._add, Qt.MouseButton.LeftButton)
    parts._rows[-1].editors["text"]._own.setText("Något helt annat")
    page.keep()
    answers = desk.record("guide_question", "arbete").answers
    assert (len(answers), answers[-1].text) == (count + 1, {"sv": "Något helt annat"})
    QTest.mouseClick(parts._rows[-1].buttons[0], Qt.MouseButton.LeftButton)
    page.keep()
    assert desk.record("guide_question", "arbete").answers[-2].text == {"sv": "Något helt annat"}
    QTest.mouseClick(parts._rows[-2].buttons[2], Qt.MouseButton.LeftButton)
    page.keep()
    assert len(desk.record("guide_question", "arbete").answers) == count
    assert desk.drafts() == []


def test_a_new_need_and_its_removal(page, desk, monkeypatch):
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: (" Jag vill sjunga ", True))
    page.kind.setCurrentIndex(page.kind.findData("need"))
    QTest.mouseClick(page.new, Qt.MouseButton.LeftButton)
    assert desk.record("need", "jag-vill-sjunga").text == {"sv": "Jag vill sjunga"}
    assert page.form.record_id == "jag-vill-sjunga"
    asked = []
    yes = QMessageBox.StandardButton.Yes
    monkeypatch.setattr(QMessageBox, "question", lambda *words: asked.append(words[2]) or yes)
    page.open_record("need", "ata")
    QTest.mouseClick(page.remove, Qt.MouseButton.LeftButton)
    assert "pekar på den" in asked[0]
    assert desk.record("need", "ata") is None
    page.kind.setCurrentIndex(page.kind.findData("privacy"))
    assert not page.new.isEnabled()


def test_a_problem_leads_to_the_row_of_a_part(window, desk):
    window._go_to("guide_question/arbete", "answers.1.types.0")
    assert window.pages.currentWidget() is window.records
    assert window.records.form.record_id == "arbete"
    row = window.records.form._editors["answers"]._rows[1]
    assert row.editors["types"]._list.hasFocus() or not window.isActiveWindow()


def test_evidence_and_trials_of_a_product(window, desk):
    window.products.open_type("fallarm")
    form = window.products.form
    before = desk.record("type", "fallarm")
    evidence, trials = form._editors["evidence"], form._editors["trials"]
    QTest.mouseClick(evidence._add, Qt.MouseButton.LeftButton)
    row = evidence._rows[-1].editors
    row["claim"]._own.setPlainText("Färre hämtas på natten.")
    row["source"]._field.setText("Kommunens egen mätning")
    row["year"]._box.setValue(2025)
    QTest.mouseClick(trials._add, Qt.MouseButton.LeftButton)
    trial = trials._rows[-1].editors
    trial["title"]._own.setText("Natten på Solgården")
    QTest.mouseClick(trial["steps"]._add, Qt.MouseButton.LeftButton)
    step = trial["steps"]._rows[0].editors
    step["date"]._field.setText("2026-10-01")
    step["note"]._own.setPlainText("Larmet gick för ofta.")
    form.keep()
    after = desk.record("type", "fallarm")
    assert isinstance(after, ProductType)
    assert after.evidence[-1] == Evidence(
        claim={"sv": "Färre hämtas på natten."}, source="Kommunens egen mätning", year=2025
    )
    assert after.trials[-1].title == {"sv": "Natten på Solgården"}
    assert after.trials[-1].steps[0].note == {"sv": "Larmet gick för ofta."}
    assert msgspec.structs.replace(after, evidence=before.evidence, trials=before.trials) == before


def test_words_to_search_with_and_sources(window, desk):
    window.products.open_type("fallarm")
    before = desk.record("type", "fallarm")
    words, sources = (window.products.form.editor(path) for path in ("search_words", "sources"))
    words.own.setText("larm vid fall, ramlar ,")
    words.other.setText("")
    sources.field.setPlainText("En rapport\n\n En till ")
    window.products.form.keep()
    after = desk.record("type", "fallarm")
    assert after.search_words["sv"] == ("larm vid fall", "ramlar")
    assert "fi" not in after.search_words
    assert after.search_words.get("da") == before.search_words.get("da")
    assert after.sources == ("En rapport", "En till")
    words.own.setText(words.own.text() + " dråsar")
    assert words.own.text() == "larm vid fall, ramlar , dråsar"
    assert words.part("fi.0") is words.other
    assert words.part("sv.0") is words.own


def test_a_fixed_choice_never_becomes_nothing(window, desk):
    window.products.open_type("fallarm")
    editors = window.products.form._editors
    QTest.mouseClick(editors["evidence"]._add, Qt.MouseButton.LeftButton)
    QTest.mouseClick(editors["trials"]._add, Qt.MouseButton.LeftButton)
    strength = editors["evidence"]._rows[-1].editors["strength"]
    for choice in (editors["form"], strength):
        assert choice._box.findData("") == -1
        choice._box.setCurrentIndex(0)
    window.products.form.keep()
    desk.look_again()
    assert desk.record("type", "fallarm").form == "produkt"
    assert editors["maturity.ring"]._box.findData("") == 0
