"""What somebody may have meant: known words that contain, resemble or make up a typed one."""

from typing import Final, TypeAlias

import apsw
import msgspec

from catalog.words import LONGEST_WORD, Word, errors_between, grams, likeness

MOST_COMPOUNDS: Final = 64
MOST_RESEMBLING: Final = 80
MOST_ALSO: Final = 7

_CONTAINING: Final = """
SELECT word FROM gram WHERE language = ?1 AND gram = ?2 AND instr(word, ?3) > 1
AND (?4 OR substr(word, -length(?3)) = ?3)
ORDER BY substr(word, -length(?3)) <> ?3, length(word), word LIMIT ?5
"""
_RESEMBLING: Final = """
SELECT word FROM gram WHERE language = ?1 AND gram IN (SELECT value FROM json_each(?2))
GROUP BY word ORDER BY count(*) DESC, abs(length(word) - ?3), word LIMIT ?4
"""
_BEGINNING: Final = "SELECT word, spelled FROM word WHERE language = ? AND word >= ? AND word < ? ORDER BY word LIMIT ?"
_LAST: Final = "\U0010ffff"
"""Sorts after every letter: words between `part` and `part` + this begin with `part`."""
_SPELLED: Final = "SELECT spelled, documents FROM word WHERE language = ? AND word = ?"


_Guess: TypeAlias = tuple[tuple[float, int, str], list[Word]]
"""How far away, how common (negative), how it is spelled: the least is best; and the words that were meant."""


class Speller:
    """The vocabulary of one language."""

    def __init__(self, connection: apsw.Connection, language: str) -> None:
        self._connection = connection
        self._language = language

    def beginning(self, word: Word) -> list[str] | None:
        """Return the words that begin with `word` as it is spelled, å for å; None if all that begin with it do.

        None as well if they are too many to tell: then all will do.
        """
        bindings = (self._language, word.folded, word.folded + _LAST, MOST_COMPOUNDS + 1)
        rows = self._connection.execute(_BEGINNING, bindings).fetchall()
        alike = [str(known) for known, spelled in rows if str(spelled).startswith(word.spelled)]
        return None if len(alike) == len(rows) or len(rows) > MOST_COMPOUNDS else alike

    def containing(self, part: str) -> list[str]:
        """Return compounds with `part` in them, not at their beginning: those that end with it first.

        Three letters must be a whole ending; fewer find nothing, they are inside everything.
        """
        if len(part) < 3:
            return []
        bindings = (self._language, part[-3:], part, len(part) > 3, MOST_COMPOUNDS)
        return [str(row[0]) for row in self._connection.execute(_CONTAINING, bindings)]

    def knows(self, part: str) -> bool:
        """Return whether some word begins with `part` or contains it."""
        begins = self._connection.execute(_BEGINNING, (self._language, part, part + _LAST, 1)).fetchall()
        return bool(begins) or bool(self.containing(part))

    def forgive(self, words: list[Word]) -> list[Word]:
        """Return `words` with each unknown one replaced by what is closest to it, or kept if nothing is close."""
        return [better for word in words for better in ([word] if self.knows(word.folded) else self._closest(word))]

    def _closest(self, word: Word) -> list[Word]:
        typed = word.folded
        if typed.isdigit() or len(typed) < 4:
            return [word]
        found = [*self._resembling(typed), *self._shortened(typed), *self._halves(typed)]
        return min(found)[1] if found else [word]

    def _resembling(self, typed: str) -> list[_Guess]:
        """Return words, or beginnings and ends of compounds, with few enough slips between.

        What resembles the beginning of a word is said as the whole word.
        """
        pieces = msgspec.json.encode(sorted(grams(typed))).decode()
        bindings = (self._language, pieces, len(typed), MOST_RESEMBLING)
        known = [str(row[0]) for row in self._connection.execute(_RESEMBLING, bindings)]
        whole = {word: errors for word in known if (errors := errors_between(typed, word)) <= _allowed(typed, word)}
        found: list[_Guess] = []
        for word in known:
            spelled, documents = self._spelled(word)
            part = likeness(typed, word)
            if word in whole:
                near = sorted((errors, other) for other, errors in whole.items() if errors <= whole[word] + 1)
                also = tuple(other for _, other in near[: MOST_ALSO + 1] if other != word)
                found.append(((whole[word], -documents, spelled), [Word(word, spelled, also)]))
            elif part.end - part.start >= 4 and part.errors <= _allowed(typed, word[part.start : part.end]):
                said = spelled[part.start :] if part.start else spelled
                found.append(((part.errors + 0.5, -documents, spelled), [Word(word[part.start : part.end], said)]))
        return found

    def _shortened(self, typed: str) -> list[_Guess]:
        """Return the longest beginning that is a word, or ends one: an ending unknown to the catalogue was typed."""
        for cut in range(1, min(6, len(typed) - 3)):
            stem = typed[:-cut]
            spelled, documents = self._spelled(stem)
            if documents or any(known.endswith(stem) for known in self.containing(stem)[:1]):
                return [((0.6 + 0.5 * cut, -documents, stem), [Word(stem, spelled)])]
        return []

    def _halves(self, typed: str) -> list[_Guess]:
        """Return two known words that a compound was made of, with or without an s between them."""
        for middle in range(len(typed) - 3, 2, -1):
            left, right = typed[:middle], typed[middle:]
            for first in (left, left.removesuffix("s")):
                (spelled, uses), (other, others) = self._spelled(first), self._spelled(right)
                if uses and others:
                    return [((0.8, 0, typed), [Word(first, spelled), Word(right, other)])]
        return []

    def _spelled(self, word: str) -> tuple[str, int]:
        """Return how a known word is spelled and in how many documents; itself and 0 if it is not known."""
        row = self._connection.execute(_SPELLED, (self._language, word[:LONGEST_WORD])).fetchone()
        if row is None:
            return word, 0
        spelled, documents = str(row[0]), int(row[1])
        return (spelled if len(spelled) == len(word) else word), documents


def _allowed(typed: str, word: str) -> int:
    """Return how many slips are forgiven: one in four letters, and two in eight if hardly any is missing."""
    if len(typed) < 9:
        return 2 if len(typed) == 8 and abs(len(typed) - len(word)) <= 1 else 1
    return 2 if len(typed) < 12 else 3
