"""Key files: JSON, readable by their owner only, the private half sealed with a passphrase if there is one.

{"kind", "version": 1, "public": text, "private": base64} or, with a passphrase, instead of "private":
"sealed": {"salt", "opslimit", "memlimit", "box"} - Argon2id and a libsodium secret box. Two kinds: the key that signs
publications (Ed25519) and the key that opens registrations of interest (X25519).
"""

import base64
import os
from pathlib import Path
from typing import Final, Literal, TypeAlias

import msgspec
from nacl import pwhash, secret, utils
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey

from catalog.errors import Invalid
from catalog.publication.signing import Signer, key_id

Kind: TypeAlias = Literal["visningsrum-publish-key", "visningsrum-inbox-key"]
PUBLISH: Final[Kind] = "visningsrum-publish-key"
INBOX: Final[Kind] = "visningsrum-inbox-key"

PRIVATE_BYTES: Final = 32
MOST_OPERATIONS: Final = pwhash.argon2id.OPSLIMIT_SENSITIVE
MOST_MEMORY: Final = pwhash.argon2id.MEMLIMIT_SENSITIVE


class Sealed(msgspec.Struct, frozen=True):
    """A private key under a passphrase; bytes are base64."""

    salt: bytes
    opslimit: int
    memlimit: int
    box: bytes


class KeyFile(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What stands in a key file."""

    kind: Kind
    version: int = 1
    public: str
    private: bytes | None = None
    sealed: Sealed | None = None


def new_publish_key(path: Path, passphrase: str = "") -> Signer:
    """Make a signing key and write it to `path`."""
    signer, private = Signer.new()
    _write(path, PUBLISH, signer.public, private, passphrase)
    return signer


def new_inbox_key(path: Path, passphrase: str = "") -> str:
    """Make a key that opens registrations and write it to `path`; return its public half (base64)."""
    key = PrivateKey.generate()
    public = base64.b64encode(bytes(key.public_key)).decode()
    _write(path, INBOX, public, bytes(key), passphrase)
    return public


def keep(path: Path, kind: Kind, private: bytes, passphrase: str = "") -> str:
    """Write a key that there is already to `path`, where nothing may stand; return its public half."""
    public = (
        Signer(private).public if kind == PUBLISH else base64.b64encode(bytes(PrivateKey(private).public_key)).decode()
    )
    _write(path, kind, public, private, passphrase)
    return public


def change_passphrase(path: Path, kind: Kind, old: str, new: str) -> None:
    """Lock the key in `path` with `new` ("" = nothing) instead of `old`; a power cut leaves one or the other."""
    private = read_private(path, kind, old)
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    keep(part, kind, private, new)
    part.replace(path)


def renew(path: Path, passphrase: str = "") -> Path:
    """Put a new signing key in the place of the one in `path`; return where that is kept, under its short name."""
    before = path.with_name(f"{path.stem}-{key_id(read_key_file(path, PUBLISH).public)}{path.suffix}")
    part, copy = path.with_name(f"{path.name}.part"), before.with_name(f"{before.name}.part")
    for left in (part, copy):
        left.unlink(missing_ok=True)
    new_publish_key(part, passphrase)
    with os.fdopen(os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(path.read_bytes())
    copy.replace(before)
    part.replace(path)
    return before


def read_publish_key(path: Path, passphrase: str = "") -> Signer:
    """Return the signer whose key is in `path`. Raises `Invalid`."""
    return Signer(read_private(path, PUBLISH, passphrase))


def read_key_file(path: Path, kind: Kind) -> KeyFile:
    """Return what stands in `path`. Raises `Invalid` if it is no key file of that kind."""
    try:
        found = msgspec.json.decode(path.read_bytes(), type=KeyFile, strict=True)
    except (OSError, msgspec.DecodeError) as problem:
        raise _unreadable(path, str(problem)) from problem
    if found.kind != kind:
        raise Invalid(f"Nyckelfilen {path.name} är en nyckel för något annat.", found.kind)
    return found


def read_private(path: Path, kind: Kind, passphrase: str = "") -> bytes:
    """Return the 32 private bytes in `path`. Raises `Invalid` for a wrong file or passphrase."""
    found = read_key_file(path, kind)
    private = found.private if found.private is not None else _unsealed(path, found, passphrase)
    if len(private) != PRIVATE_BYTES:
        raise _unreadable(path, f"{len(private)} bytes")
    return private


def _unsealed(path: Path, found: KeyFile, passphrase: str) -> bytes:
    if found.sealed is None:
        raise Invalid(f"Nyckelfilen {path.name} saknar den privata delen.")
    if not passphrase:
        raise Invalid(f"Nyckelfilen {path.name} har en lösenfras. Ange den.")
    sealed = found.sealed
    if sealed.opslimit > MOST_OPERATIONS or sealed.memlimit > MOST_MEMORY:
        raise _unreadable(path, "it asks for more than this program ever does")
    try:
        key = _stretched(passphrase, sealed.salt, sealed.opslimit, sealed.memlimit)
        return secret.SecretBox(key).decrypt(sealed.box)
    except ValueError as problem:
        raise _unreadable(path, str(problem)) from problem
    except CryptoError as problem:
        raise Invalid("Lösenfrasen är fel.", str(problem)) from problem


def _unreadable(path: Path, detail: str) -> Invalid:
    return Invalid(f"Nyckelfilen {path.name} går inte att läsa.", detail)


def _write(path: Path, kind: Kind, public: str, private: bytes, passphrase: str) -> None:
    if passphrase:
        content = KeyFile(kind=kind, public=public, sealed=_seal(private, passphrase))
    else:
        content = KeyFile(kind=kind, public=public, private=private)
    path.parent.mkdir(parents=True, exist_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(msgspec.json.encode(content))
        file.flush()
        os.fsync(file.fileno())


def _seal(private: bytes, passphrase: str) -> Sealed:
    salt = utils.random(pwhash.argon2id.SALTBYTES)
    ops, mem = pwhash.argon2id.OPSLIMIT_MODERATE, pwhash.argon2id.MEMLIMIT_MODERATE
    box = secret.SecretBox(_stretched(passphrase, salt, ops, mem)).encrypt(private)
    return Sealed(salt=salt, opslimit=ops, memlimit=mem, box=bytes(box))


def _stretched(passphrase: str, salt: bytes, opslimit: int, memlimit: int) -> bytes:
    size = secret.SecretBox.KEY_SIZE
    return pwhash.argon2id.kdf(size, passphrase.encode(), salt, opslimit=opslimit, memlimit=memlimit)
