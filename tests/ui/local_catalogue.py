"""A local catalogue as a kiosk has it, without a share."""

import json

import apsw

from catalog.database import open_for_reading
from catalog.entities import KIND_OF, encode
from catalog.queries import Catalogue
from catalog.schema import create_reading_tables, derive


class LocalCatalogue:
    """A kiosk's data folder whose catalogue a test can replace record by record."""

    def __init__(self, folder):
        self.folder = folder
        self.file = folder / "catalog.sqlite"
        self.seq = 0

    def publish(self, records, media=None):
        connection = apsw.Connection(str(self.file))
        fresh = not connection.execute("SELECT 1 FROM sqlite_schema").fetchall()
        with connection:
            if fresh:
                connection.execute("CREATE TABLE record(kind, id, rev, body, PRIMARY KEY(kind, id)) WITHOUT ROWID")
                connection.execute("CREATE TABLE publication(seq INTEGER PRIMARY KEY, manifest TEXT, signature BLOB)")
                create_reading_tables(connection)
            self.seq += 1
            bodies = [(KIND_OF[type(record)], record.id, encode(record)) for record in records]
            for kind, id_, body in bodies:
                connection.execute("REPLACE INTO record VALUES (?, ?, ?, ?)", (kind, id_, self.seq, body.decode()))
            derive(connection, bodies)
            manifest = {"root": f"{self.seq:064x}", "created_utc": f"2026-11-{self.seq:02}T08:00:00Z"}
            connection.execute("DELETE FROM publication")
            connection.execute("INSERT INTO publication VALUES (?, ?, NULL)", (self.seq, json.dumps(manifest)))
        if fresh:
            connection.execute("PRAGMA journal_mode=WAL")
        connection.close()
        for digest, content in (media or {}).items():
            path = self.folder / "media" / digest[:2] / digest
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)

    def open(self):
        if not self.file.exists():
            return None
        return Catalogue(open_for_reading(self.file), self.folder / "media", lambda: "2026-11-23")
