import asyncio
import logging

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.requests import ClientDisconnect
from starlette.responses import PlainTextResponse

from kiosk.interest import guard
from kiosk.interest.guard import Guard, Rate, Rates

MARKER = "Zebrafink"


class Clock:
    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


def test_so_many_at_once_and_then_in_time(clock):
    rates = Rates(Rate(3, 0.5), clock)
    assert [rates.allow("a") for _ in range(5)] == [True, True, True, False, False]
    assert rates.allow("b")
    clock.now += 1
    assert not rates.allow("a")
    clock.now += 1
    assert rates.allow("a")
    assert not rates.allow("a")
    clock.now += 1000
    assert [rates.allow("a") for _ in range(4)] == [True, True, True, False]


@given(st.lists(st.tuples(st.sampled_from("abc"), st.floats(0, 100)), max_size=60))
def test_no_address_gets_more_than_its_rate(asked):
    clock, rate = Clock(), Rate(4, 0.25)
    rates = Rates(rate, clock)
    start, allowed = clock.now, dict.fromkeys("abc", 0)
    for address, pause in asked:
        clock.now += pause
        allowed[address] += rates.allow(address)
        assert allowed[address] <= rate.burst + (clock.now - start) * rate.a_second + 1e-6


def test_many_addresses_do_not_fill_the_memory(clock, monkeypatch):
    monkeypatch.setattr(guard, "MOST_ADDRESSES", 8)
    rates = Rates(Rate(2, 1), clock)
    for number in range(100):
        assert rates.allow(str(number))
        assert len(rates._asked) <= 8
    assert not all(rates.allow("0") for _ in range(3))
    clock.now += 10
    assert rates.allow("new")
    assert list(rates._asked) == ["new"]


PLENTY = Rate(100, 1)


def ask(application, method="GET", rates=(PLENTY, PLENTY), times=1):
    clock = Clock()
    guarded = Guard(application, Rates(rates[0], clock), Rates(rates[1], clock), lambda _: "<p>vänta</p>")
    transport = httpx.ASGITransport(guarded)

    async def talk():
        async with httpx.AsyncClient(transport=transport, base_url="http://kiosk") as client:
            return [await client.request(method, "/") for _ in range(times)]

    return asyncio.run(talk())


def test_every_answer_has_its_headers():
    answer = ask(PlainTextResponse("hej"))[0]
    assert answer.text == "hej"
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; style-src 'self';")
    assert "form-action 'self'; frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["connection"] == "close"
    assert "set-cookie" not in answer.headers


def test_whoever_asks_too_often_waits():
    answers = ask(PlainTextResponse("hej"), rates=(Rate(2, 0.1), Rate(1, 0.1)), times=3)
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert answers[2].text == "<p>vänta</p>"
    assert answers[2].headers["retry-after"] == "60"
    assert answers[2].headers["cache-control"] == "no-store"


def test_sending_is_counted_more_strictly():
    answers = ask(PlainTextResponse("hej"), "POST", rates=(Rate(9, 0.1), Rate(1, 0.1)), times=2)
    assert [answer.status_code for answer in answers] == [200, 429]


async def broken(scope, receive, send):
    """As Starlette does it: the page first, then the fault."""
    await PlainTextResponse("fel", 500)(scope, receive, send)
    raise ValueError(MARKER)


async def gone(scope, receive, send):
    await PlainTextResponse("hej")(scope, receive, send)
    raise ClientDisconnect


def test_a_fault_tells_its_place_and_nothing_that_was_written(caplog):
    with caplog.at_level(logging.DEBUG):
        assert ask(broken)[0].status_code == 500
    assert "ValueError at " in caplog.text
    assert "test_guard.py:" in caplog.text
    assert MARKER not in caplog.text


def test_a_phone_that_goes_away_is_no_fault(caplog):
    ask(gone)
    assert caplog.text == ""


def test_nothing_else_than_http_is_answered():
    called = []
    asyncio.run(Guard(lambda *_: called.append(1), None, None, None)({"type": "websocket"}, None, None))
    assert called == []
