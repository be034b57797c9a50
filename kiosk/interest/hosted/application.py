"""The server: every room's form under its path, on one database.

Run it with `uvicorn --factory kiosk.interest.hosted.application:make`.
"""

import asyncio
import logging
import os
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final, NamedTuple

from sqlalchemy import Engine, create_engine, make_url
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.types import ASGIApp
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from kiosk.interest import room as rooms
from kiosk.interest.answers import Form, Kiosk
from kiosk.interest.guard import ASKING, SENDING, Guard, Rate, Rates
from kiosk.interest.hosted import settings as server_settings
from kiosk.interest.hosted.database import BookingsInDatabase, RoomInDatabase
from kiosk.interest.hosted.fetching import Counter
from kiosk.interest.hosted.following import Following
from kiosk.interest.hosted.settings import HostedSettings, Room
from kiosk.interest.hosted.tables import migrate
from kiosk.interest.pages import Pages
from kiosk.interest.server import application as form_application
from kiosk.interest.ticket import read_shared_key
from kiosk.interest.unread import answers_are_late
from kiosk.interest.words import Languages

ASSETS: Final = Path(__file__).resolve().parents[3] / "assets" / "form"
SETTINGS_VARIABLE: Final = "VISNINGSRUM_SERVER"
FETCHING: Final = Rate(240, 8)
"""How often staff may ask: a busy week in one go."""
TIDY_SECONDS: Final = 3600.0


class Shown:
    """The room as visitors meet it: what is published, and whether anybody fetches what they send."""

    def __init__(self, folder: Path) -> None:
        """`folder` holds the mirror of what is published."""
        self._folder = folder
        self.oldest_waiting = ""

    def __call__(self, numbers: tuple[int, ...]) -> rooms.Room:
        """Return it with the products that have these numbers."""
        room = rooms.read_room(self._folder / "catalog.sqlite", self._folder / "media", numbers, _today)
        return room._replace(late=answers_are_late(self.oldest_waiting, room.showroom, _today()))


class Open(NamedTuple):
    """A room that takes registrations."""

    settings: Room
    kept: RoomInDatabase
    following: Following
    read_room: Shown
    routes: tuple[BaseRoute, ...]


def make() -> ASGIApp:
    """Return the application for the settings that the environment names. Raises `WrongServerSettingsError`.

    However uvicorn is started, it lists no requests: each line would tell who asked, from where, and about which aid.
    """
    logging.getLogger("uvicorn.access").disabled = True
    named = os.environ.get(SETTINGS_VARIABLE, "")
    if not named:
        raise server_settings.WrongServerSettingsError(f"Ange inställningarnas fil i {SETTINGS_VARIABLE}.")
    return application(server_settings.load(Path(named)))


def application(settings: HostedSettings) -> ASGIApp:
    """Return the application with all its rooms. The database is brought up to date when it starts."""
    address = make_url(settings.server.database).set(drivername="postgresql+psycopg")
    engine = create_engine(address, pool_pre_ping=True, pool_size=10, hide_parameters=True)
    opened = [_open(room, settings, engine) for room in settings.rooms]

    @asynccontextmanager
    async def lifespan(_application: Starlette) -> AsyncIterator[None]:
        await run_in_threadpool(migrate, engine)
        for room in opened:
            room.following.start()
        tidying = asyncio.create_task(_tidy_now_and_then(opened))
        yield
        tidying.cancel()
        for room in opened:
            room.following.stop()
        engine.dispose()

    routes: list[BaseRoute] = [Route("/form.css", _stylesheet), Route("/icon.svg", _icon)]
    site = Starlette(routes=[*routes, *(route for room in opened for route in room.routes)], lifespan=lifespan)
    site.router.redirect_slashes = False
    return ProxyHeadersMiddleware(site, trusted_hosts=list(settings.server.proxies))  # type: ignore[arg-type, return-value]


def _open(room: Room, settings: HostedSettings, engine: Engine) -> Open:
    folder = settings.file(settings.server.data_folder) / room.path
    kept = RoomInDatabase(engine, room.path)
    languages = Languages(ASSETS / "words", room.languages)
    pages = Pages(ASSETS, languages, secure=True)
    read_room = Shown(folder)
    kiosk = Kiosk(
        name=room.name,
        key=read_shared_key(settings.file(room.ticket_key)),
        store=kept,
        read_room=read_room,
        clock=time.time,
        stored=_nobody_waits,
        secure=True,
        bookings=BookingsInDatabase(engine, room.path),
    )

    def busy_page(request: Request) -> str:
        accepted = languages.accepted(request.headers.get("accept-language", ""))
        return pages.notice(languages.choose(accepted), "busy")

    counter = Counter(kept, room.inbox_token_sha256)
    site = form_application(Form(kiosk, pages, languages), ASSETS)
    guarded = Guard(site, Rates(ASKING, time.monotonic), Rates(SENDING, time.monotonic), busy_page)
    inbox = Guard(counter, Rates(FETCHING, time.monotonic), Rates(FETCHING, time.monotonic), busy_page)
    catalogue = room.catalogue if "://" in room.catalogue else str(settings.file(room.catalogue))
    following = Following(catalogue, folder, room.key, room.poll_seconds)
    return Open(
        room, kept, following, read_room, (Route(f"/{room.path}/inbox", inbox), Mount(f"/{room.path}", guarded))
    )


async def _tidy_now_and_then(opened: list[Open]) -> None:
    while True:
        for room in opened:
            days = (await run_in_threadpool(room.read_room, ())).retention_days
            with suppress(OSError):  # the database is away: next time
                count = await run_in_threadpool(room.kept.tidy, datetime.now(UTC), days)
                room.read_room.oldest_waiting = await run_in_threadpool(room.kept.oldest_waiting)
                if count:
                    logging.getLogger(__name__).warning("%s: %d removed after %d days", room.settings.path, count, days)
        await asyncio.sleep(TIDY_SECONDS)


async def _stylesheet(_request: Request) -> Response:
    return FileResponse(ASSETS / "form.css", media_type="text/css")


async def _icon(_request: Request) -> Response:
    return FileResponse(ASSETS / "icon.svg", media_type="image/svg+xml")


def _nobody_waits() -> None:
    """Staff fetch when they want to."""


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
