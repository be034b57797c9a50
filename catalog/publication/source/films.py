"""Films lie beside the catalogue; only names that a digest makes are asked for."""

import re
from typing import Final

from catalog.errors import Reason, Refused

PIECE: Final = 1 << 20
_NAME: Final = re.compile(r"media/([0-9a-f]{2})/\1[0-9a-f]{62}")


def checked_name(name: str) -> str:
    """Return `name` if it is "media/ab/<sha256>". Raises `Refused` (BAD_NAME)."""
    if not _NAME.fullmatch(name):
        raise Refused(Reason.BAD_NAME, name[:100])
    return name
