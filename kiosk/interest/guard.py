"""What stands between the form and the network: rates, headers on every answer, faults that tell nothing."""

import logging
import traceback
from collections.abc import Callable
from typing import Final, NamedTuple

from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.interest.sender import sender

POLICY: Final = (
    b"default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
HEADERS: Final = (
    (b"content-security-policy", POLICY),
    (b"referrer-policy", b"no-referrer"),
    (b"cache-control", b"no-store"),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"x-robots-tag", b"noindex, nofollow"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=()"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"connection", b"close"),  # one request a connection: its deadline is then a deadline for the request
)
TOO_MANY: Final = 429


class Rate(NamedTuple):
    """How often one address may ask: `burst` at once, then `a_second`."""

    burst: float
    a_second: float


ASKING: Final = Rate(120, 4)
SENDING: Final = Rate(12, 0.2)
MOST_ADDRESSES: Final = 4096


class Rates:
    """Counts requests per address with a leaking bucket. `clock` is any clock in seconds that never runs backwards."""

    def __init__(self, rate: Rate, clock: Callable[[], float]) -> None:
        """Nothing has been asked yet."""
        self._rate = rate
        self._clock = clock
        self._asked: dict[str, tuple[float, float]] = {}

    def allow(self, address: str) -> bool:
        """Count one request from `address`; False if it asks too often."""
        now = self._clock()
        level = self._level(address, now)
        if level + 1 > self._rate.burst:
            return False
        if len(self._asked) >= MOST_ADDRESSES:
            self._asked = {each: self._asked[each] for each in self._asked if self._level(each, now) > 0}
        if len(self._asked) < MOST_ADDRESSES or address in self._asked:
            self._asked[address] = (level + 1, now)
        return True

    def _level(self, address: str, now: float) -> float:
        level, since = self._asked.get(address, (0.0, now))
        return max(0.0, level - (now - since) * self._rate.a_second)


class Guard:
    """An application with its guard in front. `busy_page` gives the page for those who ask too often."""

    def __init__(
        self, application: ASGIApp, asking: Rates, sending: Rates, busy_page: Callable[[Request], str]
    ) -> None:
        """Both rates count: every request asks, a POST also sends."""
        self._application = application
        self._asking = asking
        self._sending = sending
        self._busy_page = busy_page

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request. Nothing that a visitor wrote is ever logged, not even when the program fails."""
        if scope["type"] != "http":
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", ()), *HEADERS]
            await send(message)

        address = sender((scope.get("client") or ("",))[0])
        allowed = self._asking.allow(address) and (scope["method"] != "POST" or self._sending.allow(address))
        try:
            if allowed:
                await self._application(scope, receive, send_guarded)
            else:
                page = HTMLResponse(self._busy_page(Request(scope)), TOO_MANY, {"Retry-After": "60"})
                await page(scope, receive, send_guarded)
        except ClientDisconnect:
            return
        except Exception as problem:  # noqa: BLE001 - its message may quote what a visitor wrote: only its place is told
            logging.getLogger(__name__).error("%s at %s", type(problem).__name__, _place(problem))  # noqa: TRY400


def _place(problem: BaseException) -> str:
    frames = traceback.extract_tb(problem.__traceback__)
    return " < ".join(f"{frame.filename}:{frame.lineno}" for frame in reversed(frames))
