"""A room's catalogue on the server: a copy that follows what staff publish, as a kiosk does."""

import logging
import threading
from pathlib import Path
from typing import Final

from catalog.errors import Refused
from catalog.publication.source.file import FileSource
from catalog.publication.source.web import HttpSource
from catalog.publication.sync import Follower

PUBLISHED: Final = "catalog.sqlite"


class Following:
    """Keeps the copy in `folder` equal to what is published. `look` once, or `start` a thread that goes on looking."""

    def __init__(self, catalogue: str, folder: Path, key: str, poll_seconds: float) -> None:
        """`catalogue` is the https address of the shared file, or the folder it lies in."""
        self._catalogue = catalogue
        self._folder = folder
        self._key = key
        self._pause = poll_seconds
        self._stopping = threading.Event()
        self._told = ""

    def start(self) -> None:
        """Go on looking until `stop`; the thread never keeps the process alive."""
        threading.Thread(target=self._run, name="following", daemon=True).start()

    def stop(self) -> None:
        """Look no more."""
        self._stopping.set()

    def look(self, follower: Follower) -> None:
        """Fetch what is new, and show it. What is refused is told once; what was shown stays."""
        try:
            if follower.poll():
                follower.stage()
            if follower.staged():
                follower.apply()
        except Refused as refusal:
            self._tell(str(refusal.reason))
        else:
            self._tell("")

    def follower(self) -> Follower:
        """Return what follows. Raises `Refused` if the copy cannot be opened."""
        online = self._catalogue.startswith(("https://", "http://"))
        source = HttpSource(self._catalogue) if online else FileSource(Path(self._catalogue) / PUBLISHED)
        return Follower(source, self._folder, self._key)

    def _run(self) -> None:
        follower: Follower | None = None
        while not self._stopping.is_set():
            follower = follower or self._opened()
            if follower:
                self.look(follower)
            self._stopping.wait(self._pause)
        if follower:
            follower.close()

    def _opened(self) -> Follower | None:
        try:
            return self.follower()
        except Refused as refusal:  # the disk is full, or the folder's rights are wrong: it may be mended
            self._tell(str(refusal.reason))
            return None

    def _tell(self, reason: str) -> None:
        if reason != self._told:
            logging.getLogger(__name__).warning("the catalogue: %s", reason or "followed again")
            self._told = reason
