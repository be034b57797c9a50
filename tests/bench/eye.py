"""A hand on the keyboard and mouse of a virtual screen and an eye on its pixels: the same whatever is shown."""

import ctypes
import mmap
import struct
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

SETTLED_SECONDS = 0.25
NEVER_SECONDS = 3.0
LOOK_SECONDS = 0.0005


class Region(NamedTuple):
    """A part of the screen that is looked at, in pixels."""

    x: int
    y: int
    width: int
    height: int


class Eye:
    """Sees the pixels that the X server shows, as they are in its memory (`Xvfb -fbdir`)."""

    def __init__(self, folder: Path) -> None:
        with (folder / "Xvfb_screen0").open("rb") as file:
            self._memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = struct.unpack(">25I", self._memory[:100])
        self._start = header[0] + header[19] * 12  # after the header and its table of colours (XWD)
        self._bits, self._line = header[11], header[12]

    def see(self, region: Region) -> bytes:
        """Return every fourth line of the region."""
        size = self._bits // 8
        lines = range(region.y, region.y + region.height, 4)
        starts = (self._start + line * self._line + region.x * size for line in lines)
        return b"".join(self._memory[start : start + region.width * size] for start in starts)

    def changes(self, region: Region, act: Callable[[], None]) -> float | None:
        """Milliseconds from `act` until the last change of the region before it rests; None if it never changes."""
        seen = self.see(region)
        begun = changed = time.perf_counter()
        act()
        while True:
            now = time.perf_counter()
            looked = self.see(region)
            if looked != seen:
                seen, changed = looked, now
            if changed > begun and now - changed > SETTLED_SECONDS:
                return (changed - begun) * 1000
            if now - begun > NEVER_SECONDS:
                return None if changed == begun else (changed - begun) * 1000
            time.sleep(LOOK_SECONDS)


class Hand:
    """Presses keys and clicks through the server's own XTEST extension."""

    def __init__(self, display: str) -> None:
        self._x, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        assert self._display, f"no X server on {display}"

    def press(self, letter: str) -> None:
        """Press and let go a key; a letter of the American keyboard, or a name such as BackSpace."""
        symbol = self._x.XStringToKeysym(letter.encode())
        code = self._x.XKeysymToKeycode(self._display, ctypes.c_ulong(symbol))
        assert code, f"no key for {letter}"
        for down in (1, 0):
            self._test.XTestFakeKeyEvent(self._display, code, down, ctypes.c_ulong(0))
        self._x.XSync(self._display, 0)

    def put(self, x: int, y: int) -> None:
        """Move to a place and press there without letting go."""
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, ctypes.c_ulong(0))
        self._test.XTestFakeButtonEvent(self._display, 1, 1, ctypes.c_ulong(0))
        self._x.XSync(self._display, 0)

    def lift(self) -> None:
        """Let go."""
        self._test.XTestFakeButtonEvent(self._display, 1, 0, ctypes.c_ulong(0))
        self._x.XSync(self._display, 0)
