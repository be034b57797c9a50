"""Asks for a still out of a film in a process of its own: whatever a codec does there, nobody here is hurt."""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from catalog.errors import Invalid
from kiosk.supervisor.programs import staff_command

SECONDS = 60.0
PROGRAM = tuple(staff_command("poster"))


def grab(film: Path, frame: Path, program: Sequence[str] = PROGRAM, seconds: float = SECONDS) -> None:
    """Write a frame of `film` to the PNG `frame`. Raises `Invalid` with what to do instead."""
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    try:
        done = subprocess.run(
            [*program, str(film), str(frame)],
            env=surroundings,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=seconds,
            check=False,
        )
        failed = (
            f"exit code {done.returncode}: {done.stderr[-500:].decode(errors='replace')}" if done.returncode else ""
        )
    except (OSError, subprocess.TimeoutExpired) as problem:
        failed = str(problem)
    if failed or not frame.exists():
        says = f"Det gick inte att ta en stillbild ur filmen ”{film.name}”. Välj en bild själv."
        raise Invalid(says, failed or "no frame")
