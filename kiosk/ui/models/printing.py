"""A slip of paper that is asked for: being printed, there, or not."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.background import Chores
from kiosk.ui.registration import QmlUncreatable
from kiosk.ui.slip import Slip

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the kiosk")
class Printing(QObject):
    """Prints one slip at a time. `state` is empty, `printing`, `printed` or `failed`."""

    changed = Signal()

    def __init__(self, print_slip: Callable[[Slip], bool] | None, parent: QObject) -> None:
        """`print_slip` prints and says whether that succeeded, in a thread; None where there is no printer."""
        super().__init__(parent)
        self._print = print_slip
        self._state = ""
        self._chores = Chores()
        self._chores.done.connect(self._end)

    @Property(bool, constant=True)
    def available(self) -> bool:
        """Whether there is a printer."""
        return self._print is not None

    @Property(str, notify=changed)
    def state(self) -> str:
        """How far it is: empty, printing, printed or failed."""
        return self._state

    def begin(self, slip: Slip) -> None:
        """Print it, unless one is being printed."""
        if self._print is not None and self._state != "printing":
            self._become("printing")
            self._chores.do("slip", partial(self._print, slip))

    def forget(self) -> None:
        """Another visitor, another slip; one that is being printed comes out all the same."""
        if self._state != "printing":
            self._become("")

    @Slot(object, object)
    def _end(self, _name: object, done: object) -> None:
        self._become("printed" if done else "failed")

    def _become(self, state: str) -> None:
        self._state = state
        self.changed.emit()
