"""Serving an application on a socket until somebody says stop: uvicorn, silent, within limits."""

import asyncio
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Final

import uvicorn
from starlette.types import ASGIApp

from kiosk.interest.connections import BriefConnection, Limits
from kiosk.interest.door import Door
from kiosk.settings import InterestSettings

LARGEST_HEAD: Final = 16 * 1024
LAST_ANSWERS_SECONDS: Final = 3


def tls_context(settings: InterestSettings) -> ssl.SSLContext | None:
    """Return what a TLS server needs; None without a certificate. Raises `OSError` for files that cannot be used."""
    if settings.certificate is None:
        return None
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    no_passphrase = bytes  # without one, OpenSSL would wait for it at the terminal
    context.load_cert_chain(settings.certificate, settings.certificate_key, password=no_passphrase)
    return context


async def serve(
    application: ASGIApp, listener: socket.socket, tls: ssl.SSLContext | None, limits: Limits, stop: Callable[[], bool]
) -> None:
    """Answer on `listener` until `stop`, then finish what is being answered and close it."""
    config = uvicorn.Config(
        application,
        http=partial(BriefConnection, limits),  # type: ignore[arg-type]
        ws="none",
        lifespan="off",
        log_config=None,
        log_level="critical",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        h11_max_incomplete_event_size=LARGEST_HEAD,
        timeout_graceful_shutdown=LAST_ANSWERS_SECONDS,
    )
    await _Server(config, stop, partial(Door, listener, tls, limits)).serve()
    listener.close()


class _Server(uvicorn.Server):
    """Asks `stop` instead of taking over the process's signals, and lets connections in by a door of ours."""

    def __init__(
        self, config: uvicorn.Config, stop: Callable[[], bool], door: Callable[[Callable[[], asyncio.Protocol]], Door]
    ) -> None:
        super().__init__(config)
        self._stop = stop
        self._make_door = door
        self._letting_in: asyncio.Task[None]

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets or [])
        self._letting_in = asyncio.create_task(self._make_door(self._protocol).run())

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._letting_in.cancel()
        await super().shutdown(sockets)

    def _protocol(self) -> asyncio.Protocol:
        return self.config.http_protocol_class(  # type: ignore[call-arg]
            config=self.config, server_state=self.server_state, app_state=self.lifespan.state
        )

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    async def on_tick(self, counter: int) -> bool:
        return await super().on_tick(counter) or self._stop() or self._letting_in.done()


async def rest(seconds: float, stop: Callable[[], bool]) -> None:
    """Wait for so long, or until `stop`."""
    ends = asyncio.get_running_loop().time() + seconds
    while not stop() and asyncio.get_running_loop().time() < ends:  # noqa: ASYNC110 - `stop` can only be asked
        await asyncio.sleep(0.1)
