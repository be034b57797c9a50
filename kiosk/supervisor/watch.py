"""Keeps the kiosk's processes alive: the screen first, the others once it has painted."""

from collections.abc import Callable, Sequence

from kiosk.supervisor.child import Child
from kiosk.supervisor.restarts import Pulse

OTHERS_AFTER_SECONDS = 5.0
SILENT_SECONDS = 30.0
FIRST_BEAT_SECONDS = 60.0


class Watch:
    """`step` it a few times a second. `screen_state` gives what screen.json says."""

    def __init__(
        self,
        screen: Child,
        others: Sequence[Child],
        screen_state: Callable[[], dict[str, object] | None],
        tell: Callable[[str], object],
        give_up_after: int | None = None,
    ) -> None:
        """`give_up_after`: so many failed starts of the screen in a row end the kiosk; None means never."""
        self._screen = screen
        self._others = others
        self._screen_state = screen_state
        self._tell = tell
        self._give_up_after = give_up_after
        self._others_may_start = False
        self._pulse = Pulse()

    def step(self, now: float) -> int | None:
        """Start what is due, restart what stopped; return the kiosk's exit code when it is over."""
        code = self._screen.step(now)
        if code == 0:
            return 0
        if code is not None:
            self._tell(f"the screen stopped ({code})")
            if self._screen.restarts.failures == self._give_up_after:
                return 1
        self._listen(now)
        if self._others_may_start:
            for other in self._others:
                ended = other.step(now)
                if ended is not None:
                    self._tell(f"{other.name} stopped ({ended})")
        return None

    def stop(self) -> None:
        """End all processes; return when they have ended."""
        children = [*self._others, self._screen]
        for child in children:
            child.end()
        for child in children:
            child.wait()

    def _listen(self, now: float) -> None:
        """Let the others start when the screen has painted; end a screen that hangs."""
        pid, waited = self._screen.pid, now - self._screen.started
        if not pid:
            return
        state = self._screen_state() or {}
        own = state if state.get("pid") == pid else {}
        self._pulse = self._pulse.seen((pid, own.get("heartbeat")), now)
        if own.get("painted") or waited >= OTHERS_AFTER_SECONDS:
            self._others_may_start = True
        if self._pulse.silent_for(now) > (SILENT_SECONDS if own else FIRST_BEAT_SECONDS):
            self._tell("the screen does not answer")
            self._screen.kill()
            self._pulse = Pulse(None, now)
