"""The form as an application, asked in this process: every way through it."""

import asyncio
import re

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from showroom_kiosk import ShowroomKiosk
from starlette.applications import Starlette

from kiosk.interest import answers, seal
from kiosk.interest import body as bodies
from kiosk.interest.process import FormProcess
from kiosk.interest.registration import reference

FINE = {"kind": "try", "route": "phone", "phone": "070-123 45 67", "name": "Zebrafink", "language": "sv"}


class Phone:
    """A browser that asks the application without a network in between."""

    def __init__(self, kiosk):
        self.kiosk = kiosk
        self.process = FormProcess(kiosk.settings, lambda: True)
        self.form, self.application = self.process._form, self.process._application
        self.outbox = self.process._outbox

    def ask(self, method, path, **named):
        async def talk():
            transport = httpx.ASGITransport(self.application, raise_app_exceptions=False)
            async with httpx.AsyncClient(transport=transport, base_url="http://kiosk") as client:
                return await client.request(method, path, **named)

        return asyncio.run(talk())

    def get(self, path, **named):
        return self.ask("GET", path, **named)

    def post(self, path, **fields):
        return self.ask("POST", path, data=fields)

    def sent(self, text):
        """The registration that a ticket became, opened with the staff's key."""
        return seal.unseal(self.outbox.read(self.kiosk.id_of(text)), [self.kiosk.private])


@pytest.fixture(scope="module")
def kiosk(tmp_path_factory):
    return ShowroomKiosk(tmp_path_factory.mktemp("server") / "kiosk")


@pytest.fixture
def phone(kiosk):
    return Phone(kiosk)


def title(answer):
    return re.search("<title>(.*?) – ", answer.text)[1]


def test_the_form_opens_in_the_visitors_language_with_what_she_chose(phone, kiosk):
    answer = phone.get("/" + kiosk.ticket((101, 102), "en", "showing"))
    assert answer.status_code == 200
    assert '<html lang="en"' in answer.text
    assert "Larm &amp; &lt;ring&gt;" in answer.text
    assert 'value="showing" id="kind-showing" checked' in answer.text
    assert phone.form.opened == 1
    assert phone.form.sent == 0


def test_looking_without_reading_is_not_opening(phone, kiosk):
    assert phone.ask("HEAD", "/" + kiosk.ticket()).status_code == 200
    assert phone.form.opened == 0


def test_it_can_be_had_in_another_language(phone, kiosk):
    text = kiosk.ticket(language="sv")
    assert '<html lang="fi"' in phone.get(f"/{text}?language=fi").text
    assert '<html lang="sv"' in phone.get(f"/{text}?language=xx").text
    assert '<html lang="sv"' in phone.get("/" + kiosk.ticket(language="se")).text


def test_what_is_sent_is_sealed_and_thanked_for(phone, kiosk):
    text = kiosk.ticket((101, 102), "en", "try")
    answer = phone.post(
        "/" + text, **FINE | {"language": "fi", "day": ["mon", "fri"], "time": "morning", "message": "x"}
    )
    assert answer.status_code == 303
    assert answer.headers["location"] == f"/{text}?language=fi"
    assert phone.form.sent == 1
    thanks = phone.get(answer.headers["location"])
    assert thanks.status_code == 200
    assert title(thanks) == "Kiitos!"
    assert reference(kiosk.id_of(text)).replace(" ", "\u00a0") in thanks.text
    assert "Zebrafink" not in thanks.text
    sent = phone.sent(text)
    assert (sent.name, sent.contact, sent.numbers, sent.kind) == ("Zebrafink", "0701234567", (101, 102), "try")
    assert (sent.language, sent.days, sent.time, sent.kiosk) == ("fi", ("mon", "fri"), "morning", "Entrén")
    assert sent.message == ""
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\dZ", sent.received)


def test_sending_twice_is_one_registration(phone, kiosk):
    text = kiosk.ticket()
    assert phone.post("/" + text, **FINE).status_code == 303
    again = phone.post("/" + text, **FINE | {"name": "Another"})
    assert again.status_code == 303
    assert phone.sent(text).name == "Zebrafink"
    assert phone.form.sent == 1


def test_two_taps_that_pass_each_other_are_one_registration(phone, kiosk, monkeypatch):
    text = kiosk.ticket()
    monkeypatch.setattr(answers.Form, "_is_done", lambda *_: False)
    assert {phone.post("/" + text, **FINE).status_code for _ in range(3)} == {303}
    assert phone.form.sent == 1


def test_an_error_keeps_what_was_typed(phone, kiosk):
    answer = phone.post("/" + kiosk.ticket(), **FINE | {"phone": "hej", "day": "tue", "language": "en"})
    assert answer.status_code == 422
    assert title(answer) == "Error: I am interested"
    for kept in ('value="hej"', 'value="Zebrafink"', 'id="day-tue" checked', 'id="kind-try" checked'):
        assert kept in answer.text
    assert phone.form.sent == 0


def test_changing_language_keeps_what_was_typed_and_complains_of_nothing(phone, kiosk):
    answer = phone.post("/" + kiosk.ticket(), **FINE | {"phone": "hej", "switch": "da"})
    assert answer.status_code == 200
    assert '<html lang="da"' in answer.text
    assert 'value="hej"' in answer.text
    assert "aria-invalid" not in answer.text


def test_an_old_code_says_what_to_do(phone, kiosk):
    text = kiosk.ticket(language="fi", minutes_ago=31)
    answer = phone.get("/" + text)
    assert answer.status_code == 410
    assert title(answer) == "Koodi ei ole enää voimassa"
    assert "08-465\u00a0004\u00a010" in answer.text
    assert "101" in answer.text


