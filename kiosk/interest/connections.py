"""Connections that end: each has a deadline, and no address holds many, so that slow or greedy clients block nobody."""

import asyncio
from typing import Any, NamedTuple

from uvicorn.protocols.http.h11_impl import H11Protocol


class Limits(NamedTuple):
    """`seconds` is for a whole request and its answer, however slowly they trickle."""

    seconds: float = 30.0
    for_one_address: int = 24


class BriefConnection(H11Protocol):
    """One HTTP connection within `limits`."""

    def __init__(self, limits: Limits, *arguments: Any, **named: Any) -> None:  # noqa: ANN401
        """The rest is what uvicorn passes."""
        super().__init__(*arguments, **named)
        self._limits = limits
        self._deadline: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin; at once end for an address that holds too many."""
        super().connection_made(transport)
        host = self.client[0] if self.client else ""
        same = sum(isinstance(each, BriefConnection) and each.is_from(host) for each in self.connections)
        if same > self._limits.for_one_address:
            transport.abort()
        else:
            self._deadline = self.loop.call_later(self._limits.seconds, transport.abort)

    def is_from(self, host: str) -> bool:
        """Say whether the other end is `host`."""
        return self.client is not None and self.client[0] == host

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the deadline."""
        if self._deadline:
            self._deadline.cancel()
        super().connection_lost(exc)
