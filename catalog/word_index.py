"""The words of types and needs: an FTS5 index, and the vocabulary that compounds and misspellings are matched with.

A document is one record in one language. Its rowid says language, number and place, so that hits come in the order of
the numbers on the labels without being sorted, and a search can stop as soon as it has enough.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import Final, NamedTuple

import apsw

from catalog.words import Folding, grams, split_words

LARGEST_NUMBER: Final = 999_999
NEED_NUMBER: Final = 2**20 - 1
"""Stands where a type has its number: needs come after all types."""

TABLES: Final = """
CREATE TABLE document(
    rowid INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, language TEXT NOT NULL, UNIQUE(kind, id, language)
);
CREATE VIRTUAL TABLE document_text USING fts5(name, words, summary, body, tokenize=ascii, detail=column, columnsize=0);
CREATE TABLE word(
    language TEXT, word TEXT, spelled TEXT NOT NULL, documents INTEGER NOT NULL, PRIMARY KEY(language, word)
) WITHOUT ROWID;
CREATE TABLE gram(language TEXT, gram TEXT, word TEXT, PRIMARY KEY(language, gram, word)) WITHOUT ROWID;
"""
NAMES: Final = ("document", "document_text", "word", "gram")

_KNOWN: Final = "SELECT count(*) FROM word WHERE language = ? AND word = ?"
_COUNT: Final = """
INSERT INTO word VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET documents = documents + excluded.documents
"""
_DROP: Final = "DELETE FROM word WHERE language = ? AND word = ? AND documents = 0 RETURNING word"


class Passages(NamedTuple):
    """What can be found in one language: by column, most telling first."""

    name: str = ""
    words: str = ""
    summary: str = ""
    body: str = ""


def first_rowid(language: str, number: int) -> int:
    """Return the lowest rowid of a document in `language` with `number` (0 to 2**20 - 1)."""
    code = int.from_bytes(language.encode(errors="replace")[:3].ljust(3), "big") & 0x7FFFFF
    return (code << 39) | (number << 19)


class WordIndex:
    """Changes the index inside the caller's transaction; the vocabulary follows when `settle` is called."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._documents: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._folding: defaultdict[str, Folding] = defaultdict(Folding)

    def forget(self, kind: str, record_id: str) -> None:
        """Take a record's documents away, if it has any."""
        mine = (kind, record_id)
        for rowid, language in self._connection.execute(
            "SELECT rowid, language FROM document WHERE kind = ? AND id = ?", mine
        ).fetchall():
            text = self._connection.execute("SELECT * FROM document_text WHERE rowid = ?", (rowid,)).fetchone()
            self._documents[str(language)].subtract(set(" ".join(text or ()).split()))
            self._connection.execute("DELETE FROM document_text WHERE rowid = ?", (rowid,))
        self._connection.execute("DELETE FROM document WHERE kind = ? AND id = ?", mine)

    def keep(self, kind: str, record_id: str, number: int, passages: Mapping[str, Passages]) -> None:
        """Put a record's documents in, one a language."""
        for language, texts in passages.items():
            first = first_rowid(language, number)
            rowid = self._connection.execute(
                "SELECT coalesce(max(rowid) + 1, ?1) FROM document WHERE rowid BETWEEN ?1 AND ?2",
                (first, first + 2**19 - 2),
            ).get
            folding = self._folding[language]
            folded = [" ".join(sorted({folding[word] for word in split_words(text)})) for text in texts]
            self._connection.execute("INSERT INTO document VALUES (?, ?, ?, ?)", (rowid, kind, record_id, language))
            self._connection.execute(
                "INSERT INTO document_text(rowid, name, words, summary, body) VALUES (?, ?, ?, ?, ?)", (rowid, *folded)
            )
            self._documents[language].update(set(" ".join(folded).split()))

    def settle(self) -> None:
        """Let the vocabulary follow the documents: new words come, words without a document go."""
        for language, documents in sorted(self._documents.items()):
            changes = sorted((word, change) for word, change in documents.items() if change)
            new = [word for word, _ in changes if not self._connection.execute(_KNOWN, (language, word)).get]
            spelled = {folded: word for word, folded in sorted(self._folding[language].items())}
            self._connection.executemany(
                _COUNT, [(language, word, spelled.get(word, word), change) for word, change in changes]
            )
            lost = [word for word, change in changes if change < 0]
            gone = [word for word in lost if self._connection.execute(_DROP, (language, word)).get]
            self._connection.executemany(
                "INSERT INTO gram VALUES (?, ?, ?)",
                sorted((language, gram, word) for word in new for gram in _grams_of(word)),
            )
            self._connection.executemany(
                "DELETE FROM gram WHERE language = ? AND gram = ? AND word = ?",
                [(language, gram, word) for word in gone for gram in _grams_of(word)],
            )
        self._documents.clear()
        self._folding.clear()


def _grams_of(word: str) -> set[str]:
    """Return what a word can be found by when it is misspelled or a part of it is typed; numbers cannot."""
    return set() if word.isdigit() or len(word) < 3 else grams(word)
