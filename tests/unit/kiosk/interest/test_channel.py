"""Where codes may lead, and what staff hear of it."""

import pytest

from kiosk.interest.channel import NoCode, complaints, eservice_address, host_of, is_allowed, network_text, no_code
from kiosk.settings import InterestSettings

TEMPLATE = "https://e.umea.se/intresse#{numbers}"


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://E.Umea.se/x", "e.umea.se"),
        ("https://e.umea.se@evil.example/", "evil.example"),
        ("http://192.168.1.20:8080/x", "192.168.1.20"),
        ("http://[fd00::1]:8080/x", "fd00::1"),
        ("http://[broken/", ""),
        ("nonsense", ""),
    ],
)
def test_whose_address_it_is(address, host):
    assert host_of(address) == host


@pytest.mark.parametrize(
    ("address", "channel", "hosts", "allowed"),
    [
        ("https://e.umea.se/x", "eservice", ("e.umea.se",), True),
        ("https://e.umea.se/x", "eservice", (), False),
        ("https://e.umea.se/x", "hosted", (), False),
        ("https://umea.se/x", "eservice", ("e.umea.se",), False),
        ("https://e.umea.se.evil.example/", "eservice", ("e.umea.se",), False),
        ("http://192.168.1.20:8080/x", "embedded", (), True),
        ("http://192.168.1.20:8080/x", "embedded", ("192.168.1.21",), False),
    ],
)
def test_only_hosts_on_the_list(address, channel, hosts, allowed):
    assert is_allowed(address, InterestSettings(channel=channel, allowed_hosts=hosts)) is allowed


def test_only_numbers_go_to_an_e_service():
    assert eservice_address(TEMPLATE, (101, 204)) == "https://e.umea.se/intresse#101,204"
    assert eservice_address(TEMPLATE, ()) == "https://e.umea.se/intresse#"


def test_the_guest_network():
    assert network_text("Gäst", "hemligt") == "WIFI:T:WPA;S:Gäst;P:hemligt;;"
    assert network_text('a;b:c,d"e\\', "") == 'WIFI:T:nopass;S:a\\;b\\:c\\,d\\"e\\\\;;'


def told(**settings):
    return list(complaints(InterestSettings(**settings)))


def test_staff_hear_why_there_is_no_code(tmp_path):
    hosted = {"channel": "hosted", "origin": "https://v.umea.se/1", "allowed_hosts": ("v.umea.se",)}
    key = tmp_path / "t.key"
    assert told(**hosted, ticket_key=key) == ["Ingen kod visas: filen i interest.ticket_key finns inte."]
    key.write_bytes(bytes(32))
    assert told(**hosted, ticket_key=key) == []
    assert told(**hosted | {"allowed_hosts": ("x.se",)}, ticket_key=key) == [
        "Ingen kod visas: v.umea.se finns inte i interest.allowed_hosts."
    ]
    long = TEMPLATE.replace("intresse", "i" * 60)
    assert told(channel="eservice", address_template=long, allowed_hosts=("e.umea.se",)) == [
        "Ingen kod visas: adressen är längre än 62 tecken."
    ]
    assert told(channel="eservice", address_template=TEMPLATE, allowed_hosts=("e.umea.se",)) == []


def test_staff_hear_that_the_form_is_not_encrypted_on_its_way(tmp_path):
    assert told(channel="embedded") == ["Formuläret har inget certifikat (TLS). Därför frågar det inte efter fri text."]
    assert told(channel="embedded", certificate=tmp_path / "c", certificate_key=tmp_path / "k") == []
    assert told() == []


def reason(listening_at="", **settings):
    return no_code(InterestSettings(**settings), listening_at).reason


def test_machines_are_told_the_first_reason_in_one_word(tmp_path):
    hosted = {"channel": "hosted", "origin": "https://v.umea.se/1", "ticket_key": tmp_path / "t.key"}
    assert reason(**hosted, allowed_hosts=("v.umea.se",)) == "TICKET_KEY_MISSING"
    assert reason(**hosted, allowed_hosts=("x.se",)) == "HOST_NOT_ALLOWED"
    long = TEMPLATE.replace("intresse", "i" * 60)
    assert reason(channel="eservice", address_template=long, allowed_hosts=("e.umea.se",)) == "ADDRESS_TOO_LONG"
    assert no_code(InterestSettings()) == NoCode("", "")


def test_a_kiosks_own_address_is_looked_at_when_it_is_known():
    listed = {"channel": "embedded", "allowed_hosts": ("10.0.0.5",)}
    assert reason(**listed) == ""
    assert reason("http://10.0.0.5:8080", **listed) == ""
    assert reason("http://192.168.1.20:8080", **listed) == "HOST_NOT_ALLOWED"
    assert reason("http://192.168.1.20:8080", **listed, origin="http://10.0.0.5:8080") == ""
    assert reason("http://192.168.1.20:8080", channel="embedded") == ""
