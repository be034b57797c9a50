"""Where what is written on the screen is sealed and kept, in the background: whoever writes never waits for a disk."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.ui.background import Chores

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.interest.form import Problem, Typed
    from kiosk.interest.on_screen import Kept, OnScreen, Opening, Wish


class WritingDesk(QObject):
    """`opened` carries an `Opening`, `answered` a `Kept` or a `Problem`; None after a fault. See `drop`."""

    opened = Signal(object)
    answered = Signal(object)

    def __init__(self, make: "Callable[[], OnScreen]") -> None:
        """`make` is called in the background, with the first question."""
        super().__init__()
        self._make = make
        self._made: OnScreen | None = None
        self._chores = Chores()
        self._chores.done.connect(self._hear)
        self._asked: object = None
        self._sent: object = None

    def ask(self, language: str, kind: str) -> None:
        """Ask what can be written, and which times are free."""

        def asking() -> "Opening":
            return self._desk().open(language, kind)

        self._asked = ("open", language, kind)
        self._chores.do(self._asked, asking)

    def keep(self, wish: "Wish", typed: "Typed") -> None:
        """Seal and keep it: that is done also when nobody waits for the answer any more."""

        def keeping() -> "Kept | Problem":
            try:
                return self._desk().keep(wish, typed)
            except Exception as problem:  # noqa: BLE001 - its message may quote what was written
                raise RuntimeError(f"not kept: {type(problem).__name__}") from None

        self._sent = object()
        self._chores.do(self._sent, keeping)

    def drop(self) -> None:
        """Nobody waits any more."""
        self._asked = self._sent = None

    def close(self) -> None:
        """Finish what was sent, and stop."""
        self._chores.close()

    def _desk(self) -> "OnScreen":
        if self._made is None:
            self._made = self._make()
        return self._made

    @Slot(object, object)
    def _hear(self, chore: object, answer: object) -> None:
        if chore is self._asked:
            self.opened.emit(answer)
        elif chore is self._sent:
            self._sent = None
            self.answered.emit(answer)
