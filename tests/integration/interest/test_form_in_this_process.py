"""The form's process as a function: how it starts, what it tells, and how it ends."""

import contextlib
import os
import signal
import threading
import time

import httpx
import pytest
from showroom_kiosk import PATIENCE_SECONDS, ShowroomKiosk
from test_form_process import FINE, self_signed

from kiosk.interest import process
from kiosk.interest.process import main, run
from kiosk.run_state import read_state

HERE = '"embedded"\nlisten = "127.0.0.1:0"\n'
OTHERWISE = '"telephone"\n'


@pytest.fixture
def make(tmp_path):
    return lambda channel=HERE: ShowroomKiosk(tmp_path / "kiosk", f"channel = {channel}")


class Here:
    """`run` in a thread; `code` is what it returned."""

    def __init__(self, kiosk):
        self.kiosk, self.code, self._stop = kiosk, None, threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self):
        self.code = run(self.kiosk.settings, self._stop.is_set)

    def state(self):
        return read_state(self.kiosk.data / "run", "form") or {}

    def wait(self, true):
        end = time.monotonic() + PATIENCE_SECONDS
        while not ((state := self.state()) and true(state)):
            assert self._thread.is_alive()
            assert time.monotonic() < end, self.state()
            time.sleep(0.02)
        return state

    def end(self):
        self._stop.set()
        return self.ended()

    def ended(self):
        self._thread.join(PATIENCE_SECONDS)
        assert not self._thread.is_alive()
        return self.code


@contextlib.contextmanager
def serving(kiosk):
    here = Here(kiosk)
    try:
        yield here
    finally:
        here.end()


def test_it_serves_until_it_is_asked_to_stop(make):
    kiosk = make()
    with serving(kiosk) as here:
        origin = here.wait(lambda state: state["listening"])["address"]
        assert httpx.post(f"{origin}/{kiosk.ticket()}", data=FINE).status_code == 303
        here.wait(lambda state: state["last_delivery"])
        assert here.end() == 0
    assert here.state()["listening"] is False
    assert len(kiosk.sealed()) == 1


def test_it_shows_that_it_lives(make, monkeypatch):
    monkeypatch.setattr(process, "BEAT_SECONDS", 0.0)
    with serving(make()) as here:
        first = here.wait(lambda state: state["listening"])
        assert first["pid"] == os.getpid()
        here.wait(lambda state: state["heartbeat"] > first["heartbeat"])


def test_with_a_certificate(make):
    kiosk = make(HERE + 'certificate = "c.pem"\ncertificate_key = "k.pem"\n')
    certificate, key = self_signed()
    (kiosk.folder / "c.pem").write_bytes(certificate)
    (kiosk.folder / "k.pem").write_bytes(key)
    with serving(kiosk) as here:
        origin = here.wait(lambda state: state["listening"])["address"]
        assert origin.startswith("https://")
        assert httpx.get(f"{origin}/{kiosk.ticket()}", verify=False).status_code == 200


def test_what_is_in_the_way_is_told(make):
    kiosk = make('"embedded"\nlisten = "127.0.0.1:99999"\n')
    with serving(kiosk) as here:
        assert here.wait(lambda state: state["problem"])["problem"] == "ADDRESS_UNKNOWN"
        assert here.state()["sentence"]
        assert here.end() == 0


def test_a_certificate_that_is_not_there_is_told(make):
    with serving(make(HERE + 'certificate = "c.pem"\ncertificate_key = "k.pem"\n')) as here:
        assert here.wait(lambda state: state["problem"])["problem"] == "CERTIFICATE"


def test_with_the_telephone_only_it_does_not_listen(make):
    with serving(make(OTHERWISE)) as here:
        state = here.wait(lambda state: True)
        assert (state["listening"], state["problem"], state["address"]) == (False, "", "")


def test_a_state_that_cannot_be_written_does_not_stop_it(make, caplog):
    kiosk = make('"embedded"\nlisten = "127.0.0.1:0"\n')
    (kiosk.data / "run").write_bytes(b"in the way")
    with serving(kiosk) as here:
        end = time.monotonic() + PATIENCE_SECONDS
        while "form.json" not in caplog.text:
            assert time.monotonic() < end
            time.sleep(0.02)
        (kiosk.data / "run").unlink()
        assert here.wait(lambda state: state["listening"])


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_when_carrying_breaks_the_process_ends_so_that_it_is_started_again(make, monkeypatch):
    def broken(*_):
        raise RuntimeError("a fault of ours")

    kiosk = make()
    monkeypatch.setattr(process.Delivery, "carry_all", broken)
    assert Here(kiosk).ended() == 1


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it(make, number):
    kiosk, before = make(), (signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT))

    def signal_when_it_listens():
        end = time.monotonic() + PATIENCE_SECONDS
        while not (read_state(kiosk.data / "run", "form") or {}).get("listening") and time.monotonic() < end:
            time.sleep(0.02)
        os.kill(os.getpid(), number)

    waiting = threading.Thread(target=signal_when_it_listens)
    waiting.start()
    try:
        assert main(["--config", str(kiosk.configuration)]) == 0
    finally:
        waiting.join()
        signal.signal(signal.SIGTERM, before[0])
        signal.signal(signal.SIGINT, before[1])
    assert read_state(kiosk.data / "run", "form")["listening"] is False


def test_without_a_catalogue_or_somebody_to_seal_to_it_takes_nothing(make):
    kiosk = make()
    kiosk.delete("recipient", "personal")
    with serving(kiosk) as here:
        assert here.wait(lambda state: state["address"])["problem"] == "NO_RECIPIENT"
        (kiosk.data / "catalog.sqlite").unlink()
        state = here.wait(lambda state: state["problem"] == "NO_CATALOGUE")
        assert (state["listening"], state["waiting"]) == (False, 0)
