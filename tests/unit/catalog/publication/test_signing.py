import contextlib
import json
import stat

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.errors import Invalid, Reason, Refused
from catalog.publication import keys, signing
from catalog.publication.manifest import Manifest, decode_manifest, encode_manifest
from catalog.publication.signing import Signer

SIGNER, STRANGER = Signer(bytes(range(32))), Signer(bytes(32))
MANIFEST = Manifest(
    catalog_id="c", seq=3, rev=9, min_rev=0, root="ab", prev_root="cd", n=2, bytes=7, created_utc="2026-11-23T09:00:00",
    author="Åsa", note="", key_id="k",
)  # fmt: skip


@contextlib.contextmanager
def told(words):
    """People are told so in a sentence."""
    with pytest.raises(Invalid) as caught:
        yield
    assert words in caught.value.sentence


# --- signatures ---


@given(st.binary(max_size=200), st.integers(0, 511), st.integers(0, 10_000))
def test_a_signature_holds_for_its_key_and_message_alone(message, bit, place):
    signature = SIGNER.sign(message)
    signing.verify(SIGNER.public, signature, message)
    flipped = bytearray(signature)
    flipped[bit // 8] ^= 1 << bit % 8
    changed = bytearray(message + b"x")
    changed[place % len(changed)] ^= 1
    for public, given_signature, given_message in (
        (STRANGER.public, signature, message),
        (SIGNER.public, bytes(flipped), message),
        (SIGNER.public, signature, bytes(changed)),
        (SIGNER.public, None, message),
        (SIGNER.public, b"", message),
    ):
        with pytest.raises(Refused) as caught:
            signing.verify(public, given_signature, given_message)
        assert caught.value.reason == Reason.SIGNATURE


def test_the_public_key_is_text_with_a_short_name():
    assert SIGNER.public == "ed25519:A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg="
    assert SIGNER.key_id == signing.key_id(SIGNER.public)
    assert len(SIGNER.key_id) == 16


def test_new_keys_differ():
    (one, private), (other, _) = Signer.new(), Signer.new()
    assert one.public != other.public
    assert Signer(private).public == one.public


@pytest.mark.parametrize("text", ["", "ed25519:", "ed25519:!", "ed25519:AAAA", SIGNER.public[8:], SIGNER.public + "å"])
def test_a_wrong_public_key_is_told(text):
    with pytest.raises(Invalid, match="Nyckeln"):
        signing.key_id(text)


# --- the manifest ---


def test_the_manifest_is_canonical():
    assert encode_manifest(MANIFEST).decode() == (
        '{"author":"Åsa","bytes":7,"catalog_id":"c","created_utc":"2026-11-23T09:00:00","key_id":"k","min_rev":0,"n":2,'
        '"note":"","prev_root":"cd","rev":9,"root":"ab","schema_major":1,"schema_minor":0,"seq":3}'
    )


TEXTS = ("catalog_id", "root", "prev_root", "created_utc", "author", "note", "key_id")
NUMBERS = ("seq", "rev", "min_rev", "n", "bytes", "schema_minor")
manifests = st.builds(
    Manifest,
    schema_major=st.just(1),
    **dict.fromkeys(TEXTS, st.text(st.characters(codec="utf-8"))),
    **dict.fromkeys(NUMBERS, st.integers(-(2**63), 2**63 - 1)),
)


@given(manifests)
def test_a_manifest_comes_back(manifest):
    assert decode_manifest(encode_manifest(manifest)) == manifest
    assert decode_manifest(encode_manifest(manifest).decode()) == manifest


def test_fields_of_a_later_minor_version_are_no_hindrance():
    later = msgspec.json.decode(encode_manifest(MANIFEST)) | {"schema_minor": 7, "more": [1]}
    assert decode_manifest(json.dumps(later)).schema_minor == 7


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('{"schema_major":2}', Reason.NEWER_SCHEMA),
        ('{"schema_major":1}', Reason.CORRUPT),
        ("{}", Reason.CORRUPT),
        ("", Reason.CORRUPT),
        (b"\xff", Reason.CORRUPT),
        ("[]", Reason.CORRUPT),
    ],
)
def test_a_wrong_manifest_is_refused(text, reason):
    with pytest.raises(Refused) as caught:
        decode_manifest(text)
    assert caught.value.reason == reason


