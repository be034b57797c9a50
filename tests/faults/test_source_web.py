"""A catalogue on the web: whatever its server does, the old catalogue stays, with the right reason."""

import os
import threading

import pytest
from fuse_mount import until
from small_share import a_need, content, follow, refusal
from web_server import certificate, serving

from catalog.errors import Reason, Refused
from catalog.publication.publish import catch_up
from catalog.publication.source.web import HttpSource
from catalog.publication.sync import Follower

NAME = "ab" + "0" * 62


@pytest.fixture
def web(room):
    with serving(room.share) as server:
        yield server


def follower(room, source, name="kiosk"):
    """The prepared kiosk (publication 2 of 4), which follows the address instead of the folder."""
    if name == "kiosk":
        room.kiosk.close()
    made = Follower(source, room.folder / name, room.key)
    if name == "kiosk":
        room.kiosk = made
    return made


def goes_on(room, kiosk):
    """The server behaves again: the kiosk takes what waits there, and the next publication too."""
    assert follow(kiosk).seq == 4
    done = room.put(a_need(40))
    assert follow(kiosk).root == done.root
    assert content(kiosk)[1] == content(room.staff)[1]


def test_a_kiosk_follows_an_address(room, web):
    kiosk = follower(room, HttpSource(web.address))
    assert kiosk.poll()
    assert follow(kiosk).seq == 4
    web.requests.clear()
    assert not kiosk.poll()
    assert web.requests == [("/catalog.sqlite", 0, 100)]
    goes_on(room, kiosk)
    assert web.connections <= 8, "one for each look and each reading"


@pytest.mark.parametrize("tags", ["strong", "weak", "none", "none at all"])
def test_a_first_synchronisation_whatever_the_server_says_of_versions(room, web, tags):
    web.tags = tags
    new = follower(room, HttpSource(web.address), "new")
    assert follow(new).seq == 4
    assert content(new) == content(room.staff)
    assert len(web.requests) < 12
    new.close()


FAULTS = {
    "everything": Reason.UNREACHABLE,
    "another part": Reason.UNREACHABLE,
    "too short": Reason.UNREACHABLE,
    "too long": Reason.UNREACHABLE,
    "zipped": Reason.UNREACHABLE,
    "hang up": Reason.UNREACHABLE,
    "hang": Reason.UNREACHABLE,
    301: Reason.UNREACHABLE,
    302: Reason.UNREACHABLE,
    308: Reason.UNREACHABLE,
    401: Reason.DENIED,
    403: Reason.DENIED,
    404: Reason.UNREACHABLE,
    410: Reason.UNREACHABLE,
    412: Reason.BUSY,
    429: Reason.UNREACHABLE,
    500: Reason.UNREACHABLE,
    503: Reason.UNREACHABLE,
}


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("first", [0, 4], ids="from request {}".format)
def test_a_server_that_misbehaves(room, web, fault, first):
    kiosk = follower(room, HttpSource(web.address, seconds=0.3))
    web.fault = lambda number: fault if number >= first else None
    assert refusal(kiosk) == FAULTS[fault]
    assert len(web.requests) <= first + 8, "a broken server is not asked again and again"
    web.fault = lambda number: None
    web.released.set()
    until(lambda: not [thread for thread in threading.enumerate() if thread.name == "share"])
    goes_on(room, kiosk)


def test_a_server_that_misbehaves_at_any_single_request(room, web):
    """It is refused, or was a request that could be repeated; never is anything wrong shown."""
    nothing, reasons = (None, []), []
    follow(follower(room, HttpSource(web.address), "counting"))
    for number in range(len(web.requests)):
        new = follower(room, HttpSource(web.address, seconds=0.3), f"new-{number}")
        web.requests.clear()
        web.fault = lambda request, number=number: "too short" if request == number else None
        try:
            follow(new)
        except Refused as problem:
            reasons.append(problem.reason)
        assert content(new) in (nothing, content(room.staff))
        web.fault = lambda request: None
        assert follow(new).seq == 4
        new.close()
    assert set(reasons) == {Reason.UNREACHABLE}


def test_a_server_that_changes_bytes(room, web):
    new = follower(room, HttpSource(web.address), "new")
    web.fault = lambda number: "changed" if number >= 3 else None
    with pytest.raises(Refused) as caught:
        new.stage()
    assert caught.value.reason in {Reason.CORRUPT, Reason.DIGEST, Reason.NOT_SQLITE, Reason.SCHEMA}
    web.fault = lambda number: None
    assert follow(new).seq == 4
    new.close()


def test_a_publication_in_the_middle_of_it_is_read_from_its_beginning(room, web):
    kiosk = follower(room, HttpSource(web.address))
    published = []

    def publish_once(number):
        if number == 5 and not published:
            published.append(room.put(a_need(41), staff=room.staff))

    catch_up(room.staff)
    web.fault = publish_once
    assert follow(kiosk).root == published[0].root
    assert content(kiosk)[1] == content(room.staff)[1]


