import socket

import pytest

from kiosk.interest import address
from kiosk.interest.address import host_and_port, open_listener, origin_of, own_address
from kiosk.interest.obstacle import SENTENCES, Obstacle, obstacle_to_listening
from kiosk.settings import InterestSettings


def origin(**settings):
    return origin_of(InterestSettings(**settings), 8765, lambda: "192.168.1.20")


def test_the_configured_origin_is_the_origin():
    assert origin(origin="https://visning.exempel.se") == "https://visning.exempel.se"


def test_this_computers_own_address_is_found():
    assert origin() == "http://192.168.1.20:8765"
    assert origin(listen="[::]:1") == "http://192.168.1.20:8765"
    assert origin(certificate="c.pem", certificate_key="k.pem") == "https://192.168.1.20:8765"


def test_an_address_that_is_listened_on_is_the_one_to_call():
    assert origin(listen="127.0.0.1:1") == "http://127.0.0.1:8765"
    assert origin(listen="[::1]:1") == "http://[::1]:8765"


@pytest.mark.parametrize(
    ("listen", "parts"), [("0.0.0.0:8080", ("0.0.0.0", 8080)), ("[::]:80", ("::", 80)), ("a.se:1", ("a.se", 1))]
)
def test_an_address_has_two_halves(listen, parts):
    assert host_and_port(listen) == parts


def test_own_address_can_be_bound():
    with socket.socket() as probe:
        probe.bind((own_address(), 0))


def test_without_a_network_it_is_this_computer_alone(monkeypatch):
    monkeypatch.setattr(address, "ELSEWHERE", ("256.0.0.1", 9))
    assert own_address() == "127.0.0.1"


@pytest.mark.parametrize("listen", ["127.0.0.1:0", "[::1]:0"])
def test_a_listener_listens(listen):
    with open_listener(listen) as listener, socket.create_connection(listener.getsockname()[:2], timeout=10):
        assert not listener.getblocking()


def why(listen):
    with pytest.raises((OSError, OverflowError)) as caught:
        open_listener(listen)
    return obstacle_to_listening(caught.value)


def test_what_keeps_it_from_listening_has_a_code():
    with open_listener("127.0.0.1:0") as taken:
        assert why(f"127.0.0.1:{taken.getsockname()[1]}") == Obstacle.PORT_TAKEN
    assert why("192.0.2.77:0") == Obstacle.ADDRESS_UNKNOWN
    assert why("127.0.0.1:99999") == Obstacle.ADDRESS_UNKNOWN
    assert obstacle_to_listening(PermissionError(13, "no")) == Obstacle.PORT_DENIED


def test_on_windows_no_other_program_may_share_the_port(monkeypatch):
    asked = []

    class Noting(socket.socket):
        def setsockopt(self, *words):
            asked.append(words)

    monkeypatch.setattr(address.os, "name", "nt")
    monkeypatch.setattr(address.socket, "SO_EXCLUSIVEADDRUSE", -5, raising=False)
    monkeypatch.setattr(address.socket, "socket", Noting)
    open_listener("127.0.0.1:0").close()
    assert asked == [(socket.SOL_SOCKET, -5, 1)]


def test_every_obstacle_has_a_sentence():
    assert set(SENTENCES) == set(Obstacle)
    assert all(sentence.endswith(".") for obstacle, sentence in SENTENCES.items() if obstacle)
    assert SENTENCES[Obstacle.NONE] == ""
