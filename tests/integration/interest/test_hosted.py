"""The form on a server, with a real PostgreSQL and a real uvicorn: asked by phones, fetched by staff, killed."""

import contextlib
import hashlib
import http.client
import os
import random
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from nacl.public import PrivateKey
from postgres_server import postgres_server
from showroom_kiosk import PATIENCE_SECONDS, ROOM, ROOT, a_recipient
from small_share import SmallShare, a_type
from sqlalchemy import create_engine, make_url, text
from traces import files_below, spellings, telling

from catalog.entities import Slot
from catalog.errors import Invalid
from kiosk.interest import fetch, ticket
from kiosk.interest.hosted import settings as server_settings
from kiosk.interest.hosted.database import REMEMBERED, BookingsInDatabase, RoomInDatabase
from kiosk.interest.hosted.tables import MIGRATIONS, migrate
from kiosk.interest.inbox import Inbox
from kiosk.interest.seal import unseal

FINE = {"language": "sv", "kind": "try", "route": "phone", "phone": "070-174 06 05", "name": "Zebrafink"}
TOKEN = "a-token-that-only-staff-have"
ROOMS = ("1", "biblioteket")
TOMORROW = (datetime.now(UTC) + timedelta(days=2)).strftime("%Y-%m-%d")


@pytest.fixture(scope="module")
def postgres():
    with postgres_server() as server:
        yield server


