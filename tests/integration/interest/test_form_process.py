"""The form's real process, asked over the network as a phone does."""

import contextlib
import os
import re
import shutil
import subprocess
import sys
import time
from datetime import UTC, date, datetime, timedelta
from ipaddress import ip_address
from urllib.parse import quote

import httpx
import msgspec
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from showroom_kiosk import ROOM, ROOT, ShowroomKiosk, a_recipient, running
from test_seal import a_registration

from kiosk.interest import seal
from kiosk.interest.form import Typed
from kiosk.interest.inbox import Inbox
from kiosk.interest.on_screen import new_wish, on_screen_of
from kiosk.run_state import read_state, write_state

MARKERS = {"name": "Zebrafink", "email": "grönsiska@exempel.se", "phone": "070-174 06 05", "message": "Trädkrypare"}
FINE = {"language": "sv", "kind": "try", "route": "phone", "phone": "070-174 06 05", "name": "Zebrafink"}


@pytest.fixture
def kiosk(tmp_path):
    return ShowroomKiosk(tmp_path / "kiosk")


@pytest.fixture
def certified(tmp_path):
    """A kiosk with a certificate of its own."""
    made = ShowroomKiosk(
        tmp_path / "kiosk",
        'channel = "embedded"\nlisten = "127.0.0.1:0"\ncertificate = "c.pem"\ncertificate_key = "k.pem"\n',
    )
    certificate, key = self_signed()
    (made.folder / "c.pem").write_bytes(certificate)
    (made.folder / "k.pem").write_bytes(key)
    return made


def self_signed():
    """A certificate for 127.0.0.1 and its key, PEM."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    names = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
    built = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    built = built.not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
    certificate = built.add_extension(names, critical=False).sign(key, hashes.SHA256())
    pem = serialization.Encoding.PEM
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return certificate.public_bytes(pem), private


@contextlib.contextmanager
def phone(origin, **named):
    with httpx.Client(base_url=origin, timeout=20, **named) as client:
        yield client


def the_only_one(kiosk):
    """The one registration in the inbox, opened with the staff's key."""
    (file,) = kiosk.sealed()
    return seal.unseal(file.read_bytes(), [kiosk.private])


def test_from_the_code_to_the_inbox(kiosk):
    with running(kiosk) as form, phone(form.origin()) as client:
        text = kiosk.ticket((101, 102), "fi", "showing")
        page = client.get(f"/{text}")
        assert page.status_code == 200
        assert "server" not in page.headers
        assert not client.cookies
        assert client.get(re.search('href="(/form.css)"', page.text)[1]).status_code == 200
        assert client.get(re.search(r'srcset="(/[^"]*/101\.webp)"', page.text)[1]).content[:4] == b"RIFF"
        assert client.get(re.search(r'src="(/[^"]*/101\.jpg)"', page.text)[1]).content[:3] == b"\xff\xd8\xff"
        action = re.search('<form[^>]* action="([^"]*)"', page.text)[1]
        answer = client.post(action, data=FINE | {"kind": "showing", "language": "fi", "day": "wed"})
        assert answer.status_code == 303
        assert "Kiitos!" in client.get(answer.headers["location"]).text
        state = form.wait(lambda state: state["last_delivery"] and not state["waiting"], "the delivery")
        assert (state["opened"], state["sent"], state["problem"], state["secure"]) == (1, 1, "", False)
        assert abs(datetime.now(UTC).astimezone().date() - date.fromisoformat(state["opened_on"])) <= timedelta(days=1)
        found = the_only_one(kiosk)
        assert (found.numbers, found.kind, found.language, found.name) == ((101, 102), "showing", "fi", "Zebrafink")
        assert (found.days, found.contact) == (("wed",), "0701740605")
        assert client.post(action, data=FINE).status_code == 303
        assert "Kiitos!" in client.get(f"/{text}?language=fi").text
        assert form.end() == 0
    assert len(kiosk.sealed()) == 1
    assert form.log.read_text(encoding="utf-8") == ""
    assert form.state()["listening"] is False


def test_what_is_written_on_the_screen_meanwhile_is_carried_too(kiosk):
    with running(kiosk) as form:
        form.origin()
        wish = new_wish((101,))
        typed = Typed(kind="try", phone=MARKERS["phone"], name=MARKERS["name"], language="sv")
        assert on_screen_of(kiosk.settings).keep(wish, typed).reference
        form.wait(lambda state: state["last_delivery"] and not state["waiting"], "the delivery")
        assert the_only_one(kiosk).name == MARKERS["name"]


def test_the_screen_goes_before_it(kiosk):
    with running(kiosk) as form:
        form.origin()
        assert os.getpriority(os.PRIO_PROCESS, form.process.pid) > os.getpriority(os.PRIO_PROCESS, 0)


