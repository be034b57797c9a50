"""Connections that end: each has a deadline, nobody holds many, and when there are too many the idle ones give way."""

import asyncio
from typing import Any, NamedTuple

from uvicorn.protocols.http.h11_impl import H11Protocol

from kiosk.interest.sender import sender


class Limits(NamedTuple):
    """`seconds` is for a whole request and its answer, however slowly they trickle."""

    seconds: float = 30.0
    for_one_address: int = 24
    altogether: int = 256


class BriefConnection(H11Protocol):
    """One HTTP connection within `limits`."""

    def __init__(self, limits: Limits, *arguments: Any, **named: Any) -> None:  # noqa: ANN401
        """The rest is what uvicorn passes."""
        super().__init__(*arguments, **named)
        self._limits = limits
        self._deadline: asyncio.TimerHandle
        self.sender = ""
        self.since = 0.0
        self.has_ended = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin; at once end for somebody who holds too many, and let the idlest end if all together are too many."""
        super().connection_made(transport)
        self.sender, self.since = sender(self.client[0] if self.client else ""), self.loop.time()
        self._deadline = self.loop.call_later(self._limits.seconds, self.end)
        living = [each for each in self.connections if isinstance(each, BriefConnection) and not each.has_ended]
        if sum(each.sender == self.sender for each in living) > self._limits.for_one_address:
            self.end()
        elif len(living) > self._limits.altogether:
            min((each for each in living if each.asks_still), key=lambda each: each.since).end()

    @property
    def asks_still(self) -> bool:
        """Whether its request has not come whole yet: such a one can be ended without anything being lost."""
        return self.cycle is None or self.cycle.more_body

    def end(self) -> None:
        """Close it at once."""
        self.has_ended = True
        self.transport.abort()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the deadline."""
        self.has_ended = True
        self._deadline.cancel()
        super().connection_lost(exc)
