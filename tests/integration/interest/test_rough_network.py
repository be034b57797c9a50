"""What a hostile network does to the form: it goes on answering."""

import asyncio
import contextlib
import socket
import ssl
import time

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from showroom_kiosk import ShowroomKiosk, running
from starlette.responses import PlainTextResponse
from test_form_process import self_signed

from kiosk.interest import door
from kiosk.interest.address import open_listener
from kiosk.interest.connections import Limits
from kiosk.interest.listening import LARGEST_HEAD, rest, serve

HEAD = b"GET /form.css HTTP/1.1\r\nHost: kiosk\r\n"


@pytest.fixture(scope="module")
def kiosk(tmp_path_factory):
    return ShowroomKiosk(tmp_path_factory.mktemp("rough") / "kiosk")


@pytest.fixture(scope="module")
def origin(kiosk):
    with running(kiosk) as form:
        yield form.origin()
        assert form.end() == 0
        assert form.log.read_text(encoding="utf-8") == ""


def answers(origin, source="127.0.0.9"):
    transport = httpx.HTTPTransport(local_address=source)
    with httpx.Client(base_url=origin, transport=transport, timeout=20) as client:
        return client.get("/form.css").status_code == 200


def connect(origin, source="127.0.0.1"):
    host, _, port = origin.removeprefix("http://").partition(":")
    return socket.create_connection((host, int(port)), timeout=20, source_address=(source, 0))


def ends(connection):
    """What comes until the other end closes; nothing if it resets."""
    received = b""
    with contextlib.suppress(ConnectionError):
        while piece := connection.recv(65536):
            received += piece
    return received


def test_ten_megabytes_are_refused(kiosk, origin):
    with httpx.Client(base_url=origin, timeout=20) as client:
        try:
            answer = client.post("/" + kiosk.ticket(), content=b"name=" + b"x" * 10_000_000)
        except httpx.TransportError:
            answer = None  # it closed before all was sent
        assert answer is None or answer.status_code == 413
    assert answers(origin)


def test_a_head_without_end_is_refused(origin):
    with connect(origin) as connection:
        with contextlib.suppress(ConnectionError):
            connection.sendall(HEAD + b"X: " + b"x" * (4 * LARGEST_HEAD))
        assert ends(connection)[:12] in {b"HTTP/1.1 400", b""}
    assert answers(origin)


@settings(max_examples=40, deadline=None)
@given(st.binary(min_size=1, max_size=400).map(lambda junk: junk + b"\r\n\r\n") | st.just(HEAD + b"\x00: \r\n\r\n"))
def test_junk_is_refused(origin, junk):
    with connect(origin) as connection:
        connection.sendall(junk)
        connection.shutdown(socket.SHUT_WR)
        assert ends(connection)[:5] in {b"HTTP/", b""}


def test_slow_ones_take_no_places_from_others(origin):
    """Half-sent heads from several addresses, more than an address may hold; others are answered meanwhile."""
    with contextlib.ExitStack() as held:
        for number in range(90):
            slow = held.enter_context(connect(origin, f"127.0.1.{number // 30}"))
            with contextlib.suppress(ConnectionError):
                slow.sendall(HEAD)
        for _ in range(5):
            assert answers(origin)


def test_a_flood_is_followed_by_answers(origin):
    for _ in range(300):
        with contextlib.suppress(OSError), connect(origin, "127.0.2.1") as flooding:
            flooding.sendall(HEAD + b"\r\n")
    assert answers(origin)


def test_one_answer_a_connection(origin):
    with connect(origin, "127.0.3.1") as connection:
        connection.sendall((HEAD + b"\r\n") * 3)
        assert ends(connection).count(b"HTTP/1.1 200") == 1


# --- the limits themselves, in this process ---


async def hello(scope, receive, send):
    await PlainTextResponse("hej")(scope, receive, send)


async def talk(limits, ask, application=hello, tls=None):
    """Serve while `ask` talks to the port; return what it gives."""
    listener, done = open_listener("127.0.0.1:0"), False
    port = listener.getsockname()[1]
    serving = asyncio.create_task(serve(application, listener, tls, limits, lambda: done))
    try:
        return await ask(port)
    finally:
        done = True
        await serving


