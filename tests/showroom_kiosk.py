"""A kiosk's data folder with a small catalogue, for the form: in this process or in a process of its own."""

import base64
import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import apsw
from nacl.public import PrivateKey
from small_share import a_picture, a_type, pictured

from catalog.entities import KIND_OF, Recipient, Showroom, encode
from catalog.schema import create_reading_tables, derive
from kiosk.config import load
from kiosk.interest import ticket
from kiosk.run_state import read_state

ROOT = Path(__file__).resolve().parents[1]
PATIENCE_SECONDS = 30.0
RECORDS = "CREATE TABLE record(kind TEXT, id TEXT, rev INTEGER, body TEXT, PRIMARY KEY(kind, id)) WITHOUT ROWID"
ROOM = Showroom(
    id="showroom",
    name={"sv": "Visningsrummet", "en": "The showroom"},
    municipality={"sv": "Exempelby kommun"},
    phone="08-465 004 10",
    hours={"sv": "måndag–fredag 9–16"},
    controller={"sv": "Socialnämnden i Exempelby"},
    legal_basis={"sv": "Ditt samtycke"},
    privacy={"sv": "Du kan be att få se dina uppgifter."},
    retention_days=30,
)


def a_recipient(key, name="personal"):
    return Recipient(id=name, name=name, public_key=base64.b64encode(bytes(key.public_key)).decode())


class ShowroomKiosk:
    """`folder/data` with a local catalogue, `folder/share` beside, and the staff's private key."""

    def __init__(self, folder, interest='channel = "embedded"\nlisten = "127.0.0.1:0"\n'):
        self.folder = Path(folder)
        self.data, self.share = self.folder / "data", self.folder / "share"
        self.inbox = self.share / "inbox"
        self.private = PrivateKey.generate()
        for place in (self.data, self.share):
            place.mkdir(parents=True)
        (self.share / "catalog.sqlite").write_bytes(b"")
        picture, digest = a_picture()
        place = self.data / "media" / digest[:2]
        place.mkdir(parents=True)
        (place / digest).write_bytes(picture)
        self.put(ROOM, a_recipient(self.private), pictured(101, digest, digest, "Larm & <ring>"), a_type(102, "Robot"))
        self.configuration = self.folder / "kiosk.toml"
        self.configuration.write_text(
            f'[kiosk]\nname = "Entrén"\ndata_folder = "data"\n[share]\nfolder = "share"\n[interest]\n{interest}',
            encoding="utf-8",
        )

    def put(self, *records):
        """Write records into the local catalogue as synchronisation does."""
        connection = apsw.Connection(str(self.data / "catalog.sqlite"))
        with contextlib.closing(connection), connection:
            if not connection.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'record'").get:
                connection.execute(RECORDS)
            create_reading_tables(connection)
            rows = [(KIND_OF[type(record)], record.id, encode(record)) for record in records]
            for kind, name, body in rows:
                connection.execute("INSERT OR REPLACE INTO record VALUES (?, ?, 1, ?)", (kind, name, body.decode()))
            derive(connection, rows)

    def delete(self, kind, name):
        connection = apsw.Connection(str(self.data / "catalog.sqlite"))
        with contextlib.closing(connection), connection:
            connection.execute("DELETE FROM record WHERE kind = ? AND id = ?", (kind, name))
            derive(connection, [(kind, name, None)])

    @property
    def settings(self):
        return load(self.configuration)

    @property
    def key(self):
        return ticket.read_key(self.data / "ticket.key")

    def ticket(self, numbers=(101,), language="sv", kind="try", minutes_ago=0):
        return ticket.seal(ticket.new_ticket(numbers, language, kind, time.time() - 60 * minutes_ago), self.key)

    def id_of(self, text):
        return ticket.registration_id(ticket.unseal(text, self.key), self.key)

    def sealed(self):
        """The sealed files that have arrived at the share and wait."""
        return sorted(self.inbox.glob("*.sealed"))

    def files(self):
        """Everything that this kiosk has written anywhere."""
        return [path for path in self.folder.rglob("*") if path.is_file()]


IN_NO_HURRY = """
import sys
from kiosk.interest import process
process.ASKING = process.SENDING = process.ASKING._replace(burst=1e9)
sys.exit(process.main(sys.argv[1:]))
"""
"""One address may ask as often as it likes: a test is many visitors."""


class FormInProcess:
    """`python -m kiosk form` for a kiosk. `kill` gives it no chance to tidy up."""

    def __init__(self, kiosk, *, code=""):
        """`code` is what Python runs instead of the process as it is."""
        self.kiosk = kiosk
        self.log = kiosk.folder / "form.log"
        program = ["-c", code] if code else ["-m", "kiosk", "form"]
        command = [sys.executable, *program, "--config", str(kiosk.configuration)]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, stderr=log)

    def state(self):
        state = read_state(self.kiosk.data / "run", "form") or {}
        return state if state.get("pid") == self.process.pid else {}

    def wait(self, true, what):
        """Wait until the state file says something; return the state."""
        end = time.monotonic() + PATIENCE_SECONDS
        while not ((state := self.state()) and true(state)):
            assert self.process.poll() is None, self.log.read_text(encoding="utf-8")
            assert time.monotonic() < end, f"waited in vain for {what}: {self.state()}"
            time.sleep(0.05)
        return state

    def origin(self):
        return self.wait(lambda state: state["listening"], "the form to listen")["address"]

    def kill(self):
        self.process.kill()
        self.process.wait()

    def end(self):
        """Ask it to end; return its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(PATIENCE_SECONDS)


@contextlib.contextmanager
def running(kiosk, *, code=""):
    """The form's process, which ends with the block."""
    form = FormInProcess(kiosk, code=code)
    try:
        yield form
    finally:
        form.kill()