def test_another_version_in_the_middle_of_a_transaction(room, web):
    kiosk = follower(room, HttpSource(web.address))
    web.fault = lambda number: "another tag" if number >= 4 else None
    assert refusal(kiosk) == Reason.BUSY
    web.fault = lambda number: None
    goes_on(room, kiosk)


def test_touched_at_every_request_of_a_server_without_tags(room, web):
    web.tags = "none"
    kiosk = follower(room, HttpSource(web.address))
    web.fault = lambda number: os.utime(room.path, (number, number * 1000))
    assert refusal(kiosk) == Reason.BUSY
    web.fault = lambda number: None
    goes_on(room, kiosk)


def test_a_file_that_is_being_written_is_busy_and_one_cut_short_is_not(room, web):
    kiosk = follower(room, HttpSource(web.address))
    room.path.write_bytes(room.good[:-4096])
    assert refusal(kiosk) == Reason.TRUNCATED
    journal = room.share / "catalog.sqlite-journal"
    journal.write_bytes(b"x")
    assert refusal(kiosk) == Reason.BUSY
    journal.unlink()
    room.path.write_bytes(b"")
    assert refusal(kiosk) == Reason.EMPTY
    room.path.write_bytes(room.good)
    goes_on(room, kiosk)


def test_nobody_listens(room, web):
    kiosk = follower(room, HttpSource(web.address))
    web.end()
    assert refusal(kiosk) == Reason.UNREACHABLE
    assert refusal(follower(room, HttpSource("https://catalogue.invalid/catalog.sqlite"))) == Reason.UNREACHABLE


@pytest.mark.parametrize(
    "address", ["ftp://localhost/catalog.sqlite", "https:///catalog.sqlite", "http://localhost:99999/c"]
)
def test_no_address(address):
    with pytest.raises(Refused) as caught:
        HttpSource(address).look()
    assert caught.value.reason == Reason.UNREACHABLE


# --- TLS ---


def test_over_tls(room, tmp_path):
    ours, theirs = certificate(tmp_path)
    with serving(room.share, ours) as server:
        goes_on(room, follower(room, HttpSource(server.address, context=theirs)))


@pytest.mark.parametrize("fault", ["unknown", "another name", "expired", "no TLS"])
def test_tls_that_does_not_hold(room, tmp_path, fault):
    days = -1 if fault == "expired" else 1
    ours, theirs = certificate(tmp_path, "elsewhere.example" if fault == "another name" else "localhost", days)
    with serving(room.share, None if fault == "no TLS" else ours) as server:
        address = server.address.replace("http:", "https:")
        source = HttpSource(address, 2.0, None if fault == "unknown" else theirs)
        kiosk = follower(room, source)
        with pytest.raises(Refused, match="TLS") as caught:
            kiosk.stage()
        assert caught.value.reason == Reason.UNREACHABLE
        assert kiosk.shown().seq == 2


# --- films ---


def test_a_film_beside_the_catalogue(room, web):
    film = os.urandom(2_500_000)
    (room.share / "media" / "ab").mkdir(parents=True)
    (room.share / "media" / "ab" / NAME).write_bytes(film)
    source = HttpSource(web.address + "?key=1")
    assert b"".join(source.beside(f"media/ab/{NAME}")) == film
    assert b"".join(source.beside(f"media/ab/{NAME}", 2_000_000)) == film[2_000_000:]
    assert b"".join(source.beside(f"media/ab/{NAME}", len(film))) == b""
    assert web.requests[0][0] == f"/media/ab/{NAME}?key=1"


def test_a_film_that_is_missing_or_replaced(room, web):
    source = HttpSource(web.address)
    with pytest.raises(Refused) as caught:
        list(source.beside(f"media/ab/{NAME}"))
    assert caught.value.reason == Reason.MEDIA_MISSING
    (room.share / "media" / "ab").mkdir(parents=True)
    path = room.share / "media" / "ab" / NAME
    path.write_bytes(bytes(2_000_000))
    pieces = source.beside(f"media/ab/{NAME}")
    next(pieces)
    path.write_bytes(bytes(2_000_001))
    with pytest.raises(Refused) as caught:
        next(pieces)
    assert caught.value.reason == Reason.BUSY
    for name in ("media/ab/../catalog.sqlite", "media/cd/" + NAME, "/etc/passwd"):
        with pytest.raises(Refused) as caught:
            next(source.beside(name))
        assert caught.value.reason == Reason.BAD_NAME


def test_a_server_that_hangs_costs_no_thread(room, web):
    source = HttpSource(web.address, seconds=0.2)
    web.fault = lambda number: "hang"
    for _ in range(3):
        with pytest.raises(Refused):
            source.look()
    theirs = [thread for thread in threading.enumerate() if thread.name == "share"]
    for thread in theirs:
        thread.join(5)
    assert not any(thread.is_alive() for thread in theirs)
