"""The form's process: serves the form, carries registrations to the share, and tells how it goes in form.json."""

import argparse
import asyncio
import logging
import os
import signal
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from types import FrameType
from typing import Final

from starlette.requests import Request

from kiosk.config import load
from kiosk.interest.address import open_listener, origin_of
from kiosk.interest.answers import Form, Kiosk
from kiosk.interest.bookings_on_share import BookingsOnShare
from kiosk.interest.connections import Limits
from kiosk.interest.delivery import Delivery
from kiosk.interest.guard import ASKING, SENDING, Guard, Rates
from kiosk.interest.listening import rest, serve, tls_context
from kiosk.interest.obstacle import SENTENCES, Obstacle, obstacle_to_listening
from kiosk.interest.outbox import Outbox
from kiosk.interest.pages import Pages
from kiosk.interest.room import Room, read_room
from kiosk.interest.server import application
from kiosk.interest.ticket import read_key
from kiosk.interest.unread import Watch, answers_are_late
from kiosk.interest.words import Languages
from kiosk.run_state import read_state, write_state
from kiosk.settings import Settings

ASSETS: Final = Path(__file__).resolve().parents[2] / "assets" / "form"
NAME: Final = "form"
EMBEDDED: Final = "embedded"
LOOK_SECONDS: Final = 1.0
BEAT_SECONDS: Final = 5.0
RETRY_SECONDS: Final = 5.0


