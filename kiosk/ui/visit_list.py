"""What a visitor collects during her visit, to compare and to take home. Forgotten when the visit ends."""

from PySide6.QtCore import QObject, Signal

MOST = 8
"""As many numbers as one code holds, and as many as one can say on the telephone."""


class VisitList(QObject):
    """Ids of types, each once, in the visitor's order. What was taken away last can be put back."""

    changed = Signal()

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self._ids: tuple[str, ...] = ()
        self._before: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """The types, first the one that is to be read first."""
        return self._ids

    @property
    def is_full(self) -> bool:
        """Whether there is no room for one more."""
        return len(self._ids) >= MOST

    @property
    def can_undo(self) -> bool:
        """Whether the last change took something away."""
        return bool(self._before)

    def add(self, type_id: str) -> None:
        """Put a type last, if it is not there and there is room."""
        if type_id and type_id not in self._ids and not self.is_full:
            self._become((*self._ids, type_id))

    def remove(self, type_id: str) -> None:
        """Take a type away."""
        if type_id in self._ids:
            self._become(tuple(each for each in self._ids if each != type_id), before=self._ids)

    def move(self, type_id: str, steps: int) -> None:
        """Move a type so many steps towards the end (negative: the beginning), as far as there are places."""
        if type_id not in self._ids:
            return
        others = [each for each in self._ids if each != type_id]
        at = min(max(self._ids.index(type_id) + steps, 0), len(others))
        self._become((*others[:at], type_id, *others[at:]))

    def clear(self) -> None:
        """Take everything away."""
        self._become((), before=self._ids)

    def undo(self) -> None:
        """Put back what the last change took away."""
        if self._before:
            self._become(self._before)

    def forget(self) -> None:
        """Forget everything, for good."""
        self._become(())

    def _become(self, ids: tuple[str, ...], before: tuple[str, ...] = ()) -> None:
        if (ids, before) != (self._ids, self._before):
            self._ids, self._before = ids, before
            self.changed.emit()
