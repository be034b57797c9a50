"""A real sync process tells on a real share what a screen shows, and staff read it with `catalog kiosks`."""

import json
import os
import subprocess
import sys
import time

import pytest
from demo_share import make_demo
from processes import ROOT, wait

from catalog.cli import main
from kiosk.config import load
from kiosk.fleet.kiosks_command import add_kiosks
from kiosk.fleet.reporting import Report, clocks_here
from kiosk.fleet.statistics_command import add_statistics
from kiosk.run_state import read_state, write_state
from kiosk.statistics import Statistics


@pytest.fixture
def demo(tmp_path):
    make_demo(tmp_path, poll_seconds="0.3")
    return tmp_path


@pytest.fixture
def sync(demo):
    """The process that follows the share, alone."""
    words = [sys.executable, "-m", "kiosk", "sync", "--config", str(demo / "kiosk.toml")]
    with subprocess.Popen(words, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}) as process:
        yield process
        process.terminate()


def kiosks(demo, capsys, *words):
    capsys.readouterr()
    code = main(["kiosks", "--json", *words, "--workspace", str(demo / "workspace")], [add_kiosks])
    return code, json.loads(capsys.readouterr().out)


def test_a_kiosk_tells_what_it_shows_and_staff_read_it(demo, sync, capsys):
    settings = load(demo / "kiosk.toml")
    run = settings.run_folder

    def paint(seq, root):
        state = {"painted": 1.0, "may_switch": True, "shown_seq": seq, "shown_root": root}
        write_state(run, "screen", {"heartbeat": time.time(), **state})

    paint(0, "")
    told = wait(lambda: (state := read_state(run, "sync")) and state["shown_seq"] and state, "sync's first publication")
    (file,) = wait(lambda: list((settings.share.folder / "kiosks").glob("*.json")), "the first status")
    paint(0, "")
    assert kiosks(demo, capsys)[1]["kiosks"][0]["state"] == "dark"

    def shows(state):
        paint(told["shown_seq"], told["shown_root"])
        found = kiosks(demo, capsys)
        return found if found[1]["kiosks"][0]["state"] == state else None

    code, found = wait(lambda: shows("current"), "the screen's publication on the share")
    (kiosk,) = found["kiosks"]
    assert (code, kiosk["well"], kiosk["status"]["shown"]["root"]) == (0, True, found["newest"]["root"])
    assert kiosk["status"]["shown"]["manifest"] == found["newest"]["manifest"]
    away = settings.share.folder.rename(demo / "away")
    paint(1, "f" * 64)
    time.sleep(1.5)
    assert sync.poll() is None, "it goes on while the share is away"
    away.rename(settings.share.folder)
    paint(1, "f" * 64)
    wait(lambda: json.loads(file.read_bytes())["content"]["shown"]["root"] == "f" * 64, "word of what is shown now")
    code, found = kiosks(demo, capsys)
    assert (code, found["kiosks"][0]["state"]) == (1, "behind")


def test_kiosks_in_words(demo, capsys):
    def say(*words):
        capsys.readouterr()
        code = main(["kiosks", *words, "--workspace", str(demo / "workspace")], [add_kiosks])
        out, err = capsys.readouterr()
        return code, out + err

    assert say() == (0, "Det senaste är publicering 1.\nIngen kiosk har hörts av än.\n")
    (demo / "share" / "kiosks" / "Entrén.json").write_text("skräp")
    code, words = say()
    assert (code, "Entrén" in words, "går inte att läsa" in words) == (1, True, True)
    assert say("--forget", "Väst")[0] == 1
    assert say("--forget", "Entrén") == (0, "Entrén står inte längre i listan.\n")
    settings = load(demo / "kiosk.toml")
    Report(settings, clocks_here()).send()
    name = settings.kiosk.name
    code, words = say()
    assert (code, "Visar inget just nu." in words, "Skärmen svarar inte." in words) == (1, True, True)
    assert "Version" in words
    assert f"{name} är igång" in say("--forget", name)[1]
    (demo / "share" / "kiosks").rename(demo / "kiosks")
    assert say()[0] == 0
    (demo / "share" / "kiosks").write_text("")
    file = demo / "share" / "catalog.sqlite"
    whole = file.read_bytes()
    file.write_bytes(b"<html>" * 100)
    assert "ingen katalog" in say()[1], "what is wrong with the catalogue is said as it is"
    file.write_bytes(whole)
    code, words = say()
    assert (code, words.startswith("Den delade platsen svarar inte. Kontrollera nätverket.")) == (1, True)


def test_statistics_in_words_for_programs_and_for_excel(demo, capsys):
    def say(*words):
        capsys.readouterr()
        code = main(["statistics", *words, "--workspace", str(demo / "workspace")], [add_statistics])
        out, err = capsys.readouterr()
        return code, out + err

    assert say()[1].startswith("Ingen kiosk har räknat något än.")
    settings = load(demo / "kiosk.toml")
    today = time.strftime("%Y-%m-%d")
    counting = Statistics(settings.kiosk.data_folder / "statistics", lambda: today)
    for what in [*["area:trygg"] * 12, *["unanswered:sova"] * 4, *["search:nothing"] * 7]:
        assert counting.count(what)
    counting.keep()
    Report(settings, clocks_here()).send()
    code, words = say("--kiosk", settings.kiosk.name)
    assert (code, settings.kiosk.name in words) == (0, True)
    assert "            10  " in words, words
    assert "    färre än 5  " in words
    (areas,) = [each for each in json.loads(say("--json")[1])["tables"] if each["id"] == "areas"]
    assert [row["at_least"] for row in areas["rows"]] == [10]
    target = demo / "statistik.csv"
    assert say("--csv", str(target))[0] == 0
    assert target.read_bytes().startswith(b"\xef\xbb\xbfFr")
    assert b"Hittade inget;5\r\n" in target.read_bytes()
    assert "räknat något" in say("--kiosk", "Väst")[1]
    assert say("--from", today)[0] == 1
