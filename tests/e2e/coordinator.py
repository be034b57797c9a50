"""A coordinator at a PC of her own: a virtual screen, a mouse and a keyboard, and the staff program. She counts."""

import ctypes
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(__file__).with_name("staff_with_map.py")
PATIENCE_SECONDS = 60.0
LEFT, UP, DOWN = 1, 4, 5
"""Buttons of the mouse, and the wheel's two ways."""
NAMES = {" ": "space", ".": "period", ",": "comma", "/": "slash", "-": "minus", "_": "underscore", ":": "colon"}
SHIFTED = "_:"


class Coordinator:
    """Clicks and types through the server's own XTEST extension, and counts both."""

    def __init__(self, display: str, program: "subprocess.Popen[str]") -> None:
        self.clicks = self.keys = 0
        self._program = program
        self._x, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        assert self._display, f"no X server on {display}"
        assert self._line() == "ready"

    def look(self, name: str) -> dict[str, Any]:
        """Return where the thing of that name is, when it is there."""
        found: dict[str, Any] | None = None

        def is_there() -> bool:
            nonlocal found
            found = self.glance(name)
            return found is not None

        self.wait(is_there, name)
        assert found is not None
        return found

    def glance(self, name: str) -> dict[str, Any] | None:
        """Return where it is; None if it is not there."""
        assert self._program.stdin is not None
        self._program.stdin.write(json.dumps(name) + "\n")
        self._program.stdin.flush()
        return self._line()

    def kill(self) -> None:
        """Let the program end as in a power cut."""
        self._program.kill()
        self._program.wait()

    def wait(self, true: Callable[[], object], what: str) -> None:
        """Wait until something is true."""
        wait(true, what)

    def click(self, name: str) -> None:
        """Turn the wheel until it is seen, wait until it can be used, and click it."""
        self.wait(lambda: self.look(name)["enabled"], f"{name} to be usable")
        place = self.look(name)
        for _ in range(100):
            if place["seen"]:
                break
            self._button(DOWN if place["below"] > self._height() / 2 else UP)
            place = self.look(name)
        assert place["seen"], f"{name} is nowhere to be seen"
        self.click_at(place["x"], place["y"])

    def click_at(self, x: int, y: int) -> None:
        """Move there and click."""
        self.clicks += 1
        self._test.XTestFakeMotionEvent(self._display, -1, int(x), int(y), ctypes.c_ulong(0))
        self._button(LEFT)

    def type(self, words: str) -> None:
        """Type words."""
        for sign in words:
            self.press(NAMES.get(sign, sign), shift=sign.isupper() or sign in SHIFTED)

    def press(self, key: str, *, shift: bool = False, control: bool = False) -> None:
        """Press and let go a key, with Shift or Ctrl held."""
        self.keys += 1
        held = [self._code(name) for name, down in (("Shift_L", shift), ("Control_L", control)) if down]
        for code in held:
            self._key(code, down=True)
        self._key(self._code(key), down=True)
        self._key(self._code(key), down=False)
        for code in held:
            self._key(code, down=False)
        self._x.XSync(self._display, 0)
        time.sleep(0.01)

    def _code(self, key: str) -> int:
        code = self._x.XKeysymToKeycode(self._display, ctypes.c_ulong(self._x.XStringToKeysym(key.encode())))
        assert code, f"no key for {key}"
        return int(code)

    def _key(self, code: int, *, down: bool) -> None:
        self._test.XTestFakeKeyEvent(self._display, code, int(down), ctypes.c_ulong(0))

    def _button(self, number: int) -> None:
        for down in (1, 0):
            self._test.XTestFakeButtonEvent(self._display, number, down, ctypes.c_ulong(0))
        self._x.XSync(self._display, 0)
        time.sleep(0.02)

    def _height(self) -> int:
        return int(self._x.XDisplayHeight(self._display, 0))

    def _line(self) -> Any:
        assert self._program.stdout is not None
        return json.loads(self._program.stdout.readline())


def wait(true: Callable[[], object], what: str) -> None:
    """Wait until something is true."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not true():
        assert time.monotonic() < end, f"waited for {what}"
        time.sleep(0.05)


@contextmanager
def virtual_screen(size: str = "1600x900") -> Iterator[str]:
    """A virtual X screen; gives its DISPLAY."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    try:
        os.close(writer)
        display = f":{os.read(reader, 16).decode().strip()}"
        around = {**os.environ, "DISPLAY": display}
        with tempfile.TemporaryDirectory() as folder:
            started = Path(folder) / "started"
            command = ["openbox", "--startup", f"touch {started}"]  # it gives windows their keys, also back
            desktop = subprocess.Popen(command, env=around, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                wait(started.exists, "the desktop")
                yield display
            finally:
                desktop.terminate()
                desktop.wait()
    finally:
        os.close(reader)
        server.terminate()
        server.wait()


@contextmanager
def at_work(workspace: Path, display: str) -> Iterator[Coordinator]:
    """Run the staff program on the screen until the block ends."""
    around = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    around.pop("QT_QUICK_BACKEND", None)
    command = [sys.executable, str(PROGRAM), "--workspace", str(workspace), "--language", "sv"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    program = subprocess.Popen(command, cwd=ROOT, env=around, text=True, **pipes)
    try:
        yield Coordinator(display, program)
    finally:
        program.kill()
        program.wait()
        for pipe in (program.stdin, program.stdout):
            if pipe is not None:
                pipe.close()
