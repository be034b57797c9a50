"""What visitors have sent: unlocked with the passphrase, read, assigned, answered, and removed in time."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from catalog.cli.workspace import Workspace
from kiosk.interest.letter import KINDS
from kiosk.interest.office import Letter, Office, words_of
from kiosk.interest.registration import Deed, reference
from kiosk.staff.desk import Desk
from kiosk.staff.outcome import Outcome
from kiosk.staff.tongue import say

ID: Final = Qt.ItemDataRole.UserRole
FIRST_WIDTHS: Final = (420, 700)
ERASE: Final = say("Ta bort anmälan {code} för alltid? Den går inte att få tillbaka.")

BUTTONS: Final = {
    "assign": say("Jag tar hand om den"),
    "answered": say("Besvarad..."),
    "note": say("Anteckning..."),
    "handled": say("Klar"),
    "export": say("Lämna ut..."),
    "erase": say("Ta bort..."),
}


class Opened(NamedTuple):
    """What the inbox holds, in words: letters (id, line for the list, text), what cannot be read, a summary."""

    letters: list[tuple[str, str, str]]
    unreadable: list[str]
    summary: str
    past: int


class InboxPage(QWidget):
    """The letters and what can be done with them. `told` carries a sentence for the status line."""

    told = Signal(str)

    def __init__(self, desk: Desk) -> None:
        """Nothing is read before somebody asks for it."""
        super().__init__()
        self._desk = desk
        self._secret = ""
        self._opened = Opened([], [], "", 0)
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setPlaceholderText(say("Lösenfras"))
        self.passphrase.setAccessibleName(say("Lösenfras"))
        self.unlock = QPushButton(say("Läs anmälningarna"))
        self.done_too = QCheckBox(say("Visa också dem som är klara"))
        self.summary = QLabel()
        self.summary.setObjectName("summary")
        self.summary.setWordWrap(True)
        self.purge = QPushButton()
        self.purge.hide()
        self.list = QListWidget()
        self.list.setAccessibleName(say("Anmälningar"))
        self.letter = _paper()
        self.buttons = {name: QPushButton(words) for name, words in BUTTONS.items()}
        self._lay_out()
        self.unlock.clicked.connect(self.read)
        self.passphrase.returnPressed.connect(self.read)
        self.done_too.toggled.connect(self.read)
        self.list.currentRowChanged.connect(self._show)
        self.purge.clicked.connect(self._purge)
        desk.done.connect(self._done)
        self._show(-1)

    @Slot()
    def read(self) -> None:
        """Open the letters with the passphrase that is written."""
        self._secret, done_too = self.passphrase.text(), self.done_too.isChecked()
        secret = self._secret
        self.summary.setText(say("Läser ..."))
        self._desk.beside("inbox-read", lambda place: opened(place, secret, handled_too=done_too))

    @Slot()
    def forget(self) -> None:
        """Lock again: nothing that visitors wrote stays on the screen."""
        self._secret = ""
        self.passphrase.clear()
        self._take(Opened([], [], "", 0))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        for widget in (self.passphrase, self.unlock, self.done_too):
            top.addWidget(widget)
        top.addStretch()
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.addWidget(self.letter)
        row = QHBoxLayout()
        for name, button in self.buttons.items():
            button.setObjectName(f"inbox-{name}")
            row.addWidget(button)
        row.addStretch()
        beside.addLayout(row)
        for name, act in (("assign", self._assign), ("answered", self._answered), ("note", self._note)):
            self.buttons[name].clicked.connect(act)
        for name, act in (("handled", self._handle), ("erase", self._erase), ("export", self._export)):
            self.buttons[name].clicked.connect(act)
        splitter = QSplitter()
        splitter.addWidget(self.list)
        splitter.addWidget(right)
        splitter.setSizes(FIRST_WIDTHS)
        bottom = QHBoxLayout()
        bottom.addWidget(self.summary, 1)
        bottom.addWidget(self.purge)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(splitter, 1)
        column.addLayout(bottom)

    @property
    def _chosen(self) -> str:
        entry = self.list.currentItem()
        return str(entry.data(ID) or "") if entry else ""

    @Slot(int)
    def _show(self, row: int) -> None:
        letters = self._opened.letters
        self.letter.setPlainText(letters[row][2] if 0 <= row < len(letters) else "")
        for button in self.buttons.values():
            button.setEnabled(bool(self._chosen))

    @Slot(str, object)
    def _done(self, name: str, outcome: Outcome) -> None:
        if not name.startswith("inbox-"):
            return
        if outcome.sentence:
            self.summary.setText(outcome.sentence)
            self.told.emit(outcome.sentence)
        elif isinstance(outcome.value, Opened):
            self._take(outcome.value)
        else:
            self.told.emit(str(outcome.value))
            self.read()

    def _take(self, what: Opened) -> None:
        chosen = self._chosen
        self._opened = what
        self.list.clear()
        for letter_id, line, _ in what.letters:
            entry = QListWidgetItem(line, self.list)
            entry.setData(ID, letter_id)
        for words in what.unreadable:
            self.list.addItem(words)
        ids = [letter_id for letter_id, _, _ in what.letters]
        self.list.setCurrentRow(ids.index(chosen) if chosen in ids else 0 if ids else -1)
        self.summary.setText(what.summary)
        self.purge.setVisible(what.past > 0)
        self.purge.setText(say("Ta bort {past} som har sparats för länge", past=what.past))

    # --- what staff do ---

    def _act(self, name: str, do: Callable[[Office], str]) -> None:
        self._desk.beside(f"inbox-{name}", lambda place: do(office_of(place)))

    @Slot()
    def _assign(self) -> None:
        letter_id, name = self._chosen, self._desk.author
        says = say("{name} tar hand om den.", name=name)
        self._act("assign", lambda office: noted(office, letter_id, "assigned", to=name, says=says))

    @Slot()
    def _answered(self) -> None:
        letter_id = self._chosen
        text, wanted = QInputDialog.getText(self, say("Besvarad"), say("Hur svarade du? Bara personalen kan läsa det."))
        if wanted:
            self._act(
                "answered", lambda office: noted(office, letter_id, "answered", text=text, says=say("Uppskrivet."))
            )

    @Slot()
    def _note(self) -> None:
        letter_id = self._chosen
        text, wanted = QInputDialog.getText(self, say("Anteckning"), say("Bara personalen kan läsa det."))
        if wanted and text.strip():
            self._act("note", lambda office: noted(office, letter_id, "noted", text=text, says=say("Uppskrivet.")))

    @Slot()
    def _handle(self) -> None:
        letter_id = self._chosen

        def handle(office: Office) -> str:
            office.inbox.handle(office.inbox.find(letter_id))
            return say("Anmälan är klar.")

        self._act("handle", handle)

    @Slot()
    def _erase(self) -> None:
        letter_id = self._chosen
        question = ERASE.format(code=reference(letter_id))
        if QMessageBox.question(self, say("Ta bort"), question) != QMessageBox.StandardButton.Yes:
            return

        def erase(office: Office) -> str:
            office.inbox.erase(office.inbox.find(letter_id))
            return say("Anmälan är borttagen.")

        self._act("erase", erase)

    @Slot()
    def _export(self) -> None:
        letter_id, secret = self._chosen, self._secret
        name, _ = QFileDialog.getSaveFileName(
            self, say("Lämna ut allt om samma person"), "utdrag.json", "JSON (*.json)"
        )
        if not name:
            return

        def hand_out(office: Office) -> str:
            done = office.hand_out(office.private_keys(secret), office.inbox.find(letter_id), Path(name))
            unread = say(" {count} gick inte att läsa.", count=len(done.unreadable)) if done.unreadable else ""
            return say(
                "{letters} anmälningar ligger i {file} och {readable}.{unread}",
                letters=done.letters,
                file=done.file.name,
                readable=done.readable.name,
                unread=unread,
            )

        self._act("export", hand_out)

    @Slot()
    def _purge(self) -> None:
        self._act("purge", lambda office: say("{count} borttagna.", count=office.purge().removed))


def office_of(place: Workspace) -> Office:
    """Return the office of a staff PC, today. Raises `Invalid`."""
    return Office(place, datetime.now(UTC).date())


def opened(place: Workspace, secret: str, *, handled_too: bool) -> Opened:
    """Return what the inbox holds, in words. Raises `Invalid` for a wrong passphrase."""
    office = office_of(place)
    office.tidy(datetime.now(UTC).timestamp())
    letters, strange = office.letters(office.private_keys(secret), handled_too=handled_too)
    names = office.names()
    waits = [entry.received for entry in office.inbox.waiting()]
    said = (
        say("{count} väntar, den äldsta sedan {day}.", count=len(waits), day=min(waits))
        if waits
        else say("Ingen anmälan väntar.")
    )
    told = [(each.entry.id, _line(each), words_of(each, names)) for each in letters]
    past = len(office.past())
    clock = say(" De tas bort efter {days} dagar.", days=office.retention_days)
    return Opened(told, [f"{each.path.name}: {each.sentence}" for each in strange], said + clock, past)


def noted(office: Office, letter_id: str, deed: Deed, *, says: str, to: str = "", text: str = "") -> str:
    """Write a note on a letter; return what to say of it."""
    office.note(office.inbox.find(letter_id), deed, to=to, text=text)
    return says


def _line(letter: Letter) -> str:
    takers = [note.to for note in letter.noted.notes if note.deed == "assigned"]
    parts = [reference(letter.entry.id), KINDS[letter.registration.kind], str(letter.entry.received)]
    parts += (
        [say("klar")] if letter.entry.handled else [say("{name} tar hand om den", name=takers[-1])] if takers else []
    )
    return " · ".join(parts)


def _paper() -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setReadOnly(True)
    made.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    made.setAccessibleName(say("Anmälan"))
    return made