@pytest.mark.parametrize("sent", [b"", HEAD, b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc"])
def test_every_connection_has_a_deadline(sent):
    async def ask(port):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(sent)
        with contextlib.suppress(ConnectionError):
            assert b"200" not in await reader.read()
        writer.close()

    async def patient(_scope, receive, _send):
        while (await receive())["type"] != "http.disconnect":
            pass

    asyncio.run(talk(Limits(seconds=0.2), ask, patient))


def test_an_address_holds_only_so_many():
    async def ask(port):
        held = [await asyncio.open_connection("127.0.0.1", port) for _ in range(3)]
        refused = await asyncio.open_connection("127.0.0.1", port)
        with contextlib.suppress(ConnectionError):
            assert await refused[0].read() == b""
        elsewhere = await asyncio.open_connection("127.0.0.1", port, local_addr=("127.0.4.1", 0))
        answered = []
        for reader, writer in (held[0], elsewhere):
            writer.write(b"GET / HTTP/1.0\r\n\r\n")
            answered.append((await reader.read())[-3:])
        for _, writer in (*held, refused, elsewhere):
            writer.close()
        return answered

    assert asyncio.run(talk(Limits(for_one_address=3), ask)) == [b"hej", b"hej"]


def test_when_all_places_are_held_the_idlest_gives_way():
    """Somebody with many addresses holds every place with half a request; who asks now is answered all the same."""

    async def ask(port):
        held = [await asyncio.open_connection("127.0.0.1", port, local_addr=(f"127.0.5.{n}", 0)) for n in range(1, 5)]
        for _, writer in held:
            writer.write(HEAD)
        answered = []
        for number in range(1, 9):
            reader, writer = await asyncio.open_connection("127.0.0.1", port, local_addr=(f"127.0.6.{number}", 0))
            writer.write(b"GET / HTTP/1.0\r\n\r\n")
            answered.append((await reader.read())[-3:])
            writer.close()
        with contextlib.suppress(ConnectionError):
            assert await held[0][0].read() == b""
        for _, writer in held:
            writer.close()
        return answered

    assert asyncio.run(talk(Limits(altogether=4), ask)) == [b"hej"] * 8


@pytest.fixture
def tls(tmp_path):
    for name, content in zip(("certificate", "key"), self_signed(), strict=True):
        (tmp_path / name).write_bytes(content)
    made = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    made.load_cert_chain(tmp_path / "certificate", tmp_path / "key")
    return made


def silent(port, number, tls_or_not=None):
    return asyncio.open_connection("127.0.0.1", port, local_addr=(f"127.0.7.{number}", 0), ssl=tls_or_not)


async def secure_answer(port, number):
    trusting = ssl.create_default_context()
    trusting.check_hostname, trusting.verify_mode = False, ssl.CERT_NONE
    reader, writer = await silent(port, number, trusting)
    writer.write(b"GET / HTTP/1.0\r\n\r\n")
    answer = await reader.read()
    writer.close()
    return answer[-3:]


@pytest.mark.parametrize(("limits", "numbers", "kept"), [
    (Limits(for_one_address=3), [1] * 9, 3),
    (Limits(altogether=3), range(1, 10), 2),  # one place was needed for who came last
    (Limits(seconds=0.2), range(1, 4), 0),
])  # fmt: skip
def test_those_who_never_agree_on_tls_are_counted_and_end(tls, limits, numbers, kept):
    async def ask(port):
        held = [await silent(port, number) for number in numbers]
        await asyncio.sleep(0.05)
        answered = await secure_answer(port, 99)
        ends = [asyncio.create_task(reader.read()) for reader, _ in held]
        while sum(not each.done() for each in ends) > kept:  # noqa: ASYNC110 - they end by themselves
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.05)
        still = sum(not each.done() for each in ends)
        for _, writer in held:
            writer.close()
        await asyncio.gather(*ends, return_exceptions=True)
        return answered, still

    assert asyncio.run(asyncio.wait_for(talk(limits, ask, tls=tls), 20)) == (b"hej", kept)


def test_words_that_are_no_tls_upset_nobody(tls, caplog):
    async def ask(port):
        reader, writer = await silent(port, 1)
        writer.write(HEAD + b"\r\n")
        with contextlib.suppress(ConnectionError):
            assert b"200" not in await reader.read()
        writer.close()
        return await secure_answer(port, 2)

    assert asyncio.run(talk(Limits(), ask, tls=tls)) == b"hej"
    assert caplog.text == ""


def test_when_a_connection_cannot_be_taken_the_next_is():
    """As when too many files are open."""
    refused = []

    class Tired(asyncio.SelectorEventLoop):
        async def sock_accept(self, listener):
            if not refused:
                refused.append(1)
                raise OSError(24, "too many open files")
            return await super().sock_accept(listener)

    async def ask(port):
        reader, writer = await silent(port, 1)
        writer.write(b"GET / HTTP/1.0\r\n\r\n")
        answer = await reader.read()
        writer.close()
        return answer[-3:]

    with asyncio.Runner(loop_factory=Tired) as runner:
        assert runner.run(talk(Limits(), ask)) == b"hej"
    assert refused


def test_when_nobody_is_let_in_any_more_serving_ends(monkeypatch):
    async def broken(_door):
        raise LookupError("a fault of ours")

    monkeypatch.setattr(door.Door, "run", broken)
    listener = open_listener("127.0.0.1:0")
    asyncio.run(asyncio.wait_for(serve(hello, listener, None, Limits(), lambda: False), 20))
    assert listener.fileno() == -1


def test_resting_ends_in_time_or_when_told():
    asyncio.run(rest(0.01, lambda: False))
    before = time.monotonic()
    asyncio.run(rest(3600, lambda: True))
    assert time.monotonic() - before < 3600
