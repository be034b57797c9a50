"""From what somebody types to types, best first: compounds, other languages and spelling are forgiven in that order."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

import apsw
import msgspec

from catalog.entities import LANGUAGES
from catalog.spelling import Speller
from catalog.word_index import LARGEST_NUMBER, NEED_NUMBER, first_rowid
from catalog.words import Word, words_of

MOST_WORDS: Final = 8
MOST_CANDIDATES: Final = 400
"""How many types a single word may contribute when no type has all the words."""

_TIERS: Final = ("{name}", "{name words}", "{name words summary}")
_EVERYWHERE: Final = "{name words summary body}"

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
        found = self._first(self._as_typed(words), limit)
        if found:
            return Hits(found, "")
        for language in (self._language, *self._others):
            meant = self._spellers[language].forgive(words)
            if meant != words:
                found = self._first(self._in_tiers(meant, language), limit)
                if found:
                    return Hits(found, _said(meant))
            if len(words) > 1:
                some = self._with_most(meant, words, language, limit)
                if some.ids:
                    return some
        return Hits([], "")

    def _as_typed(self, words: list[Word]) -> Iterator[str]:
        """Give the types that have every word: in the language, else in one that stands in for it, else in any."""
        yield from self._numbered(words)
        found = False
        for language, unless in [(self._language, ""), *((other, self._language) for other in self._others)]:
            for type_id in self._in_tiers(words, language, unless):
                found = True
                yield type_id
        for language in () if found else self._others:
            yield from self._through_columns([_every(words, ""), _every(words, "*")], language, "")

    def _with_most(self, meant: list[Word], words: list[Word], language: str, limit: int) -> Hits:
        """Return the types that have most of the words, when none has all; a rare word tells more than a common one."""
        ids = {word: self._first(self._in_tiers([word], language), MOST_CANDIDATES) for word in meant}
        weights = {word: 1 / len(found) for word, found in ids.items() if found}
        totals: Counter[str] = Counter()
        for word, weight in weights.items():
            totals.update(dict.fromkeys(ids[word], weight))
        enough = max(totals.values(), default=0) / 2
        best = [type_id for type_id, total in totals.most_common(limit) if total >= enough]
        told = [
            word for word in meant if not set(best).isdisjoint(ids[word]) and weights[word] >= enough / len(weights)
        ]
        return Hits(best, _said(told) if told != words else "")

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

    def _in_tiers(self, words: list[Word], language: str, unless: str = "") -> Iterator[str]:
        """Give types by closeness and column: as it is spelled before without regard to accents (`mat` before `mät`).

        A part of three letters is so often there by chance (`mat` in `automat`) that it comes last.
        """
        speller = self._spellers[language]
        inside = {word: [each for term in _terms(word) for each in speller.containing(term)] for word in words}
        alike = {word: None if word.also else speller.beginning(word) for word in words}
        long = {word: found if len(word.folded) > 3 else [] for word, found in inside.items()}
        spelled = [_every(words, ""), _every(words, "*", alike), _every(words, "*", alike, long)]
        yield from self._through_columns(spelled, language, unless)
        if any(found is not None for found in alike.values()) or long != inside:
            yield from self._through_columns([_every(words, "*"), _every(words, "*", more=inside)], language, unless)

    def _through_columns(self, queries: list[str], language: str, unless: str) -> Iterator[str]:
        """Give types by name, then by search words, summary, need and the rest; in each by `queries` in their order."""
        for columns in _TIERS:
            for query in queries:
                yield from self._types(f"{columns}: ({query})", language, unless)
        for query in queries:
            yield from self._types_with_needs(query, language)
        for query in queries:
            yield from self._types(f"{_EVERYWHERE}: ({query})", language, unless)

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


def _every(
    words: list[Word],
    star: str,
    alike: Mapping[Word, list[str] | None] | None = None,
    more: Mapping[Word, list[str]] | None = None,
) -> str:
    """Return the FTS5 query for what has every word.

    `star` "*": what begins with it will do, but only the words in `alike` if it has a list; `more` are others that do.
    """
    queries = []
    for word in words:
        begin = alike and alike[word]
        terms = [f'"{term}"{"" if begin is not None else star}' for term in _terms(word)]
        terms += [f'"{term}"' for term in (*(begin or ()), *(more[word] if more else ()))]
        queries.append(f"({' OR '.join(terms)})")
    return " AND ".join(queries)


def _terms(word: Word) -> tuple[str, ...]:
    return (word.folded, *word.also)


def _said(words: list[Word]) -> str:
    return " ".join(word.spelled for word in words)
