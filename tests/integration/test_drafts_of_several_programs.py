import subprocess
import sys

import pytest

from catalog.editing import Drafts

WRITE = """
import sys
from pathlib import Path
from catalog.editing import Drafts
from catalog.entities import Need
drafts = Drafts(Path(sys.argv[1]))
for number in range(int(sys.argv[3])):
    drafts.put(Need(id=f"{sys.argv[2]}-{number}", text={"sv": "Jag"}), sys.argv[2], "")
    print(number, flush=True)
drafts.close()
"""


@pytest.fixture
def writer(tmp_path):
    started = []

    def start(author, count):
        command = [sys.executable, "-c", WRITE, str(tmp_path / "drafts.sqlite"), author, str(count)]
        started.append(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.wait()
        process.stdout.close()


def test_two_programs_wait_for_each_other(tmp_path, writer):
    both = [writer(author, 6) for author in ("anna", "bo")]
    assert [process.wait(60) for process in both] == [0, 0]
    drafts = Drafts(tmp_path / "drafts.sqlite")
    assert len(drafts.changes()) == len(drafts.history()) == 12
    drafts.close()


def test_a_program_that_is_killed_loses_nothing_it_has_kept(tmp_path, writer):
    process = writer("anna", 10**6)
    kept = [process.stdout.readline() for _ in range(5)]
    process.kill()
    process.wait()
    drafts = Drafts(tmp_path / "drafts.sqlite")
    assert {f"anna-{int(number)}" for number in kept} <= {change.id for change in drafts.changes()}
    assert len(drafts.changes()) == len(drafts.history())
    drafts.close()
