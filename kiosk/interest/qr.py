"""An address as a QR code: error correction M, version 4 at the most, no logo."""

from typing import Final

from qrcode.constants import ERROR_CORRECT_M  # type: ignore[import-untyped]
from qrcode.main import QRCode  # type: ignore[import-untyped]
from qrcode.util import MODE_8BIT_BYTE, QRData  # type: ignore[import-untyped]

from catalog.errors import Invalid
from kiosk.interest.ticket import LONGEST_ADDRESS

LARGEST_VERSION: Final = 4
QUIET_ZONE: Final = 4
"""Modules of white that whoever draws the code leaves around it."""


def modules(address: str) -> tuple[tuple[bool, ...], ...]:
    """Return the code's rows, True = black, without the quiet zone. Raises `Invalid` for more than 62 bytes."""
    content = address.encode()
    if not 0 < len(content) <= LONGEST_ADDRESS:
        raise Invalid("Adressen är för lång för koden.", f"{len(content)} bytes do not fit a code of version 4")
    code = QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(QRData(content, mode=MODE_8BIT_BYTE), optimize=0)
    code.make(fit=True)
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())
