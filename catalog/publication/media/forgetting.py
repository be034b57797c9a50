"""Taking away media that nobody refers to any longer."""

import re
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final

NAME: Final = re.compile(rb"[0-9a-f]{64}")
KEPT_SECONDS: Final = 24 * 3600.0
"""What has just come may wait for the records that show it."""


def forget_unused(folder: Path, bodies: Iterable[bytes], now: float | None = None) -> int:
    """Take away the files in `folder` (ab/<sha256>, halves of them too) whose names stand in none of `bodies`.

    Any 64 hex digits anywhere in a body count, also in fields that only a later version knows. Returns how many.
    """
    named = {name.decode() for body in bodies for name in NAME.findall(body)}
    moment, gone = time.time() if now is None else now, 0
    for path in folder.glob("*/*"):
        if path.name.partition(".")[0] not in named and abs(moment - path.lstat().st_mtime) > KEPT_SECONDS:
            with suppress(OSError):  # shown just now, on a system that then keeps it: the next night will do
                path.unlink()
                gone += 1
    return gone
