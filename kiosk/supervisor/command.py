"""`python -m kiosk`: opens the screen at once, then sees to everything else."""

import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from types import FrameType
from typing import IO

from catalog.errors import CatalogError
from kiosk.supervisor import demo, lock, log
from kiosk.supervisor.child import Child
from kiosk.supervisor.options import HELP, Options, WrongOptionError, parse
from kiosk.supervisor.programs import kiosk_command
from kiosk.supervisor.watch import Watch

STEP_SECONDS = 0.2
BOUND_SECONDS = 60.0
APPLY_SECONDS = 30.0
GO = b"go\n"
EXIT_WRONG = 2


def main(words: Sequence[str], started: float) -> int:
    """Run the kiosk until it is closed; return the exit code."""
    try:
        options = parse(words)
        if options.help:
            sys.stdout.write(HELP)
            return 0
        return _run(options, _configuration(options), started)
    except WrongOptionError as problem:
        sys.stderr.write(f"{problem}\n\n{HELP}")
    except CatalogError as problem:
        sys.stderr.write(f"{problem.sentence}\n")
    return EXIT_WRONG


def _configuration(options: Options) -> Path:
    if options.config:
        return options.config
    if options.demo:
        folder = options.demo_folder or demo.default_folder()
        if not demo.is_ready(folder):
            sys.stderr.write(f"Demokatalogen görs i {folder} ...\n")
        return demo.make(folder)
    from platformdirs import site_config_path

    return site_config_path("visningsrum", appauthor=False) / demo.CONFIGURATION


def _run(options: Options, config: Path, started: float) -> int:
    """Start the screen, which loads Qt while the configuration is read here, and watch over it."""
    command = kiosk_command("screen", *options.words_for_screen(config, started))
    screen = subprocess.Popen(command, stdin=subprocess.PIPE)
    try:
        from kiosk.config import load

        settings = load(config)
        held = lock.take(settings.run_folder / "kiosk.lock")
    except BaseException:
        _close_gate(screen)  # it goes without having shown anything
        screen.wait()
        raise
    with held:
        family = Family(command, config, settings.kiosk.data_folder, form=settings.interest.channel == "embedded")
        return family.live(screen, give_up_after=3 if options.demo else None)


def _close_gate(screen: "subprocess.Popen[bytes]") -> None:
    if screen.stdin:
        screen.stdin.close()


class Family:
    """The kiosk's processes: screen, sync and form."""

    def __init__(self, screen_command: Sequence[str], config: Path, data_folder: Path, *, form: bool) -> None:
        """`form`: whether there is a form to serve."""
        self._screen_command = screen_command
        self._config = config
        self._run_folder = data_folder / "run"
        self._log_folder = data_folder / "log"
        self._staged = data_folder / "staged.sqlite"
        self._names = ("sync", "form") if form else ("sync",)
        self._stopping = False

    def live(self, screen: "subprocess.Popen[bytes]", give_up_after: int | None) -> int:
        """Let the screen go on and watch over all until it is over; return the exit code."""
        from kiosk.run_state import read_state

        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._stop)
        self._apply_staged()
        _open_gate(screen)
        first = Child("screen", self._start_screen)
        first.adopt(screen, time.monotonic())
        others = [Child(name, lambda name=name: self._start(name)) for name in self._names]  # type: ignore[misc]
        watch = Watch(first, others, lambda: read_state(self._run_folder, "screen"), self._tell, give_up_after)
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
            words = kiosk_command("sync", "--apply-staged", "--config", str(self._config))
            try:
                subprocess.run(words, stdin=subprocess.DEVNULL, stderr=file, check=False, timeout=APPLY_SECONDS)
            except subprocess.TimeoutExpired:
                self._tell("the staged publication could not be applied in time")

    def _start_screen(self) -> "subprocess.Popen[bytes]":
        self._apply_staged()
        screen = subprocess.Popen(self._screen_command, stdin=subprocess.PIPE)
        _open_gate(screen)
        return screen

    def _start(self, name: str) -> "subprocess.Popen[bytes]":
        with log.open_log(self._log_folder, name) as file:
            words = kiosk_command(name, "--config", str(self._config))
            return subprocess.Popen(words, stdin=subprocess.DEVNULL, stderr=file)

    def _bound_logs(self) -> None:
        for name in ("screen", "supervisor", *self._names):
            log.bound(self._log_folder / f"{name}.log")

    def _tell(self, words: str) -> None:
        line = f"{time.strftime('%Y-%m-%d %H:%M:%S')} {words}\n"
        with log.open_log(self._log_folder, "supervisor") as file:
            file.write(line.encode())
        sys.stderr.write(line)


def _open_gate(screen: "subprocess.Popen[bytes]") -> None:
    pipe: IO[bytes] | None = screen.stdin
    if pipe:
        try:
            pipe.write(GO)
            pipe.flush()
        except BrokenPipeError:
            return  # the screen has stopped already: the watch will notice
