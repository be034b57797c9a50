"""What of a count may be told, so that nobody can be singled out: nothing under five, and above it "at least".

Sums give no hidden count away, since nothing is told exactly: every number stands for a span of five or more, and a
table's sum is of what the table tells. Where a count is the sum of several that are told elsewhere (all kiosks, each
kiosk), the spans begin so that the largest and the smallest sums the parts allow never pin one of them down.
"""

from typing import Final

FEWEST: Final = 5
STEP: Final = 5


def told(count: int, parts: int = 1) -> int | None:
    """Return what may be told of `count`, "at least so many"; None: fewer than five.

    `parts`: so many counts, told elsewhere, it is the sum of.
    """
    if count < FEWEST:
        return None
    start = 2 if parts > 1 and parts % STEP == 0 else 0
    return max(FEWEST, STEP * ((count - start) // STEP))
