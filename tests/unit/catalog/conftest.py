from pathlib import Path

import apsw
import pytest

from catalog.entities import KIND_OF, DataUse, Maturity, ProductType, encode
from catalog.exchange.starter import read_starter
from catalog.queries import Catalogue
from catalog.schema import create_reading_tables, derive

RECORDS = """
CREATE TABLE record(kind TEXT, id TEXT, rev INTEGER, body TEXT, PRIMARY KEY(kind, id)) WITHOUT ROWID;
CREATE TABLE publication(seq INTEGER PRIMARY KEY, rev INTEGER, manifest TEXT, signature BLOB);
"""


class LocalDatabase:
    """A local catalogue in memory, written as synchronisation writes it: records first, then what follows from them."""

    def __init__(self, folder):
        self.connection = apsw.Connection(":memory:")
        self.connection.execute(RECORDS)
        create_reading_tables(self.connection)
        self.day = "2026-11-23"
        self.catalogue = Catalogue(self.connection, folder, lambda: self.day)

    def put(self, *records):
        self.change([(KIND_OF[type(record)], record.id, encode(record)) for record in records])

    def delete(self, kind, record_id):
        self.change([(kind, record_id, None)])

    def change(self, changes):
        with self.connection:
            for kind, record_id, body in changes:
                self.connection.execute("DELETE FROM record WHERE kind = ? AND id = ?", (kind, record_id))
                if body is not None:
                    row = (kind, record_id, body.decode())
                    self.connection.execute("INSERT INTO record VALUES (?, ?, 1, ?)", row)
            derive(self.connection, changes)

    def rows(self, table):
        return sorted(self.connection.execute(f"SELECT * FROM {table}").fetchall())


@pytest.fixture
def database(tmp_path):
    return LocalDatabase(tmp_path)


@pytest.fixture
def a_type():
    """A type with as little as it can have; `changes` are its other fields."""

    def make(type_id="larm", number=101, **changes):
        wanted = {"name": {"sv": "Larm"}, "summary": {"sv": "Du trycker på en knapp."}} | changes
        return ProductType(
            id=type_id, number=number, **({"data": DataUse(level=0), "maturity": Maturity(ring="prova")} | wanted)
        )

    return make


@pytest.fixture(scope="session")
def starter():
    return read_starter(Path(__file__).resolve().parents[3] / "assets" / "demo")
