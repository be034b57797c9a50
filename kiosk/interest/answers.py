"""What the form answers: it is shown, taken in, thanked for. It keeps nothing but sealed files in the outbox."""

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from http import HTTPStatus
from pathlib import Path
from typing import Final, NamedTuple

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, RedirectResponse, Response

from catalog.errors import Invalid
from kiosk.interest import form, seal, ticket
from kiosk.interest.body import read_fields
from kiosk.interest.booking import Desk
from kiosk.interest.form import Circumstances, Problem, Typed
from kiosk.interest.pages import NOWHERE, Notice, Pages
from kiosk.interest.picture import as_jpeg
from kiosk.interest.registration import reference
from kiosk.interest.room import Room
from kiosk.interest.showing import Showing, Spoken, calendar
from kiosk.interest.store import Bookings, Store
from kiosk.interest.ticket import Ticket
from kiosk.interest.words import Languages

STATUS: Final[dict[Notice, HTTPStatus]] = {
    "expired": HTTPStatus.GONE,
    "forged": HTTPStatus.NOT_FOUND,
    "closed": HTTPStatus.SERVICE_UNAVAILABLE,
    "start": HTTPStatus.OK,
    "large": HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    "broken": HTTPStatus.INTERNAL_SERVER_ERROR,
}


CALENDAR_FILE: Final = "visning.ics"


class Kiosk(NamedTuple):
    """What the form gets from the kiosk it runs on. `clock` gives Unix time; `stored` hears of what is safe."""

    name: str
    key: bytes
    store: Store
    read_room: Callable[[tuple[int, ...]], Room]
    clock: Callable[[], float]
    stored: Callable[[], None]
    secure: bool
    bookings: Bookings


class Visit(NamedTuple):
    """One request with a true ticket: who asks for what, in which language."""

    path: str
    ticket: Ticket
    id: str
    language: str
    room: Room


