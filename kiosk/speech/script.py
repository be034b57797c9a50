"""How far one has come in what is said of a screen. The screen may change meanwhile: rows come, words are exchanged."""

from collections.abc import Sequence
from operator import ne
from typing import Final

from kiosk.speech.text import Passage, Sentence, sentences

CONTEXT: Final = 3
"""So many sentences in a row tell where one was."""


class Script:
    """What has been said of a screen, and what is still ahead."""

    def __init__(self) -> None:
        self._said: list[Sentence] = []
        self._ahead: list[Sentence] = []
        self._passages: list[Passage] = []

    @property
    def current(self) -> Sentence | None:
        """What is to be said now; None when nothing is left."""
        return self._ahead[0] if self._ahead else None

    @property
    def number(self) -> int:
        """Which sentence that is, from 1; the last one when nothing is left."""
        return min(len(self._said) + 1, self.count)

    @property
    def count(self) -> int:
        """How many sentences the screen has, as far as is known."""
        return len(self._said) + len(self._ahead)

    @property
    def done(self) -> bool:
        """Whether there was something and all of it has been said."""
        return bool(self._said) and not self._ahead

    @property
    def words(self) -> list[str]:
        """Everything that is said of the screen, as far as is known."""
        return [each.said for each in (*self._said, *self._ahead)]

    def is_within(self, other: "Script") -> bool:
        """Whether both say the same, and the other has come further."""
        return other.number > self.number and self.words == other.words

    def advance(self) -> None:
        """The current sentence has been said."""
        if self._ahead:
            self._said.append(self._ahead.pop(0))

    def go_back(self) -> None:
        """Say the last sentence again."""
        if self._said:
            self._ahead.insert(0, self._said.pop())

    def begin_again(self) -> None:
        """Say everything again."""
        self._ahead, self._said = [*self._said, *self._ahead], []

    def follow(self, passages: Sequence[Passage], language: str) -> None:
        """Take what the screen says now, and go on after what was said last; from its top if that is another screen."""
        if list(passages) == self._passages:
            return
        same_length = len(passages) == len(self._passages)
        in_place = same_length and sum(map(ne, passages, self._passages)) == 1
        self._passages = list(passages)
        found = sentences(passages, language)
        place = self._place_in(found)
        if place is None and in_place and self._said:
            last = [at for at, each in enumerate(found) if each.passage == self._said[-1].passage]
            place = last[-1] + 1 if last else None
        if place is None:
            place, self._said = 0, []
        self._ahead = found[place:]

    def _place_in(self, found: Sequence[Sentence]) -> int | None:
        """Return where to go on in `found`: after what was said last, known again by what was said before it."""
        said = [each.said for each in found]
        for length in range(min(CONTEXT, len(self._said)), 0, -1):
            known = [each.said for each in self._said[-length:]]
            if length == 1 and said.count(known[0]) != 1:
                return None
            for at in range(len(said) - length + 1):
                if said[at : at + length] == known:
                    return at + length
        return None
