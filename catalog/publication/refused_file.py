"""A shared file whose content was refused: not read from end to end at every look, and complained of all the same."""

from typing import Final

from catalog.errors import Reason, Refused
from catalog.publication.share import Stamp

TRANSIENT: Final = {Reason.BUSY, Reason.UNREACHABLE, Reason.DENIED, Reason.DISK_FULL, Reason.INTERRUPTED}
"""Refusals that say nothing against what the file holds."""
TRIES: Final = 3
"""Of a file whose content is refused: a bit may have been lost on the way."""
LOOKS: Final = 30
"""Then it is read again only at every thirtieth look."""


class RefusedFile:
    """What is known of it."""

    def __init__(self, stamp: Stamp, refusal: Refused, tries: int) -> None:
        self.stamp = stamp
        self.refusal = refusal
        self.tries = tries
        self._looks = 0

    def is_still_so(self, stamp: Stamp) -> bool:
        """Whether there is no use in reading the file again now. Asked once a look."""
        self._looks += 1
        return stamp == self.stamp and self.tries >= TRIES and self._looks % LOOKS != 0


def after(before: RefusedFile | None, stamp: Stamp, refusal: Refused) -> RefusedFile | None:
    """Return what is known after one more refusal."""
    if refusal.reason in TRANSIENT:
        return None
    return RefusedFile(stamp, refusal, before.tries + 1 if before is not None and before.stamp == stamp else 1)
