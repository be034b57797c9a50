"""The ticket in the QR code: which products, language and kind of interest, signed, expiring, nothing stored.

The text holds 25 bytes as base64url (34 characters): 112 bits of fields, a nonce of 3 bytes, 8 bytes of HMAC-SHA256.
"""

import base64
import hashlib
import hmac
import os
import re
import secrets
import string
from pathlib import Path
from typing import Final, Literal, NamedTuple, TypeAlias, get_args

from catalog.errors import Invalid
from kiosk.interest.number_set import RANK_BITS, is_fitting, numbers_of, rank_of

Kind: TypeAlias = Literal["contact", "try", "showing", "information"]

KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
OPEN_MINUTES: Final = 30
"""How long the code on the screen can be opened."""
SEND_MINUTES: Final = 24 * 60
"""How long an opened form can be sent: nobody is hurried while writing (WCAG 2.2.1)."""
LONGEST_ADDRESS: Final = 62
"""Bytes that a QR code of version 4 with error correction M holds."""
KEY_BYTES: Final = 32

_VERSION: Final = 2
_BODY_BYTES: Final = 17
_MAC_BYTES: Final = 8
_NONCE_BYTES: Final = 3
_MINUTES: Final = 1 << 22
_CLOCK_SLACK: Final = 5
_SHAPE: Final = re.compile(r"[A-Za-z0-9_-]{34}")
_LETTERS: Final = " " + string.ascii_lowercase


class Ticket(NamedTuple):
    """What a visitor chose at the screen: `numbers` rise. `issued` is a minute (see `minute_of`).

    `nonce` tells it from others for the same things in the same minute.
    """

    numbers: tuple[int, ...]
    language: str
    kind: Kind
    issued: int
    nonce: bytes

    def age(self, minute: int) -> int:
        """Return how many minutes old it is at `minute`; a clock set back a little makes it new, not ancient."""
        age = (minute - self.issued) % _MINUTES
        return 0 if age >= _MINUTES - _CLOCK_SLACK else age

    def may_open(self, minute: int) -> bool:
        """Say whether the form may still be opened."""
        return self.age(minute) <= OPEN_MINUTES

    def may_send(self, minute: int) -> bool:
        """Say whether the form may still be sent."""
        return self.age(minute) <= SEND_MINUTES


def minute_of(seconds: float) -> int:
    """Return the minute of a Unix time as tickets count them: modulo 2^22 (8 years)."""
    return int(seconds // 60) % _MINUTES


def new_ticket(numbers: tuple[int, ...], language: str, kind: Kind, seconds: float) -> Ticket:
    """Return a ticket for up to eight product numbers (none: the room as a whole), issued at a Unix time."""
    return Ticket(tuple(sorted(set(numbers))), language, kind, minute_of(seconds), secrets.token_bytes(_NONCE_BYTES))


def seal(ticket: Ticket, key: bytes) -> str:
    """Return the ticket as URL-safe text. Raises `Invalid` for something a ticket cannot hold."""
    body = _body(ticket)
    return base64.urlsafe_b64encode(body + _mac(body, key)).rstrip(b"=").decode()


def unseal(text: str, key: bytes) -> Ticket:
    """Return the ticket in `text`. Raises `Invalid` unless it is, to the last bit, what `seal` made with this key."""
    body = _authentic(text, key)
    fields, nonce = int.from_bytes(body[:-_NONCE_BYTES]), body[-_NONCE_BYTES:]
    fields, issued = divmod(fields, _MINUTES)
    fields, kind = divmod(fields, 1 << 2)
    fields, language = divmod(fields, 1 << 15)
    fields, rank = divmod(fields, 1 << RANK_BITS)
    return Ticket(numbers_of(rank, fields & 0xF), _letters(language), KINDS[kind], issued, nonce)


def registration_id(ticket: Ticket, key: bytes) -> str:
    """Return the id (32 hex digits) of the one registration that this ticket can become."""
    return hmac.digest(key, b"registration" + _body(ticket), hashlib.sha256)[:16].hex()


def address_for(origin: str, ticket: str) -> str:
    """Return the address for the QR code. Raises `Invalid` if it is longer than 62 bytes."""
    address = f"{origin}/{ticket}"
    if len(address.encode()) > LONGEST_ADDRESS:
        longest = LONGEST_ADDRESS - 1 - len(ticket)
        raise Invalid(f"Formulärets adress är för lång för koden. Högst {longest} tecken: {origin}")
    return address


def read_key(path: Path) -> bytes:
    """Return this kiosk's signing key, made at first need; processes that ask at once agree. Raises `OSError`."""
    for _ in range(3):
        try:
            key = path.read_bytes()
        except FileNotFoundError:
            _make_key(path)
            continue
        if len(key) == KEY_BYTES:
            return key
        path.unlink(missing_ok=True)  # cut short by a power failure: codes on the screen end, nothing else is lost
    raise OSError(f"{path.name} cannot be made")


def read_shared_key(path: Path) -> bytes:
    """Return the signing key that is shared with a server, and never made here. Raises `OSError`, `Invalid`."""
    key = path.read_bytes()
    if len(key) != KEY_BYTES:
        raise Invalid("Nyckelfilen i interest.ticket_key är skadad.", f"{path.name}: {len(key)} bytes")
    return key


def _make_key(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    unfinished.touch(mode=0o600, exist_ok=False)
    with unfinished.open("wb") as file:
        file.write(secrets.token_bytes(KEY_BYTES))
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(unfinished, path)  # unlike a rename it never replaces the key that another process has just made
    except FileExistsError:
        return
    finally:
        unfinished.unlink()


def _body(ticket: Ticket) -> bytes:
    fitting = (
        is_fitting(ticket.numbers)
        and re.fullmatch(r"[a-z]{2,3}", ticket.language)
        and ticket.kind in KINDS
        and 0 <= ticket.issued < _MINUTES
        and len(ticket.nonce) == _NONCE_BYTES
    )
    if not fitting:
        raise Invalid("Koden kan inte göras: fel nummer, språk eller val.", "a ticket cannot hold this")
    fields = _VERSION << 4 | len(ticket.numbers)
    fields = fields << RANK_BITS | rank_of(ticket.numbers)
    fields = fields << 15 | _number(ticket.language)
    fields = fields << 2 | KINDS.index(ticket.kind)
    fields = fields << 22 | ticket.issued
    return fields.to_bytes(_BODY_BYTES - _NONCE_BYTES) + ticket.nonce


def _authentic(text: str, key: bytes) -> bytes:
    refused = Invalid("Länken fungerar inte. Visa koden på skärmen igen.", "the ticket is not authentic")
    if not _SHAPE.fullmatch(text):
        raise refused
    signed = base64.urlsafe_b64decode(text + "==")
    body, mac = signed[:_BODY_BYTES], signed[_BODY_BYTES:]
    spelled = base64.urlsafe_b64encode(signed).rstrip(b"=").decode() == text  # the last character has 4 idle bits
    if not (hmac.compare_digest(_mac(body, key), mac) and spelled and body[0] >> 4 == _VERSION):
        raise refused
    return body


def _mac(body: bytes, key: bytes) -> bytes:
    return hmac.digest(key, b"ticket" + body, hashlib.sha256)[:_MAC_BYTES]


def _number(language: str) -> int:
    first, second, third = (_LETTERS.index(letter) for letter in language.ljust(3))
    return (first * 27 + second) * 27 + third


def _letters(number: int) -> str:
    rest, third = divmod(number, 27)
    first, second = divmod(rest, 27)
    return (_LETTERS[first] + _LETTERS[second] + _LETTERS[third]).strip()
