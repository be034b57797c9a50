"""Two staff programs on one share, editing the same products at random: no edit is lost, and every conflict is shown.

`STAFF_SECONDS` and `STAFF_SEED` say how long and with what chance; five minutes are the real thing, seconds the habit.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from demo_share import make_demo

from catalog.cli.making import join

pytestmark = pytest.mark.qt
PROGRAM = Path(__file__).with_name("staff_at_random.py")
SECONDS = os.environ.get("STAFF_SECONDS", "6")
SEED = int(os.environ.get("STAFF_SEED", "1"))
FIELDS = ("notes", "owner_unit", "decision_reference", "peer_municipality")


def test_no_edit_is_lost_and_every_conflict_is_shown(tmp_path):
    demo = make_demo(tmp_path / "demo").parent
    workspaces = [demo / "workspace", tmp_path / "hers"]
    join(workspaces[1], demo / "share", "Berit", workspaces[0] / "keys")
    programs = [
        subprocess.Popen(
            [sys.executable, str(PROGRAM), str(workspace), str(SEED + number), SECONDS],
            stdout=subprocess.PIPE, text=True,
        )
        for number, workspace in enumerate(workspaces)
    ]  # fmt: skip
    told = [program.communicate(timeout=float(SECONDS) * 4 + 120)[0] for program in programs]
    assert [program.returncode for program in programs] == [0, 0]
    deeds = [[json.loads(line) for line in lines.splitlines()] for lines in told]
    publications = published(deeds)
    assert len(publications) > 4
    assert any(deed["did"] == "settled" for each in deeds for deed in each), "they never met: the test shows nothing"
    every_change_is_what_its_author_wrote_or_chose(publications, deeds)
    nothing_written_is_lost(publications, deeds)


def published(deeds):
    """Return what each publication changed: number, author, type, fields before and after."""
    states = {deed["seq"]: (each, deed["state"]) for each in (0, 1) for deed in deeds[each]
              if deed["did"] == "published"}  # fmt: skip
    assert sorted(states) == list(range(2, len(states) + 2))
    before = {record: dict.fromkeys(FIELDS, "") for record in states[2][1]}
    found = []
    for seq, (author, state) in sorted(states.items()):
        found += [(seq, author, record, before[record], after) for record, after in state.items()]
        before = state
    return found


def every_change_is_what_its_author_wrote_or_chose(publications, deeds):
    """A publication that changes what its author never touched has written over a colleague's edit unseen."""
    for seq, author, record, before, after in publications:
        wrote = {(deed["type"], deed["field"], deed["words"]) for deed in deeds[author] if deed["did"] == "wrote"}
        chose = any(deed["did"] == "settled" and deed["type"] == record for deed in deeds[author])
        undid = any(deed["did"] == "undid" and deed["type"] == record for deed in deeds[author])
        for field in FIELDS:
            changed = before[field] != after[field]
            assert not changed or (record, field, after[field]) in wrote or chose or undid, (seq, author, record, field)


def nothing_written_is_lost(publications, deeds):
    """What somebody wrote last in a field and never took back or gave up has been published."""
    out = {(record, field, after[field]) for _, _, record, _, after in publications for field in FIELDS}
    for journal in deeds:
        last = {}
        for deed in journal:
            if deed["did"] == "wrote":
                last[deed["type"], deed["field"]] = deed["words"]
            elif deed["did"] in {"undid", "settled"}:
                last = {key: words for key, words in last.items() if key[0] != deed["type"]}
        for (record, field), words in last.items():
            assert (record, field, words) in out, (record, field, words)