class Hosted:
    """A server with two rooms, and what is published for each."""

    def __init__(self, folder, postgres):
        self.folder, self.postgres = folder, postgres
        self.private = PrivateKey.generate()
        lines = [f'[server]\ndatabase = "{postgres.address}"\ndata_folder = "data"\nproxies = ["127.0.0.1"]\n']
        for room in ROOMS:
            (folder / room).mkdir()
            share = SmallShare(folder / room)
            share.put(ROOM, a_recipient(self.private), a_type(101, "Larm"), Slot(id="ten", starts=f"{TOMORROW}T10:00"))
            share.staff.close()
            (folder / f"{room}.key").write_bytes(os.urandom(32))
            lines.append(
                f'[[rooms]]\npath = "{room}"\nname = "Rum {room}"\ncatalogue = "{room}/share"\nkey = "{share.key}"\n'
                f'ticket_key = "{room}.key"\ninbox_token_sha256 = "{hashlib.sha256(TOKEN.encode()).hexdigest()}"\n'
            )
        self.file = folder / "server.toml"
        self.file.write_text("\n".join(lines), encoding="utf-8")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.log = folder / "server.log"
        self.process = None

    def start(self):
        words = [sys.executable, "-m", "uvicorn", "--factory", "kiosk.interest.hosted.application:make"]
        words += ["--host", "127.0.0.1", "--port", str(self.port)]
        around = os.environ | {"PYTHONPATH": str(ROOT), "VISNINGSRUM_SERVER": str(self.file)}
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(words, env=around, cwd=ROOT, stderr=log, stdout=log)
        end = time.monotonic() + PATIENCE_SECONDS
        while "Vad vill du?" not in self.page():
            assert self.process.poll() is None, self.log.read_text(encoding="utf-8")
            assert time.monotonic() < end, self.log.read_text(encoding="utf-8")
            time.sleep(0.05)

    def page(self):
        """The form, or nothing while there is none."""
        with contextlib.suppress(httpx.HTTPError):
            return httpx.get(f"{self.origin()}/{self.ticket()}", timeout=5, headers=self.visitor(0)).text
        return ""

    def kill(self):
        self.process.kill()
        self.process.wait()

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(PATIENCE_SECONDS)

    def origin(self, room="1"):
        return f"http://127.0.0.1:{self.port}/{room}"

    def key(self, room="1"):
        return (self.folder / f"{room}.key").read_bytes()

    def ticket(self, room="1", kind="try"):
        return ticket.seal(ticket.new_ticket((101,), "sv", kind, time.time()), self.key(room))

    @staticmethod
    def visitor(number):
        """What the proxy in front of the server says of whom it comes from."""
        return {"X-Forwarded-For": f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"}

    def post(self, text, number=0, room="1", **fields):
        """Send the form; the address it leads to, or empty."""
        answer = httpx.post(f"{self.origin(room)}/{text}", data=FINE | fields, headers=self.visitor(number), timeout=10)
        return answer.headers.get("location", "") if answer.status_code == 303 else ""

    def inbox(self, name="share"):
        share = self.folder / name
        share.mkdir(exist_ok=True)
        return Inbox(share / "inbox")

    def fetch(self, inbox, room="1", token=TOKEN, path=""):
        class Plain(http.client.HTTPConnection):
            def request(self, method, url, *words):
                super().request(method, path or url, *words)

        def plain(host, _port):
            return Plain(host, self.port, timeout=20)

        return fetch.fetch_all(inbox, f"https://127.0.0.1/{room}", token, plain)


@pytest.fixture
def hosted(tmp_path, postgres):
    engine = create_engine(make_url(postgres.address).set(drivername="postgresql+psycopg"))
    with engine.begin() as connection:
        connection.execute(text("DROP TABLE IF EXISTS registration, booking, migration"))
    engine.dispose()
    made = Hosted(tmp_path, postgres)
    made.start()
    yield made
    made.kill()


def test_from_the_code_over_the_server_to_the_staffs_inbox(hosted):
    text_of = hosted.ticket(kind="showing")
    page = httpx.get(f"{hosted.origin()}/{text_of}").text
    action = re.search('<form[^>]* action="([^"]*)"', page)[1]
    assert action == f"/1/{text_of}"
    assert httpx.get(f"http://127.0.0.1:{hosted.port}/form.css").status_code == 200
    where = hosted.post(text_of, kind="showing", slot="ten")
    thanks = httpx.get(f"http://127.0.0.1:{hosted.port}{where}").text
    assert "Din visning är bokad" in thanks
    file = re.search(r'href="([^"]*visning\.ics[^"]*)"', thanks)[1].replace("&amp;", "&")
    assert httpx.get(f"http://127.0.0.1:{hosted.port}{file}").text.startswith("BEGIN:VCALENDAR")
    assert "Tack!" in httpx.get(f"{hosted.origin()}/{text_of}").text, "also when it is opened again"
    assert hosted.post(hosted.ticket(kind="showing"), kind="showing", slot="ten") == "", "somebody has it"
    assert hosted.post(hosted.ticket("biblioteket", "showing"), room="biblioteket", kind="showing", slot="ten"), (
        "another room"
    )
    assert hosted.post(hosted.ticket(), room="biblioteket") == "", "a ticket is for its own room"
    inbox = hosted.inbox()
    assert (hosted.fetch(inbox), hosted.fetch(inbox)) == (1, 0)
    ((entry,), strange) = inbox.entries()
    assert strange == []
    found = inbox.open(entry, [hosted.private])
    assert (found.kiosk, found.slot, found.contact) == ("Rum 1", "ten", "0701740605")
    assert hosted.post(text_of, kind="showing", slot="ten"), "a used ticket thanks, also when staff have it"
    assert hosted.fetch(inbox) == 0
    inbox.erase(entry)
    assert hosted.fetch(inbox) == 0
    assert hosted.post(hosted.ticket(kind="showing"), kind="showing", slot="ten"), "she will not come: it is free again"
    assert hosted.fetch(inbox) == 1
    assert hosted.fetch(hosted.inbox("other"), "biblioteket") == 1
    assert hosted.end() in {0, -signal.SIGTERM}, "uvicorn passes the signal on when it has finished"
    assert "Zebrafink" not in hosted.log.read_text(encoding="utf-8")


def test_when_nobody_fetches_for_long_the_form_promises_no_answer(hosted):
    assert hosted.post(hosted.ticket())
    engine = create_engine(make_url(hosted.postgres.address).set(drivername="postgresql+psycopg"))
    kept = RoomInDatabase(engine, "1")
    assert kept.oldest_waiting() == f"{datetime.now(UTC):%Y-%m-%d}"
    assert "så hör vi av oss" in hosted.page()
    with engine.begin() as connection:
        connection.execute(text("UPDATE registration SET received = received - 20"))
    hosted.end()
    hosted.start()
    end = time.monotonic() + PATIENCE_SECONDS
    while "Just nu kan svaret dröja länge" not in hosted.page():
        assert time.monotonic() < end
        time.sleep(0.1)
    hosted.fetch(hosted.inbox())
    assert kept.oldest_waiting() == ""
    engine.dispose()


MARKERS = {"name": "Zebrafink", "phone": "070-174 06 05", "email": "sparv@exempel.se", "message": "Rödhake"}


def test_nothing_stands_in_the_database_or_a_log_but_sealed(hosted, postgres):
    """The log of every statement is on, and both are killed while somebody sends."""
    postgres.log_every_statement()
    visitor = 77 << 16 | 66 << 8 | 55
    text_of = hosted.ticket(kind="contact")
    wanted = spellings(*MARKERS.values(), "0701740605", "10.77.66.55", text_of)
    hosted.post(text_of, visitor, **MARKERS | {"phone": "x", "kind": "contact"})
    postgres.kill()
    assert not hosted.post(text_of, visitor, **MARKERS)
    postgres.start()
    assert hosted.post(text_of, visitor, **MARKERS)
    assert b"INSERT INTO registration" in postgres.log.read_bytes()
    assert telling([*files_below(postgres.folder), *files_below(hosted.folder)], wanted) == []
    hosted.kill()
    postgres.kill()
    assert telling([*files_below(postgres.folder), *files_below(hosted.folder)], wanted) == []
    postgres.start()
    hosted.start()
    inbox = hosted.inbox()
    assert hosted.fetch(inbox) == 1
    assert inbox.open(inbox.entries()[0][0], [hosted.private]).message == MARKERS["message"]
    assert telling([*files_below(postgres.folder), *files_below(hosted.folder)], wanted) == []
    assert hosted.end() in {0, -signal.SIGTERM}
    assert "Started server" in hosted.log.read_text(encoding="utf-8"), "the log is the one that is looked at"


def refusal(do, *words, **named):
    with pytest.raises(Invalid) as caught:
        do(*words, **named)
    return caught.value.sentence


def test_only_who_has_the_token_fetches(hosted):
    hosted.post(hosted.ticket())
    inbox = hosted.inbox()
    assert "känner inte igen" in refusal(hosted.fetch, inbox, token="another")
    assert "inget rum" in refusal(hosted.fetch, inbox, room="nowhere")
    assert "https" in refusal(fetch.fetch_all, inbox, f"http://127.0.0.1:{hosted.port}/1", TOKEN)
    assert "något annat" in refusal(hosted.fetch, inbox, room="1", path="/form.css")
    for body, status in ((b"nonsense", 400), (b"x" * 20_000, 413)):
        sent = httpx.post(
            f"{hosted.origin()}/inbox", content=body, headers={"Authorization": f"Bearer {TOKEN}"} | hosted.visitor(9)
        )
        assert sent.status_code == status
    assert httpx.post(f"{hosted.origin()}/inbox", json={"fetched": []}, headers=hosted.visitor(8)).status_code == 401
    assert hosted.fetch(hosted.inbox()) == 1, "nothing was forgotten"


def test_fetching_is_interrupted_and_done_again(hosted, monkeypatch):
    for number in range(3):
        assert hosted.post(hosted.ticket(), number)
    inbox = hosted.inbox()
    write, written = fetch.write_durably, []

    def once(path, content, _writer):
        if written:
            raise OSError("the share")
        written.append(path)
        write(path, content)

    with monkeypatch.context() as patch:
        patch.setattr(fetch, "write_durably", once)
        assert "Inkorgen" in refusal(hosted.fetch, inbox)
    inbox.handle(inbox.entries()[0][0])
    assert hosted.fetch(inbox) == 2
    assert len(inbox.entries()[0]) == 3
    monkeypatch.setattr(fetch, "read_header", lambda _sealed: (_ for _ in ()).throw(fetch.Unreadable("x")))
    hosted.post(hosted.ticket(), 4)
    assert "inte är en anmälan" in refusal(hosted.fetch, inbox)


class Crowd:
    """Visitors who try again until they are thanked, and staff who fetch all the while."""

    def __init__(self, hosted, inbox, amount):
        self.hosted, self.inbox = hosted, inbox
        self.asked, self.thanked = set(), set()
        self._ended = threading.Event()
        self._numbers = iter(range(amount))
        self.visitors = [threading.Thread(target=self._visit, daemon=True) for _ in range(3)]
        for each in (*self.visitors, threading.Thread(target=self._fetch, daemon=True)):
            each.start()

    def busy(self):
        return any(each.is_alive() for each in self.visitors)

    def end(self):
        for each in self.visitors:
            each.join(PATIENCE_SECONDS)
        self._ended.set()

    def _visit(self):
        for number in self._numbers:
            text_of = self.hosted.ticket()
            name = ticket.registration_id(ticket.unseal(text_of, self.hosted.key()), self.hosted.key())
            self.asked.add(name)
            for _ in range(40):
                with contextlib.suppress(httpx.HTTPError):
                    if self.hosted.post(text_of, number):
                        self.thanked.add(name)
                        break
                time.sleep(0.05)

    def _fetch(self):
        while not self._ended.wait(0.05):
            with contextlib.suppress(Invalid):
                self.hosted.fetch(self.inbox)


def test_killed_at_random_nothing_is_lost_and_nothing_comes_twice(hosted, seed, all_faults):
    """The server and the database are killed while visitors send and staff fetch."""
    chance, inbox, amount, kills = random.Random(seed), hosted.inbox(), 500 if all_faults else 120, 0
    crowd = Crowd(hosted, inbox, amount)
    while crowd.busy() and kills < (40 if all_faults else 6):
        time.sleep(chance.uniform(0.05, 0.4))
        if chance.random() < 0.5:
            hosted.kill()
            hosted.start()
        else:
            hosted.postgres.kill()
            time.sleep(chance.uniform(0, 0.2))
            hosted.postgres.start()
        kills += 1
    crowd.end()
    hosted.fetch(inbox)
    entries, strange = inbox.entries()
    found = [entry.id for entry in entries]
    print(f"hosted, killed {kills} times: {len(crowd.asked)} asked, {len(crowd.thanked)} thanked, {len(found)} arrived")
    assert (strange, len(found)) == ([], len(set(found)))
    assert crowd.thanked <= set(found) <= crowd.asked
    assert len(crowd.thanked) > amount * 0.8
    assert kills >= 2
    assert all(unseal(entry.path.read_bytes(), [hosted.private]).contact == "0701740605" for entry in entries)


@pytest.fixture
def engine(postgres):
    made = create_engine(make_url(postgres.address).set(drivername="postgresql+psycopg"))
    with made.begin() as connection:
        connection.execute(text("DROP TABLE IF EXISTS registration, booking, migration"))
    yield made
    made.dispose()


def test_the_database_is_brought_up_to_date_once_also_by_several_at_a_time(engine):
    taken = []
    threads = [threading.Thread(target=lambda: taken.append(migrate(engine))) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert sorted(taken) == [0, 0, 0, len(MIGRATIONS)]
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO migration(step) VALUES (99)"))
    with pytest.raises(RuntimeError, match="newer"):
        migrate(engine)


def test_a_step_that_fails_leaves_nothing_behind(engine, monkeypatch):
    monkeypatch.setattr("kiosk.interest.hosted.tables.MIGRATIONS", (*MIGRATIONS, "CREATE TABLE nonsense("))
    with pytest.raises(Exception, match="syntax"):
        migrate(engine)
    monkeypatch.undo()
    assert migrate(engine) == len(MIGRATIONS)


def sealed(name, received="2026-11-23"):
    return f'{{"id":"{name}","received":"{received}","keys":[],"content":""}}'.encode()


def test_what_is_past_its_time_goes_and_what_was_booked_stays(engine, monkeypatch):
    monkeypatch.setattr(
        "kiosk.interest.hosted.database.read_header", lambda file: type("Header", (), {"received": file.decode()})
    )
    migrate(engine)
    room, bookings = RoomInDatabase(engine, "1"), BookingsInDatabase(engine, "1")
    now = datetime.now(UTC)
    assert bookings.book("ten", "anna") == "mine"
    assert bookings.book("ten", "bo") == "taken"
    assert bookings.book("eleven", "nobody") == "mine"
    assert room.put("anna", f"{now:%Y-%m-%d}".encode())
    assert not room.put("anna", f"{now:%Y-%m-%d}".encode())
    bookings.release("ten", "anna")
    assert (bookings.held_by("anna"), bookings.taken()) == ("ten", {"ten", "eleven"}), "what is kept keeps its time"
    room.put("old", f"{now - timedelta(days=40):%Y-%m-%d}".encode())
    assert room.tidy(now, 30) == 1
    assert [each.id for each in room.waiting()] == ["anna"]
    assert room.fetched(["anna", "x"]) == 1
    assert room.has("anna")
    assert room.tidy(now + REMEMBERED + timedelta(minutes=1), 30) == 0
    assert not room.has("anna")
    assert bookings.taken() == {"ten"}, "nobody came for eleven"
    bookings.release("ten", "bo")
    assert RoomInDatabase(engine, "2").waiting() == []


def test_a_database_that_is_away_is_an_os_error_or_unknown():
    away = create_engine("postgresql+psycopg://nobody@127.0.0.1:1/x", connect_args={"connect_timeout": 2})
    bookings = BookingsInDatabase(away, "1")
    assert (bookings.taken(), bookings.book("a", "b"), bookings.held_by("b")) == (None, "unknown", "")
    with pytest.raises(OSError, match="the database: OperationalError"):
        RoomInDatabase(away, "1").has("x")


GOOD = """
[server]
database = "postgresql://v@localhost/v"
data_folder = "data"
[[rooms]]
path = "1"
name = "Rummet"
catalogue = "share"
key = "ed25519:x"
ticket_key = "t.key"
inbox_token_sha256 = "{digest}"
"""


TWICE = (
    'path = "2"\nname = "B"\ncatalogue = "s"\nkey = "ed25519:x"\nticket_key = "t"\n'
    'inbox_token_sha256 = "{digest}"\n[[rooms]]\npath = "2"'
)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (("postgresql:", "sqlite:"), "database"),
        (("data_folder", "data_foldr"), "data_foldr"),
        (("[[rooms]]", "[[room]]"), "room"),
        (('path = "1"', 'path = "a/b"'), "path"),
        (("{digest}", "x"), "inbox_token_sha256"),
        (("[server]", "[server"), "läsa"),
        (('path = "1"', TWICE), "samma path"),
    ],
)
def test_wrong_settings_are_refused_with_a_sentence(tmp_path, change, says):
    file = tmp_path / "server.toml"
    file.write_text(GOOD.replace("{digest}", "0" * 64), encoding="utf-8")
    assert server_settings.load(file).file("t.key") == tmp_path / "t.key"
    file.write_text(GOOD.replace(*change).replace("{digest}", "0" * 64), encoding="utf-8")
    with pytest.raises(server_settings.WrongServerSettingsError) as caught:
        server_settings.load(file)
    assert says in caught.value.sentence
