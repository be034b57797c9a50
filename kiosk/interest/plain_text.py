"""Text from strangers made harmless: composed, and without signs that act instead of showing. Pure; nothing raises."""

import re
import unicodedata
from typing import Final

# Directions that text can force on what stands after it: a name must not turn a line of the staff's list around.
_DIRECTIONS: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")


def lines(value: str) -> str:
    """Return `value` composed (NFC), without control signs, lone surrogates and forced directions."""
    composed = re.sub(r"\r\n?", "\n", unicodedata.normalize("NFC", value)).replace("\t", " ")
    return "".join(sign for sign in composed if sign == "\n" or _shows(sign)).strip()


def line(value: str) -> str:
    """Return the same as one line."""
    return " ".join(lines(value).split())


def _shows(sign: str) -> bool:
    return sign not in _DIRECTIONS and unicodedata.category(sign) not in {"Cc", "Cs"}
