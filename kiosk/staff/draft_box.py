"""The draft that is chosen on the publish page: what differs, who has reviewed it, and what can be done with it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QInputDialog, QLabel, QPushButton, QVBoxLayout

from catalog.cli.reviewing import review, state_of
from catalog.entities import Change, encode
from kiosk.staff.desk import Desk
from kiosk.staff.fields_table import FieldsTable
from kiosk.staff.tongue import say


class DraftBox(QGroupBox):
    """Seen while a draft is chosen. `told` carries what became of it."""

    told = Signal(str)

    def __init__(self, desk: Desk) -> None:
        """Nothing is shown before `show_draft`."""
        super().__init__(say("Det här ändras"))
        self._desk = desk
        self._draft: Change | None = None
        self.fields = FieldsTable(desk.picture_file)
        self.state = QLabel()
        self.state.setObjectName("review-state")
        self.state.setWordWrap(True)
        self.review, self.reject = QPushButton(say("Granskat")), QPushButton(say("Skicka tillbaka..."))
        self.discard = QPushButton(say("Kasta utkastet"))
        self.review.setObjectName("review")
        self.reject.setObjectName("reject")
        self.discard.setObjectName("discard")
        row = QHBoxLayout()
        row.addWidget(self.state, 1)
        for button in (self.review, self.reject, self.discard):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self.fields)
        column.addLayout(row)
        self.review.clicked.connect(self._review)
        self.reject.clicked.connect(self._reject)
        self.discard.clicked.connect(self._discard)
        self.show_draft(None)

    def show_draft(self, draft: Change | None) -> None:
        """Show what a draft changes."""
        self._draft = draft
        self.setVisible(draft is not None)
        if draft is None:
            return
        before = self._desk.published_record(draft.kind, draft.id)
        self.fields.show_versions(None if before is None else encode(before), draft.body)
        self.state.setText(self._desk.ask(lambda place: state_of(place, draft)))
        is_product = draft.kind == "type" and draft.body is not None
        self.review.setVisible(is_product)
        self.reject.setVisible(is_product)

    @Slot()
    def _review(self) -> None:
        draft = self._draft
        if draft is None:
            return
        who, wanted = QInputDialog.getText(self, say("Granskat"), say("Vem har granskat?"), text=self._desk.author)
        if wanted and who.strip():
            self._act(draft, say("{name} har granskat.", name=who.strip()), who.strip(), "")

    @Slot()
    def _reject(self) -> None:
        draft = self._draft
        if draft is None:
            return
        words, wanted = QInputDialog.getText(self, say("Skicka tillbaka"), say("Vad behöver ändras?"))
        if wanted and words.strip():
            self._act(draft, say("Utkastet är skickat tillbaka."), self._desk.author, words.strip())

    def _act(self, draft: Change, done: str, who: str, message: str) -> None:
        key = draft.kind, draft.id
        if message:
            refused = self._desk.alter(key, lambda place: place.drafts.reject(*key, who, message))
        else:
            refused = self._desk.alter(key, lambda place: review(place, *key, who))
        self.told.emit(refused or done)

    @Slot()
    def _discard(self) -> None:
        if self._draft is not None:
            self._desk.discard(self._draft.kind, self._draft.id)
            self.told.emit(say("Utkastet är kastat. Ångra tar tillbaka det."))
