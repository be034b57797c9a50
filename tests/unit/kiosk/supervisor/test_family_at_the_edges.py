"""What seldom happens to the family: full disks, screens that are gone, publications that take too long."""

import subprocess
import sys

import pytest

from kiosk.config import decode
from kiosk.supervisor import family as families
from kiosk.supervisor.lock import AlreadyRunningError
from kiosk.supervisor.options import Options


@pytest.fixture
def options(tmp_path):
    file = tmp_path / "kiosk.toml"
    file.write_text('[share]\nfolder = "share"\n')
    return Options(config=file)


@pytest.fixture
def family(options):
    with families.gather(["screen"], options) as family:
        yield family


def test_the_lock_is_held_until_the_end(options):
    with families.gather([], options), pytest.raises(AlreadyRunningError):
        families.gather([], options)
    with families.gather([], options):
        pass


def test_a_log_that_cannot_be_written_takes_nobody_down(family, tmp_path, capsys):
    (tmp_path / "data" / "log").write_text("in the way")
    family._tell("the screen stopped (1)")
    err = capsys.readouterr().err
    assert "the screen stopped (1)" in err
    assert "the log cannot be written" in err


def test_a_screen_that_has_gone_already_needs_no_settings(family):
    gone = subprocess.Popen([sys.executable, "-c", ""], stdin=subprocess.PIPE, bufsize=0)
    gone.wait()
    family._open_gate(gone)
    gone.stdin.close()
    without_gate = subprocess.Popen([sys.executable, "-c", ""])
    family._open_gate(without_gate)
    assert without_gate.wait() == 0


def test_a_screen_gets_its_settings_in_one_line(family, options):
    code = "import sys; sys.stdout.write(sys.stdin.readline())"
    screen = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    family._open_gate(screen)
    line, _ = screen.communicate()
    assert decode(line.decode()).share.folder == options.config.parent / "share"


def test_a_staged_publication_that_takes_too_long_does_not_keep_the_screen_waiting(
    family, tmp_path, monkeypatch, capsys
):
    (tmp_path / "data" / "staged.sqlite").touch()
    monkeypatch.setattr(families, "APPLY_SECONDS", 0.001)
    family._apply_staged()
    assert "could not be applied in time" in capsys.readouterr().err
