"""Reading a film's structure without trusting it: every length is checked against the file, every walk has an end."""

from typing import BinaryIO, Final, NamedTuple

MOST_PARTS: Final = 20_000
"""Boxes or elements looked at in one film; ten minutes in one-second pieces are 600."""
MOST_BYTES: Final = 1 << 16
"""Of one part that is read whole; pictures and sound are never read."""


class Garbled(Exception):
    """The file is not what its first bytes promise."""


class Unsuitable(Exception):
    """The file is whole, but a kiosk cannot show it; the argument says why, as the end of a Swedish sentence."""


class Patch(NamedTuple):
    """A part to be blanked where it lies: `header` is written at `place`, and zeros up to `size` bytes."""

    place: int
    header: bytes
    size: int


class Found(NamedTuple):
    """What a film says of itself. `private`: where it tells more than pictures and sound (places, names)."""

    seconds: float
    width: int
    height: int
    private: tuple[Patch, ...]


class Film:
    """An opened film of `size` bytes, of which a bounded number of parts may be looked at."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        self.size = size
        self._file = file
        self._left = MOST_PARTS

    def bytes(self, place: int, count: int) -> bytes:
        """Return exactly those bytes. Raises `Garbled` if they are not there, or are too many."""
        if place < 0 or count < 0 or count > MOST_BYTES or place + count > self.size:
            raise Garbled(f"{count} bytes at {place}")
        self._file.seek(place)
        found = self._file.read(count)
        if len(found) != count:
            raise Garbled(f"it ends at {place + len(found)}")
        return found

    def number(self, place: int, count: int) -> int:
        """Return an unsigned big-endian number."""
        return int.from_bytes(self.bytes(place, count), "big")

    def count_part(self) -> None:
        """Count one part. Raises `Garbled` when there are too many."""
        self._left -= 1
        if self._left < 0:
            raise Garbled("too many parts")
