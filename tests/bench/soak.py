"""A monkey at the kiosk's screen for a long time: 20,000 touches, swipes, pinches, keys and absences, as a seed tells.

Prints the process's resident memory after each 1,000, then how the memory of the last quarter stands to that of the
second; exceptions, warnings of Qt and dead ends, which are to be none. `--acts` and `--seed` change what is done.
"""

import argparse
import gc
import os
import statistics
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[1]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from demo_share import follow, make_demo
from hands import Visitor
from measure import Rows, note
from monkey import Monkey, work
from PySide6.QtGui import QGuiApplication
from voices import Bell, Voice, sounds_of
from wound_clock import WoundClock

from kiosk import app
from kiosk.ui import window as windows

EVERY = 1000
WARM = 4
MOST_GROWTH = 1.05


def main() -> int:
    """Let it work and print the rows; 1 if anything went wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--acts", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    rows = Rows("soak")
    with tempfile.TemporaryDirectory() as name:
        settings = follow(make_demo(Path(name)))
        application = QGuiApplication(["soak"])
        windows.load_fonts(app.ASSETS / "fonts", settings.kiosk.languages)
        clock = WoundClock()
        options = app.Options(config=Path(name) / "kiosk.toml", window=(1920, 1080))
        screen = app.Screen(application, settings, options, now=clock, sounds=sounds_of(Voice(), Bell()))
        monkey = Monkey(Visitor(screen.window), clock.wind, arguments.seed)
        memory: list[float] = []

        def each(acts: int) -> None:
            if acts % EVERY == 0:
                gc.collect()
                memory.append(_resident_mib())
                rows.row(acts=acts, resident_mib=round(memory[-1], 1), warnings=screen.faults.warnings)

        timer = work(monkey, arguments.acts, each, application.quit)
        application.exec()
        timer.stop()
        faults = {"exceptions": screen.faults.exceptions, "warnings": screen.faults.warnings}
        screen.close()
    for words in monkey.ended:
        note(words)
    if len(memory) >= WARM * 2:
        quarter = len(memory) // WARM
        growth = statistics.median(memory[-quarter:]) / statistics.median(memory[quarter : 2 * quarter])
        rows.goal({"seed": arguments.seed}, "memory, last quarter to second", growth, MOST_GROWTH)
    rows.row(acts=monkey.acts, seed=arguments.seed, dead_ends=len(monkey.ended), **faults)
    return 1 if monkey.ended or any(faults.values()) else 0


def _resident_mib() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024 / 1024


if __name__ == "__main__":
    sys.exit(main())
