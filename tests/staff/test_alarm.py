"""The alarm's steps keep their drawings when they are moved, removed and added."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from catalog.entities import FIGURES, AlarmWorkflow
from kiosk.staff.alarm import DRAWN, Alarm

WORKFLOW = AlarmWorkflow(
    alarms=True,
    steps=({"sv": "Du trycker."}, {"sv": "Larmet går."}, {"sv": "Någon kommer."}),
    figures=("press", "", "comes"),
)


@pytest.fixture
def editor(qapp):
    editor = Alarm()
    editor.name_it("Larm", "")
    editor.show_value(WORKFLOW, "fi")
    yield editor
    editor.deleteLater()


def pressed(editor, row, button):
    QTest.mouseClick(editor.steps._rows[row].buttons[button], Qt.MouseButton.LeftButton)
    return [(step["sv"], figure) for step, figure in zip(editor.value().steps, editor.value().figures, strict=False)]


def test_every_drawing_has_a_name():
    assert DRAWN.keys() == FIGURES


def test_a_step_takes_its_drawing_along(editor):
    assert pressed(editor, 2, 0) == [("Du trycker.", "press"), ("Någon kommer.", "comes")]
    assert editor.value().steps[2] == {"sv": "Larmet går."}
    assert pressed(editor, 0, 2) == [("Någon kommer.", "comes")]


@pytest.mark.parametrize(
    "shown",
    [WORKFLOW, AlarmWorkflow(figures=("press", "talk")), AlarmWorkflow(steps=({"sv": "A"},), figures=("",) * 3)],
)
def test_what_was_not_touched_is_as_it_was(editor, shown):
    editor.show_value(shown, "da")
    assert editor.value() is shown


def test_a_drawing_is_chosen_and_told(editor):
    told = []
    editor.edited.connect(lambda: told.append(editor.value()))
    editor.steps._rows[1].editors["figure"]._box.setCurrentText(DRAWN["signal"])
    assert told[-1].figures == ("press", "signal", "comes")


def test_a_problem_leads_to_the_words_of_its_step(editor):
    assert editor.part("steps.1.sv").window() is editor
    assert editor.part("steps.1.sv") is editor.steps._rows[1].editors["says"].part("sv")
    assert editor.part("steps") is editor.steps
    assert editor.part("alarms") is editor.alarms
