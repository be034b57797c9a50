"""The words of types and needs: an FTS5 index, and the vocabulary that compounds and misspellings are matched with.

A document is one record in one language. Its rowid says language, number and place, so that hits come in the order of
the numbers on the labels without being sorted, and a search can stop as soon as it has enough.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from operator import itemgetter
from typing import Final, NamedTuple

import apsw

from catalog.words import Tokens, grams

LARGEST_NUMBER: Final = 999_999
NEED_NUMBER: Final = 2**20 - 1
"""Stands where a type has its number: needs come after all types."""

TABLES: Final = """
CREATE TABLE document(
    rowid INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, language TEXT NOT NULL, passages BLOB NOT NULL,
    UNIQUE(kind, id, language)
);
CREATE VIRTUAL TABLE document_text USING fts5(name, words, summary, body, tokenize=ascii, detail=column, columnsize=0);
INSERT INTO document_text(document_text, rank) VALUES ('hashsize', 16777216);
CREATE TABLE word(
    language TEXT, word TEXT, spelled TEXT NOT NULL, documents INTEGER NOT NULL, PRIMARY KEY(language, word)
) WITHOUT ROWID;
CREATE TABLE gram(language TEXT, gram TEXT, word TEXT, PRIMARY KEY(language, gram, word)) WITHOUT ROWID;
"""
NAMES: Final = ("document", "document_text", "word", "gram")

_HERE: Final = "SELECT rowid, language, passages FROM document WHERE kind = ? AND id = ?"
_PLACE: Final = """
INSERT INTO document VALUES (
    (SELECT coalesce(max(rowid) + 1, ?1) FROM document WHERE rowid BETWEEN ?1 AND ?1 + 524286), ?2, ?3, ?4, ?5
) RETURNING rowid
"""
_COUNT: Final = """
INSERT INTO word VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET documents = documents + excluded.documents
RETURNING documents
"""
MOST_WAITING: Final = 4000
"""Records: FTS5 gathers documents while their rowids rise, so that many are put in at once, in that order."""


class Passages(NamedTuple):
    """What can be found in one language: by column, most telling first."""

    name: str = ""
    words: str = ""
    summary: str = ""
    body: str = ""

    def digest(self) -> bytes:
        """Return what tells these from others."""
        from hashlib import blake2b  # for whoever writes an index: a screen that reads starts without OpenSSL

        return blake2b("\0".join(self).encode(errors="surrogatepass"), digest_size=12).digest()


def first_rowid(language: str, number: int) -> int:
    """Return the lowest rowid of a document in `language` with `number` (0 to 2**20 - 1)."""
    code = int.from_bytes(language.encode(errors="replace")[:3].ljust(3), "big") & 0x7FFFFF
    return (code << 39) | (number << 19)


class WordIndex:
    """Changes the index inside the caller's transaction; all of it has happened when `settle` has returned."""

    def __init__(self, connection: apsw.Connection, most_waiting: int = MOST_WAITING) -> None:
        self._connection = connection
        self._most_waiting = most_waiting
        self._waiting: dict[tuple[str, str], tuple[int, Mapping[str, Passages]]] = {}
        self._documents: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._tokens: defaultdict[str, Tokens] = defaultdict(Tokens)

    def forget(self, kind: str, record_id: str) -> None:
        """Take a record's documents away, if it has any."""
        self.keep(kind, record_id, 0, {})

    def keep(self, kind: str, record_id: str, number: int, passages: Mapping[str, Passages]) -> None:
        """Put a record's documents in, one a language, instead of those it has."""
        self._waiting[kind, record_id] = (number, passages)
        if len(self._waiting) >= self._most_waiting:
            self._place()

    def settle(self) -> None:
        """Let documents and vocabulary follow: new words come, words without a document go."""
        self._place()
        for language, documents in sorted(self._documents.items()):
            changes = sorted((word, change) for word, change in documents.items() if change)
            spelled = self._tokens[language].spelled
            rows = ((language, word, spelled.get(word, word), change) for word, change in changes)
            left = [int(row[0]) for row in self._connection.executemany(_COUNT, rows)]
            new = [word for (word, change), now in zip(changes, left, strict=True) if now == change]
            gone = [word for (word, _), now in zip(changes, left, strict=True) if not now]
            self._connection.executemany(
                "DELETE FROM word WHERE language = ? AND word = ?", [(language, word) for word in gone]
            )
            self._connection.executemany("INSERT INTO gram VALUES (?, ?, ?)", sorted(_pieces(language, new)))
            self._connection.executemany(
                "DELETE FROM gram WHERE language = ? AND gram = ? AND word = ?", _pieces(language, gone)
            )
        self._documents.clear()
        self._tokens.clear()

    def _place(self) -> None:
        """Let the documents that wait take the place of those that were; one that is as it was stays."""
        old: list[tuple[int, str]] = []
        new: list[_Document] = []
        for key, (number, passages) in self._waiting.items():
            here = {row[1]: (row[0], row[2]) for row in self._connection.execute(_HERE, key)}
            for language, texts in passages.items():
                document = _Document(first_rowid(language, number), *key, language, texts.digest(), texts)
                if document.is_at(*here.get(language, (0, b""))):
                    del here[language]
                else:
                    new.append(document)
            old += [(rowid, language) for language, (rowid, _) in here.items()]
        self._waiting.clear()
        self._take_away(sorted(old))
        self._put(sorted(new, key=itemgetter(0)))

    def _take_away(self, places: list[tuple[int, str]]) -> None:
        rowids = [(rowid,) for rowid, _ in places]
        texts = self._connection.executemany("SELECT * FROM document_text WHERE rowid = ?", rowids)
        for (_, language), text in zip(places, texts, strict=True):
            self._documents[language].subtract(set(" ".join(map(str, text)).split()))
        self._connection.executemany("DELETE FROM document_text WHERE rowid = ?", rowids)
        self._connection.executemany("DELETE FROM document WHERE rowid = ?", rowids)

    def _put(self, documents: "list[_Document]") -> None:
        places = self._connection.executemany(_PLACE, (each[:5] for each in documents)).fetchall()
        self._connection.executemany(
            "INSERT INTO document_text(rowid, name, words, summary, body) VALUES (?, ?, ?, ?, ?)",
            ((*place, *self._folded(each)) for place, each in zip(places, documents, strict=True)),
        )

    def _folded(self, document: "_Document") -> list[str]:
        tokens = self._tokens[document.language]
        columns = [tokens.folded(text) for text in document.texts]
        self._documents[document.language].update(set().union(*columns))
        return [" ".join(words) for words in columns]


class _Document(NamedTuple):
    """A record in one language; the rowid of one that is new is the first that it may have."""

    rowid: int
    kind: str
    id: str
    language: str
    digest: bytes
    texts: Passages

    def is_at(self, rowid: int, digest: bytes) -> bool:
        return self.digest == digest and self.rowid <= rowid < self.rowid + 2**19


def _pieces(language: str, words: list[str]) -> Iterator[tuple[str, str, str]]:
    return ((language, gram, word) for word in words for gram in _grams_of(word))


def _grams_of(word: str) -> set[str]:
    """Return what a word can be found by when it is misspelled or a part of it is typed; numbers cannot."""
    return set() if word.isdigit() or len(word) < 3 else grams(word)