class Form:
    """Answers requests. `opened` and `sent` count forms since the start, of nobody in particular."""

    def __init__(self, kiosk: Kiosk, pages: Pages, languages: Languages) -> None:
        """Nothing has been opened yet."""
        self._kiosk = kiosk
        self._pages = pages
        self._languages = languages
        self._desk = Desk(kiosk.bookings, kiosk.clock)
        self._one_booking = threading.Lock()
        self.opened = 0
        self.sent = 0

    async def start(self, request: Request) -> Response:
        """Say where the form is to somebody who came without a ticket."""
        return self.notice(request, "start")

    async def show(self, request: Request) -> Response:
        """Show the form that a ticket leads to; a used ticket leads to the thanks, an old one to what to do instead."""
        asked = self._ticket(request)
        if asked is None:
            return self.notice(request, "forged")
        visit = await self._visit(asked, request, request.query_params.get("language", ""))
        if await run_in_threadpool(self._is_done, visit):
            return await run_in_threadpool(self._thanks, visit)
        refusal = self._refusal(visit, in_time=asked.may_open(self._minute()))
        if refusal:
            return refusal
        self.opened += request.method == "GET"
        return await run_in_threadpool(self._form, visit, Typed(kind=asked.kind))

    async def take(self, request: Request) -> Response:
        """Take in what was typed. It is sealed and safe on disk before anybody is thanked."""
        asked = self._ticket(request)
        if asked is None or _is_sent_by_another_site(request):
            return self.notice(request, "forged")
        fields = await read_fields(request)
        if fields is None:
            return self.notice(request, "large", asked.language)
        typed = form.typed_from(fields)
        visit = await self._visit(asked, request, typed.switch, typed.language)
        if not await run_in_threadpool(self._is_done, visit):
            refusal = self._refusal(visit, in_time=asked.may_send(self._minute()))
            refusal = refusal or await run_in_threadpool(self._keep, visit, typed)
            if refusal:
                return refusal
        return RedirectResponse(f"{visit.path}?language={visit.language}", HTTPStatus.SEE_OTHER)

    async def picture(self, request: Request) -> Response:
        """Return the picture of a product that a ticket names."""
        return FileResponse(await self._picture(request), media_type="image/webp")

    async def picture_without_webp(self, request: Request) -> Response:
        """Return the same for a phone from before WebP (iOS 13)."""
        return Response(await run_in_threadpool(as_jpeg, await self._picture(request)), media_type="image/jpeg")

    async def calendar(self, request: Request) -> Response:
        """Return the file for a calendar with the showing that a ticket's registration has booked."""
        asked = self._ticket(request)
        if asked is None or not asked.may_send(self._minute()):
            raise HTTPException(HTTPStatus.NOT_FOUND)
        visit = await self._visit(asked, request, request.query_params.get("language", ""))
        done = await run_in_threadpool(self._is_done, visit)
        showing = await run_in_threadpool(self._desk.held, visit.room, visit.id) if done else None
        if showing is None or visit.room.showroom is None:
            raise HTTPException(HTTPStatus.NOT_FOUND)
        spoken = Spoken(self._languages.words(visit.language), visit.language)
        now = datetime.fromtimestamp(self._kiosk.clock(), UTC)
        file = calendar(showing, visit.room.showroom, visit.id, spoken, now)
        named = {"Content-Disposition": f'attachment; filename="{CALENDAR_FILE}"'}
        return Response(file, media_type="text/calendar", headers=named)

    def notice(self, request: Request, notice: Notice, *wishes: str) -> Response:
        """Return a page that says why there is no form, in a language that the browser asks for."""
        asked = request.query_params.get("language", "")
        language = self._languages.choose(asked, *wishes, self._languages.accepted(_accepted(request)))
        room = self._kiosk.read_room(()) if notice in {"forged", "start"} else NOWHERE
        return HTMLResponse(self._pages.notice(language, notice, room), STATUS[notice])

    async def _picture(self, request: Request) -> Path:
        asked, number = self._ticket(request), int(request.path_params["number"])
        if asked is None or number not in asked.numbers or not asked.may_send(self._minute()):
            raise HTTPException(HTTPStatus.NOT_FOUND)
        room = await run_in_threadpool(self._kiosk.read_room, (number,))
        picture = room.products[0].picture
        if picture is None:
            raise HTTPException(HTTPStatus.NOT_FOUND)
        return picture

    def _ticket(self, request: Request) -> Ticket | None:
        try:
            return ticket.unseal(request.path_params["ticket"], self._kiosk.key)
        except Invalid:
            return None

    async def _visit(self, asked: Ticket, request: Request, *wishes: str) -> Visit:
        return Visit(
            path=f"{request.scope.get('root_path', '')}/{request.path_params['ticket']}",
            ticket=asked,
            id=ticket.registration_id(asked, self._kiosk.key),
            language=self._languages.choose(*wishes, asked.language),
            room=await run_in_threadpool(self._kiosk.read_room, asked.numbers),
        )

    def _is_done(self, visit: Visit) -> bool:
        return visit.ticket.may_send(self._minute()) and self._kiosk.store.has(visit.id)

    def _refusal(self, visit: Visit, *, in_time: bool) -> Response | None:
        """Return the page that is shown instead of the form, if there must be one."""
        notice: Notice = "closed" if in_time else "expired"
        if in_time and visit.room.recipients:
            return None
        return HTMLResponse(self._pages.notice(visit.language, notice, visit.room), STATUS[notice])

    def _form(
        self, visit: Visit, typed: Typed, problems: tuple[Problem, ...] = (), *, not_saved: bool = False
    ) -> Response:
        status = HTTPStatus.UNPROCESSABLE_ENTITY if problems else HTTPStatus.OK
        status = HTTPStatus.SERVICE_UNAVAILABLE if not_saved else status
        offered = self._desk.offer(visit.room)
        page = self._pages.form(
            visit.language, visit.room, visit.path, typed, problems, offered=offered, not_saved=not_saved
        )
        return HTMLResponse(page, status)

    def _keep(self, visit: Visit, typed: Typed) -> Response | None:
        """Seal and store; or return the form again, with everything that was typed."""
        problems = () if typed.switch else form.problems(typed)
        if typed.switch or problems:
            return self._form(visit, typed, problems)
        slot = form.wanted_slot(typed)
        if not slot:
            return self._seal(visit, typed, None)
        with self._one_booking:  # a double tap with two times books one
            if self._kiosk.store.has(visit.id):
                return None
            booked = self._desk.book(visit.room, slot, visit.id)
            if isinstance(booked, Problem):
                return self._form(visit, typed._replace(slot=""), (booked,))
            return self._seal(visit, typed, booked)

    def _seal(self, visit: Visit, typed: Typed, booked: Showing | None) -> Response | None:
        try:
            self._store(visit, typed, booked)
        except OSError as problem:
            logging.getLogger(__name__).error("a registration could not be saved: %s", type(problem).__name__)  # noqa: TRY400
            with suppress(OSError):  # it may be kept, and only flushing failed
                if not self._kiosk.store.has(visit.id):
                    self._desk.release(booked, visit.id)
            return self._form(visit, typed, not_saved=True)
        return None

    def _thanks(self, visit: Visit) -> Response:
        booked = self._desk.held(visit.room, visit.id)
        page = self._pages.thanks(visit.language, visit.room, reference(visit.id), visit.path, booked)
        return HTMLResponse(page)

    def _store(self, visit: Visit, typed: Typed, booked: Showing | None) -> None:
        """Seal and store. A second request for the same ticket finds that the first has been here."""
        received = datetime.fromtimestamp(self._kiosk.clock(), UTC).strftime("%Y-%m-%dT%H:%MZ")
        around = Circumstances(visit.id, received, self._kiosk.name, self._kiosk.secure, booked)
        registration = form.registration(typed, visit.ticket, visit.language, around)
        if self._kiosk.store.put(visit.id, seal.seal(registration, visit.room.recipients)):
            self.sent += 1
            self._kiosk.stored()
        else:  # another page of the same code was quicker, with another time or none
            self._desk.release(booked, visit.id)

    def _minute(self) -> int:
        return ticket.minute_of(self._kiosk.clock())


def _accepted(request: Request) -> str:
    return request.headers.get("accept-language", "")


def _is_sent_by_another_site(request: Request) -> bool:
    """Say whether a browser tells so. `Origin` would tell nothing: our pages ask it to leave out where they are."""
    return request.headers.get("sec-fetch-site") == "cross-site"