class FormProcess:
    """Everything that runs here, until `stop` (asked several times a second) says so."""

    def __init__(self, settings: Settings, stop: Callable[[], bool]) -> None:
        """Raises `OSError` if the kiosk's own data folder cannot be written."""
        self._settings = settings
        self._asked_to_stop = stop
        self._secure = settings.interest.certificate is not None
        self._outbox = Outbox(settings.kiosk.data_folder / "outbox")
        self._bookings = BookingsOnShare(settings.share.folder, settings.kiosk.name)
        self._delivery = Delivery(self._outbox, settings.share.folder, time.time, self._tidy)
        self._watch = Watch(settings.share.folder / "inbox")
        self._form, self._application = self._build()
        self._port = 0
        self._obstacle = Obstacle.NONE
        self._opened, self._opened_on = 0, str((read_state(settings.run_folder, NAME) or {}).get("opened_on", ""))
        self._told: dict[str, object] = {}
        self._told_at = 0.0

    async def run(self) -> int:
        """Serve and carry; return the exit code. It is 1 if carrying broke, which only a fault of the program does."""
        self._delivery.start()
        telling = asyncio.create_task(self._keep_telling())
        try:
            while not self._ends():
                if self._settings.interest.channel == EMBEDDED:
                    await self._listen()
                await rest(RETRY_SECONDS, self._ends)
        finally:
            telling.cancel()
            self._delivery.stop()
            self._tell()
        return 0 if self._asked_to_stop() else 1

    async def _listen(self) -> None:
        """Serve until the end; or note what is in the way, and return."""
        interest = self._settings.interest
        try:
            tls = tls_context(interest)
        except OSError as problem:
            logging.getLogger(__name__).warning("certificate: %s", problem)
            self._obstacle = Obstacle.CERTIFICATE
            return
        try:
            listener = open_listener(interest.listen)
        except (OSError, OverflowError) as problem:
            self._obstacle = obstacle_to_listening(problem)
            return
        self._obstacle = Obstacle.NONE
        self._port = int(listener.getsockname()[1])
        await serve(self._application, listener, tls, Limits(), self._ends)
        self._port = 0

    def _tidy(self) -> None:
        self._bookings.forget_orphans(self._outbox.has, time.time())
        self._watch.look(time.monotonic())

    def _room(self, numbers: tuple[int, ...]) -> Room:
        settings = self._settings
        room = read_room(settings.catalogue, settings.media_folder, numbers, _today)
        return room._replace(late=answers_are_late(self._watch.state.since, room.showroom, _today()))

    def _ends(self) -> bool:
        return self._asked_to_stop() or not self._delivery.alive

    def _build(self) -> tuple[Form, Guard]:
        kiosk = self._settings.kiosk
        languages = Languages(ASSETS / "words", kiosk.languages)
        pages = Pages(ASSETS, languages, secure=self._secure)
        own = Kiosk(
            name=kiosk.name,
            key=read_key(kiosk.data_folder / "ticket.key"),
            store=self._outbox,
            read_room=self._room,
            clock=time.time,
            stored=self._delivery.wake,
            secure=self._secure,
            bookings=self._bookings,
        )
        form = Form(own, pages, languages)

        def busy_page(request: Request) -> str:
            accepted = languages.accepted(request.headers.get("accept-language", ""))
            return pages.notice(languages.choose(accepted), "busy")

        asking, sending = Rates(ASKING, time.monotonic), Rates(SENDING, time.monotonic)
        return form, Guard(application(form, ASSETS), asking, sending, busy_page)

    async def _keep_telling(self) -> None:
        known: frozenset[str] = frozenset()
        while True:
            waiting = self._outbox.ids()
            if waiting - known:  # the screen's process keeps registrations here too
                self._delivery.wake()
            known = waiting
            self._tell()
            await asyncio.sleep(LOOK_SECONDS)

    def _tell(self) -> None:
        """Write form.json if something has changed, and now and then to show that the process lives."""
        state = self._state()
        now = time.time()
        if state == self._told and 0 <= now - self._told_at < BEAT_SECONDS:
            return
        try:
            write_state(self._settings.run_folder, NAME, state | {"heartbeat": now})
        except OSError as problem:  # a full disk: the form goes on, and the next look tries again
            logging.getLogger(__name__).warning("form.json: %s", problem)
            return
        self._told, self._told_at = state, now

    def _state(self) -> dict[str, object]:
        """Return what form.json says. `listening` means that registrations are taken."""
        room = self._room(())
        obstacle = self._obstacle or self._obstacle_in_catalogue(room)
        interest, delivery, unread = self._settings.interest, self._delivery.state, self._watch.state
        if self._form.opened > self._opened:
            self._opened, self._opened_on = self._form.opened, _today().isoformat()
        return {
            "pid": os.getpid(),
            "address": origin_of(interest, self._port) if self._port else "",
            "listening": bool(self._port) and not obstacle,
            "secure": self._secure,
            "problem": str(obstacle),
            "sentence": SENTENCES[obstacle],
            "opened": self._form.opened,
            "opened_on": self._opened_on,
            "sent": self._form.sent,
            "waiting": self._outbox.count(),
            "last_delivery": delivery.last_delivery,
            "delivery_problem": delivery.problem,
            "inbox_waiting": unread.waiting,
            "inbox_since": unread.since,
            "late": answers_are_late(unread.since, room.showroom, _today()),
        }

    def _obstacle_in_catalogue(self, room: Room) -> Obstacle:
        if self._settings.interest.channel != EMBEDDED:
            return Obstacle.NONE
        if room.showroom is None and not room.recipients:
            return Obstacle.NO_CATALOGUE
        return Obstacle.NONE if room.recipients else Obstacle.NO_RECIPIENT


def _today() -> date:
    return datetime.now(UTC).astimezone().date()


def run(settings: Settings, stop: Callable[[], bool]) -> int:
    """Serve the form until `stop` says so; return the exit code."""
    return asyncio.run(FormProcess(settings, stop).run())


def main(words: Sequence[str]) -> int:
    """Run as a process of its own: `--config FILE`. It ends on SIGTERM, SIGINT, or when its parent has gone."""
    parser = argparse.ArgumentParser(prog="kiosk form")
    parser.add_argument("--config", type=Path, required=True, metavar="FILE")
    settings = load(parser.parse_args(words).config)
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(asctime)s %(name)s: %(message)s")
    stopped: list[int] = []

    def ask(number: int, _frame: FrameType | None) -> None:
        stopped.append(number)

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, ask)
    parent = os.getppid()
    return run(settings, lambda: bool(stopped) or os.getppid() != parent)