def test_whoever_opened_in_time_may_write_in_peace(phone, kiosk):
    text = kiosk.ticket(minutes_ago=600)
    assert phone.post("/" + text, **FINE).status_code == 303
    assert title(phone.get("/" + text)) == "Tack!"


def test_a_day_later_it_is_too_late(phone, kiosk):
    text = kiosk.ticket(minutes_ago=24 * 60 + 2)
    answer = phone.post("/" + text, **FINE)
    assert answer.status_code == 410
    assert not phone.outbox.has(kiosk.id_of(text))


@pytest.mark.parametrize("path", ["/x", "/{}x", "/{}/", "/wp-login.php", "/{}/7", "/%00"])
def test_a_forged_link_says_what_to_do(phone, kiosk, path):
    path = path.format(kiosk.ticket())
    for answer in (phone.get(path, headers={"accept-language": "da,sv"}), phone.post(path, **FINE)):
        assert answer.status_code in {404, 405}
    answer = phone.get(path + "?language=da")
    assert title(answer) == "Linket virker ikke"
    assert "08-465\u00a0004\u00a010" in answer.text


def test_without_a_ticket_the_way_is_shown(phone):
    answer = phone.get("/", headers={"accept-language": "en-GB"})
    assert answer.status_code == 200
    assert title(answer) == "This is where the form is"


def test_other_methods_are_refused(phone, kiosk):
    for method in ("PUT", "DELETE", "OPTIONS"):
        assert phone.ask(method, "/" + kiosk.ticket()).status_code == 405


@pytest.mark.parametrize(
    "body",
    [
        b"x" * (bodies.LARGEST_BODY + 1),
        b"&".join(b"a%d=1" % number for number in range(bodies.MOST_FIELDS + 1)),
    ],
    ids=["long", "many"],
)
def test_too_much_is_refused(phone, kiosk, body):
    answer = phone.ask("POST", "/" + kiosk.ticket(language="da"), content=body)
    assert answer.status_code == 413
    assert title(answer) == "Der var for meget tekst"


def test_too_much_is_refused_also_when_it_does_not_say_how_much(phone, kiosk):
    async def pieces():
        for _ in range(40):
            yield b"x" * 1024

    assert phone.ask("POST", "/" + kiosk.ticket(), content=pieces()).status_code == 413


def test_pictures_are_those_of_the_ticket(phone, kiosk):
    text = kiosk.ticket((101, 102))
    answer = phone.get(f"/{text}/101.webp")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "image/webp"
    assert answer.content[:4] == b"RIFF"
    old = phone.get(f"/{text}/101.jpg")
    assert (old.headers["content-type"], old.content[:3]) == ("image/jpeg", b"\xff\xd8\xff")
    for name in ("webp", "jpg"):
        for path in (f"/{text}/102", f"/{text}/103", "/x/101", f"/{kiosk.ticket((102,))}/101"):
            assert phone.get(f"{path}.{name}").status_code == 404
        assert phone.get(f"/{kiosk.ticket((101,), minutes_ago=2000)}/101.{name}").status_code == 404


def test_the_stylesheet_and_the_icon_are_there(phone):
    assert phone.get("/form.css").headers["content-type"].startswith("text/css")
    assert phone.get("/icon.svg").headers["content-type"] == "image/svg+xml"


def test_without_a_recipient_there_is_a_telephone(phone, kiosk):
    text = kiosk.ticket()
    kiosk.delete("recipient", "personal")
    try:
        for answer in (phone.get("/" + text), phone.post("/" + text, **FINE)):
            assert answer.status_code == 503
            assert title(answer) == "Formuläret är stängt just nu"
            assert "08-465\u00a0004\u00a010" in answer.text
    finally:
        from showroom_kiosk import a_recipient

        kiosk.put(a_recipient(kiosk.private))
    assert not phone.outbox.has(kiosk.id_of(text))


def test_a_full_disk_keeps_what_was_typed(phone, kiosk, monkeypatch, caplog):
    def full(*_):
        raise OSError(28, "Zebrafink")

    monkeypatch.setattr(phone.outbox, "put", full)
    answer = phone.post("/" + kiosk.ticket(), **FINE)
    assert answer.status_code == 503
    assert "Det gick inte att spara" in answer.text
    assert 'value="Zebrafink"' in answer.text
    assert "not be saved: OSError" in caplog.text
    assert "Zebrafink" not in caplog.text


def test_a_fault_of_ours_is_told_kindly_and_logged_without_what_was_written(phone, kiosk, monkeypatch, caplog):
    def fail(*_):
        raise ValueError("Zebrafink")

    monkeypatch.setattr(answers.form, "registration", fail)
    answer = phone.post("/" + kiosk.ticket(), **FINE)
    assert answer.status_code == 500
    assert title(answer) == "Något gick fel"
    assert "ValueError" in caplog.text
    assert "Zebrafink" not in caplog.text


def test_whoever_asks_too_often_is_told_in_her_language(phone, kiosk):
    text = kiosk.ticket()
    answers = [phone.post("/" + text, kind="x") for _ in range(13)]
    assert [answer.status_code for answer in answers] == [422] * 12 + [429]
    assert phone.ask("POST", "/" + text, headers={"accept-language": "fi"}).text.count("Odota hetki") == 2


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=300) | st.text(max_size=100).map(str.encode))
def test_no_body_upsets_it(kiosk, body):
    phone = Phone(kiosk)
    assert isinstance(phone.application._application, Starlette)
    assert phone.ask("POST", "/" + kiosk.ticket(), content=body).status_code in {303, 413, 422}
