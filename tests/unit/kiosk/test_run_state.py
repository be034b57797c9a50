import errno
from pathlib import Path

import pytest

from kiosk import run_state


def test_what_is_written_is_read(tmp_path):
    run_state.write_state(tmp_path / "run", "screen", {"state": "attract", "may_switch": True})
    assert run_state.read_state(tmp_path / "run", "screen") == {"state": "attract", "may_switch": True}
    assert [path.name for path in (tmp_path / "run").iterdir()] == ["screen.json"]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe"])
def test_a_garbled_state_says_nothing(tmp_path, content):
    (tmp_path / "sync.json").write_bytes(content)
    assert run_state.read_state(tmp_path, "sync") is None


def test_a_missing_state_says_nothing(tmp_path):
    assert run_state.read_state(tmp_path, "sync") is None


def refuse(monkeypatch, times):
    """Make the file system refuse to replace a file so many times, as Windows does while somebody reads it."""
    replace, refusals = Path.replace, iter(range(times))

    def refusing(self, target):
        if next(refusals, None) is not None:
            raise PermissionError(13, "in use")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refusing)


def test_a_file_in_use_is_tried_again(tmp_path, monkeypatch):
    refuse(monkeypatch, run_state.ATTEMPTS - 1)
    pauses = []
    run_state.write_state(tmp_path, "sync", {"a": 1}, pause=pauses.append)
    assert run_state.read_state(tmp_path, "sync") == {"a": 1}
    assert pauses == sorted(pauses)
    assert len(pauses) == run_state.ATTEMPTS - 1


def test_a_file_that_stays_in_use_is_an_error_and_leaves_nothing_behind(tmp_path, monkeypatch):
    refuse(monkeypatch, run_state.ATTEMPTS)
    with pytest.raises(PermissionError):
        run_state.write_state(tmp_path, "sync", {"a": 1}, pause=lambda _: None)
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def full_disk(tmp_path, monkeypatch):
    """A folder on a disk where nothing new has room; what is there can be written over."""
    (tmp_path / "sync.json").write_text('{"heartbeat": 1234567890, "reason": ""}', encoding="utf-8")

    def refusing(self, *_, **__):
        self.touch()
        raise OSError(errno.ENOSPC, "no space left")

    monkeypatch.setattr(Path, "write_text", refusing)
    return tmp_path


def test_on_a_full_disk_the_state_is_told_all_the_same(full_disk):
    run_state.write_state(full_disk, "sync", {"reason": "DISK_FULL"})
    assert run_state.read_state(full_disk, "sync") == {"reason": "DISK_FULL"}
    assert [path.name for path in full_disk.iterdir()] == ["sync.json"]


def test_on_a_full_disk_a_first_state_is_an_error(full_disk):
    with pytest.raises(OSError, match="No such file"):
        run_state.write_state(full_disk, "screen", {})
    assert [path.name for path in full_disk.iterdir()] == ["sync.json"]


def test_a_disk_that_fails_otherwise_is_an_error(tmp_path, monkeypatch):
    def failing(*_, **__):
        raise OSError(errno.EIO, "broken")

    monkeypatch.setattr(Path, "write_text", failing)
    with pytest.raises(OSError, match="broken"):
        run_state.write_state(tmp_path, "screen", {})
