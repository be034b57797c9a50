"""The way in: connections taken from a listening socket, counted and within a deadline while TLS is being agreed on.

What has not said a word yet is no connection to the server behind: without this, nothing would count or end it.
"""

import asyncio
import socket
import ssl
from collections.abc import Callable
from typing import Final

from kiosk.interest.connections import Limits
from kiosk.interest.sender import sender

BREATH_SECONDS: Final = 0.1


class Door:
    """Lets connections in to protocols of `make_protocol`, as long as `run` runs."""

    def __init__(
        self,
        listener: socket.socket,
        tls: ssl.SSLContext | None,
        limits: Limits,
        make_protocol: Callable[[], asyncio.Protocol],
    ) -> None:
        """Nobody is let in yet."""
        self._listener = listener
        self._tls = tls
        self._limits = limits
        self._make_protocol = make_protocol
        self._entering: dict[asyncio.Task[None], str] = {}

    async def run(self) -> None:
        """Let in until cancelled."""
        loop = asyncio.get_running_loop()
        while True:
            try:
                connection, peer = await loop.sock_accept(self._listener)
            except OSError:  # too many files are open, or the other end has gone already
                await asyncio.sleep(BREATH_SECONDS)
            else:
                self._meet(connection, sender(peer[0]))

    def _meet(self, connection: socket.socket, who: str) -> None:
        """Begin to let somebody in; who holds too many is turned away, and the longest at it gives way to others."""
        if list(self._entering.values()).count(who) >= self._limits.for_one_address:
            connection.close()
            return
        if len(self._entering) >= self._limits.altogether:
            next(iter(self._entering)).cancel()
        task = asyncio.create_task(self._let_in(connection))
        self._entering[task] = who
        task.add_done_callback(self._entering.pop)

    async def _let_in(self, connection: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(self._limits.seconds):
                await loop.connect_accepted_socket(self._make_protocol, connection, ssl=self._tls)
        except OSError:  # no TLS, none that we speak, or none in time
            connection.close()
