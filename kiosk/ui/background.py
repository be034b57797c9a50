"""Work off the main thread: searching, where the newest question wins, and chores, which are all done in their turn."""

import sys
import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from catalog.queries import Catalogue, SearchResult


class Question(NamedTuple):
    """What was typed, and the language to answer in."""

    words: str
    language: str


class Answer(NamedTuple):
    """What was found for a question; None when there is no catalogue or the search failed."""

    question: Question
    result: SearchResult | None


class Searching(QObject):
    """`answered` carries each `Answer` to the thread that connected to it; overtaken questions go unanswered."""

    answered = Signal(object)

    def __init__(self, open_catalogue: Callable[[], Catalogue | None]) -> None:
        """`open_catalogue` is called in the worker, which starts with the first question."""
        super().__init__()
        self._open = open_catalogue
        self._wakes = threading.Condition()
        self._question: Question | None = None
        self._stale = True
        self._closed = False
        self._worker: threading.Thread | None = None

    def ask(self, question: Question) -> None:
        """Answer `question` soon, unless a newer one comes first."""
        with self._wakes:
            self._question = question
            self._wakes.notify()
            if self._worker is None and not self._closed:
                self._worker = threading.Thread(target=self._work, name="search", daemon=True)
                self._worker.start()

    def renew(self) -> None:
        """Open the catalogue afresh before the next answer."""
        with self._wakes:
            self._stale = True

    def close(self) -> None:
        """Stop; nothing is answered afterwards."""
        with self._wakes:
            self._closed = True
            self._wakes.notify()
        if self._worker is not None:
            self._worker.join()

    def _work(self) -> None:
        catalogue: Catalogue | None = None
        while True:
            with self._wakes:
                self._wakes.wait_for(lambda: self._question is not None or self._closed)
                question, self._question = self._question, None
                stale, self._stale = self._stale, False
                if self._closed or question is None:
                    return
            try:
                catalogue = self._open() if stale or catalogue is None else catalogue
                result = catalogue.search(question.words, question.language) if catalogue else None
            except Exception:  # noqa: BLE001 - reported as every fault of ours; the next question opens afresh
                sys.excepthook(*sys.exc_info())
                catalogue, result = None, None
            self._tell(Answer(question, result))

    def _tell(self, answer: Answer) -> None:
        with self._wakes:
            if not self._closed:
                self.answered.emit(answer)


class Chores(QObject):
    """`done` carries each chore's name and what it gave (None if it failed) to the thread that connected to it."""

    done = Signal(object, object)

    def __init__(self) -> None:
        """The worker starts with the first chore."""
        super().__init__()
        self._waiting: SimpleQueue[tuple[object, Callable[[], object]] | None] = SimpleQueue()
        self._worker: threading.Thread | None = None

    def do(self, name: object, work: Callable[[], object]) -> None:
        """Do `work` soon, after what was asked for before."""
        self._waiting.put((name, work))
        if self._worker is None:
            self._worker = threading.Thread(target=self._work, name="chores", daemon=True)
            self._worker.start()

    def close(self) -> None:
        """Finish what was asked for, and stop; nothing may be asked for afterwards."""
        self._waiting.put(None)
        if self._worker is not None:
            self._worker.join()

    def _work(self) -> None:
        while (chore := self._waiting.get()) is not None:
            name, work = chore
            answer: object = None
            try:
                answer = work()
            except Exception:  # noqa: BLE001 - reported as every fault of ours
                sys.excepthook(*sys.exc_info())
            del work, chore
            self.done.emit(name, answer)
            del answer
