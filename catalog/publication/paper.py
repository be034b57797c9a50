"""A private key as characters that somebody can write off a sheet of paper: groups of four, and a slip is noticed."""

import base64
import binascii
from hashlib import sha256
from typing import Final

from catalog.errors import Invalid

GROUP: Final = 4
IN_A_LINE: Final = 4
CHECK: Final = 4
"""Characters of the checksum: one slip in a million goes unnoticed."""
_LOOK_ALIKE: Final = str.maketrans("018", "OIB")


def on_paper(private: bytes) -> str:
    """Return the key (32 bytes) as lines of groups; the last group is the checksum."""
    text = base64.b32encode(private).decode().rstrip("=")
    text += _check(private)
    groups = [text[start : start + GROUP] for start in range(0, len(text), GROUP)]
    lines = [groups[start : start + IN_A_LINE] for start in range(0, len(groups), IN_A_LINE)]
    return "\n".join(" ".join(line) for line in lines)


def from_paper(text: str) -> bytes:
    """Return the key that is written in `text`, however it is divided. Raises `Invalid` if it was written off wrong."""
    written = "".join(text.split()).replace("-", "").upper().translate(_LOOK_ALIKE)
    key, check = written[:-CHECK], written[-CHECK:]
    try:
        private = base64.b32decode(key + "=" * (-len(key) % 8))
    except binascii.Error:
        private = b""
    if len(private) != 32 or _check(private) != check:
        raise Invalid("Nyckeln är fel avskriven: jämför grupperna med papperet och försök igen.")
    return private


def _check(private: bytes) -> str:
    return base64.b32encode(sha256(b"visningsrum" + private).digest()).decode()[:CHECK]
