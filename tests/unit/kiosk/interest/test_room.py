from datetime import date

import pytest
from nacl.public import PrivateKey
from showroom_kiosk import ROOM, ShowroomKiosk, a_recipient

from catalog.entities import Recipient, Showroom
from kiosk.interest.room import Chosen, Room, allowed_retention, read_room


@pytest.fixture
def kiosk(tmp_path):
    return ShowroomKiosk(tmp_path / "kiosk")


def read(kiosk, numbers=()):
    return read_room(kiosk.data / "catalog.sqlite", kiosk.data / "media", numbers, lambda: date(2026, 11, 23))


def test_the_room_its_recipients_and_what_was_chosen(kiosk):
    room = read(kiosk, (101, 102, 999))
    assert room.showroom == ROOM
    assert room.recipients == (bytes(kiosk.private.public_key),)
    assert [(chosen.number, chosen.name) for chosen in room.products] == [
        (101, {"sv": "Larm & <ring>"}),
        (102, {"sv": "Robot"}),
        (999, {}),
    ]
    assert room.products[0].picture.is_file()
    assert room.products[1].picture is room.products[2].picture is None
    assert room.retention_days == 30


def test_every_recipient_once_and_only_keys_that_can_be_used(kiosk):
    other = PrivateKey.generate()
    kiosk.put(
        a_recipient(other, "annan"),
        a_recipient(other, "samma"),
        Recipient(id="trasig", name="Trasig", public_key="hej"),
        Recipient(id="oppen", name="Öppen", public_key="A" * 43 + "="),
    )
    assert sorted(read(kiosk).recipients) == sorted([bytes(other.public_key), bytes(kiosk.private.public_key)])


def test_without_a_catalogue_only_the_number_is_known(kiosk):
    (kiosk.data / "catalog.sqlite").unlink()
    assert read(kiosk, (101,)) == Room(None, (), (Chosen(101, {}, None),))


@pytest.mark.parametrize("content", [b"", b"not a database, but long enough to be looked at" * 100])
def test_a_catalogue_that_cannot_be_read_is_as_none(kiosk, content):
    (kiosk.data / "catalog.sqlite").write_bytes(content)
    assert read(kiosk, (101,)) == Room(None, (), (Chosen(101, {}, None),))


@pytest.mark.parametrize(("said", "allowed"), [(30, 30), (1, 1), (0, 1), (-5, 1), (90, 90), (365, 90)])
def test_retention_is_at_most_90_days(said, allowed):
    assert allowed_retention(Showroom(id="showroom", name={}, retention_days=said)) == allowed


def test_a_room_that_says_nothing_keeps_for_30_days():
    assert allowed_retention(None) == Room(None, (), ()).retention_days == 30
