"""Bringing registrations from the server into the staff's inbox: each once, however often it is interrupted."""

import http.client
import os
import socket
import ssl
from collections.abc import Callable
from threading import get_ident
from typing import Any, Final
from urllib.parse import urlsplit

import msgspec

from catalog.errors import Invalid
from kiosk.interest.durable import write_durably
from kiosk.interest.inbox import Inbox
from kiosk.interest.seal import Unreadable, read_header

TIMEOUT_SECONDS: Final = 30.0
LARGEST_ANSWER: Final = 32 * 1024 * 1024
MOST_AT_ONCE: Final = 200
"""Ids in one request, which the server takes up to 16 KiB of."""
Connect = Callable[[str, int | None], http.client.HTTPConnection]


class Waiting(msgspec.Struct):
    """A registration on the server, sealed."""

    id: str
    sealed: bytes


class Answer(msgspec.Struct):
    """What the server hands out at a time."""

    registrations: list[Waiting]


def over_tls(host: str, port: int | None) -> http.client.HTTPConnection:
    """Return a connection whose other end has proved who it is."""
    return http.client.HTTPSConnection(host, port, timeout=TIMEOUT_SECONDS, context=ssl.create_default_context())


def fetch_all(inbox: Inbox, address: str, token: str, connect: Connect = over_tls) -> int:
    """Bring everything that waits at `address` (`https://host/room`) into `inbox`; return how many were new.

    What is in the inbox is safe there before the server is told to forget it. Then the server hears what has been
    erased: a showing that was booked so is free again. Raises `Invalid`.
    """
    place = urlsplit(address)
    if place.scheme != "https" or not place.hostname:
        raise Invalid(f"Adressen till servern ska börja med https://: {address}")

    def ask(method: str, what: object | None = None) -> bytes:
        connection = connect(str(place.hostname), place.port)
        body = None if what is None else msgspec.json.encode(what)
        headers = {"Authorization": f"Bearer {token}", "Accept": "application/json"}
        try:
            connection.request(method, f"{place.path.rstrip('/')}/inbox", body, headers)
            reply = connection.getresponse()
            content = reply.read(LARGEST_ANSWER)
        except (OSError, http.client.HTTPException) as problem:
            raise Invalid(f"Servern {place.hostname} går inte att nå just nu.", str(problem)) from problem
        finally:
            connection.close()
        if reply.status != http.HTTPStatus.OK:
            raise Invalid(_refusal(reply.status), f"HTTP {reply.status}")
        return content

    new = 0
    while waiting := _decoded(ask("GET")):
        new += sum(_take_in(inbox, each) for each in waiting)
        ask("POST", {"fetched": [each.id for each in waiting]})
    erased = inbox.erased()
    for first in range(0, len(erased), MOST_AT_ONCE):
        ask("POST", {"fetched": [], "erased": erased[first : first + MOST_AT_ONCE]})
    return new


def _decoded(content: bytes) -> list[Waiting]:
    try:
        return msgspec.json.decode(content, type=Answer).registrations
    except (msgspec.DecodeError, UnicodeDecodeError) as problem:
        raise Invalid("Servern svarar något annat än anmälningar. Kontrollera adressen.", str(problem)) from problem


def _take_in(inbox: Inbox, waiting: Waiting) -> bool:
    """Write one into the inbox unless it has been there; say whether it was new."""
    try:
        genuine = read_header(waiting.sealed).id == waiting.id
    except Unreadable:
        genuine = False
    if not genuine:
        raise Invalid("Servern skickade något som inte är en anmälan. Inget har tagits bort där.")
    try:
        if inbox.has(waiting.id):
            return False
        write_durably(
            inbox.place_for(waiting.id), waiting.sealed, f".{socket.gethostname()}.{os.getpid()}.{get_ident()}"
        )
    except OSError as problem:
        raise Invalid("Inkorgen på den delade platsen går inte att skriva i just nu.", str(problem)) from problem
    return True


def _refusal(status: int) -> str:
    known: dict[int, Any] = {401: "Servern känner inte igen nyckeln i filen.", 404: "Det finns inget rum på adressen."}
    return str(known.get(status, f"Servern kan inte lämna ut anmälningar just nu (svar {status})."))
