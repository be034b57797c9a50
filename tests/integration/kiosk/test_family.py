"""The kiosk as processes: who starts, who watches, who ends."""

import json
import os
import signal
import subprocess
import sys

import pytest
from processes import ROOT, is_alive, wait

from kiosk.run_state import read_state

pytestmark = [pytest.mark.qt, pytest.mark.skipif(sys.platform == "win32", reason="signals as POSIX has them")]


def test_a_new_kiosk_fetches_the_catalogue_and_leaves_nobody_behind(start):
    kiosk = start()
    kiosk.wait_until("screen", lambda state: state["state"] == "attract", "the first catalogue on show")
    kiosk.wait_until("form", lambda state: state["listening"], "the form")
    sync = kiosk.wait_until("sync", lambda state: state["shown_seq"] >= 1, "sync's word")
    assert sync["reason"] == ""
    family = kiosk.family()
    assert len(family) == 3
    code, err = kiosk.end()
    assert (code, err) == (0, "")
    assert [pid for pid in family if is_alive(pid)] == []
    assert kiosk.log("screen") == kiosk.log("sync") == ""
    assert kiosk.state("screen")["exceptions"] == kiosk.state("screen")["warnings"] == 0


def test_a_second_kiosk_is_refused_and_the_first_goes_on(start):
    first = start()
    screen = wait(lambda: first.pid("screen"), "the first screen")
    second = start()
    _, err = second.process.communicate(timeout=60)
    assert (second.process.returncode, err) == (2, "Kiosken är redan igång.\n")
    assert is_alive(screen)
    assert first.process.poll() is None


@pytest.mark.parametrize("name", ["screen", "sync"])
def test_a_process_that_dies_is_started_again(start, name):
    kiosk = start()
    kiosk.wait_until("sync", lambda state: state["shown_seq"] >= 1, "the family")
    kiosk.wait_until("screen", lambda state: state["state"] == "attract", "the catalogue")
    died = kiosk.pid(name)
    os.kill(died, signal.SIGKILL)
    kiosk.wait_until(name, lambda state: state["pid"] != died, f"another {name}")
    assert "stopped (-9)" in kiosk.log("supervisor")


def test_a_screen_that_fails_leaves_its_traceback_in_the_log(start, config):
    kiosk = start()
    kiosk.wait_until("screen", lambda state: state["painted"], "the screen")
    os.kill(kiosk.pid("screen"), signal.SIGABRT)
    wait(lambda: "the screen stopped (-6)" in kiosk.log("supervisor"), "the supervisor's word")


def test_when_the_supervisor_is_killed_the_others_go_too(start):
    kiosk = start()
    kiosk.wait_until("form", lambda state: state["listening"], "the form")
    kiosk.wait_until("sync", lambda state: state["shown_seq"] >= 1, "sync")
    family = kiosk.family()
    kiosk.process.kill()
    wait(lambda: not any(map(is_alive, family)), "the end of the family")


def test_the_start_is_reported_on_standard_output(start, config, capfd):
    kiosk = start("--start-at", "home", "--report-start")
    kiosk.wait_until("screen", lambda state: state["state"] == "active", "home")
    lines = []
    wait(lambda: lines.extend(capfd.readouterr().out.splitlines()) or len(lines) >= 2, "the report")
    assert [next(iter(json.loads(line))) for line in lines] == ["painted_ms", "complete_ms"]


