"""Cold start to the first painted home page, and memory: the kiosk, a bare QML window and a browser in one run.

All three show on the same virtual screen, alternating in one run. The browser shows a page with the same pictures and
fonts, made from the same catalogue. A start counts from the moment the process is asked for until the program itself
says that a frame with the home page has been handed to the screen. `complete` waits for every picture too.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

sys.path.insert(0, str(Path(__file__).parent))

from home_page import write_home_page
from measure import BROWSER_FLAGS, ROOT, Rows, end, family, memory_mib, milliseconds_since, note, virtual_screen

SETTLE_SECONDS = 4.0
PAUSE_SECONDS = 2.0
PATIENCE_SECONDS = 60.0
BARE_WINDOW = Path(__file__).with_name("bare_window.py")


def main() -> int:
    """Measure in turn and print the rows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="three rounds instead of nine")
    rounds = 3 if parser.parse_args().quick else 9
    with tempfile.TemporaryDirectory() as name, virtual_screen() as display:
        os.environ["DISPLAY"] = display
        for variable in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
            os.environ.pop(variable, None)
        starts = _prepare(Path(name))
        figures: dict[tuple[str, str], list[float]] = {}
        for number in range(rounds + 1):
            for case, start in starts.items():
                time.sleep(PAUSE_SECONDS)  # what ended just now is still tidying up
                for metric, value in start().items():
                    if number:  # the first round warms the disk cache for all of them
                        figures.setdefault((case, metric), []).append(value)
            note(f"round {number} of {rounds}")
        _report(figures)
    return 0


def _report(figures: dict[tuple[str, str], list[float]]) -> None:
    rows = Rows("start")
    for (case, metric), values in figures.items():
        rows.figures(case, metric, "MiB" if metric.startswith("memory") else "ms", values)
    rows.ratio("painted", "kiosk", "browser", "<= 0.40")
    rows.ratio("painted", "kiosk", "bare window")
    rows.ratio("complete", "kiosk", "browser", "<= 0.40")
    rows.ratio("memory", "kiosk", "browser", "<= 0.22")
    rows.ratio("memory", "kiosk", "bare window")
    rows.ratio("memory with sync and form", "kiosk", "browser")


def _prepare(folder: Path) -> dict[str, Callable[[], dict[str, float]]]:
    demo = folder / "demo"
    python = [sys.executable]
    note("making the demo catalogue")
    subprocess.run([*python, "-m", "catalog", "demo", str(demo)], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    configuration = demo / "kiosk.toml"
    _first_synchronisation(configuration, demo)
    page = write_home_page(folder / "page")
    kiosk = [*python, "-m", "kiosk", "--config", str(configuration), "--start-at", "home", "--report-start"]
    return {
        "kiosk": lambda: _start_reporting(kiosk, with_others=True),
        "bare window": lambda: _start_reporting([*python, str(BARE_WINDOW)]),
        "browser": lambda: _start_browser(page, folder / "profile"),
    }


def _first_synchronisation(configuration: Path, demo: Path) -> None:
    """Let a kiosk fetch the catalogue once, as every kiosk has on all days but its first."""
    kiosk = subprocess.Popen([sys.executable, "-m", "kiosk", "--config", str(configuration)], cwd=ROOT)
    try:
        limit = time.monotonic() + PATIENCE_SECONDS
        while not list(demo.glob("**/data/catalog.sqlite")):
            assert time.monotonic() < limit, "the kiosk never fetched the catalogue"
            time.sleep(0.2)
        time.sleep(SETTLE_SECONDS)
    finally:
        end(kiosk)


def _start_reporting(command: list[str], *, with_others: bool = False) -> dict[str, float]:
    """Start a program that prints a line when its first frame, and one when its last picture, is on the screen."""
    begun = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    found: dict[str, float] = {}
    try:
        assert process.stdout is not None
        for line in process.stdout:
            for metric in ("painted", "complete"):
                if f'"{metric}' in line:
                    found[metric] = milliseconds_since(begun)
            if "complete" in found:
                break
        time.sleep(SETTLE_SECONDS)
        everyone = family(process.pid)
        screens = [pid for pid in everyone if _is_screen(pid)] if with_others else everyone
        found["memory"] = memory_mib(screens)
        if with_others:
            found["memory with sync and form"] = memory_mib(everyone)
    finally:
        end(process)
    return found


def _is_screen(pid: int) -> bool:
    words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
    return b"sync" not in words and b"form" not in words


@contextmanager
def _ear() -> Iterator[tuple[int, dict[str, float]]]:
    """Listen on loopback for what the page in the browser reports; gives the port and what was heard when."""
    heard: dict[str, float] = {}

    class Ear(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            heard.setdefault(self.path.strip("/"), time.perf_counter())
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Ear)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server.server_port, heard
    finally:
        server.shutdown()
        server.server_close()


def _start_browser(page: Path, profile: Path) -> dict[str, float]:
    with _ear() as (port, heard):
        address = f"{page.as_uri()}?{port}"
        begun = time.perf_counter()
        command = ["chromium", *BROWSER_FLAGS, f"--user-data-dir={profile}", address]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            limit = time.monotonic() + PATIENCE_SECONDS
            while "complete" not in heard:
                assert time.monotonic() < limit, "the browser never painted the page"
                time.sleep(0.005)
            time.sleep(SETTLE_SECONDS)
            memory = memory_mib(family(process.pid))
        finally:
            end(process)
        times = {metric: (moment - begun) * 1000 for metric, moment in heard.items()}
        return {
            "painted": times["painted"],
            "complete": times["complete"],
            "memory": memory,
            "memory with sync and form": memory,
        }


if __name__ == "__main__":
    sys.exit(main())
