"""An address as a QR code: error correction M, version 4 at the most, no logo; or a guest network, version 8."""

from typing import Final

from qrcode.constants import ERROR_CORRECT_M  # type: ignore[import-untyped]
from qrcode.main import QRCode  # type: ignore[import-untyped]
from qrcode.util import MODE_8BIT_BYTE, QRData  # type: ignore[import-untyped]

from catalog.errors import Invalid
from kiosk.interest.ticket import LONGEST_ADDRESS

LARGEST_VERSION: Final = 4
LONGEST_NETWORK: Final = 152
"""Bytes of a code of version 8: a network's longest name and password."""
QUIET_ZONE: Final = 4
"""Modules of white that whoever draws the code leaves around it."""


def modules(address: str, longest: int = LONGEST_ADDRESS) -> tuple[tuple[bool, ...], ...]:
    """Return the code's rows, True = black, without the quiet zone. Raises `Invalid` for more than `longest` bytes."""
    content = address.encode()
    if not 0 < len(content) <= longest:
        raise Invalid("Adressen är för lång för koden.", f"{len(content)} bytes do not fit the code")
    code = QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(QRData(content, mode=MODE_8BIT_BYTE), optimize=0)
    code.make(fit=True)
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())
