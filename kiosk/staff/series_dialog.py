"""Asks for times for showings: one, several the same day, the same ones for weeks, but not on some days."""

from datetime import date, datetime
from typing import Final, NamedTuple

from PySide6.QtCore import QDate, QTime, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from catalog.errors import Invalid
from kiosk.interest.slots import MOST_WEEKS, series
from kiosk.staff.tongue import say

MINUTES: Final = 30
FEWEST: Final = 5
MOST: Final = 480
"""Minutes that a showing may take."""
MOST_NAMED: Final = 4


class Series(NamedTuple):
    """The local times that are wanted, and what is the same of them all."""

    starts: list[datetime]
    minutes: int
    note: str


class SeriesDialog(QDialog):
    """`wanted` carries a `Series`."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Propose tomorrow at ten."""
        super().__init__(parent)
        self.setWindowTitle(say("Lägg till tider"))
        self.setMinimumWidth(460)
        self.day, self.first, self.last = QDateEdit(QDate.currentDate().addDays(1)), _clock(10), _clock(12)
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.several = QCheckBox(say("Flera tider efter varandra, den sista slutar"))
        self.minutes, self.weeks = _number(FEWEST, MOST, MINUTES), _number(1, MOST_WEEKS, 1)
        self.without, self.note, self.told = QLineEdit(), QLineEdit(), QLabel()
        self.without.setPlaceholderText(say("2026-12-24, 2026-12-31"))
        self.told.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(say("Lägg till"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(say("Avbryt"))
        self._lay_out()
        for changed in (self.day.dateChanged, self.first.timeChanged, self.last.timeChanged, self.several.toggled,
                        self.minutes.valueChanged, self.weeks.valueChanged, self.without.textChanged):  # fmt: skip
            changed.connect(self._tell)
        self.buttons.accepted.connect(self._want)
        self.buttons.rejected.connect(self.reject)
        self._tell()

    def _lay_out(self) -> None:
        form, column = QFormLayout(), QVBoxLayout(self)
        for words, field in (
            (say("Dag"), self.day),
            (say("Klockan"), self.first),
            (say("Minuter"), self.minutes),
            ("", self.several),
            (say("Sluttid"), self.last),
            (say("Så många veckor i rad"), self.weeks),
            (say("Inte de här dagarna"), self.without),
            (say("Det besökaren ska veta"), self.note),
        ):
            form.addRow(words, field)
            if words:
                field.setAccessibleName(words)
        column.addLayout(form)
        column.addWidget(self.told)
        column.addWidget(self.buttons)

    def starts(self) -> list[datetime]:
        """Return the times that are filled in. Raises `Invalid`."""
        clock = self.first.time()
        day = self.day.date()
        first = datetime(day.year(), day.month(), day.day(), clock.hour(), clock.minute())  # noqa: DTZ001 - local
        until = self.last.time().toString("HH:mm") if self.several.isChecked() else ""
        without = [_day(each) for each in self.without.text().replace(",", " ").split()]
        return series(first, self.minutes.value(), until=until, weeks=self.weeks.value(), without=without)

    @Slot()
    def _tell(self) -> None:
        self.last.setEnabled(self.several.isChecked())
        try:
            found = self.starts()
        except Invalid as problem:
            self.told.setText(problem.sentence)
            self.ok.setEnabled(False)
            return
        self.ok.setEnabled(bool(found))
        named = ", ".join(f"{each:%Y-%m-%d %H:%M}" for each in found[:MOST_NAMED])
        more = " ..." if len(found) > MOST_NAMED else ""
        self.told.setText(say("{count} tider: {named}", count=len(found), named=named + more))

    @Slot()
    def _want(self) -> None:
        self.wanted.emit(Series(self.starts(), self.minutes.value(), self.note.text().strip()))
        self.accept()


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError as problem:
        raise Invalid(say("Dagen {day} går inte att läsa: skriv så här: 2026-12-24", day=written)) from problem


def _clock(hour: int) -> QTimeEdit:
    made = QTimeEdit(QTime(hour, 0))
    made.setDisplayFormat("HH:mm")
    return made


def _number(least: int, most: int, first: int) -> QSpinBox:
    made = QSpinBox()
    made.setRange(least, most)
    made.setValue(first)
    return made
