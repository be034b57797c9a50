"""What happens when a product alarms: whether it does, and each step with what is drawn there."""

from typing import Final

import msgspec
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from catalog.entities import FIGURES, AlarmWorkflow, Text
from kiosk.staff.choices import Choice
from kiosk.staff.editors import Editor, Flag
from kiosk.staff.fields import Field
from kiosk.staff.part_rows import Parts
from kiosk.staff.tongue import say
from kiosk.staff.words import Words

DRAWN: Final = {
    "you": say("den det gäller"),
    "press": say("ett knapptryck"),
    "senses": say("en sensor märker något"),
    "door": say("en dörr"),
    "bed": say("en säng"),
    "medicine": say("medicin"),
    "fire": say("brand"),
    "signal": say("larmet går"),
    "centre": say("larmcentralen"),
    "talk": say("ett samtal"),
    "watch": say("någon ser efter"),
    "map": say("en karta"),
    "comes": say("någon kommer"),
    "key": say("en nyckel"),
    "stop": say("det stannar"),
    "again": say("en gång till"),
    "well": say("allt är bra"),
    "rest": say("vila"),
    "plan": say("en plan"),
    "emergency": say("nödläge, 112"),
}
STEPS: Final = "steps"


class Step(msgspec.Struct, frozen=True):
    """What is said at a step, and what is drawn there; empty for the plain sign."""

    says: Text = {}
    figure: str = ""


FIELD: Final = Field(
    STEPS,
    say("Steg för steg, i den ordning det händer"),
    "parts",
    add=say("Lägg till ett steg"),
    blank=Step(),
    fields=(
        Field("says", say("Vad som händer"), "lines"),
        Field("figure", say("Ritas som"), "choice", values=tuple((each, DRAWN[each]) for each in sorted(FIGURES))),
    ),
)


class Alarm(Editor):
    """An `AlarmWorkflow`. A step takes its drawing along when it is moved or removed."""

    def __init__(self) -> None:
        super().__init__()
        self._given = AlarmWorkflow()
        self.alarms = Flag(say("Den larmar"))
        self.steps = Parts(FIELD, _editor)
        self.verify = Flag(say("Stegen ska stämmas av med er larmcentral"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        label = QLabel(FIELD.label)
        label.setBuddy(self.steps)
        for widget in (self.alarms, label, self.steps, self.verify):
            column.addWidget(widget)
        for editor in (self.alarms, self.steps, self.verify):
            editor.edited.connect(self._tell)
        self.setFocusProxy(self.alarms)

    def value(self) -> AlarmWorkflow:
        """Return what is filled in; what was shown, if nothing differs from it."""
        steps = self.steps.value()
        made = AlarmWorkflow(
            alarms=self.alarms.value(),
            steps=tuple(each.says for each in steps if isinstance(each, Step)),
            verify_locally=self.verify.value(),
            figures=_ended(tuple(each.figure for each in steps if isinstance(each, Step))),
        )
        return self._given if made == _plain(self._given) else made

    def _show(self, value: AlarmWorkflow, language: str) -> None:
        self._given = value
        figures = (*value.figures, *("" for _ in value.steps))
        self.alarms.show_value(value.alarms, language)
        self.steps.show_value(tuple(map(Step, value.steps, figures)), language)
        self.verify.show_value(value.verify_locally, language)

    def part(self, path: str) -> QWidget:
        """Return what `steps.0.sv` is filled in with."""
        name, _, rest = path.partition(".")
        if name != STEPS:
            return self.alarms
        number, _, language = rest.partition(".")
        return self.steps.part(f"{number}.says.{language}" if number else "")

    def name_it(self, name: str, hint: str) -> None:
        """Name the boxes and the steps."""
        self.alarms.name_it(say("Den larmar"), hint)
        self.steps.name_it(name, hint)
        self.verify.name_it(say("Stegen ska stämmas av med er larmcentral"), "")


def _editor(field: Field) -> Editor:
    return Words(lines=2) if field.shape == "lines" else Choice(lambda: field.values)


def _plain(alarm: AlarmWorkflow) -> AlarmWorkflow:
    """Return it without drawings that no step has."""
    return msgspec.structs.replace(alarm, figures=_ended(alarm.figures[: len(alarm.steps)]))


def _ended(figures: tuple[str, ...]) -> tuple[str, ...]:
    """Return the drawings until the last one."""
    return figures[: max((place + 1 for place, figure in enumerate(figures) if figure), default=0)]
