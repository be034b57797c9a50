"""A visit from its first touch to its end: waiting | attract -> active -> warning -> attract. Pure: time is passed in.

Times are seconds of any clock that never runs backwards.
"""

from enum import StrEnum
from math import ceil
from typing import NamedTuple

from kiosk.settings import SessionSettings

CODE_PAGE = "code"
"""The page with the QR code: there a visitor is busy with her phone, not with the screen."""
SHOW_PAGE = "show"
"""The page with slides for a group: they talk about what they see, and touch nothing meanwhile."""

LAST_CALL_SECONDS = 10
"""So long before a visit ends, the warning is heard once more."""


class State(StrEnum):
    """What the screen is doing."""

    WAITING = "waiting"  # for a first catalogue
    ATTRACT = "attract"
    ACTIVE = "active"
    WARNING = "warning"


class Session(NamedTuple):
    """Where a visit stands. Every method returns the session that follows; nothing is changed in place."""

    times: SessionSettings
    state: State
    since: float = 0.0
    """When the last touch came (active) or the countdown began (warning); 0 while there is no visitor."""
    page: str = ""
    hand: float = 0.0
    """When she last did something herself: film and speech go on without her for a while, not for ever."""

    @property
    def may_switch(self) -> bool:
        """Whether another catalogue may come on show: only while there is no visitor."""
        return self.state in {State.WAITING, State.ATTRACT}

    def catalogue_arrived(self) -> "Session":
        """Leave off waiting."""
        return self._forgotten() if self.state is State.WAITING else self

    def touched(self, now: float) -> "Session":
        """A touch begins a visit, prolongs it, or gives the whole countdown again."""
        if self.state is State.WAITING:
            return self
        if self.state is State.ATTRACT:
            return self._replace(state=State.ACTIVE, since=now, hand=now)
        return self._replace(since=now, hand=now)

    def watched(self, now: float) -> "Session":
        """A film or something read aloud goes on: it prolongs a visit, but does not answer the warning."""
        forgotten = now - self.hand > self.times.media_seconds
        return self if self.state is not State.ACTIVE or forgotten else self._replace(since=now)

    def page_changed(self, page: str, now: float) -> "Session":
        """Another page came up; that is a sign of life as well."""
        return self if self.may_switch else self._replace(page=page, since=now, hand=now)

    def continued(self, now: float) -> "Session":
        """The visitor answered the warning: she stays."""
        return self._replace(state=State.ACTIVE, since=now, hand=now) if self.state is State.WARNING else self

    def ended(self) -> "Session":
        """The visitor leaves."""
        return self if self.may_switch else self._forgotten()

    def at(self, now: float) -> "Session":
        """Time passed. However late this is called, the warning gets its whole countdown before a visit ends."""
        wakes = self.wakes
        if wakes is None or now < wakes:
            return self
        if self.state is State.ACTIVE:
            return self._replace(state=State.WARNING, since=now)
        return self._forgotten()

    @property
    def wakes(self) -> float | None:
        """When time alone will change the state next; None while there is no visitor."""
        if self.state is State.ACTIVE:
            patience = {CODE_PAGE: self.times.code_seconds, SHOW_PAGE: self.times.show_seconds}
            return self.since + patience.get(self.page, self.times.idle_seconds)
        return self.since + self.times.warning_seconds if self.state is State.WARNING else None

    def seconds_left(self, now: float) -> int:
        """Whole seconds the warning still waits, rounded up; 0 when there is no warning."""
        # In this order: the sum of a clock's seconds and a countdown may round up to a second more.
        return max(0, ceil(self.times.warning_seconds - (now - self.since))) if self.state is State.WARNING else 0

    def rings(self, left: int, now: float) -> bool:
        """Whether the warning sounds now; `left` is how many seconds were left when that was last looked at."""
        still = self.seconds_left(now)
        return still > 0 and (left == 0 or still <= LAST_CALL_SECONDS < left)

    def _forgotten(self) -> "Session":
        return Session(self.times, State.ATTRACT)
