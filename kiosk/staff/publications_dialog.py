"""What has been published, when and by whom; what each publication changed; and the way back to one of them."""

from typing import Final, NamedTuple

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from catalog.cli.differences import told
from catalog.cli.workspace import Workspace
from catalog.errors import Invalid
from catalog.publication.history import History
from catalog.publication.manifest import said_when
from catalog.publication.rollback import plan, roll_back
from kiosk.staff.desk import Desk
from kiosk.staff.outcome import Outcome
from kiosk.staff.tongue import say

FIRST_SIZE: Final = QSize(1000, 600)
READ, PLAN, BACK = "publications-read", "publications-plan", "publications-back"
MOST_NAMED: Final = 8


class Issue(NamedTuple):
    """A publication: its number, a line about it, and what it changed in words (empty: nobody remembers)."""

    seq: int
    line: str
    changed: str


class Way(NamedTuple):
    """The way back to a publication, in words."""

    seq: int
    taken_back: int
    records: list[str]


class PublicationsDialog(QDialog):
    """Publications at the left, what each changed at the right. `gone_back` carries what to say of it."""

    gone_back = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Read what has been published, beside."""
        super().__init__(parent)
        self._desk = desk
        self._issues: list[Issue] = []
        self.setWindowTitle(say("Publiceringar"))
        self.resize(FIRST_SIZE)
        self.list, self.changed = QListWidget(), QPlainTextEdit()
        self.list.setAccessibleName(say("Publiceringar, den senaste först"))
        self.list.setWordWrap(True)
        self.changed.setAccessibleName(say("Vad publiceringen ändrade"))
        self.changed.setReadOnly(True)
        buttons = QDialogButtonBox()
        self.back = buttons.addButton(say("Gå tillbaka hit..."), QDialogButtonBox.ButtonRole.ActionRole)
        self.back.setEnabled(False)
        close = buttons.addButton(say("Stäng"), QDialogButtonBox.ButtonRole.RejectRole)
        both = QHBoxLayout()
        both.addWidget(self.list, 1)
        both.addWidget(self.changed, 1)
        column = QVBoxLayout(self)
        column.addLayout(both)
        column.addWidget(buttons)
        self.list.currentRowChanged.connect(self._show)
        self.back.clicked.connect(self._plan)
        close.clicked.connect(self.reject)
        desk.done.connect(self._done)
        desk.beside(READ, issues)

    @Slot(int)
    def _show(self, row: int) -> None:
        chosen = self._issues[row] if 0 <= row < len(self._issues) else None
        self.changed.setPlainText(chosen.changed if chosen else "")
        self.back.setEnabled(chosen is not None and row > 0)

    @Slot()
    def _plan(self) -> None:
        seq = self._issues[self.list.currentRow()].seq
        self.back.setEnabled(False)
        self._desk.beside(PLAN, lambda place: way_to(place, seq))

    @Slot(str, object)
    def _done(self, name: str, outcome: Outcome) -> None:
        if outcome.sentence and name in {READ, PLAN, BACK}:
            QMessageBox.warning(self, self.windowTitle(), outcome.sentence)
        elif name == READ and isinstance(outcome.value, list):
            self._issues = outcome.value
            self.list.addItems([each.line for each in self._issues])
            self.list.setCurrentRow(0)
        elif name == PLAN and isinstance(outcome.value, Way):
            self._ask(outcome.value)
        elif name == BACK:
            self._desk.look_again()
            words = say("Katalogen är som vid publicering {seq}. Kioskerna visar det snart.", seq=outcome.value)
            self.gone_back.emit(words)
            self.accept()

    def _ask(self, way: Way) -> None:
        words = say("{count} publiceringar tas tillbaka, också kollegornas. Det här ändras:", count=way.taken_back)
        named = [f"• {each}" for each in way.records[:MOST_NAMED]]
        if len(way.records) > MOST_NAMED:
            named.append(say(" och {count} till", count=len(way.records) - MOST_NAMED))
        question = "\n".join((words, *named))
        answer = QMessageBox.question(self, say("Gå tillbaka"), question)
        if answer == QMessageBox.StandardButton.Yes:
            self._go(way)
        else:
            self.back.setEnabled(True)

    def _go(self, way: Way) -> None:
        secret = ""
        if self._desk.is_locked:
            hidden = QLineEdit.EchoMode.Password
            secret, wanted = QInputDialog.getText(self, say("Gå tillbaka"), say("Lösenfras"), hidden)
            if not wanted:
                self.back.setEnabled(True)
                return
        seq = way.seq
        self._desk.beside(BACK, lambda place: go_back(place, seq, secret))


def issues(place: Workspace) -> list[Issue]:
    """Return what has been published, newest first. Raises `Refused`."""
    place.catch_up()
    history = History(place.follower)
    found = []
    for past in history.publications():
        manifest = past.manifest
        try:
            changed = "\n".join(line for edit in history.edits(manifest.seq) for line in told(edit))
        except Invalid as problem:
            changed = problem.sentence
        line = f"{manifest.seq} · {said_when(manifest)} · {manifest.author}: {manifest.note or '-'}"
        found.append(Issue(manifest.seq, line, changed))
    return found


def way_to(place: Workspace, seq: int) -> Way:
    """Return the way back to a publication. Raises `Invalid`, `Refused`."""
    way = plan(place.follower, seq)
    return Way(seq, len(way.taken_back), [f"{edit.kind}/{edit.id}" for edit in way.edits])


def go_back(place: Workspace, seq: int, secret: str) -> int:
    """Publish the catalogue as it was; return which publication that was."""
    way = plan(place.follower, seq)
    if way.edits:
        occasion = place.occasion(f"Tillbaka till publicering {seq}", secret)
        roll_back(place.follower, place.share, way, occasion)
    return seq
