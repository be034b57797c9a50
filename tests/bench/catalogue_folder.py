"""A kiosk's data folder with a catalogue as large as wanted, without a share: derived as a kiosk does it."""

import json
import sys
from pathlib import Path

import apsw

sys.path.insert(0, str(Path(__file__).parent))

from large_catalogue import DEMO, records

from catalog.database import create_reading_tables, derive
from catalog.entities import KIND_OF, ProductType, encode
from catalog.exchange.starter import read_starter

RECORDS = "CREATE TABLE record(kind TEXT, id TEXT, rev INTEGER, body TEXT, PRIMARY KEY(kind, id)) WITHOUT ROWID"
PUBLICATIONS = "CREATE TABLE publication(seq INTEGER PRIMARY KEY, rev INTEGER, manifest TEXT, signature BLOB)"


def write_catalogue(path: Path, size: int, *, pictures: bool = False) -> list[ProductType]:
    """Write a catalogue of `size` types, and with `pictures` those that the forty drawings lend; return the types."""
    made = records(size, pictures=pictures)
    bodies = [(KIND_OF[type(record)], record.id, encode(record)) for record in made]
    connection = apsw.Connection(str(path))
    connection.execute(RECORDS)
    connection.execute(PUBLICATIONS)
    create_reading_tables(connection)
    with connection:
        rows = ((kind, name, 1, body.decode()) for kind, name, body in bodies)
        connection.executemany("INSERT INTO record VALUES(?, ?, ?, ?)", rows)
        derive(connection, bodies)
        manifest = {"root": f"{size:064x}", "created_utc": "2026-11-23T08:00:00Z"}
        connection.execute("INSERT INTO publication VALUES(1, 1, ?, NULL)", (json.dumps(manifest),))
    connection.execute("PRAGMA journal_mode=WAL")
    connection.close()
    if pictures:
        for digest, content in read_starter(DEMO).media.items():
            file = path.parent / "media" / digest[:2] / digest
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
    return [record for record in made if isinstance(record, ProductType)]
