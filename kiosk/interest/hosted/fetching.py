"""How staff get what has come in: sealed, with a token, some at a time, and forgotten here once they say they have it.

GET  /<room>/inbox            {"registrations": [{"id", "sealed": base64}, ...]}, the oldest first, at most 50
POST /<room>/inbox            {"fetched": ["id", ...], "erased": ["id", ...]} -> {"forgotten": 2, "freed": 0}
"""

import hashlib
import hmac
from http import HTTPStatus
from typing import Final

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from kiosk.interest.hosted.database import RoomInDatabase

LARGEST_ANSWER: Final = 16 * 1024


class Fetched(msgspec.Struct, forbid_unknown_fields=True):
    """What staff have in their inbox now, and what they have erased there: what that booked is free again."""

    fetched: list[str]
    erased: list[str] = []


class Counter:
    """Where registrations of one room are handed out to whoever has the token."""

    def __init__(self, room: RoomInDatabase, token_sha256: str) -> None:
        """`token_sha256` is in hex; the token itself is nowhere on the server."""
        self._room = room
        self._token = token_sha256

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = Request(scope, receive)
        if not self._knows(request):
            response = _said({"problem": "TOKEN"}, HTTPStatus.UNAUTHORIZED)
        elif request.method == "GET":
            response = await self._hand_out()
        elif request.method == "POST":
            response = await self._forget(request)
        else:
            response = _said({"problem": "METHOD"}, HTTPStatus.METHOD_NOT_ALLOWED)
        await response(scope, receive, send)

    async def _hand_out(self) -> Response:
        waiting = await run_in_threadpool(self._room.waiting)
        return _said({"registrations": [{"id": each.id, "sealed": each.sealed} for each in waiting]})

    async def _forget(self, request: Request) -> Response:
        body = bytearray()
        async for piece in request.stream():
            body += piece
            if len(body) > LARGEST_ANSWER:
                return _said({"problem": "TOO_LARGE"}, HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        try:
            said = msgspec.json.decode(body, type=Fetched)
        except (msgspec.DecodeError, UnicodeDecodeError):
            return _said({"problem": "BODY"}, HTTPStatus.BAD_REQUEST)
        forgotten = await run_in_threadpool(self._room.fetched, said.fetched)
        return _said({"forgotten": forgotten, "freed": await run_in_threadpool(self._room.free, said.erased)})

    def _knows(self, request: Request) -> bool:
        kind, _, token = request.headers.get("authorization", "").partition(" ")
        given = hashlib.sha256(token.encode()).hexdigest()
        return kind.lower() == "bearer" and hmac.compare_digest(given, self._token)


def _said(what: object, status: HTTPStatus = HTTPStatus.OK) -> Response:
    return Response(msgspec.json.encode(what), status, media_type="application/json")