def test_what_was_staged_before_a_stop_is_on_show_before_the_first_frame(start, config, tmp_path):
    """Sync staged a publication while a visitor was there; then the computer was switched off."""
    words = [sys.executable, "-m", "kiosk", "sync", "--config", str(config)]
    with subprocess.Popen(words, cwd=ROOT) as sync:
        wait((tmp_path / "data" / "staged.sqlite").exists, "the staged publication")
        kiosk_state = tmp_path / "data" / "run" / "sync.json"
        wait(lambda: kiosk_state.exists() and json.loads(kiosk_state.read_bytes())["staged_seq"], "sync's word")
        sync.terminate()
    kiosk = start()
    first = wait(lambda: kiosk.state("screen"), "the screen's first word")
    assert (first["state"], first["shown_seq"] >= 1) == ("attract", True)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[shar]\n", "Rad 1 i konfigurationen: [shar] finns inte, menade du [share]?\n"),
        ("", "share.folder saknas i konfigurationen. Skriv folder = ... under [share].\n"),
    ],
)
def test_a_wrong_configuration_is_said_in_words(start, tmp_path, text, sentence):
    file = tmp_path / "wrong.toml"
    file.write_text(text)
    kiosk = start(file=file)
    _, err = kiosk.process.communicate(timeout=60)
    assert (kiosk.process.returncode, err) == (2, sentence)


def test_a_share_that_is_away_is_told_and_logged_and_the_kiosk_waits(start, tmp_path):
    file = tmp_path / "kiosk.toml"
    file.write_text('[share]\nfolder = "nowhere"\npoll_seconds = 0.5\n')
    kiosk = start(file=file)
    state = kiosk.wait_until("sync", lambda state: state["reason"], "sync's complaint")
    assert state["reason"] == "UNREACHABLE"
    assert kiosk.state("screen")["state"] == "waiting"
    assert "UNREACHABLE" in kiosk.log("sync")
    assert not kiosk.state("form"), "without a form there is no process for it"


def test_a_host_that_is_not_allowed_is_told_to_machines_and_to_staff(config, published):
    """Only sync runs where an e-service takes what visitors write."""
    interest = 'address_template = "https://e.umea.se/i#{numbers}"\nallowed_hosts = ["e.umea.example"]'
    text = config.read_text(encoding="utf-8").partition("[interest]")[0]
    config.write_text(
        f'{text}[kiosk]\nname = "{config.parent.name}"\n[interest]\nchannel = "eservice"\n{interest}\n',
        encoding="utf-8",
    )
    sentence = "Ingen kod visas: e.umea.se finns inte i interest.allowed_hosts."
    words = [sys.executable, "-m", "kiosk", "sync", "--config", str(config)]
    with subprocess.Popen(words, cwd=ROOT) as sync:
        try:
            state = wait(lambda: read_state(config.parent / "data" / "run", "sync"), "sync's word")
            assert (state["code_problem"], state["code_sentence"]) == ("HOST_NOT_ALLOWED", sentence)
            told = published / "kiosks" / f"{config.parent.name}.txt"
            wait(lambda: told.is_file() and sentence in told.read_text(encoding="utf-8"), "the line for staff")
        finally:
            sync.terminate()


def test_a_fault_of_ours_keeps_its_traceback():
    code, out, err = run("screen")
    assert (code, out) == (1, "")
    assert "WrongOptionError: --config is missing" in err


def run(*words):
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", *words], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout, done.stderr


def test_the_command_line_explains_itself():
    code, out, err = run("--help")
    assert (code, err) == (0, "")
    assert "--demo" in out
    code, out, err = run("--wndow", "1x1")
    assert (code, out) == (2, "")
    assert err.startswith("option --wndow not recognized")


def test_the_demo_needs_nothing_but_its_name(tmp_path):
    settings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    words = [sys.executable, "-m", "kiosk", "--demo-folder", str(tmp_path / "demo"), "--window", "640x360"]
    kiosk = subprocess.Popen(words, cwd=ROOT, env=settings, stderr=subprocess.PIPE, text=True)
    try:
        state = wait(lambda: _in_attract(tmp_path / "demo" / "data" / "run" / "screen.json"), "the demo on show")
    finally:
        kiosk.terminate()
        _, err = kiosk.communicate(timeout=60)
    assert state["shown_seq"] == 1
    assert kiosk.returncode == 0
    assert err.startswith(f"Demokatalogen görs i {tmp_path / 'demo'} ...\n")


def _in_attract(file):
    state = json.loads(file.read_bytes()) if file.exists() else {}
    return state if state.get("state") == "attract" else None
