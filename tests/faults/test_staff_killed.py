"""The staff program is killed while somebody types, and while a file is taken in: what was confirmed is there."""

import random
import subprocess
import sys
import time
from pathlib import Path

import msgspec
import pytest
from demo_share import make_demo

from catalog.cli.workspace import opened
from catalog.exchange import files

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "e2e"))

from coordinator import at_work, virtual_screen

pytestmark = pytest.mark.e2e

LOST_SECONDS = 2.5
"""What may be lost is the typing of the last two seconds; the rest is the way from the keyboard to the program."""
TYPED = "en mening som blir allt langre for varje tecken som skrivs har och som inte tar slut "


def test_typing(tmp_path):
    workspace = make_demo(tmp_path / "demo").parent / "workspace"
    with virtual_screen() as display, at_work(workspace, display) as she:
        she.wait(lambda: she.look("Sök produkt")["focus"], "the window")
        she.type("fallarm")
        for key in ("Tab", "Tab", "Down"):
            she.press(key)
        she.wait(lambda: "Fallarm" in she.look("Namn, svenska")["says"], "the form")
        she.click("Namn, svenska")
        she.press("Home")
        typed = []
        for sign in TYPED:
            she.type(sign)
            typed.append(time.monotonic())
            time.sleep(0.06)
        she.kill()
        killed = time.monotonic()
    with opened(workspace) as place:
        kept = place.record("type", "fallarm").name["sv"]
    confirmed = sum(1 for moment in typed if moment < killed - LOST_SECONDS)
    assert confirmed > 20
    assert kept.startswith(TYPED[:confirmed]), kept


def test_taking_in_a_file(tmp_path):
    workspace = make_demo(tmp_path / "demo").parent / "workspace"
    with opened(workspace) as place:
        records = {
            key: msgspec.structs.replace(record, notes="ny anteckning") if key[0] == "type" else record
            for key, record in place.records().items()
        }
    changed = [key for key in records if key[0] == "type"]
    files.write(tmp_path / "katalog.json", records, {})
    command = [sys.executable, "-m", "kiosk", "staff", "exchange", str(workspace)]
    look = [*command, "look", str(tmp_path / "katalog.json"), str(tmp_path / "seen")]
    subprocess.run(look, check=True, stdout=subprocess.DEVNULL)
    chance, outcomes = random.Random(4), set()
    for _ in range(12):
        begun = time.monotonic()
        taking = subprocess.Popen([*command, "take", str(tmp_path / "seen")], stdout=subprocess.DEVNULL)
        time.sleep(0.15 + chance.random() * 0.9)
        taking.kill()
        taking.wait()
        with opened(workspace) as place:
            drafts = len(place.drafts.changes())
            outcomes.add(drafts)
            while place.drafts.undo():
                pass
        assert drafts in {0, len(changed)}, f"half of a file was taken in, after {time.monotonic() - begun:.2f} s"
    assert outcomes
