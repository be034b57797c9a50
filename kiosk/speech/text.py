"""From what stands on a screen to the sentences that are said of it, in order."""

from collections.abc import Iterable, Sequence
from enum import Enum
from typing import Final, NamedTuple

from kiosk.speech.spoken import sentences_of, spoken
from kiosk.speech.tongue import tongue_of
from kiosk.speech.words import manner_of

_ENDS: Final = ".!?:…؟"


class Role(Enum):
    """What a passage is on the screen."""

    HEADING = "heading"
    WORDS = "words"
    PICTURE = "picture"
    TOUCHABLE = "touchable"


class Passage(NamedTuple):
    """What one thing on the screen says."""

    role: Role
    words: str
    more: str = ""
    chosen: bool = False


class Sentence(NamedTuple):
    """What is shown while it is said, what the voice is given, in which language; and the place of its passage."""

    shown: str
    said: str
    language: str
    passage: int


def sentences(passages: Sequence[Passage], language: str) -> list[Sentence]:
    """Return what is said of a screen with those passages in the visitor's `language`: its name first."""
    found: list[Sentence] = []
    number = ""
    for at in _in_order(passages):
        words, more, chosen = _words_of(passages[at], language)
        if words.isdigit() and len(words) < 3:  # a step's number belongs to the step
            number = f"{words}. "
            continue
        tongue = tongue_of(f"{words} {more}", language)
        shown = [*sentences_of(_ended(number + words + chosen)), *sentences_of(_ended(more))]
        found += [Sentence(each, spoken(each, tongue), tongue, at) for each in shown]
        number = ""
    return list(_without_echo(found))


def _words_of(passage: Passage, language: str) -> tuple[str, str, str]:
    """Return its words, what more is said of it, and what is said of its being chosen."""
    words, more = passage.words.strip(), passage.more.strip()
    if passage.role is Role.PICTURE and words:
        words = f"{manner_of(language).picture}: {words}"
    return words, "" if more == words else more, f", {manner_of(language).chosen}" if passage.chosen else ""


def _in_order(passages: Sequence[Passage]) -> list[int]:
    """Return the places of the passages, that of the first heading first."""
    places = list(range(len(passages)))
    first = next((at for at in places if passages[at].role is Role.HEADING), None)
    return places if first is None else [first, *(at for at in places if at != first)]


def _ended(words: str) -> str:
    return words if not words or words[-1] in _ENDS else f"{words}."


def _without_echo(found: Iterable[Sentence]) -> Iterable[Sentence]:
    """Leave out what has just been said."""
    before = ""
    for each in found:
        if each.said != before:
            yield each
        before = each.said
