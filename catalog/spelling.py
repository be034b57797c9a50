"""What somebody may have meant: known words that contain, resemble or make up a typed one."""

from typing import Final

import apsw
import msgspec

from catalog.words import LONGEST_WORD, Word, errors_between, grams, likeness

MOST_COMPOUNDS: Final = 64
MOST_RESEMBLING: Final = 80

_CONTAINING: Final = """
SELECT word FROM gram WHERE language = ?1 AND gram = ?2 AND instr(word, ?3) > 1
AND (?4 OR substr(word, -length(?3)) = ?3)
ORDER BY substr(word, -length(?3)) <> ?3, length(word), word LIMIT ?5
"""
_RESEMBLING: Final = """
SELECT word FROM gram WHERE language = ?1 AND gram IN (SELECT value FROM json_each(?2))
GROUP BY word ORDER BY count(*) DESC, abs(length(word) - ?3), word LIMIT ?4
"""
_BEGINNING: Final = "SELECT count(*) FROM (SELECT 1 FROM word WHERE language = ? AND word >= ? AND word < ? LIMIT 1)"
_SPELLED: Final = "SELECT spelled, documents FROM word WHERE language = ? AND word = ?"


class Speller:
    """The vocabulary of one language."""

    def __init__(self, connection: apsw.Connection, language: str) -> None:
        self._connection = connection
        self._language = language

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
        begins = self._connection.execute(_BEGINNING, (self._language, part, part + "\U0010ffff")).get
        return bool(begins) or bool(self.containing(part))

    def forgive(self, words: list[Word]) -> list[Word]:
        """Return `words` with each unknown one replaced by what is closest to it, or kept if nothing is close."""
        return [better for word in words for better in ([word] if self.knows(word.folded) else self._closest(word))]

    def _closest(self, word: Word) -> list[Word]:
        typed = word.folded
        if typed.isdigit() or len(typed) < 4:
            return [word]
        found = [*self._resembling(typed), *self._shortened(typed), *self._halves(typed)]
        return min(found, key=lambda each: each[0])[1] if found else [word]

    def _resembling(self, typed: str) -> list[tuple[tuple[float, int, str], list[Word]]]:
        """Return words, or beginnings and ends of compounds, with few enough slips between.

        What resembles the beginning of a word is said as the whole word.
        """
        most = 1 if len(typed) < 9 else 2 if len(typed) < 12 else 3
        pieces = msgspec.json.encode(sorted(grams(typed))).decode()
        found: list[tuple[tuple[float, int, str], list[Word]]] = []
        bindings = (self._language, pieces, len(typed), MOST_RESEMBLING)
        for (known,) in self._connection.execute(_RESEMBLING, bindings).fetchall():
            whole, part = errors_between(typed, str(known)), likeness(typed, str(known))
            spelled, documents = self._spelled(str(known))
            if whole <= most:
                found.append(((whole, -documents, spelled), [Word(str(known), spelled)]))
            elif part.errors <= most and part.end - part.start >= 4:
                said = spelled[part.start :] if part.start else spelled
                piece = Word(str(known)[part.start : part.end], said)
                found.append(((part.errors + 0.5, -documents, spelled), [piece]))
        return found

    def _shortened(self, typed: str) -> list[tuple[tuple[float, int, str], list[Word]]]:
        """Return the longest beginning that is a word, or ends one: an ending unknown to the catalogue was typed."""
        for cut in range(1, min(6, len(typed) - 3)):
            stem = typed[:-cut]
            spelled, documents = self._spelled(stem)
            if documents or any(known.endswith(stem) for known in self.containing(stem)[:1]):
                return [((0.6 + 0.5 * cut, -documents, stem), [Word(stem, spelled)])]
        return []

    def _halves(self, typed: str) -> list[tuple[tuple[float, int, str], list[Word]]]:
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