def test_the_processes_end_is_told_and_the_next_knows_when_the_form_was_opened(kiosk):
    write_state(kiosk.data / "run", "form", {"opened_on": "2026-11-16"})
    with running(kiosk) as form:
        form.origin()
        assert form.end() == 0
        state = form.state()
        assert (state["listening"], state["address"], state["opened_on"]) == (False, "", "2026-11-16")


def test_nothing_that_was_written_is_found_anywhere_but_sealed(certified):
    kiosk = certified
    with running(kiosk) as form, phone(form.origin(), verify=False) as client:
        for route in ("phone", "email"):
            text = kiosk.ticket()
            typed = {"language": "sv", "kind": "contact", "route": route, "time": "morning", **MARKERS}
            assert client.post(f"/{text}", data=typed | {"phone": "x", "email": "y"}).status_code == 422
            assert client.post(f"/{text}", data=typed | {"switch": "en"}).status_code == 200
            assert client.post(f"/{text}", data=typed).status_code == 303
            assert client.get(f"/{text}").status_code == 200
        assert client.post(f"/{kiosk.ticket()}x", data=MARKERS).status_code == 404
        assert client.post(f"/{kiosk.ticket()}", content="&".join(MARKERS.values()).encode()).status_code == 422
        form.wait(lambda state: state["sent"] == 2 and not state["waiting"], "the delivery")
        form.kill()
    found = [seal.unseal(file.read_bytes(), [kiosk.private]) for file in kiosk.sealed()]
    assert {each.contact for each in found} == {"0701740605", "grönsiska@exempel.se"}
    assert {each.message for each in found} == {"Trädkrypare"}
    assert len(kiosk.files()) > 8
    wanted = [word for marker in MARKERS.values() for word in spellings(marker)] + spellings("0701740605")
    for file in kiosk.files():
        content = file.read_bytes()
        assert not [word for word in wanted if word in content], file.name


def spellings(word):
    """A word as it could stand in a file."""
    return [word.encode(), word.encode("utf-16-le"), quote(word).encode(), word.encode("unicode_escape")]


def test_the_search_for_what_was_written_has_teeth(kiosk):
    (kiosk.data / "leak.log").write_text("name=Zebrafink", encoding="utf-8")
    assert [file.name for file in kiosk.files() if spellings("Zebrafink")[0] in file.read_bytes()] == ["leak.log"]


def test_a_secure_connection_asks_for_free_text(certified):
    with running(certified) as form, phone(form.origin(), verify=False) as client:
        assert form.origin().startswith("https://127.0.0.1:")
        assert form.state()["secure"] is True
        assert 'name="message"' in client.get("/" + certified.ticket()).text
        assert form.end() == 0


def test_a_share_that_is_away_for_a_while(kiosk):
    away = kiosk.share.rename(kiosk.folder / "away")
    with running(kiosk) as form, phone(form.origin()) as client:
        texts = [kiosk.ticket() for _ in range(3)]
        for text in texts:
            assert client.post(f"/{text}", data=FINE).status_code == 303
        state = form.wait(lambda state: state["delivery_problem"], "the share to be missed")
        assert (state["delivery_problem"], state["waiting"], state["listening"]) == ("UNREACHABLE", 3, True)
        assert state["problem"] == ""
        assert not kiosk.share.exists()
        away.rename(kiosk.share)
        form.wait(lambda state: not state["waiting"], "the delivery")
        assert sorted(file.stem for file in kiosk.sealed()) == sorted(map(kiosk.id_of, texts))
        assert form.wait(lambda state: not state["delivery_problem"], "all to be well")


def test_when_nobody_reads_what_is_sent_the_form_promises_no_answer(kiosk):
    old, public = "ab" * 16, bytes(kiosk.private.public_key)
    received = f"{datetime.now(UTC) - timedelta(days=20):%Y-%m-%dT%H:%MZ}"
    inbox = Inbox(kiosk.share / "inbox")
    inbox.place_for(old).write_bytes(seal.seal(a_registration(id=old, received=received), [public]))
    with running(kiosk) as form, phone(form.origin()) as client:
        state = form.wait(lambda state: state["inbox_waiting"], "the inbox to be looked into")
        assert (state["inbox_waiting"], state["inbox_since"], state["late"]) == (1, received[:10], True)
        assert "Just nu kan svaret dröja länge" in client.get("/" + kiosk.ticket()).text
        kiosk.put(msgspec.structs.replace(ROOM, answer_days=60))
        assert form.wait(lambda state: not state["late"], "the room's own days to count")
        assert "så hör vi av oss" in client.get("/" + kiosk.ticket()).text


