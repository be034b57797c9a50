"""What a visitor waits for, as the catalogue grows: 1,000, 10,000 and 100,000 types (`--quick`: the first two).

On the same virtual screen, one after the other in each round: the kiosk, and a browser in kiosk mode with a page made
from the same catalogue, which holds its index in memory. In both the same words are typed letter by letter on a
keyboard, the same cards are touched, and a thousand cards go by. A time counts from the key, or the lifted finger,
until the last pixel of the answer has changed in the X server's memory.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from queue import Queue
from threading import Thread
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).parent))

from catalogue_folder import write_catalogue
from catalogue_page import write_catalogue_page
from eye import Eye, Hand, Region
from measure import BROWSER_FLAGS, ROOT, Rows, end, family, memory_mib, note, virtual_screen

WORDS = ("larm", "robot", "medicin", "dusch", "kamera", "telefon")
PAGES = 10
CARDS, STEP = 1000, 240
PATIENCE_SECONDS = 300.0
SEARCH, PAGE = "key to painted results", "touch to painted page"
FRAME, MEMORY = "a frame while scrolling", "memory after the cards"

Figures = dict[str, list[float]]
Ask = Callable[[str], Any]


def main() -> int:
    """Measure in turn and print the rows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="1,000 and 10,000 types only, one round")
    quick = parser.parse_args().quick
    sizes = (1_000, 10_000) if quick else (1_000, 10_000, 100_000)
    found: dict[tuple[str, int], Figures] = {}
    with tempfile.TemporaryDirectory() as name, virtual_screen(pixels=Path(name)) as display:
        os.environ.update(DISPLAY=display, QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software")
        screen = Screen(Eye(Path(name)), Hand(display))
        folders = {size: _prepare(Path(name) / str(size), size) for size in sizes}
        for number in range(1 if quick else 3):
            for size, folder in folders.items():
                for who, shown in (("kiosk", screen_of), ("browser", _browser)):
                    note(f"round {number + 1}: {who}, {size} types")
                    with shown(folder) as (ask, pids):
                        for metric, values in screen.measure(ask, pids).items():
                            found.setdefault((who, size), {}).setdefault(metric, []).extend(values)
    _report(found, sizes)
    return 0


class Screen(NamedTuple):
    """The screen on which both are shown."""

    eye: Eye
    hand: Hand

    def measure(self, ask: Ask, pids: Callable[[], list[int]]) -> Figures:
        """Work with the program that obeys `ask`; return what was found."""
        figures = {SEARCH: self._type(ask("search")), PAGE: [self._open(ask, number % 2) for number in range(PAGES)]}
        ask("all")
        figures[FRAME] = ask("scroll")
        figures[MEMORY] = [memory_mib(pids())]
        return figures

    def _type(self, places: list[list[float]]) -> list[float]:
        x, y, width, height = map(int, places[0])
        words = Region(x + width // 3, y, width * 2 // 3 - 8, min(height, 700))
        times = []
        for word in WORDS:
            for letter in word:
                time.sleep(0.1)
                times.append(self.eye.changes(words, partial(self.hand.press, letter)))
            for _ in word:
                self.hand.press("BackSpace")
            time.sleep(0.5)
        return [took for took in times if took is not None]

    def _open(self, ask: Ask, number: int) -> float:
        x, y, width, height = map(int, ask("all")[number])
        time.sleep(0.6)
        self.hand.put(x + width // 2, y + height // 2)
        time.sleep(0.3)
        took = self.eye.changes(Region(0, 0, 1920, 940), self.hand.lift)
        assert took is not None, "the card did not open"
        time.sleep(0.6)
        return took


def _prepare(folder: Path, size: int) -> Path:
    note(f"{size} types: making the catalogue")
    folder.mkdir()
    types = write_catalogue(folder / "catalog.sqlite", size, pictures=True)
    write_catalogue_page(folder / "page", [each for each in types if not each.staff_facing], cards=CARDS, step=STEP)
    return folder


def _report(found: dict[tuple[str, int], Figures], sizes: tuple[int, ...]) -> None:
    rows = Rows("ui")
    for (who, size), metrics in found.items():
        for metric, values in metrics.items():
            rows.figures(f"{who}, {size} types", metric, "MiB" if metric == MEMORY else "ms", values)
    for size in sizes:
        one, other = f"kiosk, {size} types", f"browser, {size} types"
        rows.ratio(SEARCH, one, other, "<= 0.25")
        rows.ratio(PAGE, one, other)
        rows.ratio(MEMORY, one, other, "<= 0.20")
        for who in ("kiosk", "browser"):
            slowest = sorted(found[who, size][FRAME])
            within = slowest[int(len(slowest) * 0.95)]
            case = {"case": f"{who}, {size} types"}
            rows.goal(case, "95 of 100 frames within, ms", within, 20 if who == "kiosk" else None)
    for metric in (SEARCH, PAGE, FRAME, MEMORY):
        rows.ratio(metric, f"kiosk, {sizes[-1]} types", f"kiosk, {sizes[0]} types", "<= 1.5")


@contextmanager
def screen_of(folder: Path, cards: int = CARDS) -> Iterator[tuple[Ask, Callable[[], list[int]]]]:
    """A kiosk's screen with the catalogue in `folder`: what it obeys, and its processes."""
    words = [sys.executable, str(Path(__file__).with_name("screen_at_work.py")), str(folder), str(cards), str(STEP)]
    process = subprocess.Popen(words, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdin is not None
    assert process.stdout is not None
    asked, told = process.stdin, process.stdout

    def ask(word: str) -> Any:
        print(word, file=asked, flush=True)
        return json.loads(told.readline())

    try:
        assert json.loads(told.readline()) == "ready"
        yield ask, lambda: [process.pid]
    finally:
        asked.close()
        end(process)


@contextmanager
def _browser(folder: Path) -> Iterator[tuple[Ask, Callable[[], list[int]]]]:
    asked: Queue[str] = Queue()
    told: Queue[Any] = Queue()

    def ask(word: str) -> Any:
        asked.put(word)
        return told.get(timeout=PATIENCE_SECONDS)

    with _serving(folder / "page", asked, told) as port, tempfile.TemporaryDirectory() as profile:
        address = f"http://127.0.0.1:{port}/page.html"
        command = ["chromium", *BROWSER_FLAGS, f"--user-data-dir={profile}", address]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            assert told.get(timeout=PATIENCE_SECONDS) == "ready"
            yield ask, lambda: family(process.pid)
        finally:
            end(process)


@contextmanager
def _serving(folder: Path, asked: "Queue[str]", told: "Queue[Any]") -> Iterator[int]:
    """Serve the page on loopback; it tells what it has found and hears what to do next. Gives the port."""

    class Server(SimpleHTTPRequestHandler):
        def do_POST(self) -> None:
            told.put(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            word = asked.get().encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(word)))
            self.end_headers()
            if word:
                self.wfile.write(word)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Server, directory=str(folder)))
    server.daemon_threads = True
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server.server_port
    finally:
        asked.put("")  # whoever waits for a word goes
        server.shutdown()
        server.server_close()


if __name__ == "__main__":
    sys.exit(main())
