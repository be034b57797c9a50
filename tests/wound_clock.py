"""A clock that can be wound on: nobody waits ninety seconds for a visit to end."""

import time


class WoundClock:
    """Seconds that never run backwards."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def __call__(self) -> float:
        """What the clock shows."""
        return time.monotonic() + self.ahead

    def wind(self, seconds: float) -> None:
        """Let so many seconds have gone by."""
        self.ahead += seconds
