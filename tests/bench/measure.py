"""What every benchmark shares: JSON lines out, whole processes timed, memory as the kernel counts it.

Rows: {"bench","case","metric","unit","n","min","median","max"} and {"bench","metric","of","to","ratio","goal"}. `sync`
has its own: see there.
"""

import json
import os
import signal
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BROWSER_FLAGS = (
    "--kiosk",
    "--no-sandbox",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--window-size=1920,1080",
)


class Rows:
    """Writes the rows of one benchmark and remembers medians for the ratios."""

    def __init__(self, bench: str) -> None:
        self._bench = bench
        self._medians: dict[tuple[str, str], float] = {}

    def figures(self, case: str, metric: str, unit: str, values: Sequence[float]) -> None:
        """Print the row of one case and metric."""
        median = statistics.median(values)
        self._medians[case, metric] = median
        spread = {"n": len(values), "min": min(values), "median": median, "max": max(values)}
        rounded = {name: round(value, 3) for name, value in spread.items()}
        self._print({"case": case, "metric": metric, "unit": unit, **rounded})

    def ratio(self, metric: str, of: str, to: str, goal: str = "") -> None:
        """Print how the median of one case stands to that of another."""
        ratio = self._medians[of, metric] / self._medians[to, metric]
        self._print({"metric": metric, "of": of, "to": to, "ratio": round(ratio, 3), "goal": goal})

    def between(self, case: str, metric: str, to: str, goal: str = "") -> None:
        """Print how the median of one metric stands to that of another in the same case."""
        ratio = self._medians[case, metric] / self._medians[case, to]
        self._print({"case": case, "metric": metric, "to": to, "ratio": round(ratio, 3), "goal": goal})

    def row(self, **fields: object) -> None:
        """Print a row of a form of one's own."""
        self._print(fields)

    def goal(self, case: Mapping[str, object], what: str, figure: float, most: float | None) -> None:
        """Print how a figure stands to the most that it may be; None: there is no goal for this case."""
        row = {**case, "what": what, "figure": round(figure, 6), "goal": "" if most is None else f"<= {most:g}"}
        self._print(row if most is None else {**row, "met": figure <= most})

    def _print(self, row: dict[str, object]) -> None:
        print(json.dumps({"bench": self._bench, **row}, ensure_ascii=False), flush=True)


def note(words: str) -> None:
    """Tell the person who waits; never on standard output."""
    print(f"  {words}", file=sys.stderr, flush=True)


def family(pid: int) -> list[int]:
    """The process and all below it."""
    found = [pid]
    for child in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            found += [each for text in child.read_text().split() for each in family(int(text))]
        except (FileNotFoundError, ProcessLookupError):
            continue
    return found


def memory_mib(pids: Sequence[int]) -> float:
    """Proportional set size of the processes in MiB: shared pages are counted once, as `smaps_rollup` tells."""
    total = 0
    for pid in pids:
        try:
            lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        except (FileNotFoundError, ProcessLookupError):
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024


@contextmanager
def virtual_screen(size: str = "1920x1080", pixels: Path | None = None) -> Iterator[str]:
    """A virtual X screen; gives its DISPLAY. Its pixels can be read in the folder `pixels` (see eye.py)."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
    command += ["-fbdir", str(pixels)] if pixels else []
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    try:
        os.close(writer)
        number = os.read(reader, 16).decode().strip()
        yield f":{number}"
    finally:
        os.close(reader)
        end(server)


def end(process: "subprocess.Popen[str] | subprocess.Popen[bytes]") -> None:
    """End a process and everything below it."""
    below = family(process.pid)[1:]
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for pid in below:
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            continue


def milliseconds_since(start: float) -> float:
    """Milliseconds of wall clock since `time.perf_counter()` was `start`."""
    return (time.perf_counter() - start) * 1000
