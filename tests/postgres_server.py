"""A real PostgreSQL of its own on loopback, run by a user without rights; it can be killed and started again."""

import contextlib
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path

import psycopg

PATIENCE_SECONDS = 60.0


def programs():
    """The folder with PostgreSQL's programs: the newest of Debian's, or wherever the shell finds them."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda path: float(path.parts[-3]))
    if found:
        return found[-1].parent
    named = shutil.which("postgres")
    assert named, "PostgreSQL is not here: python3 build/dev.py test installs it"
    return Path(named).parent


class PostgresServer:
    """One cluster in `folder`. `address` is for SQLAlchemy."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.log = self.folder / "log"
        self.bin = programs()
        self._as = {"user": "postgres", "group": "postgres"} if os.geteuid() == 0 else {}
        if self._as:
            owner = pwd.getpwnam("postgres")
            os.chown(folder, owner.pw_uid, owner.pw_gid)
        words = [
            self.bin / "initdb",
            "-D",
            folder / "data",
            "-U",
            "visningsrum",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--no-sync",
        ]
        subprocess.run([str(word) for word in words], check=True, capture_output=True, cwd="/", **self._as)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"postgresql://visningsrum@127.0.0.1:{self.port}/postgres"
        self.process = None

    def start(self):
        words = [
            self.bin / "postgres",
            "-D",
            self.folder / "data",
            "-p",
            self.port,
            "-k",
            self.folder,
            "-h",
            "127.0.0.1",
        ]
        # A process group of its own: killing it must not leave its helpers holding the port.
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [str(word) for word in words], stderr=log, cwd="/", start_new_session=True, **self._as
            )
        end = time.monotonic() + PATIENCE_SECONDS
        while True:
            assert self.process.poll() is None, "PostgreSQL has ended"
            with contextlib.suppress(psycopg.OperationalError), psycopg.connect(self.address, connect_timeout=2):
                return
            assert time.monotonic() < end, "PostgreSQL does not answer"
            time.sleep(0.05)

    def log_every_statement(self):
        """As somebody does who looks for a fault: with what is put into each."""
        with psycopg.connect(self.address, autocommit=True) as connection:
            connection.execute("ALTER SYSTEM SET log_statement = 'all'")
            connection.execute("SELECT pg_reload_conf()")

    def kill(self):
        """As when the power goes: nothing is tidied."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        (self.folder / "data" / "postmaster.pid").unlink(missing_ok=True)

    def end(self):
        if self.process and self.process.poll() is None:
            self.kill()


@contextlib.contextmanager
def postgres_server():
    """A cluster that is gone afterwards."""
    memory = Path("/dev/shm")
    folder = Path(tempfile.mkdtemp(prefix="postgres-", dir=memory if memory.is_dir() else None))
    server = PostgresServer(folder)
    try:
        server.start()
        yield server
    finally:
        server.end()
        shutil.rmtree(folder, ignore_errors=True)