def test_killed_between_outbox_and_share_it_arrives_once(kiosk):
    away = kiosk.share.rename(kiosk.folder / "away")
    text = kiosk.ticket()
    with running(kiosk) as form, phone(form.origin()) as client:
        assert client.post(f"/{text}", data=FINE).status_code == 303
        form.kill()
    away.rename(kiosk.share)
    with running(kiosk) as form, phone(form.origin()) as client:
        form.wait(lambda state: not state["waiting"], "the delivery")
        assert client.post(f"/{text}", data=FINE | {"name": "Another"}).status_code == 303
        assert "Tack!" in client.get(f"/{text}").text
        form.kill()
    assert the_only_one(kiosk).name == "Zebrafink"


def test_a_port_that_is_taken_is_told_and_tried_again(kiosk):
    with running(kiosk) as first:
        port = first.origin().rpartition(":")[2]
        other = ShowroomKiosk(kiosk.folder / "other", f'channel = "embedded"\nlisten = "127.0.0.1:{port}"\n')
        with running(other) as second:
            state = second.wait(lambda state: state["problem"], "the port to be missed")
            assert (state["problem"], state["listening"], state["address"]) == ("PORT_TAKEN", False, "")
            assert "port" in state["sentence"]
            first.kill()
            assert second.origin() == f"http://127.0.0.1:{port}"
            assert second.state()["problem"] == ""


def test_a_certificate_that_cannot_be_used_is_told(certified):
    shutil.copyfile(certified.folder / "c.pem", certified.folder / "k.pem")
    with running(certified) as form:
        assert form.wait(lambda state: state["problem"], "a problem")["problem"] == "CERTIFICATE"
        assert form.end() == 0


def test_a_key_with_a_passphrase_does_not_wait_at_a_terminal(certified):
    path = certified.folder / "k.pem"
    key = serialization.load_pem_private_key(path.read_bytes(), None)
    locked = serialization.BestAvailableEncryption(b"hemligt")
    path.write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, locked))
    with running(certified) as form:
        assert form.wait(lambda state: state["problem"], "a problem")["problem"] == "CERTIFICATE"


def test_whom_it_can_be_sealed_to_follows_the_catalogue(kiosk):
    kiosk.delete("recipient", "personal")
    with running(kiosk) as form:
        state = form.wait(lambda state: state["problem"], "a problem")
        assert (state["problem"], state["listening"]) == ("NO_RECIPIENT", False)
        assert state["address"].startswith("http://127.0.0.1:")
        kiosk.put(a_recipient(kiosk.private))
        assert form.wait(lambda state: state["listening"], "the form to listen")["problem"] == ""


def test_a_kiosk_without_a_catalogue_waits_for_one(kiosk):
    catalogue = kiosk.data / "catalog.sqlite"
    aside = catalogue.rename(kiosk.folder / "aside")
    with running(kiosk) as form:
        assert form.wait(lambda state: state["problem"], "a problem")["problem"] == "NO_CATALOGUE"
        aside.rename(catalogue)
        assert form.origin()


def test_with_the_telephone_only_what_waits_is_still_carried(kiosk):
    away = kiosk.share.rename(kiosk.folder / "away")
    with running(kiosk) as form, phone(form.origin()) as client:
        client.post("/" + kiosk.ticket(), data=FINE)
        form.kill()
    away.rename(kiosk.share)
    words = kiosk.configuration.read_text(encoding="utf-8").replace("embedded", "telephone")
    kiosk.configuration.write_text(words, encoding="utf-8")
    with running(kiosk) as form:
        state = form.wait(lambda state: state["last_delivery"], "the delivery")
        assert (state["listening"], state["problem"]) == (False, "")
        assert form.end() == 0
    assert the_only_one(kiosk).name == "Zebrafink"


def test_it_ends_with_its_parent(kiosk):
    starter = (
        "import subprocess, sys; subprocess.Popen([sys.executable, '-m', 'kiosk', 'form', '--config', sys.argv[1]]);"
        "sys.stdin.read()"
    )
    words = [sys.executable, "-c", starter, str(kiosk.configuration)]
    parent = subprocess.Popen(words, cwd=ROOT, stdin=subprocess.PIPE)
    try:
        state = wait_for(lambda: state_of(kiosk), lambda state: state.get("listening"))
        assert state["address"]
    finally:
        parent.kill()
        parent.communicate()
    assert wait_for(lambda: state_of(kiosk), lambda state: not state["listening"])["pid"] == state["pid"]


def state_of(kiosk):
    return read_state(kiosk.data / "run", "form") or {}


def wait_for(ask, true):
    end = time.monotonic() + 30
    while not true(ask()):
        assert time.monotonic() < end
        time.sleep(0.05)
    return ask()
