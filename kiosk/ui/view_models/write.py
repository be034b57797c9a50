"""What a visitor without a phone writes on the screen: one question at a time, sealed and forgotten when it is sent."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement

from kiosk.interest.form import Typed
from kiosk.interest.registration import DAYS, ROUTES, TIMES
from kiosk.ui.models.lists import FreeTimeListModel
from kiosk.ui.models.rows import FreeTimeRow
from kiosk.ui.reading import Reading
from kiosk.ui.registration import QmlUncreatable
from kiosk.ui.writing import Draft, added, shown_contact
from kiosk.ui.writing_desk import WritingDesk

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.interest.form import Problem
    from kiosk.interest.on_screen import Kept, OnScreen, Opening, Wish

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
STAYS_ON = frozenset({"write", "code", "about"})
"""Pages on which what was typed is kept: the questions, and those one comes back from."""
NOT_SAVED = "not_saved"
CHOICES = {"route": ROUTES, "time": TIMES, "slot": ()}
"""What is chosen among; which times are free is known where they are booked."""


@QmlElement
@QmlUncreatable("Made by the kiosk")
class WriteViewModel(QObject):
    """Keeps what is typed for as long as it is needed, and no longer."""

    changed = Signal()
    textChanged = Signal()
    ledTo = Signal(str)

    def __init__(
        self, reading: Reading, make_on_screen: "Callable[[], OnScreen] | None", page_shown: SignalInstance
    ) -> None:
        """`make_on_screen` is called in the background; without it nothing can be written."""
        super().__init__()
        self._reading = reading
        self._desk = WritingDesk(make_on_screen) if make_on_screen else None
        self._about = ("", "")
        self._times = FreeTimeListModel()
        self._opening: Opening | None = None
        self._wish: Wish | None = None
        self._kept: Kept | None = None
        self._draft = self._blank()
        reading.changed.connect(self._ask)
        page_shown.connect(self._stay_on)
        if self._desk:
            self._desk.opened.connect(self._open)
            self._desk.answered.connect(self._hear)

    # --- the way through the questions; `ledTo` says which one to show now, `thanks` when it has been kept ---

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """Whether somebody can read what would be written."""
        return self._opening is not None and self._opening.takes

    @Property(bool, notify=changed)
    def begun(self) -> bool:
        """Whether there is a wish to write about."""
        return self._wish is not None

    @Property(str, notify=changed)
    def step(self) -> str:
        """The question on the page: route, contact, slot, days, time, name, check; or thanks."""
        return self._draft.step

    @Property(str, notify=changed)
    def problem(self) -> str:
        """What is wrong with the answer, or why it could not be sent, as a key of the form's words; else empty."""
        return self._draft.problem

    @Property(bool, notify=changed)
    def sending(self) -> bool:
        """Whether it is just being sealed and kept."""
        return self._draft.sending

    @Property(str, notify=changed)
    def reference(self) -> str:
        """Six digits that stand for what was sent; empty before."""
        return self._kept.reference if self._kept else ""

    @Property(str, notify=changed)
    def booked(self) -> str:
        """The booked time in words; empty if none is."""
        return self._kept.booked if self._kept else ""

    @Property(int, notify=changed)
    def retentionDays(self) -> int:
        """For how many days it is kept at most."""
        return self._opening.retention_days if self._opening else 0

    # --- the answers ---

    @Property(str, notify=changed)
    def route(self) -> str:
        """How to answer: phone, email, or empty until chosen."""
        return self._draft.typed.route

    @Property(str, notify=textChanged)
    def text(self) -> str:
        """What has been typed on this page."""
        return self._draft.text

    @text.setter  # type: ignore[no-redef]
    def text(self, text: str) -> None:
        self._write(text)

    @Property(bool, notify=changed)
    def hidden(self) -> bool:
        """Whether what was typed is covered, because somebody stands near."""
        return self._draft.hidden

    @Property(str, notify=changed)
    def contact(self) -> str:
        """The number or address as it will be used, easy to compare with a note."""
        return shown_contact(self._draft.typed)

    @Property(str, notify=changed)
    def name(self) -> str:
        """What to call the visitor; may be empty."""
        return self._draft.typed.name

    @Property(str, notify=changed)
    def days(self) -> str:
        """The days that suit, `mon+thu`; empty means all."""
        return "+".join(self._draft.typed.days)

    @Property(str, notify=changed)
    def time(self) -> str:
        """The part of the day that suits: any, morning, afternoon."""
        return self._draft.typed.time

    @Property(str, notify=changed)
    def slot(self) -> str:
        """The chosen free time; empty for none."""
        return self._draft.typed.slot

    @Property(str, notify=changed)
    def slotText(self) -> str:
        """The same in words."""
        times = (row for row in self._times.rows if isinstance(row, FreeTimeRow))
        return next((f"{row.day} {row.hours}" for row in times if row.timeId == self._draft.typed.slot), "")

    @Property(FreeTimeListModel, constant=True)
    def times(self) -> FreeTimeListModel:
        """Free times for a showing."""
        return self._times

    @Property(str, notify=changed)
    def asked(self) -> str:
        """The questions in their order, `route+contact+name+check`."""
        return "+".join(self._draft.steps)

    @Slot(str, str)
    def begin(self, kind: str, numbers: str) -> None:
        """Be ready to write a wish about types with these numbers, `101+203`; what was typed about it stays."""
        if (kind, numbers) != self._about or self._kept:
            self._forget()
            self._about = (kind, numbers)
        self._ask()

    @Slot(str)
    def showStep(self, step: str) -> None:
        """Another question comes on the page."""
        fresh = self._wish is None and self._kept is None and self._about[0]
        if step == "route" and fresh and self.property("available"):
            self._start()
        self._draft.show(step)
        self._tell()

    @Slot(str, str)
    def choose(self, what: str, answer: str) -> None:
        """Answer `route`, `time` or `slot` (empty: none of the free times), and go on."""
        if what in CHOICES and answer in (CHOICES[what] or (answer,)):
            self._answer(self._draft.typed._replace(**{what: answer}))  # type: ignore[arg-type]
            self.goOn()

    @Slot(str)
    def toggleDay(self, day: str) -> None:
        """A day suits, or does not after all."""
        days = self._draft.typed.days
        self._answer(self._draft.typed._replace(days=tuple(each for each in DAYS if (each in days) != (each == day))))

    @Slot(str)
    def typeText(self, text: str) -> None:
        """Append what a key says."""
        if self._draft.field:
            self._write(added(self._draft.field, self._draft.text, text))

    @Slot()
    def backspace(self) -> None:
        """Take back the last sign."""
        self._write(self._draft.text[:-1])

    @Slot()
    def toggleHidden(self) -> None:
        """Cover what was typed, or show it again."""
        self._draft.hidden = not self._draft.hidden
        self.changed.emit()

    @Slot()
    def goOn(self) -> None:
        """Go to the next question, unless something is wrong with this answer."""
        step = self._draft.next_step()
        self.changed.emit()
        if step:
            self.ledTo.emit(step)

    @Slot()
    def send(self) -> None:
        """Seal and keep it; `ledTo` tells where that leads."""
        if self._wish and self._desk and not self._draft.sending:
            self._draft.sending, self._draft.problem = True, ""
            self._desk.keep(self._wish, self._draft.ready(self._reading.language))
            self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Forget everything, at once."""
        self._forget()
        self._about = ("", "")
        self._tell()

    def close(self) -> None:
        """Finish what was sent, and stop."""
        if self._desk:
            self._desk.close()

    # --- ---

    @Slot(str)
    def _stay_on(self, page: str) -> None:
        if page not in STAYS_ON:
            self.leave()

    def _blank(self) -> Draft:
        return Draft(has_times=lambda: self._times.total > 0)

    def _forget(self) -> None:
        self._draft, self._wish, self._kept = self._blank(), None, None
        if self._desk:
            self._desk.drop()

    def _start(self) -> None:
        from kiosk.interest.on_screen import new_wish

        kind, numbers = self._about
        self._wish = new_wish(tuple(int(number) for number in numbers.split("+") if number))
        self._draft.answer(Typed(route="", kind=kind))

    def _write(self, text: str) -> None:
        if self._draft.write(text):
            self._tell()

    def _answer(self, typed: Typed) -> None:
        self._draft.answer(typed)
        self.changed.emit()

    def _tell(self) -> None:
        self.textChanged.emit()
        self.changed.emit()

    @Slot()
    def _ask(self) -> None:
        kind, _ = self._about
        if kind and self._desk:
            self._desk.ask(self._reading.language, kind)

    @Slot(object)
    def _open(self, opening: "Opening | None") -> None:
        self._opening = opening
        self._times.show([FreeTimeRow(*each) for each in opening.times] if opening else [])
        self.changed.emit()

    @Slot(object)
    def _hear(self, answer: "Kept | Problem | None") -> None:
        reference = getattr(answer, "reference", "")
        if not reference:
            step = self._draft.refuse(getattr(answer, "words", NOT_SAVED), getattr(answer, "field", ""))
            self._ask()
            self.changed.emit()
            self.ledTo.emit(step)
            return
        self._forget()
        self._kept = answer  # type: ignore[assignment]
        self._tell()
        self.ledTo.emit("thanks")
