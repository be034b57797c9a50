"""Publishing: what is new, what must be mended first, and one button."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from catalog.entities import Change, Record, decode
from catalog.validation import Problem
from catalog.validation.problem import called
from kiosk.staff.desk import Desk, blocking, seq_of
from kiosk.staff.disputes_box import DisputesBox
from kiosk.staff.draft_box import DraftBox
from kiosk.staff.fields import value_of
from kiosk.staff.outcome import Outcome
from kiosk.staff.publications_dialog import PublicationsDialog
from kiosk.staff.sections import TYPE
from kiosk.staff.tongue import say

KEY: Final = Qt.ItemDataRole.UserRole
MOST_FIELDS: Final = 4
MEGABYTE: Final = 1_000_000


class PublishPage(QWidget):
    """Shows the drafts and the problems. `chosen` carries a record (`type/fallarm`) and a field to go to."""

    chosen = Signal(str, str)
    told = Signal(str)

    def __init__(self, desk: Desk) -> None:
        """Show what `desk` has."""
        super().__init__()
        self._desk = desk
        self._busy = False
        self._drafts: list[Change] = []
        self.dialog: PublicationsDialog | None = None
        self._problems: list[Problem] = []
        self.drafts = _list(say("Det här är nytt"))
        self.problems = _list(say("Det här behöver du titta på"))
        self.note = QLineEdit()
        self.note.setPlaceholderText(say("Vad är nytt? Kollegorna läser det."))
        self.note.setAccessibleName(say("Vad är nytt"))
        self.passphrase = _secret()
        self.passphrase.setVisible(desk.is_locked)
        self.publish = QPushButton(say("Visa på kioskerna"))
        self.publish.setObjectName("publish")
        self.publish.setDefault(True)
        self.draft = DraftBox(desk)
        self.draft.told.connect(self.told)
        self.past = QPushButton(say("Publiceringar..."))
        self.past.setObjectName("publications")
        self.disputes = DisputesBox(desk)
        self.disputes.told.connect(self.told)
        self.progress = _bar()
        self.outcome = QLabel()
        self.outcome.setObjectName("outcome")
        self.outcome.setWordWrap(True)
        self._lay_out()
        self._connect()
        self.look()

    @Slot()
    def look(self) -> None:
        """Look again at what would be published."""
        chosen = self.drafts.currentRow()
        drafts = self._drafts = self._desk.drafts()
        self.drafts.clear()
        for change in drafts:
            _add(self.drafts, self._words_of(change), f"{change.kind}/{change.id}", "")
        if not drafts:
            self.drafts.addItem(say("Inget är ändrat sedan förra publiceringen."))
        self.drafts.setCurrentRow(min(chosen, len(drafts) - 1))
        self.disputes.look()
        self._allow()

    def _connect(self) -> None:
        self.publish.clicked.connect(self._publish)
        self.past.clicked.connect(self._show_past)
        self.drafts.currentRowChanged.connect(self._show_draft)
        self.drafts.itemActivated.connect(self._go_to)
        self.problems.itemActivated.connect(self._go_to)
        self.problems.itemClicked.connect(self._go_to)
        self._desk.changed.connect(self.look)
        self._desk.checked.connect(self._checked)
        self._desk.publishing.connect(self._publishing)
        self._desk.published.connect(self._published)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        for words, widget in (
            (say("Det här är nytt"), self.drafts),
            (say("Det här behöver du titta på"), self.problems),
        ):
            box = QGroupBox(words)
            QVBoxLayout(box).addWidget(widget)
            column.addWidget(box, 1)
            if widget is self.drafts:
                column.addWidget(self.draft, 1)
        column.addWidget(self.disputes)
        row = QHBoxLayout()
        row.addWidget(self.past)
        row.addWidget(self.note, 1)
        row.addWidget(self.passphrase)
        row.addWidget(self.publish)
        column.addLayout(row)
        column.addWidget(self.progress)
        column.addWidget(self.outcome)

    @Slot(int)
    def _show_draft(self, row: int) -> None:
        self.draft.show_draft(self._drafts[row] if 0 <= row < len(self._drafts) else None)

    @Slot()
    def _show_past(self) -> None:
        self.dialog = PublicationsDialog(self._desk, self)
        self.dialog.gone_back.connect(self.told)
        self.dialog.open()

    def _words_of(self, change: Change) -> str:
        before = self._desk.published_record(change.kind, change.id)
        if change.body is None:
            return say("{name}: tas bort", name=called(before) if before else change.id)
        after = decode(change.kind, change.body)
        if before is None:
            return say("{name}: ny", name=called(after))
        fields = _changed_fields(before, after)
        more = say(" och {count} till", count=len(fields) - MOST_FIELDS) if len(fields) > MOST_FIELDS else ""
        return f"{called(after)}: {', '.join(fields[:MOST_FIELDS])}{more}"

    @Slot(object)
    def _checked(self, problems: list[Problem]) -> None:
        self._problems = problems
        self.problems.clear()
        for problem in sorted(problems, key=lambda each: not each.blocking):
            words = (
                problem.sentence if not problem.blocking else say("Måste rättas: {sentence}", sentence=problem.sentence)
            )
            _add(self.problems, words, problem.record, problem.field)
        if not problems:
            self.problems.addItem(say("Allt ser bra ut."))
        self._allow()

    def _allow(self) -> None:
        faults = len(blocking(self._problems))
        settled = self.disputes.isHidden()
        self.publish.setEnabled(not self._busy and not faults and settled and bool(self._desk.drafts()))
        why = (
            say("{faults} fel måste rättas först.", faults=faults)
            if faults
            else ""
            if settled
            else say("Välj först vilken version som gäller.")
        )
        self.publish.setToolTip(why)

    @Slot()
    def _publish(self) -> None:
        self._busy = True
        self.outcome.setText(say("Publicerar ..."))
        self._allow()
        self.progress.setRange(0, 0)
        self.progress.show()
        self._desk.publish(self.note.text(), self.passphrase.text())

    @Slot(str, int, int)
    def _publishing(self, step: str, done: int, whole: int) -> None:
        """Say which step it is; of a film, how much has been sent."""
        sent, film = done // MEGABYTE, whole // MEGABYTE
        words = {
            "meet": say("Hämtar det kollegorna har publicerat ..."),
            "check": say("Letar efter fel ..."),
            "write": say("Skriver på den delade platsen ..."),
            "film": say("Lägger upp filmen: {sent} av {film} MB ...", sent=sent, film=film),
        }
        self.outcome.setText(words.get(step, ""))
        is_film = step == "film" and film > 0
        self.progress.setRange(0, film if is_film else 0)
        self.progress.setValue(sent if is_film else 0)

    @Slot(object)
    def _published(self, outcome: Outcome) -> None:
        self._busy = False
        self.progress.hide()
        seq = seq_of(outcome.value)
        if outcome.sentence:
            self.outcome.setText(outcome.sentence)
        elif seq is None:
            self.outcome.setText(say("Det fanns inget nytt att publicera."))
        else:
            self.outcome.setText(say("Publicering {seq} är ute. Kioskerna visar den när ingen använder dem.", seq=seq))
            self.note.clear()
        self.told.emit(self.outcome.text())
        self.look()

    @Slot(QListWidgetItem)
    def _go_to(self, entry: QListWidgetItem) -> None:
        key = entry.data(KEY)
        if key:
            self.chosen.emit(*key)


def _changed_fields(before: Record, after: Record) -> list[str]:
    if type(before) is not type(after):
        return []
    known = [field for section in TYPE for field in section.fields] if hasattr(after, "maturity") else []
    return [field.label for field in known if value_of(before, field.path) != value_of(after, field.path)] or [
        say("ändrad")
    ]


def _bar() -> QProgressBar:
    made = QProgressBar()
    made.setAccessibleName(say("Hur långt publiceringen har kommit"))
    made.setTextVisible(False)
    made.hide()
    return made


def _secret() -> QLineEdit:
    made = QLineEdit()
    made.setEchoMode(QLineEdit.EchoMode.Password)
    made.setPlaceholderText(say("Lösenfras"))
    made.setAccessibleName(say("Lösenfras"))
    return made


def _list(name: str) -> QListWidget:
    made = QListWidget()
    made.setAccessibleName(name)
    made.setWordWrap(True)
    made.setAlternatingRowColors(True)
    return made


def _add(to: QListWidget, words: str, record: str, field: str) -> None:
    entry = QListWidgetItem(words)
    entry.setData(KEY, (record, field))
    to.addItem(entry)
