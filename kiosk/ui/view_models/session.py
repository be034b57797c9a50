"""The visit: is there a visitor, and for how long."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.session import Session, State
from kiosk.ui.registration import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
SECOND_MS = 1000


@QmlElement
@QmlUncreatable("The visit belongs to the kiosk")
class SessionViewModel(QObject):
    """`state`: waiting, attract, active or warning."""

    stateChanged = Signal()
    secondsLeftChanged = Signal()
    visitStarted = Signal()
    visitEnded = Signal()
    counted = Signal(str)
    pageShown = Signal(str)
    rang = Signal()
    """The warning is to be heard."""

    def __init__(self, session: Session, now: Callable[[], float]) -> None:
        """Begin with `session`; `now` gives seconds that never run backwards."""
        super().__init__()
        self._session = session
        self._now = now
        self._seconds_left = 0
        self._begins_at_once = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tick)

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        """What the screen is doing."""
        return self._session.state.value

    @Property(int, notify=secondsLeftChanged)
    def secondsLeft(self) -> int:
        """Seconds the warning still waits."""
        return self._seconds_left

    @property
    def state_now(self) -> State:
        """`state`, for Python."""
        return self._session.state

    @property
    def may_switch(self) -> bool:
        """Whether another catalogue may come on show."""
        return self._session.may_switch

    @Slot()
    def touched(self) -> None:
        """A finger or a key: somebody is here."""
        self._become(self._session.touched(self._now()))

    @Slot()
    def watched(self) -> None:
        """A film or something read aloud goes on."""
        self._become(self._session.watched(self._now()))

    @Slot()
    def continueVisit(self) -> None:
        """The visitor answers the warning."""
        self._become(self._session.continued(self._now()))

    @Slot()
    def endVisit(self) -> None:
        """The visitor leaves."""
        if not self._session.may_switch:
            self.counted.emit("visit:left")
        self._become(self._session.ended())

    @Slot(str)
    def pageChanged(self, name: str) -> None:
        """Another page came up."""
        self.pageShown.emit(name)
        self._become(self._session.page_changed(name, self._now()))

    def begin_at_once(self) -> None:
        """Begin as if somebody had touched the screen, as soon as there is something to show."""
        self.touched()
        self._begins_at_once = self.may_switch

    def catalogue_arrived(self) -> None:
        """There is something to show."""
        self._become(self._session.catalogue_arrived())
        if self._begins_at_once:
            self._begins_at_once = False
            self.touched()

    def stop(self) -> None:
        """Let no more time pass: the screen goes."""
        self._timer.stop()

    @Slot()
    def _tick(self) -> None:
        later = self._session.at(self._now())
        if later.may_switch and not self._session.may_switch:
            self.counted.emit("visit:timeout")
        self._become(later)

    def _become(self, session: Session) -> None:
        before, self._session = self._session, session
        rings = session.rings(self._seconds_left, self._now())
        left = session.seconds_left(self._now())
        if left != self._seconds_left:
            self._seconds_left = left
            self.secondsLeftChanged.emit()
        if rings:
            self.rang.emit()
        self._wake_again()
        if session.state is before.state:
            return
        if before.state is State.ATTRACT:
            self.visitStarted.emit()
        self.stateChanged.emit()
        if session.state is State.ATTRACT and before.state is not State.WAITING:
            self.visitEnded.emit()

    def _wake_again(self) -> None:
        wakes = self._session.wakes
        if wakes is None:
            self._timer.stop()
            return
        milliseconds = max(1, round((wakes - self._now()) * SECOND_MS) + 1)
        # At least once a second: a clock that jumps, as when the computer slept, is noticed at once.
        longest = SECOND_MS // 4 if self._session.state is State.WARNING else SECOND_MS
        self._timer.start(min(milliseconds, longest))
