"""The guide: from answers to the types that meet them, each with its reasons. The same answers give the same, always.

A way through the guide is a path: one number for each question, the place of the answer or `SKIPPED`. The questions
come from the catalogue, so a path is followed only as far as it fits them.
"""

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple, TypeAlias

from catalog.entities import GuideAnswer, GuideQuestion

Path: TypeAlias = tuple[int, ...]

SKIPPED: Final = -1
NAMED: Final = 2
"""What an answer that names the type itself weighs; one that names a need of it weighs one."""

FEW: Final = 6
"""So many can be looked at without choosing again."""


class Taken(NamedTuple):
    """An answer that was given: to which question, its place there (or `SKIPPED`), and all before it."""

    question: GuideQuestion
    place: int
    before: Path

    @property
    def answer(self) -> GuideAnswer:
        """What was answered."""
        return self.question.skip if self.place == SKIPPED else self.question.answers[self.place]


class Way(NamedTuple):
    """Where a path leads: the answers on it, and the question after them; None: there are only results to show."""

    path: Path
    taken: tuple[Taken, ...]
    question: GuideQuestion | None


class Met(NamedTuple):
    """A type that meets answers, by its number on the label, and which answers those are."""

    type_id: str
    number: int
    reasons: tuple[Taken, ...]
    weight: int


class Guide:
    """The questions, by id, in their order: the first begins. Without questions there is no guide."""

    def __init__(self, questions: Mapping[str, GuideQuestion]) -> None:
        self._questions = questions

    def question(self, question_id: str) -> GuideQuestion | None:
        """Return the question with this id, if there is one."""
        return self._questions.get(question_id)

    def follow(self, path: Path) -> Way:
        """Return where `path` leads, as far as it fits the questions; every step of it is answered once only."""
        question = next(iter(self._questions.values()), None)
        taken: list[Taken] = []
        for place in path:
            if question is None or not (place == SKIPPED or 0 <= place < len(question.answers)):
                break
            taken.append(Taken(question, place, path[: len(taken)]))
            following = taken[-1].answer.next
            question = None if following in (each.question.id for each in taken) else self._questions.get(following)
        return Way(path[: len(taken)], tuple(taken), question)

    def answer(self, path: Path, place: int) -> Path:
        """Return the path with one more answer; the same one if there is no such answer."""
        return self.follow((*self.follow(path).path, place)).path


def back(path: Path) -> Path:
    """Return the path to the question before: what `answer` has done is undone."""
    return path[:-1]


def read_path(words: str) -> Path:
    """Return the path that `write_path` has written; what does not fit ends it."""
    path: list[int] = []
    for word in words.split("."):
        if word != "x" and not (word.isascii() and word.isdigit()):
            break
        path.append(SKIPPED if word == "x" else int(word[:3]))
    return tuple(path)


def write_path(path: Path) -> str:
    """Return a path as words: `0.2.x`, where x is a question that was left out."""
    return ".".join("x" if place == SKIPPED else str(place) for place in path)


def needs_of(taken: Iterable[Taken]) -> list[str]:
    """Return the needs that the answers name, each once."""
    return list(dict.fromkeys(need for each in taken for need in each.answer.needs))


def weigh(taken: Iterable[Taken], type_id: str, number: int, needs: Iterable[str]) -> Met:
    """Return which answers a type meets. Those are its reasons; more of them, or its own name, weigh more."""
    wanted = frozenset(needs)
    weight = 0
    reasons = []
    for each in taken:
        named = type_id in each.answer.types
        if named or not wanted.isdisjoint(each.answer.needs):
            weight += NAMED if named else 1
            reasons.append(each)
    return Met(type_id, number, tuple(reasons), weight)


def in_order(met: Iterable[Met]) -> list[Met]:
    """Return each type that meets the answers once: what meets most first, then by number.

    Where there are more than a few, what meets less than half as much as the first is left out: it answers what the
    visitor has narrowed down since.
    """
    once = {each.type_id: each for each in met if each.reasons}
    most = max((each.weight for each in once.values()), default=0)
    close = [each for each in once.values() if 2 * each.weight >= most or len(once) <= FEW]
    return sorted(close, key=lambda each: (-each.weight, each.number, each.type_id))