# --- key files ---


def test_keys_without_a_passphrase(tmp_path):
    made = keys.new_publish_key(tmp_path / "keys" / "publish.key")
    found = keys.read_publish_key(tmp_path / "keys" / "publish.key")
    assert found.public == made.public
    assert stat.S_IMODE((tmp_path / "keys" / "publish.key").stat().st_mode) == 0o600
    public = keys.new_inbox_key(tmp_path / "inbox.key")
    assert keys.read_key_file(tmp_path / "inbox.key", keys.INBOX).public == public
    assert len(keys.read_private(tmp_path / "inbox.key", keys.INBOX)) == 32


def test_keys_with_a_passphrase(tmp_path):
    path = tmp_path / "publish.key"
    made = keys.new_publish_key(path, "hemligt")
    assert "private" not in json.loads(path.read_bytes())
    assert keys.read_key_file(path, keys.PUBLISH).public == made.public
    assert keys.read_publish_key(path, "hemligt").public == made.public
    for passphrase, sentence in (("Hemligt", "är fel"), ("", "Ange den")):
        with told(sentence):
            keys.read_publish_key(path, passphrase)


def test_a_key_is_never_written_over(tmp_path):
    keys.new_publish_key(tmp_path / "publish.key")
    before = (tmp_path / "publish.key").read_bytes()
    with pytest.raises(FileExistsError):
        keys.new_publish_key(tmp_path / "publish.key")
    assert (tmp_path / "publish.key").read_bytes() == before


def test_a_wrong_key_file_is_told(tmp_path):
    keys.new_inbox_key(tmp_path / "inbox.key")
    with told("något annat"):
        keys.read_publish_key(tmp_path / "inbox.key")
    with told("går inte att läsa"):
        keys.read_publish_key(tmp_path / "missing.key")
    (tmp_path / "garbled.key").write_bytes(b"\xff{")
    with told("går inte att läsa"):
        keys.read_publish_key(tmp_path / "garbled.key")
    (tmp_path / "half.key").write_text('{"kind":"visningsrum-publish-key","public":"x"}')
    with told("saknar"):
        keys.read_publish_key(tmp_path / "half.key")


@pytest.mark.parametrize("private", ["", "AAAA", "A" * 88])
def test_a_private_key_of_a_wrong_length_is_told(tmp_path, private):
    (tmp_path / "publish.key").write_text(json.dumps({"kind": keys.PUBLISH, "public": "x", "private": private}))
    with told("går inte att läsa"):
        keys.read_publish_key(tmp_path / "publish.key")


@pytest.mark.parametrize(
    "change", [{"salt": "AAAA"}, {"opslimit": 0}, {"memlimit": 1}, {"memlimit": 2**60}, {"opslimit": 2**31}]
)
def test_a_damaged_seal_is_told(tmp_path, change):
    keys.new_publish_key(tmp_path / "publish.key", "hemligt")
    whole = json.loads((tmp_path / "publish.key").read_bytes())
    whole["sealed"] |= change
    (tmp_path / "publish.key").write_text(json.dumps(whole))
    with told("går inte att läsa"):
        keys.read_publish_key(tmp_path / "publish.key", "hemligt")


def test_one_of_several_keys_is_enough():
    old, new = (Signer(bytes([number]) * 32) for number in (1, 2))
    both = f"{new.public} {old.public}"
    for signer in (old, new):
        signing.verify(both, signer.sign(b"text"), b"text")
    for wrong in (Signer(bytes(32)).sign(b"text"), b"", None):
        with pytest.raises(Refused):
            signing.verify(both, wrong, b"text")
