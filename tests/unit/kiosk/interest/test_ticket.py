import os
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.errors import Invalid
from kiosk.interest import ticket
from kiosk.interest.ticket import KINDS, Ticket, address_for, new_ticket, registration_id, seal, unseal

KEY = bytes(range(32))
NOW = 1_795_000_000.0
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

tickets = st.builds(
    Ticket,
    st.sets(st.integers(1, 999), max_size=8).map(sorted).map(tuple),
    st.text("abcdefghijklmnopqrstuvwxyz", min_size=2, max_size=3),
    st.sampled_from(KINDS),
    st.integers(0, (1 << 22) - 1),
    st.binary(min_size=3, max_size=3),
)


@given(tickets, st.binary(min_size=32, max_size=32))
def test_what_is_sealed_comes_out_again(given_ticket, key):
    text = seal(given_ticket, key)
    assert unseal(text, key) == given_ticket
    assert len(text) == 34
    assert set(text) <= set(ALPHABET)


@given(tickets, st.integers(0, 33), st.sampled_from(ALPHABET))
def test_no_other_text_is_accepted(given_ticket, place, letter):
    text = seal(given_ticket, KEY)
    changed = text[:place] + letter + text[place + 1 :]
    if changed != text:
        with pytest.raises(Invalid):
            unseal(changed, KEY)


@given(st.text(max_size=60))
def test_arbitrary_text_is_refused(text):
    with pytest.raises(Invalid):
        unseal(text, KEY)


@given(tickets)
def test_another_kiosks_ticket_is_refused(given_ticket):
    with pytest.raises(Invalid):
        unseal(seal(given_ticket, KEY), bytes(32))


@pytest.mark.parametrize(
    "wrong",
    [
        {"numbers": tuple(range(1, 10))},
        {"numbers": (0,)},
        {"numbers": (10_000,)},
        {"numbers": (102, 101)},
        {"language": "s"},
        {"language": "SV"},
        {"language": "svenska"},
        {"kind": "spam"},
        {"issued": -1},
        {"issued": 1 << 22},
        {"nonce": b"short"},
    ],
)
def test_what_a_ticket_cannot_hold_is_refused(wrong):
    fine = new_ticket((101,), "sv", "try", NOW)
    assert unseal(seal(fine, KEY), KEY) == fine
    with pytest.raises(Invalid):
        seal(fine._replace(**wrong), KEY)


def test_another_version_is_refused(monkeypatch):
    monkeypatch.setattr(ticket, "_VERSION", 3)
    later = seal(new_ticket((101,), "sv", "try", NOW), KEY)
    monkeypatch.undo()
    with pytest.raises(Invalid):
        unseal(later, KEY)


def test_numbers_come_in_their_own_order_each_once():
    assert new_ticket((999, 101, 999), "sv", "try", NOW).numbers == (101, 999)


def test_two_tickets_for_the_same_thing_are_two_registrations():
    first, second = (new_ticket((101,), "sv", "try", NOW) for _ in range(2))
    assert registration_id(first, KEY) != registration_id(second, KEY)
    assert registration_id(first, KEY) == registration_id(first, KEY)
    assert registration_id(first, KEY) != registration_id(first, bytes(32))
    assert len(registration_id(first, KEY)) == 32


@pytest.mark.parametrize(
    ("minutes", "may_open", "may_send"),
    [(0, True, True), (30, True, True), (31, False, True), (1440, False, True), (1441, False, False)],
)
def test_it_expires(minutes, may_open, may_send):
    issued = new_ticket((), "sv", "contact", NOW)
    then = ticket.minute_of(NOW + 60 * minutes)
    assert issued.may_open(then) == may_open
    assert issued.may_send(then) == may_send


def test_a_clock_set_back_a_little_does_not_expire_it_and_a_lot_does():
    issued = new_ticket((), "sv", "contact", NOW)
    assert issued.may_open(ticket.minute_of(NOW - 120))
    assert not issued.may_open(ticket.minute_of(NOW - 3600))


def test_age_survives_the_turn_of_the_counter():
    assert Ticket((), "sv", "contact", (1 << 22) - 1, bytes(3)).age(4) == 5


def test_the_address_fits_the_code():
    text = seal(new_ticket((999, *range(101, 108)), "sv", "try", NOW), KEY)
    address = address_for("http://192.168.100.200:8765", text)
    assert address == f"http://192.168.100.200:8765/{text}"
    assert len(address) == 62
    with pytest.raises(Invalid, match="27"):
        address_for("http://192.168.100.200:18765", text)


def test_the_key_is_made_once_and_for_its_owner_only(tmp_path):
    path = tmp_path / "data" / "ticket.key"
    key = ticket.read_key(path)
    assert len(key) == 32
    assert ticket.read_key(path) == key
    assert list(path.parent.iterdir()) == [path]
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0


def test_a_key_that_was_cut_short_is_made_anew(tmp_path):
    path = tmp_path / "ticket.key"
    path.write_bytes(b"half")
    assert len(ticket.read_key(path)) == 32


def test_processes_that_ask_at_once_agree(tmp_path):
    path, found, together = tmp_path / "ticket.key", [], threading.Barrier(8)

    def ask():
        together.wait()
        found.append(ticket.read_key(path))

    askers = [threading.Thread(target=ask) for _ in range(8)]
    for asker in askers:
        asker.start()
    for asker in askers:
        asker.join()
    assert len(found) == 8
    assert len(set(found)) == 1


def test_a_key_made_meanwhile_by_another_process_is_taken(tmp_path):
    path = tmp_path / "ticket.key"
    path.write_bytes(KEY)
    ticket._make_key(path)
    assert ticket.read_key(path) == KEY


def test_a_key_that_never_comes_whole_is_an_error(tmp_path, monkeypatch):
    path = tmp_path / "ticket.key"
    path.write_bytes(b"half")
    monkeypatch.setattr(ticket, "_make_key", lambda path: path.write_bytes(b"half again"))
    with pytest.raises(OSError, match=r"ticket\.key"):
        ticket.read_key(path)
