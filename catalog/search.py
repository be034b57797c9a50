"""From what somebody types to types, best first: compounds, other languages and spelling are forgiven in that order."""

from collections.abc import Iterator
from typing import Final, Literal, NamedTuple, TypeAlias

import apsw
import msgspec

from catalog.entities import LANGUAGES
from catalog.spelling import Speller
from catalog.word_index import LARGEST_NUMBER, NEED_NUMBER, first_rowid
from catalog.words import Word, words_of

Closeness: TypeAlias = Literal["exact", "beginning", "inside"]

MOST_WORDS: Final = 8
MOST_CANDIDATES: Final = 400
"""How many types a single word may contribute when no type has all the words."""

_TIERS: Final = ("{name}", "{name words}", "{name words summary}")
_EVERYWHERE: Final = "{name words summary body}"
_CLOSENESS: Final[tuple[Closeness, ...]] = ("exact", "beginning", "inside")

_TYPES: Final = """
SELECT document.id FROM document_text
JOIN document ON document.rowid = document_text.rowid
JOIN card ON card.id = document.id
WHERE document_text MATCH :query AND document_text.rowid BETWEEN :first AND :last
AND valid_from <= :today AND valid_to >= :today
AND NOT EXISTS (SELECT 1 FROM document AS chosen
    WHERE chosen.kind = 'type' AND chosen.id = document.id AND chosen.language = :unless)
ORDER BY document_text.rowid
"""
_NEEDS: Final = """
SELECT document.id FROM document_text JOIN document ON document.rowid = document_text.rowid
WHERE document_text MATCH :query AND document_text.rowid BETWEEN :first AND :last ORDER BY document_text.rowid
"""
_TYPES_WITH_NEEDS: Final = """
SELECT type FROM type_need WHERE need IN (SELECT value FROM json_each(:needs))
AND valid_from <= :today AND valid_to >= :today ORDER BY position, number, type
"""
_NUMBERED: Final = """
SELECT id FROM card WHERE number = :number AND valid_from <= :today AND valid_to >= :today ORDER BY id
"""


class Hits(NamedTuple):
    """Ids of types, best first, and the words that were used instead of the typed ones ("" = those were used)."""

    ids: list[str]
    corrected: str


class Search:
    """One question to one open catalogue on one day. Never raises for any text: words reach FTS5 quoted."""

    def __init__(self, connection: apsw.Connection, language: str, today: str) -> None:
        self._connection = connection
        self._language = language
        self._today = today
        self._others = [other for other in LANGUAGES if other != language]
        self._spellers = {each: Speller(connection, each) for each in (language, *self._others)}

    def find(self, typed: str, limit: int) -> Hits:
        """Return up to `limit` types: the one with that number, then name, search words, summary, need, body."""
        words = words_of(typed)[:MOST_WORDS]
        if not words or limit < 1:
            return Hits([], "")
        exactly = self._first(self._with_all(words), limit)
        if exactly:
            return Hits(exactly, "")
        understood = words
        for language in (self._language, *self._others):
            better = self._spellers[language].forgive(words)
            if better != words:
                understood = better if understood is words else understood
                found = self._first(self._with_all(better), limit)
                if found:
                    return Hits(found, _said(better))
        return self._with_some(understood, words, limit)

    def _with_all(self, words: list[Word]) -> Iterator[str]:
        """Give the types that have every word: in the language, else in one that stands in for it, else in any."""
        yield from self._numbered(words)
        found = False
        for language, unless in [(self._language, ""), *((other, self._language) for other in self._others)]:
            for type_id in self._in_tiers(words, language, unless, _CLOSENESS):
                found = True
                yield type_id
        for language in () if found else self._others:
            yield from self._in_tiers(words, language, "", _CLOSENESS[:2])

    def _with_some(self, understood: list[Word], words: list[Word], limit: int) -> Hits:
        """Return the types that have most of the words, when none has all."""
        places: dict[str, list[int]] = {}
        used = []
        for word in understood:
            ids = self._first(self._with_all([word]), MOST_CANDIDATES)
            used += [word] if ids else []
            for place, type_id in enumerate(ids):
                places.setdefault(type_id, []).append(place)
        best = sorted(places, key=lambda type_id: (-len(places[type_id]), min(places[type_id])))
        return Hits(best[:limit], _said(used) if best and used != words else "")

    def _first(self, ids: Iterator[str], limit: int) -> list[str]:
        """Return the first `limit` different ids; closer hits come again among the less close ones."""
        found: dict[str, None] = {}
        for type_id in ids:
            found[type_id] = None
            if len(found) == limit:
                break
        return list(found)

    def _numbered(self, words: list[Word]) -> Iterator[str]:
        number = words[0].folded
        if len(words) == 1 and number.isascii() and number.isdigit() and int(number) <= LARGEST_NUMBER:
            bindings = {"number": int(number), "today": self._today}
            yield from (str(row[0]) for row in self._connection.execute(_NUMBERED, bindings))

    def _in_tiers(
        self, words: list[Word], language: str, unless: str, closeness: tuple[Closeness, ...]
    ) -> Iterator[str]:
        alternatives = {close: self._every(words, language, close) for close in closeness}
        for columns in _TIERS:
            for close in closeness:
                yield from self._types(f"{columns}: ({alternatives[close]})", language, unless)
        for close in closeness:
            yield from self._types_with_needs(alternatives[close], language)
        for close in closeness:
            yield from self._types(f"{_EVERYWHERE}: ({alternatives[close]})", language, unless)

    def _every(self, words: list[Word], language: str, close: Closeness) -> str:
        """Return the FTS5 query for documents that have every word, as close as `close` or closer."""
        star = "" if close == "exact" else "*"
        queries = []
        for word in words:
            terms = [f'"{word.folded}"{star}']
            if close == "inside":
                terms += [f'"{longer}"' for longer in self._spellers[language].containing(word.folded)]
            queries.append(f"({' OR '.join(terms)})")
        return " AND ".join(queries)

    def _types(self, query: str, language: str, unless: str) -> Iterator[str]:
        first, last = first_rowid(language, 0), first_rowid(language, NEED_NUMBER) - 1
        bindings = {"query": query, "first": first, "last": last, "today": self._today, "unless": unless}
        yield from (str(row[0]) for row in self._connection.execute(_TYPES, bindings))

    def _types_with_needs(self, query: str, language: str) -> Iterator[str]:
        first = first_rowid(language, NEED_NUMBER)
        bindings = {"query": query, "first": first, "last": first + 2**19 - 1}
        needs = [str(row[0]) for row in self._connection.execute(_NEEDS, bindings)]
        bindings = {"needs": msgspec.json.encode(needs).decode(), "today": self._today}
        yield from (str(row[0]) for row in self._connection.execute(_TYPES_WITH_NEEDS, bindings) if needs)


def _said(words: list[Word]) -> str:
    return " ".join(word.spelled for word in words)
