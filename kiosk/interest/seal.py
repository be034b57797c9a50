"""A registration sealed to everybody who may read it (libsodium): whoever steals the kiosk or the share gets nothing.

The content is encrypted once, with a random key, by XChaCha20-Poly1305; that key is sealed (X25519 sealed box) to each
recipient. The header (id, day, sealed keys) is authenticated together with the content: no bit of the file can change
unnoticed. The content is padded, so that its length says nothing about what was written.
"""

import base64
import binascii
import hashlib
from collections.abc import Iterable, Sequence
from typing import Final, Literal, TypeVar

import msgspec
from nacl.bindings import crypto_scalarmult, sodium_pad, sodium_unpad
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.secret import Aead
from nacl.utils import random

from catalog.errors import CatalogError
from kiosk.interest.registration import Note, Registration

LARGEST_FILE: Final = 256 * 1024
KEY_BYTES: Final = 32
_BLOCK: Final = 1024
T = TypeVar("T", Registration, Note)
_FOREIGN: Final = "Filen är ingen anmälan, eller så är den skadad."


class Unreadable(CatalogError):
    """A sealed registration cannot be opened; `sentence` says why. The file is left as it is."""


class SealedKey(msgspec.Struct, frozen=True):
    """The content's key, sealed to the recipient whose key has this id."""

    recipient: str
    key: bytes


class Sealed(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The file format: JSON, bytes as base64. `received` is a UTC date, so that retention needs no key."""

    kind: Literal["visningsrum-registration"] = "visningsrum-registration"
    version: Literal[1] = 1
    id: str
    received: str
    keys: tuple[SealedKey, ...]
    content: bytes = b""


def seal(what: Registration | Note, recipients: Sequence[bytes]) -> bytes:
    """Return the file in which a registration, or a note on one, is sealed to all `recipients` (at least one key)."""
    if not recipients:
        raise ValueError("nobody to seal to")
    key = random(Aead.KEY_SIZE)
    keys = tuple(SealedKey(key_id(public), SealedBox(PublicKey(public)).encrypt(key)) for public in recipients)
    header = Sealed(id=what.id, received=what.received[:10], keys=keys)
    content = Aead(key).encrypt(sodium_pad(msgspec.json.encode(what), _BLOCK), msgspec.json.encode(header))
    return msgspec.json.encode(msgspec.structs.replace(header, content=bytes(content)))


def read_header(file: bytes) -> Sealed:
    """Return what a file says without a key. Raises `Unreadable` if it is no sealed registration."""
    if len(file) > LARGEST_FILE:
        raise Unreadable("Filen är för stor för att vara en anmälan.")
    try:
        sealed = msgspec.json.decode(file, type=Sealed)
    except (msgspec.DecodeError, UnicodeDecodeError) as problem:
        raise Unreadable(_FOREIGN, str(problem)) from problem
    if msgspec.json.encode(sealed) != file:  # the same values can be spelled in many ways, also in base64
        raise Unreadable(_FOREIGN)
    return sealed


def unseal(file: bytes, private_keys: Iterable[PrivateKey]) -> Registration:
    """Return the registration in `file`, opened with any of `private_keys`. Raises `Unreadable`."""
    return _unsealed(file, private_keys, Registration)


def unseal_note(file: bytes, private_keys: Iterable[PrivateKey]) -> Note:
    """Return the note in `file`, opened with any of `private_keys`. Raises `Unreadable`."""
    return _unsealed(file, private_keys, Note)


def is_sealed_to(file: bytes, recipients: Sequence[bytes]) -> bool:
    """Say whether exactly these can open it. Raises `Unreadable`."""
    return {each.recipient for each in read_header(file).keys} == {key_id(public) for public in recipients}


def _unsealed(file: bytes, private_keys: Iterable[PrivateKey], kind: type[T]) -> T:
    sealed = read_header(file)
    own = {key_id(bytes(private.public_key)): private for private in private_keys}
    mine = [(own[each.recipient], each.key) for each in sealed.keys if each.recipient in own]
    if not mine:
        raise Unreadable("Anmälan är låst till en annan nyckel än din. Be någon som har den nyckeln öppna den.")
    header = msgspec.json.encode(msgspec.structs.replace(sealed, content=b""))
    private, sealed_key = mine[0]
    try:
        key = SealedBox(private).decrypt(sealed_key)
        content = sodium_unpad(Aead(key).decrypt(sealed.content, header), _BLOCK)
        found = msgspec.json.decode(content, type=kind)
    except (CryptoError, ValueError, TypeError) as problem:
        detail = type(problem).__name__  # its message may quote what the visitor wrote
        raise Unreadable("Anmälan är skadad: den är inte längre som den var när den låstes.", detail) from None
    if found.id != sealed.id:
        raise Unreadable("Anmälan är skadad: innehållet hör till en annan anmälan.")
    return found


def key_id(public: bytes) -> str:
    """Return the short name of a public key: 16 hex digits of its SHA-256."""
    return hashlib.sha256(public).hexdigest()[:16]


def usable_key(text: str) -> bytes | None:
    """Return the public key in base64 `text`; None if it is none, or one that anybody could open."""
    try:
        key = base64.b64decode(text, validate=True)
        if len(key) != KEY_BYTES:
            return None
        crypto_scalarmult(random(KEY_BYTES), key)  # libsodium refuses the few points that give away every secret
    except (binascii.Error, ValueError, CryptoError):
        return None
    return key
