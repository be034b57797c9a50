"""The kiosk's processes: screen, sync and form, kept alive until the screen is closed."""

import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from types import FrameType, TracebackType
from typing import IO, TYPE_CHECKING, Self

from kiosk.config import encode, load
from kiosk.run_state import read_state
from kiosk.settings import EMBEDDED, HOSTED, Settings
from kiosk.supervisor import lock, log
from kiosk.supervisor.child import Child
from kiosk.supervisor.options import Options
from kiosk.supervisor.programs import kiosk_command
from kiosk.supervisor.watch import Watch

if TYPE_CHECKING:
    from kiosk.supervisor.forked import Forked

STEP_SECONDS = 0.2
BOUND_SECONDS = 60.0
APPLY_SECONDS = 30.0
ATTEMPTS_AT_A_TERMINAL = 3


def gather(screen_command: Sequence[str], options: Options) -> "Family":
    """Return the family for the configuration in `options`. Raises `CatalogError`: wrong, or running already."""
    settings = load(options.config_file)
    return Family(screen_command, options, settings, lock.take(settings.run_folder / "kiosk.lock"))


class Family:
    """Use it in a `with` block; it holds the lock of the data folder until the end of it."""

    def __init__(self, screen_command: Sequence[str], options: Options, settings: Settings, held: IO[bytes]) -> None:
        """`held` is the locked file."""
        self._screen_command = screen_command
        self._options = options
        self._settings = settings
        self._held = held
        data_folder = settings.kiosk.data_folder
        self._log_folder = data_folder / "log"
        self._staged = data_folder / "staged.sqlite"
        self._names = ("sync", "form") if settings.interest.channel in {EMBEDDED, HOSTED} else ("sync",)
        self._give_up_after = ATTEMPTS_AT_A_TERMINAL if options.demo else None
        self._stopping = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._held.close()

    def live(self, screen: "subprocess.Popen[bytes] | Forked") -> int:
        """Let the screen go on and watch over all until it is over; return the exit code."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._stop)
        self._apply_staged()
        self._open_gate(screen)
        first = Child("screen", self._start_screen)
        first.adopt(screen, time.monotonic())
        others = [Child(name, lambda name=name: self._start(name)) for name in self._names]  # type: ignore[misc]
        watch = Watch(
            first, others, lambda: read_state(self._settings.run_folder, "screen"), self._tell, self._give_up_after
        )
        try:
            return self._watch_until_over(watch)
        finally:
            watch.stop()

    def _watch_until_over(self, watch: Watch) -> int:
        code, next_bound = None, 0.0
        while code is None and not self._stopping:
            now = time.monotonic()
            code = watch.step(now)
            if now >= next_bound:
                next_bound = now + BOUND_SECONDS
                self._bound_logs()
            time.sleep(STEP_SECONDS)
        return code or 0

    def _stop(self, _number: int, _frame: FrameType | None) -> None:
        self._stopping = True

    def _apply_staged(self) -> None:
        """What was fetched but not yet shown comes on show before the first frame."""
        if not self._staged.exists():
            return
        with log.open_log(self._log_folder, "sync") as file:
            words = kiosk_command("sync", "--apply-staged", "--config", str(self._options.config))
            try:
                subprocess.run(words, stdin=subprocess.DEVNULL, stderr=file, check=False, timeout=APPLY_SECONDS)
            except subprocess.TimeoutExpired:
                self._tell("the staged publication could not be applied in time")

    def _start_screen(self) -> "subprocess.Popen[bytes]":
        self._apply_staged()
        screen = subprocess.Popen(self._screen_command, stdin=subprocess.PIPE, bufsize=0)
        self._open_gate(screen)
        return screen

    def _start(self, name: str) -> "subprocess.Popen[bytes]":
        with log.open_log(self._log_folder, name) as file:
            words = kiosk_command(name, "--config", str(self._options.config))
            return subprocess.Popen(words, stdin=subprocess.DEVNULL, stderr=file)

    def _bound_logs(self) -> None:
        for name in ("screen", "supervisor", *self._names):
            log.bound(self._log_folder / f"{name}.log")

    def _tell(self, words: str) -> None:
        line = f"{time.strftime('%Y-%m-%d %H:%M:%S')} {words}\n"
        sys.stderr.write(line)
        try:
            with log.open_log(self._log_folder, "supervisor") as file:
                file.write(line.encode())
        except OSError as problem:  # a full disk must not take the kiosk down
            sys.stderr.write(f"the log cannot be written: {problem}\n")

    def _open_gate(self, screen: "subprocess.Popen[bytes] | Forked") -> None:
        """Let a screen go on, with its settings."""
        if screen.stdin is None:
            return
        try:
            screen.stdin.write(encode(self._settings).encode() + b"\n")
        except BrokenPipeError:
            return  # it has stopped already: the watch will notice
