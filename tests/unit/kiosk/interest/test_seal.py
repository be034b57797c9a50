import base64
import itertools
import traceback

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from nacl.public import PrivateKey

from kiosk.interest.registration import Registration
from kiosk.interest.seal import LARGEST_FILE, Sealed, Unreadable, key_id, read_header, seal, unseal, usable_key

ANNA, BERIT, STRANGER = (PrivateKey(bytes([number]) * 32) for number in (1, 2, 3))
PUBLIC = [bytes(key.public_key) for key in (ANNA, BERIT)]
MARKER = "Zebrafink"


def a_registration(**changes):
    told = {
        "id": "ab" * 16,
        "received": "2026-11-23T09:14Z",
        "kiosk": "Entrén",
        "numbers": (101,),
        "kind": "try",
        "language": "sv",
        "route": "phone",
        "contact": "0701234567",
    }
    return Registration(**(told | changes))


SEALED = seal(a_registration(name=MARKER, contact=MARKER, message=MARKER), PUBLIC)


@settings(deadline=None)
@given(st.text(st.characters(codec="utf-8"), max_size=80), st.text(st.characters(codec="utf-8"), max_size=500))
def test_every_recipient_opens_it(name, message):
    given_registration = a_registration(name=name, message=message, days=("mon",))
    file = seal(given_registration, PUBLIC)
    assert unseal(file, [ANNA]) == unseal(file, [STRANGER, BERIT]) == given_registration


def test_nobody_else_opens_it():
    with pytest.raises(Unreadable, match="nyckel"):
        unseal(SEALED, [STRANGER])
    with pytest.raises(Unreadable, match="nyckel"):
        unseal(SEALED, [])


def test_nothing_of_it_can_be_read_without_the_key():
    for encoded in (MARKER.encode(), base64.b64encode(MARKER.encode()), b"0701234567", "Entrén".encode(), b"101"):
        assert encoded not in SEALED.replace(b'"version":1', b"")
    header = read_header(SEALED)
    assert (header.id, header.received) == ("ab" * 16, "2026-11-23")
    assert {each.recipient for each in header.keys} == {key_id(public) for public in PUBLIC}


def test_its_length_says_nothing_of_what_was_written():
    lengths = {len(seal(a_registration(name="x" * number), PUBLIC)) for number in (0, 1, 40, 80)}
    assert len(lengths) == 1


def test_the_same_is_never_sealed_to_the_same_bytes():
    assert seal(a_registration(), PUBLIC) != seal(a_registration(), PUBLIC)


def test_every_flipped_bit_is_told():
    for place, bit in itertools.product(range(len(SEALED)), range(8)):
        flipped = bytearray(SEALED)
        flipped[place] ^= 1 << bit
        with pytest.raises(Unreadable) as caught:
            unseal(bytes(flipped), [ANNA])
        assert caught.value.sentence.endswith(".")


@given(st.integers(0, len(SEALED) - 1))
def test_a_file_cut_short_is_told(length):
    with pytest.raises(Unreadable):
        unseal(SEALED[:length], [ANNA])


@given(st.binary(max_size=300))
def test_foreign_bytes_are_told(content):
    with pytest.raises(Unreadable):
        read_header(content)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"null",
        b"{}",
        b"<html>",
        b"x" * (LARGEST_FILE + 1),
        SEALED.replace(b'"version":1', b'"version":2'),
        SEALED.replace(b"visningsrum-registration", b"visningsrum-inbox-key"),
        SEALED[:-1] + b',"more":1}',
        SEALED + b" ",
        SEALED.replace(b"=", b"", 1),
    ],
)
def test_foreign_files_are_told(content):
    with pytest.raises(Unreadable):
        unseal(content, [ANNA])


def altered(**changes):
    return msgspec.json.encode(msgspec.structs.replace(msgspec.json.decode(SEALED, type=Sealed), **changes))


def test_no_part_of_the_header_can_be_changed():
    sealed = msgspec.json.decode(SEALED, type=Sealed)
    assert unseal(altered(), [ANNA]).name == MARKER
    for changes in ({"id": "cd" * 16}, {"received": "2027-11-23"}, {"keys": sealed.keys[:1]}, {"content": b""}):
        with pytest.raises(Unreadable) as caught:
            unseal(altered(**changes), [ANNA])
        assert "skadad" in caught.value.sentence


def test_an_authentic_file_with_strange_content_is_told():
    """Anybody can seal to a public key: what comes out must still be a registration."""
    stranger = msgspec.structs.replace(a_registration(), kind=MARKER)
    with pytest.raises(Unreadable) as caught:
        unseal(seal(stranger, PUBLIC), [ANNA])
    assert "skadad" in caught.value.sentence
    assert MARKER not in "".join(traceback.format_exception(caught.value))


def test_a_registration_in_anothers_envelope_is_told(monkeypatch):
    inner = msgspec.json.encode(a_registration(id="cd" * 16))
    monkeypatch.setattr("kiosk.interest.seal.msgspec.json.encode", Swapping(msgspec.json.encode, inner))
    file = seal(a_registration(), PUBLIC)
    monkeypatch.undo()
    with pytest.raises(Unreadable, match="annan anmälan"):
        unseal(file, [ANNA])


class Swapping:
    """Encodes as ever, but another registration than the one that is given."""

    def __init__(self, encode, inner):
        self.encode, self.inner = encode, inner

    def __call__(self, given_value):
        return self.inner if isinstance(given_value, Registration) else self.encode(given_value)


def test_there_must_be_somebody_to_seal_to():
    with pytest.raises(ValueError, match="nobody"):
        seal(a_registration(), [])


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=40) | st.binary(min_size=32, max_size=32))
def test_a_usable_key_can_be_sealed_to(content):
    key = usable_key(base64.b64encode(content).decode())
    if key is None:
        assert len(content) != 32 or not any(content)
    else:
        assert key == content
        assert seal(a_registration(), [key])


@pytest.mark.parametrize("text", ["", "x", "å", "!" * 44, base64.b64encode(bytes(32)).decode(), "A" * 40])
def test_unusable_keys(text):
    assert usable_key(text) is None
