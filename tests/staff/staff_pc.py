"""Waiting for a program that works beside."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication

PATIENCE_SECONDS = 60
QUICK = (sys.executable, str(Path(__file__).parent / "quick_painter.py"))
"""Paints what the preview wishes at once."""


def wait(true):
    """Let the program work until `true()`."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not true():
        assert time.monotonic() < end
        QCoreApplication.processEvents()
        time.sleep(0.005)
