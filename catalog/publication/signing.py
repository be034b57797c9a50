"""Ed25519: who published, and that nothing was changed since."""

import base64
import binascii
from contextlib import suppress
from hashlib import sha256
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from catalog.errors import Invalid, Reason, Refused

PREFIX: Final = "ed25519:"


class Signer:
    """A publishing key. `public` is its public half as text."""

    def __init__(self, private: bytes) -> None:
        """`private`: the 32 bytes of the key."""
        self._key = Ed25519PrivateKey.from_private_bytes(private)
        self.public = PREFIX + base64.b64encode(self._key.public_key().public_bytes_raw()).decode()
        self.key_id = key_id(self.public)

    @classmethod
    def new(cls) -> tuple["Signer", bytes]:
        """Make a key; return its signer and the 32 bytes to keep."""
        private = Ed25519PrivateKey.generate().private_bytes_raw()
        return cls(private), private

    def sign(self, message: bytes) -> bytes:
        """Return the signature (64 bytes)."""
        return self._key.sign(message)


def key_id(public: str) -> str:
    """Return the short name of a public key: sixteen hex digits of its SHA-256."""
    return sha256(_raw(public)).hexdigest()[:16]


def verify(public: str, signature: bytes | None, message: bytes) -> None:
    """Raise `Refused` (SIGNATURE) unless `signature` is over `message`, by a key of `public` (with spaces: several)."""
    for each in [Ed25519PublicKey.from_public_bytes(_raw(one)) for one in public.split() or [public]]:
        with suppress(InvalidSignature):
            each.verify(signature or b"", message)
            return
    raise Refused(Reason.SIGNATURE, "unsigned" if not signature else "wrong key or changed manifest")


def _raw(public: str) -> bytes:
    try:
        raw = base64.b64decode(public.removeprefix(PREFIX), validate=True)
    except (binascii.Error, ValueError):
        raw = b""
    if len(raw) != 32 or not public.startswith(PREFIX):
        raise Invalid(f"Nyckeln ska skrivas som {PREFIX} följt av 44 tecken.")
    return raw
