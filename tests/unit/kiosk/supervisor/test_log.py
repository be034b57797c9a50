import errno
import os
import subprocess
import sys

import pytest

from kiosk.supervisor import log


def test_a_log_grows_by_appending(tmp_path):
    for line in (b"one\n", b"two\n"):
        with log.open_log(tmp_path / "log", "sync") as file:
            file.write(line)
    assert log.tail(tmp_path / "log", "sync") == "one\ntwo\n"


def test_a_full_log_is_set_aside(tmp_path):
    (tmp_path / "sync.log").write_bytes(b"x" * log.LIMIT)
    with log.open_log(tmp_path, "sync") as file:
        file.write(b"new\n")
    assert (tmp_path / "sync.log").read_bytes() == b"new\n"
    assert (tmp_path / "sync.log.1").stat().st_size == log.LIMIT


def test_whoever_writes_goes_on_in_the_emptied_log(tmp_path):
    with log.open_log(tmp_path, "sync") as file:
        file.write(b"x" * log.LIMIT)
        file.flush()
        log.bound(tmp_path / "sync.log")
        file.write(b"after\n")
        file.flush()
    assert (tmp_path / "sync.log").read_bytes() == b"after\n"


def test_the_end_of_a_long_log_is_enough_for_a_person(tmp_path):
    assert log.tail(tmp_path, "sync") == ""
    (tmp_path / "sync.log").write_bytes(b"x" * 10_000 + b"end")
    end = log.tail(tmp_path, "sync")
    assert len(end) == log.TAIL
    assert end.endswith("end")


def test_a_log_in_use_is_left_for_the_next_start(tmp_path, monkeypatch):
    (tmp_path / "sync.log").write_bytes(b"x" * log.LIMIT)

    def refuse(*_):
        raise PermissionError(13, "in use")

    monkeypatch.setattr(os, "truncate", refuse)
    log.bound(tmp_path / "sync.log")
    assert (tmp_path / "sync.log").stat().st_size == log.LIMIT


def test_a_process_sends_its_own_errors_to_its_log(tmp_path):
    code = (
        "import os, sys, pathlib; from kiosk.supervisor import log\n"
        f"log.write_here(pathlib.Path({str(tmp_path)!r}), 'screen')\n"
        "sys.stderr.write('said\\n'); os.write(2, b'crashed\\n'); raise RuntimeError('traced')"
    )
    done = subprocess.run([sys.executable, "-c", code], stderr=subprocess.PIPE, check=False)
    assert done.stderr == b""
    written = log.tail(tmp_path, "screen")
    assert "said" in written
    assert "crashed" in written
    assert "RuntimeError: traced" in written


def test_on_a_full_disk_the_old_log_gives_its_room(tmp_path, monkeypatch):
    (tmp_path / "sync.log").write_bytes(b"x" * log.LIMIT)
    (tmp_path / "sync.log.1").write_bytes(b"older")

    def full(_source, target):
        target.write_bytes(b"x")
        raise OSError(errno.ENOSPC, "no space left")

    monkeypatch.setattr(log.shutil, "copyfile", full)
    log.bound(tmp_path / "sync.log")
    assert [(path.name, path.stat().st_size) for path in tmp_path.iterdir()] == [("sync.log", 0)]


def test_a_disk_that_fails_otherwise_is_an_error(tmp_path, monkeypatch):
    (tmp_path / "sync.log").write_bytes(b"x" * log.LIMIT)

    def broken(*_):
        raise OSError(errno.EIO, "broken")

    monkeypatch.setattr(log.shutil, "copyfile", broken)
    with pytest.raises(OSError, match="broken"):
        log.bound(tmp_path / "sync.log")
